"""Python expressions for the templates: the types of the generator's properties, and what they need imported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from . import contexts
from .contexts import raw
from .examples import Example, example
from .facts import Facts
from .paging import Paging
from .properties import inner, is_map


def type_of(prop: Any, models: str = "") -> str:
    """The type of a property where it is set; a union in its order, which decides what is decoded first.

    `models` is what stands before the name of a model or enum, such as `_models.`.
    """
    return _union(prop, models, ())


def declared(prop: Any, models: str = "") -> contexts.Written:
    """The annotation of a property, its options in the order of the alphabet, and its default."""
    kind = plain_type(prop, models)
    if prop.required:
        return contexts.annotation(kind)
    return contexts.Written(f"{contexts.annotation(f'{kind} | Unset')} = UNSET")


def _options(prop: Any, models: str, inside: tuple[str, ...] = ()) -> list[str]:
    """The types of a property's union; `inside`: the maps that it is in, for one of itself has no type."""
    if isinstance(prop, UnionProperty):
        return [option for inner in prop.inner_properties for option in _options(inner, models, inside)]
    if isinstance(prop, ListProperty):
        return [f"list[{_union(prop.inner_property, models, inside)}]"]
    if is_map(prop):
        name = str(prop.class_info.name)
        values = None if name in inside else prop.additional_properties
        return [f"dict[str, {_union(values, models, (*inside, name)) if values else 'Any'}]"]
    named = isinstance(prop, ModelProperty | LiteralEnumProperty)
    return [f"{models if named else ''}{prop.get_base_type_string().as_unembedded_code()}"]


def _union(prop: Any, models: str, inside: tuple[str, ...]) -> str:
    return " | ".join(dict.fromkeys(_options(prop, models, inside)))


def classes(prop: Any) -> Iterator[Any]:
    """The `Class` (name and module) of every model and enum that a property's type names."""
    found, todo, seen = [], [prop], set()
    while todo:
        one = todo.pop(0)
        if is_map(one):
            if one.class_info.name in seen:
                continue
            seen.add(one.class_info.name)
        elif isinstance(one, ModelProperty | LiteralEnumProperty):
            found.append(one.class_info)
        todo += inner(one)
    return iter(found)


def classes_of(found: Iterable[Any]) -> list[tuple[str, str]]:
    """Module and name of classes, sorted, each once."""
    return sorted({(str(one.module_name), str(one.name)) for one in found})


def values_of(enum: LiteralEnumProperty) -> list[str | int]:
    """The values of an enum, sorted."""
    return sorted(enum.values)


def any_of(enum: LiteralEnumProperty) -> contexts.Written:
    """The type of an enum's values, those included that are not documented."""
    values = ", ".join(map(contexts.literal, values_of(enum)))
    return contexts.annotation(f"Literal[{values}] | {enum.get_instance_type_string().as_unembedded_code()}")


def constant(enum: LiteralEnumProperty) -> str:
    """The name of the tuple of an enum's values."""
    return f"{enum.get_class_name_snake_case().upper()}_VALUES"


def plain_type(prop: Any, models: str = "") -> str:
    """The annotation of a property where it is set."""
    return " | ".join(sorted(set(_options(prop, models)), key=lambda option: option.replace(models, "").lower()))


class Answer:
    """What an operation returns.

    Attributes:
        type: its annotation.
        detailed: that of the forms that give the whole answer.
        returns: the same for the decoder, to which the order of a union matters.
        classes: what both need imported.
        item: the annotation of an item, where it pages.
        item_returns: the same for the decoder.
    """

    def __init__(self, endpoint: Endpoint, facts: Facts) -> None:
        prop: Any = endpoint.responses.patterns[0].prop if endpoint.responses.patterns else None
        fixed = {"none": "None", "bytes": "bytes", "redirect": "str", "any": "Any"}.get(facts.answer)
        self.type = fixed or plain_type(prop)
        self.detailed = f"Response[{self.type}]"
        self.returns = fixed or type_of(prop)
        self.classes = list(classes(prop)) if facts.answer == "json" else []
        self.item = self.item_returns = ""
        if facts.paging:
            item = item_property(prop, facts.paging)
            self.item, self.item_returns = plain_type(item), type_of(item)
            self.classes += classes(item)


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


def signature(tag: str, endpoint: Endpoint, facts: Facts) -> Signature:
    """What an operation's functions take and return."""
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
    call = example(endpoint, facts)
    return Signature(tag, str(endpoint.name), parameters, Answer(endpoint, facts).type, call)
