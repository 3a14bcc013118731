"""What functions of the caller's raise ends the call, as it is: it is none of the network's, whatever it is."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import h11
import httpcore
import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.auth import AnyAuth
from ibl_data_manager_client.downloads import Target, download
from ibl_data_manager_client.types import File
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FAULTS, LARGE, Connection, Fault, FaultServer, Request, Site, answer
from tests.resilience.test_time import call, client_of
from tests.resilience.test_uploads import head_first

RAISED: tuple[Callable[[], Exception], ...] = (
    lambda: httpx.ConnectError("theirs"),
    lambda: httpx.ReadTimeout("theirs"),
    lambda: httpx.PoolTimeout("theirs"),
    lambda: httpcore.WriteError("theirs"),
    lambda: h11.RemoteProtocolError("theirs"),
    lambda: aiohttp.ClientConnectionError("theirs"),
    lambda: ConnectionResetError("theirs"),
    lambda: TimeoutError("theirs"),
    lambda: errors.APIConnectionError("theirs", may_have_acted=False),
)
PUT: Operation[Any] = Operation("put", "PUT", "/up", media_type="multipart/form-data", answer="any")
"""Of a method that is sent again wherever the network fails."""

FILE: Operation[Any] = Operation("file", "GET", "/file", answer="bytes")
Raise = Callable[..., Any]
Call = Callable[[Site, str, Raise, Path], object]


def _put(site: Site, transport: str, file: File | None = None, **options: Any) -> Any:
    given = File(b"x" * 100_000) if file is None else file
    return call(client_of(site, transport, max_retry_wait=0, **options), transport, PUT, (), None, {"file": given})


def _hooked(event: str) -> Call:
    def put(site: Site, transport: str, fail: Raise, _: Path) -> object:
        async def afail(subject: object) -> None:
            fail(subject)

        return _put(site, transport, http={"event_hooks": {event: [fail if transport == "blocking" else afail]}})

    return put


def _by_auth(fails_at: int) -> Call:
    """`auth` that raises before its request is sent, or once there is an answer."""

    def put(site: Site, transport: str, fail: Raise, _: Path) -> object:
        class Auth(httpx.Auth):
            def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
                for turn in range(2):
                    if turn == fails_at:
                        fail()
                    yield request

            async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
                for one in self.sync_auth_flow(request):
                    yield one

        return _put(site, transport, auth=Auth())

    return put


class _Reading(io.BytesIO):
    def __init__(self, fail: Raise) -> None:
        super().__init__(b"x" * 100_000)
        self.fail = fail

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():  # not of the first part
            self.fail()
        return super().read(size)


def _told_of_a_download(site: Site, transport: str, fail: Raise, folder: Path) -> object:
    target = Target(folder / "a", progress=fail)
    client = client_of(site, transport, max_retry_wait=0)

    async def run() -> object:
        async with client:
            return await download(target, FILE.asyncio_detailed, client=client)

    if transport != "blocking":
        return asyncio.run(run())
    with client:
        return download(target, FILE.sync_detailed, client=client)


def _told_of_an_upload(site: Site, transport: str, fail: Raise, _: Path) -> object:
    def progress(done: int, total: int | None) -> None:
        if done:
            fail()

    return _put(site, transport, File(b"x" * 100_000, progress=progress))


class _Filter(logging.Filter):
    def __init__(self, fail: Raise, word: str) -> None:
        super().__init__()
        self.fail, self.word = fail, word

    def filter(self, record: logging.LogRecord) -> bool:
        if self.word in record.getMessage():
            self.fail()
        return True


def _logged(word: str) -> Call:
    def put(site: Site, transport: str, fail: Raise, _: Path) -> object:
        logger, log = logging.getLogger("ibl_data_manager_client"), _Filter(fail, word)
        level = logger.level
        logger.addFilter(log)
        logger.setLevel(logging.DEBUG)
        try:
            return _put(site, transport)
        finally:
            logger.removeFilter(log)
            logger.setLevel(level)

    return put


FUNCTIONS: dict[str, tuple[Call, int]] = {
    "a request hook": (_hooked("request"), 0),
    "a response hook": (_hooked("response"), 1),
    "auth": (_by_auth(0), 0),
    "auth that sees the answer": (_by_auth(1), 1),
    "the key": (lambda site, transport, fail, _: _put(site, transport, auth=PlatformApiKey(fail)), 0),
    "a file": (lambda site, transport, fail, _: _put(site, transport, File(_Reading(fail))), 1),
    "progress of an upload": (_told_of_an_upload, 1),
    "progress of a download": (_told_of_a_download, 1),
    "the log, before": (_logged("PUT http"), 0),
    "the log, after": (_logged("200 in"), 1),
}
"""Each function, and how many requests have begun once it has raised."""


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_what_they_raise_is_raised_as_it_is(faults: FaultServer, tmp_path: Path, name: str, transport: str) -> None:
    make, sent = FUNCTIONS[name]
    for raised in RAISED:
        error = raised()

        def fail(*_: object, error: Exception = error) -> str:
            raise error

        with faults.site() as site:
            with pytest.raises(type(error)) as caught:
                make(site, transport, fail, tmp_path)
            assert caught.value is error
            assert site.heads <= sent
            if (
                "file" not in name and "upload" not in name
            ):  # of which the head may not have been read, as it breaks off
                assert site.heads == sent
            if isinstance(error, errors.DataManagerError) and "log" not in name:
                assert error.may_have_acted is bool(sent)


class _Reads(httpx.Auth):
    """Reads answers, and puts on a token unless there is one."""

    requires_response_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Token {request.headers.get('authorization', 'theirs')}"
        yield request


def _readers(transport: str) -> dict[str, dict[str, Any]]:
    async def aread(response: httpx.Response) -> None:
        await response.aread()

    async def acatch(response: httpx.Response) -> None:
        with suppress(httpx.TransportError):
            await response.aread()

    def catch(response: httpx.Response) -> None:
        with suppress(httpx.TransportError):
            response.read()

    hooks = (httpx.Response.read, catch) if transport == "blocking" else (aread, acatch)
    own = {f"hook {number}": {"http": {"event_hooks": {"response": [hook]}}} for number, hook in enumerate(hooks)}
    return {"none": {}, **own, "auth": {"auth": _Reads()}}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", ["closed-in-body", "stalled-in-body", "chunk-cut", "gzip-garbage", "503-gzip"])
def test_who_reads_an_answer_that_breaks_off_changes_nothing(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, fault: str, method: str, transport: str
) -> None:
    """It is the network's, whoever reads it, be it caught there or not."""

    async def unavailable(connection: Connection, _: Request) -> None:
        await connection.send(answer(b"no gzip", "503 No", content_encoding="gzip"))

    monkeypatch.setitem(FAULTS, "503-gzip", Fault("", unavailable))
    operation: Operation[Any] = Operation("reads", method, "/probe", media_type="application/json", answer="any")
    ends = {}
    for name, own in _readers(transport).items():
        if name == "hook 1" and "gzip" in fault:
            continue  # it catches nothing of that
        with faults.site(fault, times=1) as site:
            client = client_of(site, transport, max_retry_wait=0, timeout=1, **own)
            end: Any
            try:
                end = call(client, transport, operation, *(((), None, {}) if method == "POST" else ()))
            except errors.DataManagerError as error:
                end = type(error), error.may_have_acted, getattr(error, "request_id", None), str(error).split(":")[1]
            ends[name] = end, site.heads
            if name == "auth":
                assert {one.headers["authorization"] for one in site.seen} == {"Token theirs"}
    assert len(set(map(repr, ends.values()))) == 1, ends


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_stream_that_a_hook_has_read_is_asked_for_again(faults: FaultServer, transport: str) -> None:
    with faults.site("closed-in-body", times=1) as site:
        client = client_of(site, transport, max_retry_wait=0, **_readers(transport)["hook 0"])

        async def lines() -> list[str]:
            async with client, client.stream("GET", "/probe") as stream:
                return [line async for line in stream.lines()]

        if transport == "blocking":
            with client, client.stream("GET", "/probe") as stream:
                found = list(stream.lines())
        else:
            found = asyncio.run(lines())
        assert (found, site.heads) == (['{"ok":true}'], 2)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_an_error_about_the_answer_is_a_hook_s_own(faults: FaultServer, transport: str) -> None:
    def fail(response: httpx.Response) -> None:
        raise httpx.ConnectError("theirs", request=response.request)

    with faults.site() as site:
        with pytest.raises(httpx.ConnectError, match="theirs"):
            _hooked("response")(site, transport, fail, Path())
        assert site.heads == 1


@pytest.mark.parametrize("raises", [OSError, RuntimeError, httpx.ReadError])
def test_a_transport_sees_what_a_file_raises(raises: type[Exception]) -> None:
    """As it is, but for what would be taken for another's, of which it sees what that says."""
    seen: list[Exception] = []

    def handle(request: httpx.Request) -> httpx.Response:
        try:
            request.read()
        except Exception as error:
            seen.append(error)
        return httpx.Response(200, json={"ok": True})

    def fail() -> None:
        raise raises("the disk is gone")

    client = DataManagerClient(
        auth=httpx.Auth(), base_url="http://x.invalid", transport=_Given(handle), max_retry_wait=0
    )
    assert call(client, "blocking", PUT, (), None, {"file": File(_Reading(fail))}) == {"ok": True}
    assert [str(error) for error in seen] == ["the disk is gone"]
    assert (type(seen[0]) is raises) is (raises is OSError)


class _Given(httpx.BaseTransport):
    def __init__(self, handle: Callable[[httpx.Request], httpx.Response]) -> None:
        self.handle_request = handle  # type: ignore[method-assign, assignment]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("error", [OSError("the disk is gone"), httpx.ReadError("theirs")])
def test_a_file_that_fails_once_the_answer_has_begun(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, transport: str, error: Exception
) -> None:
    monkeypatch.setitem(FAULTS, "head-first", head_first("200 OK"))

    class Cut(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > LARGE - 200_000:  # more than the sockets hold
                raise error
            return super().read(size)

    with faults.site("head-first") as site:
        with pytest.raises(type(error)) as caught:
            _put(site, transport, File(Cut(b"x" * LARGE)))
        assert caught.value is error
        assert site.heads == 1


class _TwoSteps(httpx.Auth):
    """Asks for a token first, which the server may refuse."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        answer = yield httpx.Request("GET", request.url.join("/token"))
        request.headers["Authorization"] = f"Bearer {answer.status_code}"
        yield request


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_auth_goes_on_as_httpx_has_it(faults: FaultServer, transport: str) -> None:
    with faults.site() as site:
        _put(site, transport, auth=_TwoSteps())
        assert [(one.method, one.headers.get("authorization")) for one in site.seen] == [
            ("GET", None),
            ("PUT", "Bearer 200"),
        ]


def _token(request: httpx.Request) -> httpx.Request:
    request.headers["Authorization"] = "Token theirs"
    return request


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("auth", "sent"),
    [(("u", "p"), "Basic dTpw"), (httpx.BasicAuth("u", "p"), "Basic dTpw"), (_token, "Token theirs")],
    ids=["pair", "auth", "function"],
)
def test_auth_is_whatever_httpx_takes(faults: FaultServer, transport: str, auth: AnyAuth, sent: str) -> None:
    with faults.site() as site:
        _put(site, transport, auth=auth)
        assert [one.headers["authorization"] for one in site.seen] == [sent]
