"""10,000 generated hostile inputs over real sockets: no error but the documented ones, no request that goes astray.

They are drawn from a seed, so a failure repeats; the seed is the test's parameter.
"""

from __future__ import annotations

import asyncio
import email
import json
import math
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.types import UNSET, File
from tests.conftest import KEY
from tests.resilience.matrix import TLS
from tests.resilience.server import FaultServer, Request, answer

EACH = 250
COUNTS = {"paths": 8, "free_paths": 4, "headers": 6, "queries": 6, "bodies": 5, "file_names": 5, "answers": 6}
"""How many times EACH of a kind: 10,000 in all."""

NASTY = [
    *("..", ".", "/", "//", "\\", "?", "#", "%", "%2e%2e", "%2F", "%00", "%0d%0a", "\r\n", "\r", "\n", "\0", "\t", " "),
    *(";", "&", "=", "+", "@", ":", "{", "}", "[", "]", '"', "'", "<", ">", "|", "^", "`", "~", "*", "$", "!", ","),
    *("é", "ß", "Ж", "漢", "🙂", "\u202e", "\u2028", "\ud800", "\udfff", "\x7f", "\x85", "\xa0", "\ufeff", "ﬀ"),
    *("http://evil.example/", "//evil.example", "https:", "user:pw@", "Host: evil", "X-Injected: 1", "--boundary"),
    *(
        "a",
        "acme",
        "0",
        "-1",
        "1e9",
        "null",
        "undefined",
        "NaN",
        "__proto__",
        "x" * 3000,
        "{0}",
        "%s",
        "${x}",
        "{{7*7}}",
    ),
]
ODD = [
    None,
    UNSET,
    0,
    -1,
    10**30,
    1.5,
    float("nan"),
    float("inf"),
    True,
    b"bytes",
    b"\xff",
    [],
    ["a", ".."],
    {},
    object(),
]


def text(draw: random.Random) -> str:
    """Nasty text."""
    return "".join(draw.choices(NASTY, k=draw.choice((1, 1, 2, 3, 6))))


def anything(draw: random.Random) -> Any:
    """Text mostly, and what is none."""
    return text(draw) if draw.random() < 0.85 else draw.choice(ODD)


def value(draw: random.Random, depth: int = 3) -> Any:
    """What somebody might put into a body."""
    kind = draw.random()
    if depth and kind < 0.25:
        return {draw.choice([text(draw), 1, None, True, 2.5]): value(draw, depth - 1) for _ in range(draw.randrange(4))}
    if depth and kind < 0.45:
        return [value(draw, depth - 1) for _ in range(draw.randrange(4))]
    return anything(draw) if kind < 0.9 else draw.choice([10**5000, -0.0, float("-inf"), {1, 2}, b"x", 1j])


class Target:
    """A server that remembers the last request, and a client of each kind for it."""

    def __init__(self, faults: FaultServer, draw: random.Random, *, then_close: bool) -> None:
        self.faults = faults
        self.then_close = then_close
        self.draw = draw
        self.reply = answer()
        self.sent = 0

    @contextmanager
    def running(self) -> Iterator[Callable[[Operation[Any], tuple[Any, ...]], Any]]:
        """Gives a function that calls an operation, on any of the transports."""

        def reply(_: Request) -> bytes:
            return self.reply

        with self.faults.site(reply=reply, then_close=self.then_close) as self.site, asyncio.Runner() as runner:
            options: dict[str, Any] = {
                "base_url": f"{self.site.url}/dm",
                "max_retries": 0,
                "timeout": 5,
                "httpx_options": {"verify": TLS},
                "max_response_bytes": 1 << 20,
            }
            plain = httpx.AsyncHTTPTransport(verify=TLS)
            clients = [
                DataManagerClient(KEY, **options),
                DataManagerClient(KEY, **options),
                DataManagerClient(KEY, async_transport=plain, **options),
            ]

            def call(operation: Operation[Any], arguments: tuple[Any, ...]) -> Any:
                which = self.draw.choice((0, 0, 1, 1, 1, 2))
                self.site.seen.clear()
                if which == 0:
                    return operation.sync(clients[0], *arguments)
                return runner.run(operation.asyncio(clients[which], *arguments))

            try:
                yield call
            finally:
                clients[0].close()
                for client in clients[1:]:
                    runner.run(client.aclose())

    def request(self) -> Request:
        """The one request that came."""
        (request,) = self.site.seen
        assert request.headers["authorization"] == f"Api-Token {KEY}"
        assert request.headers["host"] == f"127.0.0.1:{self.site.port}"
        assert not [name for name in request.headers if "injected" in name]
        self.sent += 1
        return request


PATH: Operation[Any] = Operation("hostile", "GET", "/api/a/{x}/b/{y}/")


def paths(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """Path parameters stay in their segments."""
    values = (anything(draw), anything(draw))
    call(PATH, (values,))
    segments = target.request().target.split("/")
    assert segments[:4] == ["", "dm", "api", "a"]
    assert (segments[5], segments[7:]) == ("b", [""])
    for one, sent in zip(values, (segments[4], segments[6]), strict=True):
        if isinstance(one, str):
            assert unquote(sent) == one


def free_paths(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """The path of `request()` stays below the base URL."""
    path = draw.choice(["/", "/api/", "/api/x/", ""]) + text(draw)

    class Free:
        def sync(self, client: DataManagerClient) -> Any:
            return client.request("GET", path)

        async def asyncio(self, client: DataManagerClient) -> Any:
            return await client.arequest("GET", path)

    call(Free(), ())
    sent = target.request().target
    assert sent.startswith("/dm/")
    assert not {".", ".."} & {unquote(segment) for segment in sent.partition("?")[0].split("/")}


HEADERS: Operation[Any] = Operation("hostile", "GET", "/h")


def headers(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """Header parameters arrive as they are, or nothing is sent."""
    name = "X-" + (text(draw) if draw.random() < 0.3 else "Header")
    one = anything(draw)
    call(HEADERS, ((), None, UNSET, {name: one}))
    got = target.request().headers
    if isinstance(one, str):
        assert got[name.lower()] == one.strip()
    assert set(got) <= {"host", "accept", "accept-encoding", "connection", "user-agent", "authorization", name.lower()}


def queries(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """Query parameters arrive as they are, and stay in the query."""
    given = {text(draw): anything(draw) for _ in range(draw.randrange(1, 4))}
    call(HEADERS, ((), given))
    path, _, query = target.request().target.partition("?")
    assert path == "/dm/h"
    expected = [(name, one) for name, one in given.items() if isinstance(one, str)]
    got = parse_qsl(query, keep_blank_values=True)
    assert [pair for pair in got if pair in expected] == expected


BODY: Operation[Any] = Operation("hostile", "POST", "/b", media_type="application/json")


def bodies(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """What JSON can carry arrives as it is; the rest is refused."""
    body = value(draw)
    if draw.random() < 0.05:
        for _ in range(100_000):
            body = [body]
    call(BODY, ((), None, body))
    request = target.request()
    assert request.target == "/dm/b"
    if isinstance(body, bytes):
        assert request.body == body  # sent as they are
        return
    got = json.loads(request.body) if request.body else UNSET
    if isinstance(body, str | int | float) and not isinstance(body, bool):
        assert got == body
        assert not isinstance(body, float) or math.isfinite(body)


UPLOAD: Operation[Any] = Operation("hostile", "POST", "/u", media_type="multipart/form-data")


def file_names(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """A file's name, media type and field make no header and no part of their own."""
    content = text(draw).encode("utf-8", "replace")
    mime = text(draw) if draw.random() < 0.4 else None
    call(UPLOAD, ((), None, {text(draw): File(content, text(draw), mime)}))
    request = target.request()
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    raw = request.body.removeprefix(b"--" + boundary + b"\r\n").removesuffix(b"\r\n--" + boundary + b"--\r\n")
    assert raw.count(b"--" + boundary) == 0
    first, _, payload = raw.partition(b"\r\n\r\n")
    assert payload == content
    lines = first.split(b"\r\n")
    assert [line.partition(b":")[0] for line in lines] == [b"Content-Disposition", b"Content-Type"]
    parsed = email.message_from_bytes(head)
    assert isinstance(parsed, Message)


GET: Operation[Any] = Operation("hostile", "GET", "/a", dict)
STATUSES = [
    "200 OK",
    "204 No Content",
    "301 Moved",
    "302 Found",
    "304 Not Modified",
    "400 Bad",
    "404",
    "500 x",
    "520 é",
]
PIECES = [
    *(
        b'{"ok":true}',
        b"{",
        b"[",
        b"null",
        b'"',
        b"\\ud800",
        b"\xff\xfe",
        b"\0",
        b"1e999",
        b"-",
        b"9" * 5000,
        b"[" * 5000,
    ),
    *(
        b'{"detail":',
        b'{"error":{"error":',
        b'"x"',
        b"}",
        b"]",
        b",",
        b":",
        b"<html>",
        b"\x1f\x8b\x08",
        b"0\r\n\r\n",
        b"5\r\n",
    ),
]
FIELDS = [
    *(
        b"Content-Type: application/json",
        b"Content-Type: text/html; charset=hex",
        b"Content-Type: \xff",
        b"Content-Type:",
    ),
    *(b"Content-Length: 3", b"Content-Length: -1", b"Content-Length: 1e3", b"Content-Length: 99999999999999999999"),
    *(b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip", b"Content-Encoding: gzip", b"Content-Encoding: br"),
    *(b"Content-Encoding: deflate", b"Location: /a", b"Location: http://[", b"Location: \xe9", b"Location: //evil/"),
    *(
        b"Retry-After: soon",
        b"Retry-After: 9999999999999",
        b"X-Request-ID: \xff\x00",
        b"Set-Cookie: a=b; Domain=.",
        b"Link: <",
    ),
    *(
        b"no colon",
        b": no name",
        b" folded",
        b"Bad Name: x",
        b"X: " + b"y" * 70_000,
        b"Connection: close",
        b"Upgrade: h2c",
    ),
    *(b"Location: http://user:pw@127.0.0.1:1/", b"Location: data:text/html,x", b"Location: \\\\evil", b"Trailer: x"),
]


def answers(draw: random.Random, call: Callable[..., Any], target: Target) -> None:
    """Whatever a server says, it is an answer or a documented error."""
    body = b"".join(draw.choices(PIECES, k=draw.randrange(5)))
    fields = draw.choices(FIELDS, k=draw.randrange(4))
    if draw.random() < 0.7:
        fields.append(b"Content-Length: %d" % len(body))
    status = draw.choice(STATUSES).encode() if draw.random() < 0.95 else text(draw).encode("utf-8", "replace")
    data = b"\r\n".join([b"HTTP/1.1 " + status, *fields, b"", body])
    if draw.random() < 0.2:
        where = draw.randrange(len(data))
        data = data[:where] + bytes([draw.randrange(256)]) + data[where + draw.randrange(3) :]
    target.reply = data
    call(GET, ())


KINDS = {one.__name__: one for one in (paths, free_paths, headers, queries, bodies, file_names, answers)}
SEEDS = [(kind, seed) for kind, times in COUNTS.items() for seed in range(times)]


def test_there_are_ten_thousand() -> None:
    assert len(SEEDS) * EACH == 10_000
    assert set(COUNTS) == set(KINDS)


@pytest.mark.parametrize(("kind", "seed"), SEEDS)
def test_hostile(faults: FaultServer, kind: str, seed: int) -> None:
    draw = random.Random(f"{kind} {seed}")
    target = Target(faults, draw, then_close=kind == "answers")
    refused = 0
    with target.running() as call:
        for number in range(EACH):
            try:
                KINDS[kind](draw, call, target)
            except errors.DataManagerError as error:
                refused += 1
                if isinstance(error, errors.InvalidArgumentError):
                    assert target.site.seen == []
                elif kind != "answers":
                    raise
            except Exception as error:
                error.add_note(f"number {number} of {kind} {seed}; the answer was {target.reply[:300]!r}")
                raise
            assert {request.headers.get("host") for request in target.site.seen} <= {f"127.0.0.1:{target.site.port}"}
    assert 0 < refused < EACH
