"""How much of a description has no shape: answers, items of lists, and bodies."""

from __future__ import annotations

from collections.abc import Iterator

from .document import Json, operations, success
from .schema_fit import fields_of, options

SHAPELESS = {
    "answer": "operations that answer something, and declare no field of it",
    "items": "operations with a list somewhere in the answer whose items have no field",
    "write": "POST, PUT and PATCH without a body",
    "delete": "DELETEs of a collection that say nowhere what to delete",
}
SCALARS = ("string", "integer", "number", "boolean")


def shapeless(document: Json) -> dict[str, int]:
    """How many operations there are of each kind of `SHAPELESS`."""
    found = [kind for one in operations(document) for kind in _kinds(document, *one)]
    return {kind: found.count(kind) for kind in SHAPELESS}


def _kinds(document: Json, method: str, path: str, operation: Json) -> Iterator[str]:
    answers = success(operation["responses"])
    declared = [media.get("schema", {}) for one in answers.values() for media in one.get("content", {}).values()]
    if (not declared and {str(status) for status in answers} != {"204"}) or (declared and _bare(document, declared[0])):
        yield "answer"
    if declared and any(_bare(document, items) for items in _items(document, declared[0], [])):
        yield "items"
    if "requestBody" in operation or method == "get":
        return
    if method != "delete":
        yield "write"
    elif not path.rstrip("/").endswith("}") and not any(
        one["in"] == "query" for one in operation.get("parameters", [])
    ):
        yield "delete"


def _bare(document: Json, schema: Json) -> bool:
    """Whether a value may be any JSON, or any object."""
    return not any(
        one.get("type") in (*SCALARS, "array") or one.get("additionalProperties") or fields_of(document, one)
        for one in options(document, schema)
    )


def _items(document: Json, schema: Json, above: list[Json]) -> Iterator[Json]:
    """The schemas of the items of all lists in a value."""
    for one in options(document, schema):
        if any(one is other for other in above):
            continue
        inner = [*fields_of(document, one).values()]
        if one.get("type") == "array":
            yield one.get("items", {})
            inner.append(one.get("items", {}))
        for value in inner:
            yield from _items(document, value, [*above, one])
