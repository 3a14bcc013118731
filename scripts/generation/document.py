"""Walking and rebuilding an OpenAPI 3.0 document without changing the one that was given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

Json = dict[str, Any]

Location = tuple[str | int, ...]
"""The keys and indices that lead to a place in a document."""


class Mark:
    """What stands at a place where the document has no value: one of a kind, and copied as itself."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name

    def __deepcopy__(self, _memo: object) -> Mark:
        return self


ABSENT: Any = Mark("nothing")
"""What `at` says of a place where there is nothing."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_REF = "#/components/schemas/"
_NESTED_LISTS = ("allOf", "anyOf", "oneOf")


def at(document: Any, location: Location) -> Any:
    """What stands at a place; `ABSENT` where there is nothing."""
    value = document
    for step in location:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return ABSENT
    return value


@cache
def bare(path: str) -> str:
    """A path without the names of its parameters: of two that are alike so, every URL is of both."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation as (method in lower case, path, operation), in document order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def schemas(document: Json) -> Json:
    """The component schemas, name to schema."""
    components: Json = document.get("components", {})
    found: Json = components.get("schemas", {})
    return found


def with_schemas(document: Json, new: Json) -> Json:
    """The document with its component schemas replaced."""
    return {**document, "components": {**document.get("components", {}), "schemas": new}}


def map_operations(document: Json, change: Callable[[str, str, Json], Json]) -> Json:
    """The document with each operation replaced by what `change(method, path, operation)` returns."""
    paths = {
        path: {key: change(key, path, value) if key in METHODS else value for key, value in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def map_schema(schema: Json, change: Callable[[Json], Json]) -> Json:
    """The schema with `change` applied to every schema inside it, innermost first, and then to itself."""
    new = dict(schema)
    if isinstance(new.get("properties"), dict):
        new["properties"] = {name: map_schema(value, change) for name, value in new["properties"].items()}
    for key in ("items", "additionalProperties", "not"):
        if isinstance(new.get(key), dict):
            new[key] = map_schema(new[key], change)
    for key in _NESTED_LISTS:
        if isinstance(new.get(key), list):
            new[key] = [map_schema(value, change) for value in new[key]]
    return change(new)


def map_content(holder: Json, change: Callable[[Json], Json]) -> Json:
    """A request body or response with `change` applied to the schema of each of its media types."""
    if "content" not in holder:
        return holder
    content = {
        media_type: {**media, "schema": change(media["schema"])} if "schema" in media else media
        for media_type, media in holder["content"].items()
    }
    return {**holder, "content": content}


def map_all_schemas(document: Json, change: Callable[[Json], Json]) -> Json:
    """The document with `change` applied to every schema in it: components, parameters, bodies and answers."""

    def whole(schema: Json) -> Json:
        return map_schema(schema, change)

    def operation(_method: str, _path: str, value: Json) -> Json:
        new = dict(value)
        if "parameters" in new:
            new["parameters"] = [
                {**parameter, "schema": whole(parameter["schema"])} if "schema" in parameter else parameter
                for parameter in new["parameters"]
            ]
        if "requestBody" in new:
            new["requestBody"] = map_content(new["requestBody"], whole)
        if "responses" in new:
            new["responses"] = {status: map_content(value, whole) for status, value in new["responses"].items()}
        return new

    document = map_operations(document, operation)
    return with_schemas(document, {name: whole(schema) for name, schema in schemas(document).items()})


def ref_name(schema: Any) -> str | None:
    """The component that a schema is a reference to, or None."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return ref.removeprefix(SCHEMA_REF) if isinstance(ref, str) and ref.startswith(SCHEMA_REF) else None


def resolve(document: Json, schema: Json) -> Json:
    """The schema itself, references (and an `allOf` of one reference, as DRF writes them) followed.

    Raises:
        KeyError: a reference points to no component.
    """
    for _ in range(100):  # a chain longer than this is a circle
        all_of = schema.get("allOf")
        if isinstance(all_of, list) and len(all_of) == 1 and "properties" not in schema:
            schema = all_of[0]
        name = ref_name(schema)
        if name is None:
            return schema
        schema = schemas(document)[name]
    raise KeyError(f"circular reference: {schema}")


def refs(node: Any) -> Iterator[str]:
    """Names of the component schemas that are referenced anywhere below `node`, with repeats."""
    if isinstance(node, dict):
        name = ref_name(node)
        if name is not None:
            yield name
        for value in node.values():
            yield from refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from refs(value)


def reachable(document: Json, roots: Iterator[str]) -> set[str]:
    """The component schemas reached from `roots` through references, the roots among them."""
    components = schemas(document)
    seen: set[str] = set()
    todo = list(roots)
    while todo:
        name = todo.pop()
        if name not in seen and name in components:
            seen.add(name)
            todo.extend(refs(components[name]))
    return seen


def success(responses: Json) -> Json:
    """The 2xx responses among an operation's responses."""
    return {status: response for status, response in responses.items() if str(status).startswith("2")}
