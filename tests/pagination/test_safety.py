"""Whatever the server gives as the next page: the key goes to the client's own origin and nowhere else."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.core import core_platform_users_retrieve as users
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests.pagination.operations import number

KEY = "key-that-must-not-leave"


class Listener:
    """Takes connections on a port of its own, and keeps every byte that comes."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.connections = 0
        self.received = b""
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop. Closing alone leaves the thread waiting, to take what comes to another socket after the next signal."""
        with suppress(OSError):  # macOS: not connected
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            with connection:
                connection.settimeout(1)
                self.received += connection.recv(65536)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A listener where no request belongs."""
    listener = Listener()
    yield listener
    listener.close()


@pytest.fixture
def lists() -> Iterator[Callable[[str], tuple[str, list[str]]]]:
    """Starts servers of a list of 25 items whose `next` is what it is told; gives their URL and what was asked."""
    servers = []

    def start(following: str) -> tuple[str, list[str]]:
        asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536  # head and body in one packet

            def do_GET(self) -> None:
                asked.append(f"{self.headers['Host']} {self.path} {self.headers['Authorization']}")
                query = parse_qs(urlsplit(self.path).query)
                page = int(query.get("page", ["1"])[0])
                start = int(query.get("offset", [str(10 * (page - 1))])[0])
                more = following.format(page=start // 10 + 2, offset=start + 10) if start + 10 < 25 else None
                rows = [{"number": n} for n in range(start, min(start + 10, 25))]
                body = json.dumps({"count": 25, "next": more, "next_page": more, "results": rows}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/dm", asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


FOREIGN = [
    "http://127.0.0.1:{port}/dm/api/?{query}",
    "http://localhost:{port}/dm/api/?{query}",
    "https://127.0.0.1:{port}/dm/api/?{query}",
    "//127.0.0.1:{port}/dm/api/?{query}",
    "http://user:pass@127.0.0.1:{port}/dm/api/?{query}",
    "http://127.0.0.1@127.0.0.1:{port}/?{query}",
    "\\\\127.0.0.1:{port}\\?{query}",
    " http://127.0.0.1:{port}/?{query}",
    "http:127.0.0.1:{port}/?{query}",
    "ftp://127.0.0.1:{port}/?{query}",
    "/../../127.0.0.1:{port}?{query}",
    "http://[::1/?{query}",
    "?{query}&client=evil&base_url=http://127.0.0.1:{port}&org=../..",
]
OPERATIONS = [(groups, ()), (users, ()), (traces, ("acme", "ada"))]


@pytest.mark.parametrize("following", FOREIGN)
def test_no_byte_reaches_where_next_points(
    listener: Listener, lists: Callable[[str], tuple[str, list[str]]], following: str
) -> None:
    following = following.replace("{query}", "page={page}&offset={offset}")
    url, asked = lists(following.replace("{port}", str(listener.port)))
    host = urlsplit(url).netloc

    async def read(operation: Any, args: tuple[str, ...], ahead: int) -> list[int]:
        async with DataManagerClient(KEY, base_url=url, drift=lambda _: None) as client:
            pager = paginate(operation.asyncio, *args, client=client)
            return [number(item) async for item in (pager.prefetch(ahead) if ahead else pager)]

    for operation, args in OPERATIONS:
        path = operation.OPERATION.path.format(org="acme", user_id="ada")
        with DataManagerClient(KEY, base_url=url, drift=lambda _: None) as client:
            pager = paginate(operation.sync, *args, client=client)
            assert [number(item) for item in pager] == list(range(25))
            pages = list(pager.pages())
            assert [number(item) for item in pager.resume(pages[0].cursor)] == list(range(10, 25))
        for ahead in (0, 4):
            assert asyncio.run(read(operation, args, ahead)) == list(range(25))
        for line in asked:
            assert line.startswith(f"{host} /dm{path}")
            assert line.endswith(f"Api-Token {KEY}")
            assert "evil" not in line
        asked.clear()
    assert (listener.connections, listener.received) == (0, b"")
