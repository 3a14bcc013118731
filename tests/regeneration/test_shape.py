"""What is of another type in a description than OpenAPI gives it is named before anything reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from generation import shape, source
from generation.document import Json

from . import tiny
from .test_source import changed, get

SHAPES: dict[str, tuple[Callable[[Json], object], str]] = {
    "an id that is a number": (lambda it: get(it).update(operationId=1), "get /things/: `operationId` is no str"),
    "tags that are text": (lambda it: get(it).update(tags="things"), "get /things/: `tags` is no list"),
    "a tag that is null": (lambda it: get(it).update(tags=[None]), "get /things/: a tag is no str"),
    "a parameter without name": (lambda it: get(it).update(parameters=[{"in": "query"}]), "parameter 1 has no `name`"),
    "one parameter twice": (
        lambda it: get(it).update(parameters=[{"in": "query", "name": "a"}] * 2),
        "the parameter a stands there twice",
    ),
    "a parameter that is a schema": (
        lambda it: get(it).update(parameters=[tiny.ref("Thing")]),
        "reference to a schema",
    ),
    "a body without content": (lambda it: get(it).update(requestBody={}), "get /things/: body: `content` is no object"),
    "a schema that is text": (lambda it: get(it)["responses"].update({"200": tiny.answer("x")}), "schema is no object"),  # type: ignore[arg-type]
    "a type that is a list": (lambda it: thing(it).update(type=["string"]), "component Thing: `type` is no str"),
    "required that is true": (lambda it: thing(it).update(required=True), "component Thing: `required` is no list"),
    "a property that is null": (lambda it: thing(it).update(properties={"a": None}), "a schema is no object"),
    "an enum of objects": (lambda it: thing(it).update(enum=[{}]), "a value of an enum is no scalar"),
    "a circle": (
        lambda it: it["components"]["schemas"].update(Thing=tiny.ref("Other"), Other={"allOf": [tiny.ref("Thing")]}),
        "schemas/Thing is a reference to itself",
    ),
}


def thing(document: Json) -> Any:
    """The component of the good description."""
    return document["components"]["schemas"]["Thing"]


@pytest.mark.parametrize("what", SHAPES)
def test_what_has_another_shape(what: str) -> None:
    change, message = SHAPES[what]
    with pytest.raises(source.SourceError, match="is no usable OpenAPI description") as caught:
        source.read(changed(change), "it")
    assert message in str(caught.value)


def test_a_parameter_that_stands_elsewhere_is_not_said_to_lack_what_it_has_there() -> None:
    there = {"$ref": "#/components/parameters/page"}
    with pytest.raises(source.SourceError) as caught:
        source.read(changed(lambda it: get(it).update(parameters=[there], tags="things")), "it")
    assert "has no `name`" not in str(caught.value)
    said = list(shape._operation("GET /x/", {"parameters": [there], "responses": {}}))
    assert said == []
