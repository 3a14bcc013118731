"""Comparing JSON exactly, and values with the types that signatures promise."""

from __future__ import annotations

import datetime
import re
import types
import typing
from collections.abc import Hashable
from functools import cache
from typing import Any

import attrs

from ibl_data_manager_client.types import Model, Unset

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")


def same_json(expected: Any, got: Any, where: str) -> None:
    """Fail unless both are the same JSON, types included; date-times are compared as instants with offset."""
    assert type(got) is type(expected), f"{where}: expected {expected!r}, got {got!r}"
    if isinstance(expected, dict):
        missing, extra = sorted(expected.keys() - got.keys()), sorted(got.keys() - expected.keys())
        assert not missing, f"{where}: {', '.join(missing)} missing"
        assert not extra, f"{where}: {', '.join(extra)} not expected"
        for key, value in expected.items():
            same_json(value, got[key], f"{where}/{key}")
    elif isinstance(expected, list):
        assert len(got) == len(expected), f"{where}: expected {len(expected)} items, got {len(got)}"
        for number, (one, other) in enumerate(zip(expected, got, strict=True)):
            same_json(one, other, f"{where}/{number}")
    else:
        assert same_scalar(expected, got), f"{where}: expected {expected!r}, got {got!r}"


def same_scalar(expected: Any, got: Any) -> bool:
    """Whether two scalars are equal, or two texts the same date-time: `Z` may have become `+00:00`."""
    if expected == got:
        return True
    if not (isinstance(expected, str) and _DATE_TIME.fullmatch(expected) and _DATE_TIME.fullmatch(str(got))):
        return False
    one, other = datetime.datetime.fromisoformat(expected), datetime.datetime.fromisoformat(got)
    return one.utcoffset() == other.utcoffset() and one == other


@cache
def hints(owner: Any) -> dict[str, Any]:
    """The resolved annotations of a generated function, model or module."""
    return typing.get_type_hints(owner)


def conforms(value: Any, kind: Any, where: str) -> None:
    """Fail unless a value is of the annotated type, in depth."""
    assert _conforms(value, kind, where), f"{where}: {value!r} is not {kind}"


def _conforms(value: Any, kind: Any, where: str) -> bool:
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if kind is Any:
        return True
    if origin in (typing.Union, types.UnionType):
        return _conforms_to_one(value, args, where)
    if origin is typing.Literal:
        return value in args
    if origin is list:
        return isinstance(value, list) and all(_conforms(one, args[0], where) for one in value)
    if origin is dict:
        return isinstance(value, dict) and all(_conforms(one, args[1], f"{where}/{key}") for key, one in value.items())
    if isinstance(kind, type) and issubclass(kind, Model):
        return _conforms_to_model(value, kind, where)
    if kind is float:
        return type(value) in (int, float)  # JSON writes 1.0 as 1, and Python takes an int for a float
    return type(value) is (type(None) if kind is None else kind)


def _conforms_to_one(value: Any, options: tuple[Any, ...], where: str) -> bool:
    for option in options:
        try:
            if _conforms(value, option, where):
                return True
        except AssertionError:
            if len([one for one in options if one not in (type(None), Unset)]) == 1:
                raise  # nothing else it could have been: this failure says more
    return False


def _conforms_to_model(value: Any, kind: type[Model], where: str) -> bool:
    if type(value) is not kind:
        return False
    annotated = hints(typing.cast(Hashable, kind))
    for field in attrs.fields(typing.cast(Any, kind)):
        conforms(getattr(value, field.name), annotated[field.name], f"{where}.{field.name}")
    return True
