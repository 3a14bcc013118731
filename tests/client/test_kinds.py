"""Types and models of any shape: compiled decoder, tolerant decoder and encoder against one that is read off the types.

The models of the description have but some of the shapes that the next one may bring.
"""

from __future__ import annotations

import datetime
import decimal
import inspect
import itertools
import json
import types
from collections.abc import Callable
from functools import partial
from typing import Any, Union, get_args, get_origin
from uuid import UUID

import attrs
import httpx
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json import shapes as _shapes
from ibl_data_manager_client._json.decoders import Decoder
from ibl_data_manager_client._json.drift import decode_tolerantly, deviations_of
from ibl_data_manager_client._json.records import Record, _Made, define
from ibl_data_manager_client.types import UNSET, File
from tests.answered import answered

READ: dict[Any, Callable[[str], Any]] = {
    datetime.datetime: datetime.datetime.fromisoformat,
    datetime.date: datetime.date.fromisoformat,
    UUID: UUID,
}
PLAIN = (str, int, float, bool, Any)
NONE = type(None)
ANSWER: Any = answered(httpx.Response(200, content=b"it"))
_numbers = itertools.count()


class Misfit(Exception):
    """A value is none of a type's."""


def made(rows: list[tuple[str | None, str, Any, bool]]) -> Any:
    """A model with these fields."""
    name = f"Made{next(_numbers)}"
    space: dict[str, Any] = {"__annotations__": {row[1]: row[2] for row in rows if row[0] is not None}}
    space |= {"_fields": staticmethod(lambda: tuple(rows)), "__module__": __name__}
    return define(type(name, (Record,), space))


def parts(kind: Any) -> list[Any]:
    """The types of a union, or the type."""
    return list(get_args(kind)) if get_origin(kind) in (Union, types.UnionType) else [kind]


def is_decoded(kind: Any) -> bool:
    """Whether values of a type become something else, or are looked into."""
    if len(parts(kind)) > 1:
        return any(map(is_decoded, parts(kind)))
    return kind not in (*PLAIN, NONE)


def decoded(kind: Any, value: Any) -> Any:
    """What a value becomes."""
    real = [one for one in parts(kind) if one is not NONE]
    if value is None:
        if Any in real or NONE in parts(kind):
            return None
        raise Misfit
    if not is_decoded(kind):
        return value
    if len(real) == 1:
        return decoded_as(real[0], value)
    plain = [one for one in real if not is_decoded(one)]
    for one in real:
        if is_decoded(one):
            try:
                return decoded_as(one, value)
            except Misfit:
                continue
    if plain and (Any in plain or not isinstance(value, dict | list)):
        return value
    raise Misfit


def decoded_as(kind: Any, value: Any) -> Any:
    """The same of a type that is no union."""
    if kind in READ:
        try:
            return READ[kind](value)
        except (TypeError, ValueError, AttributeError):
            raise Misfit from None
    if get_origin(kind) is list:
        if type(value) is not list:
            raise Misfit
        return [decoded(get_args(kind)[0], one) for one in value]
    if type(value) is not dict:
        raise Misfit
    if get_origin(kind) is dict:
        return {key: decoded(get_args(kind)[1], one) for key, one in value.items()}
    return decoded_fields(kind, value)


def decoded_fields(model: Any, value: dict[str, Any]) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """Model, fields and additional properties."""
    rows, rest = model._fields(), dict(value)
    fields: dict[str, Any] = {}
    for key, name, kind, required in rows:
        if key is None:
            continue
        if key in rest:
            fields[name] = decoded(kind, rest.pop(key))
        elif required:
            raise Misfit
        else:
            fields[name] = UNSET
    other = next((kind for key, _, kind, _ in rows if key is None), Any)
    return model, fields, {key: decoded(other, one) for key, one in rest.items()}


def plainly(value: Any) -> Any:
    """What was decoded, models as `decoded_fields` has them."""
    if isinstance(value, Record):
        fields = {name: plainly(getattr(value, name)) for key, name, _, _ in value._fields() if key is not None}  # type: ignore[attr-defined]
        return type(value), fields, plainly(value.additional_properties)
    if isinstance(value, list):
        return [plainly(one) for one in value]
    return {key: plainly(one) for key, one in value.items()} if isinstance(value, dict) else value


KEYS = ["a", "b", "a key", "class", "self", "d", "v", "cls", "unset", "_x", "é", "'\n\\"]
FLAT = [*PLAIN, *READ]


def union(kinds: list[Any]) -> Any:
    """The type of either."""
    return Union[tuple(kinds)]  # noqa: UP007


def models(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Models with fields of these types."""

    def build(keys: list[str], kinds: list[tuple[Any, bool]], other: list[Any]) -> Any:
        rows = [(key, f"at_{number}", *kinds[number]) for number, key in enumerate(keys)]
        return made([*rows, *((None, "additional_properties", kind, False) for kind in other)])

    fields = st.lists(st.tuples(inner, st.booleans()), min_size=4, max_size=4)
    return st.builds(
        build, st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True), fields, st.lists(inner, max_size=1)
    )


KINDS = st.recursive(
    st.sampled_from(FLAT),
    lambda inner: st.one_of(
        inner.map(lambda kind: kind if kind is Any else kind | None),
        inner.map(lambda kind: list[kind]),  # type: ignore[valid-type]
        inner.map(lambda kind: dict[str, kind]),  # type: ignore[valid-type]
        st.lists(inner, min_size=2, max_size=3).map(union),
        models(inner),
    ),
    max_leaves=6,
)
TEXTS = ["2024-05-17T08:30:00", "2024-05-17", "550e8400-e29b-41d4-a716-446655440000", "no date", ""]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(TEXTS),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=4,
)


@st.composite
def value_of(draw: Any, kind: Any, stray: bool = True) -> Any:
    """A value of a type; where they may `stray`, now and then another in one of its places."""
    if stray and draw(st.integers(0, 11)) == 11:
        return draw(JSON)
    one = draw(st.sampled_from(parts(kind)))
    if one in (NONE, Any):
        return None if one is NONE else draw(JSON)
    if one in READ:
        return TEXTS[list(READ).index(one)]
    if one in PLAIN:
        return draw({str: st.text(max_size=3), int: st.integers(), float: st.just(0.5), bool: st.booleans()}[one])
    if get_origin(one) is list:
        return draw(st.lists(value_of(get_args(one)[0], stray), max_size=3))
    if get_origin(one) is dict:
        return draw(st.dictionaries(st.sampled_from(KEYS), value_of(get_args(one)[1], stray), max_size=3))
    found: dict[str, Any] = {}
    for key, _, inner, required in one._fields():
        if key is None:
            found |= draw(st.dictionaries(st.sampled_from(["x", "y", "z"]), value_of(inner, stray), max_size=2))
        elif draw(st.integers(0, 11)) < ((11 if stray else 12) if required else 7):
            found[key] = draw(value_of(inner, stray))
    if stray and draw(st.booleans()):
        found |= draw(st.dictionaries(st.sampled_from(["x", "new"]), JSON, max_size=1))
    return found


def check(kind: Any, value: Any) -> None:
    """Everything makes the same of a value."""
    decode, before = Decoder(kind), json.dumps(value)
    said = deviations_of(kind, value, "it")
    try:
        expected = decoded(kind, value)
    except Misfit:
        with pytest.raises((TypeError, ValueError, KeyError, AttributeError)):
            decode(value)
        assert _codec.attempt(decode, value) is _codec.TRIPPED
        assert said
    else:
        found = decode(value)
        assert plainly(found) == expected
        assert said == ()
        assert plainly(decode_tolerantly(decode, value, "it", ANSWER, "raise")) == expected
        again = _codec.encode(found)
        assert plainly(decode(again)) == expected
        assert _codec.encode(decode(again)) == again
    assert json.dumps(value) == before


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_a_type_makes_of_a_value(data: Any) -> None:
    kind = data.draw(KINDS)
    for value in data.draw(st.lists(value_of(kind), min_size=1, max_size=4)):
        check(kind, value)


@pytest.mark.parametrize(
    "kind",
    [
        *(int, int | None, Any, datetime.date, datetime.date | None, list[datetime.date], list[datetime.date] | None),
        *(list[int], list[int] | None, list[int | None], list[int] | str, list[int] | dict[str, int]),
        *(dict[str, int], dict[str, int] | None, dict[str, int | None], dict[str, int] | int | None),
    ],
)
@pytest.mark.parametrize("required", [True, False])
def test_what_a_field_makes_of_a_value(kind: Any, required: bool) -> None:
    """And what no field takes."""
    model = made([("a", "a", kind, required), ("b", "b", int, False), (None, "additional_properties", kind, False)])
    for one in (
        1,
        None,
        TEXTS[1],
        "no date",
        [],
        [TEXTS[1]],
        [None],
        [1, None],
        {},
        {"x": 1},
        {"x": None},
        {"x": "no date"},
    ):
        for value in ({"a": one}, {"a": one, "b": 2}, {"x": one}, {"a": one, "x": one}, {"a": one, "b": 2, "x": one}):
            check(model, value)


@settings(max_examples=100, deadline=None)
@given(KINDS)
def test_what_is_asked_of_a_type(kind: Any) -> None:
    assert _shapes.converts(kind) == is_decoded(kind)
    assert _shapes.admits_null(kind) == bool({Any, NONE} & set(parts(kind)))
    assert set(_shapes.options(kind)) == set(parts(kind))
    told = [_shapes.converts(one) for one in _shapes.options(kind)]
    assert told == sorted(told, reverse=True)
    model = next((one for one in parts(kind) if hasattr(one, "_fields")), None)
    rows = [] if model is None else model._fields()
    assert _shapes.fields_in(kind) == {key: tuple(row) for key, *row in rows if key is not None}
    assert not _shapes.takes_file(kind)
    assert _shapes.takes_file(kind | File)
    assert _shapes.takes_file(list[kind | list[File]])
    assert _shapes.is_plain(kind) == (kind in (str, int, float, bool, NONE))


EMPTY: Any = made([])
PAIR: Any = made([("a", "a", int, True), ("status", "status", str, False)])


def test_what_an_object_is_itself() -> None:
    for kind in (PAIR, PAIR | None, list[PAIR], list[PAIR | str]):
        assert _shapes.is_itself(kind, {"a": 1, "x": 2})
        assert not _shapes.is_itself(kind, {"status": 1, "x": 2})  # as an envelope has it
    assert not _shapes.is_itself(dict[str, PAIR], {"a": 1})
    assert not _shapes.is_itself(made([("data", "data", int, True)]), {"data": 1})
    for kind, like, unlike in ((PAIR, {"a": 1}, {"x": 1}), (list[PAIR], [{"a": 1}], 1), (PAIR | None, {"a": 1}, [])):
        envelope = made([("result", "result", kind, True), ("x", "x", int, True)])
        assert [_shapes.is_itself(envelope, {"result": one}) for one in (like, unlike)] == [True, False]


def test_an_envelope_is_opened_where_nothing_else_is_in_it() -> None:
    """Though its parts are named like those of one: it reads as well as the envelope does."""
    model, told = made([("data", "data", int, True)]), list[Any]()
    for value, read in (({"result": {"data": 1}}, 1), ({"result": {"data": 1}, "x": 2}, UNSET)):
        assert decode_tolerantly(Decoder(model), value, "it", ANSWER, told.append).data is read
    assert [(one.pointer, one.expected, one.got) for one in told] == [
        ("", "the answer itself", "an envelope with it under 'result'"),
        ("/data", "a required field", "missing"),
    ]


def test_pydantic_describes_what_is_in_lists_maps_and_unions() -> None:
    inner: Any = made([("n", "n", int, True)])
    kinds: dict[str, Any] = {
        "one": list[int],
        "two": dict[str, inner],
        "three": inner | str | None,
        "four": list[File],
        "five": dict[str, File],
    }
    model: Any = made([(name, name, kind, name != "one") for name, kind in kinds.items()])
    said = pydantic.TypeAdapter(model).json_schema()
    assert said["required"] == ["two", "three", "four", "five"]
    (reference,) = ({"$ref": f"#/$defs/{name}"} for name in said["$defs"])
    assert said["$defs"][inner.__name__]["properties"]["n"]["type"] == "integer"
    found = {
        name: {key: one for key, one in told.items() if key != "title"} for name, told in said["properties"].items()
    }
    assert found == {
        "one": {"type": "array", "items": {"type": "integer"}},
        "two": {"type": "object", "additionalProperties": reference},
        "three": {"anyOf": [reference, {"type": "string"}, {"type": "null"}]},
        "four": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "five": {"type": "object", "additionalProperties": {"type": "string", "format": "binary"}},
    }


def test_pydantic_is_told_the_first_three_deviations() -> None:
    model: Any = made([(name, name, int, True) for name in "abcd"])
    model.__doc__ = "What it is."
    adapter = pydantic.TypeAdapter(model)
    with pytest.raises(pydantic.ValidationError) as caught:
        adapter.validate_python({})
    said = "; ".join(f"{model.__name__}: /{name}: expected a required field, got missing" for name in "abc")
    assert [one["msg"] for one in caught.value.errors()] == [f"Value error, {said}"]
    shown = adapter.json_schema()
    assert (shown["title"], shown["description"]) == (model.__name__, model.__doc__)


@pytest.mark.parametrize(
    ("function", "value", "said"),
    [
        (_codec.list_of_some, [None], "it has null in it, or is no such list"),
        (_codec.list_of_some, {}, "it has null in it, or is no such object"),
        (_codec.list_of_some, "x", "it is str"),
        (_codec.map_of_some, {"a": None}, "it has null in it, or is no such object"),
        (_codec.map_of_some, None, "it is null"),
        (_codec.some, None, "it is null"),
        (_codec.is_list, {}, "expected a list, got dict"),
        (partial(_codec.decode_list, int), (1,), "expected a list, got tuple"),
        (_codec.encode, decimal.Decimal("-inf"), "Decimal is -Infinity, which JSON has not"),
        (_codec.is_map, [], "expected an object, got list"),
        (_codec.plain, [], "expected a plain value, got list"),
        (_codec.plain, None, "expected a plain value, got NoneType"),
        (_codec.first_of, 1, "none of the declared shapes fits int"),
        (PAIR.from_dict, {"a": None}, "a is null"),
    ],
)
def test_what_is_said_of_a_misfit(function: Any, value: Any, said: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        function(value)
    assert str(caught.value) == said


def test_an_attribute_of_a_model_is_made_when_it_is_first_asked_for() -> None:
    calls: list[Any] = []

    def make(model: Any) -> None:
        calls.append(model)
        if len(calls) == 1:
            raise RuntimeError("not yet")
        with pytest.raises(AttributeError, match=r"^type object 'Some' has no attribute 'what'$"):
            _ = model.what  # as attrs asks
        model.what = len(calls)

    class Base:
        what = _Made(make)

    class Some(Base):
        _fields = ()

    class Sub(Some):
        pass

    class Other(Base):
        _fields = ()
        what = 7

    with pytest.raises(RuntimeError, match="not yet"):
        _ = Sub.what
    assert (Sub.what, Sub().what, Some.what, Other.what) == (2, 2, 2, 7)
    assert calls == [Some, Some]
    assert isinstance(vars(Base)["what"], _Made)


def test_a_model_that_is_new_takes_what_its_table_has() -> None:
    """Of those in `models`, what is made when it is first asked for may be there already."""
    model: Any = made([("a", "a", int, True), ("b c", "b_c", str, False)])
    with pytest.raises(TypeError) as caught:
        model(a=1, bc="x", d=2)
    said = f"{model.__name__}.__init__() got an unexpected keyword argument 'bc'. Did you mean 'b_c'?"
    assert str(caught.value) == said
    with pytest.raises(TypeError, match=r"keyword argument 'xyz'$"):
        model(a=1, xyz=1)
    takes = [(one.name, one.kind.name, one.default) for one in inspect.signature(model(1).__init__).parameters.values()]
    assert takes == [
        ("a", "POSITIONAL_OR_KEYWORD", inspect.Parameter.empty),
        ("b_c", "POSITIONAL_OR_KEYWORD", UNSET),
        ("additional_properties", "KEYWORD_ONLY", attrs.NOTHING),
    ]
    assert not {"__eq__", "__ne__", "__repr__", "__str__"} & vars(model).keys()  # it has those of `Model`
    assert repr(model(1)) == f"{model.__name__}(a=1)"


def test_a_model_without_other_fields_holds_no_dictionary_of_them() -> None:
    model: Any = made([("a", "a", int, True)])
    held = vars(Record)["additional_properties"].__get__
    with pytest.raises(AttributeError):
        held(model.from_dict({"a": 1}))
    assert held(model.from_dict({"a": 1, "b": 2})) == {"b": 2}


def test_what_stays_as_it_is_is_taken_without_a_call() -> None:
    kinds = [int, str | None, Any, list[int], list[int | None] | None, list[Any], dict[str, int] | None, dict[str, Any]]
    rows: Any = [(f"{need} {at}", f"{need}_{at}", one, need == "y") for need in "yn" for at, one in enumerate(kinds)]
    assert set(made(rows).from_dict.__code__.co_names) <= {
        *(name for _, name, *_ in rows),
        *("create", "len", "complete", "known", "unset", "from_dict", "KeyError"),
        *("type", "list", "dict", "values", "_codec", "misfit", "UNSET"),
    }


@pytest.mark.parametrize("first", ["__init__", "from_dict", "to_dict"])
def test_a_subclass_of_a_new_model_may_call_what_it_overrides(first: str) -> None:
    """Whichever is called first."""
    base: Any = made([("a", "a", int, True)])

    class Own(base):  # type: ignore[misc]
        def __init__(self, other: int) -> None:
            super().__init__(a=other)

        @classmethod
        def from_dict(cls, src_dict: Any) -> Any:
            return super().from_dict({"a": src_dict["other"]})

        def to_dict(self) -> dict[str, Any]:
            return {"other": super().to_dict()["a"]}

    one = Own.from_dict({"other": 1}) if first == "from_dict" else object.__new__(Own)
    if first == "to_dict":
        one.a = 1
        assert one.to_dict() == {"other": 1}
    for one in (Own(other=1), Own.from_dict({"other": 1})):
        assert (type(one), one.a, one.to_dict()) == (Own, 1, {"other": 1})
