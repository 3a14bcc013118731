"""Values between JSON and Python."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any

import pytest

from ibl_data_manager_client import _codec
from ibl_data_manager_client.types import UNSET

UTC = datetime.UTC
INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-08-24T14:15:22Z", datetime.datetime(2019, 8, 24, 14, 15, 22, tzinfo=UTC)),
        ("2025-12-31T23:59:59.999999+05:30", datetime.datetime(2025, 12, 31, 23, 59, 59, 999999, tzinfo=INDIA)),
        ("2026-01-01T00:00:00", datetime.datetime(2026, 1, 1)),
        ("2026-01-01 00:00:00.5", datetime.datetime(2026, 1, 1, microsecond=500000)),
        ("2026-01-01", datetime.datetime(2026, 1, 1)),
        ("Sat, 24 Aug 2019 14:15:22 GMT", datetime.datetime(2019, 8, 24, 14, 15, 22, tzinfo=UTC)),
        ("24 August 2019 2:15 PM", datetime.datetime(2019, 8, 24, 14, 15)),
        ("2019-08-24T14:15:22 +0530", datetime.datetime(2019, 8, 24, 14, 15, 22, tzinfo=INDIA)),
    ],
)
def test_date_times(text: str, moment: datetime.datetime) -> None:
    decoded = _codec.decode_datetime(text)
    assert decoded == moment
    assert decoded.utcoffset() == moment.utcoffset(), "naive stays naive, offsets are kept"
    assert _codec.decode_datetime(_codec.encode(decoded)) == moment


@pytest.mark.parametrize("text", ["", "yesterday", "14:15", "August", "10", "Monday 10:00", "2019-13-45", "5 May"])
def test_what_is_no_whole_date_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        _codec.decode_datetime(text)


@pytest.mark.parametrize("value", [None, 5, 5.5, True, {}, []])
def test_what_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        _codec.decode_datetime(value)


def test_encode() -> None:
    moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    value = {
        "unset": UNSET,
        "none": None,
        "when": moment,
        "day": datetime.date(2026, 1, 2),
        "time": datetime.time(3, 4),
        "id": uuid.UUID(int=1),
        "list": [moment, (1, "two"), {"deep": uuid.UUID(int=2)}],
        "decimal as text": "0.10",
    }
    assert _codec.encode(value) == {
        "none": None,
        "when": "2026-01-02T03:04:05+00:00",
        "day": "2026-01-02",
        "time": "03:04:00",
        "id": "00000000-0000-0000-0000-000000000001",
        "list": ["2026-01-02T03:04:05+00:00", [1, "two"], {"deep": "00000000-0000-0000-0000-000000000002"}],
        "decimal as text": "0.10",
    }


def test_decimals_are_sent_as_the_text_they_are() -> None:
    assert _codec.encode(decimal.Decimal("10.10")) == "10.10"
    assert _codec.encode([decimal.Decimal("1E+2")]) == ["100"]


def test_lists_are_lists() -> None:
    assert _codec.decode_list(str, ["a"]) == ["a"]
    for value in ("ab", {"a": 1}, None, ("a",)):
        with pytest.raises(TypeError, match="list"):
            _codec.decode_list(str, value)
    assert _codec.optional_list(str, None) is None
    assert _codec.optional_list(str, UNSET) is UNSET


def test_the_first_that_fits() -> None:
    decode = _codec.FirstOf(uuid.UUID, _codec.decode_date)
    assert decode("2026-01-02") == datetime.date(2026, 1, 2)
    with pytest.raises(TypeError, match="none of the declared shapes"):
        decode("neither")
    assert _codec.FirstOf(uuid.UUID, _codec.as_is)("neither") == "neither"
