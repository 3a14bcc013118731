"""Waiting for what is to come, however busy the machine is, in place of a time that should be enough."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

LONGEST = 60.0
"""Seconds; nobody waits for so long unless something is wrong."""


async def until(true: Callable[[], bool], what: str = "it did not come about") -> None:
    """Wait until something is so.

    Raises:
        AssertionError: it is not after a minute.
    """
    end = time.monotonic() + LONGEST
    while not true():
        assert time.monotonic() < end, what
        await asyncio.sleep(0.001)


def others() -> set[asyncio.Task[object]]:
    """The tasks of this loop besides the one that asks."""
    return asyncio.all_tasks() - {asyncio.current_task()}
