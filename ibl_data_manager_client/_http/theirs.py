"""What functions of the caller's raise, told from what the network does."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing, suppress
from typing import Self

import httpx


class Raised(Exception):
    """What a function of the caller's raised, on its way past those who would take it for the network's.

    Attributes:
        error: what it raised.
        acted: whether some of the request may have been sent by then.
    """

    def __init__(self, error: Exception, acted: bool) -> None:
        super().__init__(error)
        self.error = error
        self.acted = acted


class Theirs:
    """A context in which functions of the caller's run: what they raise ends the call, and is raised there as it is.

    Attributes:
        acted: whether some of the request may have been sent.
    """

    __slots__ = ("acted",)

    def __init__(self, *, acted: bool = True) -> None:
        self.acted = acted

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, Raised):
            raise Raised(error, self.acted) from None


class TheirAuth(httpx.Auth):
    """The `auth` of the caller's."""

    def __init__(self, given: httpx.Auth) -> None:
        self._given = given

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """As httpx calls it."""
        with (
            Theirs(acted=False) as theirs,
            closing(self._given.sync_auth_flow(request)) as flow,
            suppress(StopIteration),
        ):
            wanted = next(flow)
            while True:
                theirs.acted = True
                wanted = flow.send((yield wanted))

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """As httpx calls it."""
        with Theirs(acted=False) as theirs, suppress(StopAsyncIteration):
            async with aclosing(self._given.async_auth_flow(request)) as flow:
                wanted = await anext(flow)
                while True:
                    theirs.acted = True
                    wanted = await flow.asend((yield wanted))
