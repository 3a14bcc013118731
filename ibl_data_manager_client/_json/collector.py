"""Python's cyclic garbage collector pauses while a large answer is read: every object that is made would make it look
through those made before, and none of them is in a cycle.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LARGE = 1 << 15
"""Bytes; of a smaller answer the collector hardly gets to see anything."""

_HAS_THRESHOLDS = hasattr(gc, "set_threshold")  # PyPy's has none
_pausing: dict[str, object] = {}
_before = gc.get_threshold() if _HAS_THRESHOLDS else (0, 0, 0)


def uncollected(content: bytes, work: Callable[[], T]) -> T:
    """`work()`, which reads `content`; meanwhile no collection starts by itself, if it is large.

    It must neither wait nor call what users gave, and nothing of a pause is left when it raises. One answer at a time
    pauses the collector; another that is read at the same time does not make the pause longer, or answers that overlap
    would put collection off without end. The threshold is what is turned, not `gc.disable()`: it stays as it is.
    """
    global _before
    if len(content) < LARGE or not _HAS_THRESHOLDS or _pausing:
        return work()
    own, before = object(), None
    try:
        # a signal may raise after any call: who pauses is settled, and told apart, by this one
        if _pausing.setdefault("by", own) is own:
            before = _before = gc.get_threshold()
            gc.set_threshold(0, *before[1:])
        found = work()
        if gc.get_threshold()[0]:  # another thread has set it: it stays
            before = None
        return found
    finally:
        try:
            if before is not None:
                gc.set_threshold(*before)
        finally:
            try:
                if _pausing["by"] is own:
                    del _pausing["by"]
            except KeyError:  # another thread's, which is over
                pass


def _after_fork() -> None:
    """The thread that paused the collector is not in the child."""
    if _pausing:
        gc.set_threshold(*_before)
        _pausing.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
