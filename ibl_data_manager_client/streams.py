"""Answers read as they come: `client.stream(…)`, in parts, in lines, or as server-sent events."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, nullcontext
from typing import TYPE_CHECKING, Any

import httpx

from ._call.operation import Call, Operation
from ._http.exchange import Exchange
from ._http.session import Session
from ._http.wire import Answer, finished
from .errors import ConfigurationError, DataManagerError, ResponseDecodeError

if TYPE_CHECKING:
    from httpx_sse import ServerSentEvent

__all__ = ["AsyncStream", "Stream", "Streaming"]


class Streaming:
    """What `client.stream` returns: the context in which an answer is open, by `with` or by `async with`."""

    def __init__(self, session: Session, operation: Operation[Any], call: Call) -> None:
        self._given = session, operation, call
        self._stream: Stream | AsyncStream | None = None

    def __enter__(self) -> Stream:
        """Send the request, and take an answer that is 2xx; its body is still to come."""
        exchange = self._exchange()
        self._stream = stream = Stream(exchange, exchange.run())
        return stream

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            finished(self._stream._close())

    async def __aenter__(self) -> AsyncStream:
        """Send the request, and take an answer that is 2xx; its body is still to come."""
        exchange = self._exchange()
        self._stream = stream = AsyncStream(exchange, await exchange.arun())
        return stream

    async def __aexit__(self, *_: object) -> None:
        if self._stream is not None:
            await self._stream._close()

    def _exchange(self) -> Exchange:
        return Exchange(*self._given, must_succeed=True, opens=True)


class _Stream:
    """An open answer; what both kinds have in common.

    Attributes:
        status_code: the HTTP status.
        headers: by case-insensitive name.
        retries: how many times the request was sent again before the answer began.
    """

    def __init__(self, exchange: Exchange, answer: Answer) -> None:
        self._exchange = exchange
        self._parts: list[bytes] = []
        self._came = False
        self._open(answer)

    def _open(self, answer: Answer) -> None:
        reply = self._exchange.reply
        assert reply is not None
        self.status_code = answer.status_code
        self.headers = answer.headers
        self.retries = answer.retries
        self._reply = reply
        self._body = self._exchange.body(reply, self)
        self._is_open = True

    @property
    def request_id(self) -> str | None:
        """The `X-Request-ID` of the answer; None where it has none."""
        return self.headers.get("x-request-id")

    def start(self, total: int | None) -> None:
        """The answer begins."""

    def write(self, chunk: bytes) -> None:
        """A part of it has come, decompressed."""
        self._parts.append(chunk)

    async def _next(self) -> bytes:
        """The next part; none at the end."""
        while not any(self._parts):
            self._parts.clear()
            if not self._is_open:
                raise ConfigurationError(f"{self._exchange.name}: the stream is closed: read it within its `with`")
            try:
                came = await self._reply.part()
                if not came:
                    self._exchange.connection.owner.refuse_if_closed()  # what a closed connection ends is not whole
                    self._body.end()
                    return b""
                self._came = True
                self._body.take(came)
            except (Exception, asyncio.CancelledError) as error:
                outcome = self._exchange.broke(error, began=self._came)
            else:
                continue
            if isinstance(outcome, BaseException):
                raise outcome
            await self._close()
            self._open(await self._exchange.again(outcome))
        return self._parts.pop(0)

    async def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            try:
                await self._reply.close()
            finally:
                self._exchange.connection.leave()

    def _for_events(self, parts: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
        """The answer as httpx has it, for what reads events of that."""
        return httpx.Response(200, headers={"content-type": self.headers.get("content-type", "")}, stream=parts)

    def _no_events(self, error: Exception) -> DataManagerError:
        shown = httpx.Response(self.status_code, headers=list(self.headers.raw))
        return ResponseDecodeError(f"no server-sent events: {error}", response=shown, operation=self._exchange.name)


class Stream(_Stream):
    """An open answer, read once, blocking.

    What goes wrong after something of its body has come is raised, and nothing is sent again:

    Raises:
        APIConnectionError: it broke off.
        APITimeoutError: nothing came within `timeout`, or not all of it within `deadline`.
        ConfigurationError: the client was closed meanwhile.
    """

    def __iter__(self) -> Iterator[bytes]:
        while part := finished(self._next()):
            yield part

    def bytes(self) -> Iterator[bytes]:
        """The body in parts as they come, decompressed."""
        return iter(self)

    def lines(self) -> Iterator[str]:
        """The body in lines, each as soon as it is whole, without its end (`\\n` or `\\r\\n`)."""
        lines = _Lines()
        for part in self:
            yield from lines.take(part)
        yield from lines.rest()

    def events(self) -> Iterator[ServerSentEvent]:
        """The server-sent events, each with `event`, `data`, `id` and `retry`; needs the extra `sse`.

        Raises:
            ResponseDecodeError: it is no `text/event-stream`.
            ConfigurationError: httpx-sse is not installed.
        """
        sse = _sse()
        try:
            yield from filter(_is_event, sse.EventSource(self._for_events(_Parts(self))).iter_sse())
        except sse.SSEError as error:
            raise self._no_events(error) from None


class AsyncStream(_Stream):
    """An open answer, read once; see `Stream`."""

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        while part := await self._in_time():
            yield part

    async def _in_time(self) -> bytes:
        until = self._exchange.until
        bound = nullcontext() if until is None else asyncio.timeout(max(0, until - time.monotonic()))
        try:
            async with bound:
                return await self._next()
        except TimeoutError:
            if not isinstance(bound, asyncio.Timeout) or not bound.expired():
                raise
        raise self._exchange.too_late()

    def bytes(self) -> AsyncGenerator[bytes, None]:
        """The body in parts as they come, decompressed."""
        return aiter(self)

    async def lines(self) -> AsyncGenerator[str, None]:
        """The body in lines, each as soon as it is whole, without its end (`\\n` or `\\r\\n`)."""
        lines = _Lines()
        async with aclosing(aiter(self)) as parts:
            async for part in parts:
                for line in lines.take(part):
                    yield line
        for line in lines.rest():
            yield line

    async def events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """The server-sent events, each with `event`, `data`, `id` and `retry`; needs the extra `sse`.

        Raises:
            ResponseDecodeError: it is no `text/event-stream`.
            ConfigurationError: httpx-sse is not installed.
        """
        sse = _sse()
        try:
            async with aclosing(sse.EventSource(self._for_events(_Parts(self))).aiter_sse()) as events:
                async for event in events:
                    if _is_event(event):
                        yield event
        except sse.SSEError as error:
            raise self._no_events(error) from None


class _Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The parts of a stream as httpx has them."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)


class _Lines:
    """Lines from parts that end anywhere."""

    def __init__(self) -> None:
        self._begun: list[bytes] = []

    def take(self, part: bytes) -> Generator[str, None, None]:
        """The lines that a part makes whole."""
        first, *more = part.split(b"\n")
        self._begun.append(first)
        for after in more:
            yield self._line()
            self._begun.append(after)

    def rest(self) -> Generator[str, None, None]:
        """What stands after the last line's end."""
        if any(self._begun):
            yield self._line()

    def _line(self) -> str:
        line = b"".join(self._begun).removesuffix(b"\r").decode("utf-8", "replace")
        self._begun.clear()
        return line


def _is_event(event: ServerSentEvent) -> bool:
    """Whether it is one: after an id, httpx-sse makes one of comments too, which servers send to be heard of."""
    return bool(event.data) or event.event != "message"


def _sse() -> Any:
    try:
        import httpx_sse
    except ImportError:
        raise ConfigurationError("events() needs httpx-sse: pip install httpx-sse") from None
    return httpx_sse
