"""Values that fit their type but in one place: what is told of that place, and that nothing else is lost.

Types and values are those of `test_kinds`, whose own reading says what fits.
"""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ibl_data_manager_client import errors
from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json import drift
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client._json.drift import decode_tolerantly, deviations_of

from .test_kinds import ANSWER, KINDS, NONE, READ, Misfit, decoded, is_decoded, made, parts, plainly, union, value_of

INSTEAD: dict[str, Any] = {
    "null": None,
    "7": 7,
    "0.5": 0.5,
    "True": True,
    "a text of 7 characters": "no date",
    "a text of 1 character": "x",
    "a list of 0": [],
    "a list of 2": [[], {}],
    "an empty object": {},
    "an object (x, y)": {"x": 1, "y": []},
}
"""What is put in the place of a value, and how that is told."""

CALLED: dict[Any, str] = {
    datetime.datetime: "a date-time",
    datetime.date: "a date",
    UUID: "a UUID",
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "a boolean",
    list: "a list",
    dict: "an object",
}


def called(kind: Any) -> str:
    """What a type is called; of a union, what is looked into goes first."""
    if len(parts(kind)) > 1:
        return " or ".join(dict.fromkeys(map(called, sorted(parts(kind), key=is_decoded, reverse=True))))
    return CALLED.get(get_origin(kind) or kind) or f"an object ({kind.__name__})"


def places(kind: Any, value: Any, path: tuple[Any, ...] = (), pointer: str = "") -> Iterator[tuple[Any, str, Any]]:
    """Each place of a value that fits: the keys that lead to it, its pointer (RFC 6901), its type."""
    yield path, pointer, kind
    real = [one for one in parts(kind) if one is not NONE]
    if value is None or len(real) > 1 or not is_decoded(real[0]) or real[0] in READ:
        return
    inner: dict[Any, Any]
    if get_origin(real[0]) is list:
        inner = dict.fromkeys(range(len(value)), get_args(real[0])[0])
    elif get_origin(real[0]) is dict:
        inner = dict.fromkeys(value, get_args(real[0])[1])
    else:
        own = {key: one for key, _, one, _ in real[0]._fields()}
        inner = {key: own.get(key, own.get(None, Any)) for key in value}
    for key, one in inner.items():
        step = "-" if isinstance(key, int) else key.replace("~", "~0").replace("/", "~1")
        yield from places(one, value[key], (*path, key), f"{pointer}/{step}")


def told(kind: Any, pointer: str, got: str) -> list[tuple[str, str, str]]:
    """What is told of a value that does not fit."""
    real, value = next(one for one in parts(kind) if one is not NONE), INSTEAD[got]
    if hasattr(real, "_fields") and isinstance(value, dict):
        rows = [row for row in real._fields() if row[0] is not None and row[3]]
        return [(f"{pointer}/{key}", "a required field", "missing") for key, *_ in rows]
    more = []
    if hasattr(real, "_fields") and isinstance(value, list) and value:  # read as a list of them
        more = [(f"{pointer}/-", called(real), "a list of 0")]
        more += told(real, f"{pointer}/-", "an empty object")
    return [(pointer, called(kind if value is None else real), got), *more]


def is_told_in_two_ways(kind: Any) -> bool:
    """Whether there is a union of dates and date-times in it: a date is read as a date-time there, and written so."""
    found = {*parts(kind)}
    inner = (one for each in found for one in (get_args(each) or [row[2] for row in getattr(each, "_fields", list)()]))
    return {datetime.datetime, datetime.date} <= found or any(map(is_told_in_two_ways, inner))


def put(whole: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The whole, in JSON or as `plainly` has it, with something else in a place."""
    if not path:
        return new
    key, *rest = path
    if isinstance(whole, tuple):
        model, fields, other = whole
        name = next((name for own, name, *_ in model._fields() if own == key), None)
        if name is None:
            return model, fields, put(other, path, new)
        return model, {**fields, name: put(fields[name], tuple(rest), new)}, other
    holder = copy.copy(whole)
    holder[key] = put(whole[key], tuple(rest), new)
    return holder


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_one_place_is_told_and_the_rest_is_decoded(data: Any) -> None:
    kind = data.draw(KINDS)
    assume(not is_told_in_two_ways(kind))
    value = data.draw(value_of(kind, stray=False))
    try:
        decoded(kind, value)
    except Misfit:
        assume(False)  # a text that is in a union with dates
    path, pointer, there = data.draw(st.sampled_from(list(places(kind, value))))
    assume(is_decoded(there) or Any not in parts(there))
    got = data.draw(st.sampled_from(list(INSTEAD)))
    real = [one for one in parts(there) if one is not NONE]
    if len(real) > 1 or not is_decoded(real[0]):
        got = "null"  # all else fits what is plain; of a union it is told below
    new = INSTEAD[got]
    assume(not (new and isinstance(new, get_origin(real[0]) or (dict if real[0] not in CALLED else ()))))
    try:
        decoded(there, new)
    except Misfit:
        check(kind, value, path, new, told(there, pointer, got))


def check(kind: Any, value: Any, path: tuple[Any, ...], new: Any, expected: list[tuple[str, str, str]]) -> None:
    """What is told of a value with another in one place, and what becomes of all else in it."""
    damaged, found = put(value, path, new), list[tuple[str, str, str]]()
    before = json.dumps(damaged)
    decode = Decoder(kind)
    result = decode_tolerantly(
        decode, damaged, "it", ANSWER, lambda one: found.append((one.pointer, one.expected, one.got))
    )
    assert found == expected
    assert json.dumps(damaged) == before
    assert _codec.encode(result) == damaged
    assert [tuple(one) for one in deviations_of(kind, damaged, "it")] == [("it", *one) for one in expected]
    mark = object()
    assert put(plainly(result), path, mark) == put(plainly(decode(value)), path, mark)


ONE: Any = made([("a", "a", int, True)])
ANY: Any = made([("a", "a", int, False)])
MORE: Any = made([("b", "b", int, True), ("when", "when", datetime.date, False), ("day", "day", datetime.date, False)])
DATES: Any = made([("a", "a", int, False), (None, "additional_properties", datetime.date, False)])
LIST: Any = list
WRONG = {"b": 1, "when": "x", "day": "x"}


@pytest.mark.parametrize(
    ("first", "second", "value", "second_is_it"),
    [
        (ONE, MORE, WRONG, True),
        (MORE, ONE, WRONG, False),
        (ONE, MORE, {}, False),
        (LIST[ONE], LIST[MORE], [WRONG], True),
        (LIST[ONE], LIST[MORE], [{}, WRONG], True),
        (ONE, LIST[MORE], WRONG, True),
        (LIST[MORE], ONE, {}, True),
        (ONE, LIST[ONE], {"x": 1}, False),
        (LIST[ONE], ONE, {"x": 1}, True),
        (ONE, LIST[ONE], [{"x": 1}], True),
        (LIST[ONE], ONE, [{"x": 1}], False),
        (ONE, LIST[ONE], 7, False),
        (ONE, str, [], False),
        (LIST[ONE], int, {"x": 1}, False),
        (datetime.date, int, {"x": 1}, False),
        (dict[str, UUID], LIST[ANY], [{}], True),
        (LIST[ANY], dict[str, UUID], [{}], False),
    ],
)
def test_of_a_union_the_option_that_is_likest(first: Any, second: Any, value: Any, second_is_it: bool) -> None:
    """It is decoded, and what is told, as if that were declared alone."""
    found, alone = (
        (said := list[Any](), plainly(decode_tolerantly(Decoder(kind), value, "it", ANSWER, said.append)))
        for kind in (union([first, second]), second if second_is_it else first)
    )
    assert found == alone


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (ONE | str, [7], [("", "a text", "a list of 1")]),
        (Literal["a"], None, [("", "a value", "null")]),
        (bytes, None, [("", "a file", "null")]),
        (int | str, None, [("", "a whole number or a text", "null")]),
        (dict[str, int] | list[str], None, [("", "an object or a list", "null")]),
        (dict[str, list[str]], {"a": [None]}, [("/a/-", "a text", "null")]),
        (dict[str, list[str | None]], {"a": [None]}, []),
        (UUID, None, [("", "a UUID", "null")]),
        (
            ONE,
            [None],
            [("", f"an object ({ONE.__name__})", "a list of 1"), ("/-", f"an object ({ONE.__name__})", "null")],
        ),
        (DATES, {"a": 1, "b/~": "x"}, [("/b~1~0", "a date", "a text of 1 character")]),
        (dict[str, DATES], {"c/": {"b": []}}, [("/c~1/b", "a date", "a list of 0")]),
        (LIST[Literal["a"]], "x", [("", "a list", "a text of 1 character")]),
        (
            dict[str, LIST[MORE]],  # one where a list of them was declared
            {"k": WRONG},
            [
                ("/k", "a list", "an object (b, when, day)"),
                ("/k/when", "a date", "a text of 1 character"),
                ("/k/day", "a date", "a text of 1 character"),
            ],
        ),
    ],
)
def test_what_is_told(kind: Any, value: Any, expected: list[tuple[str, str, str]]) -> None:
    """The strict decoder refuses it then, and reads what nothing is told of."""
    assert [tuple(one)[1:] for one in deviations_of(kind, value, "it")] == expected
    refused: AbstractContextManager[Any] = nullcontext()
    if expected:
        refused = pytest.raises((TypeError, ValueError, KeyError, AttributeError))
    with refused:
        Decoder(kind)(value)


PAGE: Any = made([("results", "results", list[int], True), ("count", "count", int, True), ("next", "next", str, True)])


@pytest.mark.parametrize(
    ("kind", "value", "is_it"),
    [
        (PAGE | list[int], {"results": [1], "x": 2}, True),
        (PAGE | list[int], {"data": [1], "x": 2}, False),
        (ONE | list[int], {"results": [1], "x": 2}, False),
        (list[int], {"results": [1], "x": 2}, False),
    ],
)
def test_a_page_in_place_of_the_list_that_is_in_it(kind: Any, value: Any, is_it: bool) -> None:
    """It stays, where such a page is declared too."""
    result = decode_tolerantly(Decoder(kind), value, "it", ANSWER, lambda _: None)
    assert result.results == [1] if is_it else result == [1]


def test_the_first_three_are_in_the_error_and_all_in_its_deviations() -> None:
    model: Any = made([(name, name, int, True) for name in "abcd"])
    with pytest.raises(errors.ResponseDecodeError) as caught:
        decode_tolerantly(Decoder(model), {}, "it", ANSWER, "raise", ("x", "y/z"))
    said = "; ".join(f"/x/y~1z/{name}: expected a required field, got missing" for name in "abc")
    assert str(caught.value) == f"it: the answer is not as described: {said}"
    assert [one.pointer for one in caught.value.deviations] == [f"/x/y~1z/{name}" for name in "abcd"]


def test_a_place_is_logged_once_until_too_many_are_kept(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever else is wrong there later."""
    monkeypatch.setattr(drift, "_LOGGED_AT_MOST", 3)
    drift._logged.clear()
    for operation in ("one", "one", "two", "three", "one", "four", "one", "one"):
        for kind, value in ((ONE, 7), (list[int], "x")):
            decode_tolerantly(Decoder(kind), value, operation, ANSWER, "warn")
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "one",
        "two",
        "three",
        "four",
        "one",
    ]
