"""The connections of a client without a network: which there are, who may use them, and what is said of it."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import pickle
import re
import ssl
import sys
import time
import warnings
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import FrameType, SimpleNamespace
from typing import Any, NoReturn

import anyio
import httpcore
import httpx
import httpx_aiohttp
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._http import connections as made
from ibl_data_manager_client._http import tls
from ibl_data_manager_client._http.blocking import Places
from ibl_data_manager_client._http.connections import Connections
from ibl_data_manager_client._http.pools import give_back
from ibl_data_manager_client._http.wire import Request, finished
from ibl_data_manager_client._key import Secret
from tests.conftest import KEY, MakeClient

CONTEXT = ssl.create_default_context()
BLOCKING, ASYNC = httpx.HTTPTransport(verify=CONTEXT), httpx.AsyncHTTPTransport(verify=CONTEXT)
MOCK = httpx.MockTransport(lambda _: httpx.Response(200))


def connections(blocking: Any = None, asynchronous: Any = None, **options: Any) -> Connections:
    """Connections, whose certificates are read already."""
    options = {"verify": CONTEXT} | options
    return Connections(blocking, asynchronous, PlatformApiKey(KEY), options, httpx.URL("https://x.example"))  # type: ignore[arg-type]


def said(text: str) -> Any:
    """What is raised, to the word."""
    return pytest.raises(errors.ConfigurationError, match=f"^{re.escape(text)}$")


def test_options_that_are_none_are_refused() -> None:
    """Those of httpx too that would break a rule."""
    it = "it takes limits, verify, cert, proxy, trust_env, event_hooks"
    with said(f"httpx_options has no base_url, cookies, follow_redirects, transport; {it}"):
        connections(transport=MOCK, cookies={}, base_url="x", follow_redirects=True, limits=httpx.Limits())
    with said("limits is an httpx.Limits, not int"):
        connections(limits=7)


@pytest.mark.parametrize(
    ("name", "wrong", "least"),
    [
        ("max_connections", [0, -1, 1.0, "1", math.nan], "a whole number and at least 1"),
        ("max_keepalive_connections", [-1, 0.5, "1"], "a whole number and at least 0"),
        ("keepalive_expiry", [-0.5, "1", math.nan], "a number and at least 0"),
    ],
)
def test_limits_that_are_none_are_refused(name: str, wrong: list[Any], least: str) -> None:
    for value in wrong:
        with said(f"limits: {name} is {least}, or None, not {value!r}"):
            connections(limits=httpx.Limits(**{name: value}))
    right: list[Any] = [None, 1, 10**6, *[0] * (name != "max_connections"), *[0.5] * (name == "keepalive_expiry")]
    for value in right:
        connections(limits=httpx.Limits(**{name: value}))


class Call:
    """A call that takes a place."""


@pytest.mark.parametrize("proxied", [False, True])
def test_a_given_transport_is_used_but_for_a_proxy(proxied: bool) -> None:
    proxy: Any = {"proxy": "http://p.example"} if proxied else {}

    async def main() -> None:
        for blocking, asynchronous in ((None, None), (BLOCKING, ASYNC), (MOCK, MOCK)):
            one = connections(blocking, asynchronous, limits=httpx.Limits(max_connections=1), **proxy)
            used, other = one.blocking(), await one.asynchronous()
            assert (one.blocking(), await one.asynchronous()) == (used, other)
            own = proxied or blocking is None
            assert (used.transport is blocking, other.transport is asynchronous) == (not own, not own)
            assert used.has_connections == other.has_connections == (own or blocking is BLOCKING)
            assert isinstance(used.transport, httpx.HTTPTransport) or blocking is MOCK
            calls = [Call() for _ in range(4)]
            await used.enter(calls[0], 0)
            await other.enter(calls[1], 0)
            if used.has_connections:  # as many calls at once as there may be connections
                with pytest.raises(httpx.PoolTimeout):
                    await used.enter(calls[2], 0)
                with pytest.raises(httpx.PoolTimeout):
                    await other.enter(calls[3], 0.001)
            if own:
                await one.aclose()

    asyncio.run(main())


def test_transports_are_told_of_certificates_limits_and_a_proxy() -> None:
    limits = httpx.Limits(max_connections=3)
    assert connections(limits=limits)._way() == {"verify": CONTEXT, "limits": limits, "proxy": None}
    assert connections()._way()["limits"] is made.DEFAULT_LIMITS
    proxy = connections(proxy="https://p.example")._way()["proxy"]
    assert (proxy.url, proxy.ssl_context) == (httpx.URL("https://p.example"), CONTEXT)


def test_what_is_closed_opens_nothing() -> None:
    one = connections()
    first = one.blocking()
    assert not one.closed
    one.close()
    assert one.closed
    assert first.owner.closed
    for use in (one.blocking, one.enter, lambda: finished(one.asynchronous())):
        with said("this client is closed: make a new DataManagerClient"):
            use()


def test_who_enters_twice_is_told() -> None:
    one = connections()
    one.enter()
    with said(
        "this client, or a sibling on the same connections, is in use as a context manager already: "
        "enter it once, and use it inside as often as you like"
    ):
        one.enter()


def test_a_transport_of_the_caller_s_does_not_travel() -> None:
    again = pickle.loads(pickle.dumps(connections(verify=False, limits=httpx.Limits(max_connections=3))))
    assert (again._options, again._base_url) == (
        {"verify": False, "limits": httpx.Limits(max_connections=3)},
        httpx.URL("https://x.example"),
    )
    assert (again.puts_key, again._owner.auth.authorization()) == (True, f"Api-Token {KEY}")
    for given in ((BLOCKING, None), (None, ASYNC)):
        gone = pickle.loads(pickle.dumps(connections(*given, verify=False)))
        for again in (gone, pickle.loads(pickle.dumps(gone))):
            with said(
                "this client had a transport of its own, which does not travel between processes: "
                "make a new DataManagerClient with that transport here"
            ):
                again.blocking()


@pytest.mark.parametrize("entered", [False, True])
@pytest.mark.parametrize(("used", "given"), [(True, False), (False, True), (True, True)])
def test_what_a_parent_has_used_is_left_behind(
    used: bool, given: bool, entered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main(asynchronous: bool) -> None:
        one = connections(BLOCKING if given else None, ASYNC if given else None)
        first: Any = None
        if used:
            first = await one.asynchronous() if asynchronous else one.blocking()
        if entered:
            one.enter()
        monkeypatch.setattr(os, "getpid", lambda: -1)
        if used and given:
            with said(
                "this client has a transport of its own, which was used before this process was forked: "
                "make a new DataManagerClient after the fork"
            ):
                _ = await one.asynchronous() if asynchronous else one.blocking()
        else:
            if entered:
                one.enter()  # the parent did
            second: Any = await one.asynchronous() if asynchronous else one.blocking()
            assert second is not first
            assert second is (await one.asynchronous() if asynchronous else one.blocking())
            if asynchronous and not given:
                for opened in (first, second) if used else (second,):
                    await opened.transport.aclose()
        monkeypatch.undo()

    for asynchronous in (False, True):
        asyncio.run(main(asynchronous))


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("forked", [False, True])
def test_who_closes_a_client_in_a_child_leaves_the_parent_s_connections_open(
    asynchronous: bool, forked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To close them there would end them, over TLS, in the parent too."""
    closed: list[object] = []

    async def aclose() -> None:
        closed.append("asyncio")

    async def main() -> None:
        one = connections()
        transports: Any = one.blocking().transport, (await one.asynchronous()).transport
        usual = transports[0].close, transports[1].aclose
        transports[0].close, transports[1].aclose = lambda: closed.append("blocking"), aclose
        with monkeypatch.context() as patch:
            if forked:
                patch.setattr(os, "getpid", lambda: -1)
            if asynchronous:
                await one.aclose()
            elif forked:
                one.close()
            else:
                with pytest.warns(RuntimeWarning, match="asyncio connections are open still"):
                    one.close()
        assert one.closed
        usual[0]()
        await usual[1]()

    asyncio.run(main())
    assert closed == ([] if forked else ["blocking", "asyncio"][: 1 + asynchronous])


def test_a_parent_s_connections_are_kept_in_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python would close them there when nothing holds them any more."""
    one = connections()
    held = weakref.ref(one.blocking().transport)
    monkeypatch.setattr(os, "getpid", lambda: -1)
    one.blocking()
    gc.collect()
    assert held() is not None
    assert held() is not one.blocking().transport


def test_asyncio_connections_belong_to_their_event_loop() -> None:
    one, without = connections(), connections(None, MOCK)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        connection, mock = first.run(one.asynchronous()), first.run(without.asynchronous())
        assert first.run(one.asynchronous()) is connection
        with said(
            "this client was first used in another event loop, and its connections belong to that one: "
            "make a new DataManagerClient in each loop (each asyncio.run has its own)"
        ):
            second.run(one.asynchronous())
        assert second.run(without.asynchronous()) is mock

        async def watch() -> Any:
            assert one.watch() is one.watch()
            return one.watch()

        assert first.run(watch()) is not second.run(watch())
        with pytest.warns(RuntimeWarning, match="^this client is closed, but its asyncio connections are open still"):
            one.close()
        closed: list[object] = []
        usual = connection.transport.aclose

        async def aclose() -> None:
            closed.append(connection)
            await usual()

        connection.transport.aclose = aclose
        first.run(one.aclose())
        first.run(one.aclose())
        assert closed == [connection]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            without.close()
            one.close()


@pytest.mark.parametrize("kind", [httpx.AsyncHTTPTransport, httpx_aiohttp.AiohttpTransport])
def test_a_given_transport_with_sockets_belongs_to_its_event_loop_too(kind: type[httpx.AsyncBaseTransport]) -> None:
    one = connections(None, kind(verify=CONTEXT))  # type: ignore[call-arg]
    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(one.asynchronous()).has_connections
        with pytest.raises(errors.ConfigurationError, match=r"^this client was first used in another event loop, "):
            second.run(one.asynchronous())


@pytest.mark.parametrize("aiohttp", [True, False])
def test_what_takes_long_is_done_in_a_thread_and_once(aiohttp: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Any] = []

    async def in_thread(work: Any) -> None:
        done.append("in a thread")
        work()

    monkeypatch.setattr(asyncio, "to_thread", in_thread)
    monkeypatch.setattr(anyio, "run", lambda *given: done.append(given))
    monkeypatch.setattr(made, "_over_aiohttp", lambda: object if aiohttp else None)
    monkeypatch.setattr(made, "_is_loaded", False)
    monkeypatch.setattr(tls, "_shared", {})
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **_: done.append("read") or CONTEXT)  # type: ignore[func-returns-value]
    loading = ["in a thread"] if aiohttp else ["in a thread", (anyio.sleep, 0)]
    for one, also in (
        (connections(None, MOCK), loading),
        (connections(None, MOCK), []),
        (connections(), []),
        (connections(verify=True), [*loading, "read"]),
        (connections(verify=True), []),
        (connections(None, MOCK, verify=True, proxy="http://p.example"), []),
        (connections(None, MOCK, verify=True, trust_env=False), []),
        (connections(None, MOCK, verify=True, trust_env=False, proxy="http://p.example"), [*loading, "read"]),
    ):
        asyncio.run(one.prepare())
        assert done == also
        assert made._is_loaded
        done.clear()


def test_who_enters_a_client_has_its_connections_prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the first call would wait for what is to be loaded, and all others in its event loop with it."""
    monkeypatch.setattr(made, "_is_loaded", False)

    async def enter() -> None:
        async with DataManagerClient(KEY, async_transport=MOCK):
            assert made._is_loaded

    asyncio.run(enter())


@pytest.mark.parametrize("name", [*made._PROXIES, *tls.CERTIFICATES])
@pytest.mark.parametrize("trusted", [True, False])
def test_what_may_be_wrong_is_named(name: str, trusted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """But no error is quoted that may have a password, as that of a proxy."""
    for one in (*made._PROXIES, *tls.CERTIFICATES):
        monkeypatch.delenv(one, raising=False)
        monkeypatch.delenv(one.lower(), raising=False)
    start, options = "the connections cannot be set up", "look at httpx_options"
    wrong: dict[bool, Exception] = {True: ValueError("it says me:secret"), False: FileNotFoundError(2, "No such file")}
    quoted = {True: "ValueError", False: "FileNotFoundError: [Errno 2] No such file"}
    proxied = name in made._PROXIES
    for variable in (name, *([name.lower()] if proxied else [])):
        for value in ("", "http://me:secret@p.example:1"):
            with monkeypatch.context() as patch:
                patch.setenv(variable, value)
                told = {which: str(made._wrong_environment(error, trusted=trusted)) for which, error in wrong.items()}
            said = {which: f"{start} ({quoted[which]}): {options}" for which in wrong}
            if value and trusted:
                kind = type(wrong[proxied]).__name__
                said[proxied] = f"{start} ({kind}): correct or unset {name}=http://p.example:1"
            assert told == said


def test_all_that_may_be_wrong_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for names in (made._PROXIES, tls.CERTIFICATES):
        for name in names:
            monkeypatch.setenv(name, f"{name.lower()}.example")
        error: Exception = OSError("gone") if names is tls.CERTIFICATES else ValueError("wrong")
        said = ", ".join(f"{name}={name.lower()}.example" for name in names)
        assert str(made._wrong_environment(error, trusted=True)) == (
            f"the connections cannot be set up ({type(error).__name__}): correct or unset {said}"
        )


def test_a_blocking_call_that_is_cancelled_is_cancelled_though_the_client_is_closed(client_for: MakeClient) -> None:
    def cancel(_: httpx.Request) -> httpx.Response:
        client.close()
        raise asyncio.CancelledError

    client = client_for(cancel)
    with pytest.raises(asyncio.CancelledError):
        client.request("GET", "/x")


@pytest.mark.parametrize("closes", [True, False])
@pytest.mark.parametrize("by_caller", [True, False])
@pytest.mark.parametrize("streamed", [False, True])
def test_a_library_that_cancels_a_call_as_it_is_closed_does_not_cancel_the_caller(
    client_for: MakeClient, closes: bool, by_caller: bool, streamed: bool
) -> None:
    """As aiohttp does with what waits for a connection; who is cancelled himself is cancelled still."""

    def cancel() -> NoReturn:
        if closes:
            client.close()
        if by_caller and (task := asyncio.current_task()):
            task.cancel()
        raise asyncio.CancelledError

    class Cancels(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            cancel()
            yield b""

    async def read() -> None:
        async with client.stream("GET", "/x") as stream:
            async for _ in stream:
                pass

    client = client_for(lambda _: httpx.Response(200, stream=Cancels()) if streamed else cancel())
    ended = closes and not by_caller
    with pytest.raises(errors.ConfigurationError if ended else asyncio.CancelledError) as caught:
        asyncio.run(read() if streamed else client.arequest("GET", "/x"))
    if ended:
        assert str(caught.value) == "this client was closed while a call was under way"
        assert caught.value.operation == "GET /x"  # type: ignore[attr-defined]


class Noted(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Says how it is used: the body of an answer, or what is below it."""

    def __init__(self, name: str, used: list[str]) -> None:
        self.name = name
        self.used = used

    def __iter__(self) -> Iterator[bytes]:
        self.used.append(f"{self.name} read")
        yield b"it"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.used.append(f"{self.name} closed")

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("hooks", [[], [lambda _: None]])
def test_an_answer_that_comes_after_the_close_is_not_read_and_its_connection_ended(
    client_for: MakeClient, asynchronous: bool, below: bool, hooks: list[Any]
) -> None:
    """Whether somebody looks at it or not."""
    used: list[str] = []

    def handle(_: httpx.Request) -> httpx.Response:
        client.close()
        extensions = {"network_stream": Noted("connection", used)} if below else {}
        return httpx.Response(200, stream=Noted("answer", used), extensions=extensions)

    client = client_for(handle, httpx_options={"event_hooks": {"response": hooks}})
    with pytest.raises(errors.ConfigurationError, match=r"^this client was closed while a call was") as caught:
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert used == ["answer closed", "connection closed"][: 1 + below]
    assert caught.value.may_have_acted


class Sockets(httpx.HTTPTransport):
    """A transport with connections, of which a function answers what is sent."""

    def __init__(self, handle: Callable[[httpx.Request], httpx.Response]) -> None:
        super().__init__(verify=CONTEXT)
        self.handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle(request)


class AsyncSockets(httpx.AsyncHTTPTransport):
    """The same with asyncio."""

    def __init__(self, handle: Callable[[httpx.Request], httpx.Response]) -> None:
        super().__init__(verify=CONTEXT)
        self.handle = handle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle(request)


def narrow(handle: Callable[[httpx.Request], httpx.Response], **options: Any) -> DataManagerClient:
    """A client with one connection of each kind, for which nobody waits long."""
    return DataManagerClient(
        KEY,
        transport=Sockets(handle),
        async_transport=AsyncSockets(handle),
        httpx_options={"limits": httpx.Limits(max_connections=1)},
        timeout=httpx.Timeout(60, pool=0.01),
        max_retries=0,
        **options,
    )


class Cut(Noted):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield from super().__iter__()
        raise httpx.ReadError("why")


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("answer", None),
        ("refused", errors.NotFoundError),
        ("lost", errors.APIConnectionError),
        ("cut", errors.APIConnectionError),
        ("large", errors.ResponseTooLargeError),
    ],
)
def test_a_call_frees_its_place_and_closes_its_answer_however_it_ends(
    asynchronous: bool, end: str, kind: type[Exception] | None
) -> None:
    used, ends = list[str](), list[Any]()

    def handle(request: httpx.Request) -> httpx.Response:
        if end == "lost":
            raise httpx.ReadError("why", request=request)
        stream = (Cut if end == "cut" else Noted)("answer", used)
        return httpx.Response(404 if end == "refused" else 200, stream=stream)

    client = narrow(handle, max_response_bytes=1 if end == "large" else None)

    async def twice() -> None:
        for _ in range(2):
            try:
                ends.append((await client.arequest("GET", "/x")).content)
            except errors.DataManagerError as error:
                ends.append(type(error))

    if asynchronous:
        asyncio.run(twice())
    else:
        for _ in range(2):
            try:
                ends.append(client.request("GET", "/x").content)
            except errors.DataManagerError as error:
                ends.append(type(error))
    assert ends == [kind or b"it"] * 2
    assert used == ([] if end == "lost" else ["answer read", "answer closed"] * 2)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_open_stream_has_the_place_until_it_is_closed(asynchronous: bool) -> None:
    """Who waits for it is told why he has waited for nothing; nothing was sent."""
    client = narrow(lambda _: httpx.Response(200, content=b"it"), deadline=1)

    async def run() -> Any:
        async with client.stream("GET", "/y"):
            with pytest.raises(errors.APITimeoutError) as caught:
                await client.arequest("POST", "/x")
        assert (await client.arequest("POST", "/x")).content == b"it"
        return caught.value

    if asynchronous:
        error = asyncio.run(run())
    else:
        with client.stream("GET", "/y"), pytest.raises(errors.APITimeoutError) as caught:
            client.request("POST", "/x")
        error = caught.value
        assert client.request("POST", "/x").content == b"it"
    assert str(error) == "POST /x: no answer in time: no connection was free in time"
    assert not error.may_have_acted


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("closes", [False, True])
@pytest.mark.parametrize("kind", [httpx.ReadError, httpcore.ReadError, RuntimeError, ValueError, OSError])
def test_what_a_transport_raises_as_it_is_closed(
    client_for: MakeClient, asynchronous: bool, closes: bool, kind: type[Exception]
) -> None:
    """Is the network's or httpx's, which says of what is closed that it cannot send: then it is that; else it stays."""

    def fail(_: httpx.Request) -> httpx.Response:
        if closes:
            client.close()
        raise kind("why")

    of_network = kind in (httpx.ReadError, httpcore.ReadError)
    wanted: type[Exception] = errors.APIConnectionError if of_network else kind
    if closes and (of_network or kind is RuntimeError):
        wanted = errors.ConfigurationError
    client = client_for(fail, max_retries=0)
    with pytest.raises(wanted) as caught:
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert type(caught.value) is wanted
    if isinstance(caught.value, errors.DataManagerError):
        said = "this client was closed while a call was under way" if closes else "GET /x: no answer: why"
        assert (str(caught.value), caught.value.may_have_acted, caught.value.operation) == (said, True, "GET /x")


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_is_closed_while_it_asks_for_the_key_sends_nothing(asynchronous: bool) -> None:
    def close() -> str:
        client.close()
        return KEY

    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    client = DataManagerClient(auth=PlatformApiKey(close), transport=transport, async_transport=transport)
    with pytest.raises(errors.ConfigurationError, match=r"^this client was closed while a call was") as caught:
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert (sent, caught.value.may_have_acted, caught.value.operation) == ([], False, "GET /x")


@pytest.mark.parametrize(
    ("outcome", "acted"),
    [
        (httpx.Response(429), False),
        (httpx.Response(503), True),
        (httpx.ConnectError("why"), False),
        (httpx.ReadError("why"), True),
    ],
)
def test_a_client_that_is_closed_before_a_call_is_sent_again(
    client_for: MakeClient, outcome: httpx.Response | Exception, acted: bool
) -> None:
    """What is said of the call is what came of the attempts before."""

    def refuse(_: httpx.Request) -> httpx.Response:
        asyncio.get_running_loop().call_soon(client.close)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    client = client_for(refuse, max_retry_wait=0)
    with pytest.raises(errors.ConfigurationError, match=r"^this client was closed while a call was") as caught:
        asyncio.run(client.arequest("GET", "/x"))
    assert caught.value.may_have_acted is acted


def test_connections_that_were_made_and_not_used_are_closed() -> None:
    """Of httpcore's, as their `info` says it."""
    closed: list[str] = []

    def made_as(info: str) -> Any:
        async def aclose() -> None:
            closed.append(info)

        return SimpleNamespace(info=lambda: info, aclose=aclose)

    new = "'https://x.example:443', HTTP/1.1, NEW, Request Count: 0"
    others = [new.replace("NEW", "IDLE"), new.replace("0", "1"), "CONNECTING"]
    pool = SimpleNamespace(connections=[made_as(info) for info in (*others, new, new)])
    for transport in (SimpleNamespace(), SimpleNamespace(_pool=SimpleNamespace()), SimpleNamespace(_pool=pool)):
        asyncio.run(give_back(transport))
    assert closed == [new, new]


@pytest.mark.parametrize("kind", [asyncio.CancelledError, httpx.PoolTimeout])
def test_what_ends_a_call_has_no_frame_that_waits_for_its_pool(kind: type[BaseException]) -> None:
    """Others may know the error meanwhile, and by the variables of that frame the key can be reached."""
    error, behind = kind("why"), list[bool]()

    async def send() -> None:
        raise error

    async def aclose() -> None:
        trace = error.__traceback__
        while trace is not None:
            behind.append(trace.tb_frame.f_code is send.__code__)
            trace = trace.tb_next

    async def main() -> None:
        one = SimpleNamespace(info=lambda: "NEW, Request Count: 0", aclose=aclose)
        connection = await connections(None, MOCK).asynchronous()
        connection.transport = SimpleNamespace(_pool=SimpleNamespace(connections=[one]))
        await connection.wait(send())

    with pytest.raises(kind) as caught:
        asyncio.run(main())
    assert caught.value is error
    assert behind == [True]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("breaks", [False, True])
def test_an_error_that_others_know_has_no_frame_of_a_call_that_goes_on(
    client_for: MakeClient, asynchronous: bool, breaks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variables of what is running cannot be taken away, and by them the key can be reached."""
    error, cleared = httpx.ReadError("why"), list[str]()

    class Breaks(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            raise error
            yield

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for part in self:
                yield part

    def handle(_: httpx.Request) -> httpx.Response:
        if breaks:
            return httpx.Response(200, stream=Breaks())
        raise error

    def sleep(_: float) -> NoReturn:
        trace = error.__traceback__
        while trace is not None:
            trace.tb_frame.clear()  # or it raises RuntimeError
            cleared.append(trace.tb_frame.f_code.co_name)
            trace = trace.tb_next
        raise LookupError

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    monkeypatch.setattr("asyncio.sleep" if asynchronous else "time.sleep", asleep if asynchronous else sleep)
    client = client_for(handle)
    with pytest.raises(LookupError):
        asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
    assert ("__iter__" if breaks else "handle") in cleared


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("hooks", [{}, {"event_hooks": {"request": []}}, {"event_hooks": {"response": [print]}}])
def test_requests_of_httpx_s_are_made_where_somebody_looks(
    asynchronous: bool, hooks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And of what went out with them, and what came, nothing shows the key."""
    sent: list[tuple[bytes, object]] = []
    looks = any(hooks.get("event_hooks", {}).values())

    def answers(request: httpcore.Request) -> httpcore.Response:
        sent.append((dict(request.headers)[b"Authorization"], request.extensions["timeout"]))
        return httpcore.Response(200, headers=[(b"X-Why", f"not {KEY}".encode())], content=b"it")

    async def aanswers(request: httpcore.Request) -> httpcore.Response:
        return answers(request)

    async def main() -> Any:
        one = connections(None, httpx.AsyncHTTPTransport(verify=CONTEXT), **hooks)
        connection: Any = await one.asynchronous() if asynchronous else one.blocking()
        connection.transport._pool = SimpleNamespace(handle_request=answers, handle_async_request=aanswers)
        request = Request("GET", "https://x.example/a?b", [("X-A", "1")], b"", {"read": 7})
        request.authorization = Secret(f"Api-Token {KEY}")
        with monkeypatch.context() as patch:
            if not looks:
                patch.setattr(httpx, "Request", None)
            reply = await connection.way()(request)
        assert request.authorization == f"Api-Token {KEY}"
        assert reply.headers["x-why"] == "not [key]"
        shown = request.bare()
        assert "authorization" not in shown.headers
        assert (shown.method, str(shown.url), shown.headers["x-a"]) == ("GET", "https://x.example/a?b", "1")
        if looks:
            assert reply.shown().request is shown
        return await reply.part(), await reply.part()

    assert asyncio.run(main()) == (b"it", b"")
    assert sent == [(f"Api-Token {KEY}".encode(), {"read": 7})]


@pytest.mark.parametrize("traced", [False, True])
@pytest.mark.parametrize("replaced", [False, True])
def test_what_takes_the_place_of_send_is_called_unless_aiohttp_is_traced_itself(
    traced: bool, replaced: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentry does both, and a call is to be one span."""

    async def main() -> None:
        one = connections()
        connection: Any = await one.asynchronous()
        if traced:
            connection.transport.session.trace_configs.append(object())
        if replaced:
            monkeypatch.setattr(httpx.AsyncClient, "send", lambda *_, **__: None)
        assert (connection.way() == connection._show) is (replaced and not traced)
        await one.aclose()

    asyncio.run(main())


@pytest.mark.parametrize("line", range(1, 9))
def test_two_calls_that_leave_at_once_let_in_who_waits(line: int) -> None:
    """Whichever line the one has come to when the other leaves."""
    places, (first, second, third) = Places(2), (Call(), Call(), Call())
    assert places.enter(first, 0)
    assert places.enter(second, 0)
    with ThreadPoolExecutor() as threads:
        enters = threads.submit(places.enter, third, 10)
        while not enters.done() and not places._waiting:
            time.sleep(0)
        left = line

        def trace(frame: FrameType, event: str, _: object) -> Any:
            nonlocal left
            left -= event == "line"
            if event == "line" and left == 0:
                places.leave(second)
            return trace

        sys.settrace(trace)
        try:
            places.leave(first)
        finally:
            sys.settrace(None)
        places.leave(second)  # if there are not so many lines
        assert enters.result()
        assert not places._waiting
