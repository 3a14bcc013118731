"""Values that fit their type but in one place: what is told of that place, and that nothing else is lost.

Types and values are those of `test_kinds`, whose own reading says what fits.
"""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Iterator
from typing import Any, get_args, get_origin
from uuid import UUID

import httpx
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client._json.drift import decode_tolerantly
from tests.answered import answered

from .test_kinds import KINDS, NONE, READ, Misfit, decoded, is_decoded, parts, plainly, value_of

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
    answer: Any = answered(httpx.Response(200, content=b"it"))
    decode = Decoder(kind)
    result = decode_tolerantly(
        decode, damaged, "it", answer, lambda one: found.append((one.pointer, one.expected, one.got))
    )
    assert found == expected
    assert json.dumps(damaged) == before
    assert _codec.encode(result) == damaged
    mark = object()
    assert put(plainly(result), path, mark) == put(plainly(decode(value)), path, mark)
