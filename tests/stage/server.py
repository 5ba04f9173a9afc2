"""A server on this computer, for tests of what an app sends."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import qtawesome

FONT = next((Path(qtawesome.__file__).parent / "fonts").glob("*.ttf"))
PICTURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="red"/></svg>'
)


class Handler(BaseHTTPRequestHandler):
    """Echoes what it is asked, or does what the path says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_values: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.seen.append((self.command, self.path))
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.startswith("/redirect"):
            self._answer(302, b"", Location=self.path.partition("?to=")[2])
        elif self.path.startswith("/slow"):
            self.server.released.wait(10)
            self._answer(200, b"late")
        elif self.path.startswith("/picture"):
            self._answer(200, PICTURE, **{"Content-Type": "image/svg+xml"})
        elif self.path.startswith("/font"):
            self._answer(200, FONT.read_bytes(), **{"Content-Type": "font/ttf"})
        elif self.path.startswith("/large"):
            self._answer(200, b"x" * int(self.path.partition("?")[2]))
        elif self.path.startswith("/missing"):
            self._answer(404, b"none")
        else:
            headers = {name.lower(): value for name, value in self.headers.items()}
            echo = {"method": self.command, "path": self.path, "body": body.decode(), "headers": headers}
            self._answer(200, json.dumps(echo).encode(), **{"Content-Type": "application/json", "Set-Cookie": "a=b"})

    def do_POST(self) -> None:
        self.do_GET()

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    """Answers on a free port.

    Attributes:
        seen: method and path of every request.
        released: lets slow answers go on.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str]] = []
        self.released = threading.Event()
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """Address without a path."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def end(self) -> None:
        """Answer no more."""
        self.released.set()
        self.shutdown()
        self.server_close()
