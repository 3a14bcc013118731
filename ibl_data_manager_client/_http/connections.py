"""The connections that a client and its siblings share: opened when first used, and by whom they may be used."""

from __future__ import annotations

import asyncio
import os
import threading
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

import httpx

from ..auth import AnyAuth
from ..errors import ConfigurationError
from .asynchronous import AsyncConnection, Watch, has_connections
from .connection import Hook, Owner
from .options import check_limits
from .tls import CERTIFICATES, is_read, proxy_for, public_part, tls_context

if TYPE_CHECKING:
    import ssl

    from .blocking import BlockingConnection

T = TypeVar("T")
DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=5.0)
"""At most 100 connections, so 100 calls at once; further ones wait for a free one, as long as the pool timeout says."""


class HttpxOptions(TypedDict, total=False):
    """What `httpx_options` may hold: the options of `httpx.Client` that concern its connections.

    Attributes:
        limits: how many connections, and how long idle ones are kept; default `DEFAULT_LIMITS`.
        verify: an `ssl.SSLContext` that knows your authorities (`SSL_CERT_FILE` in the environment does the same).
        cert: a client certificate, as httpx takes it.
        proxy: URL of a proxy for all requests (`HTTPS_PROXY` and the like do the same).
        trust_env: False ignores those variables.
        event_hooks: `{"request": [f], "response": [g]}`, called with each `httpx.Request` before it is sent and with
            each `httpx.Response` when its headers are there. With asyncio they may be async.
    """

    limits: httpx.Limits
    verify: ssl.SSLContext | bool
    cert: Any
    proxy: str | httpx.Proxy | None
    trust_env: bool
    event_hooks: Mapping[str, Sequence[Hook]]


_left_behind: list[object] = []  # a parent's connections: closing them here would end them there


class Connections:
    """A connection of each kind, made when first needed.

    Args:
        transport: the caller's for blocking calls; None for a usual one.
        async_transport: the caller's for asyncio; None for a usual one.
        auth: puts the key on each request.
        options: of the connections.
        base_url: where all requests go.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        auth: AnyAuth,
        options: HttpxOptions,
        base_url: httpx.URL,
    ) -> None:
        known = HttpxOptions.__annotations__
        if unknown := sorted(set(options) - set(known)):
            raise ConfigurationError(f"httpx_options has no {', '.join(unknown)}; it takes {', '.join(known)}")
        check_limits(options.get("limits", DEFAULT_LIMITS))
        self._given = transport
        self._async_given = async_transport
        self._options = options
        self._base_url = base_url
        self._owner = Owner(auth, options.get("event_hooks", {}))
        self._lost = ""
        self._forget()

    @property
    def puts_key(self) -> bool:
        """Whether the key goes out as `Authorization`."""
        return self._owner.puts_key

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._owner.closed

    def _forget(self) -> None:
        self._blocking: BlockingConnection | None = None
        self._async: AsyncConnection | None = None
        self._watch: Watch | None = None
        self._entered = False
        self._process = os.getpid()
        self._lock = threading.Lock()

    def __reduce__(self) -> Any:
        lost = self._lost  # sockets do not travel
        if self._given or self._async_given:
            lost = (
                "this client had a transport of its own, which does not travel between processes: "
                "make a new DataManagerClient with that transport here"
            )
        return Connections, (None, None, self._owner.auth, self._options, self._base_url), {"_lost": lost}

    def blocking(self) -> BlockingConnection:
        """What blocking calls go through.

        Raises:
            ConfigurationError: the client is closed, its transport stayed in another process, or what it was told of
                connections is wrong.
        """
        self._check()
        if self._blocking is None:
            from .blocking import BlockingConnection  # here, since it loads httpcore

            with self._lock:
                if self._blocking is None:
                    transport = self._given_for(self._given) or _of_httpx(httpx.HTTPTransport, self._way())
                    self._blocking = BlockingConnection(self._owner, transport, self._limits.max_connections)
        return self._blocking

    async def asynchronous(self) -> AsyncConnection:
        """What calls with asyncio go through.

        Raises:
            ConfigurationError: as `blocking`, or the connections belong to another event loop.
        """
        self._check()
        if self._async is None:
            await self.prepare()
            self._check()
            if self._async is None:
                transport = self._given_for(self._async_given) or _transport(self._way())
                self._async = AsyncConnection(self._owner, transport, self._limits.max_connections)
        if self._async.has_connections and self._async.loop is not asyncio.get_running_loop():
            raise ConfigurationError(
                "this client was first used in another event loop, and its connections belong to that one: "
                "make a new DataManagerClient in each loop (each asyncio.run has its own)"
            )
        return self._async

    def watch(self) -> Watch:
        """What ends the calls of the event loop that is running."""
        loop = asyncio.get_running_loop()
        if self._watch is None or self._watch.loop is not loop:
            self._watch = Watch(loop)
        return self._watch

    async def prepare(self) -> None:
        """Have ready what calls with asyncio need. What takes long runs in a thread, once in a process."""
        if not (_is_loaded and (self._given_for(self._async_given) or is_read(self._options))):
            await asyncio.to_thread(self._prepare)

    def _prepare(self) -> None:
        _load()
        if not self._given_for(self._async_given):
            self._way()

    def _given_for(self, transport: Any) -> Any:
        """The caller's transport, unless the options have a proxy, for which there is another."""
        return None if self._options.get("proxy") else transport

    @property
    def _limits(self) -> httpx.Limits:
        return self._options.get("limits", DEFAULT_LIMITS)

    def _way(self) -> dict[str, Any]:
        """What transports of httpx's take."""
        try:
            context = tls_context(self._options)
            proxy = proxy_for(self._base_url, self._options, context)
        except (httpx.InvalidURL, ValueError, OSError) as error:
            wrong = _wrong_environment(error, trusted=self._options.get("trust_env", True))
        else:
            return {"verify": context, "limits": self._limits, "proxy": proxy}
        raise wrong  # without the error, which may say a password, as do the locals of its frames

    def _check(self) -> None:
        if self.closed:
            raise ConfigurationError("this client is closed: make a new DataManagerClient")
        self._after_fork()
        if self._lost:
            raise ConfigurationError(self._lost)

    def _after_fork(self) -> None:
        if self._process == os.getpid():
            return
        opened = ((self._blocking, self._given), (self._async, self._async_given))
        if any(connection is not None and has_connections(given) for connection, given in opened):
            self._lost = (
                "this client has a transport of its own, which was used before this process was forked: "
                "make a new DataManagerClient after the fork"
            )
        _left_behind.append(opened)
        self._forget()

    def enter(self) -> None:
        """A `with` begins.

        Raises:
            ConfigurationError: one has begun already, or the client is closed.
        """
        self._check()
        if self._entered:
            raise ConfigurationError(
                "this client, or a sibling on the same connections, is in use as a context manager already: "
                "enter it once, and use it inside as often as you like"
            )
        self._entered = True

    def close(self) -> None:
        """Close the connections of blocking calls; nothing can be sent any more. Warns when others stay open."""
        self._close()
        if self._async is not None and self._async.has_connections:
            text = (
                "this client is closed, but its asyncio connections are open still, and only a coroutine can close "
                "them: use `async with` in place of `with`, or `await client.aclose()` in place of `client.close()`"
            )
            warnings.warn(text, RuntimeWarning, stacklevel=3)

    def _close(self) -> None:
        self._after_fork()
        self._owner.closed = True
        connection, self._blocking = self._blocking, None
        if connection is not None:
            connection.transport.close()

    async def aclose(self) -> None:
        """Close all connections."""
        self._close()
        connection, self._async = self._async, None
        self.watch().end()
        if connection is not None and connection.loop is asyncio.get_running_loop():
            await connection.transport.aclose()


# --- what asyncio needs ---

_is_loaded = False


@cache
def _over_aiohttp() -> Any:
    """The transport over aiohttp; None where the extra is not installed, which is looked for once."""
    try:
        from .aiohttp import Transport
    except ImportError:
        return None
    return Transport


def _load() -> None:
    """Import what asyncio needs: it takes long."""
    global _is_loaded
    if _over_aiohttp() is None:
        import anyio
        import httpcore  # noqa: F401

        anyio.run(anyio.sleep, 0)  # which loads what it needs of asyncio
    _is_loaded = True


def _transport(way: dict[str, Any]) -> httpx.AsyncBaseTransport:
    """aiohttp's where it is installed and does what is asked for."""
    proxy: httpx.Proxy | None = way["proxy"]
    own_authorities = proxy is not None and proxy.url.scheme == "https" and proxy.ssl_context is not way["verify"]
    if own_authorities or (proxy is not None and proxy.url.scheme not in ("http", "https")):
        return _of_httpx(httpx.AsyncHTTPTransport, way)  # aiohttp has one context for all, and would talk HTTP to SOCKS
    made = _over_aiohttp()
    return _of_httpx(httpx.AsyncHTTPTransport, way) if made is None else made(way["verify"], way["limits"], proxy)


def _of_httpx(kind: Callable[..., T], way: dict[str, Any]) -> T:
    """A transport of httpx's. How many calls go on at once we count: it would count one that was interrupted for ever.

    Raises:
        ConfigurationError: what a proxy needs is not installed.
    """
    limits: httpx.Limits = way["limits"]
    uncounted = httpx.Limits(
        max_keepalive_connections=limits.max_keepalive_connections, keepalive_expiry=limits.keepalive_expiry
    )
    try:
        return kind(**{**way, "limits": uncounted})
    except ImportError as error:
        raise ConfigurationError(f"the proxy {way['proxy'].url.scheme}://… needs pip install 'httpx[socks]'") from error


_PROXIES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY")


def _wrong_environment(error: Exception, *, trusted: bool) -> ConfigurationError:
    """What says which variables may be wrong: the errors of httpx do not name them."""
    names = CERTIFICATES if isinstance(error, OSError) else _PROXIES
    values = {name: os.environ.get(name) or os.environ.get(name.lower()) for name in names}
    found = [f"{name}={public_part(value)}" for name, value in values.items() if trusted and value]
    hint = f": correct or unset {', '.join(found)}" if found else ": look at httpx_options"
    quotes = bool(found) or not isinstance(error, OSError)  # a password of a proxy, perhaps
    said = type(error).__name__ if quotes else f"{type(error).__name__}: {error}"
    return ConfigurationError(f"the connections cannot be set up ({said}){hint}")
