"""What is of another type in a description than OpenAPI gives it is named before anything reads it."""

from __future__ import annotations

from typing import Any

import pytest
from generation import shape, source
from generation.document import Json

from . import tiny
from .test_source import changed, get

THING = tiny.thing(a={"type": "string"})
NO_TEXT: Json = {"description": 1}


def document(**more: Any) -> Json:
    """A description with one operation, of which this is otherwise, and two components."""
    return tiny.document({"operationId": "it", **more}, {"Other": {}, "Thing": THING})


def schema(inner: Any) -> Json:
    """A description with one component."""
    return tiny.document({}, {"Thing": inner})


SHAPES: dict[str, tuple[Json, list[str]]] = {
    "an id that is a number, and tags that are text": (
        document(operationId=1, tags="things", parameters=[1]),
        ["get /things/: `operationId` is no str", "get /things/: `tags` is no list"],
    ),
    "a tag that is null": (document(tags=["a", None]), ["get /things/: a tag is no str"]),
    "parameters": (
        document(
            parameters=[
                {"in": "query"},
                {"name": "b", "in": "query", "schema": {}},
                {"name": "c", **NO_TEXT},
                "d",
                tiny.ref("Thing"),
                {"name": "b", "in": "query"},
                {"name": "b", "in": "header", "schema": {"type": 1}},
                {"$ref": "#/components/parameters/page"},
                {"name": "e", "in": "query", "schema": []},
            ]
        ),
        [
            "get /things/: parameter 1 has no `name`",
            "get /things/: parameter 3: `description` is no str",
            "get /things/: parameter 3 has no `in`",
            "get /things/: parameter 4 is no object",
            "get /things/: parameter 5 is a reference to a schema",
            "get /things/: the parameter b stands there twice",
            "get /things/: parameter 7: `type` is no str",
            "get /things/: parameter 9: `schema` is no dict",
            "get /things/: parameter 9: a schema is no object",
        ],
    ),
    "a body without content": (
        document(requestBody=NO_TEXT),
        [
            "get /things/: body: `description` is no str",
            "get /things/: body: `content` is no object",
        ],
    ),
    "a body of no media type": (
        document(requestBody={"content": {}, "required": "yes"}),
        ["get /things/: body: `required` is no bool", "get /things/: body: `content` is no object"],
    ),
    "media types": (
        document(requestBody={"content": {"a/b": {}, 1: {}, "c/d": None, "e/f": {"schema": {"type": []}}}}),
        [
            "get /things/: body: 1 is no object",
            "get /things/: body: c/d is no object",
            "get /things/: body: `type` is no str",
        ],
    ),
    "answers": (
        document(
            responses={
                "200": tiny.answer("x"),  # type: ignore[arg-type]
                "201": {"content": {}},
                "202": {"content": None},
                "204": {**NO_TEXT, "headers": []},
            }
        ),
        [
            "get /things/: response 200: a schema is no object",
            "get /things/: response 202: `content` is no object",
            "get /things/: response 204: `description` is no str",
            "get /things/: response 204: `headers` is no dict",
        ],
    ),
    "types that are lists": (
        schema({"type": ["string"], "required": True, "items": 1, "allOf": [1]}),
        [
            "component Thing: `type` is no str",
            "component Thing: `items` is no dict",
            "component Thing: `required` is no list",
        ],
    ),
    "names that are none": (
        schema({"required": ["a", 1], "properties": {1: {}, "a": {}}, "enum": ["a", 1, None, {}]}),
        [
            "component Thing: what is required is no str",
            "component Thing: a property's name is no str",
            "component Thing: a value of an enum is no scalar",
        ],
    ),
    "a list in an enum": (schema({"enum": [[]]}), ["component Thing: a value of an enum is no scalar"]),
    "a schema that is null": (schema(None), ["component Thing: a schema is no object"]),
    "nothing wrong": (
        document(
            tags=["a"], requestBody=tiny.content(THING), responses={"200": tiny.answer({"additionalProperties": False})}
        ),
        [],
    ),
    **{
        f"inside {key}": (schema({key: wrap}), ["component Thing: `type` is no str"])
        for key, wrap in {
            "properties": {"a": {}, "b": {"type": 1}},
            "items": {"items": {"type": 1}},
            "additionalProperties": {"type": 1},
            "allOf": [{}, {"type": 1}],
            "oneOf": [{"properties": {"a": {"type": 1}}}],
            "anyOf": [{"type": 1}],
        }.items()
    },
    "what else there is in it is text": (
        schema({"properties": {"a": None}, "additionalProperties": "x"}),
        ["component Thing: a schema is no object"] * 2,
    ),
    "circles": (
        tiny.document(
            {},
            {
                "A": tiny.ref("B"),
                "B": {"allOf": [tiny.ref("A")]},
                "To": tiny.ref("A"),
                "Two": {"allOf": [tiny.ref("Two"), {}]},
                "Own": {"allOf": [tiny.ref("Own")], **tiny.ref("Gone")},
                "Gone": tiny.ref("Nowhere"),
            },
        ),
        [f"#/components/schemas/{name} is a reference to itself" for name in ("A", "B", "Own")],
    ),
}


@pytest.mark.parametrize("what", SHAPES)
def test_what_has_another_shape(what: str) -> None:
    document, lines = SHAPES[what]
    assert list(shape.faults(document)) == lines


def test_it_is_named_before_anything_reads_it() -> None:
    with pytest.raises(source.SourceError, match=r"is no usable OpenAPI description.*`operationId` is no str"):
        source.read(changed(lambda it: get(it).update(operationId=1)), "it")


def test_a_parameter_that_stands_elsewhere_is_not_said_to_lack_what_it_has_there() -> None:
    there = {"$ref": "#/components/parameters/page"}
    with pytest.raises(source.SourceError) as caught:
        source.read(changed(lambda it: get(it).update(parameters=[there], tags="things")), "it")
    assert "has no `name`" not in str(caught.value)
    said = list(shape._operation("GET /x/", {"parameters": [there], "responses": {}}))
    assert said == []
