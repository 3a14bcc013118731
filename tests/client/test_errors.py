"""What becomes of the platform's error bodies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, _error_body, errors
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests.conftest import KEY, MakeClient


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
    assert _error_body.read_error(body) == (detail, fields)


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


@pytest.mark.parametrize(("status", "content"), [(404, b'{"detail": "why"}'), (302, b""), (200, b"no JSON")])
def test_a_pickled_error_is_whole_but_for_the_key(client_for: MakeClient, status: int, content: bytes) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(status, content=content, headers={"location": "https://elsewhere.example/"})

    with pytest.raises((errors.APIStatusError, errors.ResponseDecodeError)) as caught:
        groups.sync(client=client_for(handle))
    error: Any = caught.value
    for copied in (pickle.dumps(error), pickle.dumps(copy.deepcopy(error))):
        assert KEY.encode() not in copied
        again = pickle.loads(copied)
        assert (type(again), str(again)) == (type(error), str(error))
        assert again.response.content == content
        assert again.response.status_code == status
        assert again.response.request.url == error.response.request.url
        headers = [pair for pair in error.response.request.headers.multi_items() if pair[0] != "authorization"]
        assert again.response.request.headers.multi_items() == headers
    assert sent
    assert "authorization" not in error.response.request.headers, "nor has the error itself"


class Again(httpx.Auth):
    """Sends a second request with the key."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = KEY
        yield request
        yield httpx.Request("GET", request.url, headers={"Authorization": KEY})


def test_nor_do_the_answers_before_it_have_the_key() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    with (
        DataManagerClient(auth=Again(), transport=transport) as client,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        groups.sync(client=client)
    assert len(caught.value.response.history) == 1
    assert KEY.encode() not in pickle.dumps(caught.value)
    assert caught.value.response.history[0].request.headers["authorization"] == KEY


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
