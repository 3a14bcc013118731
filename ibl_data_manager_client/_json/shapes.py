"""What models and decoders say of themselves, as types: what the tolerant decoder goes by."""

from __future__ import annotations

import builtins
import datetime
import sys
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any
from uuid import UUID

import attrs

from ..types import File, Model, Unset
from . import codec as _codec
from .envelope import ITEMS

SCALARS: dict[Any, tuple[Callable[[Any], Any], str]] = {
    datetime.datetime: (_codec.decode_datetime, "a date-time"),
    datetime.date: (_codec.decode_date, "a date"),
    UUID: (_codec.decode_uuid, "a UUID"),
}
"""The types of JSON texts that are decoded: how, and what they are called."""

ENVELOPES = ("result", *ITEMS)
"""Under these an answer is looked for that came in an envelope nobody described."""


def type_of(decode: Callable[[Any], Any]) -> Any:
    """The annotation of what a decoder returns: a model's `from_dict`, or one of `_codec`'s combinations of it."""
    if isinstance(decode, partial):  # list_of or nullable
        inner = type_of(decode.args[0])
        return list[inner] if decode.func is _codec.decode_list else inner | None  # type: ignore[valid-type]
    if isinstance(decode, _codec.FirstOf):
        return typing.Union[tuple(type_of(option) for option in decode.decoders)]  # noqa: UP007
    known = {_codec.plain: str, **{convert: kind for kind, (convert, _) in SCALARS.items()}}
    owner = known.get(decode, getattr(decode, "__self__", None))
    return owner if isinstance(owner, type) else Any


class _Names(dict[str, Any]):
    """The names that a model's annotations may use; other models, of the same package, are imported as they are met."""

    def __init__(self, model: type, **known: Any) -> None:
        super().__init__(known)
        self._models = sys.modules[model.__module__.rpartition(".")[0]]

    def __missing__(self, name: str) -> Any:
        return getattr(self._models, name, None) or getattr(builtins, name)


@attrs.frozen
class Shape:
    """A model as its annotations tell it: by name in JSON each field's own name, its type, whether it is required."""

    fields: dict[str, tuple[str, Any, bool]]
    additional: Any


@cache
def shape(model: Any) -> Shape:
    """The shape of a model."""
    names = _Names(model, datetime=datetime, UUID=UUID, Any=Any, ClassVar=typing.ClassVar, File=File, Unset=Unset)
    hints = typing.get_type_hints(model, globalns={}, localns=names)
    found = {
        key: (field.name, hints[field.name], field.default is attrs.NOTHING)
        for key, field in _codec.wire_fields(model).items()
    }
    return Shape(found, typing.get_args(hints["additional_properties"])[1])


def options(kind: Any) -> tuple[Any, ...]:
    """The types of a union, plain ones last as generated decoders have it; of another type itself.

    Not cached: unions are equal whatever their order, and here the order counts.
    """
    if typing.get_origin(kind) not in (typing.Union, types.UnionType):
        return (kind,)
    return tuple(sorted(typing.get_args(kind), key=lambda option: not converts(option)))


@cache
def converts(kind: Any) -> bool:
    """Whether the generated decoder has to do something with values of this type."""
    return kind in SCALARS or is_model(kind) or any(converts(inner) for inner in typing.get_args(kind))


def is_model(kind: Any) -> bool:
    """Whether a type is a generated model."""
    return isinstance(kind, type) and issubclass(kind, Model)


def takes_file(kind: Any) -> bool:
    """Whether values of this type may be files, or lists of them."""
    return kind is File or any(takes_file(inner) for inner in typing.get_args(kind))


def is_plain(kind: Any) -> bool:
    """Whether values of this type are text, numbers or booleans that no decoder changes."""
    return kind in (str, int, float, bool) or typing.get_origin(kind) is typing.Literal


def resembles(value: Any, kind: Any) -> bool:
    """Whether a value is of the JSON type that a type stands for; an object must have a field that is declared."""
    if len(options(kind)) > 1:
        return any(resembles(value, option) for option in options(kind))
    if is_model(kind):
        fields = shape(kind).fields
        return isinstance(value, Mapping) and (not fields or any(key in fields for key in value))
    if typing.get_origin(kind) is list:
        (item,) = typing.get_args(kind)
        return isinstance(value, list) and all(resembles(one, item) for one in value)
    return kind is Any or not isinstance(value, Mapping | list)


def is_itself(kind: Any, value: Mapping[str, Any]) -> bool:
    """Whether an object has a declared field of the model's, or of one of a union or a list's items.

    Fields that are named like the parts of an envelope tell nothing.
    """
    if is_model(kind):
        return any(key in shape(kind).fields for key in value if key not in ENVELOPES and key != "status")
    return any(is_itself(inner, value) for inner in typing.get_args(kind))
