"""What models say of their fields, and what types say of values: what decoders, samples and help texts go by."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from ..types import File, Model
from .envelope import ITEMS

SCALARS: dict[Any, tuple[str, str]] = {
    datetime.datetime: ("decode_datetime", "a date-time"),
    datetime.date: ("decode_date", "a date"),
    UUID: ("decode_uuid", "a UUID"),
}
"""The types of JSON texts that are decoded: by what of `codec`, and what they are called."""

ENVELOPES = ("result", *ITEMS)
"""Under these an answer is looked for that came in an envelope nobody described."""


class Field(NamedTuple):
    """A field of a model: its attribute, its type where it is set, whether it is required."""

    name: str
    type: Any
    required: bool


class Shape(NamedTuple):
    """The table of a model: its fields by their name in JSON, and the type of what no field takes."""

    fields: dict[str, Field]
    additional: Any


@cache
def shape(model: Any) -> Shape:
    """The shape of a model. It imports the models that its fields have."""
    rows = model._fields()
    fields = {key: Field(name, kind, required) for key, name, kind, required in rows if key is not None}
    return Shape(fields, next((kind for key, _, kind, _ in rows if key is None), Any))


def fields_in(kind: Any) -> dict[str, Field]:
    """The fields of the first model of a union, or of a model itself; none of anything else."""
    return next((shape(one).fields for one in options(kind) if is_model(one)), {})


def options(kind: Any) -> tuple[Any, ...]:
    """The types of a union, plain ones last as generated decoders have it; of another type itself.

    Not cached: unions are equal whatever their order, and here the order counts.
    """
    if typing.get_origin(kind) not in (typing.Union, types.UnionType):
        return (type(None) if kind is None else kind,)
    return tuple(sorted(typing.get_args(kind), key=lambda option: not converts(option)))


@cache
def converts(kind: Any) -> bool:
    """Whether the generated decoder has to do something with values of this type, null aside."""
    composed = typing.get_origin(kind) in (list, dict)
    return kind in SCALARS or is_model(kind) or composed or any(converts(inner) for inner in typing.get_args(kind))


@cache
def admits_null(kind: Any) -> bool:
    """Whether null is a value of this type."""
    return any(option in (Any, type(None)) for option in options(kind))


def is_model(kind: Any) -> bool:
    """Whether a type is a generated model."""
    return isinstance(kind, type) and issubclass(kind, Model)


def takes_file(kind: Any) -> bool:
    """Whether values of this type may be files, or lists of them."""
    return kind is File or any(takes_file(inner) for inner in typing.get_args(kind))


def is_plain(kind: Any) -> bool:
    """Whether values of this type are text, numbers, booleans or null, which no decoder changes."""
    return kind in (str, int, float, bool, type(None)) or typing.get_origin(kind) is typing.Literal


def resembles(value: Any, kind: Any) -> bool:
    """Whether a value is of the JSON type that a type stands for; an object must have a field that is declared."""
    if len(options(kind)) > 1:
        return any(resembles(value, option) for option in options(kind))
    if is_model(kind):
        fields = shape(kind).fields
        return isinstance(value, Mapping) and (not fields or any(key in fields for key in value))
    if typing.get_origin(kind) is dict:
        return isinstance(value, Mapping)
    if typing.get_origin(kind) is list:
        (item,) = typing.get_args(kind)
        return isinstance(value, list) and all(resembles(one, item) for one in value)
    return kind is Any or not isinstance(value, Mapping | list)


def is_itself(kind: Any, value: Mapping[str, Any]) -> bool:
    """Whether an object has a declared field of the model's, or of one of a union or a list's items.

    Fields that are named like the parts of an envelope tell so only where models are declared in them and are there;
    the keys of a map tell nothing.
    """
    if typing.get_origin(kind) is dict:
        return False
    if not is_model(kind):
        return any(is_itself(inner, value) for inner in typing.get_args(kind))
    own = shape(kind).fields
    return any(
        key != "status" and (key not in ENVELOPES or (holds_models(own[key].type) and resembles(one, own[key].type)))
        for key, one in value.items()
        if key in own
    )


@cache
def holds_models(kind: Any) -> bool:
    """Whether values of this type are models, or hold them."""
    return is_model(kind) or any(holds_models(inner) for inner in typing.get_args(kind))


def has_envelope_fields(kind: Any) -> bool:
    """Whether a type is a model that has `status` and `result` itself, so that they are no envelope of it."""
    return any({"status", "result"} <= shape(one).fields.keys() for one in options(kind) if is_model(one))
