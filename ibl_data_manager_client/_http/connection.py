"""What a call goes through, in its two kinds' common part: blocking, its coroutines await nothing that waits.

A request that nobody looks at goes to the transport past httpx's client, which would parse and merge it anew.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from .._key import Secret
from ..auth import PlatformApiKey
from ..errors import ConfigurationError
from .theirs import Raised, TheirAuth
from .wire import Headers, Reply, Request, unseen

if TYPE_CHECKING:
    from .body import Body

CLOSED: Final = "this client was closed while a call was under way"
Hook = Callable[[Any], object]
_READ: Final = httpx.ByteStream(b"")


class Owner:
    """What a connection knows of the client that it belongs to.

    Attributes:
        auth: puts the key on each request.
        hooks: event hooks, by event.
        puts_key: whether the key goes out as `Authorization`, and `auth` need not be called as httpx does.
        key: what it goes out as, where that is the same for each request.
        closed: whether nothing more is to be sent.
    """

    def __init__(self, auth: Any, hooks: Mapping[str, Sequence[Hook]]) -> None:
        self.auth = auth
        self.hooks = hooks
        self.puts_key = type(auth) is PlatformApiKey
        self.key = auth.authorization() if self.puts_key and not auth.is_called else None
        self.closed = False

    def refuse_if_closed(self, *_: object) -> None:
        """Send nothing more.

        Raises:
            ConfigurationError: the client was closed.
        """
        if self.closed:
            raise ConfigurationError(CLOSED)


class Connection(Protocol):
    """What the attempts of a call go through. A kind of it has what is not written out here.

    Args:
        owner: the client that it belongs to.
        transport: that it sends by.
        has_connections: whether that is one with sockets, which belong to this process and this event loop.
    """

    client: Any  # httpx's class
    handle: str  # names of methods: of a transport, ...
    authorization: str  # ... and of the key
    iterate: Any  # what gives the parts of a body, ...
    next: Any  # ... and the next of them
    received: Any  # class of the body of an answer that others see
    owner: Owner
    transport: Any
    has_connections: bool
    _direct: bool

    def __init__(self, owner: Owner, transport: Any, *, has_connections: bool) -> None:
        self.owner = owner
        self.transport = transport
        self.has_connections = has_connections
        self._direct = owner.puts_key and not any(owner.hooks.values())

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result, or with asyncio what is to be awaited for it."""

    async def key(self) -> Secret:
        """The key to send."""
        key: Secret = await self.wait(getattr(self.owner.auth, self.authorization)())
        return key

    def shut(self, opened: Any) -> Any:
        """Close an answer of httpx's, or the connection below it."""

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""
        ...

    async def enter(self, call: object, seconds: float | None, until: float | None = None) -> None:
        """Wait for a place among the calls that are under way: not in a pool, where closing would not end it.

        `until` is the deadline, of `time.monotonic()`, where nothing else ends the wait.

        Raises:
            httpx.PoolTimeout: none was free in time.
        """

    def leave(self, call: object) -> None:
        """Free the place of a call, if it has one: it may have been interrupted at any moment."""

    def sleep(self, seconds: float) -> Any:
        """Wait."""

    def cancelled(self) -> bool:
        """Whether it is the caller who cancels, not a library that closes its connections."""
        return True

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        """Seconds of each step, as the transport takes them."""
        return request.timeout

    def way(self) -> Callable[[Request], Awaitable[Reply]]:
        """What sends the next request."""
        return self._pass_on if self._direct and not self._is_stood_in() else self._show

    def _is_stood_in(self) -> bool:
        """Whether something has taken the place of a method of httpx's client by which requests go: Sentry, respx.

        Not of `send` where aiohttp's session is traced itself: Sentry does both, and a call is to be one span.
        """
        own = self.client.build_request
        if not is_own(getattr(self.client, "_transport_for_url", own), own):
            return True
        return not (is_own(self.client.send, own) or getattr(self.transport, "is_traced", False))

    async def _pass_on(self, request: Request) -> Reply:
        """Send a request that nobody looks at."""
        send = getattr(self.transport, self.handle)
        is_httpx = type(send) is MethodType and is_own(send.__func__, httpx.HTTPTransport.__init__)
        made = unseen if is_httpx else Request.shown
        response = await self.wait(send(made(request, self.timeout(request))))
        return HttpxReply(self, response, request.authorization)

    async def _show(self, request: Request) -> Reply:
        if not self.owner.puts_key:
            request.authorization = None  # what the caller's `auth` put on when it was sent before
        request.seen = request.shown(self.timeout(request))
        broke = None
        try:
            response = await self.wait(self._client.send(request.seen, stream=True))
            request.seen = response.request
        except Raised as raised:
            if raised.answer is None:
                raise
            response, broke = raised.answer, raised.error
            request.seen = response.request
        finally:
            request.put_away()
        response.request = request.bare()
        response.next_request = None  # by which httpx would follow a redirect: it has the key
        return HttpxReply(self, response, request.authorization, broke)

    def _receive(self, response: httpx.Response) -> None:
        response.stream = self.received(response.stream)

    @cached_property
    def _client(self) -> Any:
        """httpx's client, which calls the hooks and what took the place of its `send`."""
        given = self.owner.hooks
        hooks = {
            "request": [*given.get("request", ()), self.owner.refuse_if_closed],  # others may wait
            "response": [self._receive, *given.get("response", ()), _leave_as_it_is],
        }
        client = self.client(
            transport=self.transport,
            auth=httpx.Auth() if self.owner.puts_key else self.owner.auth,  # not None: user and password of the URL
            event_hooks={event: [self.hook(hook) for hook in hooks[event]] for event in hooks},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # none: the key is the only credential
        )
        if not self.owner.puts_key:
            client.auth = TheirAuth(client.auth)  # what httpx made of it: it may be a pair, or a function
        return client


def is_own(method: Any, sibling: Any) -> bool:
    """Whether a method of httpx's is its own: nobody has put something in its place, as instrumentations do."""
    return type(method) is FunctionType and method.__globals__ is sibling.__globals__


def _leave_as_it_is(response: httpx.Response) -> None:
    """Keep httpx from raising for a redirect to what is no URL."""
    try:
        httpx.URL(response.headers.get("location", ""))
    except httpx.InvalidURL:
        response.extensions["location"] = response.headers.pop("location")


class HttpxReply:
    """An answer of httpx's that begins; `broke` is what has ended it already, as others read it."""

    def __init__(
        self,
        connection: Connection,
        response: httpx.Response,
        sent: Secret | None = None,
        broke: Exception | None = None,
    ) -> None:
        if "location" in response.extensions:
            response.headers["location"] = response.extensions.pop("location")
        self.status = response.status_code
        self.headers = Headers(response.headers.raw, sent, response.reason_phrase)
        if self.headers.quoted:
            response.headers = httpx.Headers(self.headers.raw)
            response.extensions.pop("reason_phrase", None)
        broke = broke or getattr(response.stream, "broke", None)  # where whoever read it has caught that
        self.is_read = response.is_stream_consumed and broke is None
        stream = response.stream
        if broke is not None:  # of an error the body is kept as far as it can be read
            kept = isinstance(broke, httpx.DecodingError) and not 200 <= self.status < 300
            stream = _READ if kept else connection.received(_READ, broke)
        self._connection = connection
        self._response = response
        self._parts = connection.iterate(httpx.ByteStream(response.content) if self.is_read else stream)

    def shown(self) -> httpx.Response:
        """The answer as httpx has it."""
        return self._response

    async def read(self, body: Body) -> None:
        """Take in the body."""
        while part := await self.part():
            body.take(part)

    async def part(self) -> bytes:
        """The next part of the body that is not empty; empty at its end."""
        part = b""
        while part == b"":
            part = await self._connection.wait(self._connection.next(self._parts, None))
        return part or b""

    async def close(self) -> None:
        """Close it."""
        try:
            await self._connection.wait(self._connection.shut(self._response))
        finally:
            self._parts = None  # by these the headers of the request can be reached, and the key
            if not self.is_read:
                self._response.stream = _READ

    async def drop(self) -> None:
        """Close it, and its connection."""
        await self.close()
        if "network_stream" in self._response.extensions:
            await self._connection.wait(self._connection.shut(self._response.extensions["network_stream"]))
