"""Pages that are fetched before they are asked for: a bounded number, in order, cancelled together."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from ._fetch import Reader
from ._walk import Walk


class Ahead:
    """Fetches up to `n` pages ahead of a walk; closing cancels what is in flight and waits until it is gone."""

    def __init__(self, fetch: Callable[[dict[str, Any]], Coroutine[Any, Any, Reader]], n: int) -> None:
        self._fetch = fetch
        self._n = n
        self._running: deque[tuple[dict[str, Any], asyncio.Task[Reader]]] = deque()

    def fill(self, walk: Walk[Any]) -> None:
        """Have the next pages fetched, as far as they are known to exist."""
        while len(self._running) < self._n and (parameters := walk.ahead(len(self._running))) is not None:
            self._running.append((parameters, asyncio.ensure_future(self._fetch(parameters))))

    async def take(self, parameters: dict[str, Any]) -> Reader:
        """The page for these parameters: the one that was fetched ahead, if that is it."""
        if self._running and self._running[0][0] != parameters:
            self._n = 1  # pages are not where they were expected: go one by one
            await self.aclose()
        if not self._running:
            return await self._fetch(parameters)
        return await self._running.popleft()[1]

    async def aclose(self) -> None:
        """Cancel what is in flight."""
        tasks = [task for _, task in self._running]
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
