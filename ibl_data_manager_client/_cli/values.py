"""From the text of a command line to the arguments of an operation's functions, by their annotations."""

from __future__ import annotations

import datetime
import json
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, Literal
from uuid import UUID

from .. import types as own

_UNIONS = (typing.Union, types.UnionType)
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


class ValueRefusedError(Exception):
    """A text that is no value of a parameter; the message says what the parameter takes."""


def options(hint: Any) -> Iterator[Any]:
    """The types of a union but None and Unset; of anything else itself."""
    if typing.get_origin(hint) in _UNIONS:
        for one in typing.get_args(hint):
            if one is not type(None) and one is not own.Unset:
                yield from options(one)
    else:
        yield hint


def item(hint: Any) -> Any:
    """The type of an item where a list is taken, which is given by repetition; else None."""
    lists = [one for one in options(hint) if typing.get_origin(one) is list]
    return typing.get_args(lists[0])[0] if lists else None


def choices(hint: Any) -> list[str]:
    """The values that the description names."""
    every = [one for one in options(item(hint) or hint) if typing.get_origin(one) is Literal]
    return [str(value) for one in every for value in typing.get_args(one)]


def takes(hint: Any) -> str:
    """What a parameter takes, in words."""
    one = item(hint)
    if one is not None:
        return f"{takes(one)}; repeat it for more"
    if named := choices(hint):
        return ", ".join(named)
    return " or ".join(dict.fromkeys(WORDS.get(one, "JSON") for one in options(hint)))


def read(hint: Any, text: str) -> Any:
    """The value that a text stands for.

    Raises:
        ValueRefusedError: it stands for none.
    """
    every = [one for one in options(hint) if typing.get_origin(one) is not Literal] or [str]
    for one in sorted(every, key=lambda one: one is str):  # text is what anything is
        try:
            return _READERS.get(one, json.loads)(text)
        except (ValueError, KeyError, RecursionError):
            continue
    raise ValueRefusedError(f"takes {takes(hint)}, not {text!r}")


def fields(hint: Any) -> dict[str, bool]:
    """The names of a body's fields as they are sent, and whether each is a file; empty where it is no model."""
    from .._json.shapes import fields_in, takes_file

    return {key: takes_file(field.type) for key, field in fields_in(hint).items()}


def _anything(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _datetime(text: str) -> datetime.datetime:
    from .._json.codec import decode_datetime

    return decode_datetime(text)


_READERS: dict[Any, Callable[[str], Any]] = {
    str: str,
    int: int,
    float: float,
    bool: lambda text: _TRUTH[text.lower()],
    datetime.date: datetime.date.fromisoformat,
    datetime.datetime: _datetime,
    UUID: UUID,
    Any: _anything,
}
WORDS: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    datetime.date: "a date (2026-01-31)",
    datetime.datetime: "a date and time (2026-01-31T12:00:00Z)",
    UUID: "a UUID",
}
