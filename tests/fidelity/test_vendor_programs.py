"""What the vendor's own programs send and read, entry by entry: it can be called, sent and read, sync and async.

`data/vendor_programs.json` has the entries: a route, and the query, body, form or answer of such a program, as the
evidence has it. Where one example serves several operations and does not fit this one, `undeclared` lists the fields
that go through `additional_properties`, `told` the places that are told as deviations, and `because` says why.
"""

from __future__ import annotations

import inspect
import json
import re
from collections import Counter
from functools import cache
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest
from generation import figures, rules
from generation.document import operations

from ibl_data_manager_client import errors, models, paginate
from ibl_data_manager_client.types import UNSET, File, Model, Unset
from tests import committed, documents

from .calls import ARGUMENTS, answering, arguments, both, client, file, module, undeclared
from .described import declared_anew
from .test_evidence import entries, labelled_as

ENTRIES: list[dict[str, Any]] = entries("vendor_programs")
FILE = "<file>"


def _with(key: str) -> pytest.MarkDecorator:
    left = declared_anew() if key == "answer" else ()
    found = [entry for entry in ENTRIES if key in entry and entry["operation"] not in left]
    return pytest.mark.parametrize("entry", found, ids=lambda entry: f"{entry['operation']}-{entry['kind']}")


def test_every_entry_is_covered() -> None:
    """A table of the kinds of entries and what covers them; an entry that nothing covers would have no key."""
    tests = {
        "query": "a parameter each, sent under its name",
        "body": "a field each, sent as JSON",
        "multipart": "sent as a form with the file",
        "answer": "read without a deviation, every field declared",
        "pages_by": "the pager follows what next names",
    }
    covered = Counter(key for entry in ENTRIES for key in tests if key in entry)
    for key, count in covered.items():
        print(f"{count:4} {key}: {tests[key]}")
    uncovered = [entry["operation"] for entry in ENTRIES if not tests.keys() & entry.keys()]
    print(f"{len(ENTRIES)} entries, {len(uncovered)} uncovered")
    assert uncovered == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry['operation']}-{entry['kind']}")
def test_a_correction_is_labelled_with_a_source_of_the_entry(entry: dict[str, Any]) -> None:
    parts = {"query": "parameters", "body": "requestBody", "multipart": "requestBody", "answer": "responses"}
    for part in {part for key, part in parts.items() if key in entry}:
        labelled_as(entry["operation"], part, entry["sources"])


def _python(name: str) -> str:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return f"{name}_" if name in {"filter", "format"} else name


def _model(function: Any) -> type[Model] | None:
    """The model of the function's body; None where that is any JSON."""
    kind = inspect.signature(function).parameters["body"].annotation.removesuffix(" | Unset")
    found = getattr(models, kind, None) if kind.isidentifier() else None
    return found if isinstance(found, type) and issubclass(found, Model) else None


def _body(entry: dict[str, Any], fields: dict[str, Any]) -> Any:
    """A body with these fields, all of them declared, and what else the model cannot do without."""
    function = module(entry["operation"]).sync
    model = _model(function)
    if model is None:
        return fields
    declared = {
        name: model.__annotations__[name]  # as they are written: attrs' own may have been resolved by another test
        for name, field in attrs.fields_dict(model).items()  # type: ignore[arg-type]  # a model
        if field.default is attrs.NOTHING and name not in map(_python, fields)
    }
    rest = {name: ARGUMENTS.get(kind, [] if kind.startswith("list") else "x") for name, kind in declared.items()}
    body = model.from_dict(
        {**model(**rest, **{_python(n): None for n in _required(model, fields)}).to_dict(), **fields}
    )
    assert undeclared(body) == entry.get("undeclared", [])
    return body


def _required(model: type[Model], fields: dict[str, Any]) -> list[str]:
    """Those of the fields that the model requires."""
    return [n for n in fields if (f := attrs.fields_dict(model).get(_python(n))) and f.default is attrs.NOTHING]  # type: ignore[arg-type]


class _Sent(list[httpx.Request]):
    """Keeps the requests, answers all of them with 204."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.append(request)
        return httpx.Response(204)


@_with("query")
def test_a_query_is_sent(entry: dict[str, Any]) -> None:
    sent = _Sent()
    both(entry["operation"], sent, **{_python(name): value for name, value in entry["query"].items()})
    for request in sent:
        for name, value in entry["query"].items():
            assert request.url.params[name] == (str(value).lower() if isinstance(value, bool) else str(value))
    assert len(sent) == 2


@_with("body")
def test_a_body_is_sent(entry: dict[str, Any]) -> None:
    sent = _Sent()
    body = _body(entry, entry["body"])
    both(entry["operation"], sent, body=body)
    for request in sent:
        assert "json" in request.headers["content-type"]
        assert json.loads(request.content).items() >= entry["body"].items()
    assert len(sent) == 2


@_with("multipart")
def test_a_form_with_a_file_is_sent(entry: dict[str, Any]) -> None:
    for call in (0, 1):
        sent, form = _Sent(), dict(entry["multipart"])
        body = _body(entry, {n: v for n, v in form.items() if v != FILE})
        for name, value in form.items():
            if value == FILE:
                assert name in attrs.fields_dict(type(body))
                setattr(body, name, file())
        both(entry["operation"], sent, body=body)
        request = sent[call]
        assert request.headers["content-type"].startswith("multipart/form-data")
        for name in form:
            assert f'name="{name}"'.encode() in request.content
        assert b'filename="a.png"' in request.content


@_with("answer")
def test_an_answer_is_read(entry: dict[str, Any]) -> None:
    """Every field of it is declared, and of the right type.

    That a required field is missing is told and passed over here: the examples show what a program reads of an answer,
    and leave the rest out.
    """
    for result, deviations in both(entry["operation"], answering(entry["answer"])):
        assert [one.pointer for one in deviations if one.got != "missing"] == entry.get("told", [])
        assert undeclared(result) == entry.get("undeclared", [])
        assert isinstance(result, list) == isinstance(entry["answer"], list) or "" in entry.get("told", [])
        assert all(isinstance(item, Model) for item in (result if isinstance(result, list) else [result]))


def test_what_does_not_fit_has_a_reason() -> None:
    unfit = [entry for entry in ENTRIES if entry.keys() & {"undeclared", "told", "because"}]
    assert all(entry.get("because") and (entry.get("undeclared") or entry.get("told")) for entry in unfit)
    print(f"{len(ENTRIES)} entries, {len(unfit)} of which the example does not fit, each with its reason")


@_with("pages_by")
@pytest.mark.parametrize("given", [{}, {"page_size": 2}], ids=["", "page_size=2"])
@pytest.mark.parametrize("other", [False, True], ids=["by offset", "by page"])
def test_the_pager_pages_as_next_does(entry: dict[str, Any], other: bool, given: dict[str, int]) -> None:
    """Of a list that is declared to page by page and by offset, the server's `next` says which, size and all."""
    functions, asked = module(entry["operation"]), []

    def handle(request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        asked.append(query)
        start = int(query.get("page", 1)) * 2 - 2 if other else int(query.get("offset", 0))
        after = {"page": start // 2 + 2} if other else {"limit": 2, "offset": start + 2}
        following = "https://other.example/?" + "&".join(f"{name}={value}" for name, value in after.items())
        items = [{"unique_id": str(UUID(int=number))} for number in range(start, min(start + 2, 5))]
        return httpx.Response(200, json={"count": 5, "next": following if start < 4 else None, "results": items})

    positional, keywords = arguments(functions.sync, **given)
    with client(handle) as connection:
        found = list(paginate(functions.sync, *positional, **{**keywords, "client": connection}))
    assert [item.unique_id.int for item in found] == [0, 1, 2, 3, 4]
    first = {name: str(value) for name, value in given.items()}
    by_page = [{"page": str(number), **first} for number in (2, 3)]
    by_offset = [{"offset": str(number), "limit": "2"} for number in (2, 4)]
    assert asked == [first, *(by_page if other else by_offset)]


def test_what_describes_no_body_takes_any_json() -> None:
    """The writes and the DELETEs of collections that describe no body, counted before and after."""
    before, after = (
        figures.shapeless(one) for one in (documents.described(), rules.free_bodies(documents.corrected().document))
    )
    print(before, after)
    bare = [one for one in operations(documents.described()) if "requestBody" not in one[2]]
    writes = [method for method, *_ in bare if method in ("post", "put", "patch")]
    deletes = [path for method, path, one in bare if method == "delete" and "'query'" not in str(one.get("parameters"))]
    assert before["write"] == len(writes) > 0
    assert before["delete"] == sum(not path.rstrip("/").endswith("}") for path in deletes) > 0
    assert (after["write"], after["delete"]) == (0, 0)
    assert after["answer"] < before["answer"]
    assert after["items"] < before["items"]


def test_what_has_no_shape() -> None:
    listed = {"type": "array", "items": {"type": "object"}}
    typed = {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}}

    def kinds(method: str, responses: Any, **more: Any) -> list[str]:
        operation = {"operationId": "a", "responses": responses, **more}
        counts = figures.shapeless({"paths": {"/a/": {method: operation}}, "components": {"schemas": {}}})
        return [kind for kind, count in counts.items() if count]

    assert kinds("get", {"200": {}}) == ["answer", "any"]
    for schema, expected in (
        ({"type": "object"}, ["answer", "any"]),
        ({"type": "object", "additionalProperties": {"type": "string"}}, ["answer"]),
        (listed, ["items"]),
        ({"properties": {"a": {"oneOf": [typed, listed]}}}, ["items"]),
        (typed, []),
    ):
        assert kinds("get", {"200": {"content": {"application/json": {"schema": schema}}}}) == expected
    nested = {"properties": {"rows": {"type": "array", "items": {"oneOf": [typed, {"properties": {"b": listed}}]}}}}
    operation = {"operationId": "a", "responses": {"200": {"content": {"application/json": {"schema": nested}}}}}
    found = figures.found({"paths": {"/a/": {"get": operation}}, "components": {"schemas": {}}})
    assert [(kind, lists) for kind, *_, lists in found] == [("items", "`rows[].b[]`")]
    assert kinds("delete", {"204": {}}) == ["delete"]
    assert kinds("delete", {"204": {}}, requestBody={"content": {"application/json": {"schema": {}}}}) == []
    assert kinds("post", {"204": {}}) == ["write"]


@cache
def described_bodies() -> dict[str, Any]:
    """What each operation takes as its body, by media type, as the description has it."""
    every = operations(documents.described())
    return {one["operationId"]: one.get("requestBody", {}).get("content", {}) for _, _, one in every}


def test_a_body_without_a_file_is_json_only_where_the_description_itself_says_so() -> None:
    found = []
    for name in committed.ROUTES:
        operation = module(name).OPERATION
        if operation.without_file is not None:
            content = described_bodies()[name]
            assert not content or {operation.media_type, operation.without_file} <= content.keys()
            found.append(name)
    resumes = {"career_resume_orgs_users_update", "career_resume_orgs_users_create"}
    assert {name for name in found if not described_bodies()[name]} == resumes
    assert set(found) - resumes == set(filter(_takes_json_without_its_file, committed.ROUTES))


def _takes_json_without_its_file(name: str) -> bool:
    """Whether the description has both media types, and no field of the body must be a file."""
    if not {"multipart/form-data", "application/json"} <= described_bodies()[name].keys():
        return False
    model = _model(module(name).sync)
    if model is None:
        return False
    defaults = {name: one.default for name, one in attrs.fields_dict(model).items()}  # type: ignore[arg-type]  # a model
    kinds = {kind: defaults[name] is attrs.NOTHING for name, kind in model.__annotations__.items() if name in defaults}
    files = {kind: needed for kind, needed in kinds.items() if re.search(r"\bFile\b", kind)}
    return bool(files) and not any(needed and "str" not in kind for kind, needed in files.items())


def test_what_describes_no_body_requires_none() -> None:
    required = [
        one["operationId"]
        for method, _, one in operations(documents.corrected().document)
        if method != "delete"
        and not described_bodies()[one["operationId"]]
        and one.get("requestBody", {}).get("required")
    ]
    assert required == []


@pytest.mark.parametrize(
    ("resume", "media_type"),
    [(file(), "multipart/form-data"), ("https://x.example/a.pdf", "application/json"), (UNSET, "application/json")],
)
def test_a_resume_is_a_form_where_there_is_a_file(resume: File | str | Unset, media_type: str) -> None:
    functions, sent = module("career_resume_orgs_users_create"), _Sent()
    functions.sync("acme", "ada", client=client(sent), body=models.ResumeUpload(resume=resume, user="ada"))
    assert sent[0].headers["content-type"].startswith(media_type)


def test_of_a_scim_user_the_name_alone_is_required() -> None:
    """RFC 7643, 4.1 and 8.7.1."""
    body = models.SCIMUserCreateRequest(user_name="ada", name=models.SCIMName(), emails=[models.SCIMEmail()])
    assert body.to_dict() == {"userName": "ada", "name": {}, "emails": [{}]}


@pytest.mark.parametrize(
    ("value", "media_type"), [(file(), "multipart/form-data"), ("https://x.example/a.png", "application/json")]
)
def test_a_file_or_its_url_decides_the_media_type(value: File | str, media_type: str) -> None:
    """Also of one whose file is in no entry; content that is no `File` is refused as in a form."""
    functions, sent = module("catalog_resources_create"), _Sent()
    model = _model(functions.sync)
    assert model is not None
    body = model(resource_type="video", name="n", image=value)  # type: ignore[call-arg]  # fields of the model
    functions.sync(client=client(sent), body=body)
    assert sent[0].headers["content-type"].startswith(media_type)
    body.image = b"content"  # type: ignore[attr-defined]
    with pytest.raises(errors.InvalidArgumentError, match="wrap it"):
        functions.sync(client=client(sent), body=body)


@pytest.mark.parametrize(
    "name", ["criteria_url", "icon_image", "background_image", "thumbnail_image", "credential_type"]
)
def test_a_credential_has_one_spelling_of_a_field(name: str) -> None:
    """That of the newer guide; the older one goes through `additional_properties`."""
    body = models.CredentialChange()
    assert name in attrs.fields_dict(models.CredentialInput)
    setattr(body, name, "x")
    first, *rest = name.split("_")
    assert body.to_dict() == {first + "".join(map(str.title, rest)): "x"}
    body = models.CredentialChange(additional_properties={name: "x"})
    assert body.to_dict() == {name: "x"}


@pytest.mark.parametrize(
    ("made", "changed"), [("CredentialInput", "CredentialChange"), ("IssuerInput", "IssuerChange")]
)
def test_what_is_made_needs_a_name_and_what_changes_nothing(made: str, changed: str) -> None:
    with pytest.raises(TypeError, match="name"):
        getattr(models, made)()
    assert getattr(models, changed)().to_dict() == {}
    assert [field.name for field in attrs.fields(getattr(models, made))] == [
        field.name for field in attrs.fields(getattr(models, changed))
    ]


def test_what_the_server_makes_is_in_no_request() -> None:
    assert "org" not in attrs.fields_dict(models.IssuerInput)
    assert "recipient" not in attrs.fields_dict(models.AssertionChange)
    assert _model(module("credentials_orgs_users_assertions_update").sync) is models.AssertionChange
