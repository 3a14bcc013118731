"""Pages that are fetched before they are asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Self

from .._http.frames import goes_on
from .answer import Answer
from .walk import Walk


class Ahead:
    """Fetches up to `n` pages ahead of a walk; closing cancels what is in flight and waits until it is gone."""

    def __init__(self, ask: Callable[[dict[str, Any]], Any], n: int) -> None:
        self._ask = ask
        self._n = n
        self._running: list[tuple[dict[str, Any], asyncio.Task[Answer]]] = []

    def fill(self, walk: Walk[Any]) -> None:
        """Have the next pages fetched, as far as they are known to exist."""
        if any(_is_last(task) for _, task in self._running):
            return
        while len(self._running) < self._n and (parameters := walk.ahead(len(self._running))) is not None:
            self._running.append((parameters, asyncio.ensure_future(self._ask(parameters))))

    async def take(self, parameters: dict[str, Any]) -> Answer:
        """The page for these parameters: the one that was fetched ahead, if that is it."""
        if self._running and self._running[0][0] != parameters:
            self._n = 1  # pages are not where they were expected: go one by one
            await self._cancel()
        return await (self._running.pop(0)[1] if self._running else self._ask(parameters))

    async def _cancel(self) -> None:
        """Cancel what is in flight."""
        running, self._running = self._running, []
        for _, task in running:
            task.cancel()
        await asyncio.gather(*(task for _, task in running), return_exceptions=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            goes_on(error)
        await self._cancel()


def _is_last(task: asyncio.Task[Answer]) -> bool:
    """Whether an answer has come with which reading ends, be it the last page, the one after it, or an error."""
    if not task.done():
        return False
    return bool(task.cancelled() or task.exception()) or task.result().next is None or not task.result().items
