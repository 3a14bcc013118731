"""What somebody has put around the calls of a client: event hooks, another `auth`, what took the place of `send`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import ConfigurationError
from .gates import CLOSED
from .wire import Headers, Reply, Request

if TYPE_CHECKING:
    from .body import Body

Hook = Callable[[Any], object]


class Owner:
    """What a connection knows of the client that it belongs to.

    Args:
        auth: puts the key, or whatever it likes, on each request.
        hooks: the caller's, by event.
        puts_key: whether `auth` is ours, so that its key is put on by ourselves.
    """

    def __init__(self, auth: Any, hooks: Mapping[str, Sequence[Hook]], *, puts_key: bool) -> None:
        self.auth = auth
        self.hooks = hooks
        self.puts_key = puts_key
        self.closed = False

    def refuse_if_closed(self) -> None:
        """Send nothing more.

        Raises:
            ConfigurationError: the client was closed.
        """
        if self.closed:
            raise ConfigurationError(CLOSED)


class Watched:
    """One connection of a client, blocking or not: its coroutines await what the kind of it does."""

    client: Any
    transport: Any

    def __init__(self, owner: Owner) -> None:
        self.owner = owner
        self.direct = owner.puts_key and not any(owner.hooks.values())

    async def send(self, request: Request) -> Reply:
        """Send a request, once. What httpx's client would have called is called, and nothing is made for it otherwise.

        Raises:
            ConfigurationError: the client was closed meanwhile.
        """
        self.owner.refuse_if_closed()
        reply = await self.pass_on(request) if self.direct and self._sends_itself() else await self._show(request)
        if self.owner.closed:
            await reply.close()
            await self.drop(reply)
            raise ConfigurationError(CLOSED)
        return reply

    async def pass_on(self, request: Request) -> Reply:
        """Send a request that nobody looks at."""
        request.seen = shown = request.shown(self.timeout(request))
        return self.reply(await self.handle(shown))

    def _sends_itself(self) -> bool:
        """Whether nobody has put something in the place of `send`, as some instrumentations do."""
        send = self.client.send
        return type(send) is FunctionType and send.__globals__ is self.client.build_request.__globals__

    async def _show(self, request: Request) -> Reply:
        shown = request.shown(self.timeout(request))
        if self._sends_itself():
            return self.reply(await self._through(request, shown))
        found: list[httpx.Response] = []

        async def work(sent: httpx.Request) -> httpx.Response:
            found.append(await self._through(request, sent))
            headers = [pair for pair in found[0].headers.raw if pair[0].lower() != b"location"]  # httpx would join it
            return httpx.Response(found[0].status_code, headers=headers, extensions=found[0].extensions)

        await self.send_by_client(shown, work)
        return self.reply(found[0])

    async def _through(self, request: Request, shown: httpx.Request) -> httpx.Response:
        """Through the steps of `auth`, each with the hooks."""
        if self.owner.puts_key:
            return await self._hooked(request, shown)
        flow = self.flow(shown)
        response: httpx.Response | None = None
        before: list[httpx.Response] = []
        try:
            while (sent := await self.step(flow, response)) is not None:
                if response is not None:
                    await self.read(response)
                    before.append(response)
                response = await self._hooked(request, sent)
                response.history = list(before)
        except BaseException:
            if response is not None:
                await self.close(response)
            raise
        finally:
            await self.end(flow)
        assert response is not None, "the auth asked for no request"
        return response

    async def _hooked(self, request: Request, sent: httpx.Request) -> httpx.Response:
        for hook in self.owner.hooks.get("request", ()):
            await self.call(hook, sent)
        self.owner.refuse_if_closed()  # the caller's auth and hooks may have waited
        request.seen = sent
        response = await self.handle(sent)
        response.request = sent
        try:
            for hook in self.owner.hooks.get("response", ()):
                await self.call(hook, response)
        except BaseException:
            await self.close(response)
            raise
        return response

    # --- what blocking and asyncio do in their own way ---

    def timeout(self, request: Request) -> Mapping[str, float | None]:
        """Seconds of each step, as the transport takes them."""
        raise NotImplementedError

    def reply(self, response: httpx.Response) -> HttpxReply:
        """An answer of httpx's, as it begins."""
        raise NotImplementedError

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Send by the transport."""
        raise NotImplementedError

    async def send_by_client(self, request: httpx.Request, work: Callable[[httpx.Request], Any]) -> None:
        """Send by `send` of httpx's client, whose transport is `work`."""
        raise NotImplementedError

    async def call(self, hook: Hook, subject: Any) -> None:
        """Call an event hook."""
        raise NotImplementedError

    def flow(self, request: httpx.Request) -> Any:
        """The steps of `auth`."""
        raise NotImplementedError

    async def step(self, flow: Any, response: httpx.Response | None) -> httpx.Request | None:
        """The next request of these; None when there is none."""
        raise NotImplementedError

    async def end(self, flow: Any) -> None:
        """No more steps."""
        raise NotImplementedError

    async def read(self, response: httpx.Response) -> None:
        """Read an answer to its end."""
        raise NotImplementedError

    async def close(self, response: httpx.Response) -> None:
        """Close an answer."""
        raise NotImplementedError

    async def drop(self, reply: Reply) -> None:
        """End the connection of an answer, which may have been made when its pool was closed already."""
        raise NotImplementedError


class HttpxReply:
    """An answer of httpx's that begins; how it is read and closed is its kind's to say."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.status = response.status_code
        self.headers = Headers(response.headers.raw)
        self.is_read = response.is_stream_consumed
        """Whether a hook has read it: then it is decompressed, too."""

    def shown(self) -> httpx.Response:
        """The answer as httpx has it."""
        return self.response

    async def read(self, body: Body) -> None:
        """Take in the body."""
        raise NotImplementedError

    async def close(self) -> None:
        """Close it."""
        raise NotImplementedError
