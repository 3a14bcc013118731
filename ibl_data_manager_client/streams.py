"""Answers read as they come: `client.stream(…)`, in parts, in lines, or as server-sent events."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Iterator
from copy import copy
from typing import Any, Generic, NamedTuple, NoReturn, TypeVar

from ._call.operation import Call, Operation
from ._http.exchange import Exchange
from ._http.frames import Leaving
from ._http.session import Session
from ._http.wire import Answer, finished
from .errors import ConfigurationError, DataManagerError, ResponseDecodeError

__all__ = ["AsyncStream", "ServerSentEvent", "Stream", "Streaming"]

T = TypeVar("T")
_bytes = bytes  # which in the classes is a method


class ServerSentEvent(NamedTuple):
    """An event that a server sent.

    Attributes:
        event: its name; `message` where the server gives none.
        data: what it says, its lines joined by `\\n`.
        id: its id, or that of the last one before it that has one; "" where none has.
        retry: milliseconds before a new request, where the server asked for them after the event before; else None.
    """

    event: str
    data: str
    id: str
    retry: int | None

    def json(self) -> Any:
        """What `data` is as JSON.

        Raises:
            ValueError: it is none.
        """
        return json.loads(self.data)


class Streaming:
    """What `client.stream` returns: the context in which an answer is open, by `with` or by `async with`."""

    def __init__(self, session: Session, operation: Operation[Any], call: Call) -> None:
        self._given = session, operation, call
        self._stream: Stream | AsyncStream | None = None

    def __reduce__(self) -> NoReturn:
        raise TypeError("what client.stream(…) returns cannot be pickled or copied: it is a call. Pickle the client")

    def __enter__(self) -> Stream:
        """Send the request, and take an answer that is 2xx; its body is still to come."""
        with Leaving():
            self._stream = stream = self._open()
        return stream

    def _open(self) -> Stream:
        exchange = self._exchange()
        return Stream(exchange, self._parts, exchange.run())

    def __exit__(self, *_: object) -> None:
        try:
            with Leaving():
                finished(self._close())
        finally:
            self._stream = None

    async def __aenter__(self) -> AsyncStream:
        """Send the request, and take an answer that is 2xx; its body is still to come."""
        with Leaving():
            exchange = self._exchange()
            self._stream = stream = AsyncStream(exchange, self._parts, await exchange.arun())
        return stream

    async def __aexit__(self, *_: object) -> None:
        try:
            with Leaving():
                await self._close()
        finally:
            self._stream = None

    async def _close(self) -> None:
        if self._stream is not None:
            await self._stream._close()

    def _exchange(self) -> Exchange:
        self._parts = _Parts()
        return Exchange(*self._given, must_succeed=True, sink=self._parts, opens=True)


class _Parts:
    """Parts of an answer that have come, decompressed, and were not given yet; none is empty.

    Attributes:
        final: whether any has come, be it but the beginning of compressed data.
    """

    def __init__(self) -> None:
        self.waiting: list[bytes] = []
        self.final = False

    def start(self, total: int | None) -> None:
        """The answer begins: nothing waits, or it would be `final`."""

    def write(self, chunk: bytes) -> None:
        """A part of it has come: nothing, where compressed data begins or ends in it."""
        self.final = True
        if chunk:
            self.waiting.append(chunk)


class _Stream:
    """An open answer; what both kinds have in common.

    Attributes:
        status_code: the HTTP status.
        headers: by case-insensitive name.
        retries: how many times the request was sent again before the answer began.
    """

    def __init__(self, exchange: Exchange, parts: _Parts, answer: Answer) -> None:
        self._exchange = exchange
        self._parts = parts
        self._failed: Exception | None = None
        self._open(answer)

    def _open(self, answer: Answer) -> None:
        reply = self._exchange.reply
        assert reply is not None
        self.status_code = answer.status_code
        self.headers = answer.headers
        self.retries = answer.retries
        self._answer = answer
        self._reply = reply
        self._is_open = True

    def __reduce__(self) -> NoReturn:
        raise TypeError("an open answer cannot be pickled or copied: it is read once. Pickle what was read of it")

    @property
    def request_id(self) -> str | None:
        """The `X-Request-ID` of the answer; None where it has none."""
        return self.headers.get("x-request-id")

    async def _next(self) -> bytes:
        """The next part; none at the end."""
        if self._failed is not None:
            raise copy(self._failed)
        return await self._part()

    def _fail(self, error: BaseException) -> None:
        ours = error if isinstance(error, DataManagerError) else self._exchange.broken(type(error).__name__)
        self._failed = copy(ours)  # without its traceback, and what caused it

    async def _part(self) -> bytes:
        while not self._parts.waiting:
            if not self._is_open:
                text = f"{self._exchange.name}: the stream is closed: read it within its `with`"
                raise ConfigurationError(text, operation=self._exchange.name, may_have_acted=True)
            try:
                came = await self._reply.part()
                if not came:
                    self._exchange.connection.owner.refuse_if_closed()  # what a closed connection ends is not whole
                    self._exchange.body.end()
                    return b""
                self._exchange.body.take(came)
            except (Exception, asyncio.CancelledError) as error:
                outcome = self._exchange.broke(error)
            else:
                continue
            if isinstance(outcome, BaseException):
                raise outcome
            await self._close()
            self._open(await self._exchange.again(outcome))
        return self._parts.waiting.pop(0)

    async def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._parts.waiting.clear()
            try:
                await self._reply.close()
            finally:
                self._exchange.connection.leave(self._exchange)

    def _events(self) -> _Events:
        kind = self.headers.get("content-type", "")
        if kind.partition(";")[0].strip().lower() != "text/event-stream":
            text = f"no server-sent events, but {kind or 'no content type'}"
            raise ResponseDecodeError(text, response=self._answer.shown(), operation=self._exchange.name)
        return _Events()


class _Reading(Generic[T]):
    """What the parts of an answer make whole, one by one. No generator: after an error that would be at its end."""

    def __init__(
        self, stream: _Stream, take: Callable[[bytes], Iterable[T]], rest: Callable[[], Iterable[T]] = tuple
    ) -> None:
        self._stream, self._take, self._rest = stream, take, rest
        self._found: Iterator[T] = iter(())
        self._ended = self._waits = False

    async def _one(self) -> T | None:
        """The next; None at the end. What ends with an error has no end: to read on raises it again."""
        self._check()
        self._waits = True
        try:
            while (found := next(self._found, None)) is None and not self._ended:
                part = await self._stream._next()
                self._ended = not part
                self._found = iter([*(self._take(part) if part else self._rest())])
        except BaseException as error:
            self._stream._fail(error)
            self._drop(ended=False)
            raise
        finally:
            self._waits = False
        return found

    def _check(self) -> None:
        if self._waits:
            raise RuntimeError("it is being read already: read a stream by one task or thread at a time")

    def _drop(self, *, ended: bool) -> None:
        """Hold nothing of what has come, or an error would hold it."""
        self._take, self._rest, self._found, self._ended = _nothing, _nothing, iter(()), ended


_nothing: Callable[..., Any] = tuple  # which nobody calls


class _BlockingReading(_Reading[T], Iterator[T]):
    def __next__(self) -> T:
        if (found := next(self._found, None)) is None:
            with Leaving():
                found = finished(self._one())
        if found is None:
            raise StopIteration
        return found

    def close(self) -> None:
        """Read no more, as of a generator."""
        self._check()
        self._drop(ended=True)


class _AsyncReading(_Reading[T], AsyncGenerator[T, None]):
    async def asend(self, _: None) -> T:
        if (found := next(self._found, None)) is None:
            with Leaving():
                found = await self._one()
        if found is None:
            raise StopAsyncIteration
        return found

    async def athrow(self, kind: Any, error: Any = None, trace: Any = None) -> NoReturn:
        self._check()
        self._drop(ended=True)
        raise kind if error is None else error


class Stream(_Stream):
    """An open answer, read once, blocking.

    What goes wrong after something of its body has come is raised, to who reads on too, and nothing is sent again:

    Raises:
        APIConnectionError: it broke off.
        APITimeoutError: nothing came within `timeout`, or not all of it within `deadline`.
        ConfigurationError: the client was closed meanwhile.
    """

    def __iter__(self) -> Iterator[bytes]:
        return self.bytes()

    def bytes(self) -> Iterator[_bytes]:
        """The body in parts as they come, decompressed."""
        return _BlockingReading(self, _alone)

    def lines(self) -> Iterator[str]:
        """The body in lines, each as soon as it is whole, without its end (`\\n` or `\\r\\n`)."""
        lines = _Lines()
        return _BlockingReading(self, lines.take, lines.rest)

    def events(self) -> Iterator[ServerSentEvent]:
        """The server-sent events, each as soon as it is whole.

        Raises:
            ResponseDecodeError: it is no `text/event-stream`.
        """
        return _BlockingReading(self, self._events().take)


class AsyncStream(_Stream):
    """An open answer, read once; see `Stream`."""

    def __aiter__(self) -> AsyncGenerator[bytes, None]:
        return self.bytes()

    async def _next(self) -> _bytes:
        until = self._exchange.until
        bound = asyncio.timeout(None if until is None else until - time.monotonic())
        try:
            async with bound:
                return await super()._next()
        except TimeoutError:
            if not bound.expired():
                raise
        raise self._exchange.too_late()

    def bytes(self) -> AsyncGenerator[_bytes, None]:
        """The body in parts as they come, decompressed."""
        return _AsyncReading(self, _alone)

    def lines(self) -> AsyncGenerator[str, None]:
        """The body in lines, each as soon as it is whole, without its end (`\\n` or `\\r\\n`)."""
        lines = _Lines()
        return _AsyncReading(self, lines.take, lines.rest)

    def events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """The server-sent events, each as soon as it is whole.

        Raises:
            ResponseDecodeError: it is no `text/event-stream`.
        """
        return _AsyncReading(self, self._events().take)


def _alone(part: bytes) -> tuple[bytes]:
    return (part,)


class _Lines:
    """Lines, which end in `\\n` or `\\r\\n`."""

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


class _Events:
    """Server-sent events, as the standard reads them.

    https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation. httpx-sse does not: it
    loses the line after a byte order mark, and makes events of ids and comments, but none of empty data alone.
    """

    def __init__(self) -> None:
        self._lines = _Lines()
        self._begins = True
        self._returned = False  # whether the last part ended in \r, which with \n would be one end of a line
        self._event = self._id = ""
        self._data: list[str] = []
        self._retry: int | None = None

    def take(self, part: bytes) -> Iterator[ServerSentEvent]:
        """The events that a part makes whole; what no empty line ends at last was cut, and is none."""
        if self._returned:
            part = part.removeprefix(b"\n")
        self._returned = part.endswith(b"\r")
        for line in self._lines.take(part.replace(b"\r\n", b"\n").replace(b"\r", b"\n")):
            own = line.removeprefix("\ufeff") if self._begins else line
            self._begins = False
            if own:
                self._field(own)
                continue
            if self._data:
                yield ServerSentEvent(self._event or "message", "\n".join(self._data), self._id, self._retry)
                self._retry = None
            self._event, self._data = "", []

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal() and len(value) < 16:
            self._retry = int(value)
