"""A server that counts what is uploaded and sends what is asked for, and holds none of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHUNK = b"x" * 65536


class Handler(BaseHTTPRequestHandler):
    """POST discards and answers with the length; GET /<n> sends n bytes; GET /cut/<n> breaks off half-way."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        left = length = int(self.headers["Content-Length"])
        while left > 0:
            left -= len(self.rfile.read(min(left, 1 << 20)))
        body = b'{"length": %d}' % length
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        size = int(self.path.rpartition("/")[2])
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(size))
        self.end_headers()
        if "/cut/" in self.path:
            self.wfile.write(CHUNK[: size // 2])
            self.close_connection = True
            return
        for start in range(0, size, len(CHUNK)):
            self.wfile.write(CHUNK[: min(len(CHUNK), size - start)])

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Says nothing of clients that go."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[str]:
    """The server's address, while it runs."""
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
