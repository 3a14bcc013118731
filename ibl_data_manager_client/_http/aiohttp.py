"""asyncio over aiohttp, under httpx's API: several times as fast as httpx's own when many calls run at once.

Loaded when the first asyncio call is made and httpx-aiohttp is installed, whose transport is the base. What is done
otherwise here: a URL goes out as it was built; a request goes out once (aiohttp would repeat it by itself); no cookie
is kept; an upload that the server does not take ends in a timeout; every error of aiohttp's is one of httpx's that says
whether the request was sent; an answer that is not read to its end closes its connection.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Awaitable
from contextlib import nullcontext
from functools import lru_cache
from typing import Any

import aiohttp
import httpx
import httpx_aiohttp
import yarl

from .requests import PART, InParts

_UNBOUND = nullcontext()
_FOREVER = 86_400.0 * 365  # seconds: not all versions of aiohttp take None
MAX_HEADER = 100_000
"""Bytes of the longest header: what httpx takes over its own transports, about twelve times aiohttp's default."""


class _Connector(aiohttp.TCPConnector):
    """Ends a connection at once, also one whose server does not take in a request: asyncio would wait until it does."""

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        transport = protocol.transport
        super()._release(key, protocol, should_close=should_close)
        if transport is not None and transport.is_closing() and transport.get_write_buffer_size():
            transport.abort()


class Transport(httpx_aiohttp.AiohttpTransport):
    """httpx-aiohttp's transport with the rules of this package."""

    def get_client(self) -> aiohttp.ClientSession:
        """The session that holds the connections."""
        connector = _Connector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=_FOREVER if self.limits.keepalive_expiry is None else self.limits.keepalive_expiry,
            ssl=self.ssl_context,
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=MAX_HEADER,
            max_field_size=MAX_HEADER,
        )
        session._retry_connection = False
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; what wraps httpx's own transport (OpenTelemetry does) wraps this one too."""
        around = getattr(httpx.AsyncHTTPTransport.handle_async_request, "_self_wrapper", None)
        if around is None:
            return await self._send(request)
        wrapped: Awaitable[httpx.Response] = around(self._send, self, (request,), {})
        return await wrapped

    async def _send(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(self.client, aiohttp.ClientSession):
            self.client = self.get_client()
        limits = request.extensions.get("timeout", {})
        headers = [
            (name.decode("ascii"), value.decode("ascii"))
            for name, value in request.headers.raw
            if name.lower() != b"transfer-encoding"  # aiohttp's to say
        ]
        if self.proxy is not None and request.url.scheme == "http":
            headers += self.proxy.headers.items()  # aiohttp sends them with CONNECT only
        body = _body(request, limits.get("write"))
        upload = body if isinstance(body, _Upload) else None
        try:
            async with _UNBOUND if upload is None else upload.unsent:
                answer = await self.client.request(
                    request.method,
                    yarl.URL(str(request.url), encoded=True),
                    headers=headers,
                    skip_auto_headers=("Content-Type",),
                    data=body,
                    allow_redirects=False,
                    auto_decompress=False,
                    timeout=_timeout(limits.get("pool"), limits.get("connect"), limits.get("read")),
                    server_hostname=request.extensions.get("sni_hostname"),
                    proxy=None if self.proxy is None else str(self.proxy.url),
                    proxy_headers=None if self.proxy is None else self.proxy.headers,
                )
        except Exception as error:
            if upload is not None and upload.unsent.expired():
                raise httpx.WriteTimeout("the server does not take in the request") from error
            if upload is not None and upload.failed is not None:
                raise upload.failed from None  # not the network's error: the file could not be read
            raise _as_httpx(error) from error
        if upload is not None:
            upload.answer = answer
        return httpx.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Answer(answer),
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": (answer.reason or "").encode("ascii", "ignore")},
        )


class Client(httpx.AsyncClient):
    """An `httpx.AsyncClient` whose own connections, through HTTP proxies too, are aiohttp's; SOCKS is left to httpx."""

    def _init_transport(self, *args: Any, transport: Any = None, **options: Any) -> httpx.AsyncBaseTransport:
        return Transport(*args, **options)

    def _init_proxy_transport(self, proxy: httpx.Proxy, *args: Any, **options: Any) -> httpx.AsyncBaseTransport:
        if proxy.url.scheme not in ("http", "https"):  # aiohttp would talk HTTP to it
            return super()._init_proxy_transport(proxy, *args, **options)
        headers = httpx.Headers(proxy.headers)
        if proxy.auth is not None:
            user = base64.b64encode(":".join(proxy.auth).encode()).decode()
            headers["Proxy-Authorization"] = f"Basic {user}"
        options["proxy"] = httpx.Proxy(proxy.url, headers=headers)
        return Transport(*args, **options)


class _Answer(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while part := await self._answer.content.readany():
                yield part
        except Exception as error:
            raise _as_httpx(error) from error

    async def aclose(self) -> None:
        self._answer.close()  # does nothing once the answer was read to its end


class _Upload:
    """A body in parts. One that the server does not take in time ends `unsent`: aiohttp would wait for ever.

    An answer may begin before the body has gone: from then on it is aiohttp's timeout for reading that counts.
    """

    def __init__(self, request: httpx.Request, parts: Any, seconds: float | None) -> None:
        self._parts = parts
        self._seconds = seconds
        length = request.headers.get("content-length")
        self._length = None if length is None else int(length)
        self.unsent = asyncio.timeout(None)
        self.failed: Exception | None = None
        self.answer: aiohttp.ClientResponse | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        try:
            async for part in self._parts:
                self._wait(self._seconds)
                sent += len(part)
                if self._length is not None and sent > self._length:  # aiohttp would cut it, and call it whole
                    break
                yield part
            if self._length is not None and sent != self._length:
                raise httpx.LocalProtocolError("the body is not as long as it was when the request was made")
        except Exception as error:
            self.failed = error
            if self.answer is not None:
                self.answer.close()  # whose reader would wait for ever
            raise
        self._wait(None)

    def _wait(self, seconds: float | None) -> None:
        if self.answer is None:
            self.unsent.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)


def _body(request: httpx.Request, seconds: float | None) -> Any:
    try:
        content = request.content
    except httpx.RequestNotRead:
        return _Upload(request, request.stream, seconds)
    return _Upload(request, InParts([content]), seconds) if len(content) > PART else content or None


@lru_cache(16)
def _timeout(pool: float | None, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    both = None if pool is None or connect is None else pool + connect  # aiohttp's `connect` covers both
    return aiohttp.ClientTimeout(total=None, connect=both, sock_connect=connect, sock_read=read)


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


def _as_httpx(error: Exception) -> Exception:
    """httpx's word for an error of aiohttp's. Connect errors, and only they, mean that nothing was sent."""
    for kind, in_httpx in _IN_HTTPX:
        if isinstance(error, kind):
            return in_httpx(str(error) or type(error).__name__)
    return error
