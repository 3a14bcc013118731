"""Time: deadlines, timeouts, waits between attempts, cancellation, and how many calls run at once."""

from __future__ import annotations

import asyncio
import selectors
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import FrameType
from typing import Any

import anyio
import httpcore
import httpx
import httpx_aiohttp
import pytest

from ibl_data_manager_client import DataManagerClient, _error_body, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import retry as _retry
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TLS, TRANSPORTS, check_nothing_is_in_use
from tests.resilience.server import LARGE, PATIENCE, FaultServer, Site, answer
from tests.waiting import until

PROBE: Operation[Any] = Operation("probe", "GET", "/probe")
POST: Operation[Any] = Operation("probe", "POST", "/probe", media_type="application/json")


def client_of(site: Site, transport: str = "aiohttp", **options: Any) -> DataManagerClient:
    """A client on a transport, with defaults otherwise."""
    if transport == "httpx":
        options.setdefault("async_transport", httpx.AsyncHTTPTransport(verify=TLS))
    http: Any = {"verify": TLS, **options.pop("http", {})}
    key = None if "auth" in options else KEY
    return DataManagerClient(key, base_url=site.url, httpx_options=http, **options)


def call(client: DataManagerClient, transport: str, operation: Operation[Any] = PROBE, *arguments: Any) -> Any:
    """Call an operation, blocking or with asyncio, and close the client."""
    if transport == "blocking":
        with client:
            return operation.sync(client, *arguments)

    async def run() -> Any:
        async with client:
            return await operation.asyncio(client, *arguments)

    return asyncio.run(run())


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("fault", ["stalled", "slow-head", "slow-body", "endless-1xx", "stalled-upload"])
def test_the_deadline_ends_whatever_takes_too_long(faults: FaultServer, fault: str, transport: str) -> None:
    with faults.site(fault) as site:
        client = client_of(site, transport, deadline=0.4, max_retries=9)
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"probe: not done within deadline=0\.4 s"):
            call(client, transport, POST, (), None, "x" * LARGE)
        assert 0.35 < time.monotonic() - started < PATIENCE / 2
        assert site.heads == 1


def test_the_deadline_holds_for_a_transport_of_the_callers() -> None:
    class Slow(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for _ in range(100):
                time.sleep(0.05)
                yield b" "

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Slow()))
    client = DataManagerClient(KEY, transport=transport, deadline=0.4)
    with pytest.raises(errors.APITimeoutError, match="deadline"):
        PROBE.sync(client)


class Idle(selectors.DefaultSelector):
    """Waits for nothing but what another thread does: the time that it would wait is counted as gone."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.turns = 0.0, 0

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            return super().select(None)
        self.now += timeout
        self.turns += 1
        assert self.turns < 1000, "it looks at the time for ever"
        return super().select(0)


class WhenIdle(asyncio.SelectorEventLoop):
    """A loop whose time passes only while it waits, as those of some test tools are: at once, and to the moment."""

    def __init__(self) -> None:
        self.idle = Idle()
        super().__init__(self.idle)

    def time(self) -> float:
        return self.idle.now


def test_the_deadline_holds_to_the_moment() -> None:
    async def handle(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(3600)
        raise AssertionError("answered")

    async def run(loop: WhenIdle) -> float:
        transport = httpx.MockTransport(handle)
        async with DataManagerClient(KEY, async_transport=transport, deadline=8, max_retries=0) as client:
            with pytest.raises(errors.APITimeoutError):
                await PROBE.asyncio(client)
            return loop.time()

    with asyncio.Runner(loop_factory=WhenIdle) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, WhenIdle)
        assert runner.run(run(loop)) == 8


def test_the_deadline_holds_over_a_socket_of_the_callers(tmp_path: Path) -> None:
    """Over a Unix one too; and a transport can be given to client after client."""
    transport = httpx.HTTPTransport(uds=str(tmp_path / "s"))
    with socket.socket(socket.AF_UNIX) as listening, transport:
        listening.bind(str(tmp_path / "s"))
        listening.listen()

        def serve() -> None:
            for trickles in (False, True):
                connection, _ = listening.accept()
                with connection, suppress(OSError):
                    connection.recv(65536)
                    head = answer(connection="close")
                    for start in range(0, len(head), 1 if trickles else len(head)):
                        connection.sendall(head[start : start + 1] if trickles else head)
                        time.sleep(0.05 * trickles)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        assert PROBE.sync(DataManagerClient(KEY, base_url="http://x", transport=transport)) == {"ok": True}
        client = DataManagerClient(KEY, base_url="http://x", transport=transport, deadline=0.4, max_retries=0)
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match="deadline"):
            PROBE.sync(client)
        assert time.monotonic() - began < len(answer(connection="close")) * 0.05  # as long as it trickles
    thread.join(20)


def test_a_backend_of_the_callers_stays(faults: FaultServer) -> None:
    hosts: list[str] = []

    class Resolving(httpcore.SyncBackend):
        def connect_tcp(self, host: str, *args: Any, **options: Any) -> httpcore.NetworkStream:
            hosts.append(host)
            return super().connect_tcp("127.0.0.1", *args, **options)

    with faults.site() as site:
        transport = httpx.HTTPTransport()
        transport._pool._network_backend = Resolving()
        with DataManagerClient(KEY, base_url=f"http://inside.example:{site.port}", transport=transport) as client:
            assert PROBE.sync(client) == {"ok": True}
    assert hosts == ["inside.example"]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_deadline_counts_retries_and_waits(faults: FaultServer, transport: str) -> None:
    with faults.site("503") as site:
        client = client_of(site, transport, deadline=1.0, max_retries=1000, max_retry_wait=0.2)
        started = time.monotonic()
        kinds = (errors.ServerError, errors.APITimeoutError)  # it may pass in the middle of an attempt
        with pytest.raises(kinds, match=r"after \d+ retries") as caught:
            call(client, transport)
        assert time.monotonic() - started < PATIENCE / 2  # 1000 retries take longer
        assert isinstance(caught.value, kinds)
        assert site.heads > 3
        assert caught.value.retries in (site.heads - 1, site.heads)  # the last one may end before the server sees it


def test_no_wait_that_would_pass_the_deadline() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"retry-after": "20"})

    client = DataManagerClient(KEY, transport=httpx.MockTransport(handle), deadline=10)
    started = time.monotonic()
    with pytest.raises(errors.RateLimitError) as caught:
        PROBE.sync(client)
    assert time.monotonic() - started < 5  # it was told to wait for 20
    assert (caught.value.retry_after, caught.value.retries) == (20, 0)


def test_retry_after_as_a_date() -> None:
    def response(value: str) -> httpx.Response:
        return httpx.Response(429, headers={"retry-after": value})

    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=12), usegmt=True)
    wait = _retry.wait_after(response(soon), "POST", 0)
    assert wait is not None
    assert 9 < wait <= 12
    late = format_datetime(datetime.now(UTC) + timedelta(days=12), usegmt=True)
    assert _retry.wait_after(response(late), "POST", 0) == _retry.MAX_WAIT
    assert _retry.wait_after(response(late), "POST", 0, max_wait=0) == 0
    error = errors.status_error(response(soon), operation="x")
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after is not None
    for odd in (
        "",
        "soon",
        "-1",
        "nan",
        "inf",
        "1e9",
        "1.2.3",
        "Sun, 06 Nov 99999 08:49:37 GMT",
        "Thu, 01 Jan 1970 00:00:00 -0000",
    ):
        assert _error_body.retry_after(response(odd).headers) is None, odd
    assert _error_body.retry_after(response("9" * 400).headers) == float("inf")
    assert _error_body.retry_after(response("1.5").headers) == 1.5
    assert _error_body.retry_after(response("3.5, 1").headers) == 3.5  # as proxies join several
    several = httpx.Headers([("retry-after", "2"), ("retry-after", "7"), ("retry-after", "soon")])
    assert _error_body.retry_after(several) == 7


def test_waits_double_with_full_jitter_up_to_the_longest() -> None:
    for retries in range(12):
        most = min(0.5 * 2**retries, 30)
        waits = [_retry.wait_after(httpx.Response(503), "GET", retries) or 0 for _ in range(200)]
        assert all(0 <= wait <= most for wait in waits)
        assert min(waits) < most / 4
        assert max(waits) > most * 3 / 4
    assert _retry.wait_after(httpx.Response(503), "GET", 10_000, max_wait=0) == 0


def test_retries_are_instant_where_the_client_says_so(client_for: MakeClient) -> None:
    client = client_for(
        lambda _: httpx.Response(503, headers={"retry-after": "3600"}), max_retries=50, max_retry_wait=0
    )
    started = time.monotonic()
    with pytest.raises(errors.ServerError, match="after 50 retries"):
        groups.sync(client=client)
    assert time.monotonic() - started < 2
    for option in ("max_retry_wait", "deadline", "max_response_bytes", "max_retries"):
        for wrong in (-1, "1", float("nan")):
            with pytest.raises(errors.ConfigurationError, match=option):
                client.with_options(**{option: wrong})  # type: ignore[arg-type]


@pytest.mark.parametrize("fault", ["reset-after-request", "closed-after-request", "reset-in-head", "stale", "refused"])
def test_what_httpx_aiohttp_itself_calls_a_connect_error(faults: FaultServer, fault: str) -> None:
    """A POST that may have been processed is sent once, also on the transport that hides that."""
    with faults.site(fault) as site:

        async def run() -> None:
            given = httpx_aiohttp.AiohttpTransport(verify=TLS)
            async with client_of(site, async_transport=given, max_retry_wait=0) as client:
                if fault == "stale":
                    await PROBE.asyncio(client)
                with pytest.raises(errors.APIConnectionError) as caught:
                    await POST.asyncio(client, (), None, {})
                assert caught.value.retries == (2 if fault == "refused" else 0)

        asyncio.run(run())
        assert sum(request.method == "POST" for request in site.seen) == (0 if fault == "refused" else 1)


Bound = Callable[[Awaitable[Any]], Awaitable[Any]]


async def with_asyncio(awaitable: Awaitable[Any]) -> Any:
    """`asyncio.timeout`."""
    async with asyncio.timeout(0.2):
        return await awaitable


async def with_anyio(awaitable: Awaitable[Any]) -> Any:
    """`anyio.fail_after`."""
    with anyio.fail_after(0.2):
        return await awaitable


async def with_cancel(awaitable: Awaitable[Any]) -> Any:
    """A task that is cancelled."""
    task = asyncio.ensure_future(awaitable)
    await asyncio.sleep(0.2)
    task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        raise TimeoutError from None


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
@pytest.mark.parametrize("bound", [with_asyncio, with_anyio, with_cancel])
@pytest.mark.parametrize("fault", ["stalled", "slow-head", "stalled-in-body", "stalled-upload", "503"])
def test_the_callers_own_timeout(faults: FaultServer, transport: str, bound: Bound, fault: str) -> None:
    """It comes out as it is, at once, and leaves nothing behind; the client goes on to work."""
    with faults.site(fault, 1 if fault != "503" else 1 << 30) as site:

        async def run() -> int:
            calls = 0
            async with client_of(site, transport, max_retries=10_000) as client:
                before = asyncio.all_tasks()
                while not site.heads:  # on a busy machine the first may end before the server has it
                    calls += 1
                    with pytest.raises(TimeoutError):
                        await bound(
                            PROBE.asyncio(client) if fault == "503" else POST.asyncio(client, (), None, "x" * LARGE)
                        )
                await until(lambda: asyncio.all_tasks() == before, "something was left running")
                check_nothing_is_in_use(client)
                if fault != "503":
                    calls += 1
                    assert await PROBE.asyncio(client) == {"ok": True}
            return calls

        calls = asyncio.run(run())
        assert fault == "503" or 2 <= site.heads <= calls  # none was sent again


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_calls_at_once_are_bounded(faults: FaultServer, transport: str) -> None:
    most = 0

    def reply(_: object) -> bytes:
        nonlocal most
        most = max(most, site.open)
        return answer()

    async def run(limits: dict[str, Any], calls: int, **options: Any) -> None:
        nonlocal most
        most = 0
        if transport == "httpx":
            options["async_transport"] = httpx.AsyncHTTPTransport(verify=TLS, **limits)
        async with client_of(site, http=limits, **options) as client:
            await asyncio.gather(*(PROBE.asyncio(client) for _ in range(calls)))

    with faults.site(reply=reply) as site:
        asyncio.run(run({}, 150))
        assert 90 <= most <= 100
        asyncio.run(run({"limits": httpx.Limits(max_connections=120)}, 150))
        assert 105 <= most <= 120
        asyncio.run(run({"limits": httpx.Limits(max_connections=3)}, 30))
        assert most == 3


def one_connection(transport: str) -> dict[str, Any]:
    """Options of a client that has one connection only."""
    limits = httpx.Limits(max_connections=1)
    own = {"async_transport": httpx.AsyncHTTPTransport(verify=TLS, limits=limits)} if transport == "httpx" else {}
    return {"http": {"limits": limits}, **own}


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_waiting_for_a_free_connection_ends(faults: FaultServer, transport: str) -> None:
    with faults.site("stalled") as site:

        async def run() -> None:
            timeout = httpx.Timeout(20, pool=0.2, connect=1)
            one = one_connection(transport)
            async with client_of(site, timeout=timeout, max_retries=0, deadline=20, **one) as client:
                first = asyncio.ensure_future(PROBE.asyncio(client))
                await site_has_it(site)
                with pytest.raises(errors.APITimeoutError, match="no answer in time"):
                    await POST.asyncio(client, (), None, {})
                first.cancel()

        asyncio.run(run())
        assert site.heads == 1


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_how_long_a_call_waits_for_a_free_connection(faults: FaultServer, transport: str) -> None:
    """As `pool` says; `connect` is not counted."""
    with faults.site("stalled") as site:

        async def run() -> float:
            timeout = httpx.Timeout(20, pool=0.2, connect=3)
            one = one_connection(transport)
            async with client_of(site, timeout=timeout, max_retries=0, deadline=20, **one) as client:
                first = asyncio.ensure_future(PROBE.asyncio(client))
                await site_has_it(site)
                began = time.monotonic()
                with pytest.raises(errors.APITimeoutError, match="no answer in time"):
                    await PROBE.asyncio(client)
                first.cancel()
                return time.monotonic() - began

        assert 0.1 < asyncio.run(run()) < 3


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_deadline_ends_the_wait_for_a_free_connection(faults: FaultServer, transport: str) -> None:
    """And what waited was not sent."""

    def ends(error: pytest.ExceptionInfo[errors.APITimeoutError], began: float) -> None:
        assert "not done within deadline=0.2 s" in str(error.value)
        assert not error.value.may_have_acted
        assert time.monotonic() - began < 4

    async def run(client: DataManagerClient) -> None:
        async with client, client.with_options(deadline=20).stream("GET", "/probe"):
            began = time.monotonic()
            with pytest.raises(errors.APITimeoutError) as caught:
                await POST.asyncio(client, (), None, {})
            ends(caught, began)

    with faults.site("stalled-in-body") as site:
        options = one_connection(transport)
        client = client_of(site, transport, timeout=httpx.Timeout(20, pool=5), deadline=0.2, **options)
        if transport == "blocking":
            with client, client.with_options(deadline=20).stream("GET", "/probe"):
                began = time.monotonic()
                with pytest.raises(errors.APITimeoutError) as caught:
                    POST.sync(client, (), None, {})
                ends(caught, began)
        else:
            asyncio.run(run(client))
        assert site.heads == 1


def test_a_call_that_was_refused_and_waits_to_be_sent_again_has_not_acted() -> None:
    """Its deadline comes while another has the one connection."""

    class Server(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET":
                await asyncio.Event().wait()
            return httpx.Response(429, headers={"Retry-After": "0"})

    async def run() -> None:
        options: Any = {"async_transport": Server(), "httpx_options": {"limits": httpx.Limits(max_connections=1)}}
        async with DataManagerClient(KEY, base_url="http://h.test", deadline=0.5, max_retries=9, **options) as client:
            refused = asyncio.ensure_future(client.arequest("POST", "/x/", json={}))
            other = asyncio.ensure_future(client.with_options(deadline=20).arequest("GET", "/x/"))
            with pytest.raises(errors.APITimeoutError, match=r"not done within deadline=0\.5 s") as caught:
                await refused
            assert not caught.value.may_have_acted
            other.cancel()

    asyncio.run(run())


async def site_has_it(site: Site) -> None:
    """Wait until a request has reached the server."""
    await until(lambda: site.heads > 0)


def test_threads_share_a_client(faults: FaultServer) -> None:
    with faults.site() as site, client_of(site) as client:

        async def run() -> list[Any]:
            return await asyncio.gather(*(asyncio.to_thread(PROBE.sync, client) for _ in range(50)))

        assert asyncio.run(run()) == [{"ok": True}] * 50


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_server_that_is_restarted_under_load(faults: FaultServer, transport: str) -> None:
    """Reads come through; writes come through or say that they may not have; none is done twice."""
    done: list[bytes] = []

    def reply(request: Any) -> bytes:
        done.append(request.body)
        return answer()

    with faults.site(reply=reply) as site:

        def post(client: DataManagerClient, number: int) -> tuple[Any, ...]:
            return ((), None, {"n": number})

        async def one(client: DataManagerClient, number: int) -> str:
            operation, arguments = (PROBE, ()) if number % 2 else (POST, post(client, number))
            try:
                if transport == "blocking":
                    await asyncio.to_thread(operation.sync, client, *arguments)
                else:
                    await operation.asyncio(client, *arguments)
            except errors.APIConnectionError:
                return "unknown" if number % 2 == 0 else "lost"
            return "done"

        def restart() -> None:
            for _ in range(3):
                time.sleep(0.05)
                faults.stop(site)
                time.sleep(0.05)
                faults.start(site)

        async def run() -> list[str]:
            client = client_of(site, transport, max_retries=500, max_retry_wait=0.05)
            own = ThreadPoolExecutor(1)  # the common ones are taken by blocking calls
            restarting = asyncio.get_running_loop().run_in_executor(own, restart)
            async with client:
                results: list[str] = []
                while not restarting.done() or len(results) < 400:
                    batch = range(len(results), len(results) + 40)
                    results += await asyncio.gather(*(one(client, number) for number in batch))
                await restarting
                own.shutdown()
            return results

        results = asyncio.run(run())
        assert "lost" not in results
        assert results.count("unknown") < len(results) / 4
        bodies = [body for body in done if body]
        assert len(bodies) == len(set(bodies)), "a write was done twice"
        sure = sum(result == "done" for result in results[::2])
        assert sure <= len(bodies) <= len(results[::2])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of what had not begun
def test_a_call_that_is_interrupted_keeps_no_place(faults: FaultServer) -> None:
    """In whichever line of ours: there is one place, and the next call has it."""
    interrupted = 0

    def interrupt(number: int, client: DataManagerClient) -> bool:
        left = number

        def line(frame: FrameType, event: str, _: object) -> Any:
            nonlocal left
            left -= event == "line"
            if left == 0 and event == "line":
                sys.settrace(None)
                raise KeyboardInterrupt
            return line

        def enter(frame: FrameType, *_: object) -> Any:
            return line if frame.f_globals.get("__name__", "").startswith("ibl_data_manager_client") else None

        before = sys.gettrace()
        sys.settrace(enter)
        try:
            PROBE.sync(client)
        except KeyboardInterrupt:
            return True
        finally:
            sys.settrace(before)
        return False

    with faults.site() as site:
        options = {"max_retries": 0, "timeout": httpx.Timeout(9, pool=0.2), **one_connection("blocking")}
        with client_of(site, "blocking", **options) as client:
            PROBE.sync(client)
            while interrupt(interrupted + 1, client):
                interrupted += 1
                assert PROBE.sync(client) == {"ok": True}, interrupted
    assert interrupted > 150
