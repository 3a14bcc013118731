"""The table of docs/transports.md: odd answers, requests and surroundings over each transport.

`python -m tests.resilience.agreement` writes it; the tests compare. Each cell is measured over a real socket: what the
caller gets, and in brackets how many requests came where that is not one.
"""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import httpx

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._http import connections
from ibl_data_manager_client.types import File
from tests.conftest import KEY
from tests.resilience.matrix import TLS, TRANSPORTS
from tests.resilience.server import FaultServer, Request, Site, answer

TABLE = Path(__file__).resolve().parents[2] / "docs" / "transports.md"
GOOD = answer()
HEAD, _, BODY = GOOD.partition(b"\r\n\r\n")


def with_lines(*lines: bytes) -> bytes:
    """The good answer with more header lines."""
    return b"\r\n".join([HEAD, *lines]) + b"\r\n\r\n" + BODY


def chunked(*more: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """An answer in chunks."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
    return head + b"".join(more) + b"\r\nb;name=value\r\n" + BODY + b"\r\n" + end


def zipped(tail: bytes = b"") -> bytes:
    """A compressed answer, with something after the end of the compressed data."""
    return answer(gzip.compress(BODY) + tail, content_encoding="gzip")


@dataclass(frozen=True)
class Case:
    """One odd thing.

    Attributes:
        reply: what the server answers.
        method, path, options: of the request.
        client: options of the client; a function gets the site.
        then_close: whether the server closes the connection after its answer.
        variables: of the environment, `{url}` being the site's.
        why: where the transports differ, the reason.
    """

    reply: bytes | Callable[[Request], bytes] = GOOD
    method: str = "GET"
    path: str = "/probe"
    options: dict[str, Any] = field(default_factory=dict)
    client: Callable[[Site], dict[str, Any]] = lambda site: {}
    then_close: bool = False
    variables: dict[str, str] = field(default_factory=dict)
    why: str = ""


ANSWERS = {
    "one header of 9,000 bytes": Case(with_lines(b"X-Long: " + b"x" * 9_000)),
    "one header of 60 kB": Case(with_lines(b"X-Long: " + b"x" * 60_000)),
    "140 headers": Case(with_lines(*(b"X-%d: y" % number for number in range(140)))),
    "1,000 headers": Case(with_lines(*(b"X-%d: y" % number for number in range(1_000)))),
    "one header of 200 kB": Case(with_lines(b"X-Long: " + b"x" * 200_000)),
    "`Content-Length` twice, the same": Case(
        with_lines(b"Content-Length: 11"), why="aiohttp refuses a second one; RFC 9110, 8.6 allows either"
    ),
    "`Content-Length` twice, another": Case(with_lines(b"Content-Length: 5")),
    "`Content-Length: 11, 11`": Case(GOOD.replace(b"Length: 11", b"Length: 11, 11"), why="as the line before"),
    "`Content-Length: +11`": Case(GOOD.replace(b"Length: 11", b"Length: +11")),
    "`Content-Length` beside chunks": Case(
        chunked(b"Content-Length: 5\r\n"), why="aiohttp refuses it, as a way to smuggle; RFC 9112, 6.3 allows either"
    ),
    "chunks with extensions": Case(chunked()),
    "chunks with trailers": Case(chunked(end=b"0\r\nX-After: y\r\n\r\n")),
    "an upper-case `CHUNKED`": Case(chunked().replace(b"chunked", b"CHUNKED")),
    "gzip": Case(zipped()),
    "gzip, then zeros": Case(zipped(bytes(50))),
    "gzip, then garbage": Case(zipped(b"garbage")),
    "gzip twice over": Case(answer(gzip.compress(gzip.compress(BODY)), content_encoding="gzip, gzip")),
    "HTTP/1.0, until the connection closes": Case(b"HTTP/1.0 200 OK\r\n\r\n" + BODY, then_close=True),
    "HTTP/1.0 with a length": Case(GOOD.replace(b"HTTP/1.1", b"HTTP/1.0")),
    "HTTP/1.1 without a length": Case(b"HTTP/1.1 200 OK\r\n\r\n" + BODY, then_close=True),
    "HTTP/2.0 in the first line": Case(GOOD.replace(b"HTTP/1.1", b"HTTP/2.0")),
    "100 before the answer": Case(b"HTTP/1.1 100 Continue\r\n\r\n" + GOOD),
    "103 before the answer": Case(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + GOOD),
    "101 that nobody asked for": Case(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
        why="h11 knows it only for requests that asked; aiohttp hands it out",
    ),
    "204 with a body": Case(
        GOOD.replace(b"200 OK", b"204 No Content"), why="aiohttp takes the body for a broken next answer; h11 leaves it"
    ),
    "304": Case(b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n"),
    "status 299": Case(GOOD.replace(b"200 OK", b"299 Odd")),
    "status 999": Case(GOOD.replace(b"200 OK", b"999 Odd")),
    "no reason": Case(GOOD.replace(b"200 OK", b"200 ")),
    "no blank after the status": Case(GOOD.replace(b"200 OK", b"200")),
    "lines that end in LF alone": Case(HEAD.replace(b"\r\n", b"\n") + b"\n\n" + BODY),
    "a folded header": Case(with_lines(b"X-Folded: a\r\n b")),
    "a header in Latin-1": Case(with_lines("X-Name: Zoë".encode("latin-1"))),
    "a header without a name": Case(with_lines(b": value")),
    "a header with a blank before the colon": Case(with_lines(b"X-Name : value")),
    "NUL in a header": Case(with_lines(b"X-Name: a\x00b")),
    "a byte order mark before the JSON": Case(answer(b"\xef\xbb\xbf" + BODY)),
}
REQUESTS = {
    "a query of 60 kB": Case(path="/probe?q=" + "x" * 60_000),
    "a header of 60 kB": Case(options={"headers": {"X-Long": "x" * 60_000}}),
    "200 headers": Case(options={"headers": {f"X-{number}": "y" for number in range(200)}}),
    "HEAD": Case(HEAD + b"\r\n\r\n", method="HEAD"),
    "DELETE with a body": Case(method="DELETE", options={"json": {"a": 1}}),
    "`Expect: 100-continue`, and no 100": Case(
        method="POST", options={"json": {"a": 1}, "headers": {"Expect": "100-continue"}}
    ),
    "`Connection: close`": Case(options={"headers": {"Connection": "close"}}),
    "an upload in chunks": Case(method="UPLOAD"),
    "a fragment in the path": Case(path="/probe%23x?a=b#c"),
    "`//` in the path": Case(path="//probe//"),
}
SURROUNDINGS = {
    "a proxy in `HTTP_PROXY`": Case(
        client=lambda site: {"base_url": "http://nowhere.invalid"}, variables={"HTTP_PROXY": "{url}"}
    ),
    "a proxy with user and password": Case(
        lambda request: answer(b'{"ok":%s}' % (b"true" if "proxy-authorization" in request.headers else b"false")),
        client=lambda site: {"base_url": "http://nowhere.invalid"},
        variables={"HTTP_PROXY": "http://me:secret@127.0.0.1:{port}"},
    ),
    "`NO_PROXY=127.0.0.1`": Case(variables={"HTTP_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}),
    "`trust_env=False`": Case(
        client=lambda site: {"httpx_options": {"trust_env": False, "verify": TLS}},
        variables={"HTTP_PROXY": "http://127.0.0.1:9"},
    ),
    "a SOCKS proxy where nothing listens": Case(
        client=lambda site: {"base_url": "http://nowhere.invalid"}, variables={"ALL_PROXY": "socks5://127.0.0.1:9"}
    ),
    "`keepalive_expiry=None`": Case(
        client=lambda site: {"httpx_options": {"limits": httpx.Limits(keepalive_expiry=None), "verify": TLS}}
    ),
    "one connection at most": Case(
        client=lambda site: {"httpx_options": {"limits": httpx.Limits(max_connections=1), "verify": TLS}}
    ),
    "`localhost`, where only IPv4 answers": Case(client=lambda site: {"base_url": f"http://localhost:{site.port}"}),
    "an IPv6 zone that there is not": Case(client=lambda site: {"base_url": f"http://[fe80::1%25none]:{site.port}"}),
    "a host in capitals": Case(client=lambda site: {"base_url": f"http://LOCALHOST:{site.port}"}),
    "a name that does not exist": Case(client=lambda site: {"base_url": "http://nowhere.invalid"}),
    "TLS to a port without it": Case(
        client=lambda site: {"base_url": f"https://127.0.0.1:{site.port}", "timeout": 0.5}
    ),
    "a Unix socket, by a transport of the caller's": Case(client=lambda site: {"uds": True}),
}
SECTIONS = {"Odd answers": ANSWERS, "Odd requests": REQUESTS, "Odd surroundings": SURROUNDINGS}


def outcome(site: Site, case: Case, transport: str) -> str:
    """What the caller gets."""
    url = f"http://127.0.0.1:{site.port}"
    variables = {
        name: text.replace("{url}", url).replace("{port}", str(site.port)) for name, text in case.variables.items()
    }
    with mock.patch.dict(os.environ, variables), tempfile.TemporaryDirectory() as folder:
        options = {
            "base_url": url,
            "httpx_options": {"verify": TLS},
            "max_retries": 1,
            "max_retry_wait": 0,
            "timeout": 5,
            "deadline": 8,
            **case.client(site),
        }
        relay = Relay(f"{folder}/socket", site.port) if options.pop("uds", False) else None
        if relay:
            options["transport"] = httpx.HTTPTransport(uds=relay.path)
            options["async_transport"] = httpx.AsyncHTTPTransport(uds=relay.path)
        elif transport == "httpx":  # as where aiohttp is not installed
            with mock.patch.object(connections, "_over_aiohttp", return_value=None):
                return said(site, lambda: sent(DataManagerClient(KEY, **options), case, transport))
        try:
            return said(site, lambda: sent(DataManagerClient(KEY, **options), case, transport))
        finally:
            if relay:
                relay.close()


class Relay:
    """A Unix socket that leads to a port, for one connection after the other."""

    def __init__(self, path: str, port: int) -> None:
        import threading

        self.path = path
        self._port = port
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(path)
        self._socket.listen()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                near, _ = self._socket.accept()
            except OSError:  # closed
                return
            with near, socket.create_connection(("127.0.0.1", self._port)) as far:
                far.sendall(near.recv(65536))
                while part := far.recv(65536):
                    near.sendall(part)
                    if part.endswith(BODY):
                        break

    def close(self) -> None:
        """Stop."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def sent(client: DataManagerClient, case: Case, transport: str) -> httpx.Response:
    """The request of a case."""
    method, options = case.method, dict(case.options)
    if method == "UPLOAD":
        return uploaded(client, transport)

    async def run() -> httpx.Response:
        async with client:
            return await client.arequest(method, case.path, **options)

    if transport != "blocking":
        return asyncio.run(run())
    with client:
        return client.request(method, case.path, **options)


class Part:
    """A file that has no length."""

    def __init__(self) -> None:
        self._parts = [b"x" * 1000, b"y" * 1000]

    def read(self, size: int = -1) -> bytes:
        """One of two parts."""
        return self._parts.pop(0) if self._parts else b""


def uploaded(client: DataManagerClient, transport: str) -> httpx.Response:
    """Upload a file without a length."""
    from ibl_data_manager_client._call.operation import Operation

    upload: Operation[Any] = Operation("up", "POST", "/up", media_type="multipart/form-data", answer="any")
    file: Any = Part()

    async def run() -> Any:
        async with client:
            return await upload.asyncio(client, (), None, {"file": File(file, "a.bin")})

    if transport == "blocking":
        with client:
            return httpx.Response(200, json=upload.sync(client, (), None, {"file": File(file, "a.bin")}))
    return httpx.Response(200, json=asyncio.run(run()))


def said(site: Site, work: Callable[[], httpx.Response]) -> str:
    """What came of it, in a few words."""
    try:
        response = work()
        body = response.content.decode("utf-8", "replace")
        text = f"{response.status_code} `{body}`" if body else f"{response.status_code}"
    except errors.APIStatusError as error:
        text = f"{type(error).__name__} {error.status_code}"
    except errors.DataManagerError as error:
        text = type(error).__name__
    except Exception as error:
        text = f"UNDEFINED {error!r}"
    return text if site.heads == 1 else f"{text} ({site.heads})"


def row(server: FaultServer, name: str, case: Case) -> str:
    """The line of a case."""
    cells = {}
    for transport in TRANSPORTS:
        reply = case.reply
        answers: Callable[[Request], bytes] = reply if callable(reply) else lambda _, reply=reply: reply  # type: ignore[misc]
        with server.site(reply=answers, then_close=case.then_close) as site:
            cells[transport] = outcome(site, case, transport)
    kinds = list(dict.fromkeys(cells.values()))
    if len(kinds) == 1:
        text = kinds[0]
    else:
        text = "; ".join(f"{'/'.join(one for one in cells if cells[one] == kind)}: {kind}" for kind in kinds)
    return f"| {name} | {text} | {case.why} |"


INTRODUCTION = """# Odd answers, requests and surroundings, over each transport

Measured over real sockets by `tests/resilience`, which also compares; `python -m tests.resilience.agreement` writes
this file. A cell holds for blocking calls, for asyncio over aiohttp and for asyncio over httpx alike; where they
differ, it says how, and the last column why. In brackets stands how many requests came, where that is not one; the
client has `max_retries=1`. What becomes of calls when the network or the server fails is in [faults](faults.md).
"""


def main() -> None:
    """Write the table."""
    parts = [INTRODUCTION]
    with FaultServer() as server:
        for title, cases in SECTIONS.items():
            parts.append(f"\n## {title}\n\n| what | what the caller gets | why they differ |\n|---|---|---|\n")
            for name, case in cases.items():
                line = row(server, name, case)
                print(line, flush=True)
                parts.append(line + "\n")
    TABLE.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
