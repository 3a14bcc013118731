"""Tracebacks without the variables in which the key lies: some tools print them all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import wraps
from inspect import iscoroutinefunction
from types import TracebackType
from typing import Any, Final, ParamSpec, Self, TypeVar

import httpx

from .._error_body import without_key_in

P = ParamSpec("P")
T = TypeVar("T")

_PACKAGE: Final = __name__.removesuffix("_http.frames")

LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "httpcore", "httpx", "httpx_aiohttp"})


class Leaving:
    """A context that errors leave without what the key can be reached by: frames of the libraries that carry a request.

    Of our frames that have ended the lines stay, and no variables: a server may have quoted the key in what they read.
    Requests that errors of httpx have lose their `Authorization`. That holds for what is raised, and for what caused it
    or came before it in this call; what the caller had caught when he called is his, and stays as it is.
    """

    __slots__ = ("_handled",)

    def __enter__(self) -> Self:
        self._handled = sys.exception()
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        todo = [None if isinstance(error, GeneratorExit) else error]  # that ends with us
        seen = {id(self._handled)}
        while todo:
            if (one := todo.pop()) is not None and id(one) not in seen:
                seen.add(id(one))
                one.__traceback__ = _own(one.__traceback__)
                if isinstance(one, httpx.RequestError | httpx.HTTPStatusError):
                    with suppress(Exception):  # callers may make them of anything: theirs is what is raised
                        without_key_in(one)
                todo += [one.__cause__, one.__context__]
                if isinstance(one, BaseExceptionGroup):
                    todo += one.exceptions


def leaving(function: Callable[P, T]) -> Callable[P, T]:
    """A function, or coroutine function, that errors leave as they leave `Leaving`, its own variables emptied too."""
    if iscoroutinefunction(function):

        async def acall(*args: P.args, **kwargs: P.kwargs) -> Any:
            with Leaving():
                return await function(*args, **kwargs)

        return wraps(function)(acall)  # type: ignore[return-value]

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        with Leaving():
            return function(*args, **kwargs)

    return call


def goes_on(error: BaseException) -> None:
    """Take the frame that has caught an error out of its traceback before it waits: others may know the error."""
    error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next


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
