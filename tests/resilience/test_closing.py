"""What becomes of calls that are under way when their client is closed, and of connections whose call is cancelled."""

from __future__ import annotations

import asyncio
import threading
import time
import warnings
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._http.pools import finish
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TLS, check_nothing_is_in_use
from tests.resilience.server import FaultServer, Site
from tests.resilience.test_time import PROBE, client_of, site_has_it
from tests.waiting import until

ASYNC = ["aiohttp", "httpx"]
ONE = httpx.Limits(max_connections=1)


def narrow(site: Site, transport: str, **options: Any) -> DataManagerClient:
    """A client with one connection."""
    if transport == "httpx":
        options.setdefault("async_transport", httpx.AsyncHTTPTransport(verify=TLS, limits=ONE))
    return client_of(site, transport, http={"limits": ONE}, **options)


async def none_open(site: Site) -> None:
    """Wait until the server has no connection left."""
    await until(lambda: not site.open, "a connection was left open")


@pytest.mark.parametrize("transport", ASYNC)
@pytest.mark.parametrize("warm", [False, True])
@pytest.mark.parametrize("waits", ["key", "hook", "auth"])
def test_what_waits_for_a_key_is_not_sent_after_the_close(
    faults: FaultServer, transport: str, warm: bool, waits: str
) -> None:
    async def run(site: Site) -> None:
        gate, at_gate = asyncio.Event(), asyncio.Event()

        async def passes() -> None:
            at_gate.set()
            await gate.wait()

        async def key() -> str:
            await passes()
            return KEY

        async def hook(_: httpx.Request) -> None:
            await passes()

        class Auth(httpx.Auth):
            async def async_auth_flow(self, request: httpx.Request) -> AsyncIterator[httpx.Request]:  # type: ignore[override]
                await passes()
                yield request

        options: dict[str, Any] = {"base_url": site.url}
        if transport == "httpx":
            options["async_transport"] = httpx.AsyncHTTPTransport(verify=TLS)
        hooks: Any = {"event_hooks": {"request": [hook]}} if waits == "hook" else {}
        if waits == "auth":
            options["auth"] = Auth()
        given: Any = {"key": key, "hook": KEY, "auth": None}[waits]
        client = DataManagerClient(given, httpx_options={"verify": TLS, **hooks}, **options)  # type: ignore[arg-type]
        if warm:
            gate.set()
            await PROBE.asyncio(client)
            gate.clear()
            at_gate.clear()
        running = asyncio.ensure_future(PROBE.asyncio(client))
        await at_gate.wait()
        await client.aclose()
        gate.set()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await running
        await none_open(site)
        assert site.heads == int(warm)

    with faults.site() as site:
        asyncio.run(run(site))


@pytest.mark.parametrize("transport", ASYNC)
def test_calls_that_wait_for_a_connection_end_with_the_client(faults: FaultServer, transport: str) -> None:
    ends: list[str] = []

    async def one(client: DataManagerClient) -> None:
        try:
            await PROBE.asyncio(client)
        except errors.ConfigurationError as error:
            ends.append(str(error))

    async def run(site: Site) -> None:
        client = narrow(site, transport)
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(one(client))
            await site_has_it(site)
            await client.aclose()
        await none_open(site)

    with faults.site("stalled") as site:
        asyncio.run(run(site))
        assert ends == ["this client was closed while a call was under way"] * 3
        assert (site.heads, site.connections) == (1, 1)


def test_a_call_that_is_cancelled_while_the_client_is_closed_is_cancelled(faults: FaultServer) -> None:
    async def run(site: Site) -> None:
        client = narrow(site, "aiohttp")
        calls = [asyncio.ensure_future(PROBE.asyncio(client)) for _ in range(2)]
        await site_has_it(site)
        closing = asyncio.ensure_future(client.aclose())
        calls[1].cancel()
        await closing
        with pytest.raises(asyncio.CancelledError):
            await calls[1]
        with pytest.raises(errors.ConfigurationError):
            await calls[0]

    with faults.site("stalled") as site:
        asyncio.run(run(site))


def test_threads_that_wait_for_a_connection_end_with_the_client(faults: FaultServer) -> None:
    ends: list[str] = []
    with faults.site("stalled") as site:
        client = narrow(site, "blocking", timeout=httpx.Timeout(1, pool=30))

        def one() -> None:
            try:
                PROBE.sync(client)
            except errors.ConfigurationError as error:
                ends.append(str(error))

        threads = [threading.Thread(target=one) for _ in range(3)]
        for thread in threads:
            thread.start()
        asyncio.run(site_has_it(site))
        client.close()  # the others wait, or have not begun
        for thread in threads:
            thread.join(60)
        assert len(ends) == 3
        assert all("client" in end and "closed" in end for end in ends)
        assert "this client was closed while a call was under way" in ends
        asyncio.run(none_open(site))
        assert (site.heads, site.connections) == (1, 1)


@pytest.mark.parametrize("transport", ASYNC)
def test_a_close_at_any_moment_leaves_nothing_open(faults: FaultServer, transport: str) -> None:
    async def run(site: Site, turns: int) -> None:
        client = client_of(site, transport)
        running = asyncio.ensure_future(PROBE.asyncio(client))
        for _ in range(turns):
            await asyncio.sleep(0)
        await client.aclose()
        try:
            assert await running == {"ok": True}
        except errors.ConfigurationError as error:
            assert "closed" in str(error)  # noqa: PT017  (there may be none)
        await none_open(site)

    with faults.site() as site:
        for turns in range(25):
            asyncio.run(run(site, turns))


@pytest.mark.parametrize("transport", ASYNC)
@pytest.mark.parametrize("way", ["with", "close"])
def test_a_blocking_close_says_that_asyncio_connections_stay_open(
    faults: FaultServer, transport: str, way: str
) -> None:
    async def run(site: Site) -> None:
        client = client_of(site, transport)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if way == "with":
                with client:
                    await PROBE.asyncio(client)
            else:
                await PROBE.asyncio(client)
                client.close()
        assert [warning.category for warning in caught] == [RuntimeWarning]
        assert "use `async with`" in str(caught[0].message)
        assert way == "with" or caught[0].filename == __file__
        assert site.open == 1
        await client.aclose()
        await none_open(site)

    with faults.site() as site:
        asyncio.run(run(site))


def test_a_blocking_close_is_silent_when_nothing_stays_open(faults: FaultServer, client_for: MakeClient) -> None:
    async def run(site: Site) -> None:
        async with client_of(site) as both:
            both.request("GET", "/probe")
            await PROBE.asyncio(both)
        both.close()
        with client_for(lambda _: httpx.Response(200)) as without:
            await without.arequest("GET", "/probe")

    with faults.site() as site:
        asyncio.run(run(site))


# --- connections of calls that are cancelled ---


@pytest.mark.parametrize("how", ["cancelled", "deadline"])
def test_a_cancellation_while_a_connection_is_given_back(faults: FaultServer, how: str) -> None:
    class Last(httpx.AsyncByteStream):
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for part in self.stream:
                yield part

        async def aclose(self) -> None:
            if how == "cancelled":
                running.cancel()
            else:
                time.sleep(2.1)  # noqa: ASYNC251  (the deadline passes, and is seen in the turn after the next)
                await asyncio.sleep(0)
            await self.stream.aclose()

    class Cancels(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await super().handle_async_request(request)
            if once.pop():
                response.stream = Last(response.stream)
            return response

    once = [False, True]
    running: asyncio.Future[Any]

    async def run(site: Site) -> None:
        nonlocal running
        async with narrow(site, "httpx", async_transport=Cancels(verify=TLS, limits=ONE)) as client:
            hasty = client.with_options(deadline=None if how == "cancelled" else 2, max_retries=0)
            running = asyncio.ensure_future(PROBE.asyncio(hasty))
            kind = asyncio.CancelledError if how == "cancelled" else errors.APITimeoutError
            with pytest.raises(kind):
                await running
            check_nothing_is_in_use(client)
            assert await PROBE.asyncio(client.with_options(timeout=30, max_retries=0)) == {"ok": True}

    with faults.site() as site:
        asyncio.run(run(site))
        assert site.connections == 1


@pytest.mark.parametrize("error", [None, OSError("broken")])
def test_no_cancellation_is_lost_while_something_is_brought_to_its_end(error: Exception | None) -> None:
    done: list[str] = []

    async def work() -> None:
        for turn in "abc":
            await asyncio.sleep(0)
            done.append(turn)
        if error is not None:
            raise error

    async def run() -> None:
        running = asyncio.ensure_future(awaited())
        await asyncio.sleep(0)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    async def awaited() -> None:
        await finish(work())

    asyncio.run(run())
    assert done == ["a", "b", "c"]


@pytest.mark.parametrize("transport", ASYNC)
def test_a_call_cancelled_at_any_moment_takes_no_connection_with_it(faults: FaultServer, transport: str) -> None:
    async def run(site: Site, turns: int) -> None:
        async with narrow(site, transport) as client:
            running = asyncio.ensure_future(PROBE.asyncio(client))
            for _ in range(turns):
                await asyncio.sleep(0)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            assert await PROBE.asyncio(client.with_options(timeout=30, max_retries=0)) == {"ok": True}
            check_nothing_is_in_use(client)
            assert site.open <= 1

    with faults.site() as site:
        for turns in range(25):
            asyncio.run(run(site, turns))


@pytest.mark.parametrize("transport", ASYNC)
def test_a_waiting_call_cancelled_when_its_turn_comes(faults: FaultServer, transport: str) -> None:
    async def run(site: Site, turns: int) -> None:
        async with narrow(site, transport) as client:
            calls = [asyncio.ensure_future(PROBE.asyncio(client)) for _ in range(2)]
            await site_has_it(site)
            calls[0].cancel()
            for _ in range(turns):
                await asyncio.sleep(0)
            calls[1].cancel()
            await asyncio.gather(*calls, return_exceptions=True)
            check_nothing_is_in_use(client)
            await none_open(site)

    for turns in range(15):
        with faults.site("stalled") as site:
            asyncio.run(run(site, turns))


@pytest.mark.parametrize("transport", ASYNC)
def test_a_call_whose_answer_is_being_read_ends_with_the_client(transport: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{")
        begun.set()
        await reader.read()  # until the client has gone
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            own = httpx.AsyncHTTPTransport() if transport == "httpx" else None
            client = DataManagerClient(KEY, base_url=url, async_transport=own, deadline=None, max_retries=0)
            call = asyncio.ensure_future(PROBE.asyncio(client))
            await begun.wait()
            for _ in range(20):  # the head is read
                await asyncio.sleep(0)
            await client.aclose()
            with pytest.raises(errors.ConfigurationError, match="closed"):
                await asyncio.wait_for(call, 30)

    begun = asyncio.Event()
    asyncio.run(run())


def test_a_client_that_is_closed_while_it_gets_ready_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    client = DataManagerClient(KEY, base_url="http://127.0.0.1:1")
    connections = client._session.connections
    prepare = connections.prepare

    async def closed_meanwhile() -> None:
        await prepare()
        await client.aclose()

    monkeypatch.setattr(connections, "prepare", closed_meanwhile)
    with pytest.raises(errors.ConfigurationError, match=r"^this client is closed: make a new DataManagerClient$"):
        asyncio.run(PROBE.asyncio(client))
    assert connections._async is None
