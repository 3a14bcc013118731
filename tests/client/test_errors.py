"""What becomes of the platform's error bodies."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import errors


@pytest.mark.parametrize(
    ("body", "detail", "fields"),
    [
        ({"detail": "Not found."}, "Not found.", {}),
        ({"error": "No such role"}, "No such role", {}),
        ({"status": "error", "message": "Assigned"}, "Assigned", {}),
        ({"status": {"success": False, "description": "Gone"}, "result": None}, "Gone", {}),
        ({"schemas": ["urn:x"], "detail": "No user", "status": "404"}, "No user", {}),
        ({"name": ["Required."]}, "name: Required.", {"name": ["Required."]}),
        ({"a": {"b": ["x", "y"]}}, "a.b: x y", {"a.b": ["x", "y"]}),
        ({"rows": [{}, {"n": ["bad"]}]}, "rows.1.n: bad", {"rows.1.n": ["bad"]}),
        ({"non_field_errors": ["x"]}, "non_field_errors: x", {"non_field_errors": ["x"]}),
        ({"errors": {"name": ["bad"]}}, "name: bad", {"name": ["bad"]}),
        ({"error": {"message": "deep"}}, "deep", {}),
        (["one", "two"], "one; two", {}),
        ("plain text", "plain text", {}),
        ("<html><body>502", "", {}),
        ({}, "", {}),
        (None, "", {}),
        (7, "", {}),
        ({"description": ["bad"]}, "description: bad", {"description": ["bad"]}),
    ],
)
def test_dialects(body: Any, detail: str, fields: dict[str, list[str]]) -> None:
    assert errors.read_error(body) == (detail, fields)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (417, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (526, errors.ServerError),
        (302, errors.RedirectRefusedError),
    ],
)
def test_statuses(status: int, kind: type[errors.APIStatusError]) -> None:
    request = httpx.Request("GET", "http://x")
    response = httpx.Response(status, json={"detail": "why"}, headers={"X-Request-ID": "r1"}, request=request)
    error = errors.status_error(response, operation="op")
    assert type(error) is kind
    assert (error.status_code, error.detail, error.request_id, error.operation) == (status, "why", "r1", "op")
    assert error.body == {"detail": "why"}
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.detail, str(again)) == (kind, "why", str(error))


@pytest.mark.parametrize(
    ("header", "seconds"), [({"retry-after": "3"}, 3.0), ({}, None), ({"retry-after": "soon"}, None)]
)
def test_retry_after(header: dict[str, str], seconds: float | None) -> None:
    error = errors.status_error(httpx.Response(429, headers=header), operation="op")
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == seconds


def test_bodies_that_are_no_json() -> None:
    html = errors.status_error(httpx.Response(502, text="<html>Bad gateway"), operation="op")
    assert (html.detail, html.body) == ("502 Bad Gateway", "<html>Bad gateway")
    empty = errors.status_error(httpx.Response(503), operation="op")
    assert (empty.detail, empty.body) == ("503 Service Unavailable", None)


def test_all_names_are_exported_and_explained() -> None:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)}
    assert kinds | {"Deviation"} == set(errors.__all__)
    assert errors.__doc__ is not None
    assert [name for name in kinds if name not in errors.__doc__] == []
    assert [name for name in kinds if not getattr(errors, name).__doc__] == []
