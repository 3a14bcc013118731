"""What aiohttp is told by the transport over it, and what that makes of what aiohttp tells."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
import pytest
import yarl
from aiohttp.base_protocol import BaseProtocol

from ibl_data_manager_client import errors
from ibl_data_manager_client._http.aiohttp import MAX_HEADER, Reply, Transport, _as_httpx, _Upload, _upload
from ibl_data_manager_client._http.body import Body
from ibl_data_manager_client._http.wire import PART, InParts, Request
from ibl_data_manager_client._key import Secret
from ibl_data_manager_client.downloads import download
from tests.client.test_decisions import raised
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer, answer
from tests.resilience.test_time import PROBE, call, client_of

CONTEXT = ssl.create_default_context()
YEAR = 365 * 86_400.0


@pytest.mark.parametrize(
    ("limits", "limit", "seconds"),
    [
        (httpx.Limits(), 0, 5.0),
        (httpx.Limits(max_connections=7, keepalive_expiry=3.5), 7, 3.5),
        (httpx.Limits(max_connections=1, keepalive_expiry=0), 1, 0),
        (httpx.Limits(keepalive_expiry=None), 0, YEAR),  # which aiohttp would take for its default
        (httpx.Limits(keepalive_expiry=math.inf), 0, YEAR),
    ],
)
def test_aiohttp_is_told_what_the_limits_say(
    limits: httpx.Limits, limit: int, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, Any]] = []
    for name in ("TCPConnector", "ClientSession"):
        monkeypatch.setattr(aiohttp, name, lambda **given: told.append(given))
    monkeypatch.setattr(aiohttp, "DummyCookieJar", lambda: "no cookies")
    Transport(CONTEXT, limits, None)
    connector, session = told
    assert connector == {"limit": limit, "keepalive_timeout": seconds, "ssl": CONTEXT}
    known = {"max_headers": session.pop("max_headers")} if "max_headers" in session else {"max_headers": 1024}
    assert known == {"max_headers": 1024}
    assert session == {
        "connector": None,
        "cookie_jar": "no cookies",
        "auto_decompress": False,
        "max_line_size": MAX_HEADER,
        "max_field_size": MAX_HEADER,
    }


# --- answers ---


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("version", "words", "shown"),
    [("1.1", "Just Fine", "Just Fine"), ("1.0", "", ""), ("1.0", f"as {KEY} asked", "OK"), ("1.1", "Schön", "Schn")],
)
def test_an_answer_that_is_not_read_is_shown_with_its_words(
    faults: FaultServer, transport: str, version: str, words: str, shown: str
) -> None:
    """But not where they quote the key."""
    reply = answer(status=f"200 {words}", content_encoding="br").replace(b"HTTP/1.1", f"HTTP/{version}".encode(), 1)
    with faults.site(reply=lambda _: reply) as site, pytest.raises(errors.ResponseDecodeError) as caught:
        call(client_of(site, transport), transport)
    told = caught.value.response
    assert told is not None
    assert (told.status_code, told.http_version, told.reason_phrase) == (200, f"HTTP/{version}", shown)
    assert told.content == b""
    assert told.elapsed.total_seconds() == 0  # it has not come


def test_what_is_written_and_what_is_opened_is_a_success(tmp_path: Path, client_for: MakeClient) -> None:
    elsewhere = {"location": "https://x.example/"}
    for status in (200, 299, 300, 399, 400):
        client = client_for(lambda _, status=status: httpx.Response(status, headers=elsewhere, content=b"it"))
        if status < 300:
            download(tmp_path / "it", PROBE.sync, client=client)
            assert (tmp_path / "it").read_text() == "it"
            (tmp_path / "it").unlink()
            with client.stream("GET", "/probe") as opened:
                assert b"".join(opened) == b"it"
        else:
            with pytest.raises(errors.APIStatusError) as caught:
                download(tmp_path / "it", PROBE.sync, client=client)
            with pytest.raises(errors.APIStatusError) as also, client.stream("GET", "/probe"):
                pass
            assert [one.value.response.text for one in (caught, also)] == ["it", "it"]
            assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("unsent", [True, False])
def test_a_connection_that_was_closed_with_something_unsent_is_ended(unsent: bool) -> None:
    """It would wait until the server takes that in."""
    done: list[str] = []
    connection = SimpleNamespace(is_closing=lambda: unsent, abort=lambda: done.append("aborted"))

    async def write(part: bytes) -> None:
        done.append(f"wrote {len(part)}")

    async def run() -> None:
        upload = _Upload(InParts([b"x" * 3]), 3, None)
        upload.end()  # nothing was sent yet
        await upload.write(SimpleNamespace(transport=connection, write=write))
        told = SimpleNamespace(
            status=200, raw_headers=(), reason="OK", version=None, close=lambda: done.append("closed")
        )
        for closed in (False, True):
            told.closed = closed
            reply = Reply(told, upload, None)  # type: ignore[arg-type]
            await reply.close()
            await reply.close()

    asyncio.run(run())
    assert done == ["wrote 3", "closed", *["aborted"] * 4 * unsent]


# --- uploads ---


def writing(upload: _Upload, part: Callable[[bytes], Awaitable[None]]) -> list[str]:
    """Have it written by this, and what is done with its connection."""
    done: list[str] = []
    connection = SimpleNamespace(is_closing=lambda: False, abort=lambda: done.append("aborted"))
    with suppress(OSError, httpx.RequestError):  # TimeoutError is an OSError
        asyncio.run(upload.write_with_length(SimpleNamespace(transport=connection, write=part), None))
        done.append("written")
    return done


@pytest.mark.parametrize("length", [None, 0, 1, PART, PART + 1, 2 * PART])
@pytest.mark.parametrize("size", [0, 1, PART, PART + 1, 2 * PART])
def test_an_upload_is_as_long_as_it_says_or_is_not_whole(length: int | None, size: int) -> None:
    sent: list[bytes] = []

    async def write(part: bytes) -> None:
        sent.append(part)

    upload = _Upload(InParts([b"x" * size]), length, None)
    assert (upload.size, upload.content_type) == (length, "application/octet-stream")
    done = writing(upload, write)
    if length in (None, size):
        assert (done, b"".join(sent), upload.failed) == (["written"], b"x" * size, None)
    else:
        assert done == ["aborted"]
        assert length is not None
        assert len(b"".join(sent)) <= length
        assert type(upload.failed) is httpx.LocalProtocolError
        assert str(upload.failed) == "the body is not as long as it was when the request was made"


def test_an_upload_that_grows_without_end_is_not_read_on() -> None:
    read: list[int] = []

    def parts() -> Iterator[bytes]:
        for number in range(9):
            read.append(number)
            yield b"x"

    async def at_once(_: bytes) -> None:
        return

    assert writing(_Upload(InParts(parts()), 3, None), at_once) == ["aborted"]
    assert read == [0, 1, 2, 3]


def test_an_upload_that_cannot_be_read_or_sent_says_which() -> None:
    def parts() -> Iterator[bytes]:
        yield b"x"
        raise OSError("the disk is gone")

    async def never(_: bytes) -> None:
        await asyncio.Event().wait()

    async def at_once(_: bytes) -> None:
        return

    async def broken(_: bytes) -> None:
        raise OSError("the connection is gone")

    unread = _Upload(InParts(parts()), None, 9)
    assert (writing(unread, at_once), str(unread.failed)) == (["aborted"], "the disk is gone")
    late = _Upload(InParts([b"x"]), None, 0.001)
    assert writing(late, never) == ["aborted"]
    assert type(late.failed) is httpx.WriteTimeout
    assert str(late.failed) == "the server does not take in the request"
    lost = _Upload(InParts([b"x"]), None, 9)
    assert (writing(lost, broken), lost.failed) == (["aborted"], None)  # as aiohttp says


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_once_the_answer_begins_an_upload_may_take_its_time(when: str) -> None:
    async def slowly(_: bytes) -> None:
        if when == "meanwhile":
            upload.answered()
        await asyncio.sleep(0.02)

    upload = _Upload(InParts([b"x"]), 1, 0.001)
    if when == "before":
        upload.answered()
    assert (writing(upload, slowly), upload.failed) == (["written"], None)


def test_which_bodies_go_out_in_parts() -> None:
    """Those that are made in parts, and those that are more than one."""

    def made(body: bytes | InParts, *headers: tuple[str, str]) -> _Upload | None:
        return _upload(Request("POST", "http://x/", headers, body), 7)

    assert made(b"") is None
    assert made(b"x" * PART) is None
    large = made(b"x" * (PART + 1))
    assert large is not None
    assert (large.size, large._seconds, b"".join(large._whole())) == (PART + 1, 7, b"x" * (PART + 1))
    told = made(InParts([b"abc"]), ("X-A", "5"), ("CONTENT-length", "3"))
    assert told is not None
    assert (told.size, told._seconds, b"".join(told._whole())) == (3, 7, b"abc")
    untold = made(InParts([b"abc"]), ("X-A", "5"))
    assert untold is not None
    assert (untold.size, b"".join(untold._whole())) == (None, b"abc")


# --- errors ---

PLACE: Any = SimpleNamespace(host="h", port=1, ssl=True, real_url="http://h/")
PROXY_SAYS = aiohttp.ClientHttpProxyError(PLACE, (), status=407, message="no")
NO_NAME = aiohttp.ClientConnectorDNSError(PLACE, OSError(1, "x"))
ERRORS: list[tuple[Exception, type[Exception], type[Exception]]] = [
    (aiohttp.ConnectionTimeoutError("x"), httpx.ConnectTimeout, httpx.ConnectTimeout),
    (NO_NAME, httpx.ConnectError, httpx.ConnectError),
    (ssl.SSLCertVerificationError(1, "x"), httpx.ConnectError, httpx.ConnectError),
    (aiohttp.SocketTimeoutError("x"), httpx.ReadTimeout, httpx.ConnectTimeout),
    (TimeoutError(), httpx.ReadTimeout, httpx.ConnectTimeout),
    (PROXY_SAYS, httpx.ProxyError, httpx.ProxyError),
    (aiohttp.ClientOSError(1, "x"), httpx.ReadError, httpx.ConnectError),
    (aiohttp.ServerDisconnectedError(), httpx.RemoteProtocolError, httpx.ConnectError),
    (aiohttp.InvalidURL("x"), httpx.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError("x"), httpx.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (aiohttp.ClientPayloadError(), httpx.RemoteProtocolError, httpx.ConnectError),
    (ConnectionResetError(), httpx.ReadError, httpx.ConnectError),
    (ValueError("x"), httpx.LocalProtocolError, httpx.LocalProtocolError),
    (RuntimeError("x"), RuntimeError, RuntimeError),
    (httpx.WriteTimeout("x"), httpx.WriteTimeout, httpx.WriteTimeout),
]


@pytest.mark.parametrize(("error", "kind", "connecting"), ERRORS, ids=[type(error).__name__ for error, *_ in ERRORS])
def test_an_error_of_aiohttp_s_in_httpx_s_words(
    error: Exception, kind: type[Exception], connecting: type[Exception]
) -> None:
    """One that comes while it connects means that nothing was sent."""
    found = _as_httpx(error.with_traceback(None))
    assert type(found) is kind
    assert found is error or str(found) == (str(error) or type(error).__name__)
    assert (found is error) is (kind is type(error))
    assert type(_as_httpx(error.with_traceback(raised([("aiohttp", "connect", "")]).__traceback__))) is connecting


# --- a request ---


class Session:
    """In the place of aiohttp's: answers, or raises, and keeps what it is told."""

    def __init__(self, outcome: Any) -> None:
        self.outcome = outcome
        self.told: dict[str, Any] = {}
        self.trace_configs: list[object] = []

    async def request(self, method: str, url: yarl.URL, **options: Any) -> Any:
        self.told = {"method": method, "url": url, **options}
        self.seconds = getattr(options["data"], "_seconds", None)
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    async def close(self) -> None:
        self.told = {"closed": True}


ANSWER = SimpleNamespace(
    status=200, raw_headers=(), reason="OK", version=None, closed=True, content=aiohttp.EMPTY_PAYLOAD
)
TIMEOUTS = {"connect": 1.0, "read": 2.0, "write": 3.0, "pool": 4.0}
P_AUTH = {"x-p": "1", "Proxy-Authorization": "Basic YTpiOmM="}
PROXIES = {
    "": (None, None, {}),
    "plain": (httpx.Proxy("http://p.example:1"), "http://p.example:1", {}),
    "named": (httpx.Proxy("http://a:b%3Ac@p.example", headers={"X-P": "1"}), "http://p.example", P_AUTH),
}


def reader() -> aiohttp.StreamReader:
    """The body of an answer, as aiohttp has it."""
    loop = asyncio.get_running_loop()
    protocol, connection = BaseProtocol(loop), asyncio.Transport()
    protocol.connection_made(connection)
    return aiohttp.StreamReader(protocol, 1 << 16, loop=loop)


def over(session: Any, proxy: str = "") -> Transport:
    """The transport over a session in the place of aiohttp's."""
    with pytest.MonkeyPatch.context() as patch:
        for name, made in (("TCPConnector", None), ("ClientSession", session), ("DummyCookieJar", None)):
            patch.setattr(aiohttp, name, lambda made=made, **_: made)
        return Transport(CONTEXT, httpx.Limits(), PROXIES[proxy][0])


@pytest.mark.parametrize("proxy", PROXIES)
@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PUT", "PATCH"])
@pytest.mark.parametrize("body", [b"", b"x", b"x" * (PART + 1)])
def test_a_request_is_told_to_aiohttp_as_it_is(proxy: str, method: str, body: bytes) -> None:
    session = Session(ANSWER)
    request = Request(method, "http://x.example/a%2fb%41?c=%20%7e", [("X-A", "1")], body, TIMEOUTS)
    reply = asyncio.run(over(session, proxy).exchange(request, "tls.example"))
    assert (reply.status, reply._answer) == (200, ANSWER)
    told, (url, headers) = session.told, PROXIES[proxy][1:]
    assert str(told.pop("url")) == request.url
    data = told.pop("data")
    assert (data.size, session.seconds) == (PART + 1, 3.0) if len(body) > PART else data == (body or None)
    assert reply._upload is (data if len(body) > PART else None)
    assert told.pop("middlewares")[0].args == (request,)
    assert told == {
        "method": method,
        "skip_auto_headers": ("Content-Type",) if body or method in ("POST", "PUT", "PATCH") else None,
        "allow_redirects": False,
        "timeout": aiohttp.ClientTimeout(total=None, connect=1.0, sock_read=2.0),
        "server_hostname": "tls.example",
        "proxy": url,
        "proxy_headers": headers,
    }


def test_a_request_of_httpx_s_is_sent_as_it_is() -> None:
    """One whose body is made in parts too; who wraps httpx's transport is handed this one."""
    session, wrapped = Session(ANSWER), list[Any]()
    transport = over(session)

    def around(*given: Any) -> Any:
        wrapped.append(given)
        return given[0](*given[2], **given[3])

    async def run(request: httpx.Request) -> bytes:
        response = await transport.handle_async_request(request)
        assert (response.status_code, response.http_version, await response.aread()) == (200, "HTTP/1.1", b"")
        data = session.told["data"]
        return data if isinstance(data, bytes) else b"".join(data._whole())

    for extensions in ({}, {"sni_hostname": "tls.example", "timeout": TIMEOUTS}):
        for body in ({"stream": InParts([b"ab", b"c"])}, {"content": b"abc"}):
            request = httpx.Request("PUT", "http://x.example/", extensions=extensions, **body)
            assert asyncio.run(run(request)) == b"abc"
            assert session.told["server_hostname"] == extensions.get("sni_hostname")
            assert session.told["timeout"].connect == (1.0 if extensions else None)
            with pytest.MonkeyPatch.context() as patch:
                named = SimpleNamespace(_self_wrapper=around)
                patch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", named)
                assert asyncio.run(run(request)) == b"abc"
                session.trace_configs = [object()]  # then aiohttp's is traced, and nobody asked
                assert asyncio.run(run(request)) == b"abc"
                session.trace_configs = []
            assert wrapped.pop() == (transport._answer, transport, (request,), {})
            assert not wrapped


@pytest.mark.parametrize("proxy", PROXIES)
@pytest.mark.parametrize("tls", [True, False])
@pytest.mark.parametrize("key", [None, Secret("Api-Token k")])
def test_what_goes_out_has_the_headers_of_the_request(proxy: str, tls: bool, key: Secret | None) -> None:
    """And those for a proxy, but where aiohttp asks it for a way to the server, and tells it these."""
    session = Session(ANSWER)
    request = Request("GET", "http://x.example/", [("Expect", "1"), ("Accept", "a/b")], b"", TIMEOUTS)
    request.authorization = key
    sent: Any = SimpleNamespace(headers={"Accept": "*/*", "X-Own": "2"}, proxy=PROXIES[proxy][1], is_ssl=lambda: tls)

    async def send(given: Any) -> Any:
        assert given is sent
        return ANSWER

    async def run() -> None:
        transport = over(session, proxy)
        await transport.exchange(request)
        (own,) = session.told["middlewares"]
        assert await own(sent, send) is ANSWER

    asyncio.run(run())
    wanted = {"Accept": "a/b", "X-Own": "2", "Expect": "1"} | ({} if key is None else {"Authorization": "Api-Token k"})
    assert sent.headers == wanted | ({} if tls else PROXIES[proxy][2])


@pytest.mark.parametrize(("error", "kind", "_"), ERRORS)
def test_what_aiohttp_raises_is_raised_in_httpx_s_words(error: Exception, kind: type[Exception], _: object) -> None:
    """Wherever it comes from; what a proxy has said holds the headers that went there, and is no cause."""

    async def fails(_: object) -> Any:
        raise error.with_traceback(None)

    async def run() -> None:
        transport = over(Session(error.with_traceback(None)))
        with pytest.raises(kind) as caught:
            await transport.exchange(request)
        assert caught.value.__cause__ is (None if caught.value is error else error)
        session = Session(ANSWER)
        transport.session = session  # type: ignore[assignment]
        await transport.exchange(request)
        with pytest.raises(kind) as caught:
            await session.told["middlewares"][0](sent, fails)
        said = error is PROXY_SAYS or caught.value is error
        assert caught.value.__cause__ is (None if said else error)
        assert caught.value.__suppress_context__ or caught.value is error

    request = Request("GET", "http://x.example/", [], b"", TIMEOUTS)
    sent: Any = SimpleNamespace(headers={}, proxy=None)
    asyncio.run(run())


class Unread(Session):
    """Whose upload fails, with this or with nothing to say of it."""

    def __init__(self, outcome: BaseException, failed: Exception | None) -> None:
        super().__init__(outcome)
        self.failed = failed
        self.ended = 0

    async def request(self, method: str, url: yarl.URL, **options: Any) -> Any:
        options["data"].failed, options["data"].end = self.failed, self.end
        return await super().request(method, url, **options)

    def end(self) -> None:
        self.ended += 1


@pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), aiohttp.ClientOSError(1, "x")])
@pytest.mark.parametrize("failed", [None, OSError("the disk is gone")])
def test_what_is_raised_of_an_upload(error: BaseException, failed: Exception | None) -> None:
    """That it is cancelled, else that the file cannot be read, else what the network says; it is ended in any case."""
    session = Unread(error, failed)
    request = Request("POST", "http://x.example/", [], InParts([b"x"]), TIMEOUTS)
    with pytest.raises((type(error), OSError, httpx.ReadError)) as caught:
        asyncio.run(over(session).exchange(request))
    own = failed if isinstance(error, Exception) else error
    assert type(caught.value) is httpx.ReadError if own is None else caught.value is own
    assert session.ended == 1


def test_an_upload_is_told_that_its_answer_has_begun() -> None:
    request = Request("POST", "http://x.example/", [], InParts([b"x"]), TIMEOUTS)
    reply = asyncio.run(over(Session(ANSWER)).exchange(request))
    assert reply._upload is not None
    assert reply._upload._seconds is None


def test_who_reads_when_the_transport_is_closed_is_told() -> None:
    ends: list[str] = []

    async def run() -> None:
        session = Session(SimpleNamespace(**vars(ANSWER) | {"content": reader()}))
        transport = over(session)
        reply = await transport.exchange(Request("GET", "http://x.example/", [], b"", TIMEOUTS))

        async def read() -> None:
            try:
                await reply.part()
            except httpx.RemoteProtocolError as error:
                ends.append(str(error))

        reading = asyncio.ensure_future(read())
        await asyncio.sleep(0)
        await transport.aclose()
        await reading
        assert session.told == {"closed": True}

    asyncio.run(run())
    assert ends == ["Connection closed"]


@pytest.mark.parametrize("read", [False, True])
@pytest.mark.parametrize("quotes", ["", "header", "reason"])
def test_an_answer_that_was_closed_is_shown_as_it_began(read: bool, quotes: str) -> None:
    """Without what of it was not read, and without the key that it quotes; nobody is told when the transport closes."""

    async def run() -> None:
        content = reader()
        content.feed_data(b"so")
        content.feed_data(b"me")
        content.feed_eof()
        own: dict[str, Any] = {
            "content": content,
            "raw_headers": [(b"X-A", KEY.encode() if quotes == "header" else b"1"), (b"x-a", b"2")],
            "reason": f"not {KEY}" if quotes == "reason" else "Just Fine",
            "version": aiohttp.HttpVersion10,
            "closed": False,
            "close": content.feed_eof,
        }
        transport = over(Session(SimpleNamespace(**vars(ANSWER) | own)))
        request = Request("GET", "http://x.example/", [], b"", TIMEOUTS)
        request.authorization = Secret(KEY)
        reply = await transport.exchange(request)
        body = Body("", None, None)
        if read:
            await reply.read(body)
        await reply.close()
        assert body.end() == (b"some" if read else b"")
        await transport.aclose()
        for _ in range(2):
            shown = reply.shown()
            assert (shown.status_code, shown.http_version) == (200, "HTTP/1.0")
            assert shown.reason_phrase == ("OK" if quotes else "Just Fine")
            assert shown.headers.raw == [(b"X-A", b"[key]" if quotes == "header" else b"1"), (b"x-a", b"2")]
            await reply.close()

    asyncio.run(run())


@pytest.mark.parametrize("failed", [None, OSError("the disk is gone")])
def test_an_answer_that_its_upload_has_ended_says_what_ended_that(failed: OSError | None) -> None:
    """If it has: the connection may have broken off by itself."""

    async def run() -> None:
        content = reader()
        upload = _Upload(InParts([b"x"]), None, None)
        upload.failed = failed
        reply = Reply(SimpleNamespace(**vars(ANSWER) | {"content": content}), upload, None)  # type: ignore[arg-type]
        content.set_exception(aiohttp.ClientConnectionError("cut"))
        with pytest.raises(Exception, match="cut" if failed is None else "the disk is gone") as caught:
            await reply.part()
        assert type(caught.value) is httpx.RemoteProtocolError if failed is None else caught.value is failed

    asyncio.run(run())


def test_what_came_before_an_answer_broke_off_is_given_first() -> None:
    async def run() -> None:
        content = reader()
        reply = Reply(SimpleNamespace(**vars(ANSWER) | {"content": content}), None, None)  # type: ignore[arg-type]
        content.feed_data(b"some")
        assert await reply.part() == b"some"
        content.feed_data(b"more")
        content.set_exception(aiohttp.ClientPayloadError("cut"))
        assert await reply.part() == b"more"
        for _ in range(2):
            with pytest.raises(httpx.RemoteProtocolError, match=r"^cut$") as caught:
                await reply.part()
            assert type(caught.value.__cause__) is aiohttp.ClientPayloadError

    asyncio.run(run())
