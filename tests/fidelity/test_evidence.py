"""Everything that is known to be wrong in the description is right in the client, entry by entry.

`data/` holds what is known: undeclared query parameters, answers of another shape (with an answer as documented each),
components that lost their name, answers that are files, and uploads.
"""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from generation import overlay
from generation.document import Json, operations, reachable, refs, schemas

from ibl_data_manager_client import errors, models, paginate
from tests import committed, documents

from . import described
from .calls import answering, arguments, both, client, file, module, shape, undeclared

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def data(name: str) -> Any:
    """A file of `data/`."""
    return json.loads((HERE / "data" / f"{name}.json").read_text(encoding="utf-8"))


def by_route(name: str) -> Any:
    """The same, of one keyed by method and path: as they are now."""
    return committed.still_there(data(name))


def of_answers(found: dict[str, Any]) -> dict[str, Any]:
    """The same, of evidence of answers: without those that the description has declared anew."""
    there = committed.still_there(found)
    return {key: entry for key, entry in there.items() if committed.id_of(key) not in described.declared_anew()}


def entries(name: str) -> list[dict[str, Any]]:
    """The same, of a list of entries that have a `route`: each with its `operation`, as it is called now."""
    found: list[dict[str, Any]] = data(name)
    routes = {entry["route"]: entry["route"] for entry in found}
    ids = {old: committed.id_of(new) for new, old in committed.still_there(routes).items()}
    return [entry | {"operation": ids[entry["route"]]} for entry in found if entry["route"] in ids]


PARAMETERS = by_route("undeclared_query_parameters")
SHAPES = {kind: of_answers(dict.fromkeys(found)) for kind, found in data("response_shapes").items()}
COMPONENTS = data("components_taken_over")
ANSWERS = of_answers(data("answers"))
SAMPLES = data("samples")
FILES = by_route("file_answers")
UPLOADS = by_route("uploads")


def filled(answer: Any) -> Any:
    """An answer with its `{"sample": name}` replaced."""
    if isinstance(answer, dict):
        if set(answer) == {"sample"}:
            return SAMPLES[answer["sample"]]
        return {key: filled(value) for key, value in answer.items()}
    return [filled(item) for item in answer] if isinstance(answer, list) else answer


def _id(route: str) -> str:
    """The operationId of a route."""
    return committed.id_of(route) or ""


# --- query parameters ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation_id", "name"),
    [(_id(key), name) for key, entry in PARAMETERS.items() for name in entry["parameters"]],
)
def test_an_undeclared_parameter_can_be_passed_and_is_sent(operation_id: str, name: str) -> None:
    _is_sent(operation_id, name)


def _is_sent(operation_id: str, name: str) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404)

    function = module(operation_id).sync
    python_name = {"filter": "filter_"}.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    positional, keywords = arguments(function, **{python_name: ...})
    with pytest.raises(errors.NotFoundError):
        function(*positional, **{**keywords, "client": client(handle)})
    value = keywords[python_name]
    assert sent[0].url.params.get_list(name) == [_on_the_wire(item) for item in _listed(value)]


def _query(document: Json) -> set[tuple[str, str]]:
    """The operationId and name of every query parameter."""
    return {
        (operation["operationId"], one["name"])
        for _, _, operation in operations(document)
        for one in operation.get("parameters", [])
        if one["in"] == "query"
    }


ADDED = sorted(_query(documents.corrected().document) - _query(documents.described()))


def test_the_overlay_adds_more_parameters_than_the_evidence_lists() -> None:
    listed = {(_id(key), name) for key, entry in PARAMETERS.items() for name in entry["parameters"]}
    print(f"{len(ADDED)} query parameters added, {len(listed)} of them listed in the evidence")
    assert listed < set(ADDED)


@pytest.mark.parametrize(("operation_id", "name"), ADDED)
def test_every_parameter_that_the_overlay_adds_is_sent(operation_id: str, name: str) -> None:
    _is_sent(operation_id, name)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _on_the_wire(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# --- answers ---------------------------------------------------------------------------------------------------------


def test_what_is_declared_anew_differs_by_more_than_texts() -> None:
    """A component that an answer reaches, not its texts; `data/described.json` has all that there is evidence of."""
    anew = described.declared_anew()
    print(f"{len(anew)} answers are declared anew since the evidence was gathered: {sorted(anew)}")
    kinds: Json = {"Named": {"properties": {"description": {"type": "string", "description": "Said."}}}}
    document: Json = {"paths": {}, "components": {"schemas": kinds}}
    answer: Json = {"schema": {"items": {"$ref": "#/components/schemas/Named"}}, "example": [{}]}
    operation: Json = {"responses": {"200": {"description": "Good.", "content": {"application/json": answer}}}}
    was = described.digest(document, operation)
    answer["example"] = kinds["Named"]["properties"]["description"]["description"] = operation["summary"] = "Other."
    assert described.digest(document, operation) == was
    kinds["Named"]["required"] = ["description"]
    assert described.digest(document, operation) != was
    assert described.routes() == json.loads(described.FILE.read_text(encoding="utf-8")).keys()


CASES = [(key, number) for key, cases in ANSWERS.items() for number in range(len(cases))]


@pytest.mark.parametrize(("key", "number"), CASES)
def test_the_documented_answer_is_read(key: str, number: int) -> None:
    """Of an operation on which sources disagree there is an answer of each form; none is a deviation."""
    case = ANSWERS[key][number]
    handle = answering(filled(case["answer"]))
    for result, deviations in both(_id(key), handle):
        assert (shape(result), deviations, undeclared(result)) == (case["returns"], [], [])
    if "item" in case:
        deviations, function = [], module(_id(key)).sync
        positional, keywords = arguments(function)
        keywords["client"] = client(handle, deviations)
        items = paginate(function, *positional, **keywords).first().items
        assert (shape(items), deviations, undeclared(items)) == (f"list[{case['item']}]", [], [])


@pytest.mark.parametrize("key", [key for found in SHAPES.values() for key in found])
def test_an_entry_has_an_answer(key: str) -> None:
    assert key in ANSWERS


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_has_its_earlier_fields_again(name: str) -> None:
    fields = COMPONENTS[name]
    model = getattr(models, name).from_dict({field: _of_type(kind) for field, kind in fields.items()})
    server_made = {field for field, kind in fields.items() if "readOnly" in kind}
    assert set(model.to_dict()) == set(fields)
    assert set(model.additional_properties) <= server_made, "only a component that is only sent lacks these"


def _of_type(kind: str) -> Any:
    if kind.startswith("array"):
        return []
    if kind.startswith("object"):
        return {}
    if "uuid" in kind:
        return "550e8400-e29b-41d4-a716-446655440000"
    return {"integer": 1, "number": 1.5, "boolean": True}.get(kind.split()[0], "2024-01-02T03:04:05+00:00")


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_learner_details_keep_the_current_fields(name: str) -> None:
    other, own = schemas(documents.described())[name], schemas(documents.corrected().document)[f"Learner{name}"]
    assert own["properties"] == other["properties"]
    assert set(own["required"]) == set(other["required"])


DATE = "2024-01-02T03:04:05+00:00"
BODIES = {
    "a credential as the documentation sends it": (
        "credentials_orgs_users_create",
        {
            **dict.fromkeys(("entityId", "name", "criteriaUrl", "criteriaNarrative", "credentialType", "signal"), "x"),
            **dict.fromkeys(("icon_image_id", "background_image_id", "thumbnail_image_id"), 1),
            "createdAt": DATE,
        },
    ),
    "a credential as the guide sends it": (
        "credentials_orgs_users_create",
        {"name": "x", "issuer": "e", "iconImage": "i", "courses": ["c"], "programs": [], "pathways": [], "expires": {}},
    ),
    "a credential as the operation describes it": (
        "credentials_orgs_users_create",
        {"name": "x", "issuer": "e", "criteria_text": "t", "issuing_signal": "s"},
    ),
    "one field of a credential": ("credentials_orgs_users_update", {"description": None}),
    "a completion as it was": (
        "catalog_milestones_completions_course_manage_create",
        {"user_id": 1, "course_id": "c", "completed": True, "completion_data": {}, "grading_percentage": 0.5},
    ),
    "a completion as it is": (
        "catalog_milestones_completions_course_manage_create",
        {"completed": True, "completion_percentage": 92.5, "passed": None, "passed_date": DATE},
    ),
    "an issuer": ("credentials_orgs_users_issuers_create", {"name": "x", "email": "e", "url": "u"}),
    "a revocation": ("credentials_orgs_users_assertions_update", {"revoked": True, "revocationReason": "x"}),
    "a group with its users": ("core_rbac_groups_create", {"platform_key": "acme", "users": [1]}),
    "a policy with its users and groups": (
        "core_rbac_policies_create",
        {"resources": [], "role_id": 1, "platform_key": "acme", "users": [1], "groups": [2]},
    ),
    "an institution's year, as a front-end calls it": (
        "career_orgs_institutions_users_create",
        {"name": "x", "year_of_establishment": 1901},
    ),
    "users to issue to": ("credentials_orgs_users_assertions_bulk_create", {"users": ["ada"]}),
}


@pytest.mark.parametrize(("operation_id", "body"), BODIES.values(), ids=list(BODIES))
def test_a_body_of_any_documented_shape_is_sent(operation_id: str, body: dict[str, Any]) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404)

    function = module(operation_id).sync
    name = str(inspect.signature(function).parameters["body"].annotation).removesuffix(" | Unset")
    model = getattr(models, name).from_dict(body)
    assert model.additional_properties == {}
    positional, keywords = arguments(function, body=model)
    keywords["client"] = client(handle)
    with pytest.raises(errors.NotFoundError):
        function(*positional, **keywords)
    assert json.loads(sent[0].read()) == body


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [key for key, entry in FILES.items() if entry["answer"] in ("bytes", "any")])
def test_a_file_is_read_as_bytes(key: str) -> None:
    function = module(_id(key)).sync
    positional, keywords = arguments(function)
    keywords["client"] = client(answering(b"\x89PNG"))
    assert function(*positional, **keywords) == b"\x89PNG"


@pytest.mark.parametrize("key", [key for key, entry in FILES.items() if entry["answer"] == "json"])
def test_an_answer_that_only_mentions_files_is_json(key: str) -> None:
    operation = module(_id(key)).OPERATION
    assert operation.answer == "json"


REDIRECTS = [_id(key) for key, entry in FILES.items() if entry["answer"] == "redirect"]


def test_the_operations_that_answer_with_a_redirect_are_these() -> None:
    assert sorted(REDIRECTS) == sorted(n for n in committed.ROUTES if module(n).OPERATION.answer == "redirect") != []


@pytest.mark.parametrize("operation_id", REDIRECTS)
def test_a_redirect_is_answered_as_its_target_and_not_followed(operation_id: str) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(302, headers={"location": "https://pay.example/next"})

    function = module(operation_id).sync
    positional, keywords = arguments(function)
    keywords["client"] = client(handle)
    assert function(*positional, **keywords) == "https://pay.example/next"
    assert len(sent) == 1


# --- uploads ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [key for key, entry in UPLOADS.items() if entry["files"]])
def test_an_upload_sends_its_files(key: str) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404)

    entry = UPLOADS[key]
    function = module(_id(key)).sync
    body = {name: [file(), file()] if name == "files" else file() for name in entry["files"]}
    positional, keywords = arguments(function, body={**body, "name": "x"})
    keywords["client"] = client(handle)
    with pytest.raises(errors.NotFoundError):
        function(*positional, **keywords)
    assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    content = sent[0].read()
    for name in entry["files"]:
        assert f'name="{name}"; filename="a.png"'.encode() in content
    assert b'name="name"\r\n\r\nx' in content


@pytest.mark.parametrize("key", [key for key, entry in UPLOADS.items() if not entry["files"]])
def test_a_body_without_files_is_json(key: str) -> None:
    operation = module(_id(key)).OPERATION
    assert operation.media_type is None
    assert UPLOADS[key]["because"]


# --- coverage --------------------------------------------------------------------------------------------------------


def covered_by(key: str, part: str) -> list[str]:
    """The corrections that change the `part` (`parameters`, `responses`, `requestBody`) of an operation."""
    done = documents.corrected()
    method, path = key.split(" ", 1)
    operation: Json = done.document["paths"][path][method.lower()]
    components = reachable(done.document, refs(operation.get(part, {})))
    found = []
    for name in done.applied:
        for place in done.before[name]:
            if place[:4] == ("paths", path, method.lower(), part) or (
                place[0] == "components" and place[2] in components
            ):
                found.append(name)
                break
    return found


@cache
def _labels() -> list[tuple[str, list[tuple[str | int, ...]]]]:
    """Of each action but those that only name: what it is from, and the places that it changes."""
    found = overlay.load(ROOT / "openapi-overlay.yaml")
    actions = [one for one in found["actions"] if one["x-correction"] != "model-names"]
    apart = [{**one, "x-correction": str(number), "x-made-against": None} for number, one in enumerate(actions)]
    before = overlay.apply(documents.described(), {**found, "actions": apart}).before
    return [(one["x-source"], [*before.get(str(number), ())]) for number, one in enumerate(actions)]


@cache
def _by_id() -> dict[str, tuple[str, str, Json]]:
    return {one[2]["operationId"]: one for one in operations(documents.corrected().document)}


def labelled_as(operation_id: str, part: str, sources: list[str]) -> None:
    """Assert that an action on a part of an operation is from one of these; what none corrects, a rule does."""
    method, path, operation = _by_id()[operation_id]
    components = reachable(documents.corrected().document, refs(operation.get(part, {})))
    labels = {
        label
        for label, places in _labels()
        for one in places
        if one[:4] == ("paths", path, method, part) or (one[0] == "components" and one[2] in components)
    }
    assert labels & set(sources) or not labels, f"{operation_id}, {part}: labelled {labels}, the evidence is {sources}"


def table() -> list[tuple[str, str, str]]:
    """Each entry of the evidence: its kind, the entry, and what covers it, "" if nothing does."""
    rows = []
    for key in PARAMETERS:
        rows.append(("undeclared query parameters", key, ", ".join(covered_by(key, "parameters"))))
    for kind, found in SHAPES.items():
        for key in found:
            by = covered_by(key, "responses") + (covered_by(key, "requestBody") if kind.startswith("component") else [])
            if not by and module(_id(key)).OPERATION.answer == "none":
                by = ["the client: what a 204 declares as empty is read as None"]
            rows.append((kind, key, ", ".join(dict.fromkeys(by))))
    for name in COMPONENTS:
        by = [
            one
            for one in documents.corrected().applied
            if ("components", "schemas", name) in documents.corrected().before[one]
        ]
        rows.append(("components taken over", name, ", ".join(by)))
    return rows


def test_every_entry_is_covered() -> None:
    rows = table()
    for kind, key, by in rows:
        print(f"{kind:36} {key} -> {by or 'NOTHING'}")
    uncovered = [row for row in rows if not row[2]]
    print(f"{len(rows)} entries, {len(uncovered)} uncovered")
    assert uncovered == []
