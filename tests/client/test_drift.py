"""Answers that deviate from the description."""

from __future__ import annotations

import copy
import datetime
import logging
import subprocess
import sys
import threading
import traceback
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client import errors, models, paginate
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json import drift as _drift
from ibl_data_manager_client._json import shapes as _shapes
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client._json.records import Fields, Record, define
from ibl_data_manager_client.api.core import (
    roles_platform_orgs_roles_users_reported_roles_retrieve as reported_roles,
)
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.api.media import list_media_resources as list_media
from ibl_data_manager_client.api.media import media_orgs_users_media_media_resources_by_item_retrieve as media_by_item
from ibl_data_manager_client.api.media import media_orgs_users_media_media_resources_search_retrieve as search_media
from ibl_data_manager_client.errors import Deviation
from ibl_data_manager_client.models import (
    Credential,
    FacetCount,
    Mentor,
    ReportedRole,
    Role,
)
from ibl_data_manager_client.types import UNSET, Unset
from tests.answered import answered
from tests.client.test_models import every, names
from tests.client.test_operation import CREDENTIAL
from tests.conftest import MakeClient

ANSWER: dict[str, Any] = {
    "user_id": 1,
    "username": "ada",
    "roles": [
        {"id": 1, "name": "Engineer", "slug": "e", "skills": [{"id": 1, "name": "Python"}], "data": {}},
        {"id": 2, "name": "Manager", "slug": "m", "skills": [], "data": None},
    ],
    "data": {},
}

MEDIA: dict[str, Any] = {
    "id": 1,
    "title": "a video",
    "media_type": "video",
    "item_type": "course",
    "platform": 1,
    "created_by": 1,
    "created_at": "2026-01-01T00:00:00Z",
}
"""A media resource without `updated_at`, which is required."""


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


def test_a_list_where_an_object_was_declared_and_the_reverse(client_for: MakeClient) -> None:
    result, found = call(client_for, [ANSWER])
    assert [type(one) for one in result] == [ReportedRole]
    assert found == [("", "an object (ReportedRole)", "a list of 1")]
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
        ("/data/-/createdAt", "a date-time", "a text of 9 characters")
    ]
    found.clear()
    items = list(paginate(credentials.sync, "acme", "ada", client=client))
    assert [type(item) for item in items] == [Credential, Credential]
    assert [one.pointer for one in found] == ["/data/-/createdAt"]


@pytest.mark.parametrize("content", [b"null", b'{"status": {"success": true}, "result": null}'])
def test_null_in_place_of_the_whole_answer_is_reported(client_for: MakeClient, content: bytes) -> None:
    found: list[Deviation] = []
    client = client_for(lambda _: httpx.Response(200, content=content), drift=found.append)
    assert reported_roles.sync("acme", "ada", client=client) is None
    assert [(one.pointer, one.expected, one.got) for one in found] == [("", "an object (ReportedRole)", "null")]
    strict = client_for(lambda _: httpx.Response(200, content=content), drift="raise")
    with pytest.raises(errors.ResponseDecodeError, match="got null"):
        reported_roles.sync("acme", "ada", client=strict)
    kind: Any
    for kind in (Any, str | None, Role | None):
        assert Operation[Any]("one", "GET", "/one/", kind).sync(strict) is None
    for kind in (str, int, list[str], dict[str, int]):
        with pytest.raises(errors.ResponseDecodeError, match="got null"):
            Operation[Any]("one", "GET", "/one/", kind).sync(strict)


@pytest.mark.parametrize("status", [200, 204])
def test_no_body_where_one_is_declared_is_reported(client_for: MakeClient, status: int) -> None:
    found: list[Deviation] = []
    client = client_for(lambda request: httpx.Response(status), drift=found.append)
    assert reported_roles.sync("acme", "ada", client=client) is None
    assert [(one.pointer, one.expected, one.got) for one in found] == [("", "an object (ReportedRole)", "no body")]
    strict = client_for(lambda request: httpx.Response(status), drift="raise")
    with pytest.raises(errors.ResponseDecodeError, match="got no body"):
        reported_roles.sync("acme", "ada", client=strict)
    assert Operation("one", "GET", "/one/", answer="none").sync(strict) is None
    for kind in (str, int, list[str], dict[str, int], bytes):
        operation = Operation[Any]("one", "GET", "/one/", kind, answer="bytes" if kind is bytes else "json")
        with pytest.raises(errors.ResponseDecodeError, match="got no body"):
            operation.sync(strict)


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


def read(kind: Any, value: Any) -> tuple[Any, list[tuple[str, str, str]]]:
    """What the tolerant decoder makes of a value, and pointer, expected and got of each deviation."""
    found: list[Deviation] = []
    decode = kind if isinstance(kind, Decoder) else Decoder(kind)
    result = _drift.decode_tolerantly(
        decode, value, "an_operation", answered(httpx.Response(200, content=b"it")), found.append
    )
    return result, [(one.pointer, one.expected, one.got) for one in found]


class TestReporting:
    def test_ten_thousand_items_with_the_same_deviation_are_reported_once(self, client_for: MakeClient) -> None:
        bad = {"id": 1, "name": "no slug", "skills": [], "data": {}}
        result, found = call(client_for, {**ANSWER, "roles": [bad] * 10_000})
        assert found == [("/roles/-/slug", "a required field", "missing")]
        assert len(result.roles) == 10_000

    def test_a_callable_is_told_once_per_answer(self, client_for: MakeClient) -> None:
        told: list[Deviation] = []
        answer = damaged(lambda a: [role.pop("slug") for role in a["roles"]])
        client = client_for(lambda _: httpx.Response(200, json=answer), drift=told.append)
        for _ in range(3):
            reported_roles.sync("acme", "ada", client=client)
        assert [one.pointer for one in told] == ["/roles/-/slug"] * 3

    def test_what_a_callable_raises_reaches_the_caller(self, client_for: MakeClient) -> None:
        def refuse(deviation: Deviation) -> None:
            raise RuntimeError(str(deviation))

        with pytest.raises(RuntimeError, match="/roles: expected a list, got null"):
            call(client_for, damaged(lambda a: a.update(roles=None)), drift=refuse)

    def test_threads_log_a_deviation_once(self, client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
        _drift._logged.clear()
        together = threading.Barrier(8)

        def work() -> None:
            together.wait()
            for _ in range(20):
                call(client_for, damaged(lambda a: a.update(roles=None)), drift="warn")

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(caplog.records) == 1

    def test_decoders_that_disagree_are_not_silent(self) -> None:
        def picky(value: Any) -> Any:
            raise TypeError("I do not like it")

        result, found = read(Decoder(Any, picky), {"a": 1})
        assert result == {"a": 1}
        assert found == [("", "what its decoder reads", "an object (a) (TypeError)")]

    def test_got_is_short_and_holds_no_more_than_names(self) -> None:
        long = {f"field{number}": "a secret" for number in range(100)}
        shown: list[tuple[Any, str]] = [
            (None, "null"),
            ({}, "an empty object"),
            ({"token": "a secret"}, "an object (token)"),
            (["a secret"] * 3, "a list of 3"),
            ("a secret", "a text of 8 characters"),
            ("", "a text of 0 characters"),
            ("s", "a text of 1 character"),
            (True, "True"),
            (17, "17"),
            (0.5, "0.5"),
        ]
        for value, got in shown:
            assert read(datetime.datetime, value)[1] == [("", "a date-time", got)]
        for value in ("a secret" * 10_000, long, list(long.values()), 10**70):
            (deviation,) = read(datetime.date, value)[1]
            assert len(deviation[2]) < 80
            assert "a secret" not in deviation[2]

    def test_no_traceback_holds_a_value(self, client_for: MakeClient) -> None:
        def refuse(deviation: Deviation) -> None:
            raise RuntimeError("refused")

        answer = {"count": 1, "data": [{**CREDENTIAL, "createdAt": "a secret"}]}
        for drift, kind in (("raise", errors.ResponseDecodeError), (refuse, RuntimeError)):
            client = client_for(lambda _: httpx.Response(200, json=answer), drift=drift)
            with pytest.raises(kind) as caught:
                credentials.sync("acme", "ada", client=client)
            assert "a secret" not in "".join(traceback.format_exception(caught.value))


class TestDates:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "yesterday",
            "2024-13-45T00:00:00Z",
            "12:30",
            "99999999999999999999",
            "1e999999",
            "2024-05-17 08:30 XYZ",
            "2024-05-17T08:30:00+99:00",
            "Monday",
            "03/04/2024",
            "03/04/24 08:30",
            "\uff12\uff10\uff12\uff14-05-17T08:30:00Z",
        ],
    )
    def test_what_is_no_date_time_is_refused_with_a_value_error(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - the promise is the type
            _codec.decode_datetime(text)
        assert read(datetime.datetime, text) == (text, [("", "a date-time", f"a text of {len(text)} characters")])

    @pytest.mark.parametrize(
        ("text", "offset"),
        [
            ("Fri, 17 May 2024 08:30:00 GMT", 0),
            ("17 May 2024 08:30:00 +0200", 7200),
            ("2024/05/17 08:30:00 UTC", 0),
            ("2024/05/17 08:30:00", None),
        ],
    )
    def test_other_ways_to_write_it_are_read(self, text: str, offset: int | None) -> None:
        zone = None if offset is None else datetime.timezone(datetime.timedelta(seconds=offset))
        found = _codec.decode_datetime(text)
        assert found == datetime.datetime(2024, 5, 17, 8, 30, tzinfo=zone)
        assert (found.utcoffset() is None) == (offset is None)


@define
class Chat(Record):
    """A model that has an object or a text, as those of the description come and go."""

    session_id: str
    mentor: Mentor | str | Unset = UNSET

    @staticmethod
    def _fields() -> Fields:
        return (("session_id", "session_id", str, True), ("mentor", "mentor", Mentor | str, False))


class TestAgreement:
    """What one decoder accepts, the other finds no fault with."""

    def test_of_a_union_the_shape_that_fits_best(self) -> None:
        pinned = {"mentor": {"name": "Ada", "created_at": "never"}, "session_id": None}
        result, found = read(Chat, pinned)
        assert isinstance(result.mentor, Mentor)
        assert result.mentor.name == "Ada"
        assert ("/mentor/created_at", "a date-time", "a text of 5 characters") in found
        result, _ = read(Chat, {"mentor": "ada"})
        assert result.mentor == "ada"

    def test_of_several_in_a_list_the_first_is_told(self) -> None:
        kind = list[FacetCount | list[FacetCount]]
        assert [got for *_, got in read(kind, [7, "x"])[1]] == ["7"]


class TestEnvelopes:
    @staticmethod
    def enveloped(value: Any) -> dict[str, Any]:
        return {"status": {"success": True, "description": "Ok"}, "result": value}

    @pytest.mark.parametrize("value", [ANSWER, [ANSWER], [], 7, "text", None, True, {"result": 1}])
    def test_the_platforms_own_is_taken_off_whatever_is_in_it(self, client_for: MakeClient, value: Any) -> None:
        operation: Operation[Any] = Operation("one", "GET", "/one/")
        response = httpx.Response(200, json=self.enveloped(value))
        client = client_for(lambda _: response, drift="raise")
        assert operation.sync(client) == value
        detailed = operation.sync_detailed(client)
        assert detailed.parsed == value
        assert detailed.content == response.content

    def test_it_is_reachable_in_the_detailed_form(self, client_for: MakeClient) -> None:
        client = client_for(lambda _: httpx.Response(200, json=self.enveloped(ANSWER)), drift="raise")
        detailed = reported_roles.sync_detailed("acme", "ada", client=client)
        assert isinstance(detailed.parsed, ReportedRole)
        assert _codec.loads(detailed.content)["status"] == {"success": True, "description": "Ok"}

    def test_the_root_is_called_the_whole_answer_in_every_text(self, client_for: MakeClient) -> None:
        told: list[errors.Deviation] = []
        call(client_for, 7, drift=told.append)
        with pytest.raises(errors.ResponseDecodeError, match=": the whole answer: expected an object") as caught:
            call(client_for, 7, drift="raise")
        assert str(told[0]).removeprefix(told[0].operation) in str(caught.value)

    def test_pages_are_taken_out_of_it(self, client_for: MakeClient) -> None:
        answer = self.enveloped({"count": 2, "data": [CREDENTIAL, CREDENTIAL]})
        client = client_for(lambda _: httpx.Response(200, json=answer), drift="raise")
        assert [type(one) for one in paginate(credentials.sync, "acme", "ada", client=client)] == [Credential] * 2

    def test_a_model_with_such_fields_keeps_them(self, client_for: MakeClient) -> None:
        value = self.enveloped(ANSWER)
        client = client_for(lambda _: httpx.Response(200, json=value), drift="raise")
        for kind in (HasBoth, datetime.date | HasBoth):
            result = Operation[HasBoth]("one", "GET", "/one/", kind).sync(client)
            assert isinstance(result, HasBoth)
            assert result.status == value["status"]
            assert result.result == ANSWER

    @pytest.mark.parametrize("key", _shapes.ENVELOPES)
    def test_one_that_nobody_described_is_taken_off_and_reported(self, client_for: MakeClient, key: str) -> None:
        for value in (ANSWER, {**ANSWER, "new": None}):
            result, found = call(client_for, {"status": "ok", key: value})
            assert result.to_dict() == value
            assert found == [("", "the answer itself", f"an envelope with it under {key!r}")]
        result, found = read(list[Role], {"count": 2, "next": None, key: ANSWER["roles"]})
        assert [type(one) for one in result] == [Role, Role]
        assert [pointer for pointer, *_ in found] == [""]

    def test_what_deviates_in_it_is_reported_as_well(self, client_for: MakeClient) -> None:
        result, found = call(client_for, {"data": damaged(lambda a: a["roles"][0].pop("slug"))})
        assert isinstance(result, ReportedRole)
        assert [pointer for pointer, *_ in found] == ["", "/roles/-/slug"]

    @pytest.mark.parametrize(
        "value",
        [
            {"detail": "there is none"},
            {"data": {"unrelated": 1}, "detail": "x"},
            {"data": 7},
            {"results": [1, 2]},
        ],
    )
    def test_what_holds_no_such_answer_is_kept_as_it_is(self, value: Any) -> None:
        for kind in (ReportedRole, list[Role]):
            result, found = read(kind, value)
            assert found
            assert (result.to_dict() if isinstance(result, ReportedRole) else result) == value

    @pytest.mark.parametrize(
        ("kind", "value", "pointer"),
        [
            (
                models.PaginatedMediaResourceList,
                {
                    "status": {"success": True},
                    "results": {"count": 2, "next": None, "data": [MEDIA, {**MEDIA, "id": 2}]},
                },
                "/results/data/-/updated_at",
            ),
            (
                models.PaginatedPlatformUserList,
                {"results": {"allowed_policies": ["P"], "data": [{"username": "ada"}]}},
                "/count",
            ),
            (
                models.IssuerAuthorityCreated,
                {"data": {"name": "n", "title": "t", "signature": None}},
                "/data/signature",
            ),
        ],
    )
    def test_what_the_model_declares_is_no_envelope(self, kind: Any, value: dict[str, Any], pointer: str) -> None:
        result, found = read(kind, value)
        assert isinstance(result, kind)
        assert pointer in [one for one, *_ in found]
        assert "" not in [one for one, *_ in found]
        (inner,) = _shapes.fields_in(kind).keys() & value.keys() - {"status"}
        assert _shapes.is_model(type(result[inner]))

    def test_no_model_with_models_in_it_is_taken_for_an_envelope(self) -> None:
        """Each with nothing in it but what stands under such a key, where one field is null."""
        held = [
            (model, key, field.name, inner)
            for model in (getattr(models, name) for name in names())
            for key, field in _shapes.shape(model).fields.items()
            for inner in _shapes.options(field.type)
            if key in _shapes.ENVELOPES and _shapes.is_model(inner) and _shapes.shape(inner).fields
        ]
        assert len(held) > 20
        for model, key, name, inner in held:
            wrong = next(
                one for one, field in _shapes.shape(inner).fields.items() if not _shapes.admits_null(field.type)
            )
            result, found = read(model, {"status": "ok", key: {**every(inner), wrong: None}})
            assert isinstance(result, model)
            assert _shapes.is_model(type(getattr(result, name)))
            assert f"/{key}/{wrong}" in [one for one, *_ in found]
            assert "" not in [one for one, *_ in found], (model, key)

    def test_the_pager_finds_the_items_and_what_deviates_in_them(self, client_for: MakeClient) -> None:
        page = {"count": 2, "next": None, "previous": None, "data": [MEDIA, {**MEDIA, "updated_at": "at noon"}]}
        told: list[Deviation] = []
        answer = {"status": {"success": True, "description": "Ok"}, "results": page}
        client = client_for(lambda _: httpx.Response(200, json=answer), drift=told.append)
        for call in (
            paginate(list_media.sync, "acme", "ada", client=client),
            paginate(search_media.sync, "acme", "ada", q="video", client=client),
            paginate(media_by_item.sync, "acme", "ada", item_id="1", item_type="course", client=client),
        ):
            assert [type(one) for one in call] == [models.MediaResource] * 2
            assert {one.pointer for one in told} == {"/results/data/-/updated_at"}
            told.clear()

    def test_the_keys_of_a_map_are_no_answer(self) -> None:
        """Where a map was declared, what is in it is the server's."""
        result, found = read(Mapped, {"data": {"of": {"id": 1}}})
        assert isinstance(result, Mapped)
        assert result.data == {"of": {"id": 1}}
        assert found == [("/of", "a required field", "missing")]

    def test_an_answer_is_not_searched_for_a_better_one(self) -> None:
        """A model whose own field holds something like it."""
        result, found = read(Role, {"id": 1, "data": ANSWER["roles"][0]})
        assert isinstance(result, Role)
        assert result.id == 1
        assert {pointer for pointer, *_ in found} >= {"/name", "/slug"}
        assert "" not in {pointer for pointer, *_ in found}


def test_json_nested_too_deeply_is_a_decode_error(client_for: MakeClient) -> None:
    content = b"[" * 200_000 + b"]" * 200_000
    client = client_for(lambda _: httpx.Response(200, content=content, headers={"Content-Type": "application/json"}))
    with pytest.raises(errors.ResponseDecodeError, match="nested too deeply"):
        reported_roles.sync("acme", "ada", client=client)


def test_the_tolerant_decoder_is_not_loaded_for_answers_as_described() -> None:
    code = """
import sys, httpx
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.api.credentials import list_credentials
answer = {"count": 0, "data": [], "next": None, "previous": None}
client = DataManagerClient("key", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=answer)))
print(list_credentials.sync("acme", "ada", client=client).count)
assert "ibl_data_manager_client._json.drift" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@define
class HasBoth(Record):
    """A model whose own fields look like an envelope. No model of the description has them, so far."""

    status: Any
    result: Any

    @staticmethod
    def _fields() -> Fields:
        return (("status", "status", Any, True), ("result", "result", Any, True))


@define
class Mapped(Record):
    """A model with a map under the name of an envelope."""

    of: Role
    data: dict[str, Any]

    @staticmethod
    def _fields() -> Fields:
        return (("of", "of", Role, True), ("data", "data", dict[str, Any], True))


def test_long_names_are_cut() -> None:
    """The keys of a map are the server's: what is logged of them is kept, to be logged once."""
    (found,) = _drift.deviations_of(dict[str, dict[str, int]], {"n" * 100_000: 1}, "op")
    assert found.pointer.startswith("/nnn")
    assert len(found.pointer) < 1_000
    assert len(str(found)) < 1_000


@given(st.text(max_size=80), st.integers(1, 70))
def test_a_long_text_is_cut_to_what_fits(text: str, most: int) -> None:
    cut = _drift._cut(text, most)
    assert len(cut) == min(len(text), most)
    assert cut == (text if len(text) <= most else text[: most - 1] + "…")
