"""Rasters over HTTP: how GDAL reads them, with which credentials, and how long it tries."""

from __future__ import annotations

import base64
import json
import os
import re
import time
from pathlib import Path
from typing import Any, Callable, TypeVar
from urllib.parse import quote, unquote

import rasterio
import rasterio.env
import rasterio.errors
import rasterio.io

from ..contract.errors import JobError, RasterError
from ..contract.job import RasterInput
from ..contract.secrecy import keep_secret

# GDAL's own variables win over these where the worker is started with them.
CONFIGURATION = {
    # Side files are asked for by name: no listing of the server's directory is downloaded.
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    # Answers of overloaded servers (429, 5xx) and broken connections: after 0.5, 1, 2, 4 and 8 s.
    "GDAL_HTTP_MAX_RETRY": "5",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    # No limit on the whole answer, which would forbid slow lines: only on silence.
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",
    "GDAL_HTTP_TCP_KEEPALIVE": "YES",
    # A COG of Sentinel-2 keeps the positions of its blocks in the first 32 KB or less.
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",
    "CPL_VSIL_CURL_CACHE_SIZE": str(64 << 20),
    # Datasets of two threads must not share a file's position.
    "VRT_SHARED_SOURCE": "NO",
}

ATTEMPTS = 3
"""How often a remote raster is opened or read, each time with GDAL's own repetitions."""
PAUSE_S = 2.0
"""Wait before the second attempt, doubled before each that follows."""

_NETWORK = re.compile(
    r"https?://|/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs)(?:_streaming)?[/?]", re.IGNORECASE
)
_REFUSED = re.compile(r"HTTP response code: (4\d\d)")
_WORTH_REPEATING = ("408", "425", "429")
_MAX_VRT_BYTES = 16 << 20

_Value = TypeVar("_Value")

_headers: dict[str, rasterio.io.MemoryFile] = {}
_received: list[str] = []


def receive(text: str) -> None:
    """Take the credentials that came through standard input; they stay in memory.

    Args:
        text: JSON with ``headers`` (HTTP headers by the identifier that a raster of the job
            names) and ``options`` (GDAL configuration options).

    Raises:
        JobError: it is something else.
    """
    try:
        document = json.loads(text)
        headers = {
            str(key): {str(name): str(value) for name, value in pairs.items()}
            for key, pairs in document["headers"].items()
        }
        options = {str(key): str(value) for key, value in document["options"].items()}
    except (ValueError, KeyError, AttributeError, TypeError):
        # Without the cause: it could quote a part of them.
        raise JobError("The credentials on standard input are not what was expected.") from None
    for identifier, pairs in headers.items():
        for value in pairs.values():
            # “Bearer” and “Basic” are words that may be said; what follows them is not.
            keep_secret([value, *value.split()[1:], *_decoded(value)])
        lines = "".join(f"{name}: {value}\n" for name, value in pairs.items())
        # A file in GDAL's memory: it is given to the one address that it belongs to, while a
        # configuration option would go to every server.
        _headers[identifier] = rasterio.io.MemoryFile(lines.encode(), filename="headers")
    keep_secret(options.values())
    # As variables of this process: rasterio takes no AWS keys as options.
    os.environ.update(options)
    _received[:] = [text]


def received() -> str:
    """Return the line of credentials that came, for a process that reads the same rasters."""
    return "".join(_received)


def _decoded(value: str) -> list[str]:
    kind, _, rest = value.partition(" ")
    if kind.lower() != "basic":
        return []
    try:
        return base64.b64decode(rest).decode("utf-8").split(":", 1)[1:]
    except ValueError:
        return []


def environment() -> Any:
    """Return the context in which GDAL reads rasters."""
    return rasterio.Env(
        **{name: value for name, value in CONFIGURATION.items() if name not in os.environ}
    )


def is_remote(raster: RasterInput) -> bool:
    """Tell whether reading this raster goes over the network."""
    if _NETWORK.search(raster.path):
        return True
    if raster.path.lstrip().startswith("<"):
        return False
    path = Path(raster.path)
    try:
        if path.suffix.lower() != ".vrt" or path.stat().st_size > _MAX_VRT_BYTES:
            return False
        return _NETWORK.search(path.read_text(encoding="utf-8", errors="replace")) is not None
    except OSError:
        return False


def name_for_gdal(raster: RasterInput) -> str:
    """Return what GDAL opens: addresses by ranges, with the headers that belong to them.

    Raises:
        RasterError: the credentials are not there, or cannot be given to this kind of name.
    """
    path = raster.path
    if re.match(r"https?://", path, re.IGNORECASE):
        # GDAL would download the whole file first.
        path = f"/vsicurl/{path}"
    if not raster.credentials:
        return path
    headers = _headers.get(raster.credentials)
    if headers is None:
        raise RasterError(
            f"{raster.path} is read with credentials, which this worker was not given."
        )
    match = re.fullmatch(r"/vsicurl(?:/|\?(?P<options>.*?&)?url=)(?P<url>.+)", path)
    if match is None:
        raise RasterError(
            f"{raster.path} is read with credentials; expected is an address of the form "
            "/vsicurl/https://… then. Save the layer as a GeoTIFF first, and use that."
        )
    options, url = match.group("options"), match.group("url")
    if options is not None or path.startswith("/vsicurl?"):
        url = unquote(url)
    file = quote(headers.name, safe="")
    return f"/vsicurl?{options or ''}header_file={file}&url={quote(url, safe='')}"


def open_remote(open_it: Callable[[], _Value]) -> _Value:
    """Open a remote raster, a second and third time where the failure may pass.

    Raises:
        rasterio.errors.RasterioError: the last failure.
    """
    return _patiently(open_it, lambda: _fresh(open_it))


def read_again(open_it: Callable[[], Any], read: Callable[[Any], _Value]) -> tuple[Any, _Value]:
    """Read from a remote raster whose reading failed; return it opened anew, and what it gave.

    Raises:
        rasterio.errors.RasterioError: the last failure.
    """

    def attempt() -> tuple[Any, _Value]:
        dataset = _fresh(open_it)
        try:
            return dataset, read(dataset)
        except BaseException:
            # What GDAL keeps of an answer that was cut short goes with it.
            dataset.close()
            raise

    return _patiently(attempt, attempt, pause_first=True)


def _fresh(open_it: Callable[[], _Value]) -> _Value:
    # A file opened so drops what GDAL has kept of it when it is closed; else a short answer, or
    # “there is no such file”, would be remembered for good.
    with rasterio.Env(CPL_VSIL_CURL_NON_CACHED="/vsicurl"):
        return open_it()


def _patiently(
    first: Callable[[], _Value], again: Callable[[], _Value], pause_first: bool = False
) -> _Value:
    pause = PAUSE_S
    action = first
    for attempt in range(1, ATTEMPTS + 1):
        if pause_first or attempt > 1:
            time.sleep(pause)
            pause *= 2
        try:
            return action()
        except rasterio.errors.RasterioError as error:
            if attempt == ATTEMPTS or is_final(error):
                raise
        action = again
    raise RasterError("ATTEMPTS must be at least 1.")


def is_final(error: BaseException) -> bool:
    """Tell whether the server has said no: asking again would give the same answer."""
    code = _status(error)
    return code is not None and code not in _WORTH_REPEATING


def _status(error: BaseException) -> Any:
    found = _REFUSED.search(str(error))
    if found:
        return found.group(1)
    return _status(error.__cause__) if error.__cause__ is not None else None


def way_out(error: BaseException) -> str:
    """Return what to do about a remote raster that cannot be read."""
    code = _status(error)
    if code in ("401", "403"):
        return (
            "The server wants a log-in or a signature that it accepts. Choose an authentication "
            "in the layer's properties, or make the layer anew with “Image from a STAC catalogue”."
        )
    if code in ("404", "410"):
        return "The server has no such file. Check the address."
    return (
        f"It was tried {ATTEMPTS} times, with growing pauses. Check the network and the proxy, "
        "try again later, or download the file first."
    )
