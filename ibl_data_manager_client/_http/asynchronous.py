"""Connections of asyncio: over aiohttp where it is installed, else by httpx's transport, or by the caller's."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from .gates import AsyncGate
from .pools import finish, give_back
from .watched import Hook, HttpxReply, Owner, Watched
from .wire import Reply, Request

if TYPE_CHECKING:
    from .body import Body


class AsyncConnection(Watched):
    """What calls with asyncio go through."""

    client = httpx.AsyncClient

    def __init__(self, owner: Owner, transport: httpx.AsyncBaseTransport, places: int | None) -> None:
        super().__init__(owner)
        self.transport = transport
        self.loop = asyncio.get_running_loop()
        self.has_connections = has_connections(transport)
        self._passes = getattr(transport, "exchange", None)
        self._gate = AsyncGate(places if self.has_connections else None)

    async def shut(self) -> None:
        """Close the connections, and end the calls that wait for one."""
        self._gate.close()
        await self.transport.aclose()

    async def key(self) -> str | None:
        return await self.owner.auth.aauthorization() if self.owner.puts_key else None

    async def enter(self, seconds: float | None) -> None:
        await self._gate.enter(seconds)

    def leave(self) -> None:
        self._gate.leave()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def cancelled(self) -> bool:
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    async def pass_on(self, request: Request) -> Reply:
        """Send a request that nobody looks at: over aiohttp as it is."""
        if self._passes is None or self.transport.traced() is not None:
            return await super().pass_on(request)
        reply: Reply = await self._passes(request)
        return reply

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        return request.timeout

    def reply(self, response: httpx.Response) -> HttpxReply:
        return _Reply(response)

    async def handle(self, request: httpx.Request) -> httpx.Response:
        try:
            response: httpx.Response = await self.transport.handle_async_request(request)
        except (asyncio.CancelledError, httpx.PoolTimeout):
            await finish(give_back(self.transport))
            raise
        return response

    async def send_by_client(self, request: httpx.Request, work: Callable[[httpx.Request], Any]) -> None:
        by = httpx.AsyncClient(transport=_Working(work), auth=httpx.Auth(), trust_env=False)
        await by.send(request, stream=True)

    async def call(self, hook: Hook, subject: Any) -> None:
        result = hook(subject)
        if inspect.isawaitable(result):
            await result

    def flow(self, request: httpx.Request) -> Any:
        return self.owner.auth.async_auth_flow(request)

    async def step(self, flow: Any, response: httpx.Response | None) -> httpx.Request | None:
        try:
            request: httpx.Request = await flow.asend(response)
        except StopAsyncIteration:
            return None
        return request

    async def end(self, flow: Any) -> None:
        await flow.aclose()

    async def read(self, response: httpx.Response) -> None:
        await response.aread()

    async def close(self, response: httpx.Response) -> None:
        await finish(response.aclose())

    async def drop(self, reply: Reply) -> None:
        stream = reply.response.extensions.get("network_stream") if isinstance(reply, HttpxReply) else None
        if stream is not None:
            await finish(stream.aclose())


class _Reply(HttpxReply):
    async def read(self, body: Body) -> None:
        if self.is_read:
            body.take(self.response.content)
            return
        async for part in self.response.stream:  # type: ignore[union-attr]
            body.take(part)

    async def close(self) -> None:
        await finish(self.response.aclose())


class _Working(httpx.AsyncBaseTransport):
    def __init__(self, work: Callable[[httpx.Request], Coroutine[Any, Any, httpx.Response]]) -> None:
        self._work = work

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._work(request)


def has_connections(transport: object) -> bool:
    """Whether a transport is a known one with sockets; what others do is the caller's to know."""
    known = httpx.HTTPTransport | httpx.AsyncHTTPTransport
    module = type(transport).__module__
    return isinstance(transport, known) or module.startswith("httpx_aiohttp") or hasattr(transport, "exchange")
