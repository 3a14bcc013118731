"""Requests are what httpx's own client would have made of the same call, and go past it only where it adds nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from functools import wraps
from itertools import product
from types import FunctionType
from typing import Any

import httpx
import pytest
import yarl
from hypothesis import given, settings
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.anywhere import called
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.session import Session
from ibl_data_manager_client._http.wire import Request
from ibl_data_manager_client.types import UNSET
from tests.conftest import KEY
from tests.contract.document import described

BASES = (
    "https://api.iblai.app",
    "https://api.iblai.app/dm/",
    "http://127.0.0.1:8000",
    "http://[::1]:9/a/b",
    "https://bücher.example/ä b",
    "HTTPS://API.example:443/%7Eme",
)
GET: Operation[Any] = Operation("get", "GET", "/api/{a}/of/{b}/")
POST: Operation[Any] = Operation("post", "POST", "/api/x/", media_type="application/json")
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
    lambda text: text not in (".", "..")
)


def prepared(base: str, **options: Any) -> Session:
    """What a client of that base URL prepares."""
    return DataManagerClient(KEY, base_url=base, **options)._session


@settings(max_examples=300)
@given(st.sampled_from(BASES), TEXT, TEXT, st.dictionaries(TEXT, TEXT, max_size=3))
def test_a_url_is_the_one_that_httpx_would_parse(base: str, a: str, b: str, query: dict[str, str]) -> None:
    call = GET.call((a, b), query)
    sent = prepared(base).request("GET", call).url
    parsed = httpx.URL(sent)
    assert str(parsed) == sent
    assert (parsed.scheme, parsed.netloc) == (
        httpx.URL(str(httpx.URL(base))).scheme,
        httpx.URL(str(httpx.URL(base))).netloc,
    )
    assert dict(parsed.params) == query
    assert yarl.URL(sent, encoded=True).raw_path_qs.encode() == parsed.raw_path


def test_no_template_needs_quoting() -> None:
    for one in described().values():
        operation = one.module.OPERATION
        call = operation.call(["x"] * operation.path.count("{"))
        request = prepared("https://x/dm").request(operation.method, call)
        assert str(request.url) == f"https://x/dm{call.path}" == str(httpx.URL(f"https://x/dm{call.path}"))


@pytest.mark.parametrize("base", BASES)
def test_a_request_is_the_one_that_httpx_would_build(base: str) -> None:
    client = DataManagerClient(KEY, base_url=base, headers={"X-Mine": "1"}, timeout=httpx.Timeout(3, read=None))
    call = GET.call(("a/b", "ü"), {"q": "x y"}, headers={"X-Own": "2"})
    headers = {**client._session.options["headers"], "X-Own": "2"}
    for method, body in product(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"), (None, b"", b'{"a":1}')):
        call.content = body
        own = client._session.request(method, call).shown()
        with httpx.Client(timeout=client._session.options["timeout"]) as http:
            text = f"{client.base_url}{call.path}?q=x%20y"
            theirs = http.build_request(method, text, headers=headers, content=body or None)
        assert own.url == theirs.url
        assert sorted(own.headers.multi_items()) == sorted(theirs.headers.multi_items())
        assert own.content == theirs.content == (body or b"")
        assert own.extensions == theirs.extensions
        own.headers["Authorization"] = "Key x"
        again = Request.of(own, body or b"")
        assert (again.authorization, again.timeout) == ("Key x", own.extensions["timeout"])
        assert again.shown().headers.multi_items() == own.headers.multi_items()
        assert own.method == theirs.method


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "OPTIONS", "POST", "PUT", "PATCH"])
def test_a_body_that_there_is_not_is_said_as_httpx_says_it(method: str) -> None:
    """RFC 9110, 8.6: a request without content says so where its method means something to be enclosed."""
    request = prepared("https://x").request(method, called(method, "/a", None, UNSET)[1]).shown()
    expected = httpx.Request(method, "https://x/a").headers.get("content-length")
    assert request.headers.get("content-length") == expected


def test_a_path_of_the_caller_s_is_quoted_as_httpx_does() -> None:
    for path in ("/a b/ü", "/a?q=x y", "/%7E/~/{x}|"):
        request = prepared("https://x/dm").request("GET", called("get", path, {"z": "ü"}, UNSET)[1])
        assert request.url == str(httpx.URL(f"https://x/dm{path}{'&' if '?' in path else '?'}z=%C3%BC"))


def test_a_header_of_the_call_comes_in_the_place_of_the_clients() -> None:
    client = DataManagerClient(KEY, headers={"content-type": "text/mine", "accept": "a/b", "HOST": "other"})
    request = client._session.request("POST", POST.call(body={})).shown()
    assert request.headers.get_list("content-type") == ["application/json"]
    assert request.headers.get_list("accept") == ["a/b"]
    assert request.headers.get_list("host") == ["other"]


def test_a_header_of_any_case_comes_in_the_place_of_the_clients() -> None:
    client = DataManagerClient(KEY, headers={"user-agent": "mine", "ACCEPT-encoding": "identity", "X-A": "1"})
    sibling = client.with_options(headers={"x-a": "2", "X-a": "3"}).with_options(headers={"x-B": "4"})
    names = ("user-agent", "accept-encoding", "x-a", "x-b")
    for one, values in ((client, ["mine", "identity", "1"]), (sibling, ["mine", "identity", "3", "4"])):
        sent = one._session.request("GET", GET.call(("a", "b"))).shown().headers
        assert [value for name in names for value in sent.get_list(name)] == values


@pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT-TYPE"])
def test_the_media_type_that_the_caller_gives_a_body(name: str) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    with DataManagerClient(KEY, transport=httpx.MockTransport(handle)) as client:
        client.request("POST", "/api/x", json={"a": 1}, headers={name: "application/scim+json", "X-A": "b"})
        client.request("POST", "/api/x", json={"a": 1}, headers={"X-A": "b"})
        with pytest.raises(errors.InvalidArgumentError, match="5 is no name of a header"):
            client.request("POST", "/api/x", json={"a": 1}, headers={5: "b"})  # type: ignore[dict-item]
    kinds = [request.headers.get_list("content-type") for request in sent]
    assert kinds == [["application/scim+json"], ["application/json"]]
    assert sent[0].content == b'{"a":1}'


def test_what_a_path_or_the_call_says_comes_in_the_place_of_the_client_s() -> None:
    session = prepared("https://x.example", params={"a": "1", "b": "a"})
    for path, query, sent in (
        ("/x", [], "/x?a=1&b=a"),
        ("/x?a=", [], "/x?a=&b=a"),
        ("/x?c=b", [("d", "a")], "/x?c=b&a=1&b=a&d=a"),
        ("/x?b", [("a", "2"), ("a", "3")], "/x?b&a=2&a=3"),
    ):
        call = GET.call(("a", "b"), {})
        call.path, call.query = path, query
        assert session.request("GET", call).url == f"https://x.example{sent}"


def test_a_path_that_a_caller_wrote_is_parsed() -> None:
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200)

    transport = httpx.MockTransport(handle)
    with DataManagerClient(KEY, base_url="https://x/dm", transport=transport, params={"p": "1"}) as client:
        client.request("GET", "/api/ü b/?q=a b", params={"r": "&"})
    assert str(seen[0]) == "https://x/dm/api/%C3%BC%20b/?q=a%20b&p=1&r=%26"


# --- what goes past httpx's client, and what does not ---


class Around:
    """Something that is put in the place of `send`, as instrumentations do."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[str] = []
        for kind in (httpx.Client, httpx.AsyncClient):
            monkeypatch.setattr(kind, "send", self.wrapped(kind.send))

    def wrapped(self, send: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(send)
        def around(http: Any, request: httpx.Request, **options: Any) -> Any:
            self.seen.append(request.method)
            return send(http, request, **options)

        return around


def both(client: DataManagerClient) -> list[Any]:
    """A blocking call and one with asyncio."""
    return [GET.sync(client, ("a", "b")), asyncio.run(GET.asyncio(client, ("a", "b")))]


def client_of(answers: list[int] | None = None, **options: Any) -> DataManagerClient:
    """A client whose server gives these statuses, then 200."""
    left = answers if answers is not None else []

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(left.pop(0) if left else 200, json={"key": request.headers.get("authorization")})

    transport = httpx.MockTransport(handle)
    key = {} if "auth" in options else {"api_key": options.pop("api_key", KEY)}
    return DataManagerClient(transport=transport, async_transport=transport, max_retry_wait=0, **key, **options)


def test_what_is_put_in_the_place_of_send_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of()
    own = {"key": f"Api-Token {KEY}"}
    assert both(client) == [own, own]
    around = Around(monkeypatch)  # after the first call, as it may be
    assert both(client) == [own, own]
    assert around.seen == ["GET", "GET"]


def test_what_is_put_in_the_place_of_the_choice_of_a_transport_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """As some mocks do it; what they choose answers."""
    chosen = httpx.MockTransport(lambda request: httpx.Response(200, json=request.method))
    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(kind, "_transport_for_url", lambda *_: chosen)
    assert both(client_of()) == ["GET", "GET"]


def test_send_is_not_called_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any, **__: Any) -> None:
        raise AssertionError("httpx's client was asked")

    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(kind, "_send_handling_auth", never)
    assert len(both(client_of())) == 2


def test_another_auth_has_its_flow() -> None:
    class TwoSteps(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers["Authorization"] = "first"
            response = yield request
            if response.status_code == 401:
                request.headers["Authorization"] = "second"
                yield request

    assert GET.sync(client_of([401], auth=TwoSteps()), ("a", "b")) == {"key": "second"}
    assert asyncio.run(GET.asyncio(client_of([401], auth=TwoSteps()), ("a", "b"))) == {"key": "second"}


def test_a_kind_of_our_auth_has_its_flow() -> None:
    class Signed(PlatformApiKey):
        def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers["Authorization"] = "signed"
            yield request

        async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
            request.headers["Authorization"] = "signed, too"
            yield request

    assert both(client_of(auth=Signed(KEY))) == [{"key": "signed"}, {"key": "signed, too"}]


def test_a_key_is_asked_for_at_each_attempt() -> None:
    keys = iter(["one", "two", "three", "four"])
    assert both(client_of([503, 200, 503], api_key=lambda: next(keys))) == [
        {"key": "Api-Token two"},
        {"key": "Api-Token four"},
    ]


def test_the_answer_has_what_httpx_gives_one() -> None:
    began = time.monotonic()
    response = client_of().request("GET", "/api/x")
    assert response.request.url.path.endswith("/api/x")
    assert 0 < response.elapsed.total_seconds() <= time.monotonic() - began
    assert response.is_closed
    assert response.is_stream_consumed
    assert response.json() == {"key": f"Api-Token {KEY}"}
    assert response.text.startswith("{")
    assert response.read() == response.content


def test_a_hook_may_read_the_answer() -> None:
    seen: list[bytes] = []
    hooks = {"response": [lambda response: seen.append(response.read())]}
    assert GET.sync(client_of(httpx_options={"event_hooks": hooks}), ("a", "b")) == {"key": f"Api-Token {KEY}"}
    assert len(seen) == 1


def test_send_is_known_for_httpx_s_own() -> None:
    for kind in (httpx.Client, httpx.AsyncClient):
        assert type(kind.send) is FunctionType
        assert kind.send.__globals__ is kind.build_request.__globals__


def test_a_request_has_timeouts_of_its_own() -> None:
    """So what a hook changes there counts for that request alone."""
    same = prepared("https://x")
    one, other = (same.request("GET", GET.call(("a", "b"))).shown() for _ in range(2))
    one.extensions["timeout"]["read"] = 1
    assert other.extensions["timeout"]["read"] == 60


HOOKED: list[Any] = [{}, {"event_hooks": {"response": [lambda _: None]}}]


@pytest.mark.parametrize("options", HOOKED)
def test_a_redirect_to_what_is_no_address_is_refused(options: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(302, headers={"location": "https://[::1"}))
    client = DataManagerClient(KEY, transport=transport, async_transport=transport, httpx_options=options)
    calls: list[Callable[[], object]] = [
        lambda: client.request("GET", "/api/x"),
        lambda: asyncio.run(client.arequest("GET", "/api/x")),
    ]
    for call in calls:
        with pytest.raises(errors.RedirectRefusedError) as caught:
            call()
        assert caught.value.location == caught.value.response.headers["location"] == "https://[::1"


class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in many parts, which counts those that were asked for."""

    read = 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(100):
            self.read += 1
            yield b"x" * 5

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


@pytest.mark.parametrize("options", HOOKED)
def test_no_more_is_read_than_may_be(options: Any) -> None:
    bodies: list[Parts] = []

    def handle(_: httpx.Request) -> httpx.Response:
        bodies.append(Parts())
        return httpx.Response(200, stream=bodies[-1])

    transport = httpx.MockTransport(handle)
    client = DataManagerClient(
        KEY, transport=transport, async_transport=transport, httpx_options=options, max_response_bytes=10
    )
    calls: list[Callable[[], object]] = [
        lambda: client.request("GET", "/api/x"),
        lambda: asyncio.run(client.arequest("GET", "/api/x")),
    ]
    for call in calls:
        with pytest.raises(errors.ResponseTooLargeError, match=r"^GET /api/x: .* larger than max_response_bytes=10$"):
            call()
    assert [body.read for body in bodies] == [3, 3]


class Broken(Parts):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"some"
        raise httpx.ReadError("gone")


def read(response: httpx.Response) -> None:
    """Read an answer as it comes; what is wrong with it is not said."""
    with suppress(httpx.ReadError):
        for _ in response.iter_bytes():
            pass


async def aread(response: httpx.Response) -> None:
    """The same with asyncio."""
    with suppress(httpx.ReadError):
        async for _ in response.aiter_bytes():
            pass


@pytest.mark.parametrize("status", [200, 201, 299, 300, 404])
@pytest.mark.parametrize("broken", ["breaks off", "no gzip"])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_who_reads_an_answer_that_cannot_be_read_changes_nothing(status: int, broken: str, asynchronous: bool) -> None:
    ends = []

    def handle(_: httpx.Request) -> httpx.Response:
        if broken == "no gzip":
            stream = httpx.ByteStream(b"no gzip")
            return httpx.Response(status, headers={"content-encoding": "gzip"}, stream=stream)
        return httpx.Response(status, stream=Broken())

    for hook in (None, aread if asynchronous else read):
        client = DataManagerClient(
            KEY,
            transport=httpx.MockTransport(handle),
            async_transport=httpx.MockTransport(handle),
            max_retries=0,
            httpx_options={"event_hooks": {"response": [hook]}} if hook else {},
        )
        with pytest.raises(errors.DataManagerError) as caught:
            asyncio.run(client.arequest("GET", "/x")) if asynchronous else client.request("GET", "/x")
        ends.append((type(caught.value), str(caught.value).split(": ")[1], caught.value.may_have_acted))
    assert ends[0] == ends[1]


@pytest.mark.parametrize("options", HOOKED)
def test_an_answer_may_be_closed_either_way(options: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the call was; and a transport that is given sends, whatever proxy the environment names."""
    for name in ("HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Parts()))
    client = DataManagerClient(KEY, transport=transport, async_transport=transport, httpx_options=options)
    for response in (client.request("GET", "/api/x"), asyncio.run(client.arequest("GET", "/api/x"))):
        assert response.content == b"x" * 500
        response.close()
        asyncio.run(response.aclose())


@pytest.mark.parametrize("files", [None, [("f", ("f", b""))]])
def test_what_is_no_url_is_refused_with_the_call_that_it_is_of(files: Any) -> None:
    """httpx takes none that is longer than 65,536 letters."""
    call, long = POST.call(body={}), "/" + "x" * 65_536
    call.path, call.files, call.quoted = long, files, False
    with pytest.raises(errors.InvalidArgumentError, match=f"^POST {long}: URL too long$") as caught:
        DataManagerClient(KEY)._session.request("POST", call)
    assert isinstance(caught.value.__cause__, httpx.InvalidURL)


def test_what_is_quoted_here_may_be_as_long_as_the_server_takes() -> None:
    """httpx, which would refuse more than 65,536 letters, is not asked about it."""
    call = GET.call(("a", "b"), {"ids": "i" * 70_000})
    url = str(DataManagerClient(KEY)._session.request("GET", call).url)
    assert url.endswith("/api/a/of/b/?ids=" + "i" * 70_000)
