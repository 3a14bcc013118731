"""What is raised, be it none of our errors, holds neither the key that was sent nor one that a 2xx answer quotes."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, closing, suppress
from datetime import date
from inspect import CO_GENERATOR
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import Mock

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import download
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer, Request, Site, answer
from tests.resilience.test_time import PROBE, client_of
from tests.security.test_key import UPLOAD
from tests.security.walk import Walk


def _walked(error: Any) -> None:
    walk = Walk()
    walk.error(error)
    assert not walk.hits, [hit[-200:] for hit in walk.hits[:5]]


# --- interrupted ---

_WATCHED = ("ibl_data_manager_client", "httpx", "httpcore", "h11")
_LEFT_OUT = (".frames", "._synchronization")
"""What takes the key away, and locks that httpcore would keep."""


def _streamed(client: DataManagerClient, _: Path) -> None:
    with client.stream("GET", "/probe") as stream:
        list(stream.lines())


def _downloaded(client: DataManagerClient, folder: Path) -> None:
    operation: Operation[Any] = Operation("file", "GET", "/probe", answer="bytes")

    def call(*, client: DataManagerClient) -> object:
        return operation.sync_detailed(client)

    download(folder / "a", call, client=client)


CALLED: dict[str, Callable[[DataManagerClient, Path], object]] = {
    "a call": lambda client, _: PROBE.sync(client),
    "a path": lambda client, _: client.request("GET", "/probe"),
    "an upload": lambda client, _: UPLOAD.sync(client, (), None, {"file": {"a": "x" * 100_000}}),
    "a stream": _streamed,
    "a download": _downloaded,
    "a list": lambda client, _: list(paginate(client.request, "GET", "/probe")),
}


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # httpcore's
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("what", CALLED)
def test_a_blocking_call_that_is_interrupted_wherever_it_is(
    faults: FaultServer, tmp_path: Path, what: str, kind: type[BaseException]
) -> None:
    """By a signal, that is; each function that is entered in turn, for Python looks for signals there."""
    interrupted = 0

    def interrupt(number: int, client: DataManagerClient) -> BaseException | None:
        left = number

        def trace(frame: FrameType, event: str, _: object) -> None:
            nonlocal left
            name = frame.f_globals.get("__name__", "")
            if (
                frame.f_code.co_name == "__exit__"
            ):  # before it has begun, the answer is open still in the caller's `with`
                return
            ends = frame.f_code.co_flags & CO_GENERATOR  # perhaps: what is raised while one is closed goes nowhere
            if name.partition(".")[0] in _WATCHED and not ends and not name.endswith(_LEFT_OUT):
                left -= 1
                if left == 0:
                    sys.settrace(None)
                    raise kind

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            CALLED[what](client, tmp_path)
        except kind as error:
            return error
        finally:
            sys.settrace(before)
        assert left > 0, "it was interrupted, and nothing was raised"
        return None

    body = json.dumps([{"id": 1, "said": KEY}]).encode()
    with faults.site(reply=lambda _: answer(body)) as site:
        for number in range(1, 2000, 5):
            with client_of(site) as client:  # of its own, since what httpcore was doing is not ended
                error = interrupt(number, client)
            if error is None:
                break
            interrupted += 1
            _walked(error)
    print(f"{what}: interrupted {interrupted} times")
    assert 20 < interrupted < 400


# --- what a 2xx answer says ---


def _broken(text: str, kind: str = "application/json") -> bytes:
    """An answer of which this comes, and then what is no part of any."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n"
    return f"{head}{len(text):x}\r\n{text}\r\nno size\r\n".encode()


def _page(**said: object) -> bytes:
    return answer(json.dumps(said).encode())


def _pages(*pages: bytes) -> Callable[[Request], bytes]:
    """The pages of a list in turn, of which the last is given again and again."""
    left = list(pages)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


_FIRST = _page(results=[{"id": 1, "name": KEY}], next="/probe?page=2", count=9)
LISTS: dict[str, tuple[bytes, ...]] = {
    "no list": (answer(json.dumps(KEY).encode()),),
    "an object that is none": (answer(json.dumps({KEY: KEY}).encode()),),
    "no JSON": (answer(f'{{"a": {KEY}'.encode()),),
    "no JSON later": (_FIRST, answer(KEY.encode())),
    "the same page again": (_FIRST,),
    "an empty page": (_page(results=[], next=f"/probe?page={KEY}", count=9),),
    "a cursor that stays": (_FIRST, _page(results=[{"id": 2}], next=f"/probe?cursor={KEY}")),
    "an error later": (_FIRST, answer(f'{{"detail": "{KEY}"}}'.encode(), "400 Bad")),
    "a missing page": (_FIRST, answer(f'{{"detail": "{KEY}"}}'.encode(), "404 Not Found")),
    "a page that is cut": (_FIRST, _broken(KEY)),
}

LIST: dict[str, Callable[[Any], Any]] = {
    "iterated": list,
    "its pages": lambda pager: list(pager.pages()),
    "collected": lambda pager: pager.collect(),
    "divided": lambda pager: [pager.partitions(2), list(pager)],
}


async def _iterated(pager: Any) -> Any:
    return [one async for one in pager]


async def _by_pages(pager: Any) -> Any:
    return [one async for one in pager.pages()]


async def _divided(pager: Any) -> Any:
    return [await pager.partitions(2), await pager.collect()]


ALIST: dict[str, Callable[[Any], Any]] = {
    "iterated": _iterated,
    "its pages": _by_pages,
    "collected": lambda pager: pager.collect(),
    "divided": _divided,
    "fetched ahead": lambda pager: pager.prefetch(3).collect(),
}


def _failure(site: Site, transport: str, work: Callable[[DataManagerClient], Any], **options: Any) -> Any:
    """What is raised; `work` gives what it does, to be awaited but for blocking."""

    async def awaited() -> None:
        async with client_of(site, transport, max_retries=0, **options) as client:
            await work(client)

    def done() -> None:
        with client_of(site, max_retries=0, **options) as client:
            work(client)

    with pytest.raises(Exception) as caught:  # noqa: PT011  (what it is, the tests say)
        done() if transport == "blocking" else asyncio.run(awaited())
    return caught.value


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ALIST)
@pytest.mark.parametrize("what", LISTS)
def test_of_a_list(faults: FaultServer, what: str, how: str, transport: str) -> None:
    for described in (True, False):
        with faults.site(reply=_pages(*LISTS[what])) as site:
            if transport == "blocking":

                def read(client: DataManagerClient, described: bool = described) -> Any:
                    pager = paginate(groups.sync, client=client, platform_key="p") if described else None
                    return LIST.get(how, list)(pager or paginate(client.request, "GET", "/probe"))
            else:

                def read(client: DataManagerClient, described: bool = described) -> Any:
                    pager = paginate(groups.asyncio, client=client, platform_key="p") if described else None
                    return ALIST[how](pager or paginate(client.arequest, "GET", "/probe"))

            error = _failure(site, transport, read)
        _walked(error)
        assert isinstance(error, errors.DataManagerError)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_of_a_stream_that_is_none_of_events(faults: FaultServer, transport: str) -> None:
    def blocking(client: DataManagerClient) -> None:
        with client.stream("GET", "/probe") as stream:
            list(stream.events())

    async def awaited(client: DataManagerClient) -> None:
        async with client.stream("GET", "/probe") as stream:
            async for _ in stream.events():
                pass

    with faults.site(reply=lambda _: answer(json.dumps({"said": KEY}).encode())) as site:
        error = _failure(site, transport, blocking if transport == "blocking" else awaited)
    _walked(error)
    assert isinstance(error, errors.ResponseDecodeError)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ["bytes", "lines", "events"])
@pytest.mark.parametrize("said", [f"data: {KEY}", f"data: {KEY}\n\ndata: {KEY}\ndata: {KEY}"])
def test_of_a_stream_that_breaks_off(faults: FaultServer, transport: str, how: str, said: str) -> None:
    def blocking(client: DataManagerClient) -> None:
        with client.stream("GET", "/probe") as stream:
            list(getattr(stream, how)())

    async def awaited(client: DataManagerClient) -> None:
        async with client.stream("GET", "/probe") as stream, aclosing(getattr(stream, how)()) as parts:
            async for _ in parts:
                pass

    with faults.site(reply=lambda _: _broken(said, "text/event-stream")) as site:
        error = _failure(site, transport, blocking if transport == "blocking" else awaited)
    _walked(error)
    assert isinstance(error, errors.APIConnectionError)


class Mine(Exception):
    """What a caller's function raises."""


def _raise(*_: object) -> None:
    raise Mine


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_of_an_answer_that_deviates(faults: FaultServer, transport: str) -> None:
    operation: Operation[Any] = Operation("days", "GET", "/probe", dict[str, date])
    with faults.site(reply=lambda _: answer(json.dumps({KEY: KEY, "a": {KEY: 1}}).encode())) as site:
        for drift, kind in (("raise", errors.ResponseDecodeError), (_raise, Mine)):
            work = operation.sync if transport == "blocking" else operation.asyncio
            error = _failure(site, transport, work, drift=drift)
            _walked(error)
            assert isinstance(error, kind)
        assert "[key]" in str(_failure(site, transport, work, drift="raise"))


def test_nor_does_a_warning_say_the_names_of_fields_that_are_it(
    faults: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    operation: Operation[Any] = Operation("other days", "GET", "/probe", dict[str, date])
    with faults.site(reply=lambda _: answer(json.dumps({KEY: "x"}).encode())) as site, client_of(site) as client:
        operation.sync(client)
    assert "/[key]: expected" in caplog.text
    assert KEY not in caplog.text


def test_what_the_caller_raises_keeps_its_variables() -> None:
    """Only our own frames are emptied."""

    def notice(deviation: object) -> None:
        noticed = "mine"
        raise Mine(noticed)

    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"a": "x"}))
    client = DataManagerClient("k" * 20, base_url="http://h", transport=transport, drift=notice)
    with pytest.raises(Mine) as caught:
        Operation[Any]("mine", "GET", "/probe", dict[str, date]).sync(client)
    last = caught.traceback[-1].frame
    assert last.f_locals["noticed"] == "mine"


def test_what_could_be_read_of_a_list_was_given(faults: FaultServer) -> None:
    """The frames of an error are emptied, not what the caller has."""
    given: list[Any] = []

    async def read(site: Site) -> None:
        async with client_of(site, "aiohttp", max_retries=0) as client:
            async for one in paginate(client.arequest, "GET", "/probe"):
                given.append(one)

    for run in (lambda site: asyncio.run(read(site)), _read_blocking(given)):
        given.clear()
        with faults.site(reply=_pages(*LISTS["an error later"])) as site, pytest.raises(errors.BadRequestError):
            run(site)
        assert given == [{"id": 1, "name": KEY}]


def _read_blocking(given: list[Any]) -> Callable[[Site], None]:
    def read(site: Site) -> None:
        with client_of(site, max_retries=0) as client:
            given.extend(paginate(client.request, "GET", "/probe"))

    return read


# --- what is not ours ---


class _Remembers(httpx.AsyncBaseTransport):
    """A circuit breaker: what opened it is the cause of what is raised from then on."""

    def __init__(self) -> None:
        self.opened_by: httpx.ConnectError | None = None
        self.open = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/refused":
            raise ValueError("the circuit is open") from self.opened_by
        if self.opened_by is None:
            try:
                raise httpx.ConnectError("down")
            except httpx.ConnectError as error:
                self.opened_by = error
                self.open.set()
                raise
        return httpx.Response(200, json={"ok": 1})


def test_another_call_that_waits_is_let_be() -> None:
    """It is in the traceback of the error that both know: its first attempt."""
    asyncio.run(asyncio.wait_for(_wait_beside_another(), 30))


async def _wait_beside_another() -> None:
    transport = _Remembers()
    async with DataManagerClient(base_url="http://x.invalid", api_key=KEY, async_transport=transport) as client:
        waits = asyncio.create_task(client.arequest("GET", "/waits"))
        await transport.open.wait()
        refused = client.arequest("GET", "/refused")
        with pytest.raises(ValueError, match="circuit"):
            await refused
        assert not waits.done()
        assert (await waits).json() == {"ok": 1}


def _lines(error: BaseException) -> list[str]:
    found, traceback = [], error.__traceback__
    while traceback is not None:
        found.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    return found


def _fail() -> None:
    httpx.get("http://127.0.0.1:1/", trust_env=False)


def test_a_caller_s_own_error_stays_whole() -> None:
    with pytest.raises(httpx.ConnectError) as alone:
        _fail()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=[{"id": 1}]))
    with DataManagerClient(base_url="http://x.invalid", api_key=KEY, transport=transport) as client:

        def closing_a_list() -> None:
            with closing(paginate(client.request, "GET", "/a/").pages()) as pages:
                for _ in pages:
                    _fail()

        def calling_on_the_way() -> None:
            try:
                _fail()
            except httpx.ConnectError:
                with suppress(ValueError, errors.DataManagerError):
                    client.request("GET", "https://x.invalid/")
                with suppress(errors.DataManagerError):
                    groups.sync(client=client)
                raise

        for own in (closing_a_list, calling_on_the_way):
            with pytest.raises(httpx.ConnectError) as caught:
                own()
            assert _lines(caught.value)[2:] == _lines(alone.value)[1:]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_is_caught_stays_whole_while_a_list_is_read_on(asynchronous: bool) -> None:
    """Which is caught later than the list was begun."""
    with pytest.raises(httpx.ConnectError) as alone:
        _fail()

    def handle(request: httpx.Request) -> httpx.Response:
        page = request.url.params.get("page")
        return httpx.Response(400) if page else httpx.Response(200, json={"results": [1], "next": "/a/?page=2"})

    transport = httpx.MockTransport(handle)
    client = DataManagerClient(base_url="http://x.invalid", api_key=KEY, transport=transport, async_transport=transport)

    def read_on() -> None:
        pages = paginate(client.request, "GET", "/a/").pages()
        next(pages)
        try:
            _fail()
        except httpx.ConnectError:
            with suppress(errors.BadRequestError):
                next(pages)
            raise

    async def aread_on() -> None:
        pages = paginate(client.arequest, "GET", "/a/").pages()
        await anext(pages)
        try:
            _fail()
        except httpx.ConnectError:
            with suppress(errors.BadRequestError):
                await anext(pages)
            raise

    with pytest.raises(httpx.ConnectError) as caught:
        asyncio.run(aread_on()) if asynchronous else read_on()
    assert _lines(caught.value)[-len(_lines(alone.value)) + 1 :] == _lines(alone.value)[1:]


class _BreaksSlowly(httpx.AsyncBaseTransport):
    """Its answer breaks off by an error that it keeps, and takes its time to be closed."""

    def __init__(self) -> None:
        self.broken = ValueError("broken")
        self.closing = asyncio.Event()
        self.closed = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/later":
            raise self.broken
        return httpx.Response(200, stream=_Slow(self))


class _Slow(httpx.AsyncByteStream):
    def __init__(self, transport: _BreaksSlowly) -> None:
        self.transport = transport

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise self.transport.broken

    async def aclose(self) -> None:
        self.transport.closing.set()
        await self.transport.closed.wait()


def test_another_call_that_waits_as_it_ends_is_let_be() -> None:
    asyncio.run(asyncio.wait_for(_end_beside_another(), 30))


async def _end_beside_another() -> None:
    transport = _BreaksSlowly()
    async with DataManagerClient(base_url="http://x.invalid", api_key=KEY, async_transport=transport) as client:
        ends = asyncio.create_task(client.arequest("GET", "/ends"))
        await transport.closing.wait()
        with pytest.raises(ValueError, match="broken"):
            await client.arequest("GET", "/later")
        transport.closed.set()
        with pytest.raises(ValueError, match="broken") as caught:
            await ends
        assert caught.value is transport.broken


def _refuse(response: httpx.Response) -> None:
    """As httpx's documentation has a hook."""
    response.raise_for_status()


async def _arefuse(response: httpx.Response) -> None:
    response.raise_for_status()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_what_shows_its_request_shows_no_key(faults: FaultServer, transport: str) -> None:
    """An error of httpx's that a hook has raised: its request, its answer's, and the one that answers led from."""
    hook = _refuse if transport == "blocking" else _arefuse
    with faults.site(reply=lambda _: answer(status="500 No")) as site:
        error = _failure(
            site,
            transport,
            lambda client: client.request("GET", "/a") if transport == "blocking" else client.arequest("GET", "/a"),
            http={"event_hooks": {"response": [hook]}},
        )
        assert site.seen[0].headers["authorization"].endswith(KEY)
    assert isinstance(error, httpx.HTTPStatusError)
    _walked(error)
    _walked(error.response.request)
    assert (error.request.url.path, error.response.status_code) == ("/a", 500)


def test_what_a_transport_raises_shows_no_key() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        try:
            raise httpx.ConnectError("no", request=request)
        except httpx.ConnectError as error:
            raise ValueError("nor that") from error

    transport = httpx.MockTransport(handle)
    client = DataManagerClient(base_url="http://x.invalid", api_key=KEY, transport=transport)
    with client, pytest.raises(ValueError, match="nor that") as caught:
        client.request("GET", "/a")
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert cause.request.url.path == "/a"
    _walked(caught.value)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("fault", ["closed-in-body", "gzip-garbage"])
def test_an_answer_that_breaks_off_as_a_hook_reads_it_shows_no_key(
    faults: FaultServer, fault: str, transport: str
) -> None:
    async def aread(response: httpx.Response) -> None:
        await response.aread()

    hook = httpx.Response.read if transport == "blocking" else aread
    with faults.site(fault) as site:
        error = _failure(
            site,
            transport,
            lambda client: client.request("POST", "/a") if transport == "blocking" else client.arequest("POST", "/a"),
            http={"event_hooks": {"response": [hook]}},
        )
        assert site.seen[0].headers["authorization"].endswith(KEY)
    assert isinstance(error, errors.APIConnectionError | errors.ResponseDecodeError)
    _walked(error)


_SENT = httpx.Request("GET", "http://x.invalid", headers={"Authorization": KEY})
_ODD: list[Callable[[Any], Exception]] = [
    lambda odd: httpx.HTTPStatusError("mine", request=odd, response=odd),
    lambda odd: httpx.HTTPStatusError("mine", request=odd, response=httpx.Response(500, request=odd)),
    lambda odd: httpx.HTTPStatusError("mine", request=_SENT, response=odd),
    lambda odd: httpx.HTTPStatusError("mine", request=_SENT, response=httpx.Response(500, history=[odd])),
    lambda odd: httpx.ConnectError("mine", request=odd),
]


@pytest.mark.parametrize("odd", [None, "GET /a", Mock()], ids=["none", "text", "mock"])
@pytest.mark.parametrize("make", _ODD)
@pytest.mark.parametrize("where", ["hook", "transport"])
def test_an_error_of_httpx_s_may_have_anything_in_it(where: str, make: Callable[[Any], Exception], odd: object) -> None:
    error = make(odd)

    def fail(*_: object) -> httpx.Response:
        raise error

    reply = fail if where == "transport" else lambda _: httpx.Response(200)
    hooks: Any = {"event_hooks": {"request": [fail]}} if where == "hook" else {}
    client = DataManagerClient(
        KEY, base_url="http://x.invalid", max_retries=0, transport=httpx.MockTransport(reply), httpx_options=hooks
    )
    taken = where == "transport" and isinstance(error, httpx.ConnectError)
    with client, pytest.raises(errors.APIConnectionError if taken else type(error), match="mine") as caught:
        client.request("GET", "/a")
    assert taken or caught.value is error
    if getattr(error, "_request", None) is not None and error.request is not odd:  # type: ignore[attr-defined]
        assert "authorization" not in error.request.headers  # type: ignore[attr-defined]


class _Hedges(httpx.AsyncBaseTransport):
    """Two requests for one."""

    def __init__(self) -> None:
        self.inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        async with asyncio.TaskGroup() as group:
            first, _ = (group.create_task(self.inner.handle_async_request(request)) for _ in range(2))
        return first.result()


def test_groups_of_errors_hold_no_key() -> None:
    asyncio.run(_fail_in_groups())


async def _fail_in_groups() -> None:
    async with DataManagerClient(base_url="http://127.0.0.1:1", api_key=KEY, async_transport=_Hedges()) as client:
        with pytest.raises(ExceptionGroup) as caught:
            await client.arequest("GET", "/a")
    _walked(caught.value)
    for one in caught.value.exceptions:
        assert not {"handle_async_request", "connect_tcp"} & set(_lines(one)[1:])


def test_a_function_without_a_module_keeps_its_error() -> None:
    made: dict[str, Any] = {"__name__": None}
    exec("def hook(response):\n    raise ValueError('mine')", made)
    client = DataManagerClient(
        base_url="http://x.invalid",
        api_key=KEY,
        transport=httpx.MockTransport(lambda _: httpx.Response(200)),
        httpx_options={"event_hooks": {"response": [made["hook"]]}},
    )
    with client, pytest.raises(ValueError, match="mine"):
        client.request("GET", "/a")


@pytest.mark.parametrize("form", ["request", "arequest", "run", "arun"])
def test_of_our_frames_only_what_was_called_has_variables(client_for: MakeClient, form: str) -> None:
    client = client_for(lambda _: httpx.Response(500, json={"detail": "said"}), max_retries=0)

    def call() -> object:
        if form == "run":
            return PROBE.sync(client)
        if form == "request":
            return client.request("GET", "/probe")
        return asyncio.run(PROBE.asyncio(client) if form == "arun" else client.arequest("GET", "/probe"))

    with pytest.raises(errors.ServerError) as caught:
        call()
    ours = [entry for entry in caught.traceback if "ibl_data_manager_client" in str(entry.path)]
    names = [entry.name for entry in ours]
    below = ours[names.index(form) + 1 :]
    assert below
    assert [entry.name for entry in below if entry.locals] == []
