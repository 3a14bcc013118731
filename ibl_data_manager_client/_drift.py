"""Answers that deviate from the description: what can be decoded is, the rest is kept raw and reported.

Loaded only when a generated decoder has tripped over an answer. The tolerant decoder reads the models' own field
annotations, so there is one description of a model, not two.
"""

from __future__ import annotations

import datetime
import logging
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs

from . import _codec, models
from .errors import ResponseDecodeError
from .types import UNSET, File, Model, Unset

if TYPE_CHECKING:
    import httpx

    from .client import Drift

T = TypeVar("T")

logger = logging.getLogger(__package__)

_SCALARS: dict[Any, Callable[[Any], Any]] = {
    datetime.datetime: _codec.decode_datetime,
    datetime.date: _codec.decode_date,
    UUID: UUID,
}
_logged: set[tuple[str, str]] = set()


@attrs.frozen
class Deviation:
    """One place where an answer is not what the description says.

    Attributes:
        operation: the operationId.
        pointer: JSON pointer (RFC 6901) into the answer, its envelope taken off; `-` stands for any index of a list.
        expected: what the description says there.
        got: what stood there, shortened; `missing` for a required field that is absent.
    """

    operation: str
    pointer: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.pointer or 'the whole answer'}: expected {self.expected}, got {self.got}"


def decode_tolerantly(
    decode: Callable[[Any], T], value: Any, operation: str, response: httpx.Response, drift: Drift
) -> T:
    """What `decode` would return, as far as it can be had; deviations go where `drift` says.

    Raises:
        ResponseDecodeError: `drift` is `raise`.
    """
    found: dict[str, Deviation] = {}

    def report(pointer: str, expected: str, got: str) -> None:
        found.setdefault(pointer, Deviation(operation, pointer, expected, got))

    result = _decode(_type_of(decode), value, "", report)
    deviations = tuple(found.values())
    if drift == "raise":
        said = "; ".join(f"{d.pointer or '/'}: expected {d.expected}, got {d.got}" for d in deviations[:3])
        raise ResponseDecodeError(
            f"the answer is not as described: {said}", response=response, operation=operation, deviations=deviations
        )
    for deviation in deviations:
        if callable(drift):
            drift(deviation)
        elif (deviation.operation, deviation.pointer) not in _logged:
            _logged.add((deviation.operation, deviation.pointer))
            logger.warning("%s", deviation)
    return typing.cast(T, result)


Report = Callable[[str, str, str], None]


def _type_of(decode: Callable[[Any], Any]) -> Any:
    """The annotation of what a decoder returns: a model's `from_dict`, or one of `_codec`'s combinations of it."""
    if isinstance(decode, _codec.ListOf):
        return list[_type_of(decode.decode)]  # type: ignore[misc]
    if isinstance(decode, _codec.DictOf):
        return dict[str, _type_of(decode.decode)]  # type: ignore[misc]
    if isinstance(decode, _codec.Nullable):
        return _type_of(decode.decode) | None
    if isinstance(decode, _codec.FirstOf):
        return typing.Union[tuple(_type_of(option) for option in decode.decoders)]  # noqa: UP007
    owner = getattr(decode, "__self__", None)
    return owner if isinstance(owner, type) else Any


class _Names(dict[str, Any]):
    """The names that a model's annotations may use; models are imported as they are met."""

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None


@attrs.frozen
class _Shape:
    """A model as its annotations tell it: of each field its name, that in JSON, its type, whether required."""

    fields: tuple[tuple[str, str, Any, bool], ...]
    additional: Any


@cache
def _shape(model: Any) -> _Shape:
    names = _Names(datetime=datetime, UUID=UUID, Any=Any, ClassVar=typing.ClassVar, File=File, Unset=Unset)
    hints = typing.get_type_hints(model, globalns={}, localns=names)
    wire = getattr(model, "_wire_names", {})
    found = tuple(
        (field.name, wire.get(field.name, field.name), hints[field.name], field.default is attrs.NOTHING)
        for field in attrs.fields(model)
        if field.name != "additional_properties"
    )
    return _Shape(found, typing.get_args(hints["additional_properties"])[1])


def _decode(kind: Any, value: Any, pointer: str, report: Report) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _decode_union(typing.get_args(kind), value, pointer, report)
    if isinstance(kind, type) and issubclass(kind, Model):
        return _decode_model(kind, value, pointer, report)
    if origin is list:
        (item,) = typing.get_args(kind)
        if isinstance(value, list):
            return [_decode(item, one, f"{pointer}/-", report) for one in value]
        if _converts(item) or value is None or isinstance(value, Mapping):
            report(pointer, "a list", _short(value))
        if isinstance(value, Mapping) and _converts(item):
            return [_decode(item, value, pointer, report)]  # one object where a list of them was declared
        return value
    if origin is dict:
        item = typing.get_args(kind)[1]
        if isinstance(value, Mapping):
            return {key: _decode(item, one, f"{pointer}/{_escaped(key)}", report) for key, one in value.items()}
        report(pointer, "an object", _short(value))
        return value
    convert = _SCALARS.get(kind)
    if convert is None:
        return value  # plain values pass as they come
    try:
        return convert(value)
    except (TypeError, ValueError, AttributeError):
        report(
            pointer, {datetime.datetime: "a date-time", datetime.date: "a date", UUID: "a UUID"}[kind], _short(value)
        )
        return value


def _decode_union(options: tuple[Any, ...], value: Any, pointer: str, report: Report) -> Any:
    if value is None and type(None) in options:
        return None
    real = [option for option in options if option not in (type(None), Unset)]
    if len(real) == 1:
        return _decode(real[0], value, pointer, report)
    best: tuple[int, Any, list[tuple[str, str, str]]] | None = None
    for option in real:
        said: list[tuple[str, str, str]] = []
        result = _decode(option, value, pointer, lambda *one, said=said: said.append(one))
        if best is None or len(said) < best[0]:
            best = len(said), result, said
    if best is None:
        return value
    for one in best[2]:
        report(*one)
    return best[1]


def _decode_model(model: type[Model], value: Any, pointer: str, report: Report) -> Any:
    if isinstance(value, list):
        report(pointer, f"an object ({model.__name__})", "a list")
        return [_decode_model(model, one, f"{pointer}/-", report) for one in value]
    if not isinstance(value, Mapping):
        report(pointer, f"an object ({model.__name__})", _short(value))
        return value
    shape = _shape(typing.cast(Any, model))
    rest = dict(value)
    values: dict[str, Any] = {}
    for name, wire, kind, required in shape.fields:
        if wire in rest:
            values[name] = _decode(kind, rest.pop(wire), f"{pointer}/{_escaped(wire)}", report)
        elif required:
            report(f"{pointer}/{_escaped(wire)}", "a required field", "missing")
            values[name] = UNSET
    made = model(**values)
    for key, one in rest.items():
        made[key] = _decode(shape.additional, one, f"{pointer}/{_escaped(key)}", report)
    return made


def _converts(kind: Any) -> bool:
    """Whether the generated decoder has to do something with values of this type."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return True
    return kind in _SCALARS or any(_converts(inner) for inner in typing.get_args(kind))


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _short(value: Any) -> str:
    if value is None:
        return "null"
    text = repr(value)
    return text if len(text) <= 60 else f"{type(value).__name__} {text[:50]}…"
