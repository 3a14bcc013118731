"""The systematic pass on small descriptions: twins by method, components by path, examples wherever they may stand."""

from __future__ import annotations

import copy

import pytest
from generation import claims, source
from generation.document import Json

from . import tiny
from .project import as_yaml

NAMED = tiny.thing(name={"type": "string"}, size={"type": "integer"})


def found(document: Json, *kinds: str) -> list[tuple[str, str, str]]:
    """Where, key and detail of what the pass finds of these kinds in a description, read as a download is."""
    described = source.read(as_yaml(document), "it").document
    return [(one.where, one.key, one.detail) for one in claims.claims(described) if one.kind in kinds]


def takes(*query: str, **body: Json) -> Json:
    """An operation with query parameters, and a body with fields where some are given."""
    names = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in query]
    return {
        "parameters": names,
        **({"requestBody": tiny.content({"type": "object", "properties": body})} if body else {}),
    }


def several(paths: dict[str, dict[str, Json]], schemas: Json | None = None) -> Json:
    """A description with several paths."""
    document = tiny.document(schemas=schemas)
    document["paths"] = {}
    for number, (path, item) in enumerate(paths.items()):
        document["paths"][path] = item
        for method, operation in item.items():
            operation |= {"operationId": f"{method}_{number}", "responses": operation.get("responses", {"200": {}})}
    return document


# --- siblings --------------------------------------------------------------------------------------------------------


def test_query_parameters_that_a_twin_of_another_method_has() -> None:
    name = {"type": "string"}
    document = several(
        {
            "/rooms/": {"post": takes("tenant", "sort", name=name), "put": takes("floor"), "patch": takes("name")},
            "/desks/": {"post": takes("notify")},
            "/desks/{id}/": {"put": takes("force"), "get": takes("never")},
        }
    )
    rooms = [
        ("POST /rooms/", "sibling floor", "PUT /rooms/ has it"),
        ("PUT /rooms/", "sibling tenant", "POST /rooms/ has it"),
        ("PUT /rooms/", "sibling name", "PATCH /rooms/ has it"),
        ("PATCH /rooms/", "sibling tenant", "POST /rooms/ has it"),
        ("PATCH /rooms/", "sibling floor", "PUT /rooms/ has it"),
    ]
    desks = [
        ("POST /desks/", "sibling force", "PUT /desks/{id}/ has it"),
        ("PUT /desks/{id}/", "sibling notify", "POST /desks/ has it"),
    ]
    assert sorted(found(document, "sibling")) == sorted([*rooms, *desks])


def test_a_collection_is_above_its_items_whether_its_path_ends_in_a_slash_or_not() -> None:
    text = {"type": "string"}
    document = several({"/Users": {"post": takes(name=text, title=text)}, "/Users/{id}/": {"patch": takes(name=text)}})
    assert found(document, "sibling") == [("PATCH /Users/{id}/", "sibling title", "POST /Users has it")]


def test_a_get_lacks_what_its_delete_has_and_the_other_way_round() -> None:
    document = several({"/rooms/": {"get": takes("floor", "tenant", "page"), "delete": takes("tenant", "owner", "q")}})
    assert found(document, "sibling") == [
        ("DELETE /rooms/", "sibling floor", "GET /rooms/ has it"),
        ("GET /rooms/", "sibling owner", "DELETE /rooms/ has it"),
    ]


# --- components ------------------------------------------------------------------------------------------------------


def test_a_component_under_two_prefixes_is_shared_whatever_the_tags_say() -> None:
    def gives(tag: str, name: str) -> dict[str, Json]:
        return {"get": {"tags": [tag], "responses": {"200": tiny.answer(tiny.ref(name))}}}

    document = several(
        {
            "/api/providers/launch/": gives("commerce", "Launch"),
            "/api/service/launch/tenant/": gives("commerce", "Launch"),
            "/api/rooms/": gives("a", "Room"),
            "/api/rooms/free/{floor}/": gives("b", "Room"),
            "/api/hall/desks/{id}/": gives("c", "Desk"),
            "/api/desks/{number}/": gives("d", "Desk"),
        },
        {name: copy.deepcopy(NAMED) for name in ("Launch", "Room", "Desk")},
    )
    # /api/hall/ mounts desks: those are one part, of which every URL stands twice
    assert found(document, "shared") == [("component Launch", "shared", "providers, service")]


# --- examples --------------------------------------------------------------------------------------------------------

WRONG = {"summary": "Of another time", "value": {"name": "Hall", "size": "large"}}
SAID = "size is str, not integer"


@pytest.mark.parametrize(
    "examples", [{"Old": {"$ref": "#/components/examples/Old"}}, {"$ref": "#/components/examples/Old"}, {"Old": WRONG}]
)
def test_examples_of_components_are_compared(examples: Json) -> None:
    answer, body = tiny.answer(NAMED), tiny.content(NAMED)
    for holder in (answer, body):
        holder["content"][tiny.JSON]["examples"] = examples
    document = tiny.document(post={"requestBody": body, "responses": {"201": answer}})
    document["components"]["examples"] = {"Old": WRONG}
    assert found(document, "example", "request") == [
        ("POST /things/", "example 201 Old", SAID),
        ("POST /things/", "request Old", SAID),
    ]


def test_an_example_of_a_component_shows_fields_where_none_is_declared() -> None:
    answer = tiny.answer({"type": "object"})
    answer["content"][tiny.JSON]["examples"] = {"Old": {"$ref": "#/components/examples/Old"}}
    document = tiny.document({"responses": {"200": answer}})
    document["components"]["examples"] = {"Old": WRONG}
    assert found(document, "outline") == [("GET /things/", "outline Old it", "")]


def test_an_example_that_components_do_not_have_is_refused() -> None:
    answer = tiny.answer(NAMED)
    answer["content"][tiny.JSON]["examples"] = {"Old": {"$ref": "#/components/examples/Gone"}}
    document = tiny.document({"responses": {"200": answer}})
    document["components"]["examples"] = {"Old": WRONG}
    with pytest.raises(source.SourceError, match="reference to #/components/examples/Gone, which is not there"):
        found(document)


def test_examples_inside_of_schemas_are_compared() -> None:
    room = tiny.thing(
        example={"type": "string", "example": "a field of that name"},
        floor={"type": "integer", "example": "first"},
        tags={"type": "array", "items": {"type": "string", "example": 3}},
        prices={"type": "object", "additionalProperties": {"oneOf": [{"type": "number", "example": "free"}]}},
        fits={"type": "integer", "example": 1},
    )
    shown = {**tiny.thing(rooms={"type": "array", "items": room}), "example": {"rooms": [], "count": 0}}
    free = tiny.thing(data={"type": "object", "example": {"a": 1}})
    document = tiny.document(
        {"responses": {"200": tiny.answer(shown), "400": tiny.answer(free)}},
        {"Room": room},
        post={"requestBody": tiny.content(room), "responses": {"200": tiny.answer(free)}},
    )
    inside = {
        "floor": "it is str, not integer",
        "tags[]": "it is int, not string",
        "prices{}": "it is str, not number",
    }
    assert found(document, "example", "request", "outline") == [
        ("GET /things/", "example 200 schema", "it has count"),
        *(("GET /things/", f"example 200 schema rooms[].{place}", said) for place, said in inside.items()),
        ("POST /things/", "outline schema data it", ""),
        *(("POST /things/", f"request schema {place}", said) for place, said in inside.items()),
        *(("component Room", f"example {place}", said) for place, said in inside.items()),
    ]
