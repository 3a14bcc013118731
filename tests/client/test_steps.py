"""How long the steps of a call may take, and which addresses a name has."""

from __future__ import annotations

import asyncio
import gc
import re
import socket
import threading
import time
from collections.abc import Callable
from threading import Event
from typing import Any
from weakref import ref

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, PlatformApiKey
from ibl_data_manager_client._http import asynchronous, blocking, wire
from ibl_data_manager_client._http.connection import Connection, Owner
from ibl_data_manager_client._http.connections import Connections
from ibl_data_manager_client._key import Secret
from tests.conftest import KEY

BASE = httpx.URL("https://x.example")

# --- which addresses a name has, of blocking calls ---


def answering(monkeypatch: pytest.MonkeyPatch, answer: object) -> list[tuple[object, ...]]:
    """Have the system's resolver give or raise this; what it is asked for."""
    asked: list[tuple[object, ...]] = []

    def resolve(host: str, port: int, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> object:
        asked.append((host, port, family, type, proto, flags))
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


@pytest.mark.parametrize("host", ["a.example", "127.0.0.1", "fd00::1"])
def test_a_name_has_the_addresses_that_the_resolver_gives(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each once, in order. What is an address is looked up at once, without a thread."""
    started: list[tuple[str, bool]] = []
    usual = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        started.append((thread.name, thread.daemon))  # which a program that ends does not wait for
        usual(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    addresses = ["10.0.0.2", "10.0.0.1", "10.0.0.2", "fd00::1"]
    asked = answering(monkeypatch, [(0, 0, 0, "", (one, 80)) for one in addresses])
    assert blocking._addresses(host, 80, 9) == ["10.0.0.2", "10.0.0.1", "fd00::1"]
    assert asked == [(host, 80, 0, socket.SOCK_STREAM, 0, 0)]
    assert started == ([("resolver", True)] if host == "a.example" else [])


@pytest.mark.parametrize("error", [socket.gaierror(-2, "no such name"), OSError("no net"), UnicodeError("too long")])
def test_a_name_without_addresses_says_why(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, error)
    with pytest.raises(httpcore.ConnectError, match=f"^{re.escape(str(error))}$") as caught:
        blocking._addresses("a.example", 80, 9)
    assert caught.value.__cause__ is error
    answering(monkeypatch, [])
    with pytest.raises(httpcore.ConnectError, match=r"^a\.example has no address$"):
        blocking._Backend().connect_tcp("a.example", 80)


def test_a_name_that_is_not_resolved_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading.Thread, "start", lambda _: None)
    with pytest.raises(httpcore.ConnectTimeout, match=r"^the name a\.example was not resolved in time$"):
        blocking._addresses("a.example", 80, 0.01)


def test_each_address_has_its_part_of_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the step, and of what is left until the deadline; one that takes more leaves the next ones less."""
    clock, slow, given_ = [100.0], [1.0], list[float | None]()
    addresses = ["10.0.0.1", "10.0.0.2", "10.0.0.3"]
    answering(monkeypatch, [(0, 0, 0, "", (one, 80)) for one in addresses])

    def connect(_: object, host: str, port: int, seconds: float | None, *more: object) -> None:
        assert (host, port) == (addresses[len(given_) % 3], 80)
        given_.append(seconds)
        clock[0] += slow[0] * (seconds or 0)
        raise httpcore.ConnectTimeout(host)

    asked, usual = list[tuple[object, ...]](), blocking._addresses

    def look(*given: Any) -> list[str]:
        asked.append(given)
        return usual(*given)

    monkeypatch.setattr(blocking, "_addresses", look)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    late = r"^the deadline has passed$"
    for seconds, until, slower, parts, said in (
        (None, None, 1, [None, None, None], r"^10\.0\.0\.3$"),
        (9, None, 1, [3, 3, 3], r"^10\.0\.0\.3$"),
        (9, None, 2, [3, 1.5, 0.001], r"^10\.0\.0\.3$"),
        (9, 60, 0, [3, 4.5, 9], r"^10\.0\.0\.3$"),
        (9, 6, 1, [2, 2, 2], r"^10\.0\.0\.3$"),
        (9, 6, 2, [2, 1], late),
        (60, 6, 3, [2], late),
    ):
        given_.clear()
        slow[0] = slower
        step = seconds if until is None else blocking.Until.of(seconds, clock[0] + until)
        with pytest.raises(httpcore.ConnectTimeout, match=said):
            blocking._Backend().connect_tcp("127.0.0.1", 80, step)
        assert given_ == pytest.approx(parts)
        # to look them up may take all of it
        least = None if seconds is None else seconds if until is None else min(seconds, until)
        assert asked.pop() == ("127.0.0.1", 80, None if least is None else pytest.approx(least))


# --- places among the calls that are under way ---


@pytest.mark.parametrize("places", [None, 1, 2])
@pytest.mark.parametrize("counts", [True, False])
def test_a_call_waits_for_a_place_as_long_as_it_may(places: int | None, counts: bool) -> None:
    """Of a transport with connections, if these are bounded."""
    owner = Owner(PlatformApiKey(KEY), {})
    mock = httpx.MockTransport(lambda _: httpx.Response(200))

    async def use(connection: Connection, start: Callable[[Any], Any]) -> None:
        calls = [Event() for _ in range(places if places and counts else 3)]
        for call in calls:
            await start(connection.enter(call, 0.01))
        if places and counts:
            late = Event()
            with pytest.raises(httpx.PoolTimeout, match=r"^no connection was free in time$"):
                await start(connection.enter(late, 0.01))
            connection.leave(late)  # which has none
            with pytest.raises(httpx.PoolTimeout):
                await start(connection.enter(late, 0.01))
            connection.leave(calls[0])
            connection.leave(calls[0])  # as one that is interrupted there may
            await start(connection.enter(late, 0.01))
            with pytest.raises(httpx.PoolTimeout):
                await start(connection.enter(calls[0], 0.01))
        for call in calls:
            connection.leave(call)

    async def blocked(work: Any) -> Any:
        return wire.finished(work)

    async def awaited(work: Any) -> Any:
        return await work

    async def main() -> None:
        one = blocking.BlockingConnection(owner, httpx.HTTPTransport() if counts else mock, places)
        await use(one, blocked)
        other = asynchronous.AsyncConnection(owner, httpx.AsyncHTTPTransport() if counts else mock, places)
        await use(other, awaited)

    asyncio.run(main())


@pytest.mark.parametrize("seconds", [0.01, None, 60])
def test_who_waits_for_a_place_waits_no_longer_than_he_may_nor_beyond_the_deadline(seconds: float | None) -> None:
    places, first, second = blocking.Places(1), Event(), Event()
    assert places.enter(first, 0)
    later = time.monotonic() + (10 if seconds == 0.01 else 0.01)
    assert not places.enter(second, seconds, later)
    assert (time.monotonic() < later) is (seconds == 0.01)
    places.leave(second)
    assert not places._waiting


def test_a_call_waits_for_a_place_as_long_as_its_pool_timeout_and_deadline_say(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[tuple[float | None, float | None]]()

    async def enter(_: object, _call: object, seconds: float | None, until: float | None = None) -> None:
        asked.append((seconds, until))

    monkeypatch.setattr(blocking.BlockingConnection, "enter", enter)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    with DataManagerClient(KEY, transport=transport, deadline=60, timeout=httpx.Timeout(5, pool=7)) as client:
        before = time.monotonic()
        client.request("GET", "/x")
        client.with_options(deadline=None).request("GET", "/x")
    (seconds, until), other = asked
    assert seconds == 7
    assert until
    assert before + 60 <= until <= time.monotonic() + 60
    assert other == (7, None)


def test_a_place_that_comes_when_the_deadline_has_passed_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits is told before he gives up, and looks too late."""
    places, first, second = blocking.Places(1), Event(), Event()
    assert places.enter(first, 0)

    def left_meanwhile(_seconds: float | None, _deadline: float) -> float:
        places.leave(first)
        return 60

    monkeypatch.setattr(blocking.Until, "of", left_meanwhile)
    assert not places.enter(second, None, time.monotonic())


def test_what_a_blocking_call_runs_awaits_nothing_that_waits() -> None:
    async def at_once() -> int:
        return 7

    assert wire.finished(at_once()) == 7
    with pytest.raises(AssertionError, match=r"^a blocking exchange waits for an event loop$"):
        wire.finished(asyncio.sleep(0))


# --- the deadline of blocking calls ---


class Recorded(httpcore.NetworkStream):
    """Notes how long each step may take."""

    def __init__(self) -> None:
        self.seconds: list[float | None] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.seconds.append(timeout)
        return b"x" * max_bytes

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.seconds.append(timeout)

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        assert (ssl_context, server_hostname) == (self, "a.example")
        self.seconds.append(timeout)
        return self

    def close(self) -> None:
        self.seconds.append(-1)


@pytest.mark.parametrize("way", ["read", "write", "start_tls", "tcp", "unix"])
def test_each_step_takes_no_longer_than_is_left(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    below, backend = Recorded(), blocking._Backend()
    stream = blocking._Stream(below)
    usual = httpcore.SyncBackend

    def connect(self: object, *where: object, **_: object) -> Recorded:
        assert where[:-1] == (("127.0.0.1", 1) if way == "tcp" else ("/socket",))
        below.seconds.append(where[-1])  # type: ignore[arg-type]
        return below

    monkeypatch.setattr(usual, "connect_tcp", connect)
    monkeypatch.setattr(usual, "connect_unix_socket", connect)
    step: Callable[[float | None], Any] = {
        "read": lambda seconds: stream.read(3, seconds),
        "write": lambda seconds: stream.write(b"x" * 3, seconds),
        "start_tls": lambda seconds: stream.start_tls(below, "a.example", seconds),
        "tcp": lambda seconds: backend.connect_tcp("127.0.0.1", 1, seconds),
        "unix": lambda seconds: backend.connect_unix_socket("/socket", seconds),
    }[way]
    result = step(None)
    step(0.25)
    step(blocking.Until.of(0.25, time.monotonic() + 9))
    later = blocking.Until.of(9, time.monotonic() + 99)
    step(later)
    later.deadline -= 95  # as after other steps
    step(later)
    assert [None if one is None else round(one, 1) for one in below.seconds] == [None, 0.2, 0.2, 9.0, 4.0]
    kinds = {"read": httpcore.ReadTimeout, "write": httpcore.WriteTimeout}
    with monkeypatch.context() as still:
        still.setattr(time, "monotonic", lambda: 100.0)
        for until in (100, 99):
            with pytest.raises(kinds.get(way, httpcore.ConnectTimeout), match=r"^the deadline has passed$"):
                step(blocking.Until.of(5, until))
    assert len(below.seconds) == 5
    if way == "read":
        assert result == b"xxx"
    elif way != "write":
        assert type(result) is blocking._Stream  # whose steps have the deadline as well
        result.close()
        assert below.seconds[5:] == [-1]


@pytest.mark.parametrize(
    ("seconds", "left", "until"),
    [(5, 3, 3), (2, 3, 2), (None, 3, 3), (5, 0.5, 0.5), (5, 0, 0.001), (None, -1, 0.001), (0, 3, 0)],
)
def test_a_step_takes_what_it_may_or_what_is_left(
    seconds: float | None, left: float, until: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And as good as nothing after the deadline, but not 0, which sockets take for something else."""
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    made = blocking.Until.of(seconds, 100 + left)
    assert (made, made.deadline) == (until, 100 + left)


@given(st.integers(0, 5 * wire.PART))
def test_what_is_sent_goes_out_in_parts(size: int) -> None:
    """Each of which may take its time."""
    sent: list[bytes] = []
    below = Recorded()
    below.write = lambda buffer, timeout=None: sent.append(buffer)  # type: ignore[method-assign]
    whole = bytes(i % 251 for i in range(size % 1000)) + bytes(size - size % 1000)
    blocking._Stream(below).write(whole)
    assert b"".join(sent) == b"".join(wire.InParts([whole])) == whole
    assert [len(part) for part in sent] == [len(part) for part in wire.InParts([whole])]
    assert all(len(part) == wire.PART for part in sent[:-1])
    assert all(0 < len(part) <= wire.PART for part in sent)


# --- the deadline of calls with asyncio ---


def test_what_is_done_in_time_is_watched_no_more() -> None:
    async def main() -> None:
        watch = asynchronous.Watch(asyncio.get_running_loop())
        for seconds in (None, 0, 99):
            with watch.within(seconds) as bound:
                assert watch.bounds == {bound}
            assert (watch.bounds, bound.expired) == (set(), False)
        watch.end()

    asyncio.run(main())


def test_one_timer_ends_each_bound_at_its_moment() -> None:
    """Whichever began first; who is cancelled otherwise is cancelled still."""

    async def wait(watch: asynchronous.Watch, seconds: float | None, gate: asyncio.Event) -> None:
        began, task = watch.loop.time(), asyncio.current_task()
        assert task is not None
        if seconds is None:
            with watch.within(seconds):
                await gate.wait()
            return
        with pytest.raises(TimeoutError) as caught, watch.within(seconds):
            await gate.wait()
        assert type(caught.value.__cause__) is asyncio.CancelledError
        assert task.cancelling() == 0
        assert watch.loop.time() - began >= seconds

    async def main() -> None:
        watch, gate = asynchronous.Watch(asyncio.get_running_loop()), asyncio.Event()
        after = (0.03, 0.01, None, 0.02, 99)
        calls = [asyncio.ensure_future(wait(watch, seconds, gate)) for seconds in after]
        for number in (1, 3, 0):
            await calls[number]
        assert not calls[2].done()
        assert not calls[4].done()
        calls[4].cancel()
        with pytest.raises(asyncio.CancelledError):
            await calls[4]
        gate.set()
        await calls[2]
        assert not watch.bounds
        watch.end()

    asyncio.run(main())


def test_what_watches_calls_is_let_go_of_with_its_client() -> None:
    """No timer of a deadline that is still far holds it, whether another one came in its place or not."""

    async def main() -> None:
        one = Connections(None, httpx.MockTransport(lambda _: httpx.Response(200)), PlatformApiKey(KEY), {}, BASE)
        for seconds in (600, 60, None, 60, 99):
            one.watch().within(seconds)
        held = ref(one.watch())
        await one.aclose()
        del one
        gc.collect()
        assert held() is None

    asyncio.run(main())


# --- what a request was sent with ---


@pytest.mark.parametrize("own", [None, "Bearer x"])
@pytest.mark.parametrize("key", [None, Secret("Api-Token k")])
def test_what_a_request_went_out_with_is_put_away(own: str | None, key: Secret | None) -> None:
    """Another's counts that a hook has put there."""
    request = wire.Request("GET", "http://x/", [("X-A", "1")])
    request.authorization = key
    request.put_away()
    assert (request.authorization, request.seen) == (key, None)
    request.seen = seen = request.shown()
    if own is not None:
        seen.headers["Authorization"] = own
    request.put_away()
    assert request.authorization == (own or key or "")
    assert type(request.authorization) is Secret
    assert request.seen is request.bare()
    assert "authorization" not in request.seen.headers
    assert request.seen.headers["x-a"] == "1"
    assert seen.headers.get("authorization") == (own or key)  # who was handed it has it still


@pytest.mark.parametrize("url", ["http://x.example/", "https://u.example:81/a%2Fb/?c=%20&d", "http://[::1]:9/a"])
@pytest.mark.parametrize("body", [b"", b"abc", b"x" * (wire.PART + 1), wire.InParts([b"ab", b"c"])])
def test_what_a_transport_reads_of_a_request_is_what_httpx_s_has(url: str, body: bytes | wire.InParts) -> None:
    request = wire.Request("PUT", url, [("X-A", "1"), ("Host", "h")], body)
    request.authorization = Secret("Api-Token k")
    seen, shown = wire.unseen(request, {"read": 7}), request.shown({"read": 7})
    assert (seen.method, seen.extensions) == (shown.method, shown.extensions)
    for name in ("raw_scheme", "raw_host", "port", "raw_path", "scheme", "host", "path", "netloc", "query"):
        assert getattr(seen.url, name) == getattr(shown.url, name)
    assert seen.headers.raw == shown.headers.raw
    assert seen.headers.get("x-a") == "1"
    assert (type(seen.stream), b"".join(seen.stream)) == (type(shown.stream), b"".join(shown.stream))  # type: ignore[arg-type]
    assert seen.read() == shown.read()


def test_what_httpx_s_transport_reads_of_a_request_is_there_without_one_of_httpx_s(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """To make one would cost a tenth of a small call."""
    request = wire.Request("PUT", "http://x.example:81/a?b", [("X-A", "1")], b"abc")
    assert wire.unseen(request, {}).url.port == 81  # from here on the origin is known

    def make(*_: object, **__: object) -> None:
        raise AssertionError("one of httpx's")

    for name in ("Request", "URL", "Headers"):
        monkeypatch.setattr(httpx, name, make)
    seen = wire.unseen(request, {"read": 7})
    url = seen.url
    assert (url.raw_scheme, url.raw_host, url.port, url.raw_path) == (b"http", b"x.example", 81, b"/a?b")
    assert (seen.method, seen.headers.raw, b"".join(seen.stream)) == ("PUT", [(b"X-A", b"1")], b"abc")
    assert seen.extensions == {"timeout": {"read": 7}}
