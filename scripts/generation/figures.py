"""How much of a description has no shape: answers, items of lists, and bodies."""

from __future__ import annotations

from collections.abc import Iterator

from . import facts, rules
from .document import Json, operations
from .schema_fit import fields_of, is_bare, names_fields, options

SHAPELESS = {
    "answer": "operations that answer something, and name no field of it",
    "any": "of these, operations that return any JSON, or any object",
    "items": "operations with a list somewhere in the answer whose items have no field",
    "write": "POST, PUT and PATCH without a body",
    "delete": "DELETEs of a collection that say nowhere what to delete",
}


def shapeless(document: Json) -> dict[str, int]:
    """How many operations there are of each kind of `SHAPELESS` in a description: see `found`."""
    kinds = [kind for kind, *_ in found(document)]
    return {kind: kinds.count(kind) for kind in SHAPELESS}


def found(document: Json) -> Iterator[tuple[str, str, str, Json, str]]:
    """A kind of `SHAPELESS`, method, path, operation and where the lists stand, of each that is of this kind.

    Answers are those that functions return: what the rules make of what is declared. Bodies are those of the document.
    """
    effective = rules.apply_rules(document)
    known = facts.survey(document, effective).by_id
    answers = {one["operationId"]: facts.answer_schema(one) for _, _, one in operations(effective)}
    for method, path, one in operations(document):
        answer, schema = known[one["operationId"]].answer, answers[one["operationId"]]
        lists = ", ".join(dict.fromkeys(_bare_lists(effective, schema or {}, "", [])))
        kinds = [*_of_answer(effective, answer, schema), *(["items"] if lists else []), *_of_body(method, path, one)]
        yield from ((kind, method, path, one, lists if kind == "items" else "") for kind in kinds)


def _of_answer(document: Json, answer: str, schema: Json | None) -> Iterator[str]:
    if answer == "any" or (answer == "json" and schema is not None and not names_fields(document, schema)):
        yield "answer"
    if answer == "any" or (answer == "json" and schema is not None and is_bare(document, schema)):
        yield "any"


def _of_body(method: str, path: str, operation: Json) -> Iterator[str]:
    if "requestBody" in operation or method == "get":
        return
    if method != "delete":
        yield "write"
    elif not path.rstrip("/").endswith("}") and not any(
        one["in"] == "query" for one in operation.get("parameters", [])
    ):
        yield "delete"


def _bare_lists(document: Json, schema: Json, place: str, above: list[Json]) -> Iterator[str]:
    """Where in a value there are lists whose items have no field, such as `results[]`."""
    for one in options(document, schema):
        if any(one is other for other in above):
            continue
        inner = {f"{place}.{name}".lstrip("."): value for name, value in fields_of(document, one).items()}
        if one.get("type") == "array":
            inner[f"{place}[]"] = one.get("items", {})
            if is_bare(document, one.get("items", {})):
                yield f"`{place}[]`"
        for name, value in inner.items():
            yield from _bare_lists(document, value, name, [*above, one])
