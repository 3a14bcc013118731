"""Texts become the values that a parameter's annotation says."""

from __future__ import annotations

import datetime
from typing import Any, Literal
from uuid import UUID

import pytest

from ibl_data_manager_client._cli import bodies, values
from ibl_data_manager_client._json.records import Fields, Record, define
from ibl_data_manager_client.models import (
    CredentialInput,
    DataSetUpload,
    ElevenlabsCustomVoice,
    NotificationSource,
    PatchedSCIMUserResponse,
)
from ibl_data_manager_client.types import File, Unset

ZERO = UUID(int=0)


@define
class FakeUpload(Record):
    a: File | Unset
    b: list[File] | None
    c: str

    @staticmethod
    def _fields() -> Fields:
        return (("a", "a", File, False), ("b", "b", list[File] | None, True), ("c", "c", str, True))


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (str, "5", "5"),
        (int, "-5", -5),
        (float, "2.5", 2.5),
        (bool, "True", True),
        (bool, "no", False),
        (bool | None, "1", True),
        (UUID, str(ZERO), ZERO),
        (datetime.date, "2026-01-31", datetime.date(2026, 1, 31)),
        (datetime.datetime, "2026-01-31T12:00:00Z", datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)),
        (str | int, "5", 5),
        (str | int, "x", "x"),
        (str | Unset, "x", "x"),
        (Literal["a", "b"] | str, "c", "c"),
        (Any, "[1]", [1]),
        (Any, "[1", "[1"),
        (dict[str, int], '{"a": 1}', {"a": 1}),
    ],
)
def test_read(hint: Any, text: str, value: Any) -> None:
    found = values.read(hint, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("hint", "text", "said"),
    [
        (int, "5.0", "takes a whole number, not '5.0'"),
        (float, "x", "takes a number, not 'x'"),
        (bool | None, "null", "takes true or false, not 'null'"),
        (UUID | int, "x", "takes a UUID or a whole number, not 'x'"),
        (datetime.date, "2026-02-30", r"takes a date \(2026-01-31\), not '2026-02-30'"),
        (datetime.datetime, "noon", "takes a date and time .*, not 'noon'"),
        (dict[str, int], "{", "takes JSON, not '{'"),
    ],
)
def test_refused(hint: Any, text: str, said: str) -> None:
    with pytest.raises(values.ValueRefusedError, match=said):
        values.read(hint, text)


def test_lists_and_choices() -> None:
    assert values.item(list[int] | Unset) is int
    assert values.item(int | None) is None
    assert values.takes(list[int]) == "a whole number; repeat it for more"
    assert values.choices(Literal["a", "b"] | str) == ["a", "b"]
    assert values.choices(list[Literal["a", "b"] | str]) == ["a", "b"]
    assert values.takes(Literal["a", "b"] | str) == "a, b"


def test_what_fields_take() -> None:
    assert bodies.described(DataSetUpload)[:4] == [
        ("name", "text", True, False),
        ("source_url", "text", False, False),
        ("source_file", "a file", False, True),
        ("num_data_points", "a whole number", False, False),
    ]
    takes = {one.name: one.takes for one in bodies.described(CredentialInput)}
    assert takes["createdAt"] == "a date and time (2026-01-31T12:00:00Z)"  # named as it is sent
    assert takes["description"] == "text or null"
    assert takes["courses"] == "a list, each any JSON"
    takes = {one.name: one.takes for one in bodies.described(PatchedSCIMUserResponse)}
    assert takes["name"] == "an object (SCIMName)"
    assert takes["emails"] == "a list, each an object (SCIMEmail)"
    assert bodies.described(ElevenlabsCustomVoice)[1] == ("files", "a list, each a file", True, True)
    assert {one.name: one.takes for one in bodies.described(NotificationSource)}["type"].startswith("csv, department, ")


def test_whose_fields() -> None:
    names = [one.name for one in bodies.described(CredentialInput)]
    assert "name" in names
    for same in (CredentialInput | Unset, list[CredentialInput], list[CredentialInput] | Unset):
        assert [one.name for one in bodies.described(same)] == names
    for none in (CredentialInput | DataSetUpload, dict[str, int], Any):
        assert bodies.described(none) == []


def test_fields() -> None:
    assert values.fields(DataSetUpload) == {
        "name": False,
        "source_url": False,
        "source_file": True,
        "num_data_points": False,
        "train_split": False,
        "prompt": False,
    }
    assert "entityId" in values.fields(CredentialInput)  # as it is sent
    assert values.fields(FakeUpload) == {"a": True, "b": True, "c": False}
    assert values.fields(list[CredentialInput]) == {}
    assert values.fields(Any) == {}
