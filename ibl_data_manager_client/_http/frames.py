"""Tracebacks without the frames in whose locals the key lies: some tools print them all."""

from __future__ import annotations

from types import TracebackType
from typing import Final, TypeVar

E = TypeVar("E", bound=BaseException)

LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "httpcore", "httpx", "httpx_aiohttp"})


def without_frames(error: E) -> E:
    """The error, and those behind it, without the frames of the libraries that carry a request: ours hold no key."""
    behind: BaseException | None = error
    seen: set[int] = set()
    while behind is not None and id(behind) not in seen:
        seen.add(id(behind))
        behind.__traceback__ = _own(behind.__traceback__)
        behind = behind.__cause__ or behind.__context__
    return error


def _own(traceback: TracebackType | None) -> TracebackType | None:
    kept = []
    while traceback is not None:
        if traceback.tb_frame.f_globals.get("__name__", "").partition(".")[0] not in LIBRARIES:
            kept.append(traceback)
        traceback = traceback.tb_next
    own: TracebackType | None = None
    for one in reversed(kept):
        own = TracebackType(own, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return own
