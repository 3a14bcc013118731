"""Pages that are fetched before they are asked for: a bounded number, in order, cancelled together."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, Self

from ._fetch import Reader
from ._walk import Walk


class Ahead:
    """Fetches pages ahead of a walk; leaving its context cancels what is in flight and waits until it is gone."""

    def __init__(self, fetch: Callable[[dict[str, Any]], Coroutine[Any, Any, Reader]]) -> None:
        self._fetch = fetch
        self._running: deque[tuple[dict[str, Any], asyncio.Task[Reader]]] = deque()
        self._wrong = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._cancel()

    def fill(self, walk: Walk[Any], n: int) -> None:
        """Have the next `n` pages fetched, as far as they are known to exist."""
        while len(self._running) < (min(n, 1) if self._wrong else n):
            parameters = walk.ahead(len(self._running))
            if parameters is None:
                return
            self._running.append((parameters, asyncio.ensure_future(self._fetch(parameters))))

    async def take(self, parameters: dict[str, Any]) -> Reader:
        """The page for these parameters: the one that was fetched ahead, if that is it."""
        if self._running and self._running[0][0] != parameters:
            self._wrong = True  # pages are not where they were expected: go one by one
            await self._cancel()
        if not self._running:
            return await self._fetch(parameters)
        return await self._running.popleft()[1]

    async def _cancel(self) -> None:
        tasks = [task for _, task in self._running]
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
