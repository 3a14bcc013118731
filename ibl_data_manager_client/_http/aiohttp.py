"""asyncio over aiohttp, by its public API: several times as fast as httpx's own when many calls run at once.

Loaded when the first asyncio call is made and aiohttp is installed. What is done otherwise than aiohttp would: a URL
goes out as it was built; a request goes out once (aiohttp would repeat it by itself); `Expect` waits for nothing; no
cookie is kept; an upload that the server does not take ends in a timeout, and its connection at once; every error is
one of httpx's that says whether the request was sent; an answer that is not read to its end closes its connection.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import lru_cache, partial
from inspect import signature
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiohttp
import httpx
import yarl
from aiohttp.payload import Payload

from .connection import is_own
from .frames import was_connecting
from .wire import PART, Headers, InParts, Request

if TYPE_CHECKING:
    from .._key import Secret
    from .body import Body

_FOREVER = 86_400.0 * 365  # seconds: not all versions of aiohttp take None, and none infinity
MAX_HEADER = 100_000
"""Bytes of the longest header: what httpx takes over its own transports, about twelve times aiohttp's default."""

MAX_HEADERS = 1_024
_MOST: Any = {"max_headers": MAX_HEADERS} if "max_headers" in signature(aiohttp.ClientSession).parameters else {}
"""How many headers: 128 by default where aiohttp bounds that (from 3.13.3 on)."""

_WITH_BODY = ("POST", "PUT", "PATCH")
_OWN = ("Content-Type",)
"""Headers that aiohttp makes up for these methods, and wherever there is a body, if there is none."""


class Transport(httpx.AsyncBaseTransport):
    """Sends by aiohttp: our own requests as they are, and httpx's where somebody looks at them."""

    def __init__(self, verify: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None) -> None:
        keep = _FOREVER if limits.keepalive_expiry is None else min(limits.keepalive_expiry, _FOREVER)
        connector = aiohttp.TCPConnector(limit=limits.max_connections or 0, keepalive_timeout=keep, ssl=verify)
        self.session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            max_line_size=MAX_HEADER,
            max_field_size=MAX_HEADER,
            **_MOST,
        )
        self._replies = WeakSet[Reply]()
        self._way: dict[str, Any] = {"verify": verify, "limits": limits, "proxy": proxy}
        self._httpx: httpx.AsyncHTTPTransport | None = None
        self._proxy_url = None if proxy is None else str(proxy.url)
        self._proxy_headers = {} if proxy is None else dict(proxy.headers)
        if proxy is not None and proxy.auth is not None:
            user = base64.b64encode(":".join(proxy.auth).encode()).decode()
            self._proxy_headers["Proxy-Authorization"] = f"Basic {user}"

    @property
    def is_traced(self) -> bool:
        """Whether aiohttp's session is traced itself."""
        return bool(self.session.trace_configs)

    def instead(self) -> Callable[[httpx.Request], Awaitable[httpx.Response]] | None:
        """What is to send in the place of this: what wraps httpx's own transport, or has taken its place or its pool's.

        OpenTelemetry wraps it; mocks (respx, pytest-httpx) and recorders (VCR.py) take a place. None where nobody does,
        or aiohttp's session is traced itself.
        """
        method = httpx.AsyncHTTPTransport.handle_async_request
        if is_own(method, httpx.AsyncHTTPTransport.aclose):
            pool = getattr(sys.modules.get("httpcore"), "AsyncConnectionPool", None)
            return None if pool is None or is_own(pool.handle_async_request, pool.aclose) else self._httpx_sends
        around = getattr(method, "_self_wrapper", None)
        if around is None:
            return self._httpx_sends
        return None if self.is_traced else lambda request: around(self._answer, self, (request,), {})

    async def _httpx_sends(self, request: httpx.Request) -> httpx.Response:
        if self._httpx is None:
            self._httpx = httpx.AsyncHTTPTransport(**self._way)
        return await self._httpx.handle_async_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request of httpx's, or have it sent by what is there instead."""
        return await (self.instead() or self._answer)(request)

    async def _answer(self, shown: httpx.Request) -> httpx.Response:
        try:
            body: bytes | InParts = shown.content
        except httpx.RequestNotRead:
            body = InParts(shown.stream)
        reply = await self.exchange(Request.of(shown, body), shown.extensions.get("sni_hostname"))
        return reply.shown(_Stream(reply))

    async def exchange(self, request: Request, server_hostname: str | None = None) -> Reply:
        """Send a request, once."""
        limits = request.timeout
        upload = _upload(request, limits.get("write"))
        data = upload or request.body or None
        try:
            answer = await self.session.request(
                request.method,
                yarl.URL(request.url, encoded=True),
                data=data,
                skip_auto_headers=_OWN if data or request.method in _WITH_BODY else None,
                allow_redirects=False,
                timeout=_timeout(limits.get("connect"), limits.get("read")),
                server_hostname=server_hostname,
                proxy=self._proxy_url,
                proxy_headers=self._proxy_headers,
                middlewares=(partial(self._send, request),),
            )
        except BaseException as error:
            if upload is not None:
                upload.end()
                if upload.failed is not None and isinstance(error, Exception):
                    raise upload.failed from None  # not the network's error: the file could not be read
            raise _as_httpx(error)  # noqa: B904 - which says its cause itself
        if upload is not None:
            upload.answered()
        reply = Reply(answer, upload, request.authorization)
        self._replies.add(reply)
        return reply

    async def _send(
        self, request: Request, sent: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Send a request with the headers that it is to have.

        Those that aiohttp would see before, it would act on: it waits without an end for what `Expect` asks for. An
        error is made httpx's here, since for its own aiohttp sends the request once more.
        """
        sent.headers.update(request.headers)
        if request.authorization is not None:
            sent.headers["Authorization"] = request.authorization
        if sent.proxy and not sent.is_ssl():  # with CONNECT, aiohttp sends them itself
            sent.headers.update(self._proxy_headers)
        try:
            return await send(sent)
        except aiohttp.ClientResponseError as error:  # of a proxy: it shows the headers that went there
            raise _as_httpx(error) from None
        except Exception as error:
            raise _as_httpx(error)  # noqa: B904 - which says its cause itself

    async def aclose(self) -> None:
        """Close the connections."""
        for reply in list(self._replies):
            reply.end()
        await self.session.close()
        if self._httpx is not None:
            await self._httpx.aclose()


class Reply:
    """An answer that begins."""

    is_read = _is_whole = False

    def __init__(self, answer: aiohttp.ClientResponse, upload: _Upload | None, sent: Secret | None) -> None:
        self._answer: Any = answer
        self._upload = upload
        self.status = answer.status
        self.headers = Headers(answer.raw_headers, sent, answer.reason)

    def shown(self, stream: httpx.AsyncByteStream | None = None) -> httpx.Response:
        """The answer as httpx has it, its body left out unless a stream of it is given."""
        version = self._answer.version or aiohttp.HttpVersion11
        extensions = {
            "http_version": f"HTTP/{version.major}.{version.minor}".encode(),
            "reason_phrase": (self._answer.reason or "").encode("ascii", "ignore"),
        }
        return httpx.Response(self.status, headers=list(self.headers.raw), stream=stream, extensions=extensions)

    async def read(self, body: Body) -> None:
        """Take in the body."""
        content = self._answer.content
        while not content.at_eof():
            body.take(await self.part())
        self._is_whole = True

    async def part(self) -> bytes:
        """The next part of the body; none at its end. What has come is given before the error that ended it."""
        content: aiohttp.StreamReader = self._answer.content
        broken = content.exception()
        try:
            if broken is not None and (came := _before(content, broken)):
                return came
            return await content.readany()
        except Exception as error:
            if self._upload is not None and self._upload.failed is not None:
                raise self._upload.failed from None  # which ended the connection
            raise _as_httpx(error)  # noqa: B904 - which says its cause itself

    async def close(self) -> None:
        """Give the connection back, or end it where the answer was not read to its end."""
        answer = self._answer
        quoted = self.headers.quoted  # aiohttp's own shows them as they came
        if not answer.closed:  # as it is once all of it has come
            answer.close()
        if quoted or not self._is_whole:  # it holds what was not read
            reason = httpx.codes.get_reason_phrase(self.status) if quoted else answer.reason
            content = aiohttp.EMPTY_PAYLOAD
            self._answer = SimpleNamespace(version=answer.version, reason=reason, content=content, closed=True)
        if self._upload is not None:
            self._upload.end()

    def end(self) -> None:
        """Have who reads it told that its connection is closed: aiohttp leaves them waiting."""
        self._answer.content.set_exception(aiohttp.ClientConnectionError("Connection closed"))

    drop = close


def _before(content: aiohttp.StreamReader, broken: BaseException) -> bytes:
    """What came before an answer broke off, which aiohttp keeps and does not give as long as it knows of an error."""
    content.set_exception(None)  # type: ignore[arg-type]
    try:
        return content.read_nowait()
    finally:
        content.set_exception(broken)


class _Stream(httpx.AsyncByteStream):
    def __init__(self, reply: Reply) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while part := await self._reply.part():
            yield part

    async def aclose(self) -> None:
        await self._reply.close()


class _Upload(Payload):
    """A body in parts. One that the server does not take in time ends the request: aiohttp would wait for ever.

    An answer may begin before the body has gone: from then on it is aiohttp's timeout for reading that counts.
    """

    def __init__(self, parts: InParts, length: int | None, seconds: float | None) -> None:
        super().__init__(parts)
        self._parts = parts
        self._length = length
        self._seconds = seconds
        self._part: asyncio.Timeout | None = None
        self._transport: asyncio.Transport | None = None
        self.failed: Exception | None = None

    @property
    def size(self) -> int | None:
        """Bytes; None where nobody knows."""
        return self._length

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """It is never made a text."""
        raise NotImplementedError

    async def write(self, writer: Any) -> None:
        """Send it, as aiohttp asks for it."""
        self._transport = getattr(writer, "transport", None)
        try:
            for part in self._whole():
                async with asyncio.timeout(self._seconds) as self._part:
                    await writer.write(part)
                self._part = None
        except BaseException:
            if self._part is not None and self._part.expired():
                self.failed = httpx.WriteTimeout("the server does not take in the request")
            if self._transport is not None:
                self._transport.abort()  # or it would wait until the server takes in what is left
            raise

    def _whole(self) -> Iterator[bytes]:
        sent = 0
        try:
            for part in self._parts:
                sent += len(part)
                if self._length is not None and sent > self._length:
                    break
                yield part
            if self._length is not None and sent != self._length:
                raise httpx.LocalProtocolError("the body is not as long as it was when the request was made")
        except Exception as error:
            self.failed = error
            raise

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        """Send it: all, or nothing that is whole; aiohttp would cut what is longer than it was."""
        await self.write(writer)

    def answered(self) -> None:
        """The answer begins."""
        self._seconds = None
        if self._part is not None and not self._part.expired():
            self._part.reschedule(None)

    def end(self) -> None:
        """End the connection if it was closed with something unsent: it would wait until the server takes it in."""
        if self._transport is not None and self._transport.is_closing():
            self._transport.abort()


def _upload(request: Request, seconds: float | None) -> _Upload | None:
    if isinstance(request.body, InParts):
        given = [value for name, value in request.headers if name.lower() == "content-length"]
        return _Upload(request.body, int(given[0]) if given else None, seconds)
    if len(request.body) > PART:
        return _Upload(InParts([request.body]), len(request.body), seconds)
    return None


@lru_cache(16)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=connect, sock_read=read)


_IN_HTTPX: tuple[tuple[Any, type[httpx.RequestError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    ((aiohttp.ClientConnectorError, ssl.SSLCertVerificationError), httpx.ConnectError),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientOSError, httpx.ReadError),
    ((aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError), httpx.UnsupportedProtocol),
    (aiohttp.ClientError, httpx.RemoteProtocolError),
    (OSError, httpx.ReadError),
    (ValueError, httpx.LocalProtocolError),  # a header that cannot be sent
)
"""Errors of aiohttp's, and httpx's words for them. The first that fits counts."""

_CONNECTING: dict[type[httpx.RequestError], type[httpx.RequestError]] = {
    httpx.ReadTimeout: httpx.ConnectTimeout,
    httpx.ReadError: httpx.ConnectError,
    httpx.RemoteProtocolError: httpx.ConnectError,
}


def _as_httpx(error: BaseException) -> BaseException:
    """httpx's word for an error of aiohttp's, caused by it; others as they are.

    Connect errors, and only they, mean that nothing was sent.
    """
    for kind, in_httpx in _IN_HTTPX:
        if isinstance(error, kind):
            if was_connecting(error):  # to a proxy, and asked it for a way to the server
                in_httpx = _CONNECTING.get(in_httpx, in_httpx)
            found = in_httpx(str(error) or type(error).__name__)
            found.__cause__ = error
            return found
    return error
