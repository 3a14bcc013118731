"""Connections of asyncio: over aiohttp where it is installed, else by httpx's transport, or by the caller's."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx

from .connection import Connection, Hook, HttpxReply, Owner
from .pools import finish, give_back
from .wire import Reply, Request

if TYPE_CHECKING:
    from .body import Body


class AsyncConnection(Connection):
    """What calls with asyncio go through."""

    kind = httpx.AsyncClient

    def __init__(self, owner: Owner, transport: httpx.AsyncBaseTransport, places: int | None) -> None:
        super().__init__(owner, transport, has_connections=has_connections(transport))
        self.handle = transport.handle_async_request
        self.reply = AsyncReply
        self.loop = asyncio.get_running_loop()
        self._exchange = getattr(transport, "exchange", None)  # that over aiohttp has
        self._places = asyncio.Semaphore(places) if places and self.has_connections else None

    async def wait(self, result: Any) -> Any:
        """What was called has returned: a result to be awaited."""
        try:
            return await result
        except (asyncio.CancelledError, httpx.PoolTimeout):
            await finish(give_back(self.transport))
            raise

    def hook(self, hook: Hook) -> Hook:
        """An event hook as httpx calls it."""

        async def call(subject: Any) -> None:
            result = hook(subject)
            if inspect.isawaitable(result):
                await result

        return call

    async def key(self) -> str | None:
        """The key to send; None where another `auth` puts it."""
        return await self.owner.auth.aauthorization() if self.owner.puts_key else None

    async def enter(self, seconds: float | None) -> None:
        """Wait for a place among the calls that are under way."""
        if self._places is None:
            return
        if not self._places.locked():
            await self._places.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("no connection was free in time") from None

    def leave(self) -> None:
        """Free the place."""
        if self._places is not None:
            self._places.release()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    def cancelled(self) -> bool:
        """Whether it is the caller who cancels."""
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    async def pass_on(self, request: Request) -> Reply:
        """Send a request that nobody looks at: over aiohttp as it is."""
        if self._exchange is None or self.transport.instead() is not None:
            return await super().pass_on(request)
        reply: Reply = await self._exchange(request)
        return reply


class AsyncReply(HttpxReply):
    """An answer that begins."""

    _parts: AsyncIterator[bytes] | None = None

    async def read(self, body: Body) -> None:
        """Take in the body."""
        if self.is_read:
            body.take(self.response.content)
            return
        async for part in self.response.stream:  # type: ignore[union-attr]
            body.take(part)

    async def part(self) -> bytes:
        """The next part of the body that is not empty; empty at its end."""
        if self._parts is None:
            self._parts = aiter(self._whole() if self.is_read else self.response.stream)  # type: ignore[arg-type]
        async for part in self._parts:
            if part:
                return part
        return b""

    async def _whole(self) -> AsyncIterator[bytes]:
        yield self.response.content

    async def close(self) -> None:
        """Close it."""
        try:
            await finish(self.response.aclose())
        finally:
            self.let_go()

    async def drop(self) -> None:
        """Close it, and its connection."""
        await self.close()
        if "network_stream" in self.response.extensions:
            await finish(self.response.extensions["network_stream"].aclose())


def has_connections(transport: object) -> bool:
    """Whether a transport is a known one with sockets; what others do is the caller's to know."""
    known = httpx.HTTPTransport | httpx.AsyncHTTPTransport
    module = type(transport).__module__
    return isinstance(transport, known) or module.startswith("httpx_aiohttp") or hasattr(transport, "exchange")
