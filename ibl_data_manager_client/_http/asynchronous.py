"""Connections of asyncio: over aiohttp where it is installed, else by httpx's transport, or by the caller's."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from math import inf
from types import TracebackType
from typing import Any, Self

import httpx

from .connection import Connection, Hook, Owner
from .frames import goes_on
from .pools import finish, give_back
from .theirs import AReceived, Theirs
from .wire import Reply, Request


class AsyncConnection(Connection):
    """What calls with asyncio go through."""

    client = httpx.AsyncClient
    handle, authorization = "handle_async_request", "aauthorization"
    iterate, next = staticmethod(aiter), staticmethod(anext)
    received = AReceived

    def __init__(self, owner: Owner, transport: httpx.AsyncBaseTransport, places: int | None) -> None:
        super().__init__(owner, transport, has_connections=has_connections(transport))
        self.loop = asyncio.get_running_loop()
        self._exchange = getattr(transport, "exchange", None)  # that over aiohttp has
        self._places = asyncio.Semaphore(places) if places and self.has_connections else None
        self._inside = set[object]()

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result to be awaited."""
        try:
            return await result
        except (asyncio.CancelledError, httpx.PoolTimeout) as error:
            goes_on(error)
            await finish(give_back(self.transport))
            raise

    def shut(self, opened: Any) -> Awaitable[Any]:
        """Close an answer of httpx's, or the connection below it."""
        return finish(opened.aclose())

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""

        async def call(subject: Any) -> None:
            with Theirs(subject):
                result = hook(subject)
                if inspect.isawaitable(result):
                    await result

        return call

    async def enter(self, call: object, seconds: float | None, until: float | None = None) -> None:
        """Wait for a place among the calls that are under way; `Watch` ends it at the deadline."""
        if self._places is None:
            return
        if not self._places.locked():
            await self._places.acquire()
        else:
            try:
                async with asyncio.timeout(seconds):
                    await self._places.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout("no connection was free in time") from None
        self._inside.add(call)

    def leave(self, call: object) -> None:
        """Free the place of a call."""
        if self._places is not None and call in self._inside:
            self._inside.remove(call)
            self._places.release()

    def sleep(self, seconds: float) -> Awaitable[None]:
        """Wait."""
        return asyncio.sleep(seconds)

    def cancelled(self) -> bool:
        """Whether it is the caller who cancels."""
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    def way(self) -> Callable[[Request], Awaitable[Reply]]:
        """What sends the next request: over aiohttp as it is, where nobody looks at it."""
        way = super().way()
        if way == self._pass_on and self._exchange is not None and self.transport.instead() is None:
            way = self._exchange
        return way


class Watch:
    """Ends what takes too long, by one timer for all calls: `asyncio.timeout` costs a twentieth of a small call."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.bounds: set[Bound] = set()
        self.loop = loop
        self._timer: asyncio.TimerHandle | None = None
        self._looks = inf

    def within(self, seconds: float | None) -> Bound:
        """What must be done in so many seconds; None for any time."""
        until = None if seconds is None else self.loop.time() + seconds
        if until is not None and until < self._looks:
            self._look_at(until)
        return Bound(self, until)

    def _look_at(self, moment: float) -> None:
        self.end()
        self._looks = moment
        self._timer = self.loop.call_at(moment, self._look)

    def end(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        self._looks, now = inf, self.loop.time()
        for bound in self.bounds:
            bound.look(now)
        if left := [bound.until for bound in self.bounds if bound.until is not None and not bound.expired]:
            self._look_at(min(left))


class Bound:
    """What a task does, which is cancelled at a moment and then raises TimeoutError, as in `asyncio.timeout_at`."""

    __slots__ = ("_cancelling", "_task", "_watch", "expired", "until")

    def __init__(self, watch: Watch, until: float | None) -> None:
        self._watch = watch
        self.until = until
        self.expired = False

    def __enter__(self) -> Self:
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        self._cancelling = task.cancelling()
        self._watch.bounds.add(self)
        return self

    def look(self, now: float) -> None:
        """End it if the moment has passed."""
        if self.until is not None and self.until <= now and not self.expired:
            self.expired = True
            self._task.cancel()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._watch.bounds.discard(self)
        if self.expired and self._task.uncancel() <= self._cancelling and isinstance(error, asyncio.CancelledError):
            raise TimeoutError from error


def has_connections(transport: object) -> bool:
    """Whether a transport is a known one with sockets; what others do is the caller's to know."""
    known = httpx.HTTPTransport | httpx.AsyncHTTPTransport
    module = type(transport).__module__
    return isinstance(transport, known) or module.startswith("httpx_aiohttp") or hasattr(transport, "exchange")
