"""Whether all that is read of a description later is of the type that OpenAPI gives it; a line where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import METHODS, SCHEMA_REF, Json, ref_name, schemas

_OPERATION: dict[str, type] = {
    "operationId": str,
    "summary": str,
    "description": str,
    "tags": list,
    "parameters": list,
    "requestBody": dict,
}
_PARAMETER: dict[str, type] = {"name": str, "in": str, "schema": dict, "description": str, "required": bool}
_SCHEMA: dict[str, type] = {
    "$ref": str,
    "type": str,
    "format": str,
    "title": str,
    "description": str,
    "properties": dict,
    "items": dict,
    "required": list,
    "enum": list,
    "allOf": list,
    "oneOf": list,
    "anyOf": list,
    "nullable": bool,
}


def faults(document: Json) -> Iterator[str]:
    """Where something is of another type than it must be, in a document that has `paths` and `components`."""
    for name, schema in schemas(document).items():
        yield from _schema(f"component {name}", schema)
    yield from _circles(schemas(document))
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield from _operation(f"{method} {path}", item[method])


def _wrong(where: str, value: Json, expected: dict[str, type]) -> Iterator[str]:
    for key, kind in expected.items():
        if key in value and not isinstance(value[key], kind):
            yield f"{where}: `{key}` is no {kind.__name__}"


def _operation(where: str, operation: Json) -> Iterator[str]:
    wrong = list(_wrong(where, operation, _OPERATION))
    yield from wrong
    if wrong:
        return
    yield from _all(f"{where}: a tag", operation.get("tags", []), str)
    seen = set()
    for number, parameter in enumerate(operation.get("parameters", []), 1):
        here = f"{where}: parameter {number}"
        if not isinstance(parameter, dict):
            yield f"{here} is no object"
            continue
        if ref_name(parameter):
            yield f"{here} is a reference to a schema"
        if "$ref" in parameter:
            continue  # others are refused elsewhere
        yield from _wrong(here, parameter, _PARAMETER)
        yield from (f"{here} has no `{key}`" for key in ("name", "in") if key not in parameter)
        yield from _schema(here, parameter.get("schema", {}))
        key = str(parameter.get("name")), str(parameter.get("in"))
        if key in seen:
            yield f"{where}: the parameter {key[0]} stands there twice"
        seen.add(key)
    if "requestBody" in operation:
        yield from _wrong(f"{where}: body", operation["requestBody"], {"description": str, "required": bool})
        yield from _body(f"{where}: body", operation["requestBody"], needed=True)
    for status, answer in operation["responses"].items():
        yield from _wrong(f"{where}: response {status}", answer, {"description": str, "headers": dict})
        yield from _body(f"{where}: response {status}", answer)


def _body(where: str, holder: Json, *, needed: bool = False) -> Iterator[str]:
    content = holder.get("content", None if needed else {})
    if not isinstance(content, dict) or (needed and not content):
        yield f"{where}: `content` is no object"
        return
    for media_type, media in content.items():
        if not isinstance(media_type, str) or not isinstance(media, dict):
            yield f"{where}: {media_type} is no object"
        else:
            yield from _schema(where, media.get("schema", {}))


def _schema(where: str, schema: Any) -> Iterator[str]:
    if not isinstance(schema, dict):
        yield f"{where}: a schema is no object"
        return
    wrong = list(_wrong(where, schema, _SCHEMA))
    yield from wrong
    if wrong:
        return
    yield from _all(f"{where}: what is required", schema.get("required", []), str)
    yield from _all(f"{where}: a property's name", list(schema.get("properties", {})), str)
    if any(isinstance(value, dict | list) for value in schema.get("enum", [])):
        yield f"{where}: a value of an enum is no scalar"
    inner = [*schema.get("properties", {}).values()]
    single = [schema[key] for key in ("additionalProperties", "items") if key in schema]
    inner += [one for one in single if not isinstance(one, bool)]
    inner += [one for key in ("allOf", "oneOf", "anyOf") for one in schema.get(key, [])]
    for one in inner:
        yield from _schema(where, one)


def _all(what: str, values: list[Any], kind: type) -> Iterator[str]:
    if not all(isinstance(one, kind) for one in values):
        yield f"{what} is no {kind.__name__}"


def _circles(components: Json) -> Iterator[str]:
    """Components that are nothing but references to each other, directly or in an `allOf` of one."""
    for name in components:
        seen: list[str] = []
        at: str | None = name
        while at is not None and at in components and at not in seen:
            seen.append(at)
            schema = components[at]
            only = schema.get("allOf") if isinstance(schema, dict) else None
            at = ref_name(only[0] if isinstance(only, list) and len(only) == 1 else schema)
        if at == name and seen:
            yield f"{SCHEMA_REF}{name} is a reference to itself"
