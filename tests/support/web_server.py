"""What the server of web.py does in its own process: files by ranges, faults, log-ins, a STAC API.

It is run by its path, so it takes nothing of the tests' packages.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import re
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Optional
from urllib.parse import parse_qs, unquote, urlsplit

DROP, DELAY, TRUNCATE, REFUSE = "drop", "delay", "truncate", "refuse"
USER, WORD = "reader", "sesame-4711"
"""Who may read what lies under /private/ (by HTTP Basic)."""
SHARED_TOKEN = "sv=1&sig=" + "7d5c%2Babc%3D"
"""What the stand-in for the signing service hands out; /signed/ wants it."""


@dataclass(frozen=True)
class Answer:
    """One request and what was sent."""

    method: str
    path: str
    range: str
    status: int
    sent: int
    fault: str = ""


class _State:
    """What the server's process knows."""

    def __init__(self) -> None:
        self.port = 0
        self.files: dict[str, bytes] = {}
        self.items: list[dict[str, Any]] = []
        self.log: list[Answer] = []
        self.signing_fault = False
        self.delay_s = 0.0
        self._kinds: list[str] = []
        self._every, self._first, self._most = 1, 1, 0
        self._count = self._failed = 0
        self._lock = threading.Lock()

    @property
    def stac(self) -> str:
        return f"http://127.0.0.1:{self.port}/stac"

    def control(self, what: str, value: Any) -> Any:
        if what == "put":
            self.files[value[0]] = Path(value[1]).read_bytes()
        elif what == "items":
            self.items = value
        elif what == "fail":
            self._kinds, self._every, self._first, self._most, self.delay_s = value
            self._count = self._failed = 0
        elif what == "fail_signing":
            self.signing_fault = True
        elif what == "log":
            return [dataclasses.astuple(answer) for answer in self.log]
        return None

    def next_fault(self) -> str:
        with self._lock:
            self._count += 1
            late = self._count - self._first
            if not self._kinds or late < 0 or late % self._every or self._failed >= self._most:
                return ""
            self._failed += 1
            return self._kinds[(self._failed - 1) % len(self._kinds)]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: _State

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self._file(head=True)

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path.startswith("/stac"):
            query = parse_qs(urlsplit(self.path).query)
            self._stac(path, {key: values[0] for key, values in query.items()})
        elif path.startswith("/sas/token/"):
            self._sign(path)
        else:
            self._file(head=False)

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length) or b"{}")
        if self.path.startswith("/control/"):
            answer = json.dumps(self.web.control(self.path.rpartition("/")[2], body)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
            return
        self._stac(urlsplit(self.path).path, body)

    # Files

    def _file(self, head: bool) -> None:
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        content = self.web.files.get(path)
        if content is None:
            return self._status(404)
        if path.startswith("/private/"):
            expected = base64.b64encode(f"{USER}:{WORD}".encode()).decode()
            if self.headers.get("Authorization") != f"Basic {expected}":
                return self._status(401)
        if path.startswith("/signed/") and parts.query != SHARED_TOKEN:
            return self._status(403)
        start, stop, status = 0, len(content), 200
        asked = self.headers.get("Range", "")
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", asked)
        if match:
            start = int(match.group(1))
            stop = min(int(match.group(2) or len(content)) + 1, len(content))
            status = 206
            if start >= len(content):
                return self._status(416)
        fault = "" if head else self.web.next_fault()
        if fault == REFUSE:
            return self._status(503, fault)
        if fault == DROP:
            self._note(asked, 0, 0, fault)
            self.close_connection = True
            self.connection.close()
            return None
        body = content[start:stop]
        if fault == DELAY:
            self._note(asked, status, len(body), fault)
            time.sleep(self.web.delay_s)
        self.send_response(status)
        self.send_header("Content-Type", "image/tiff")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Accept-Ranges", "bytes")
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(content)}")
        self.end_headers()
        if head:
            self._note(asked, status, 0, "")
            return None
        if fault == TRUNCATE:
            body = body[: len(body) // 2]
            self.close_connection = True
        if fault != DELAY:
            self._note(asked, status, len(body), fault)
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True
        return None

    def _note(self, asked: str, status: int, sent: int, fault: str) -> None:
        self.web.log.append(
            Answer(self.command, urlsplit(self.path).path, asked, status, sent, fault)
        )

    def _status(self, status: int, fault: str = "") -> None:
        self._note(self.headers.get("Range", ""), status, 0, fault)
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _json(self, document: Any, status: int = 200) -> None:
        self._note("", status, 0, "")
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/geo+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    # The signing service

    def _sign(self, path: str) -> None:
        if self.web.signing_fault:
            return self._status(503)
        expiry = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
        return self._json({"msft:expiry": expiry, "token": SHARED_TOKEN})

    # The STAC API

    def _stac(self, path: str, body: dict[str, Any]) -> None:
        root = self.web.stac
        if path.rstrip("/") == "/stac":
            return self._json({
                "type": "Catalog", "id": "test", "stac_version": "1.0.0", "description": "test",
                "conformsTo": [
                    "https://api.stacspec.org/v1.0.0/core",
                    "https://api.stacspec.org/v1.0.0/item-search",
                    "https://api.stacspec.org/v1.0.0/item-search#sort",
                    "https://api.stacspec.org/v1.0.0/item-search#query",
                    "https://api.stacspec.org/v1.0.0/ogcapi-features",
                    "https://api.stacspec.org/v1.0.0/collections",
                    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                ],
                "links": [
                    {"rel": "self", "href": root, "type": "application/json"},
                    {"rel": "root", "href": root, "type": "application/json"},
                    {"rel": "data", "href": root + "/collections", "type": "application/json"},
                    {"rel": "search", "href": root + "/search", "method": "GET",
                     "type": "application/geo+json"},
                    {"rel": "search", "href": root + "/search", "method": "POST",
                     "type": "application/geo+json"},
                ],
            })
        if path == "/stac/search":
            return self._search(body)
        match = re.fullmatch(r"/stac/collections/([^/]+)(/items/([^/]+))?", path)
        for item in self.web.items:
            if match and item["collection"] == match.group(1):
                if match.group(3) is None:
                    return self._json(_collection(item["collection"], root))
                if item["id"] == match.group(3):
                    return self._json(item)
        if path == "/stac/collections":
            names = sorted({item["collection"] for item in self.web.items})
            return self._json({"collections": [_collection(n, root) for n in names], "links": []})
        return self._json({"code": "NotFound", "description": "not here"}, 404)

    def _search(self, body: dict[str, Any]) -> None:
        found = [item for item in self.web.items if _matches(item, body)]
        limit = int(body.get("limit") or 10)
        page = int(body.get("page") or 0)
        links = []
        if len(found) > (page + 1) * limit:
            links.append({
                "rel": "next", "href": self.web.stac + "/search", "method": "POST",
                "body": {**body, "page": page + 1},
            })
        self._json({
            "type": "FeatureCollection",
            "features": found[page * limit : (page + 1) * limit],
            "links": links,
        })


def _matches(item: dict[str, Any], body: dict[str, Any]) -> bool:
    def values(key: str) -> list[Any]:
        value = body.get(key) or []
        return value.split(",") if isinstance(value, str) else list(value)

    if values("collections") and item["collection"] not in values("collections"):
        return False
    if values("ids") and item["id"] not in values("ids"):
        return False
    if values("bbox"):
        w, s, e, n = map(float, values("bbox"))
        w2, s2, e2, n2 = item["bbox"]
        if w2 > e or e2 < w or s2 > n or n2 < s:
            return False
    moment = item["properties"]["datetime"]
    if body.get("datetime"):
        start, _, stop = body["datetime"].partition("/")
        if not (start in ("", "..") or start <= moment):
            return False
        if not (stop in ("", "..") or moment <= stop):
            return False
    for name, tests in (body.get("query") or {}).items():
        value: Optional[float] = item["properties"].get(name)
        for operator, limit in tests.items():
            if value is None or (operator == "lte" and value > limit):
                return False
            if operator == "lt" and value is not None and value >= limit:
                return False
    return True


def _collection(name: str, root: str) -> dict[str, Any]:
    return {
        "type": "Collection", "id": name, "stac_version": "1.0.0", "description": name,
        "license": "proprietary", "links": [
            {"rel": "self", "href": f"{root}/collections/{name}", "type": "application/json"},
            {"rel": "root", "href": root, "type": "application/json"},
        ],
        "extent": {
            "spatial": {"bbox": [[-180, -90, 180, 90]]},
            "temporal": {"interval": [["2015-01-01T00:00:00Z", None]]},
        },
    }


if __name__ == "__main__":
    _Handler.web = _State()
    _server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    _server.daemon_threads = True
    _Handler.web.port = _server.server_address[1]
    print(_Handler.web.port, flush=True)
    _server.serve_forever()
