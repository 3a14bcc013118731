"""Values made from what the models say of themselves: always the same, with all fields set."""

from __future__ import annotations

import datetime
import difflib
import typing
from types import NoneType
from typing import Any, TypeVar
from uuid import UUID

from .._json import shapes as _shapes
from .._pages.answer import NEXT
from ..errors import InvalidArgumentError
from ..types import UNSET, File, Model

M = TypeVar("M", bound=Model)

DATE = "2024-01-02"
_TEXTS: dict[Any, str] = {
    datetime.datetime: f"{DATE}T03:04:05+00:00",
    datetime.date: DATE,
    UUID: "00000000-0000-4000-8000-{:012d}",
}
_NEIGHBOURS = frozenset((*NEXT, "previous", "previous_page", "previousPage", "previous_url", "has_previous"))
"""Fields that say whether there are further pages. A sample is a list that has none."""


def sample(model: type[M], /, **fields: Any) -> M:
    """A model with values in all its fields, the same ones each time.

    Text is the field's name, numbers are 1, dates are of 2 January 2024, lists have one item, choices are the first.
    A model inside itself is left out.

    Args:
        model: a model of `ibl_data_manager_client.models`.
        fields: values of some fields, by their Python name.

    Returns:
        The model.

    Raises:
        InvalidArgumentError: it is no model, or has no such field.
    """
    if not _shapes.is_model(model):
        raise InvalidArgumentError(f"{model!r} is no model: pass a class of the models package")
    kind: Any = model
    made: M = kind.from_dict(sampled(kind))
    names = [field.name for field in _shapes.shape(kind).fields.values()]
    for name, value in fields.items():
        if name not in names:
            close = difflib.get_close_matches(name, names, 3)
            hint = f"; it has {', '.join(close or names)}"
            raise InvalidArgumentError(f"{model.__name__} has no field {name!r}{hint}")
        setattr(made, name, value)
    return made


def sampled(kind: Any, name: str = "text", number: int = 1, inside: tuple[Any, ...] = ()) -> Any:
    """A value of a type, as JSON has it.

    Args:
        kind: the type.
        name: of the field that it is for.
        number: what numbers are; it tells the items of a list apart.
        inside: the models that it is part of.

    Returns:
        The value; UNSET for a model inside itself.
    """
    options = _shapes.options(kind)
    if name in _NEIGHBOURS and NoneType in options:
        return None
    one = next((option for option in options if option is not NoneType), NoneType)
    if _shapes.is_model(one):
        return None if one in inside and NoneType in options else _object(one, number, inside)
    if typing.get_origin(one) is list:
        item = sampled(typing.get_args(one)[0], name, number, inside)
        return [] if item is UNSET else [item]
    if typing.get_origin(one) is typing.Literal:
        return typing.get_args(one)[0]
    if one in _TEXTS:
        return _TEXTS[one].format(number)
    if one is str:
        return _text(name)
    if one is bool:
        return name not in _NEIGHBOURS
    if one in (int, float):
        return one(number)
    return File(name.encode(), name) if one is File else None if one is NoneType else {}


def _object(model: Any, number: int, inside: tuple[Any, ...]) -> Any:
    if model in inside:
        return UNSET
    values = {}
    for key, field in _shapes.shape(model).fields.items():
        if field.required or key not in _NEIGHBOURS or NoneType in _shapes.options(field.type):
            values[key] = sampled(field.type, key, number, (*inside, model))
    return {key: value for key, value in values.items() if value is not UNSET}


def _text(name: str) -> str:
    if "email" in name.lower():
        return f"{name}@example.com"
    if name.lower().endswith(("url", "uri", "link")):
        return f"https://example.com/{name}"
    return name
