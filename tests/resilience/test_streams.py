"""`client.stream` over sockets, by each transport: read as it comes; a break says so, and nothing stays open."""

from __future__ import annotations

import asyncio
import gzip
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.streams import AsyncStream, Stream
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TLS, check_nothing_is_in_use
from tests.resilience.server import FaultServer, Request, Site, answer
from tests.waiting import until

TRANSPORTS = ("blocking", "aiohttp", "httpx")
EVENTS = b"event: token\ndata: Hel\n\ndata: lo\nid: 7\nretry: 50\n\n: a comment\n\ndata: a\ndata: b\n\n"


def chunked(*parts: bytes, kind: str = "text/event-stream", end: bytes = b"0\r\n\r\n", **headers: str) -> bytes:
    """An answer in these chunks."""
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n{more}\r\n".encode()
    return head + b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + end


def always(reply: bytes) -> Callable[[Request], bytes]:
    """What answers so."""
    return lambda _: reply


def bytewise(data: bytes) -> list[bytes]:
    """Each byte in a chunk of its own."""
    return [bytes([one]) for one in data]


@contextmanager
def client_of(url: str, transport: str, **options: Any) -> Iterator[DataManagerClient]:
    """A client; who uses it closes it."""
    if transport == "httpx":
        options["async_transport"] = httpx.AsyncHTTPTransport(verify=TLS)
    http: Any = {"verify": TLS, **options.pop("http", {})}
    yield DataManagerClient(KEY, base_url=url, max_retry_wait=0, httpx_options=http, **options)


def stream(
    transport: str, url: str, read: str, *, seen: list[Any] | None = None, method: str = "GET", **options: Any
) -> tuple[list[Any], Any]:
    """What a stream gives, read by `bytes`, `lines` or `events`, and the stream."""
    found: list[Any] = [] if seen is None else seen
    with client_of(url, transport, **options) as client:
        if transport == "blocking":
            with client:
                with client.stream(method, "/probe", json={"x": 1}) as opened:
                    for one in getattr(opened, read)():
                        found.append(one)
                check_nothing_is_in_use(client)
            return found, opened

        async def run() -> Any:
            async with client:
                async with client.stream(method, "/probe", json={"x": 1}) as opened:
                    async for one in getattr(opened, read)():
                        found.append(one)
                await asyncio.sleep(0)
                check_nothing_is_in_use(client)
                return opened

        return found, asyncio.run(run())


@pytest.mark.parametrize("transport", TRANSPORTS)
class TestReading:
    def test_events(self, faults: FaultServer, transport: str) -> None:
        for parts in ([EVENTS], bytewise(EVENTS), [EVENTS[:20], EVENTS[20:]]):
            reply = chunked(*parts, X_Request_ID="r1")
            with faults.site(reply=always(reply)) as site:
                found, opened = stream(transport, site.url, "events")
                assert [(one.event, one.data, one.id, one.retry) for one in found] == [
                    ("token", "Hel", "", None),
                    ("message", "lo", "7", 50),
                    ("message", "a\nb", "7", None),
                ]
                assert (opened.status_code, opened.request_id, opened.retries) == (200, "r1", 0)
                assert site.seen[0].headers["authorization"] == f"Api-Token {KEY}"
                assert json.loads(site.seen[0].body) == {"x": 1}

    def test_lines(self, faults: FaultServer, transport: str) -> None:
        text = '{"a": 1}\n\r\n{"b": "\u2028ü\x1c"}\r\nlast'
        for parts in ([text.encode()], bytewise(text.encode())):
            reply = chunked(*parts, kind="application/x-ndjson")
            with faults.site(reply=always(reply)) as site:
                assert stream(transport, site.url, "lines")[0] == ['{"a": 1}', "", '{"b": "\u2028ü\x1c"}', "last"]

    def test_bytes_are_decompressed_and_need_no_bound(self, faults: FaultServer, transport: str) -> None:
        content = bytes(range(256)) * 4096
        packed = gzip.compress(content)
        with faults.site(reply=lambda _: chunked(packed[:99], packed[99:], Content_Encoding="gzip")) as site:
            found, _ = stream(transport, site.url, "bytes", max_response_bytes=1000)
        assert b"".join(found) == content

    def test_members_that_hold_nothing_do_not_end_it(self, faults: FaultServer, transport: str) -> None:
        first, last = gzip.compress(b"data: a\n\n"), gzip.compress(b"data: b\n\n")
        for parts in ([gzip.compress(b"") + last], [first[:-8], first[-8:] + last]):  # in a part nothing, then an event
            with faults.site(reply=always(chunked(*parts, Content_Encoding="gzip"))) as site:
                assert stream(transport, site.url, "events")[0][-1].data == "b"
                assert b"".join(stream(transport, site.url, "bytes")[0]).endswith(b"data: b\n\n")

    def test_an_encoding_that_was_not_asked_for_leaves_nothing_open(self, faults: FaultServer, transport: str) -> None:
        replies = [chunked(end=b""), chunked(b"xx", Content_Encoding="br", X_Request_ID="r4"), chunked(b"ok")]
        for before in (0, 1):  # one that breaks off, and is asked for again
            limits = {"http": {"limits": httpx.Limits(max_connections=1)}, "timeout": 5}
            left = iter([*replies[1 - before :], replies[-1]])
            with (
                faults.site(reply=lambda _, left=left: next(left), then_close=True) as site,  # type: ignore[misc]
                client_of(site.url, transport, **limits) as client,
            ):

                async def later(client: DataManagerClient = client) -> list[bytes]:
                    async with client.stream("GET", "/probe") as opened:
                        return [part async for part in opened.bytes()]

                async def both() -> list[bytes]:
                    async with client:
                        with pytest.raises(errors.ResponseDecodeError, match="'br'") as caught:
                            await later()
                        assert (caught.value.operation, caught.value.request_id) == ("GET /probe", "r4")
                        return await later()

                def blocking(client: DataManagerClient = client) -> list[bytes]:
                    with client.stream("GET", "/probe") as opened:
                        return list(opened.bytes())

                if transport != "blocking":
                    assert asyncio.run(both()) == [b"ok"]
                    continue
                with client:
                    with pytest.raises(errors.ResponseDecodeError, match="'br'") as caught:
                        blocking()
                    assert (caught.value.operation, caught.value.request_id) == ("GET /probe", "r4")
                    assert blocking() == [b"ok"]

    def test_it_is_asked_for_again_as_long_as_nothing_of_its_body_has_come(
        self, faults: FaultServer, transport: str
    ) -> None:
        replies = [chunked(end=b""), chunked(end=b"", X_Request_ID="cut"), chunked(EVENTS, X_Request_ID="whole")]
        with faults.site(reply=lambda _: replies[min(site.heads, 3) - 1], then_close=True) as site:
            found, opened = stream(transport, site.url, "events")
            assert (len(found), opened.retries, opened.request_id, site.heads) == (3, 2, "whole", 3)
        with faults.site(reply=lambda _: replies[1], then_close=True) as site:
            with pytest.raises(errors.APIConnectionError, match="after 2 retries") as caught:
                stream(transport, site.url, "events")
            assert (caught.value.request_id, caught.value.may_have_acted, site.heads) == ("cut", True, 3)
        with faults.site(reply=lambda _: replies[1], then_close=True) as site:
            with pytest.raises(errors.APIConnectionError):
                stream(transport, site.url, "events", method="POST")
            assert site.heads == 1

    def test_it_is_asked_for_again_until_it_begins(self, faults: FaultServer, transport: str) -> None:
        with faults.site("503", times=2, reply=lambda _: chunked(EVENTS)) as site:
            found, opened = stream(transport, site.url, "events")
            assert (len(found), opened.retries, len(site.seen)) == (3, 2, 3)
        with faults.site("503", times=1) as site:
            with pytest.raises(errors.ServerError) as caught:
                stream(transport, site.url, "events", method="POST")
            assert (caught.value.may_have_acted, len(site.seen)) == (True, 1)

    def test_what_is_not_2xx_is_an_error_with_its_body(self, faults: FaultServer, transport: str) -> None:
        refusal = answer(b'{"detail": "no such stream"}', "404 Not Found", x_request_id="r2")
        with faults.site(reply=lambda _: refusal) as site, pytest.raises(errors.NotFoundError) as caught:
            stream(transport, site.url, "events")
        assert (caught.value.detail, caught.value.request_id) == ("no such stream", "r2")
        assert not caught.value.may_have_acted

    def test_what_breaks_off_is_not_asked_for_again(self, faults: FaultServer, transport: str) -> None:
        with faults.site(reply=lambda _: chunked(EVENTS, end=b"", X_Request_ID="r3"), then_close=True) as site:
            for read, whole in (("events", 3), ("lines", 11), ("bytes", 1)):
                seen: list[Any] = []
                with pytest.raises(errors.APIConnectionError, match="GET /probe: no answer that is whole") as caught:
                    stream(transport, site.url, read, seen=seen)
                assert len(seen) >= whole - 1, "what had come was given"
                assert caught.value.may_have_acted
                assert (caught.value.operation, caught.value.request_id) == ("GET /probe", "r3")
            assert len(site.seen) == 3

    def test_what_came_before_it_broke_off_is_given_to_who_reads_late(
        self, faults: FaultServer, transport: str
    ) -> None:
        begun = gzip.compress(EVENTS)[:5]
        for reply, count in ((chunked(EVENTS, end=b""), 3), (chunked(begun, end=b"", Content_Encoding="gzip"), 0)):
            with faults.site(reply=always(reply), then_close=True) as site, client_of(site.url, transport) as client:
                seen: list[Any] = []

                async def late(client: DataManagerClient = client, seen: list[Any] = seen, site: Site = site) -> None:
                    async with client, client.stream("GET", "/probe") as opened:
                        await until(lambda: site.open == 0)
                        for _ in range(20):  # rounds of the loop, in which it learns that the server has closed
                            await asyncio.sleep(0)
                        async for one in opened.events():
                            seen.append(one)

                def blocking(client: DataManagerClient = client, seen: list[Any] = seen) -> None:
                    with client, client.stream("GET", "/probe") as opened:
                        for one in opened.events():
                            seen.append(one)

                with pytest.raises(errors.APIConnectionError):
                    blocking() if transport == "blocking" else asyncio.run(late())
                assert len(seen) == count
                assert len(site.seen) == 1

    def test_the_deadline_ends_it(self, faults: FaultServer, transport: str) -> None:
        with faults.site("slow-body") as site, pytest.raises(errors.APITimeoutError, match="deadline") as caught:
            stream(transport, site.url, "bytes", deadline=0.5)
        assert caught.value.may_have_acted

    def test_silence_ends_it(self, faults: FaultServer, transport: str) -> None:
        with faults.site("stalled-in-body") as site, pytest.raises(errors.APITimeoutError, match="in time"):
            stream(transport, site.url, "bytes", timeout=0.3)

    def test_what_is_left_unread_leaves_nothing_open(self, faults: FaultServer, transport: str) -> None:
        with faults.site("endless-body") as site, client_of(site.url, transport) as client:
            if transport == "blocking":
                with client:
                    with client.stream("GET", "/probe") as opened:
                        assert isinstance(opened, Stream)
                        assert next(opened.bytes())
                    check_nothing_is_in_use(client)
                    with pytest.raises(errors.ConfigurationError, match="the stream is closed") as caught:
                        next(opened.bytes())
                    assert (caught.value.operation, caught.value.may_have_acted) == ("GET /probe", True)
                return

            async def run() -> None:
                async with client:
                    async with client.stream("GET", "/probe") as opened:
                        assert isinstance(opened, AsyncStream)
                        assert await anext(opened.bytes())
                    await asyncio.sleep(0)
                    check_nothing_is_in_use(client)
                    with pytest.raises(errors.ConfigurationError, match="the stream is closed"):
                        await anext(opened.bytes())

            asyncio.run(run())

    def test_what_is_closed_leaves_its_place_to_the_next(self, faults: FaultServer, transport: str) -> None:
        """Where only one may be open at a time."""
        limits = {"http": {"limits": httpx.Limits(max_connections=1)}, "timeout": 5}
        with faults.site(reply=always(chunked(b"a"))) as site, client_of(site.url, transport, **limits) as client:

            def blocking() -> list[bytes]:
                with client.stream("GET", "/probe") as opened:
                    return list(opened.bytes())

            async def later() -> list[bytes]:
                async with client.stream("GET", "/probe") as opened:
                    return [part async for part in opened.bytes()]

            async def all_later() -> list[list[bytes]]:
                async with client:
                    return [await later() for _ in range(3)]

            if transport == "blocking":
                with client:
                    assert [blocking() for _ in range(3)] == [[b"a"]] * 3
            else:
                assert asyncio.run(all_later()) == [[b"a"]] * 3

    def test_what_is_no_stream_of_events(self, faults: FaultServer, transport: str) -> None:
        with faults.site() as site, pytest.raises(errors.ResponseDecodeError, match="no server-sent events") as caught:
            stream(transport, site.url, "events")
        assert caught.value.operation == "GET /probe"

    def test_closing_the_client_ends_it(self, faults: FaultServer, transport: str) -> None:
        with faults.site("endless-body") as site, client_of(site.url, transport) as client:
            if transport == "blocking":
                with client.stream("GET", "/probe") as opened:
                    next(opened.bytes())
                    client.close()
                    with pytest.raises(errors.ConfigurationError, match="closed") as caught:
                        list(opened.bytes())
                assert caught.value.may_have_acted
                return

            async def run() -> None:
                async with client.stream("GET", "/probe") as opened:
                    await anext(opened.bytes())
                    await client.aclose()
                    with pytest.raises(errors.ConfigurationError, match="closed") as caught:
                        [part async for part in opened.bytes()]
                assert caught.value.may_have_acted

            asyncio.run(run())


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_cancelling_ends_it(faults: FaultServer, transport: str) -> None:
    async def run(site: Site) -> None:
        with client_of(site.url, transport) as client:
            async with client:
                began = asyncio.Event()

                async def read() -> None:
                    async with client.stream("GET", "/probe") as opened:
                        async for _ in opened.bytes():
                            began.set()

                task = asyncio.create_task(read())
                await began.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await asyncio.sleep(0)
                check_nothing_is_in_use(client)

    with faults.site("stalled-in-body") as site:
        asyncio.run(run(site))


def test_a_body_is_streamed_by_any_transport(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, content=b"a\nb", headers={"Content-Type": "text/plain"}))
    with client.stream("GET", "/x") as opened:
        assert list(opened.lines()) == ["a", "b"]

    async def run() -> list[str]:
        async with client.stream("GET", "/x") as opened:
            return [line async for line in opened.lines()]

    assert asyncio.run(run()) == ["a", "b"]


def test_an_error_raises_whatever_the_client_says_of_statuses(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(404)).with_options(raise_for_status=False)
    with pytest.raises(errors.NotFoundError), client.stream("GET", "/x"):
        pass


def test_what_ends_before_its_compressed_data_does_was_cut(client_for: MakeClient) -> None:
    packed = gzip.compress(b"a\nb\n")[:-9]
    client = client_for(
        lambda _: httpx.Response(200, stream=httpx.ByteStream(packed), headers={"Content-Encoding": "gzip"})
    )
    with client.stream("GET", "/x") as opened, pytest.raises(errors.APIConnectionError, match="was cut"):
        list(opened.lines())


def test_what_ends_as_the_client_is_closed_is_not_whole(client_for: MakeClient) -> None:
    class Closing(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"a\n"
            client.close()

    client = client_for(lambda _: httpx.Response(200, stream=Closing()))
    with client.stream("GET", "/x") as opened:
        lines = opened.lines()
        assert next(lines) == "a"
        with pytest.raises(errors.ConfigurationError, match="closed"):
            next(lines)


def test_a_timeout_of_the_caller_s_own_is_raised_as_it_is(client_for: MakeClient) -> None:
    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"a"
            raise TimeoutError("a slow store")

    async def read(**options: Any) -> None:
        client = client_for(lambda _: httpx.Response(200, stream=Slow()), **options)
        async with client, client.stream("GET", "/x") as opened:
            with pytest.raises(TimeoutError, match=r"^a slow store$"):
                [part async for part in opened.bytes()]

    for options in ({}, {"deadline": None}):
        asyncio.run(read(**options))


def test_what_waits_when_it_is_closed_is_given_no_more(client_for: MakeClient) -> None:
    packed = httpx.ByteStream(gzip.compress(b"a") + gzip.compress(b"b"))
    client = client_for(lambda _: httpx.Response(200, stream=packed, headers={"Content-Encoding": "gzip"}))
    with client.stream("GET", "/x") as opened:
        parts = opened.bytes()
        assert next(parts) == b"a"
    with pytest.raises(errors.ConfigurationError) as caught:
        next(parts)
    assert str(caught.value) == "GET /x: the stream is closed: read it within its `with`"
    assert (caught.value.operation, caught.value.may_have_acted) == ("GET /x", True)


BOM = "\ufeff".encode()
Event = tuple[str, str, str, int | None]
STANDARD: dict[str, tuple[bytes, list[Event]]] = {
    "a byte order mark": (BOM + b"data: a\n\n", [("message", "a", "", None)]),
    "a byte order mark later on": (b"data: a\n\n" + BOM + b"data: b\n\n", [("message", "a", "", None)]),
    "a byte order mark after an empty line": (b"\n" + BOM + b"data: a\n\n", []),
    "a long retry": (b"retry: " + b"9" * 15 + b"\ndata: a\n\n", [("message", "a", "", 10**15 - 1)]),
    "a retry that is too long": (b"retry: " + b"9" * 16 + b"\ndata: a\n\n", [("message", "a", "", None)]),
    "two byte order marks": (BOM + BOM + b"data: a\n\n", []),
    "empty data": (b"data:\n\ndata\n\n", [("message", "", "", None)] * 2),
    "two empty data": (b"data\ndata\n\n", [("message", "\n", "", None)]),
    "no data": (b"event: a\n\nid: 1\n\n:\n\ndata: b\n\n", [("message", "b", "1", None)]),
    "one space": (b"data:a\n\ndata: a\n\ndata:  a\n\n", [("message", one, "", None) for one in ("a", "a", " a")]),
    "colons": (b"event:a:b\ndata:c:d\n\n", [("a:b", "c:d", "", None)]),
    "returns": (b"data: a\rdata: b\r\rdata: c\r\n\r\n", [("message", "a\nb", "", None), ("message", "c", "", None)]),
    "mixed ends": (b"data: a\r\ndata: b\n\rdata: c\r\n\n", [("message", "a\nb", "", None), ("message", "c", "", None)]),
    "an id with NUL": (b"id: 1\nid: 2\0\ndata: a\n\n", [("message", "a", "1", None)]),
    "an id taken back": (
        b"id: 1\ndata: a\n\nid\ndata: b\n\n",
        [("message", "a", "1", None), ("message", "b", "", None)],
    ),
    "a retry that is no number": (b"retry: -1\nretry: 1_0\nretry: \xd9\xa1\ndata: a\n\n", [("message", "a", "", None)]),
    "a retry of its own": (
        b"retry: 9\n\ndata: a\n\ndata: b\n\n",
        [("message", "a", "", 9), ("message", "b", "", None)],
    ),
    "other fields": (b"dat: x\ndata x\nDATA: x\ndata: a\n\n", [("message", "a", "", None)]),
    "cut": (b"data: a\n\ndata: b\n", [("message", "a", "", None)]),
    "no UTF-8": (b"data: \xff\xc3\xa9\xe2\x80\xa8\n\n", [("message", "\ufffd\xe9\u2028", "", None)]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", STANDARD)
@pytest.mark.parametrize("kind", ["text/event-stream", "Text/Event-Stream ; charset=latin-1"])
def test_events_are_read_as_the_standard_does(client_for: MakeClient, name: str, kind: str) -> None:
    """https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation, cut anywhere."""
    body, expected = STANDARD[name]
    for cut in range(len(body) if len(body) < 100 else 1):
        parts = body[:cut], body[cut:]
        client = client_for(
            lambda _, parts=parts: httpx.Response(200, headers={"Content-Type": kind}, content=iter(parts))
        )
        with client.stream("GET", "/x") as opened:
            assert [tuple(one) for one in opened.events()] == expected, parts


def test_an_event_is_given_at_its_end_and_reads_json(client_for: MakeClient) -> None:
    """A return ends a line at once: what follows, which makes it one with a newline, may never come."""

    def parts() -> Iterator[bytes]:
        yield b'data: {"a": 1}\r\r'
        raise AssertionError("asked for more")

    headers = {"Content-Type": "text/event-stream"}
    client = client_for(lambda _: httpx.Response(200, headers=headers, content=parts()))
    with client.stream("GET", "/x") as opened:
        assert next(iter(opened.events())).json() == {"a": 1}


@pytest.mark.parametrize("kind", ["application/json", "x-text/event-stream", "text/event-streams", None])
def test_what_is_no_stream_of_events_says_how_it_came(client_for: MakeClient, kind: str | None) -> None:
    answers = iter([httpx.Response(503), httpx.Response(200, headers={"X-Request-ID": "r1"}, content=b"{}")])
    headers = {} if kind is None else {"Content-Type": kind}

    def handle(_: httpx.Request) -> httpx.Response:
        found = next(answers)
        found.headers.update(headers)
        return found

    with (
        client_for(handle, max_retry_wait=0).stream("GET", "/x") as opened,
        pytest.raises(
            errors.ResponseDecodeError, match=f"no server-sent events, but {kind or 'no content type'}"
        ) as caught,
    ):
        opened.events()
    assert (caught.value.retries, caught.value.request_id, caught.value.operation) == (1, "r1", "GET /x")
    assert caught.value.may_have_acted
    assert caught.value.response.content == b""  # which was not read


@pytest.mark.parametrize("wrong", ["api/x", "https://evil.example/"])
def test_the_path_is_checked_at_once(client_for: MakeClient, wrong: str) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        client_for(lambda _: httpx.Response(200)).stream("GET", wrong)


def test_each_part_is_given_before_the_next_comes(faults: FaultServer) -> None:
    """The server sends the next only when it is asked for by a second request, which the reader makes in between."""
    read: list[bytes] = []

    async def parts(client: DataManagerClient) -> AsyncIterator[bytes]:
        async with client.stream("GET", "/probe") as opened:
            async for part in opened.bytes():
                yield part
                return

    async def run(site: Site) -> None:
        async with DataManagerClient(KEY, base_url=site.url) as client:
            async for part in parts(client):
                read.append(part)

    with faults.site("stalled-in-body") as site:
        asyncio.run(asyncio.wait_for(run(site), 30))
    assert read
    assert b"".join(read).startswith(b'{"ok"')


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ["bytes", "lines"])
def test_what_broke_off_has_no_end(faults: FaultServer, transport: str, how: str) -> None:
    """Who reads on after an error is told it again."""
    said: list[str] = []

    def read(stream: Any) -> None:
        for _ in range(3):
            with pytest.raises(errors.APIConnectionError, match=r"GET /a: no answer that is whole") as caught:
                list(getattr(stream, how)())
            said.append(str(caught.value))

    async def aread(stream: Any) -> None:
        for _ in range(3):
            with pytest.raises(errors.APIConnectionError, match=r"GET /a: no answer that is whole") as caught:
                async for _ in getattr(stream, how)():
                    pass
            said.append(str(caught.value))

    with faults.site("closed-in-body") as site:
        _within(site, transport, read, aread)
    assert len(said) == 3
    assert len(set(said)) == 1


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ["bytes", "lines", "events"])
def test_an_iterator_that_raised_raises_again(faults: FaultServer, transport: str, how: str) -> None:
    """As a generator it would end there, as if all had come."""
    broken = chunked(*bytewise(b"data: a\n\ndata: b\n\ndata"), end=b"")

    def read(stream: Any) -> None:
        found = iter(getattr(stream, how)())
        with pytest.raises(errors.APIConnectionError, match="no answer that is whole"):
            for _ in found:
                pass
        for _ in range(2):
            with pytest.raises(errors.APIConnectionError, match="no answer that is whole"):
                next(found)

    async def aread(stream: Any) -> None:
        found = aiter(getattr(stream, how)())
        with pytest.raises(errors.APIConnectionError, match="no answer that is whole"):
            async for _ in found:
                pass
        for _ in range(2):
            with pytest.raises(errors.APIConnectionError, match="no answer that is whole"):
                await anext(found)
        await found.aclose()  # which ends it
        assert [one async for one in found] == []

    with faults.site(reply=always(broken), then_close=True) as site:
        _within(site, transport, read, aread)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ["bytes", "lines", "events"])
def test_an_iterator_at_its_end_stays_there(faults: FaultServer, transport: str, how: str) -> None:
    whole = chunked(b"data: a\n\n", b"data: b\n\nno end")

    def read(stream: Any) -> None:
        found = getattr(stream, how)()
        assert ["".join(map(str, found)) != "" for _ in range(2)] == [True, False]

    async def aread(stream: Any) -> None:
        found = getattr(stream, how)()
        assert [[one async for one in found] != [] for _ in range(2)] == [True, False]

    with faults.site(reply=always(whole)) as site:
        _within(site, transport, read, aread)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_what_was_too_late_stays_so(faults: FaultServer, transport: str) -> None:
    def read(stream: Any) -> None:
        for _ in range(2):
            with pytest.raises(errors.APITimeoutError, match=r"not done within deadline=0\.4 s"):
                list(stream)

    async def aread(stream: Any) -> None:
        for _ in range(2):
            with pytest.raises(errors.APITimeoutError, match=r"not done within deadline=0\.4 s"):
                async for _ in stream:
                    pass

    started = time.monotonic()
    with faults.site("stalled-in-body") as site:
        _within(site, transport, read, aread, deadline=0.4)
    assert time.monotonic() - started < 10, "timeout is 20"


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("how", ["bytes", "lines", "events"])
def test_what_was_cancelled_has_no_end(faults: FaultServer, transport: str, how: str) -> None:
    """Over httpx its connection is closed by that: what is read after it would look whole."""

    async def aread(stream: Any) -> None:
        parts = getattr(stream, how)()
        await anext(parts)

        async def read_on() -> None:
            async for _ in parts:
                pass

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(read_on(), 0.1)
        for reading in (parts, stream, parts):
            with pytest.raises(errors.APIConnectionError, match="reading was broken off before, by CancelledError"):
                async for _ in reading:
                    pass

    with faults.site(reply=always(chunked(b"data: a\n\n", end=b""))) as site:
        _within(site, transport, list, aread)


def _within(
    site: Site, transport: str, read: Callable[[Any], Any], aread: Callable[[Any], Any], **options: Any
) -> None:
    """Read a stream, blocking or with asyncio."""

    async def run(client: DataManagerClient) -> None:
        async with client, client.stream("GET", "/a") as stream:
            await aread(stream)

    with client_of(site.url, transport, **options) as client:
        if transport != "blocking":
            asyncio.run(run(client))
            return
        with client, client.stream("GET", "/a") as stream:
            read(stream)


class Parts(httpx.AsyncByteStream):
    """A body whose parts come one by one, each when it may."""

    def __init__(self, count: int) -> None:
        self.count, self.may = count, asyncio.Semaphore(0)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for number in range(self.count):
            await self.may.acquire()
            yield f"{number}\n".encode()


def test_two_that_read_one_stream_take_nothing_from_each_other(client_for: MakeClient) -> None:
    """Nor does who closes it while another one waits."""

    async def main() -> None:
        parts = Parts(5)
        client = client_for(lambda _: httpx.Response(200, stream=parts))
        async with client, client.stream("GET", "/x") as stream:
            lines = stream.lines()
            reading = [asyncio.ensure_future(anext(lines)) for _ in range(3)]
            await asyncio.wait(reading[1:])
            with pytest.raises(RuntimeError, match="being read already"):
                await lines.aclose()
            parts.may.release()
            assert await reading[0] == "0"
            assert [type(one.exception()) for one in reading[1:]] == [RuntimeError] * 2
            parts.may.release()
            assert await anext(lines) == "1"
            await lines.aclose()
            assert [line async for line in lines] == []

    asyncio.run(main())


def test_a_blocking_iterator_can_be_closed(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, content=b"0\n1\n2\n"))
    with client.stream("GET", "/x") as stream, closing(stream.lines()) as lines:  # type: ignore[type-var]
        assert next(lines) == "0"
    assert list(lines) == []


def test_what_one_thread_waits_for_another_cannot_close(client_for: MakeClient) -> None:
    waits, may = threading.Event(), threading.Event()

    class Late(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            waits.set()
            assert may.wait(60)
            yield b"0\n1\n"

    client = client_for(lambda _: httpx.Response(200, stream=Late()))
    with ThreadPoolExecutor() as pool, client.stream("GET", "/x") as stream:
        lines: Any = stream.lines()
        reading = pool.submit(next, lines)
        try:
            assert waits.wait(60)
            with pytest.raises(RuntimeError, match=r"^it is being read already: read a stream by one task or thread"):
                lines.close()
        finally:
            may.set()
        assert reading.result(60) == "0"
        assert list(lines) == ["1"]
