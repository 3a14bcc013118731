"""Values between JSON and Python."""

from __future__ import annotations

import copy
import datetime
import decimal
import dis
import io
import json
import pickle
import re
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from itertools import islice
from types import CodeType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.types import UNSET

from .json_texts import Texts, by_json_alone, outcome

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


@given(st.datetimes(datetime.datetime(1000, 1, 1), datetime.datetime(9999, 12, 31)))
def test_a_date_whose_year_goes_first_is_read_in_that_order(moment: datetime.datetime) -> None:
    """With and without zeros, whatever stands between, and whatever has to read it."""
    moment = moment.replace(microsecond=0)
    for mark in "-/.":
        text = f"{mark.join(map(str, moment.timetuple()[:3]))} {moment:%H:%M:%S}"
        assert _codec.decode_datetime(text) == moment, text


@pytest.mark.parametrize(
    "text", ["", "yesterday", "14:15", "August", "10", "Monday 10:00", "2019-13-45", "5 May", "Monday 2026", "13/04/24"]
)
def test_what_is_no_whole_date_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        _codec.decode_datetime(text)


@given(st.dates(), st.sampled_from(["%A %B %Y", "%a, %b %Y 10:00", "%A", "%A %Y", "%B %d", "%d %B 10:00"]))
def test_a_part_that_is_left_out_is_never_guessed(day: datetime.date, form: str) -> None:
    with pytest.raises(ValueError, match=r"^not a date-time: "):
        _codec.decode_datetime(day.strftime(form))


def test_a_zone_is_its_offset_whatever_zones_the_machine_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "tzname", ("XST", "XDT"))
    with pytest.raises(ValueError, match=r"^not a date-time: ") as caught:
        _codec.decode_datetime("24 August 2019 14:15 XST")
    assert str(caught.value.__cause__) == "a zone without an offset: XST"
    assert type(_codec.decode_datetime("24 August 2019 14:15 +0530").tzinfo) is datetime.timezone
    assert type(_codec.decode_datetime("24 August 2019 14:15 UTC").tzinfo) is datetime.timezone


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


def test_the_first_that_fits() -> None:
    decode = Decoder(uuid.UUID | datetime.date)
    assert decode("2026-01-02") == datetime.date(2026, 1, 2)
    with pytest.raises(TypeError, match="none of the declared shapes"):
        decode("neither")
    assert Decoder(uuid.UUID | Any)("neither") == "neither"
    assert Decoder(uuid.UUID | int | Any)([7]) == [7]
    with pytest.raises(TypeError, match="none of the declared shapes"):
        Decoder(uuid.UUID | str | int)([7])


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="CPython's own instructions")
def test_decoders_find_what_they_call_where_it_was_before() -> None:
    decode = Decoder(list[uuid.UUID] | None)
    for _ in range(100):
        decode([TestUUIDs.TEXT])
    assert decode._decode is not None
    shown = io.StringIO()
    dis.dis(decode._decode, adaptive=True, file=shown)
    looked_up = [line for line in shown.getvalue().splitlines() if "decode_list" in line]
    assert looked_up
    assert all("_MODULE" in line for line in looked_up), looked_up


@pytest.mark.parametrize("kind", [list[uuid.UUID], dict[str, Credential], Credential | datetime.date, list[Credential]])
def test_decoders_call_what_decodes_their_parts_directly(kind: Any) -> None:
    decode = Decoder(kind)
    with pytest.raises(TypeError):
        decode(7)
    assert decode._decode is not None
    assert not any(isinstance(one, CodeType) for one in decode._decode.__code__.co_consts)


class TestUUIDs:
    TEXT = "550e8400-e29b-41d4-a716-446655440000"

    @pytest.mark.parametrize("form", ["{}", "{{{}}}", "urn:uuid:{}"])
    @pytest.mark.parametrize("change", [str, str.upper, lambda text: text.replace("-", "")])
    def test_are_those_of_the_library(self, form: str, change: Callable[[str], str]) -> None:
        text = form.format(change(self.TEXT))
        made, wanted = _codec.decode_uuid(text), uuid.UUID(self.TEXT)
        assert (made, hash(made), repr(made), made.is_safe) == (wanted, hash(wanted), repr(wanted), wanted.is_safe)
        assert type(made) is uuid.UUID
        assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == wanted
        with pytest.raises(TypeError):
            made.int = 5  # type: ignore[misc]

    def test_the_usual_ones_are_made_without_their_constructor(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Slow(uuid.UUID):
            def __init__(self, *_: Any) -> None:
                raise RuntimeError("it takes three times as long")

        monkeypatch.setattr(_codec, "UUID", Slow)
        assert [_codec.decode_uuid(text).hex for text in (self.TEXT, self.TEXT.upper())] == [
            uuid.UUID(self.TEXT).hex
        ] * 2

    @given(st.text("0123456789abcdefg-{}: +_urn", max_size=40) | st.text(min_size=32, max_size=32))
    def test_refuses_what_the_library_refuses(self, text: str) -> None:
        try:
            wanted = uuid.UUID(text)
        except ValueError:
            with pytest.raises(ValueError, match=r".*"):
                _codec.decode_uuid(text)
        else:
            assert _codec.decode_uuid(text) == wanted

    @pytest.mark.parametrize("value", [None, 5, 5.5, True, {}, []])
    def test_what_is_no_text_is_refused(self, value: Any) -> None:
        with pytest.raises((TypeError, ValueError, AttributeError)):
            _codec.decode_uuid(value)


@pytest.fixture
def without_msgspec(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    _codec._msgspec.cache_clear()
    yield
    _codec._msgspec.cache_clear()


def deep(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


NUMBERS = [
    *(str(sign * (2**bits + more)) for sign in (1, -1) for bits in (53, 63, 64) for more in (-1, 0, 1)),
    *("1234567890123456789", "9" * 18, "9" * 19, "9" * 40, "-0", "-0.0", "1e5", "0.1", "1e400", "-1e400", "1e-400"),
    *(
        "1.7976931348623157e308",
        "5e-324",
        "0.1234567890123456789012",
        "100000000000000000000.0",
        "01",
        "1.",
        ".5",
        "+1",
    ),
]
CONTENTS = [
    *(number.encode() for number in NUMBERS),
    *(f'{{"a": [{number}]}}'.encode() for number in NUMBERS),
    *(
        b"NaN",
        b"[Infinity]",
        b"-Infinity",
        b'{"b": 1, "a": 2, "b": 3}',
        b'"\\ud800"',
        b'"\\ude00\\ud83d"',
        b'"\\ud83d\\ude00"',
    ),
    *(b'"\xed\xa0\x80"', b'"\xff"', b'"\xc0\x80"', b"\xef\xbb\xbf{}", b'"\x00"', b'"\\u0000"', b'"a\tb"', b'"\x7f"'),
    *("[1]".encode(encoding) for encoding in ("utf-16", "utf-16-le", "utf-32-be")),
    *(b"", b" ", b" \n\t[1]\r ", b"\x0c[1]", b"[1,]", b"[1] x", b"nul", b"{1:2}", b"{'a':1}", b'"\\x"', b"[1]\x00"),
    *map(deep, (100, 2_000, 100_000)),
]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


class TestLoads:
    """`_codec.loads` gives what `json.loads` gives, whether msgspec is installed or not."""

    def test_reads_with_msgspec(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(json, "loads", lambda _: pytest.fail("json was asked"))
        assert _codec.loads(b'{"a": [1, 2.5, "text", null, true, 123456789012345678]}')["a"][1] == 2.5

    @pytest.mark.usefixtures("without_msgspec")
    @pytest.mark.parametrize("content", CONTENTS)
    def test_without(self, content: bytes) -> None:
        assert _codec._msgspec() is None
        assert outcome(_codec.loads, content) == outcome(json.loads, content)

    @pytest.mark.parametrize("content", CONTENTS)
    def test_with(self, content: bytes) -> None:
        assert _codec._msgspec() is not None
        assert outcome(_codec.loads, content) == outcome(json.loads, content)

    @pytest.mark.parametrize("seed", range(4))
    def test_texts(self, seed: int) -> None:
        texts = list(islice(Texts(seed), 1000))
        wanted = [outcome(json.loads, content) for content in texts]
        assert [outcome(_codec.loads, content) for content in texts] == wanted
        assert [outcome(by_json_alone, content) for content in texts] == wanted
        refused = sum(one.startswith("ValueError") for one in wanted)
        assert 100 < refused < 900  # there is something to read, and something to refuse

    @given(values, st.booleans())
    def test_values(self, value: Any, ascii_only: bool) -> None:
        content = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        assert outcome(_codec.loads, content) == outcome(json.loads, content)

    @given(values, st.integers(0), st.binary(max_size=3))
    def test_what_may_be_broken(self, value: Any, where: int, what: bytes) -> None:
        content = json.dumps(value).encode()
        at = where % (len(content) + 1)
        content = content[:at] + what + content[at + 1 :]
        assert outcome(_codec.loads, content) == outcome(json.loads, content)


def test_a_decoder_that_was_used_goes_into_pickles_and_copies() -> None:
    decode = Decoder(list[datetime.date])
    assert decode(["2026-01-01"]) == [datetime.date(2026, 1, 1)]
    for other in (pickle.loads(pickle.dumps(decode)), copy.copy(decode), copy.deepcopy(decode)):
        assert other.kind == decode.kind
        assert other(["2026-01-01"]) == [datetime.date(2026, 1, 1)]
    own = pickle.loads(pickle.dumps(Decoder(Any, _codec.decode_date)))
    assert own("2026-01-01") == datetime.date(2026, 1, 1)


def test_a_module_that_is_not_loaded_has_no_values(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("uuid", "decimal"):
        monkeypatch.delitem(sys.modules, name)
    assert _codec.encode(value := object()) is value


@pytest.mark.parametrize("value", ["soon", "2026-13-01T00:00:00", "٢٠٢٦-01-01", "May 2026", "01/02/2026"])
def test_what_is_no_date_time_is_quoted(value: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(f'not a date-time: {value!r}')}$"):
        _codec.decode_datetime(value)
