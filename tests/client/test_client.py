"""Key, addresses, options, retries, redirects: what a client does around an operation."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import time
import traceback
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import retry as _retry
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.types import File
from tests.conftest import KEY, MakeClient

EMPTY: dict[str, Any] = {"count": 0, "next": None, "previous": None, "results": []}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Retries wait for no time; how long they would have is in the list."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return waits


class OnlyOnce(io.BytesIO):
    """A file that cannot be rewound, as a pipe."""

    def seekable(self) -> bool:
        return False

    def seek(self, *args: int) -> int:
        raise io.UnsupportedOperation

    def tell(self) -> int:
        raise io.UnsupportedOperation


def answers(*responses: httpx.Response | Exception) -> tuple[list[httpx.Request], Any]:
    """A handler that gives these answers in turn, the last for ever; and the requests it got."""
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        answer = responses[min(len(sent), len(responses)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)  # read only once

    return sent, handle


def test_the_key_goes_out_on_every_call(client_for: MakeClient) -> None:
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    client = client_for(handle)
    groups.sync(client=client)
    asyncio.run(groups.asyncio(client=client))
    client.request("GET", "/api/x")
    assert [request.headers["authorization"] for request in sent] == [f"Api-Token {KEY}"] * 3


def test_no_key_names_both_ways_to_give_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "^no API key: pass api_key=… or set the environment variable IBLAI_API_KEY$"
    with pytest.raises(errors.ConfigurationError, match=said):
        DataManagerClient()
    with pytest.raises(errors.ConfigurationError, match=said):
        DataManagerClient("")
    monkeypatch.setenv("IBLAI_API_KEY", "")
    with pytest.raises(errors.ConfigurationError, match=said):
        DataManagerClient()
    monkeypatch.setenv("IBLAI_API_KEY", "from-the-environment")
    monkeypatch.setenv("IBLAI_BASE_URL", "http://localhost:1/dm/")
    client = DataManagerClient()
    assert client.base_url == "http://localhost:1/dm"
    assert "from-the-environment" not in repr(client)


@pytest.mark.parametrize("key", ["a\nb", "a\r\nX: y", "key\n", "ключ", "a\0", " ", "\n"])
def test_a_key_that_no_header_carries_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        PlatformApiKey(key)
    carried = "the API key has a character that no header can carry (line break, control, not ASCII)"
    empty = "the API key is empty: pass api_key or set IBLAI_API_KEY"
    assert str(caught.value) == (carried if key.strip() else empty)


@pytest.mark.parametrize("key", [b"secret", 5, 0, b"", ["secret"], print])
def test_a_key_that_is_no_text_is_called_so(client_for: MakeClient, key: Any) -> None:
    said = rf"^the API key is a text \(str\), or a callable that returns one, not {type(key).__name__}$"
    if not callable(key):
        with pytest.raises(errors.ConfigurationError, match=said):
            DataManagerClient(key)
    client = DataManagerClient(lambda: key, transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    with pytest.raises(errors.ConfigurationError, match=said):
        groups.sync(client=client)


def test_a_key_beside_another_auth_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(
        errors.ConfigurationError, match=r"^give either api_key or auth: with auth, the key would not be sent$"
    ):
        DataManagerClient("k", auth=PlatformApiKey("l"))
    monkeypatch.setenv("IBLAI_API_KEY", "from-the-environment")
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    groups.sync(client=DataManagerClient(auth=PlatformApiKey("l"), transport=httpx.MockTransport(handle)))
    assert sent[0].headers["authorization"] == "Api-Token l"


@pytest.mark.parametrize("url", ["127.0.0.1:9/dm", "api.iblai.app", "//api.iblai.app", "localhost:8000"])
def test_a_base_url_without_its_scheme_is_told_so(url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"base_url.*https:// .*is missing at its start"):
        DataManagerClient("k", base_url=url)


def test_schemes_and_rotation(client_for: MakeClient) -> None:
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    transport = httpx.MockTransport(handle)
    keys = iter(["one", "two"])
    client = DataManagerClient(lambda: next(keys), transport=transport)
    groups.sync(client=client)
    groups.sync(client=client)
    for auth in (PlatformApiKey("Token abc"), PlatformApiKey(" abc  ", scheme="Api-Key")):
        groups.sync(client=DataManagerClient(auth=auth, transport=transport))
    assert [r.headers["authorization"] for r in sent] == ["Api-Token one", "Api-Token two", "Token abc", "Api-Key abc"]

    async def current() -> str:
        return "async"

    client = DataManagerClient(current, transport=transport, async_transport=transport)
    asyncio.run(groups.asyncio(client=client))
    assert sent[-1].headers["authorization"] == "Api-Token async"
    said = "^api_key is an async callable: use the asyncio forms, or pass a plain callable$"
    with pytest.raises(errors.ConfigurationError, match=said):
        groups.sync(client=client)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_callable_is_asked_for_each_attempt_and_not_after_a_401(asynchronous: bool) -> None:
    sent, handle = answers(
        httpx.Response(503), httpx.Response(503), httpx.Response(401), httpx.Response(200, json=EMPTY)
    )
    transport = httpx.MockTransport(handle)
    keys: list[str] = []

    def current() -> str:
        keys.append(f"key-{len(keys)}")
        return keys[-1]

    def call() -> Any:
        return asyncio.run(groups.asyncio(client=client)) if asynchronous else groups.sync(client=client)

    client = DataManagerClient(current, transport=transport, async_transport=transport, max_retry_wait=0)
    with pytest.raises(errors.AuthenticationError):
        call()
    assert (len(sent), keys) == (3, ["key-0", "key-1", "key-2"])
    assert call().count == 0
    assert sent[-1].headers["authorization"] == "Api-Token key-3"


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_a_callable_raises(asynchronous: bool) -> None:
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    transport = httpx.MockTransport(handle)
    raised = [LookupError("no such secret"), TimeoutError("a slow store"), httpx.ReadTimeout("slow"), RuntimeError("x")]
    asked: list[int] = []

    def current() -> str:
        asked.append(1)
        raise error

    hooks: Any = {"event_hooks": {"request": [lambda _: None]}}
    for options in ({}, {"httpx_options": hooks}):
        client = DataManagerClient(current, transport=transport, async_transport=transport, max_retry_wait=0, **options)
        for error in raised:
            asked.clear()
            with pytest.raises(type(error)) as caught:
                asyncio.run(groups.asyncio(client=client)) if asynchronous else groups.sync(client=client)
            assert caught.value is error
            assert len(asked) == 1
    assert sent == []


def test_the_key_is_nowhere_to_be_read(client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    _, handle = answers(httpx.ConnectError("refused"), httpx.Response(401, json={"detail": "Invalid token."}))
    client = client_for(handle, max_retries=0)
    shown = [repr(client), str(client), repr(PlatformApiKey(KEY)), repr(client.with_options(timeout=1))]
    for _ in range(2):
        try:
            groups.sync(client=client)
        except errors.DataManagerError as error:
            shown += [str(error), repr(error), "".join(traceback.format_exception(error)), repr(vars(error))]
    assert len(shown) == 12
    assert shown[2] == "PlatformApiKey(scheme='Api-Token')"
    assert not [text for text in [*shown, caplog.text] if KEY in text]


@pytest.mark.parametrize("url", ["ftp://x", "x", "https://u:p@x", "https://x/?q=1", "https://x/#f", "https://"])
def test_base_urls_that_are_none_are_refused(url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        DataManagerClient("k", base_url=url)


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://x", "https://x/api/core/rbac/groups/"),
        ("https://x/dm", "https://x/dm/api/core/rbac/groups/"),
        ("https://x:8443/a/b/", "https://x:8443/a/b/api/core/rbac/groups/"),
    ],
)
def test_a_path_prefix_survives(base: str, expected: str) -> None:
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    groups.sync(client=DataManagerClient("k", base_url=base, transport=httpx.MockTransport(handle)))
    assert str(sent[0].url) == expected


def test_with_options_leaves_the_original_as_it_was(client_for: MakeClient) -> None:
    sent, handle = answers(httpx.Response(200, json=EMPTY))
    client = client_for(handle, headers={"X-A": "1"}, params={"tenant": "t", "page": 9})
    other = client.with_options(timeout=3, headers={"X-B": "2"}, params={"extra": True}, max_retries=0)
    groups.sync(client=client)
    groups.sync(client=other, page=2)
    assert "x-b" not in sent[0].headers
    assert (sent[1].headers["x-a"], sent[1].headers["x-b"]) == ("1", "2")
    assert dict(sent[0].url.params) == {"tenant": "t", "page": "9"}
    assert dict(sent[1].url.params) == {"tenant": "t", "page": "2", "extra": "true"}
    client.request("GET", "/api/x/?page=3&page=4&tenant")
    assert sent[-1].url.params.multi_items() == [("page", "3"), ("page", "4"), ("tenant", "")], (
        "those of the path count"
    )
    assert sent[0].extensions["timeout"] == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    assert sent[1].extensions["timeout"]["read"] == 3
    with pytest.raises(errors.ConfigurationError):
        client.with_options(max_retries=-1)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_retries_then_says_how_many(client_for: MakeClient, no_waiting: list[float], asynchronous: bool) -> None:
    sent, handle = answers(httpx.Response(503, text="busy"))
    client = client_for(handle)

    def call() -> object:
        return asyncio.run(groups.asyncio(client=client)) if asynchronous else groups.sync(client=client)

    with pytest.raises(errors.ServerError, match="after 2 retries"):
        call()
    assert len(sent) == 3
    assert len(no_waiting) == 2
    assert all(0 <= wait <= _retry.MAX_WAIT for wait in no_waiting)
    sent, handle = answers(httpx.ReadTimeout("slow"), httpx.Response(200, json=EMPTY))
    client = client_for(handle)
    assert asyncio.run(groups.asyncio(client=client)).count == 0
    assert len(sent) == 2


def decide(method: str, answer: httpx.Response | Exception, retries: int = 0) -> float | None:
    """What `_retry` says of a first answer to a request."""
    return _retry.wait_after(answer, method, retries)


def test_retry_after_is_honoured_up_to_a_cap() -> None:
    assert decide("GET", httpx.Response(429, headers={"retry-after": "7"})) == 7
    assert decide("GET", httpx.Response(429, headers={"retry-after": "86400"})) == _retry.MAX_WAIT
    assert decide("GET", httpx.Response(429, headers={"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"})) == 0
    assert decide("GET", httpx.Response(429, headers={"retry-after": "soon"})) is not None


@pytest.mark.parametrize(("file", "attempts"), [(b"x", 3), (io.BytesIO(b"x"), 3), (OnlyOnce(b"x"), 1)])
def test_a_body_that_cannot_be_read_again_is_not_sent_again(
    client_for: MakeClient, file: io.BytesIO | bytes, attempts: int
) -> None:
    bodies: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return httpx.Response(429)

    operation: Operation[Any] = Operation("x", "POST", "/x", media_type="multipart/form-data")
    with pytest.raises(errors.RateLimitError):
        operation.sync(client_for(handle), (), None, {"file": File(file, "x.txt")})
    assert len(bodies) == attempts
    assert all(b"\r\n\r\nx\r\n" in body for body in bodies)


def test_redirects_within_the_origin_are_followed() -> None:
    sent, handle = answers(
        httpx.Response(301, headers={"location": "/elsewhere"}),
        httpx.Response(307, headers={"location": "http://x/again?a=1"}),
        httpx.Response(200, json=EMPTY),
    )
    client = DataManagerClient(KEY, base_url="http://x/dm", transport=httpx.MockTransport(handle))
    assert groups.sync(client=client).count == 0
    assert [str(request.url) for request in sent[1:]] == ["http://x/elsewhere", "http://x/again?a=1"]
    assert sent[2].headers["authorization"] == f"Api-Token {KEY}"


@pytest.mark.parametrize(
    "location", ["https://evil.example/", "http://x:81/", "https://x/", "//evil.example/", "http://u:p@x/"]
)
def test_redirects_elsewhere_are_refused(location: str) -> None:
    sent, handle = answers(httpx.Response(302, headers={"location": location}))
    client = DataManagerClient(KEY, base_url="http://x", transport=httpx.MockTransport(handle))
    with pytest.raises(errors.RedirectRefusedError) as caught:
        groups.sync(client=client)
    assert caught.value.location == location
    assert len(sent) == 1


def test_redirects_are_bounded_and_only_for_get() -> None:
    sent, handle = answers(httpx.Response(302, headers={"location": "/loop"}))
    client = DataManagerClient(KEY, base_url="http://x", transport=httpx.MockTransport(handle))
    with pytest.raises(errors.RedirectRefusedError):
        groups.sync(client=client)
    assert len(sent) == 6
    with pytest.raises(errors.RedirectRefusedError):
        client.request("POST", "/api/x", json={})
    assert len(sent) == 7


@pytest.mark.parametrize("path", ["https://evil.example/", "//evil.example/", "api/x", ""])
def test_request_stays_at_home(client_for: MakeClient, path: str) -> None:
    sent, handle = answers(httpx.Response(200))
    with pytest.raises(errors.InvalidArgumentError):
        client_for(handle).request("GET", path)
    assert sent == []


def test_request_sends_anything(client_for: MakeClient) -> None:
    sent, handle = answers(httpx.Response(200, json={"a": 1}))
    client = client_for(handle)
    response = client.request("post", "/api/x/", params={"q": [1, 2]}, json={"when": None}, headers={"X-A": "b"})
    assert response.json() == {"a": 1}
    assert (sent[0].method, sent[0].url.query, sent[0].content) == ("POST", b"q=1&q=2", b'{"when":null}')
    asyncio.run(client.arequest("PUT", "/api/x/", content=b"raw", headers={"Content-Type": "text/csv"}))
    assert (sent[1].content, sent[1].headers["content-type"]) == (b"raw", "text/csv")


@pytest.mark.parametrize("sent", [False, True])
def test_a_closed_client_says_so(sent: bool) -> None:
    client = DataManagerClient("k", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=EMPTY)))
    with client:
        if sent:
            groups.sync(client=client)

    async def closed() -> None:
        async with DataManagerClient("k") as client:
            pass
        await groups.asyncio(client=client)

    for call in (lambda: groups.sync(client=client), lambda: asyncio.run(closed())):
        with pytest.raises(
            errors.ConfigurationError, match=r"^this client is closed: make a new DataManagerClient$"
        ) as error:
            call()
        assert (error.value.operation, error.value.may_have_acted) == ("core_rbac_groups_list", False)


def test_pickling_leaves_connections_behind() -> None:
    client = DataManagerClient(KEY, base_url="http://x", headers={"X-A": "1"}, max_retries=5)
    with client:
        other = pickle.loads(pickle.dumps(client))
    assert other.base_url == "http://x"
    with other:  # the first one's connections are closed, these are its own
        assert "X-A" in other._session.options["headers"]


def test_timeouts_are_told_apart(client_for: MakeClient) -> None:
    _, handle = answers(httpx.ReadTimeout("slow"))
    with pytest.raises(errors.APITimeoutError, match="core_rbac_groups_list"):
        groups.sync(client=client_for(handle, max_retries=0))
    _, handle = answers(httpx.ConnectError("refused"))
    with pytest.raises(errors.APIConnectionError, match="refused") as caught:
        groups.sync(client=client_for(handle, max_retries=1))
    assert caught.value.retries == 1


TIMEOUTS: list[Any] = ["x", -3, 0, float("nan"), float("inf"), (1, 2), []]
PAIRS: list[Any] = ["ab", "", 3, [("a", "b")]]
WRONG: list[tuple[str, Any]] = [
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("max_retries", None),
    ("max_response_bytes", 1e6),
    ("deadline", "soon"),
    *(("timeout", wrong) for wrong in TIMEOUTS),
    *(("timeout", httpx.Timeout(5, **{step: wrong})) for step in ("connect", "read") for wrong in (0, -1, "1")),  # type: ignore[arg-type]
    *((name, wrong) for name in ("headers", "params") for wrong in PAIRS),
]


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_wrong_options_are_refused(name: str, wrong: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"{name} is a .*, not "):
        DataManagerClient("k", **{name: wrong})
    client = DataManagerClient("k")
    before = dict(client._session.options)
    with pytest.raises(errors.ConfigurationError, match=f"{name} is a .*, not "):
        client.with_options(**{name: wrong})
    assert client._session.options == before


def test_options_that_are_right() -> None:
    for timeout in (None, 1, 0.5, httpx.Timeout(None), httpx.Timeout(3, read=None)):
        assert DataManagerClient("k", timeout=timeout)._session.options["timeout"] == httpx.Timeout(timeout)
    client = DataManagerClient("k", headers=httpx.Headers({"X-A": "1"}), params=httpx.QueryParams({"a": "b"}))
    assert client._session.options["headers"]["x-a"] == "1"
    assert client._session.options["params"] == {"a": "b"}
    with pytest.raises(errors.ConfigurationError, match="drift is"):
        DataManagerClient("k", drift="loud")  # type: ignore[arg-type]


def test_a_request_id_steers_no_log(client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="ibl_data_manager_client")
    client = client_for(lambda _: httpx.Response(200, json={}, headers={"x-request-id": "a\x1b[31mb"}))
    client.request("GET", "/x")
    assert "request id a [31mb)" in caplog.text
    assert "\x1b" not in "".join(record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("way", ["request", "arequest", "stream", "astream"])
@pytest.mark.parametrize("body", ["json", "content"])
def test_any_request_carries_what_is_given(client_for: MakeClient, way: str, body: str) -> None:
    sent: list[tuple[str, str, bytes, str]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append((request.method, request.url.raw_path.decode(), request.content, request.headers["x-a"]))
        return httpx.Response(200, content=b"it")

    client = client_for(handle)
    content: Any = b"[2]" if body == "content" else [2]
    given: Any = {"params": {"a": [1, 2]}, body: content, "headers": {"X-A": "b"}}

    async def awaited() -> bytes:
        if way == "arequest":
            return (await client.arequest("POST", "/x", **given)).content
        async with client.stream("POST", "/x", **given) as stream:
            return b"".join([part async for part in stream.bytes()])

    if way == "request":
        answer = client.request("POST", "/x", **given).content
    elif way == "stream":
        with client.stream("POST", "/x", **given) as opened:
            answer = b"".join(opened.bytes())
    else:
        answer = asyncio.run(awaited())
    assert answer == b"it"
    assert sent == [("POST", "/x?a=1&a=2", b"[2]", "b")]


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_no_header_takes_the_place_of_the_key(client_for: MakeClient, name: str) -> None:
    """Neither one of the client nor one of a call."""
    client = client_for(lambda _: httpx.Response(200))
    said = "^the key is sent as Authorization: give auth= in place of api_key to send another$"
    with pytest.raises(errors.ConfigurationError, match=said):
        client.with_options(headers={name: "x"})
    with pytest.raises(errors.ConfigurationError, match=said):
        client.request("GET", "/x", headers={name: "x"})
