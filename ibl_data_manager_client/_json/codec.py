"""From JSON to model fields and back: what generated models and operations share.

It has no `__getattr__`: Python would look each function up anew wherever a decoder names it, a tenth of what decoding
takes.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeVar, cast
from uuid import UUID, SafeUUID

from ..types import UNSET

T = TypeVar("T")

create = object.__new__

_fromisoformat = datetime.datetime.fromisoformat
decode_date = datetime.date.fromisoformat

_LEFT_OUT = datetime.datetime(2001, 1, 1), datetime.datetime(2002, 2, 15)
"""What dateutil fills in for what a text leaves out, which shows by that: nothing is the same in both, nor is the first
Monday from there on in any month."""


def decode_datetime(value: str) -> datetime.datetime:
    """A date-time, naive when the text names no offset.

    `datetime.fromisoformat` reads it, `dateutil` what that refuses. A text that leaves out year, month or day is
    refused: dateutil would fill in today's. So is one whose day, month and year can be told apart by habit only.

    Raises:
        ValueError: it is no date-time.
        TypeError: it is no text.
    """
    try:
        return _fromisoformat(value)
    except ValueError:
        if not value.isascii():  # dateutil takes the digits of every script
            raise ValueError(f"not a date-time: {value!r}") from None
        from dateutil.parser import parse

        by_habit = not value[:4].isdigit()  # a year that goes first tells the order
        try:
            (found,) = {
                parse(value, dayfirst=day, yearfirst=year, default=default, tzinfos=_zone)
                for default in _LEFT_OUT
                for day in {False, by_habit}
                for year in {False, by_habit}
            }
        except Exception as error:  # it also lets out OverflowError, and what its parts raise
            raise ValueError(f"not a date-time: {value!r}") from error
        return found


def _zone(name: str | None, seconds: int | None) -> datetime.tzinfo | None:
    """The zone of an offset. A name alone is refused: what it means depends on who reads it."""
    if seconds is None and name:
        raise ValueError(f"a zone without an offset: {name}")
    return None if seconds is None else datetime.timezone(datetime.timedelta(seconds=seconds))


_UNKNOWN: Final = SafeUUID.unknown
_set_int, _set_is_safe = (UUID.__dict__[name].__set__ for name in ("int", "is_safe"))  # past its own __setattr__


def decode_uuid(value: str) -> UUID:
    """What `UUID(value)` makes, made as that does it, but for its handling of arguments that are not given.

    Raises:
        ValueError: it is no UUID.
        AttributeError, TypeError: it is no text.
    """
    digits = value.replace("-", "")
    if len(digits) != 32:
        return UUID(value)  # with braces or a prefix
    made = object.__new__(UUID)
    _set_int(made, int(digits, 16))
    _set_is_safe(made, _UNKNOWN)
    return made


def decode_list(decode: Callable[[Any], T], value: Any) -> list[T]:
    """The items decoded. A string or an object is no list.

    Raises:
        TypeError: it is no list.
    """
    if type(value) is not list:
        raise TypeError(f"expected a list, got {type(value).__name__}")
    items = []
    for item in value:  # a comprehension is a function that Python 3.11 makes and calls each time
        items.append(decode(item))
    return items


def is_list(value: Any) -> Any:
    """The value itself, where it is a list.

    Raises:
        TypeError: it is none.
    """
    if type(value) is not list:
        raise TypeError(f"expected a list, got {type(value).__name__}")
    return value


def list_of_some(value: Any) -> Any:
    """The value itself, where it is a list without null.

    Raises:
        TypeError: it is none.
    """
    if type(value) is not list or None in value:
        raise misfit("it", value)
    return value


def is_map(value: Any) -> Any:
    """The value itself, where it is an object.

    Raises:
        TypeError: it is none.
    """
    if type(value) is not dict:
        raise TypeError(f"expected an object, got {type(value).__name__}")
    return value


def map_of_some(value: Any) -> Any:
    """The value itself, where it is an object without null.

    Raises:
        TypeError: it is none.
    """
    if type(value) is not dict or None in value.values():
        raise misfit("it", value)
    return value


def decode_map(decode: Callable[[Any], T], value: Any) -> dict[str, T]:
    """An object with its values decoded.

    Raises:
        TypeError: it is no object.
    """
    return {key: decode(one) for key, one in is_map(value).items()}


def misfit(name: str, value: Any) -> TypeError:
    """What is raised where a value stands that nothing says may."""
    if isinstance(value, list | dict):
        return TypeError(f"{name} has null in it, or is no such {'object' if isinstance(value, dict) else 'list'}")
    return TypeError(f"{name} is {'null' if value is None else type(value).__name__}")


def some(value: Any) -> Any:
    """The value itself, unless it is null.

    Raises:
        TypeError: it is.
    """
    if value is None:
        raise misfit("it", None)
    return value


def as_is(value: Any) -> Any:
    """The value itself: the decoder of what JSON already has."""
    return value


def plain(value: Any) -> Any:
    """The value itself, unless it is an object, a list or null: the decoder of text, numbers and booleans in a union.

    Raises:
        TypeError: it is one of them.
    """
    if value is None or isinstance(value, dict | list):
        raise TypeError(f"expected a plain value, got {type(value).__name__}")
    return value


def first_of(value: Any, *decoders: Callable[[Any], Any]) -> Any:
    """What the first of several decoders makes of a value that it fits.

    Raises:
        TypeError: it fits none.
    """
    for decode in decoders:
        try:
            return decode(value)
        except (TypeError, ValueError, KeyError, AttributeError):
            continue
    raise TypeError(f"none of the declared shapes fits {type(value).__name__}")


TRIPPED: Any = object()
"""What `attempt` gives for an answer that is not as described."""


def attempt(decode: Callable[[Any], T], value: Any) -> T:
    """`decode(value)`, or TRIPPED where that raises: what it raises quotes values."""
    try:
        return decode(value)
    except (TypeError, ValueError, KeyError, AttributeError):
        tripped: T = TRIPPED
        return tripped


LISTS = (list, tuple, set, frozenset)
"""What is a list on the wire."""

_JSON = frozenset({str, int, float, bool, type(None)})
_AS_TEXT = (("uuid", "UUID", ""), ("decimal", "Decimal", "f"))  # DRF writes and reads decimals without an exponent


def encode(value: Any) -> Any:
    """A value as JSON has it: models, lists and dictionaries in depth, dates as ISO 8601, UUID and Decimal as text.

    Of a member of an enum, its value.
    """
    if type(value) in _JSON:
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, LISTS):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, Enum) and value is not UNSET:
        return encode(value.value)
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    for module, name, form in _AS_TEXT:
        if isinstance(value, getattr(sys.modules.get(module), name, ())):  # unless it is loaded, nothing is one
            text, number = format(value, form), cast("Any", value)
            if name == "Decimal" and not number.is_finite():
                raise ValueError(f"Decimal is {text}, which JSON has not")
            return text
    return value


def encode_fields(values: Mapping[str, Any], additional: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object of a model: its additional properties, then its fields that are set."""
    found = {key: value for key, value in values.items() if value is not UNSET}
    if not additional:
        return found
    return {**{key: encode(value) for key, value in additional.items() if value is not UNSET}, **found}


@cache
def _msgspec() -> tuple[Callable[[bytes], Any], type[Exception]] | None:
    """What the extra `msgspec` reads JSON with, and raises where it refuses: before 0.21 no ValueError."""
    try:
        module = import_module("msgspec")  # so type checkers do without it
    except ImportError:
        return None
    return module.json.Decoder().decode, module.DecodeError


def loads(content: bytes) -> Any:
    """The JSON value in `content` (UTF-8), the same with and without the extra `msgspec`.

    What msgspec refuses is left to `json`, which takes NaN, lone surrogates and more, and says what is wrong.

    Raises:
        ValueError: it is no JSON, or nested deeper than Python goes.
    """
    found = _msgspec()
    if found is not None:
        read, refused = found
        try:
            return read(content)
        except (refused, ValueError, RecursionError):
            pass
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None
