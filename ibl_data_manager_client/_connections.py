"""The connections that a client and its siblings share: opened when first used, and by whom they may be used."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from http.cookiejar import CookieJar
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, TypedDict

import httpx

from .auth import PlatformApiKey
from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=5.0)
"""At most 100 connections, so 100 calls at once; further ones wait for a free one, as long as the pool timeout says."""

Hook = Callable[[Any], object]


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


def _own(send: Any) -> Any:
    """A `send` that is httpx's; None for one that was put in its place."""
    return (
        send
        if type(send) is FunctionType and send.__module__ == send.__globals__["__name__"] == "httpx._client"
        else None
    )


_SEND, _ASYNC_SEND = _own(httpx.Client.send), _own(httpx.AsyncClient.send)

_left_behind: list[object] = []  # a parent's connections: closing them here would end them there


class _NoCookies(CookieJar):
    """Keeps nothing: the key is the only credential, and a client is shared by many tasks."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass


class Connections:
    """An httpx client of each kind, made when first needed.

    Args:
        transport: for blocking calls, in place of httpx's own.
        async_transport: for asyncio, in place of aiohttp's or httpx's own.
        auth: puts the key on each request.
        options: of the connections.
        base_url: where all requests go.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        auth: httpx.Auth,
        options: HttpxOptions,
        base_url: httpx.URL,
    ) -> None:
        unknown = sorted(set(options) - set(HttpxOptions.__annotations__))
        if unknown:
            raise ConfigurationError(
                f"httpx_options has no {', '.join(unknown)}; it takes {', '.join(HttpxOptions.__annotations__)}"
            )
        self._given = transport
        self._async_given = async_transport
        self._auth = auth
        self._options = options
        self._base_url = base_url
        self._direct = type(auth) is PlatformApiKey and not any(options.get("event_hooks", {}).values())
        self._lost = ""
        self._entered = False
        self.closed = False
        self._forget()

    def _forget(self) -> None:
        self._sync: httpx.Client | None = None
        self._transport: httpx.BaseTransport
        self._async: httpx.AsyncClient | None = None
        self._async_transport: httpx.AsyncBaseTransport
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()

    def __reduce__(self) -> Any:
        given = bool(self._given or self._async_given)
        return _unpickled, (self._auth, self._options, self._base_url, given)  # sockets do not travel

    def sync(self) -> httpx.Client:
        """The httpx client of blocking calls.

        Raises:
            ConfigurationError: the client is closed, or its transport stayed in another process.
        """
        if self._sync is None or self.closed or self._process != os.getpid():
            self._check()
            with self._lock:
                if self._sync is None:
                    opened = self._open()
                    self._transport = opened._transport_for_url(self._base_url)
                    self._sync = opened
        return self._sync

    def asyncio(self) -> httpx.AsyncClient:
        """The httpx client of asyncio.

        Raises:
            ConfigurationError: as `sync`; or the client belongs to another event loop.
        """
        loop = asyncio.get_running_loop()
        if self._async is None or self._loop is not loop or self.closed or self._process != os.getpid():
            self._check()
            with self._lock:
                if self._async is None:
                    opened = self._open_async()
                    self._async_transport = opened._transport_for_url(self._base_url)
                    self._async, self._loop = opened, loop
            if self._loop is not loop and (self._async_given is None or _has_connections(self._async_given)):
                raise ConfigurationError(
                    "this client was first used in another event loop, and its connections belong to that one: "
                    "make a new DataManagerClient in each loop (each asyncio.run has its own)"
                )
        return self._async

    def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request once. The body of the answer is still to be read.

        httpx's client is left out where it has nothing to add: no event hooks, no auth but ours, and nobody has put
        something in the place of its `send`, as some instrumentations do.

        Raises:
            ConfigurationError: as `sync`.
        """
        http = self.sync()
        if not self._direct or httpx.Client.send is not _SEND:
            return http.send(request, stream=True)
        self._auth.put_on(request)  # type: ignore[attr-defined]
        response = self._transport.handle_request(request)
        response.request = request
        return response

    async def asend(self, request: httpx.Request) -> httpx.Response:
        """Send a request once. The body of the answer is still to be read; see `send`.

        Raises:
            ConfigurationError: as `asyncio`.
        """
        http = self.asyncio()
        if not self._direct or httpx.AsyncClient.send is not _ASYNC_SEND:
            return await http.send(request, stream=True)
        await self._auth.aput_on(request)  # type: ignore[attr-defined]
        response = await self._async_transport.handle_async_request(request)
        response.request = request
        return response

    def _check(self) -> None:
        if self.closed:
            raise ConfigurationError("this client is closed: make a new DataManagerClient")
        self._after_fork()
        if self._lost:
            raise ConfigurationError(self._lost)

    def _after_fork(self) -> None:
        if self._process == os.getpid():
            return
        if (self._sync and _has_connections(self._given)) or (self._async and _has_connections(self._async_given)):
            self._lost = (
                "this client has a transport of its own, which was used before this process was forked: "
                "make a new DataManagerClient after the fork"
            )
        _left_behind.append((self._sync, self._async))
        self._entered = False
        self._forget()

    def _open(self) -> httpx.Client:
        from ._transport import Client

        hooks = {event: [_blocking(hook) for hook in hooks] for event, hooks in self._hooks()}
        return Client(transport=self._given, cookies=_NoCookies(), **self._common(), event_hooks=hooks)

    def _open_async(self) -> httpx.AsyncClient:
        kind: type[httpx.AsyncClient] = httpx.AsyncClient
        if self._async_given is None:
            with suppress(ImportError):  # the extra is not installed
                import httpx_aiohttp  # noqa: F401  (first, since aiohttp alone is not enough and takes long)

                from ._aiohttp import Client as kind
        hooks = {event: [_awaiting(hook) for hook in hooks] for event, hooks in self._hooks()}
        return kind(transport=self._async_given, cookies=_NoCookies(), **self._common(), event_hooks=hooks)

    def _hooks(self) -> list[tuple[str, Sequence[Hook]]]:
        return list(self._options.get("event_hooks", {}).items())

    def _common(self) -> dict[str, Any]:
        rest = {name: value for name, value in self._options.items() if name != "event_hooks"}
        return {"limits": DEFAULT_LIMITS, **rest, "auth": self._auth}

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
        """Close the connections of blocking calls; nothing can be sent any more."""
        self._after_fork()
        self.closed = True
        if self._sync is not None:
            opened, self._sync = self._sync, None
            opened.close()

    async def aclose(self) -> None:
        """Close all connections."""
        self.close()
        if self._async is not None:
            opened, self._async = self._async, None
            if self._loop is asyncio.get_running_loop():
                await opened.aclose()


def _has_connections(transport: object) -> bool:
    """Whether a transport given by the caller is a known one with sockets; what others do is the caller's to know."""
    known = httpx.HTTPTransport | httpx.AsyncHTTPTransport
    return isinstance(transport, known) or type(transport).__module__.startswith("httpx_aiohttp")


def _unpickled(auth: httpx.Auth, options: HttpxOptions, base_url: httpx.URL, given: bool) -> Connections:
    made = Connections(None, None, auth, options, base_url)
    if given:
        made._lost = (
            "this client had a transport of its own, which does not travel between processes: "
            "make a new DataManagerClient with that transport here"
        )
    return made


def _blocking(hook: Hook) -> Callable[[Any], None]:
    def call(subject: Any) -> None:
        result = hook(subject)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise ConfigurationError("an event hook is async: use the asyncio forms, or give a plain function")

    return call


def _awaiting(hook: Hook) -> Callable[[Any], Awaitable[None]]:
    async def call(subject: Any) -> None:
        result = hook(subject)
        if inspect.isawaitable(result):
            await result

    return call
