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


_CONNECTING: Final = {("aiohttp", "connect"), ("httpcore", "connect_tcp"), ("httpcore", "start_tls")}
"""Library and public method within which there is no connection yet that a request could be sent by."""


def was_connecting(error: BaseException) -> bool:
    """Whether an error, such as a cancellation, or its cause came up before there was a connection to the server."""
    behind: BaseException | None = error
    seen: set[int] = set()
    while behind is not None and id(behind) not in seen:
        seen.add(id(behind))
        traceback = behind.__traceback__
        while traceback is not None:
            place = _library(traceback), traceback.tb_frame.f_code.co_name
            if place in _CONNECTING or (place[0] == "httpcore" and _asks_for_a_way(traceback)):
                return True
            traceback = traceback.tb_next
        behind = behind.__cause__  # what stands in `__context__` may be of another call
    return False


def _asks_for_a_way(traceback: TracebackType) -> bool:
    """Whether its parameter `request` is one to a proxy, for a connection to the server."""
    return getattr(traceback.tb_frame.f_locals.get("request"), "method", None) == b"CONNECT"


def _library(traceback: TracebackType) -> str:
    name: str = traceback.tb_frame.f_globals.get("__name__", "")
    return name.partition(".")[0]


def _own(traceback: TracebackType | None) -> TracebackType | None:
    kept = []
    while traceback is not None:
        if _library(traceback) not in LIBRARIES:
            kept.append(traceback)
        traceback = traceback.tb_next
    own: TracebackType | None = None
    for one in reversed(kept):
        own = TracebackType(own, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return own
