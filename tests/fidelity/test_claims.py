"""The systematic pass: what it reads out of texts, that nothing of the description is left unread, and planted lies."""

from __future__ import annotations

import copy
import json
import random
import re
from pathlib import Path
from typing import Any

import claims as command
import pytest
from generation import claims, known_claims, paging, prose, siblings
from generation.document import Json, operations
from generation.schema_fit import fields_of, misfits, missing, unshaped

from tests import committed, documents

from .calls import answering, arguments, client, module
from .test_evidence import PARAMETERS, SHAPES

ROOT = Path(__file__).parent.parent.parent


# --- what is read out of a text --------------------------------------------------------------------------------------

SECTION = """Get the rooms of a building.

Query Parameters:
    floor (int, optional): Filter by floor
    # Paging
    page (int): Page number
    since (str): First day (YYYY-MM-DD) - required.

Returns:
    A paginated list of rooms.

Error Responses:
    400 Bad Request: If the floor is no number
    404: Building not found
"""
BARE = "Rooms that are free\n\nQuery Params\n1. start_date e.g 2020-10-01\n2. floor <optional>\n\nDefault is all time"
BULLETS = (
    "Rooms\n\n**Available Filters:**\n- `floor`: which one\n- min_size, max_size: bounds\n- kind / use \u2013 what for"
)
OLD = "GET\nRetrieve rooms\nParams:\nuser_id/username\nkey\nvalue (POST)\n"
VIEW = """Manage rooms.

Query Parameters (GET):
    floor (int): Floor
Query Parameters (DELETE):
    room_id (int, required): The room
Returns:
    GET: A JSON response containing:
        {"count": 1, "results": [{"id": 3}, ...]}
    DELETE: A success response with status 200
"""


@pytest.mark.parametrize(
    ("text", "method", "names"),
    [
        (SECTION, "get", ["floor", "page", "since"]),
        (BARE, "get", ["start_date", "floor"]),
        (BULLETS, "get", ["floor", "min_size", "max_size", "kind", "use"]),
        (OLD, "get", ["user_id", "username", "key"]),
        (VIEW, "get", ["floor"]),
        (VIEW, "delete", ["room_id"]),
        ("Args:\n    request: The HTTP request.\n    pk: The room.\n", "get", []),
        ("Rooms, see GET /rooms/?floor=2&open=true", "get", ["floor", "open"]),
        ("Also try `POST /rooms/?force=1`.", "get", []),
        ("Pass the `floor` query parameter.", "get", ["floor"]),
        ("Must provide room_id to verify.", "delete", ["room_id"]),
        ("Create a room.\nRequest Body:\n    name (str): Name\n", "post", []),
    ],
)
def test_parameters_are_read(text: str, method: str, names: list[str]) -> None:
    assert list(prose.read(text, method).parameters) == names


def test_a_text_that_is_shared_says_of_another_method_only_what_names_it() -> None:
    shared = "Query Parameters:\n    floor (int): Floor\nReturns:\n    GET: A list of rooms\n    POST: The room\n"
    assert list(prose.read(shared, "post").parameters) == ["floor"]
    read = prose.read(shared, "post", shared=True)
    assert (list(read.parameters), read.answer) == ([], "The room")


def test_paging_answers_filters_and_statuses_are_read() -> None:
    read = prose.read(SECTION, "get")
    assert (read.paged, read.answer) == (True, "A paginated list of rooms")
    assert read.statuses == {"400": "If the floor is no number", "404": "Building not found"}
    assert not prose.read("Rooms, without pagination.", "get").paged
    read = prose.read("List rooms. Can be filtered by floor and building owner, or various parameters.", "get")
    assert read.filters == [("filter", "floor"), ("filter", "building owner")]
    raised = "Raises:\n    NotFound: If there is none.\n    ValidationError: If it is no number.\n"
    assert prose.read(raised, "get").statuses == {"404": "If there is none.", "400": "If it is no number."}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": 1, "b": {"c": [1, 2]}}', [{"a": None, "b": {"c": [None]}}]),
        ('[\n {"a": <int>,\n  "b": "x" // more\n },\n ...\n]', [[{"a": None, "b": None}]]),
        ("{ metric: 'x', points: [{date, value}, ...] }", [{"metric": None, "points": [None]}]),
        ('{"status": {"success": true}, "result": {room object}}', [{"status": {"success": None}, "result": None}]),
        ("no braces", []),
    ],
)
def test_shown_answers_are_read(text: str, shown: list[Any]) -> None:
    assert prose.blocks(text) == shown


# --- schemas ---------------------------------------------------------------------------------------------------------

ROOM: Json = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
    "required": ["id"],
}


def test_a_value_fits_its_schema_or_not() -> None:
    rooms = {"type": "array", "items": ROOM}
    assert misfits({}, ROOM, {"id": 1}) == []
    assert misfits({}, ROOM, {"name": None, "size": 2}) == ["it lacks id", "name is null", "it has size"]
    assert misfits({}, rooms, [[{"id": 1}]]) == [], "drf-spectacular puts the example of a list into one more list"
    assert misfits({}, {"oneOf": [rooms, ROOM]}, {"id": "x"}) == ["id is str, not integer"]
    page = {"type": "object", "properties": {"count": {"type": "integer"}, "results": rooms}}
    assert missing({}, page, {"id": None, "floor": None}) == ["results[].floor"]
    assert misfits({}, {"type": "string", "format": "uuid"}, "course-v1") == ["it is no UUID"]
    assert missing({}, page, {"count": None, "next": None, "results": [{"id": None}]}) == ["next"]


def test_what_a_request_shows_may_lack_what_the_server_makes() -> None:
    made = {**ROOM, "properties": {"id": {"type": "integer", "readOnly": True}, "name": {"type": "string"}}}
    assert misfits({}, {"type": "array", "items": made}, [{"name": "x"}], sent=True) == []
    assert misfits({}, made, {"name": "x"}) == ["it lacks id"]
    assert misfits({}, made, {"id": 1, "floor": 2}, sent=True) == ["it has floor"]


@pytest.mark.parametrize(
    ("schema", "value", "where"),
    [
        ({}, {"a": 1}, ["it"]),
        ({"type": "object"}, {"a": 1}, ["it"]),
        ({"type": "array", "items": {}}, [{"a": 1}], ["[]"]),
        ({"properties": {"a": {}, "b": {"type": "string"}}}, {"a": [3, {"c": 1}], "b": "x"}, ["a[]"]),
        ({"type": "object", "additionalProperties": {"type": "object"}}, {"a": {"b": 1}}, ["a"]),
        ({"oneOf": [{"type": "object"}, ROOM]}, {"id": 1}, []),
        ({}, {}, []),
        ({}, [1, 2], []),
        (ROOM, {"id": 1}, []),
    ],
)
def test_an_example_shows_fields_where_none_is_declared(schema: Json, value: Any, where: list[str]) -> None:
    assert unshaped({}, schema, value) == where


# --- siblings --------------------------------------------------------------------------------------------------------


def _operation(tag: str, *query: str, body: tuple[str, ...] = (), answer: str | None = None) -> Json:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in body}}
    answers = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{answer}"}}}}
    return {
        "tags": [tag],
        "parameters": [{"name": name, "in": "query"} for name in query],
        "responses": {"200": answers if answer else {}},
        **({"requestBody": {"content": {"application/json": {"schema": schema}}}} if body else {}),
    }


def test_what_siblings_have_is_lacking() -> None:
    document = {
        "paths": {
            "/rooms/": {
                "get": _operation("a", "floor", "page"),
                "post": _operation("a", body=("name", "size")),
                "delete": _operation("a", "id"),
            },
            "/rooms/{id}/": {"put": _operation("a", body=("name", "note"))},
            "/course/search/": {"get": _operation("a", "since", "course_id"), "put": _operation("a")},
            "/pathway/search/": {"get": _operation("a", "pathway_uuid", "page"), "put": _operation("a", body=("x",))},
            "/courses/{id}/": {"get": _operation("a", "since")},
        }
    }
    assert list(siblings.lacking(document)) == [
        ("DELETE /rooms/", "floor", "GET /rooms/ has it"),
        ("GET /rooms/", "id", "DELETE /rooms/ has it"),
        ("POST /rooms/", "note", "PUT /rooms/{id}/ has it"),
        ("PUT /rooms/{id}/", "size", "POST /rooms/ has it"),
        ("GET /course/search/", "page", "GET /pathway/search/ has it"),
        ("PUT /course/search/", "x", "PUT /pathway/search/ has it"),
        ("GET /pathway/search/", "since", "GET /course/search/ has it"),
    ]


def test_objects_that_several_parts_use_are_shared_and_not_what_is_only_in_them() -> None:
    def thing(*parts: str) -> Json:
        return {"properties": {part: {"$ref": f"#/components/schemas/{part}"} for part in parts}}

    document = {
        "paths": {
            "/a/": {"get": _operation("a", answer="Shared")},
            "/b/": {"get": _operation("b", answer="Own")},
        },
        "components": {"schemas": {"Own": thing("Shared"), "Shared": thing("Part"), "Part": thing()}},
    }
    assert list(siblings.shared(document)) == [("Shared", "a, b")]


# --- the description -------------------------------------------------------------------------------------------------


def test_every_difference_is_corrected_or_listed(capsys: pytest.CaptureFixture[str]) -> None:
    before = claims.claims(documents.described())
    review = known_claims.review(documents.corrected().document, known_claims.load())
    named = {(key, name) for key, entry in PARAMETERS.items() for name in entry["parameters"]}
    answers = {key for of_kind in SHAPES.values() for key in of_kind}
    beyond = {(claim.where, claim.name) for claim in before if claim.kind == "parameter"} - named
    forms = {claim.where for claim in before if claim.kind in ("shape", "field", "answer")} - answers
    left = set(review.found)
    with capsys.disabled():
        print(f"\n{review.read} operations read, {len(beyond)} parameters and {len(forms)} shapes beyond the evidence,")
        print(
            f"{sum(claim not in left for claim in before)} differences corrected, {len(review.left)} left with reason"
        )
    assert review.read == committed.OPERATIONS
    assert (review.new, review.stale) == ([], [])


def test_what_the_vendors_programs_were_needed_for_is_found_in_the_description_alone() -> None:
    """The six components taken over, the users' shape, which an example has, and lists that are called retrieve."""
    found: dict[str, set[str]] = {}
    for claim in claims.claims(documents.described()):
        found.setdefault(claim.kind, set()).add(claim.where)
    taken_over = {"Credential", "Skill", "UserInfo", "PathwayEnrollment", "CourseCompletion", "Program"}
    assert {f"component {name}" for name in taken_over} <= found["shared"]
    assert {"GET /api/core/platform/users/", "GET /api/core/users/search/"} <= found["outline"]
    assert {f"GET /api/catalog/enrollment/{kind}/" for kind in ("programs", "pathways")} <= found["list"]
    assert committed.route("ai_account_orgs_use_default_llm_key_create") in found["request"]
    kinds = {claim.kind for claim in claims.claims(documents.corrected().document)}
    assert kinds <= claims.KINDS.keys()


def test_the_command_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["state"] for row in rows} == {"corrected", "left"}


def test_a_listed_difference_that_is_gone_is_named() -> None:
    known = copy.deepcopy(known_claims.load())
    reason = next(iter(known["reasons"]))
    known["claims"]["GET /gone/"] = {"parameter x": reason}
    review = known_claims.review(documents.corrected().document, known)
    assert review.stale == ["GET /gone/: parameter x"]
    assert review.lines()[-1] == "  stale: GET /gone/: parameter x"


def test_a_list_without_its_reasons_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "known.yaml"
    file.write_text("kinds: {}\nreasons: {}\nclaims: {GET /a: {parameter x: because}}\n", encoding="utf-8")
    with pytest.raises(known_claims.KnownClaimsError, match="GET /a: parameter x: because"):
        known_claims.load(file)


def test_a_planted_lie_is_new() -> None:
    """Of 20 operations a parameter that the text names is taken away, of 20 the list it says becomes one object."""
    document = copy.deepcopy(documents.corrected().document)
    chosen = random.Random(20)
    texts = [operation.get("description") for _, _, operation in operations(document)]
    named: list[tuple[str, str, str]] = []
    listed: list[tuple[str, str]] = []
    for method, path, operation in operations(document):
        text = operation.get("description") or ""
        if method != "get" or texts.count(text) > 1:  # a text that several share may be about another of them
            continue
        read = prose.read(text, method)
        query = [one["name"] for one in operation.get("parameters", []) if one["in"] == "query"]
        named += [(method, path, name) for name in query if name in read.parameters]
        schemas = [
            m["schema"] for m in operation["responses"].get("200", {}).get("content", {}).values() if "schema" in m
        ]
        if schemas and re.match(r"(a )?(paginated )?list of", read.answer, re.I):
            listed += [(method, path)] if paging.list_path(document, schemas[0]) is not None else []
    expected = set()
    for method, path, name in chosen.sample(named, 20):
        operation = document["paths"][path][method]
        operation["parameters"] = [one for one in operation["parameters"] if one["name"] != name]
        expected.add((f"{method.upper()} {path}", f"parameter {name}"))
    for method, path in chosen.sample(listed, min(20, len(listed))):
        for media in document["paths"][path][method]["responses"]["200"]["content"].values():
            media["schema"] = {"type": "object", "properties": {name: {"type": "string"} for name in ("key", "value")}}
        expected.add((f"{method.upper()} {path}", "shape a list"))
    assert len(listed) > 10
    changed = document["paths"]["/api/core/rbac/roles/{id}/"]["put"]["requestBody"]["content"]
    for media in changed.values():
        fields = fields_of(document, media["schema"])
        media["schema"] = {"type": "object", "properties": {name: fields[name] for name in fields if name != "name"}}
    expected.add(("PUT /api/core/rbac/roles/{id}/", "sibling name"))
    credential = {"$ref": "#/components/schemas/Credential"}
    document["paths"]["/api/core/launcher/"]["get"]["responses"]["200"]["content"] = {
        "application/json": {
            "schema": credential,
            "examples": {"x": {"value": {"entityId": "x", "metadata": {"a": 1}}}},
        }
    }
    expected |= {("component Credential", "shared"), ("GET /api/core/launcher/", "outline x metadata")}
    document["paths"]["/api/core/rbac/groups/"]["get"] |= {"operationId": "core_rbac_groups_retrieve_2"}
    for media in document["paths"]["/api/core/rbac/groups/"]["get"]["responses"]["200"]["content"].values():
        media["schema"] = credential
    expected.add(("GET /api/core/rbac/groups/", "list"))
    for one in document["paths"]["/api/core/rbac/groups/"]["get"]["parameters"]:
        if one["name"] == "page":
            one |= {"example": "second", "examples": {"third": {"value": 3}, "last": {"value": [9]}}}
            one["schema"] = {**one["schema"], "example": 2.5}
    expected |= {("GET /api/core/rbac/groups/", f"request page{name}") for name in ("", " last", " schema")}
    new = {(claim.where, claim.key) for claim in known_claims.review(document, known_claims.load()).new}
    assert expected <= new
    assert ("GET /api/core/rbac/groups/", "request page third") not in new


# --- examples --------------------------------------------------------------------------------------------------------


def _fitting() -> list[tuple[str, str]]:
    odd = {
        (claim.where, claim.name) for claim in claims.claims(documents.corrected().document) if claim.kind == "example"
    }
    return [
        (operation["operationId"], name)
        for method, path, operation in operations(documents.corrected().document)
        for media in operation["responses"].get("200", {}).get("content", {}).values()
        for name, example in media.get("examples", {}).items()
        if "value" in example and (f"{method.upper()} {path}", f"200 {name}") not in odd
    ]


def _unwrapped(answer: Any) -> Any:
    """An example without the second list that drf-spectacular puts around it."""
    if isinstance(answer, list):
        return answer[0] if len(answer) == 1 and isinstance(answer[0], list) else answer
    return {key: _unwrapped(value) for key, value in answer.items()} if isinstance(answer, dict) else answer


@pytest.mark.parametrize(("operation_id", "name"), _fitting())
def test_an_example_that_fits_is_read_without_deviation(operation_id: str, name: str) -> None:
    operation = next(
        one for _, _, one in operations(documents.corrected().document) if one["operationId"] == operation_id
    )
    (media,) = operation["responses"]["200"]["content"].values()
    answer = _unwrapped(media["examples"][name]["value"])
    deviations: list[Any] = []
    function = module(operation_id).sync
    positional, keywords = arguments(function)
    keywords["client"] = client(answering(answer), deviations)
    function(*positional, **keywords)
    assert deviations == []
