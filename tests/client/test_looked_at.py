"""What those see who look at requests and answers on their way, hooks and `auth` of the caller's; what they raise."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.exchange import Exchange
from ibl_data_manager_client._http.theirs import AReceived, Raised, Received, Theirs
from ibl_data_manager_client.types import File
from tests.conftest import KEY, MakeClient

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "asyncio"])
UPLOAD: Operation[Any] = Operation("upload", "POST", "/x", media_type="multipart/form-data", answer="any")


def sent(client: DataManagerClient, asynchronous: bool, method: str = "GET", **given: Any) -> httpx.Response:
    """The answer to a request."""
    return (
        asyncio.run(client.arequest(method, "/x", **given)) if asynchronous else client.request(method, "/x", **given)
    )


def hooked(**hooks: Callable[[Any], object]) -> dict[str, Any]:
    """Options of a client with these hooks."""
    return {"httpx_options": {"event_hooks": {event: [hook] for event, hook in hooks.items()}}}


# --- requests ---


@BOTH
@pytest.mark.parametrize("deadline", [None, 5.0])
def test_a_hook_sees_the_body_and_how_long_each_step_may_take(
    client_for: MakeClient, asynchronous: bool, deadline: float | None
) -> None:
    """No longer than the deadline, if the call is blocking; with asyncio the call is cancelled when it passes."""
    seen: list[tuple[bytes, dict[str, float | None]]] = []
    hook = hooked(request=lambda request: seen.append((request.content, dict(request.extensions["timeout"]))))
    timeout = httpx.Timeout(60, connect=2, pool=None)
    client = client_for(lambda _: httpx.Response(200), timeout=timeout, deadline=deadline, **hook)
    sent(client, asynchronous, "POST", json={"a": 1})
    sent(client, asynchronous, "PUT")
    assert [body for body, _ in seen] == [b'{"a":1}', b""]
    for _, steps in seen:
        if deadline is None or asynchronous:
            assert steps == timeout.as_dict()
        else:
            assert steps["connect"] == 2
            assert all(0 < (steps[name] or 99) <= 5 for name in ("read", "write", "pool"))


class Follows(httpx.Auth):
    """Follows redirects itself."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Theirs {KEY}"
        answer = yield request
        while answer.next_request is not None:
            answer = yield answer.next_request


@BOTH
def test_no_cookie_is_kept_though_auth_sends_the_next_request_of_httpx_s(asynchronous: bool) -> None:
    """What is put on the request is the only credential."""
    sent_with: list[tuple[str, str | None, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent_with.append((request.url.path, request.headers.get("cookie"), request.headers["authorization"]))
        headers = {"Set-Cookie": "sessionid=stolen; Path=/", "Location": "/there"}
        return httpx.Response(200 if len(sent_with) > 1 else 302, headers=headers)

    transport = httpx.MockTransport(answer)
    client = DataManagerClient(
        auth=Follows(), base_url="https://x.example", transport=transport, async_transport=transport
    )
    sent(client, asynchronous)
    assert sent_with == [("/x", None, f"Theirs {KEY}"), ("/there", None, f"Theirs {KEY}")]


@BOTH
@pytest.mark.parametrize("of", ["the client", "auth"])
@pytest.mark.parametrize("raises", [True, False])
def test_an_answer_that_leads_elsewhere_has_no_request_with_the_key(asynchronous: bool, of: str, raises: bool) -> None:
    """As httpx would send it next: it would be in the error, and what becomes of that."""
    transport = httpx.MockTransport(lambda _: httpx.Response(307, headers={"Location": "/there"}))
    key: dict[str, Any] = {"api_key": KEY} | hooked(response=lambda _: None)
    client = DataManagerClient(
        transport=transport, async_transport=transport, **key if of == "the client" else {"auth": _once}
    ).with_options(raise_for_status=raises)
    if raises:
        with pytest.raises(errors.RedirectRefusedError) as caught:
            sent(client, asynchronous, "POST")
        assert KEY.encode() not in pickle.dumps(caught.value)
        response = caught.value.response
    else:
        response = sent(client, asynchronous, "POST")
    assert (response.next_request, response.headers["location"]) == (None, "/there")
    assert "authorization" not in response.request.headers


def _once(request: httpx.Request) -> httpx.Request:
    request.headers["Authorization"] = f"Theirs {KEY}"
    return request


def test_an_error_of_auth_s_own_about_a_redirect_leaves_without_the_key() -> None:
    class Refuses(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            answer = yield _once(request)
            answer.raise_for_status()

    transport = httpx.MockTransport(lambda _: httpx.Response(307, headers={"Location": "/there"}))
    client = DataManagerClient(auth=Refuses(), transport=transport)
    with pytest.raises(httpx.HTTPStatusError) as caught:
        client.request("GET", "/x")
    following = caught.value.response.next_request
    assert following is not None
    assert (following.url.path, "authorization" in following.headers) == ("/there", False)


@BOTH
def test_a_version_of_httpx_without_what_mocks_replace_is_sent_by_as_ever(
    client_for: MakeClient, asynchronous: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How its client chooses a transport is no promise of httpx's; nobody has taken the place of what is not there."""
    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.delattr(kind, "_transport_for_url")
    assert sent(client_for(lambda _: httpx.Response(200, content=b"it")), asynchronous).content == b"it"


# --- answers ---


class Breaks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"some"
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


@BOTH
@pytest.mark.parametrize("catches", [True, False])
def test_each_hook_that_reads_an_answer_that_breaks_off_is_told(
    client_for: MakeClient, asynchronous: bool, catches: bool
) -> None:
    """One after the other, though only the first has read what came; be it caught or not, it is the network's error."""
    error, told = httpx.ReadError("gone"), list[tuple[bytes, bool]]()

    def tell(came: bytes, caught: httpx.ReadError) -> None:
        told.append((came, caught is error))
        if not catches:
            raise caught

    def read(response: httpx.Response) -> None:
        came = b""
        try:
            for part in response.stream:  # type: ignore[union-attr]
                came += part
        except httpx.ReadError as caught:
            tell(came, caught)

    async def aread(response: httpx.Response) -> None:
        came = b""
        try:
            async for part in response.stream:  # type: ignore[union-attr]
                came += part
        except httpx.ReadError as caught:
            tell(came, caught)

    hooks = {"event_hooks": {"response": [aread if asynchronous else read] * 2}}
    client = client_for(lambda _: httpx.Response(200, stream=Breaks(error)), max_retries=0, httpx_options=hooks)
    with pytest.raises(errors.APIConnectionError) as caught:
        sent(client, asynchronous)
    assert str(caught.value) == "GET /x: no answer that is whole, though HTTP 200 came: gone"
    assert told == [(b"some", True), (b"", True)][: 1 + catches]


@BOTH
@pytest.mark.parametrize("reads", ["nobody", "hook", "auth"])
def test_an_error_shows_what_auth_has_sent_though_its_answer_could_not_be_read(asynchronous: bool, reads: str) -> None:
    """And nothing of the credentials that it put there, which some proxies quote."""

    class Signed(httpx.Auth):
        requires_response_body = reads == "auth"

        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers.update({"Authorization": "Signature of-theirs", "X-Signed": "yes"})
            yield request

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    def refuse(request: httpx.Request) -> httpx.Response:
        headers = {"Content-Encoding": "gzip", "X-Why": f"not {request.headers['authorization']}"}
        return httpx.Response(403, headers=headers, stream=httpx.ByteStream(b"no gzip"))

    client = DataManagerClient(
        auth=Signed(),
        transport=httpx.MockTransport(refuse),
        async_transport=httpx.MockTransport(refuse),
        **hooked(response=aread if asynchronous else httpx.Response.read) if reads == "hook" else {},
    )
    with pytest.raises(errors.PermissionDeniedError) as caught:
        sent(client, asynchronous)
    response = caught.value.response
    assert response.headers["x-why"] == "not Signature [key]"
    assert response.request.headers["x-signed"] == "yes"
    assert "authorization" not in response.request.headers


# --- what they raise ---


class Fails(httpx.Auth):
    """Calls a function before its request is sent, or once there is an answer."""

    def __init__(self, fail: Callable[[object], None], turn: int) -> None:
        self.fail, self.turn = fail, turn

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for turn in range(2):
            if turn == self.turn:
                self.fail(request)
            yield request


@BOTH
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("by", ["hook", "auth"])
@pytest.mark.parametrize("kind", [errors.APIConnectionError, httpx.DecodingError, OSError, TimeoutError])
def test_what_hooks_and_auth_raise_is_raised_as_it_is(
    asynchronous: bool, after: bool, by: str, kind: type[Exception]
) -> None:
    """One of our errors says whether the server may have acted: it has not before the request is sent."""
    error = kind("theirs", may_have_acted=False) if kind is errors.APIConnectionError else kind("theirs")

    def fail(_: object) -> None:
        raise error

    calls: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: calls.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
    given: dict[str, Any] = {"api_key": KEY} | hooked(**{"response" if after else "request": fail})
    client = DataManagerClient(
        transport=transport,
        async_transport=transport,
        max_retry_wait=0,
        **given if by == "hook" else {"auth": Fails(fail, after)},
    )
    with pytest.raises(type(error), match=r"^theirs$") as caught:
        sent(client, asynchronous)
    assert caught.value is error
    assert len(calls) == after
    if isinstance(error, errors.APIConnectionError):
        assert (error.may_have_acted, error.operation) == (after, "GET /x")


@BOTH
def test_what_a_file_raises_goes_past_a_hook_that_reads_the_answer(asynchronous: bool) -> None:
    """As where the answer begins before all of the request has gone, and the file ends it: it is the file's error."""
    on_its_way = Raised(OSError("the disk is gone"), True, None)
    stream: Any = (AReceived if asynchronous else Received)(Breaks(on_its_way))
    response = httpx.Response(200, stream=stream)

    def read() -> None:
        with Theirs(response):
            response.read()

    async def aread() -> None:
        with Theirs(response):
            await response.aread()

    with pytest.raises(Raised) as caught:
        asyncio.run(aread()) if asynchronous else read()
    assert caught.value is on_its_way


@BOTH
def test_a_call_that_has_failed_holds_nothing(client_for: MakeClient, asynchronous: bool) -> None:
    """No request, and no client: by either the key could be reached from the frames of the error."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise LookupError

    exchange = Exchange(client_for(fail)._session, UPLOAD, UPLOAD.call((), None, {"file": File(b"x")}))
    with pytest.raises(LookupError):
        asyncio.run(exchange.arun()) if asynchronous else exchange.run()
    assert vars(exchange) == {}
