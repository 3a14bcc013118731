"""Tracebacks without the variables in which the key lies: some tools print them all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from functools import wraps
from types import TracebackType
from typing import Any, Final, ParamSpec, Self, TypeVar

E = TypeVar("E", bound=BaseException)
P = ParamSpec("P")
T = TypeVar("T")

_PACKAGE: Final = __name__.removesuffix("_http.frames")

LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "httpcore", "httpx", "httpx_aiohttp"})


def without_frames(error: E, handled: BaseException | None = None) -> E:
    """The error, and those behind it, without the frames of the libraries that carry a request, which hold the key.

    Of our frames that have ended the lines stay, and no variables: a server may have quoted it in what they read.

    Args:
        error: what is raised.
        handled: what the caller had caught when he called us (`sys.exception()`): it is his, and stays as it is.
    """
    todo: list[BaseException | None] = [] if isinstance(error, GeneratorExit) else [error]  # it ends with us
    seen = {id(handled)}
    while todo:
        if (one := todo.pop()) is not None and id(one) not in seen:
            seen.add(id(one))
            one.__traceback__ = _own(one.__traceback__)
            todo += [one.__cause__, one.__context__]
            if isinstance(one, BaseExceptionGroup):
                todo += one.exceptions
    return error


class Leaving:
    """A context that errors leave as `without_frames` has them."""

    __slots__ = ("_handled",)

    def __enter__(self) -> Self:
        self._handled = sys.exception()
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            without_frames(error, self._handled)


def leaving(function: Callable[P, T]) -> Callable[P, T]:
    """A function that errors leave so."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        with Leaving():
            return function(*args, **kwargs)

    return call


def aleaving(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """The same of a coroutine function."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        with Leaving():
            return await function(*args, **kwargs)

    return call


_CONNECTING: Final = {("aiohttp", "connect"), ("httpcore", "connect_tcp"), ("httpcore", "start_tls")}
"""Library and public method within which there is no connection yet that a request could be sent by."""


def was_connecting(error: BaseException) -> bool:
    """Whether an error, such as a cancellation, or its cause came up before there was a connection to the server."""
    behind: BaseException | None = error
    seen: set[int] = set()
    while behind is not None and id(behind) not in seen:
        seen.add(id(behind))
        for traceback in _entries(behind.__traceback__):
            place = _library(traceback), traceback.tb_frame.f_code.co_name
            if place in _CONNECTING or (place[0] == "httpcore" and _asks_for_a_way(traceback)):
                return True
        behind = behind.__cause__  # what stands in `__context__` may be of another call
    return False


def _asks_for_a_way(traceback: TracebackType) -> bool:
    """Whether its parameter `request` is one to a proxy, for a connection to the server."""
    return getattr(traceback.tb_frame.f_locals.get("request"), "method", None) == b"CONNECT"


def _module(traceback: TracebackType) -> str:
    return str(traceback.tb_frame.f_globals.get("__name__", ""))


def _library(traceback: TracebackType) -> str:
    return _module(traceback).partition(".")[0]


def _entries(traceback: TracebackType | None) -> Iterator[TracebackType]:
    while traceback is not None:
        yield traceback
        traceback = traceback.tb_next


def _own(first: TracebackType | None) -> TracebackType | None:
    """Our lines and callers', without what of the libraries and of Python's own modules these of ours have called."""
    kept, within = [], False
    for traceback in _entries(first):
        frame, library = traceback.tb_frame, _library(traceback)
        if _module(traceback).startswith(_PACKAGE):
            within = True
            with suppress(RuntimeError):  # it is running; none that waits is in an error that others know
                frame.clear()
            kept.append(traceback)
        elif library in LIBRARIES:
            within = True
        elif not (within and library in sys.stdlib_module_names):
            kept.append(traceback)
            within = False
    own: TracebackType | None = None
    for one in reversed(kept):
        own = TracebackType(own, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return own
