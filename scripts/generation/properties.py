"""What the generator's properties are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty


def is_map(prop: Any) -> bool:
    """Whether a property is an object without fields of its own: it is a dictionary, and no class."""
    return isinstance(prop, ModelProperty) and not (prop.required_properties or prop.optional_properties)


def inner(prop: Any) -> Iterator[Any]:
    """The properties that the type of a list, a union or a map is made of."""
    if isinstance(prop, ListProperty):
        yield prop.inner_property
    elif isinstance(prop, UnionProperty):
        yield from prop.inner_properties
    elif is_map(prop) and prop.additional_properties:
        yield prop.additional_properties
