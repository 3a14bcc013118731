"""Python expressions for the templates: how a property of the generator's is decoded, and what it needs imported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema import DataType, Schema

from .docstrings import raw
from .examples import Example, example
from .facts import Facts
from .paging import Paging

_SCALARS: dict[Any, str] = {
    DateTimeProperty: "_codec.decode_datetime",
    DateProperty: "_codec.decode_date",
    UuidProperty: "_codec.decode_uuid",
}

_KEPT = (None, DataType.STRING, DataType.INTEGER, DataType.NUMBER, DataType.BOOLEAN)


def decoder(prop: Any, models: str = "") -> str:
    """An expression for the callable that decodes a (required, not null) value; "" when it is kept as it is.

    `models` is what stands before the name of a model, such as `_models.`.
    """
    scalar = _SCALARS.get(type(prop))
    if scalar:
        return scalar
    if isinstance(prop, ModelProperty):
        return f"{models}{prop.class_info.name}.{'from_own_dict' if is_map(prop) else 'from_dict'}"
    if isinstance(prop, ListProperty):
        inner = decoder(prop.inner_property, models)
        return inner and f"_codec.list_of({inner})"
    if isinstance(prop, UnionProperty):
        options = [option for option in prop.inner_properties if not isinstance(option, NoneProperty)]
        decoders = [found for found in (decoder(option, models) for option in options) if found]
        if not decoders:
            return ""
        others = [option for option in options if not decoder(option, models)]
        if others:
            decoders.append("_codec.plain" if all(map(is_plain, others)) else "_codec.as_is")
        inner = decoders[0] if len(options) == 1 else f"_codec.FirstOf({', '.join(decoders)})"
        return f"_codec.nullable({inner})" if len(options) < len(prop.inner_properties) else inner
    return ""


def decoded(prop: Any, source: str, models: str = "") -> str:
    """An expression for the decoded value of `source`, which may be UNSET where the property is not required."""
    expression = decoder(prop, models)
    if not expression:
        return source
    nullable = expression.startswith("_codec.nullable(")
    if nullable:
        expression = expression.removeprefix("_codec.nullable(")[:-1]
    passing = "optional" if nullable else "" if prop.required else "if_set"  # null is no date where none is declared
    if expression.startswith("_codec.list_of("):
        inner = expression.removeprefix("_codec.list_of(")[:-1]
        return f"_codec.{f'{passing}_list' if passing else 'decode_list'}({inner}, {source})"
    if passing:
        return f"_codec.{passing}({expression}, {source})"
    return f"{expression}({source})"


def is_map(prop: ModelProperty) -> bool:
    """Whether a model has no fields of its own, and values that are kept as they are.

    Read from the schema: the generator fills in the properties of a model, but not of each reference to it.
    """
    if prop.data.properties or prop.data.allOf:
        return False
    values = prop.data.additionalProperties
    if isinstance(values, Schema):
        composed = values.allOf or values.anyOf or values.oneOf or values.properties or values.schema_format
        return values.type in _KEPT and not composed
    return values is None or isinstance(values, bool)


def is_plain(prop: Any) -> bool:
    """Whether a value of this property is already what JSON has: text, numbers, booleans, and unions of those."""
    if isinstance(prop, UnionProperty):
        return all(is_plain(option) for option in prop.inner_properties)
    if isinstance(prop, ListProperty):
        return False
    return prop.__class__.__name__ in (
        "StringProperty",
        "IntProperty",
        "FloatProperty",
        "BooleanProperty",
        "NoneProperty",
        "ConstProperty",
        "LiteralEnumProperty",
    )


def classes(prop: Any) -> Iterator[Any]:
    """The `Class` (name and module) of every model and enum that a property's type names."""
    if isinstance(prop, ModelProperty | LiteralEnumProperty):
        yield prop.class_info
    elif isinstance(prop, ListProperty):
        yield from classes(prop.inner_property)
    elif isinstance(prop, UnionProperty):
        for option in prop.inner_properties:
            yield from classes(option)


def model_classes(prop: Any) -> Iterator[Any]:
    """The `Class` of every model that decoding a property needs."""
    if isinstance(prop, ModelProperty):
        yield prop.class_info
    elif isinstance(prop, ListProperty):
        yield from model_classes(prop.inner_property)
    elif isinstance(prop, UnionProperty):
        for option in prop.inner_properties:
            yield from model_classes(option)


def imports(found: Iterable[Any], prefix: str, leave_out: Iterable[str] = ()) -> list[str]:
    """Import statements for classes, sorted, each once."""
    skip = set(leave_out)
    return sorted({f"from {prefix}{one.module_name} import {one.name}" for one in found if one.name not in skip})


def plain_type(prop: Any) -> str:
    """The type of a property where it is set."""
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


class Answer:
    """What an operation returns.

    Attributes:
        type: its annotation.
        decoder: the expression of its decoder, or "".
        classes: what the annotation needs imported.
        runtime: what the decoders need imported.
        item: the annotation of an item, where it pages.
        item_decoder: the expression of an item's decoder, or "".
    """

    def __init__(self, endpoint: Endpoint, facts: Facts) -> None:
        prop: Any = endpoint.responses.patterns[0].prop if endpoint.responses.patterns else None
        self.type = {"none": "None", "bytes": "bytes", "redirect": "str", "any": "Any"}.get(facts.answer) or plain_type(
            prop
        )
        self.decoder = decoder(prop) if facts.answer == "json" else ""
        self.classes = list(classes(prop)) if facts.answer == "json" else []
        self.runtime = list(model_classes(prop)) if self.decoder else []
        self.item = self.item_decoder = ""
        if facts.paging:
            item = item_property(prop, facts.paging)
            self.item = plain_type(item)
            self.item_decoder = decoder(item)
            self.classes += classes(item)
            self.runtime += model_classes(item)


def item_property(prop: Any, paging: Paging) -> Any:
    """The property of an item of an operation that pages."""
    for key in paging.items:
        prop = _one_of(prop, ModelProperty)
        every: list[Property] = [*(prop.required_properties or []), *(prop.optional_properties or [])]
        prop = next(one for one in every if one.name == key)
    return _one_of(prop, ListProperty).inner_property


def _one_of(prop: Any, kind: type[Any]) -> Any:
    """The property, or of a union the option of this kind: the others are null and other forms of the same list."""
    if isinstance(prop, UnionProperty):
        return next(option for option in prop.inner_properties if isinstance(option, kind))
    return prop


def python_name(endpoint: Endpoint, wire: str | None) -> str | None:
    """The Python name of a query parameter."""
    return next((str(one.python_name) for one in endpoint.query_parameters if one.name == wire), None)


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation's functions, as the template writes it.

    Attributes:
        name: in Python.
        type: its annotation, without `| Unset`.
        place: `path`, `body`, `query` or `header`.
        required: whether it has no default.
        text: what the description says of it.
    """

    name: str
    type: str
    place: str
    required: bool
    text: str = ""


@dataclass(frozen=True)
class Signature:
    """Where an operation is, and how it is called.

    Attributes:
        tag: the folder of its tag.
        module: its module.
        parameters: of its functions, in their order, without `client`.
        returns: the annotation of what `sync` and `asyncio` return.
        example: a call.
    """

    tag: str
    module: str
    parameters: tuple[Parameter, ...]
    returns: str
    example: Example


@dataclass(frozen=True)
class Shown:
    """A model or an enum as its page shows it.

    Attributes:
        name: of the class.
        text: what the description says of it.
        fields: its fields; their place is their name as it is sent.
        values: of an enum.
    """

    name: str
    text: str
    fields: tuple[Parameter, ...] = ()
    values: tuple[str, ...] = ()


def shown(one: Any) -> Shown:
    """A model or an enum of the generator's."""
    name = str(one.class_info.name)
    if isinstance(one, LiteralEnumProperty):
        return Shown(name, raw(one.description), values=tuple(sorted(map(raw, one.values))))
    fields = (
        Parameter(
            str(field.python_name), plain_type(field), raw(field.name), bool(field.required), raw(field.description)
        )
        for field in (*(one.required_properties or []), *(one.optional_properties or []))
    )
    return Shown(name, raw(one.description), tuple(fields))


def signature(tag: str, endpoint: Endpoint, facts: Facts, models: Mapping[str, Any]) -> Signature:
    """What an operation's functions take and return. `models` are the generator's, by the names of their classes."""
    body = [endpoint.bodies[0].prop] if endpoint.bodies else []
    places = {
        "path": endpoint.path_parameters,
        "body": body,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
    }
    parameters = tuple(
        Parameter(
            "body" if place == "body" else str(one.python_name),
            plain_type(one),
            place,
            place == "path" or bool(one.required),
            raw(one.description),
        )
        for place, some in places.items()
        for one in some
    )
    call = example(endpoint, facts, models)
    return Signature(tag, str(endpoint.name), parameters, Answer(endpoint, facts).type, call)
