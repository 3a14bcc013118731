"""The connections that a client and its siblings share: opened when first used, and by whom they may be used."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, TypedDict

import httpx

from ..auth import PlatformApiKey, _refuse_awaitable
from ..errors import ConfigurationError
from .pools import finish, give_back, refuse_waiting

if TYPE_CHECKING:
    import ssl

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=5.0)
"""At most 100 connections, so 100 calls at once; further ones wait for a free one, as long as the pool timeout says."""

CLOSED: Final = "this client was closed while a call was under way"
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


_left_behind: list[object] = []  # a parent's connections: closing them here would end them there


class Connections:
    """An httpx client of each kind, made when first needed.

    Args:
        given: the caller's transport for blocking calls (True) and for asyncio (False); None for a usual one.
        auth: puts the key on each request.
        options: of the connections.
        base_url: where all requests go.
    """

    def __init__(self, given: Mapping[bool, Any], auth: httpx.Auth, options: HttpxOptions, base_url: httpx.URL) -> None:
        known = HttpxOptions.__annotations__
        if unknown := sorted(set(options) - set(known)):
            raise ConfigurationError(f"httpx_options has no {', '.join(unknown)}; it takes {', '.join(known)}")
        self._given = given
        self._auth = auth
        self._options = options
        self._base_url = base_url
        self.puts_key = type(auth) is PlatformApiKey
        self._direct = self.puts_key and not any(options.get("event_hooks", {}).values())
        self._lost = ""
        self.closed = False
        self._forget()

    def _forget(self) -> None:
        self._opened: dict[bool, tuple[Any, Any, asyncio.AbstractEventLoop | None]] = {}
        self._entered = False
        self._process = os.getpid()
        self._lock = threading.Lock()

    def __reduce__(self) -> Any:
        lost = self._lost  # sockets do not travel
        if any(self._given.values()):
            lost = (
                "this client had a transport of its own, which does not travel between processes: "
                "make a new DataManagerClient with that transport here"
            )
        return Connections, ({True: None, False: None}, self._auth, self._options, self._base_url), {"_lost": lost}

    def opened(self, *, blocking: bool) -> tuple[Any, Any]:
        """The httpx client of blocking calls, or that of asyncio, and the transport that it has for the base URL.

        Raises:
            ConfigurationError: the client is closed, its transport stayed in another process, or its connections belong
                to another event loop.
        """
        loop = None if blocking else asyncio.get_running_loop()
        found = self._opened.get(blocking)
        if found is None or found[2] is not loop or self.closed or self._process != os.getpid():
            self._check()
            with self._lock:
                found = self._opened.get(blocking) or (*self._open(blocking=blocking), loop)
                self._opened[blocking] = found
            given = self._given[blocking]
            if found[2] is not loop and (given is None or _has_connections(given)):
                raise ConfigurationError(
                    "this client was first used in another event loop, and its connections belong to that one: "
                    "make a new DataManagerClient in each loop (each asyncio.run has its own)"
                )
        return found[:2]

    async def ready(self, request: httpx.Request, *, blocking: bool) -> tuple[Any, Any]:
        """Put the key on a request; where `auth` is not ours, httpx calls it in `send`.

        It is no part of `send`: what a key function raises is no error of the network's.

        Returns:
            As `opened`.

        Raises:
            ConfigurationError: as `opened`.
        """
        opened = self.opened(blocking=blocking)
        if self.puts_key and blocking:
            self._auth.put_on(request)  # type: ignore[attr-defined]
        elif self.puts_key:
            await self._auth.aput_on(request)  # type: ignore[attr-defined]
        return opened

    async def send(self, opened: tuple[Any, Any], request: httpx.Request, *, blocking: bool) -> httpx.Response:
        """Send a request that is `ready`, once. The body of the answer is still to be read.

        httpx's client is left out where it has nothing to add: no event hooks, no auth but ours, and nobody has put
        something in the place of its `send`, as some instrumentations do.

        Raises:
            ConfigurationError: the client was closed meanwhile.
        """
        self._refuse_if_closed()
        http, transport = opened
        send = type(http).send
        response: httpx.Response
        try:
            if not self._direct or type(send) is not FunctionType or send.__globals__["__name__"] != "httpx._client":
                sent = http.send(request, stream=True)
                response = sent if blocking else await sent
            else:
                sent = transport.handle_request(request) if blocking else transport.handle_async_request(request)
                response = sent if blocking else await sent
                response.request = request
        except (asyncio.CancelledError, httpx.PoolTimeout):
            if not blocking:
                await finish(give_back(transport))
            raise
        if self.closed:
            await _drop(response, blocking=blocking)
            raise ConfigurationError(CLOSED)
        return response

    def _open(self, *, blocking: bool) -> tuple[Any, Any]:
        kind: Any = httpx.Client if blocking else httpx.AsyncClient
        if not blocking and self._given[blocking] is None:
            with suppress(ImportError):  # the extra is not installed
                import httpx_aiohttp  # noqa: F401  (first, since aiohttp alone is not enough and takes long)

                from .aiohttp import Client as kind
        hooks = {event: [*found] for event, found in self._options.get("event_hooks", {}).items()}
        hooks.setdefault("request", []).append(self._refuse_if_closed)  # the last: the caller's auth and hooks may wait
        options = {
            "limits": DEFAULT_LIMITS,
            **self._options,
            "event_hooks": {event: [_hook(hook, blocking=blocking) for hook in hooks[event]] for event in hooks},
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),  # none: the key is the only credential
        }
        auth = httpx.Auth() if self.puts_key else self._auth  # not None, which would be user and password of the URL
        try:
            http = kind(transport=self._given[blocking], auth=auth, **options)
        except (httpx.InvalidURL, ValueError, OSError) as error:
            raise _wrong_environment(error, trusted=self._options.get("trust_env", True)) from error
        transport = http._transport_for_url(self._base_url)
        if blocking:
            from .blocking import keep_deadlines

            keep_deadlines(transport)
        return http, transport

    def _check(self) -> None:
        if self.closed:
            raise ConfigurationError("this client is closed: make a new DataManagerClient")
        self._after_fork()
        if self._lost:
            raise ConfigurationError(self._lost)

    def _refuse_if_closed(self, *_: object) -> None:
        if self.closed:
            raise ConfigurationError(CLOSED)

    def _after_fork(self) -> None:
        if self._process == os.getpid():
            return
        if any(_has_connections(self._given[blocking]) for blocking in self._opened):
            self._lost = (
                "this client has a transport of its own, which was used before this process was forked: "
                "make a new DataManagerClient after the fork"
            )
        _left_behind.append(self._opened)
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
        given = self._given[False]
        if False in self._opened and (given is None or _has_connections(given)):
            text = (
                "this client is closed, but its asyncio connections are open still, and only a coroutine can close "
                "them: use `async with` in place of `with`, or `await client.aclose()` in place of `client.close()`"
            )
            warnings.warn(text, RuntimeWarning, stacklevel=3)

    def _close(self) -> None:
        self._after_fork()
        self.closed = True
        if True in self._opened:
            http, transport, _ = self._opened.pop(True)
            refuse_waiting(transport)
            http.close()

    async def aclose(self) -> None:
        """Close all connections."""
        self._close()
        http, transport, loop = self._opened.pop(False, (None, None, None))
        if loop is asyncio.get_running_loop():
            refuse_waiting(transport)
            await http.aclose()


_PROXIES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def _wrong_environment(error: Exception, *, trusted: bool) -> ConfigurationError:
    """What says which variables httpx may have stumbled over: its own errors do not name them."""
    names = _CERTIFICATES if isinstance(error, OSError) else _PROXIES
    values = {name: os.environ.get(name) or os.environ.get(name.lower()) for name in names}
    found = [f"{name}={_without_user(value)}" for name, value in values.items() if trusted and value]
    hint = f": correct or unset {', '.join(found)}" if found else ": look at httpx_options"
    said = type(error).__name__ if found else f"{type(error).__name__}: {error}"  # it may quote a password
    return ConfigurationError(f"the connections cannot be set up ({said}){hint}")


def _without_user(value: str) -> str:
    """An address without user and password."""
    scheme, mark, rest = value.rpartition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"


async def _drop(response: httpx.Response, *, blocking: bool) -> None:
    """Close an answer and its connection, which may have been made when its pool was closed already."""
    stream = response.extensions.get("network_stream")
    if blocking:
        response.close()
        if stream is not None:
            stream.close()
    else:
        await finish(response.aclose())
        if stream is not None:
            await finish(stream.aclose())


def _has_connections(transport: object) -> bool:
    """Whether a transport given by the caller is a known one with sockets; what others do is the caller's to know."""
    known = httpx.HTTPTransport | httpx.AsyncHTTPTransport
    return isinstance(transport, known) or type(transport).__module__.startswith("httpx_aiohttp")


def _hook(hook: Hook, *, blocking: bool) -> Callable[[Any], Any]:
    """A caller's event hook as httpx calls it."""

    def call(subject: Any) -> None:
        _refuse_awaitable(hook(subject), "an event hook is async: use the asyncio forms, or give a plain function")

    async def acall(subject: Any) -> None:
        result = hook(subject)
        if inspect.isawaitable(result):
            await result

    return call if blocking else acall
