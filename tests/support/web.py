"""A web server on 127.0.0.1 for the tests: files by ranges, faults, log-ins, signing, a STAC API.

Standard library alone, so that both sides' Pythons can run it. It counts what it sends.
"""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

from tests.support import web_server
from tests.support.web_server import Answer


class Web:
    """The server in a process of its own, and what a test tells it and asks it.

    In the test's own process it would wait for ever where GDAL holds Python's lock.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", web_server.__file__],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        if self._process.stdout is None:
            raise RuntimeError("no pipe")
        self.port = int(self._process.stdout.readline())

    def end(self) -> None:
        """Stop the server."""
        self._process.kill()
        self._process.communicate()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def stac(self) -> str:
        return f"{self.url}/stac"

    @property
    def signing(self) -> str:
        """What GDAL's VSICURL_PC_SAS_TOKEN_URL is to be."""
        return f"{self.url}/sas/token/"

    def _tell(self, what: str, value: Any = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", f"/control/{what}", json.dumps(value))
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def put(self, path: str, file: Path) -> str:
        """Serve a file and return its address."""
        self._tell("put", [path, str(file)])
        return self.url + path

    def offer(self, items: list[dict[str, Any]]) -> None:
        """Let the STAC API have these items."""
        self._tell("items", items)

    def fail(
        self, *kinds: str, every: int = 10, first: int = 3, most: int = 10**9, delay_s: float = 1.5
    ) -> None:
        """Spoil every n-th answer that carries a file's data, from the first one of them on.

        Args:
            kinds: how, in turn.
            every: 10 is one in ten, 1 is all.
            first: number of the first one, from 1, counted from now.
            most: how many in all.
            delay_s: how long a delayed answer takes.
        """
        self._tell("fail", [list(kinds), every, first, most, delay_s])

    def fail_signing(self) -> None:
        """Let the signing service be out of order."""
        self._tell("fail_signing")

    @property
    def log(self) -> list[Answer]:
        """Every request so far but those of this class."""
        return [Answer(*entry) for entry in self._tell("log")]

    def sent(self, path: str = "/") -> int:
        """Bytes of file contents that went out."""
        return sum(a.sent for a in self.log if a.path.startswith(path))


@contextmanager
def serve() -> Iterator[Web]:
    """Run a server for as long as the context lasts."""
    web = Web()
    try:
        yield web
    finally:
        web.end()


def stac_item(
    identifier: str, assets: dict[str, Any], date: str = "2022-06-01", cloud: Optional[float] = 5,
    box: tuple[float, float, float, float] = (139.5, 35.0, 140.7, 36.2),
    collection: str = "sentinel-2-l2a", **more: Any,
) -> dict[str, Any]:
    """Return a STAC item; an asset is its address, or the asset's fields; more are properties."""
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    properties: dict[str, Any] = {"datetime": f"{date}T01:30:00Z", **more}
    if cloud is not None:
        properties["eo:cloud_cover"] = cloud
    return {
        "type": "Feature", "stac_version": "1.0.0", "stac_extensions": [], "id": identifier,
        "collection": collection, "properties": properties, "bbox": list(box), "links": [
            {"rel": "collection", "href": f"./{collection}", "type": "application/json"}
        ],
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "assets": {
            key: value if isinstance(value, dict) else {"href": value, "type": "image/tiff"}
            for key, value in assets.items()
        },
    }
