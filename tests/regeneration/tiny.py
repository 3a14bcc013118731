"""Documents of a few lines, for the rules' unit tests."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from generation.document import SCHEMA_REF, Json

JSON = "application/json"


def ref(name: str) -> Json:
    """A reference to a component schema."""
    return {"$ref": SCHEMA_REF + name}


def thing(*, required: list[str] | None = None, **properties: Json) -> Json:
    """An object schema."""
    schema: Json = {"type": "object", "properties": properties}
    return {**schema, "required": required} if required else schema


def content(schema: Json, *media_types: str) -> Json:
    """A body or answer with this schema under each media type."""
    return {"content": {name: {"schema": schema} for name in media_types or (JSON,)}}


def answer(schema: Json, text: str = "") -> Json:
    """A response of JSON."""
    return {"description": text, **content(schema)}


def document(
    operation: Json | None = None, schemas: Json | None = None, *, path: str = "/things/", **more: Json
) -> Json:
    """A document of one path with the operation `get`, and others by method."""
    found = {**({"get": operation} if operation is not None else {}), **more}
    for method, one in found.items():
        one.setdefault("operationId", f"things_{method}")
        one.setdefault("responses", {"200": {"description": "ok"}})
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": {path: found},
        "components": {"schemas": schemas or {}},
    }


def applied(rule: Callable[[Json], Json], given: Json) -> Any:
    """What a rule makes of a document, which it must leave as it was."""
    before = copy.deepcopy(given)
    result = rule(given)
    assert given == before, "the rule changed its input"
    return result


def operation_of(result: Json, method: str = "get") -> Any:
    """The document's operation of a method."""
    (item,) = result["paths"].values()
    return item[method]


def schemas_of(result: Json) -> Any:
    """The document's component schemas."""
    return result["components"]["schemas"]
