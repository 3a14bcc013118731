"""Models in pydantic, and so in FastAPI: read by their decoder, written as JSON has them, described by their table."""

from __future__ import annotations

from functools import cache
from typing import Any, NotRequired, Union, get_args, get_origin

from pydantic_core import core_schema
from typing_extensions import TypedDict

from ..types import File
from . import codec as _codec
from .drift import deviations_of
from .shapes import options, shape


def core_schema_of(model: Any, handler: Any) -> Any:
    """What pydantic asks a class for; `handler` makes the schemas of other types."""

    def read(value: Any, _inside: Any) -> Any:
        if isinstance(value, model):
            return value
        try:
            return model.from_dict(value)
        except (TypeError, ValueError, KeyError, AttributeError):
            found = deviations_of(model, value, model.__name__)
            raise ValueError("; ".join(map(str, found[:3]))) from None

    written = core_schema.plain_serializer_function_ser_schema(_codec.encode)
    return core_schema.no_info_wrap_validator_function(
        read, handler.generate_schema(_described(model)), serialization=written
    )


@cache
def _described(model: Any) -> Any:
    """A type that pydantic can describe: it knows it again where a model is inside itself."""
    fields = shape(model).fields
    hints = {key: _known(one.type) if one.required else NotRequired[_known(one.type)] for key, one in fields.items()}
    made: Any = TypedDict(model.__name__, hints)  # type: ignore[misc]  # a type that is known when it runs
    made.__module__, made.__doc__ = model.__module__, model.__doc__
    return made


def _known(kind: Any) -> Any:
    """A type without our own `File`, which JSON has no form of."""
    every = options(kind)
    if len(every) > 1:
        return Union[tuple(map(_known, every))]  # noqa: UP007
    if get_origin(kind) in (list, dict):
        whole: Any = get_origin(kind)
        return whole[tuple(map(_known, get_args(kind)))]
    return bytes if kind is File else kind
