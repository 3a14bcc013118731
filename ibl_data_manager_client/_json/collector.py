"""Python's cyclic garbage collector pauses while a large answer is read: every object that is made would make it look
through those made before, and none of them is in a cycle.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LARGE = 1 << 15
"""Bytes; of a smaller answer the collector hardly gets to see anything."""

_HAS_THRESHOLDS = hasattr(gc, "set_threshold")  # PyPy's has none
_free = threading.Lock()
_before = gc.get_threshold() if _HAS_THRESHOLDS else (0, 0, 0)


def uncollected(content: bytes, work: Callable[[], T]) -> T:
    """`work()`, which reads `content`; meanwhile no collection starts by itself, if it is large.

    It must neither wait nor call what users gave, and nothing of a pause is left when it raises. One answer at a time
    pauses the collector; another that is read at the same time does not make the pause longer, or answers that overlap
    would put collection off without end. The threshold is what is turned, not `gc.disable()`: it stays as it is.
    """
    global _before
    if len(content) < LARGE or not _HAS_THRESHOLDS or not _free.acquire(blocking=False):
        return work()
    before = _before = gc.get_threshold()
    try:
        gc.set_threshold(0, *before[1:])
        found = work()
        now = gc.get_threshold()
        if now[0]:  # another thread has set it
            before = now
        return found
    finally:
        gc.set_threshold(*before)  # first, and one step of C: no signal comes between
        _free.release()


def _after_fork() -> None:
    """The thread that paused the collector is not in the child."""
    global _free
    if _free.locked():
        gc.set_threshold(*_before)
        _free = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
