"""What types say of values: each question asked of each type, and of what such a type holds."""

from __future__ import annotations

import datetime
from types import MappingProxyType
from typing import Any, Literal, Union
from uuid import UUID

import pytest

from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._json import decoders, shapes
from ibl_data_manager_client._json.decoders import write_decoder, write_encoder
from ibl_data_manager_client.types import File, Model

LIST: Any = list
MAP: Any = dict
UNION: Any = Union
"""Which type checkers take what is made here for types in."""


def made(*fields: tuple[str, Any], additional: Any = None, name: str = "Made") -> Any:
    """A model with these fields, of which those named like an attribute that ends in `?` may be missing."""
    rows = [(key.rstrip("?"), key.rstrip("?"), kind, not key.endswith("?")) for key, kind in fields]
    if additional is not None:
        rows.append((None, "additional_properties", additional, False))  # type: ignore[arg-type]
    return type(name, (Model,), {"_fields": staticmethod(lambda: tuple(rows)), "__slots__": ()})


THING = made(("id", int), ("name?", str))
EMPTY = made()
ENVELOPED = made(("status", str), ("result", THING), ("data?", str), ("items?", LIST[THING]))
LISTED = made(("results", list[int]), ("x", int))
NAMES: dict[str, Any] = {
    "Any": Any,
    "null": None,
    "bool": bool,
    "text": str,
    "literal": Literal["a", 1],
    "a moment": datetime.datetime,
    "a day": datetime.date,
    "an id": UUID,
    "a file": File,
    "a list of texts": list[str],
    "a list of ids": list[UUID],
    "a list of files": list[File],
    "a list of anything": list[Any],
    "a map": dict[str, int],
    "a map of models": MAP[str, THING],
    "a model": THING,
    "a model of nothing": EMPTY,
    "models": LIST[THING],
    "text or null": str | None,
    "text or a model": UNION[str, THING],
    "a model or null": UNION[None, THING],
    "files or null": list[File] | None,
    "text or anything": UNION[str, Any],
}
QUESTIONS: dict[str, set[str]] = {
    "converts": {
        "a moment",
        "a day",
        "an id",
        "a list of texts",
        "a list of ids",
        "a list of files",
        "a list of anything",
        "a map",
        "a map of models",
        "a model",
        "a model of nothing",
        "models",
        "text or a model",
        "a model or null",
        "files or null",
    },
    "admits_null": {"Any", "null", "text or null", "a model or null", "files or null", "text or anything"},
    "is_model": {"a model", "a model of nothing"},
    "takes_file": {"a file", "a list of files", "files or null"},
    "is_plain": {"bool", "text", "literal"},
    "holds_models": {
        "a map of models",
        "a model",
        "a model of nothing",
        "models",
        "text or a model",
        "a model or null",
    },
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_of_each_type(question: str) -> None:
    assert {name for name, kind in NAMES.items() if getattr(shapes, question)(kind)} == QUESTIONS[question]


VALUES: dict[str, Any] = {
    "null": None,
    "5": 5,
    "'a'": "a",
    "[]": [],
    "['a']": ["a"],
    "[[]]": [[]],
    "{}": MappingProxyType({}),
    "{id}": {"id": 1},
    "{other}": {"other": 1},
    "[{id}]": [{"id": 1}],
    "[{id}, {other}]": [{"id": 1}, {"other": 1}],
}
PLAIN = {"null", "5", "'a'"}
MAPS = {"{}", "{id}", "{other}"}
RESEMBLING: dict[str, set[str]] = {
    "Any": set(VALUES),
    "null": PLAIN,
    "text": PLAIN,
    "an id": PLAIN,
    "text or null": PLAIN,
    "a list of texts": {"[]", "['a']"},
    "a list of anything": {"[]", "['a']", "[[]]", "[{id}]", "[{id}, {other}]"},
    "a map": MAPS,
    "a model": {"{id}"},
    "a model of nothing": MAPS,
    "models": {"[]", "[{id}]"},
    "text or a model": {*PLAIN, "{id}"},
    "a model or null": {*PLAIN, "{id}"},
}


@pytest.mark.parametrize("name", RESEMBLING)
def test_what_resembles_a_type(name: str) -> None:
    assert {text for text, value in VALUES.items() if shapes.resembles(value, NAMES[name])} == RESEMBLING[name]


@pytest.mark.parametrize(
    ("kind", "value", "itself"),
    [
        (THING, {"id": None}, True),
        (THING, {"x": 1, "name": {}}, True),
        (THING, {"x": 1}, False),
        (THING, {}, False),
        (LIST[THING], {"id": 1}, True),
        (THING | None, {"id": 1}, True),
        (MAP[str, THING], {"id": 1}, False),
        (str, {"id": 1}, False),
        (Any, {"id": 1}, False),
        (ENVELOPED, {"status": "ok"}, False),
        (ENVELOPED, {"data": "ok"}, False),
        (ENVELOPED, {"result": {"id": 1}}, True),
        (ENVELOPED, {"result": {"x": 1}}, False),
        (ENVELOPED, {"result": [{"id": 1}]}, False),
        (ENVELOPED, {"items": [{"id": 1}]}, True),
        (ENVELOPED, {"items": {"id": 1}}, False),
        (LISTED, {"results": [1]}, False),
        (LISTED, {"results": [1], "x": 1}, True),
    ],
)
def test_what_an_object_has_tells_whether_it_is_the_model_s_own(kind: Any, value: dict[str, Any], itself: bool) -> None:
    assert shapes.is_itself(kind, value) is itself


def test_options_are_those_that_are_decoded_first() -> None:
    """In the order that they are given in, otherwise."""
    assert shapes.options(UNION[str, THING, None, list[int]]) == (THING, list[int], str, type(None))
    assert shapes.options(str | None) == (str, type(None))
    assert shapes.options(None) == (type(None),)
    assert shapes.options(list[int]) == (list[int],)


def test_the_shape_of_a_model() -> None:
    assert shapes.shape(THING) == shapes.Shape(
        {"id": shapes.Field("id", int, True), "name": shapes.Field("name", str, False)}, Any
    )
    closed = made(("id", int), additional=str)
    assert shapes.shape(closed) == shapes.Shape({"id": shapes.Field("id", int, True)}, str)
    assert shapes.fields_in(UNION[str, THING]) == shapes.fields_in(THING) == shapes.shape(THING).fields
    assert shapes.fields_in(str) == shapes.fields_in(LIST[THING]) == {}


def test_an_envelope_s_fields_are_the_model_s_own_where_it_has_both() -> None:
    assert shapes.has_envelope_fields(ENVELOPED)
    assert shapes.has_envelope_fields(UNION[str, ENVELOPED])
    for kind in (THING, made(("status", str)), made(("result", str)), LIST[ENVELOPED], str):
        assert not shapes.has_envelope_fields(kind)


def test_an_answer_with_the_fields_of_the_envelope_stays_whole_where_they_are_its_own() -> None:
    answer = {"status": {"success": True}, "result": {"id": 1}}
    for kind, left in ((ENVELOPED, answer), (THING, {"id": 1}), (Any, {"id": 1})):
        assert Operation[Any]("x", "GET", "/x", kind).opened(answer) == left
        assert Operation[Any]("x", "GET", "/x", kind).opened([1]) == [1]


def test_what_is_written_is_called_as_if_it_stood_in_its_model() -> None:
    for function, name in ((write_decoder(THING), "from_dict"), (write_encoder(THING), "to_dict")):
        said = (function.__name__, function.__qualname__, function.__module__, function.__doc__)
        assert said == (name, f"Made.{name}", __name__, getattr(Model, name).__doc__)
        assert function.__code__.co_filename == f"<Made.{name}>"
        assert function.__globals__["__name__"] == decoders.__name__  # or its frame would not count as one of ours
        assert function.__doc__
