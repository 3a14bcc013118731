"""Texts from outside: the platform's, the description's, the command line's."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

T = TypeVar("T")


def unfinished_too(show: Callable[[T], str]) -> Callable[[T], str]:
    """A `__repr__` that is one of an object too whose `__init__` has raised: tracebacks that show variables have it."""

    @wraps(show)
    def shown(self: T) -> str:
        try:
            return show(self)
        except AttributeError:
            return f"<{type(self).__name__}, unfinished>"

    return shown


def showing(kind: type[T]) -> type[T]:
    """A class whose `__repr__`, made by attrs, is such a one."""
    setattr(kind, "__repr__", unfinished_too(kind.__repr__))  # noqa: B010  (mypy has no assignment to a method)
    return kind


def printable(text: str) -> str:
    """A text as a terminal or a log may have it: what could steer it is blank, only line ends stay."""
    return "".join(one if one.isprintable() or one == "\n" else " " for one in text)


def one_line(text: str) -> str:
    """The same on one line: the text of another cannot pass for a line of ours."""
    return "".join(one if one.isprintable() else " " for one in text)
