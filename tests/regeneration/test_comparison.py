"""What two documents of a few lines differ by, to the word: the plants of a bump have but one change of a kind."""

from __future__ import annotations

from typing import Any

import pytest
from generation import comparison
from generation.document import Json
from generation.pairing import Known, paired

from .tiny import answer, content, document, ref, thing

TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
KIND: Json = {"type": "string", "enum": ["a", "b"]}
OTHER: Json = {"type": "string", "enum": ["b", "c", "a"]}


def operation(parameters: Any = (), body: Json | None = None, **responses: Json) -> Json:
    """An operation with these answers by status: `_200`."""
    found: Json = {"parameters": list(parameters), "operationId": "it"}
    if responses:
        found["responses"] = {status.strip("_"): one for status, one in responses.items()}
    return found if body is None else found | {"requestBody": body}


def parameter(schema: Json | None = None, place: str = "query", name: str = "q", **more: Any) -> Json:
    return {"in": place, "name": name, **({} if schema is None else {"schema": schema}), **more}


OK = {"description": ""}
CASES: dict[str, tuple[Json, Json, list[str]]] = {
    "nothing": (operation(), operation(), []),
    "parameters": (
        operation([parameter(TEXT), parameter(name="old", place="header"), parameter(name="bare")]),
        operation([parameter(WHOLE, required=True), parameter(name="new"), parameter(TEXT, name="bare")]),
        [
            "parameter added: new (any)",
            "parameter removed: old in header",
            "parameter retyped: q: string → integer",
            "parameter retyped: bare: any → string",
            "parameter made required: q",
        ],
    ),
    "a required parameter": (
        operation(),
        operation([parameter(TEXT, "header", required=True)]),
        ["parameter added: q in header (string, required)"],
    ),
    "values of a parameter": (
        operation([parameter(KIND)]),
        operation([parameter(OTHER)]),
        ["value added: q: 'c'"],
    ),
    "fields where they are used": (
        operation(_200=answer({"type": "array", "items": thing(a=TEXT, b=KIND, required=["a"])})),
        operation(_200=answer({"type": "array", "items": thing(a=WHOLE, b=OTHER, c=TEXT, required=["c"])})),
        [
            "field added: c (string, required)",
            "field retyped: a: string → integer",
            "field made optional: a",
            "value added: b: 'c'",
        ],
    ),
    "fields of a field": (
        operation(_200=answer(thing(a=thing(b=TEXT, c=TEXT)))),
        operation(_200=answer(thing(a=thing(b=WHOLE)))),
        ["field removed: a.c", "field retyped: a.b: string → integer"],
    ),
    "a body": (operation(), operation(body=content(TEXT)), ["body added: string"]),
    "a required body": (
        operation(),
        operation(body=content(TEXT) | {"required": True}),
        ["body added: string, required"],
    ),
    "no body": (operation(body=content(TEXT)), operation(), ["body removed: string"]),
    "a body made optional": (
        operation(body=content(TEXT) | {"required": True}),
        operation(body=content(WHOLE)),
        ["body retyped: string → integer", "body made optional"],
    ),
    "a body of other media types": (
        operation(body=content(TEXT, "text/x", "a/b")),
        operation(body=content(TEXT, "application/json", "a/b")),
        ["body retyped: a/b, text/x → a/b, application/json"],
    ),
    "a body without content": (
        operation(body={}),
        operation(body=content(TEXT)),
        ["body retyped:  → application/json", "body retyped: any → string"],
    ),
    "the schema of JSON": (
        operation(body={"content": {"a/b": {"schema": TEXT}, "application/json": {"schema": WHOLE}}}),
        operation(body={"content": {"a/b": {}, "application/json": {}}}),
        ["body retyped: integer → any"],
    ),
    "other statuses": (
        operation(_201=OK, _200=OK, _404=OK),
        operation(_202=OK, _200=OK),
        ["answer changed: 200, 201 → 200, 202"],
    ),
    "another answer": (
        operation(_201=OK, _200=answer(TEXT)),
        operation(_201=answer(WHOLE), _200=OK),
        ["answer changed: string → integer"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_of_an_operation(name: str) -> None:
    old, new, said = CASES[name]
    found = comparison.compare(document(old), document(new)).differences
    assert [f"{one.kind}: {one}".replace(" GET /things/:", "").replace(": GET /things/", "") for one in found] == said
    assert all("GET /things/" in one.where for one in found)


def test_of_components() -> None:
    old = {"A": thing(a=TEXT), "B": thing(a=TEXT, b=TEXT), "C": TEXT, "D": KIND, "E": KIND, "F": {"type": "array"}}
    new = {"A": thing(), "B": TEXT, "C": thing(c=TEXT), "D": OTHER, "G": KIND, "F": {"type": "array", "items": OTHER}}
    found = comparison.compare(document(operation(), old), document(operation(), new)).differences
    assert [f"{one.kind}: {one}" for one in found] == [
        "component added: G",
        "component removed: E",
        "field added: C: c (string)",
        "field removed: A: a",
        "field removed: B: a",
        "field removed: B: b",
        "field retyped: B: object → string",
        "field retyped: C: string → object",
        "field retyped: F: array of any → array of string",
        "value added: D: 'c'",
    ]


@pytest.mark.parametrize(
    "use",
    [
        lambda name: ref(name),
        lambda name: {"allOf": [ref(name)]},
        lambda name: {"oneOf": [ref(name), {"enum": [""]}]},
        lambda name: {"type": "array", "items": ref(name)},
    ],
)
def test_an_enum_whose_name_has_another_hash_is_the_same(use: Any) -> None:
    before, after = thing(kind=use("KindA1Enum")), thing(kind=use("KindB2Enum"))
    documents = [document(operation(_200=answer(one)), {name: enum}) for one, name, enum in
                 ((before, "KindA1Enum", KIND), (after, "KindB2Enum", OTHER))]  # fmt: skip
    found = comparison.compare(*documents).differences
    assert [f"{one.kind}: {one}" for one in found] == [
        "component renamed: KindB2Enum: was KindA1Enum",
        "value added: KindB2Enum: 'c'",
    ]
    for one, name in zip(documents, ("KindA1Enum", "KindB2Enum"), strict=True):
        one["components"]["schemas"][name] = TEXT  # no enum
    said = {one.kind for one in comparison.compare(*documents).differences}
    assert said == {"component added", "component removed", "field retyped"}


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, "any"),
        ({"properties": {}}, "object"),
        ({"type": "string", "format": "date"}, "string (date)"),
        ({"type": "string", "nullable": True}, "string or null"),
        ({"type": "string", "readOnly": True, "nullable": True}, "string or null, read only"),
        ({"type": "string", "writeOnly": True}, "string, write only"),
        ({"type": "array"}, "array of any"),
        ({"type": "array", "items": ref("A")}, "array of A"),
        ({"type": "object", "additionalProperties": WHOLE}, "map of integer"),
        ({"type": "object", "additionalProperties": True}, "object"),
        ({"oneOf": [ref("A"), TEXT], "anyOf": [WHOLE, TEXT], "allOf": [ref("B")]}, "B or A or string or integer"),
        ({"oneOf": [TEXT | {"nullable": True}], "nullable": True}, "string or null"),
    ],
)
def test_a_type_in_a_few_words(schema: Json, said: str) -> None:
    assert comparison.type_of(schema) == said


def test_what_operations_are_paired_by() -> None:
    """The types of the parameters of the path, as it orders them, tell twins apart."""
    route, other = ("get", "/{a}/{b}/"), ("get", "/{c}/{d}/")
    both = [parameter(TEXT, "path", "b"), parameter(WHOLE, "path", "a"), parameter(WHOLE, "query", "b")]
    assert comparison._known({route: operation(both)}) == {route: Known("it", ("integer", "string"))}
    assert comparison._known({other: operation([parameter(place="path", name="c")])}) == {
        other: Known("it", ("any", "any"))
    }
    twins = {route: Known("x", ("integer", "string")), other: Known("y", ("string", "string"))}
    moved = {("get", "/{e}/{f}/"): Known("z", ("string", "string")), ("get", "/{g}/{h}/"): Known("w", ("any", "any"))}
    assert paired(twins, moved) == {route: ("get", "/{g}/{h}/"), other: ("get", "/{e}/{f}/")}
