"""What functions of the caller's raise, told from what the network does."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing, suppress
from typing import Any, Self

import httpx

from ..errors import DataManagerError


def is_networks(error: BaseException) -> bool:
    """Whether it is an error as the network's are: httpx's, or of a library that httpx should have said it for."""
    library = type(error).__module__.partition(".")[0]
    return isinstance(error, httpx.RequestError | httpx.InvalidURL) or library in ("h11", "httpcore", "aiohttp")


class Raised(Exception):
    """What came up in a function of the caller's, on its way past those who would take it for something else.

    Attributes:
        error: what it was.
        acted: whether some of the request may have been sent by then.
        answer: which broke off as the function read it: then it is the network's. None where it is the caller's.
    """

    def __init__(self, error: Exception, acted: bool, answer: httpx.Response | None) -> None:
        super().__init__(error)
        self.error = error
        self.acted = acted
        self.answer = answer


class Theirs:
    """A context in which functions of the caller's run: what they raise ends the call, and is raised there as it is.

    Only what would be taken for another's is wrapped on its way: transports of the caller's see the others as they are.

    Attributes:
        subject: what the function is handed: a request, of which nothing has been sent yet, an answer, or neither.
    """

    __slots__ = ("subject",)

    def __init__(self, subject: object = None) -> None:
        self.subject = subject

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, Exception) or isinstance(error, Raised):
            return
        subject = self.subject
        answer = subject if isinstance(subject, httpx.Response) and _broke(subject, error) else None
        if answer is not None or is_networks(error) or isinstance(error, DataManagerError | RuntimeError):
            raise Raised(error, not isinstance(subject, httpx.Request), answer) from None


class Received(httpx.SyncByteStream):
    """The body of an answer, whoever reads it: what that raises is not the reader's, and raised to who reads on too.

    Attributes:
        broke: what it raised.
    """

    def __init__(self, stream: Any, broke: Exception | None = None) -> None:
        self._stream = stream
        self.broke = broke

    def __iter__(self) -> Iterator[bytes]:
        if self.broke is not None:
            raise self.broke
        try:
            yield from self._stream
        except Exception as error:
            self.broke = error
            raise

    def close(self) -> None:
        """Close it."""
        self._stream.close()


class AReceived(httpx.AsyncByteStream):
    """The same with asyncio."""

    def __init__(self, stream: Any, broke: Exception | None = None) -> None:
        self._stream = stream
        self.broke = broke

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self.broke is not None:
            raise self.broke
        try:
            async for part in self._stream:
                yield part
        except Exception as error:
            self.broke = error
            raise

    async def aclose(self) -> None:
        """Close it."""
        await self._stream.aclose()


def _broke(answer: httpx.Response, error: Exception) -> bool:
    """Whether an error is that an answer broke off, or was not compressed as it says."""
    if isinstance(error, httpx.DecodingError):
        with suppress(RuntimeError):  # httpx has said nothing of it: it is not httpx's
            return error.request is answer.request
    return getattr(answer.stream, "broke", None) is error


class TheirAuth(httpx.Auth):
    """The `auth` of the caller's."""

    def __init__(self, given: httpx.Auth) -> None:
        self._given = given

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """As httpx calls it."""
        with (
            Theirs(request) as theirs,
            closing(self._given.sync_auth_flow(request)) as flow,
            suppress(StopIteration),
        ):
            wanted = next(flow)
            while True:
                theirs.subject = answer = yield wanted
                wanted = flow.send(answer)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """As httpx calls it."""
        with Theirs(request) as theirs, suppress(StopAsyncIteration):
            async with aclosing(self._given.async_auth_flow(request)) as flow:
                wanted = await anext(flow)
                while True:
                    theirs.subject = answer = yield wanted
                    wanted = await flow.asend(answer)
