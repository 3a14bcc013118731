"""How many calls are under way at once. The others wait here, and not in a pool, so that closing the client ends them.

A gate has as many places as there may be connections; None for any number.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque

import httpx

from ..errors import ConfigurationError

CLOSED = "this client was closed while a call was under way"


class Gate:
    """For threads."""

    def __init__(self, places: int | None) -> None:
        self._free = places
        self._closed = False
        self._turn = threading.Condition()

    def enter(self, seconds: float | None) -> None:
        """Wait for a place.

        Raises:
            httpx.PoolTimeout: there was none in time.
            ConfigurationError: the client was closed meanwhile.
        """
        if self._free is None:
            return
        with self._turn:
            if not self._turn.wait_for(lambda: self._free or self._closed, seconds):
                raise httpx.PoolTimeout("no connection was free in time")
            if self._closed:
                raise ConfigurationError(CLOSED)
            self._free -= 1

    def leave(self) -> None:
        """Free the place."""
        if self._free is not None:
            with self._turn:
                self._free += 1
                self._turn.notify()

    def close(self) -> None:
        """End the waiting."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()


class AsyncGate:
    """For the calls of an event loop; first come, first served."""

    def __init__(self, places: int | None) -> None:
        self._free = places
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self, seconds: float | None) -> None:
        """Wait for a place; see `Gate.enter`."""
        if self._free is None:
            return
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            async with asyncio.timeout(seconds):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self.leave()  # the place came together with the end of the waiting
            if isinstance(error, TimeoutError):
                raise httpx.PoolTimeout("no connection was free in time") from None
            raise

    def leave(self) -> None:
        """Give the place to who waits longest."""
        if self._free is None:
            return
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    def close(self) -> None:
        """End the waiting."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_exception(ConfigurationError(CLOSED))
