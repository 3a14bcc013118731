"""What a call goes through, in its two kinds' common part: blocking, its coroutines await nothing that waits.

A request that nobody looks at goes to the transport past httpx's client, which would parse and merge it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import FunctionType
from typing import Any, Final, Protocol

import httpx

from ..auth import PlatformApiKey
from ..errors import ConfigurationError
from .wire import Headers, Reply, Request

CLOSED: Final = "this client was closed while a call was under way"
Hook = Callable[[Any], object]


class Owner:
    """What a connection knows of the client that it belongs to: its auth and event hooks, and whether it is closed."""

    def __init__(self, auth: Any, hooks: Mapping[str, Sequence[Hook]]) -> None:
        self.auth = auth
        self.hooks = hooks
        self.puts_key = type(auth) is PlatformApiKey
        self.closed = False

    def refuse_if_closed(self, *_: object) -> None:
        """Send nothing more.

        Raises:
            ConfigurationError: the client was closed.
        """
        if self.closed:
            raise ConfigurationError(CLOSED)


class Connection(Protocol):
    """What the attempts of a call go through. A kind of it has the methods that are not written out here.

    Args:
        owner: the client that it belongs to.
        transport: that it sends by.
        has_connections: whether that is one with sockets, which belong to this process and this event loop.
    """

    kind: Any  # httpx's client
    owner: Owner
    transport: Any
    has_connections: bool
    _direct: bool
    handle: Callable[[httpx.Request], Any]
    reply: Callable[[httpx.Response], Reply]

    def __init__(self, owner: Owner, transport: Any, *, has_connections: bool) -> None:
        self.owner = owner
        self.transport = transport
        self.has_connections = has_connections
        self._direct = owner.puts_key and not any(owner.hooks.values())

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result, or with asyncio what is to be awaited for it."""

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""
        ...

    async def key(self) -> str | None:
        """The key to send; None where another `auth` puts it."""

    async def enter(self, seconds: float | None) -> None:
        """Wait for a place among the calls that are under way: not in a pool, where closing would not end it.

        Raises:
            httpx.PoolTimeout: none was free in time.
        """

    def leave(self) -> None:
        """Free the place."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""

    def cancelled(self) -> bool:
        """Whether it is the caller who cancels, not a library that closes its connections."""
        return True

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        """Seconds of each step, as the transport takes them."""
        return request.timeout

    async def send(self, request: Request) -> Reply:
        """Send a request, once.

        Raises:
            ConfigurationError: the client was closed meanwhile.
        """
        self.owner.refuse_if_closed()
        unseen = self._direct and not self._is_stood_in()
        try:
            reply = await (self.pass_on(request) if unseen else self._show(request))
        finally:
            request.put_away()
        if self.owner.closed:
            await reply.drop()
            raise ConfigurationError(CLOSED)
        return reply

    def _is_stood_in(self) -> bool:
        """Whether something has taken the place of a method of httpx's client by which requests go: Sentry, respx.

        Not of `send` where aiohttp's session is traced itself: Sentry does both, and a call is to be one span.
        """
        own = self.kind.build_request
        if not is_own(getattr(self.kind, "_transport_for_url", own), own):
            return True
        return not (is_own(self.kind.send, own) or getattr(self.transport, "is_traced", False))

    async def pass_on(self, request: Request) -> Reply:
        """Send a request that nobody looks at."""
        response = await self.wait(self.handle(request.shown(self.timeout(request))))
        return self.reply(response)

    async def _show(self, request: Request) -> Reply:
        response = await self.wait(self._client.send(request.shown(self.timeout(request)), stream=True))
        request.seen = response.request
        request.put_away()
        response.request = request.seen
        return self.reply(response)

    @cached_property
    def _client(self) -> Any:
        """httpx's client, which calls the hooks and what took the place of its `send`."""
        hooks = {event: [self.hook(hook) for hook in given] for event, given in self.owner.hooks.items()}
        # last, since those before it may have waited
        hooks.setdefault("request", []).append(self.hook(self.owner.refuse_if_closed))
        hooks.setdefault("response", []).append(self.hook(_leave_as_it_is))
        return self.kind(
            transport=self.transport,
            auth=httpx.Auth() if self.owner.puts_key else self.owner.auth,  # not None: user and password of the URL
            event_hooks=hooks,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # none: the key is the only credential
            trust_env=False,
        )


def is_own(method: Any, sibling: Any) -> bool:
    """Whether a method of httpx's is its own: nobody has put something in its place, as instrumentations do."""
    return type(method) is FunctionType and method.__globals__ is sibling.__globals__


def _leave_as_it_is(response: httpx.Response) -> None:
    """Keep httpx from raising for a redirect to what is no URL."""
    try:
        httpx.URL(response.headers.get("location", ""))
    except httpx.InvalidURL:
        response.extensions["location"] = response.headers.pop("location")


class HttpxReply(Reply, Protocol):
    """An answer of httpx's that begins; a kind of it says how it is read and closed."""

    response: httpx.Response
    status: int
    headers: Headers
    is_read: bool

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        if "location" in response.extensions:
            response.headers["location"] = response.extensions["location"]
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self.is_read = response.is_stream_consumed

    def let_go(self) -> None:
        """Leave the stream, which is closed: by it the headers of the request can be reached, and the key."""
        if not self.is_read:
            self.response.stream = httpx.ByteStream(b"")

    def shown(self) -> httpx.Response:
        """The answer as httpx has it."""
        return self.response
