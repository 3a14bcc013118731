"""What a description changes against another, of a few lines each: every kind of change at every place, there and back.

What is said of two documents is compared whole, so that a change which says too much is seen too.
"""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from generation import comparison
from generation.comparison import type_of
from generation.document import Json

from .tiny import answer, content, document, ref, thing

STRING, NUMBER = {"type": "string"}, {"type": "integer"}
X = "application/x"

TYPES: list[tuple[str, Json]] = [
    ("any", {}),
    ("any", {"allOf": None, "oneOf": [], "additionalProperties": True}),
    ("object", {"properties": None}),
    ("object", {"type": "object", "additionalProperties": False}),
    ("string", STRING),
    ("string (uuid)", {"type": "string", "format": "uuid"}),
    ("map of integer", {"type": "object", "additionalProperties": NUMBER}),
    ("map of any", {"additionalProperties": {}}),
    ("array of string", {"type": "array", "items": STRING}),
    ("array of any", {"type": "array"}),
    ("array of any", {"type": "array", "items": None}),
    ("array of any", {"type": "array", "additionalProperties": NUMBER}),
    ("A", ref("A")),
    ("A", {**ref("A"), "type": "string"}),
    ("A", {"allOf": [ref("A")], "type": "string"}),
    ("A or B", {"oneOf": [ref("A"), ref("B"), ref("A")]}),
    ("A or string", {"anyOf": [ref("A"), STRING]}),
    ("B or A", {"anyOf": [ref("A")], "oneOf": [ref("B")]}),
    ("array of A", {"type": "array", "items": ref("A")}),
    ("string or null", {**STRING, "nullable": True}),
    ("string or null", {"anyOf": [{**STRING, "nullable": True}], "nullable": True}),
    ("string or null, read only", {**STRING, "nullable": True, "readOnly": True}),
    ("A, write only", {"allOf": [ref("A")], "writeOnly": True, "readOnly": False}),
    ("integer, read only, write only", {**NUMBER, "readOnly": True, "writeOnly": True}),
]
"""How a schema reads, and one that does."""


def said(old: Json, new: Json) -> list[str]:
    """What one document changes against another."""
    return [f"{one.kind}: {one}" for one in comparison.compare(old, new).differences]


def of(old: Json, new: Json) -> list[str]:
    """The same, of one operation, GET /things/."""
    return said(document(dict(old)), document(dict(new)))


@pytest.mark.parametrize(("text", "schema"), TYPES)
def test_a_type_in_words(text: str, schema: Json) -> None:
    assert type_of(schema) == text


def test_a_type_that_changes_is_said_at_its_place() -> None:
    """Of a parameter, a body, an answer, a field of each, and a component: of any two types."""
    for (before, old), (after, new) in itertools.product(TYPES, TYPES):
        change = f"{before} → {after}"
        places: dict[str, tuple[Json, Json]] = {
            f"parameter retyped: GET /things/: q: {change}": (parameters(q=old), parameters(q=new)),
            f"body retyped: GET /things/: {change}": ({"requestBody": content(old)}, {"requestBody": content(new)}),
            f"answer changed: GET /things/: {change}": (answers(old), answers(new)),
            f"field retyped: GET /things/: it: {change}": (answers(thing(it=old)), answers(thing(it=new))),
            f"field retyped: GET /things/: q.it: {change}": (parameters(q=thing(it=old)), parameters(q=thing(it=new))),
        }
        for line, (one, other) in places.items():
            assert of(one, other) == [line] * (before != after)
        listed = [f"field retyped: It: {change}"] * (before != after)
        assert said(document({}, {"It": old}), document({}, {"It": new})) == listed


def parameters(place: str = "query", **schemas: Json) -> Json:
    """An operation with these parameters."""
    return {"parameters": [{"name": name, "in": place, "schema": schema} for name, schema in schemas.items()]}


def answers(schema: Json, status: str = "200") -> Json:
    """An operation with this answer."""
    return {"responses": {status: answer(schema), "404": answer({"type": "boolean"})}}


def body(schema: Json, *media_types: str, **more: Any) -> Json:
    """An operation with this body."""
    return {"requestBody": {**content(schema, *media_types), **more}}


FIELDS = thing(required=["a", "b"], a=STRING, b=STRING, c=STRING)
OTHERS = thing(required=["b", "c", "d"], b=STRING, c=STRING, d=NUMBER, e=STRING)
ENUM, ENUM_NOW = {"enum": ["a", "b"], **STRING}, {"enum": ["b", 3], **STRING}
HEADER: Json = {"name": "q", "in": "header", "required": True}

OPERATIONS: dict[str, tuple[Json, Json, list[str], list[str]]] = {
    "the same": ({}, {}, [], []),
    "what only texts say": (
        {"summary": "a", "parameters": [{"name": "q", "in": "query", "description": "a", "schema": {"default": 1}}]},
        {"summary": "b", "parameters": [{"name": "q", "in": "query", "description": "b", "schema": {"default": 2}}]},
        [],
        [],
    ),
    "an error": ({"responses": {"200": {}, "400": {}}}, {"responses": {"200": {}, 404: answer(STRING)}}, [], []),
    "another name": (
        {},
        {"operationId": "it"},
        ["operation renamed: GET /things/: things_get → it"],
        ["operation renamed: GET /things/: it → things_get"],
    ),
    "a tag": (
        {"tags": ["a", "b"]},
        {"tags": ["b", "a"]},
        ["operation retagged: GET /things/: a → b"],
        ["operation retagged: GET /things/: b → a"],
    ),
    "a tag of none": (
        {"tags": []},
        {"tags": ["a"]},
        ["operation retagged: GET /things/:  → a"],
        ["operation retagged: GET /things/: a → "],
    ),
    "another second tag": ({"tags": ["a", "b"]}, {"tags": ["a", "c"]}, [], []),
    "deprecated": ({}, {"deprecated": True}, ["operation deprecated: GET /things/: things_get"], []),
    "deprecated before": ({"deprecated": True}, {"deprecated": True}, [], []),
    "a parameter": (
        {},
        parameters(q=STRING),
        ["parameter added: GET /things/: q (string)"],
        ["parameter removed: GET /things/: q"],
    ),
    "a parameter without a schema": (
        {"parameters": []},
        {"parameters": [HEADER]},
        ["parameter added: GET /things/: q in header (any, required)"],
        ["parameter removed: GET /things/: q in header"],
    ),
    "a parameter of another place": (
        {"parameters": [HEADER]},
        parameters(q=NUMBER),
        ["parameter added: GET /things/: q (integer)", "parameter removed: GET /things/: q in header"],
        ["parameter added: GET /things/: q in header (any, required)", "parameter removed: GET /things/: q"],
    ),
    "a parameter that comes to have a schema": (
        {"parameters": [HEADER]},
        parameters("header", q=NUMBER),
        [
            "parameter retyped: GET /things/: q in header: any → integer",
            "parameter made optional: GET /things/: q in header",
        ],
        [
            "parameter retyped: GET /things/: q in header: integer → any",
            "parameter made required: GET /things/: q in header",
        ],
    ),
    "parameters before one that changes": (
        parameters(a=STRING, q=NUMBER),
        parameters(b=STRING, q=STRING),
        [
            "parameter added: GET /things/: b (string)",
            "parameter removed: GET /things/: a",
            "parameter retyped: GET /things/: q: integer → string",
        ],
        [
            "parameter added: GET /things/: a (string)",
            "parameter removed: GET /things/: b",
            "parameter retyped: GET /things/: q: string → integer",
        ],
    ),
    "a parameter of the path": (
        parameters("path", q=NUMBER),
        parameters("path", q=STRING),
        ["parameter retyped: GET /things/: q in path: integer → string"],
        ["parameter retyped: GET /things/: q in path: string → integer"],
    ),
    "values of a parameter": (
        parameters(q=ENUM),
        parameters(q=ENUM_NOW),
        ["value added: GET /things/: q: 3", "value removed: GET /things/: q: 'a'"],
        ["value added: GET /things/: q: 'a'", "value removed: GET /things/: q: 3"],
    ),
    "values of a list": (
        parameters(q={"type": "array", "items": ENUM}),
        parameters(q={"type": "array", "items": ENUM_NOW}),
        ["value added: GET /things/: q: 3", "value removed: GET /things/: q: 'a'"],
        ["value added: GET /things/: q: 'a'", "value removed: GET /things/: q: 3"],
    ),
    "values of what is no list, beside items": (
        parameters(q={**STRING, "items": ENUM}),
        parameters(q={**STRING, "items": ENUM_NOW}),
        [],
        [],
    ),
    "values where there were none": (parameters(q=STRING), parameters(q=ENUM), [], []),
    "values of an answer": (
        answers(ENUM),
        answers(ENUM_NOW),
        ["value added: GET /things/: 3", "value removed: GET /things/: 'a'"],
        ["value added: GET /things/: 'a'", "value removed: GET /things/: 3"],
    ),
    "a body": (
        {},
        body(STRING),
        ["body added: GET /things/: string"],
        ["body removed: GET /things/: string"],
    ),
    "a body that is required, of nothing": (
        {"requestBody": None},
        {"requestBody": {"required": True}},
        ["body added: GET /things/: any, required"],
        ["body removed: GET /things/: any"],
    ),
    "a body that comes to be required, of something": (
        {"requestBody": {}},
        body(STRING, X, "text/x", required=True),
        [
            "body retyped: GET /things/:  → application/x, text/x",
            "body retyped: GET /things/: any → string",
            "body made required: GET /things/",
        ],
        [
            "body retyped: GET /things/: application/x, text/x → ",
            "body retyped: GET /things/: string → any",
            "body made optional: GET /things/",
        ],
    ),
    "media types of a body, of which that of JSON counts": (
        {"requestBody": {"content": {X: {}, **content(STRING)["content"]}}},
        {"requestBody": {"content": {**content(STRING)["content"], X: {"schema": NUMBER}}}},
        [],
        [],
    ),
    "a media type without a schema": (
        body(STRING, X),
        {"requestBody": {"content": {X: {}}}},
        ["body retyped: GET /things/: string → any"],
        ["body retyped: GET /things/: any → string"],
    ),
    "another status, 10 before 9 since they are texts": (
        {"responses": {"200": {}, 201: {}, "300": {}}},
        {"responses": {201: answer(NUMBER), "204": {}}},
        ["answer changed: GET /things/: 200, 201 → 201, 204", "answer changed: GET /things/: any → integer"],
        ["answer changed: GET /things/: 201, 204 → 200, 201", "answer changed: GET /things/: integer → any"],
    ),
    "a status that is written otherwise": ({"responses": {200: {}}}, {"responses": {"200": {"content": {}}}}, [], []),
    "fields": (
        answers(FIELDS),
        answers(OTHERS),
        [
            "field added: GET /things/: d (integer, required)",
            "field added: GET /things/: e (string)",
            "field removed: GET /things/: a",
            "field made required: GET /things/: c",
        ],
        [
            "field added: GET /things/: a (string, required)",
            "field removed: GET /things/: d",
            "field removed: GET /things/: e",
            "field made optional: GET /things/: c",
        ],
    ),
    "fields inside": (
        answers(thing(it={"type": "array", "items": FIELDS})),
        answers(thing(it={"type": "array", "items": OTHERS})),
        [
            "field added: GET /things/: it.d (integer, required)",
            "field added: GET /things/: it.e (string)",
            "field removed: GET /things/: it.a",
            "field made required: GET /things/: it.c",
        ],
        [
            "field added: GET /things/: it.a (string, required)",
            "field removed: GET /things/: it.d",
            "field removed: GET /things/: it.e",
            "field made optional: GET /things/: it.c",
        ],
    ),
    "fields where there were none": (answers({"type": "object"}), answers(FIELDS), [], []),
}


@pytest.mark.parametrize("what", OPERATIONS)
def test_of_an_operation(what: str) -> None:
    old, new, there, back = OPERATIONS[what]
    assert of(old, new) == there
    assert of(new, old) == back


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ({"It": FIELDS}, {"It": FIELDS}, []),
        ({"It": STRING}, {"Other": STRING}, ["component added: Other", "component removed: It"]),
        ({"It": ENUM}, {"It": ENUM_NOW}, ["value added: It: 3", "value removed: It: 'a'"]),
        ({"It": {"type": "object"}}, {"It": thing(a=STRING)}, ["field added: It: a (string)"]),
        ({"It": thing(a=STRING)}, {"It": {"type": "object"}}, ["field removed: It: a"]),
        (
            {"It": {"type": "array", "items": ENUM}},
            {"It": {"type": "array", "items": ENUM_NOW}},
            ["value added: It: 3", "value removed: It: 'a'"],
        ),
        (
            {"It": thing(required=["a"], a=STRING)},
            {"It": thing(a=NUMBER)},
            ["field retyped: It: a: string → integer", "field made optional: It: a"],
        ),
    ],
)
def test_of_a_component(old: Json, new: Json, lines: list[str]) -> None:
    assert said(document({}, old), document({}, new)) == lines


RENAMED = ["component renamed: Now: was Gone", "value added: Now: 3", "value removed: Now: 'a'"]


@pytest.mark.parametrize("wrap", [lambda it: it, lambda it: {"type": "array", "items": it}, lambda it: {"allOf": [it]}])
def test_an_enum_under_another_name(wrap: Any) -> None:
    """It is the same where it is used: alone, in a list, or as DRF writes it; and in a type that holds more."""

    def described(name: str, schemas: Json) -> Json:
        more = [ref(name), NUMBER, ref(f"{name}Not"), ref(f"Not{name}")]
        used = {**parameters(q=wrap(ref(name))), **answers({"oneOf": more})}
        return document(used, schemas)

    assert said(described("Gone", {"Gone": ENUM}), described("Now", {"Now": ENUM_NOW})) == [
        "answer changed: GET /things/: Now or integer or GoneNot or NotGone → Now or integer or NowNot or NotNow",
        *RENAMED,
    ]


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ({}, {}, []),
        ({"Gone": ENUM}, {}, ["component removed: Gone"]),
        ({"Gone": ENUM}, {"Now": STRING}, ["component added: Now", "component removed: Gone"]),
        ({"Gone": STRING}, {"Now": ENUM}, ["component added: Now", "component removed: Gone"]),
        ({"Gone": ENUM}, {"Gone": ENUM, "Now": ENUM}, ["component added: Now"]),
        ({"Gone": ENUM, "Now": ENUM}, {"Now": ENUM}, ["component removed: Gone"]),
    ],
)
def test_no_enum_under_another_name(old: Json, new: Json, lines: list[str]) -> None:
    """Something else came, or one of them is there before and after."""
    retyped = "parameter retyped: GET /things/: q: Gone → Now"
    use = parameters(q=ref("Gone")), parameters(q=ref("Now"))
    assert said(document(dict(use[0]), old), document(dict(use[1]), new)) == [retyped, *lines]


def test_operations_that_move_come_and_go() -> None:
    path = parameters("path", x=STRING, y=NUMBER, z=STRING)
    old = {
        **document({}, path="/a/")["paths"],
        **document(dict(path), path="/{x}/{y}/{z}/")["paths"],
        "/reused/": {"get": {"operationId": "reused", "responses": {}}},
        "/moved/": {"put": {"operationId": "moved", "responses": {}}},
    }
    new = {
        **document(parameters("path", v=STRING, y=STRING, w=STRING), path="/{v}/{y}/{w}/")["paths"],
        "/a/": {"delete": {"operationId": "new", "responses": {}}},
        "/reused/": {"get": {"operationId": "reused_2", "responses": {}}},
        "/elsewhere/": {"get": {"operationId": "reused", "responses": {}}},
        "/moved/now/": {"put": {"operationId": "moved", "responses": {}}},
    }
    old["/{x}/{y}/{z}/"]["get"]["operationId"] = new["/{v}/{y}/{w}/"]["get"]["operationId"] = "three"
    found = comparison.compare({**document(), "paths": old}, {**document(), "paths": new})
    assert [f"{one.kind}: {one}" for one in found.differences] == [
        "operation added: DELETE /a/: new",
        "operation added: GET /elsewhere/: reused",
        "operation removed: GET /a/: things_get",
        "operation moved: moved: PUT /moved/ → PUT /moved/now/",
        "operation renamed: GET /reused/: reused → reused_2",
        "operation means another: reused: GET /reused/ → GET /elsewhere/",
        "path parameter renamed: GET /{v}/{y}/{w}/: x → v, z → w",
        "parameter retyped: GET /{v}/{y}/{w}/: y in path: integer → string",
    ]
    assert [str(one) for one in found.of("operation removed")] == ["GET /a/: things_get"]


def test_a_name_in_the_path_is_no_name_elsewhere() -> None:
    """What is in the query keeps its own name; a parameter that is not declared has any type."""
    old = document({"parameters": [{"name": "x", "in": "query"}, {"name": "x", "in": "path"}]}, path="/{x}/")
    new = document({"parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "path"}]}, path="/{y}/")
    assert said(old, new) == ["path parameter renamed: GET /{y}/: x → y"]
    bare = document({}, path="/{z}/")
    assert said(old, bare) == [
        "path parameter renamed: GET /{z}/: x → z",
        "parameter removed: GET /{z}/: x",
        "parameter removed: GET /{z}/: z in path",
    ]


def test_twins_are_told_apart_by_the_types_in_their_paths() -> None:
    """In the order of the path, not of the declarations; another parameter of the name says nothing of it."""

    def twins(*declared: tuple[str, str, Json, Json]) -> Json:
        paths = {
            f"/{{{a}}}/{{{b}}}/": {
                "get": {
                    "operationId": f"{number} of {len(declared)} {a}",
                    "responses": {},
                    "parameters": [
                        {"name": b, "in": "path", "schema": second},
                        {"name": a, "in": "query", "schema": {"type": "boolean"}},
                        {"name": a, "in": "path", "schema": first},
                        {"name": b, "in": "query", "schema": {"type": "boolean"}},
                    ],
                }
            }
            for number, (a, b, first, second) in enumerate(declared)
        }
        return {**document(), "paths": paths}

    old = twins(("a", "b", STRING, NUMBER), ("c", "d", NUMBER, STRING))
    new = twins(("e", "f", NUMBER, STRING), ("g", "h", STRING, NUMBER))
    assert comparison.compare(old, new).pairs == {
        ("get", "/{a}/{b}/"): ("get", "/{g}/{h}/"),
        ("get", "/{c}/{d}/"): ("get", "/{e}/{f}/"),
    }
