"""Operations that have one URL, and parameters of other names and types: each is judged by what it declares."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from generation.document import Json

from . import by_openapi_core
from .arguments import Arguments
from .calling import BASE_URLS
from .document import Described, _described, twin, without_twins

BY_ID, BY_NAME, OTHER = "/api/users/{user_id}/", "/api/users/{username}/", "/api/groups/{id}/"
TYPES = {BY_ID: "integer", BY_NAME: "string", OTHER: "string"}


def get(path: str) -> Json:
    """A GET of the path, whose one parameter is of the type that it has here."""
    name = path.partition("{")[2].partition("}")[0]
    return {
        "operationId": name,
        "parameters": [{"in": "path", "name": name, "required": True, "schema": {"type": TYPES[path]}}],
        "responses": {"2XX": {"description": ""}},
        "x-answer": "none",
        "x-paging": None,
    }


DOCUMENT: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Twins", "version": "1"},
    "paths": {path: {"get": get(path)} for path in TYPES},
    "components": {"schemas": {}},
}


@pytest.fixture
def _of_twins(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The judge, with this document in place of the platform's."""
    cached = (
        by_openapi_core._document,
        by_openapi_core._spec,
        by_openapi_core._found,
        by_openapi_core._judged,
        by_openapi_core._unmarshaller,
    )
    for one in cached:
        one.cache_clear()
    monkeypatch.setattr(by_openapi_core, "effective", lambda: DOCUMENT)
    yield
    for one in cached:
        one.cache_clear()


def judged(path: str, value: object) -> None:
    """The judgement on a request for the operation at a path, with a value in it."""
    operation: Described = _described("get", path, DOCUMENT["paths"][path]["get"])
    (name,) = (one["name"] for one in operation.path_parameters)
    base_url = BASE_URLS["async"]
    request = httpx.Request("GET", base_url + path.replace(f"{{{name}}}", str(value)))
    made = Arguments({name: value}, {}, None)
    by_openapi_core.check_by_openapi_core(operation, made, request, base_url)


@pytest.mark.usefixtures("_of_twins")
def test_each_is_judged_by_its_own_types() -> None:
    judged(BY_ID, 7)
    judged(BY_NAME, "ada")
    judged(OTHER, "admins")
    with pytest.raises(AssertionError):
        judged(BY_ID, "ada")


def test_each_stands_alone_in_a_document() -> None:
    assert [twin(DOCUMENT, path) for path in TYPES] == [0, 1, 0]
    assert [list(without_twins(DOCUMENT, number)["paths"]) for number in range(3)] == [
        [BY_ID, OTHER],
        [BY_NAME, OTHER],
        [BY_NAME, OTHER],
    ]
