"""Answers that deviate from the description."""

from __future__ import annotations

import copy
import datetime
import logging
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import _drift, errors, paginate
from ibl_data_manager_client._drift import Deviation
from ibl_data_manager_client.api.core import (
    roles_platform_orgs_roles_users_reported_roles_retrieve as reported_roles,
)
from ibl_data_manager_client.api.credentials import credentials_orgs_users_retrieve as credentials
from ibl_data_manager_client.models import Credential, ReportedRole, Role
from tests.client.test_operation import CREDENTIAL
from tests.conftest import MakeClient

ANSWER = {
    "user_id": 1,
    "username": "ada",
    "roles": [
        {"id": 1, "name": "Engineer", "slug": "e", "skills": [{"id": 1, "name": "Python"}], "data": {}},
        {"id": 2, "name": "Manager", "slug": "m", "skills": [], "data": None},
    ],
    "data": {},
}


def call(client_for: MakeClient, answer: Any, drift: Any = None) -> tuple[Any, list[tuple[str, str, str]]]:
    """The result, and pointer, expected and got of each deviation."""
    found: list[Deviation] = []
    client = client_for(lambda _: httpx.Response(200, json=answer), drift=drift or found.append)
    result = reported_roles.sync("acme", "ada", client=client)
    return result, [(one.pointer, one.expected, one.got) for one in found]


def damaged(change: Any) -> Any:
    """A copy of ANSWER after `change(copy)`."""
    answer = copy.deepcopy(ANSWER)
    change(answer)
    return answer


def test_a_right_answer_reports_nothing(client_for: MakeClient) -> None:
    result, found = call(client_for, ANSWER)
    assert found == []
    assert result.to_dict() == ANSWER


def test_a_missing_required_field(client_for: MakeClient) -> None:
    result, found = call(client_for, damaged(lambda a: a["roles"][1].pop("slug")))
    assert found == [("/roles/-/slug", "a required field", "missing")]
    assert isinstance(result, ReportedRole)
    assert [role.name for role in result.roles] == ["Engineer", "Manager"]
    assert not result.roles[1].slug
    assert result.roles[0].skills[0].name == "Python"
    assert result.to_dict() == damaged(lambda a: a["roles"][1].pop("slug"))


@pytest.mark.parametrize(
    ("change", "pointer", "got"),
    [
        (lambda a: a.update(roles=None), "/roles", "null"),
        (lambda a: a.update(roles="none"), "/roles", "'none'"),
        (lambda a: a.update(roles={"id": 3}), "/roles", "{'id': 3}"),
        (lambda a: a["roles"].__setitem__(0, None), "/roles/-", "null"),
        (lambda a: a["roles"].__setitem__(0, 7), "/roles/-", "7"),
        (lambda a: a["roles"][0].update(skills={}), "/roles/-/skills", "{}"),
    ],
)
def test_wrong_types_stay_raw(client_for: MakeClient, change: Any, pointer: str, got: str) -> None:
    answer = damaged(change)
    result, found = call(client_for, answer)
    assert (pointer, got) in [(one[0], one[2]) for one in found]
    assert result.username == "ada"
    assert "roles" not in answer or answer["roles"] != ANSWER["roles"]


def test_a_list_where_an_object_was_declared_and_the_reverse(client_for: MakeClient) -> None:
    result, found = call(client_for, [ANSWER])
    assert [type(one) for one in result] == [ReportedRole]
    assert found == [("", "an object (ReportedRole)", "a list")]
    result, found = call(client_for, damaged(lambda a: a.update(roles=a["roles"][0])))
    assert [type(one) for one in result.roles] == [Role]
    assert found[0][:2] == ("/roles", "a list")


def test_a_bad_date_stays_text(client_for: MakeClient) -> None:
    found: list[Deviation] = []
    rows = [{**CREDENTIAL, "createdAt": "yesterday"}, CREDENTIAL]
    client = client_for(
        lambda _: httpx.Response(200, json={"status": {"success": True}, "result": {"count": 2, "data": rows}}),
        drift=found.append,
    )
    page = credentials.sync("acme", "ada", client=client)
    assert page.data[0].created_at == "yesterday"
    assert isinstance(page.data[1].created_at, datetime.datetime)
    assert [(one.pointer, one.expected, one.got) for one in found] == [
        ("/data/-/createdAt", "a date-time", "'yesterday'")
    ]
    found.clear()
    items = list(paginate(credentials.sync, "acme", "ada", client=client))
    assert [type(item) for item in items] == [Credential, Credential]
    assert [one.pointer for one in found] == ["/createdAt"]


def test_unknown_fields_are_kept(client_for: MakeClient) -> None:
    result, found = call(client_for, damaged(lambda a: a["roles"][0].update(new={"x": 1})))
    assert found == []
    assert result.roles[0]["new"] == {"x": 1}


def test_raise(client_for: MakeClient) -> None:
    with pytest.raises(errors.ResponseDecodeError, match="/roles") as caught:
        call(client_for, damaged(lambda a: a.update(roles=None)), drift="raise")
    assert [one.pointer for one in caught.value.deviations] == ["/roles"]
    assert caught.value.response.json()["username"] == "ada"


def test_warn_logs_each_once(client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    _drift._logged.clear()
    for _ in range(3):
        call(client_for, damaged(lambda a: a.update(roles=None)), drift="warn")
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("ibl_data_manager_client", logging.WARNING)
    assert "roles_platform_orgs_roles_users_reported_roles_retrieve: /roles: expected a list, got null" in caplog.text
