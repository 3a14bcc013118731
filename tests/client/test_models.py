"""Models from JSON and back: every model, with all its fields, with some of them, and with others besides."""

from __future__ import annotations

import copy
import datetime
import pickle
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Mapping
from typing import Any
from unittest import mock
from uuid import UUID

import attrs
import pytest

from ibl_data_manager_client import models
from ibl_data_manager_client._json import codec as _codec
from ibl_data_manager_client._json import shapes as _shapes
from ibl_data_manager_client.models import Credential, FacetCount, Mentor, RbacGroup, RbacUser
from ibl_data_manager_client.types import UNSET, File
from tests.client.test_operation import CREDENTIAL

TEXTS: dict[Any, str] = {
    datetime.datetime: "2024-03-10T14:35:00+00:00",
    datetime.date: "2024-03-10",
    UUID: "550e8400-e29b-41d4-a716-446655440000",
}


def value(kind: Any, depth: int = 0) -> Any:
    """A JSON value that the type stands for; of a union one of the first option that is decoded."""
    kind = next(one for one in _shapes.options(kind) if one is not type(None))
    if kind in TEXTS:
        return TEXTS[kind]
    if _shapes.is_model(kind):
        return every(kind, depth + 1)
    if typing.get_origin(kind) is list:
        return [value(typing.get_args(kind)[0], depth)] if depth < 4 else []
    if typing.get_origin(kind) is dict:
        return {"some key": value(typing.get_args(kind)[1], depth)} if depth < 4 else {}
    return "text"


def every(model: Any, depth: int = 0) -> dict[str, Any]:
    """An object with every field of a model; deep down only with those that are required."""
    shape = _shapes.shape(model)
    return {key: value(kind, depth) for key, (_, kind, required) in shape.fields.items() if required or depth < 4}


def names() -> list[str]:
    """Every model that answers or bodies in JSON are made of."""
    found = []
    for name in dir(models):
        model = getattr(models, name)
        if _shapes.is_model(model) and File not in {kind for _, kind, _ in _shapes.shape(model).fields.values()}:
            found.append(name)
    return found


@pytest.fixture(scope="module")
def samples() -> list[tuple[Any, dict[str, Any]]]:
    found = [(getattr(models, name), every(getattr(models, name))) for name in names()]
    assert len(found) > 1000
    return found


def check(model: Any, source: dict[str, Any]) -> None:
    """Decode, and compare each field and what is left with the source, which must stay as it is."""
    before = copy.deepcopy(source)
    made = model.from_dict(source)
    assert source == before
    assert made.to_dict() == before, model.__name__
    fields = _shapes.shape(model).fields
    for key, (name, kind, _) in fields.items():
        assert (getattr(made, name) is UNSET) == (key not in source), (model.__name__, key)
        if key in source and not _shapes.converts(kind):
            assert getattr(made, name) == source[key]
    if fields:
        assert made.additional_properties == {key: one for key, one in source.items() if key not in fields}
    assert pickle.loads(pickle.dumps(made)) == made == copy.copy(made)


def without(source: Mapping[str, Any], left_out: Any) -> dict[str, Any]:
    return {key: one for key, one in source.items() if key not in left_out}


def optional(model: Any) -> list[str]:
    return [key for key, (_, _, required) in _shapes.shape(model).fields.items() if not required]


class TestEveryModel:
    def test_with_all_fields(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        for model, source in samples:
            check(model, source)

    def test_with_fields_besides(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        for model, source in samples:
            if _shapes.shape(model).additional is Any:
                check(model, {"new first": 1, **source, "new last": {"a": [None]}})

    def test_without_what_is_optional(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        for model, source in samples:
            check(model, without(source, optional(model)))

    def test_without_one_field_and_with_another_instead(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        """As many fields as the model has."""
        counted = 0
        for model, source in samples:
            for key in optional(model)[::5] if _shapes.shape(model).additional is Any else []:
                check(model, {**without(source, [key]), "new": 1})
                check(model, {**without(source, [key]), "new": 1, "newer": 2})
                counted += 1
        assert counted > 500

    def test_without_one_that_is_required(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        counted = 0
        for model, source in samples:
            for key, (_, _, required) in _shapes.shape(model).fields.items():
                if required:
                    for more in ({}, {"new": 1}, {"new": 1, "newer": 2}):
                        with pytest.raises((KeyError, TypeError)):
                            model.from_dict({**without(source, [key]), **more})
                    counted += 1
        assert counted > 1000

    @pytest.mark.parametrize("wrong", [None, 5, "text", [], ["text"], True])
    def test_of_no_object(self, samples: list[tuple[Any, dict[str, Any]]], wrong: Any) -> None:
        for model, _ in samples:
            with pytest.raises((TypeError, ValueError, AttributeError)):
                model.from_dict(wrong)


def test_fields_that_are_absent_are_found_before_anything_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """An object that has other fields instead is read again. Were its parts too, each level would double the time."""
    decoded: list[Any] = []
    monkeypatch.setattr(_codec, "decode_datetime", decoded.append)
    monkeypatch.setattr(_codec, "decode_list", lambda decode, value: decoded.append(value))
    source = every(Mentor)
    Mentor.from_dict(source)
    once = len(decoded)
    assert once > 5
    for key in optional(Mentor):
        decoded.clear()
        Mentor.from_dict({**without(source, [key]), "new": 1})
        assert len(decoded) <= once, key


class TestMaps:
    """An object without fields of its own is a dictionary."""

    def test_it_is_one(self) -> None:
        expires = Credential.from_dict(CREDENTIAL).expires
        assert dict(expires.items()) == CREDENTIAL["expires"]
        assert typing.get_type_hints(Credential)["expires"] == dict[str, int | str | None]

    def test_its_values_are_decoded_and_encoded(self) -> None:
        source = {"facets": {"subject": {"terms": {"maths": 3}, "total": 3, "other": 0}}}
        made = models.CatalogSearchPage.from_dict(source)
        assert isinstance(made.facets, dict)
        assert isinstance(made.facets["subject"], models.CatalogFacet)
        assert made.facets["subject"].terms == {"maths": 3}
        assert made.to_dict() == source
        assert models.CatalogSearchPage(facets={"subject": models.CatalogFacet(total=3)}).to_dict() == {
            "facets": {"subject": {"total": 3}}
        }

    def test_none_is_a_class(self) -> None:
        kinds = [getattr(models, name) for name in dir(models)]
        assert [one.__name__ for one in kinds if _shapes.is_model(one) and not _shapes.shape(one).fields] == []


def test_subclasses_make_their_own() -> None:
    class MyUser(RbacUser):
        pass

    for source in ({"id": 1, "username": "ada", "email": None}, {"id": 1}, {"id": 1, "username": "ada", "new": 1}):
        made = MyUser.from_dict(source)
        assert type(made) is MyUser
        assert made.to_dict() == source


def test_what_a_model_sends_keeps_additional_properties_first() -> None:
    made = FacetCount.from_dict({"new": [UUID(int=1)], **every(FacetCount)})
    assert list(made.to_dict()) == ["new", *every(FacetCount)]
    assert made.to_dict()["new"] == [str(UUID(int=1))]
    made.additional_properties |= dict.fromkeys(every(FacetCount), "hidden by the field")
    assert made.to_dict() == {"new": [str(UUID(int=1))], **every(FacetCount)}


def test_attrs_know_the_models() -> None:
    group = RbacGroup.from_dict(every(RbacGroup))
    assert attrs.evolve(group, name="other").name == "other"
    assert attrs.asdict(group)["owner"]["id"] == group.owner.id


class TestAsAttrs:
    """`__eq__` and `__repr__` are the same for all models, and as attrs would make them for each."""

    def test_repr(self, samples: list[tuple[Any, dict[str, Any]]]) -> None:
        for model, source in samples:
            plain: Any = attrs.make_class(model.__name__, [field.name for field in attrs.fields(model)])
            made = model.from_dict(source)
            full = repr(plain(*(getattr(made, field.name) for field in attrs.fields(model))))
            assert repr(made) == re.sub(r", \w+=UNSET|(, )?additional_properties={}", "", full).replace("(, ", "(")

    def test_every_field_counts(self) -> None:
        group = RbacGroup.from_dict(every(RbacGroup))
        assert group == RbacGroup.from_dict(every(RbacGroup))
        for field in attrs.fields(RbacGroup):
            other = copy.copy(group)
            setattr(other, field.name, {"another": "value"})
            assert (group == other, group != other) == (False, True), field.name

    def test_another_class_is_never_equal(self) -> None:
        class MyUser(RbacUser):
            pass

        source = every(RbacUser)
        assert RbacUser.from_dict(source) != MyUser.from_dict(source)
        assert RbacUser.from_dict(source) != source
        assert RbacUser.from_dict(source) == mock.ANY, "which says so itself"

    def test_has_no_hash(self) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(RbacUser.from_dict(every(RbacUser)))


def test_more_fields_than_are_declared_and_one_missing() -> None:
    source = every(RbacUser)
    gone = next(field.name for field in attrs.fields(RbacUser) if field.default is UNSET)
    del source[gone]
    made = RbacUser.from_dict({**source, "new": 1, "newer": 2})
    assert getattr(made, gone) is UNSET
    assert made.to_dict() == {"new": 1, "newer": 2, **source}


def test_msgspec_is_not_loaded_before_an_answer_is_read() -> None:
    code = """
import sys
import ibl_data_manager_client
from ibl_data_manager_client.api.credentials import list_credentials
assert "msgspec" not in sys.modules
from ibl_data_manager_client._json import codec as _codec
assert _codec.loads(b"[1]") == [1]
assert "msgspec" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_declared_and_other_fields_are_reached_by_name() -> None:
    source = {key: value for key, value in CREDENTIAL.items() if key != "metadata"}
    item = Credential.from_dict({**source, "undeclared": 7, "created_at": "theirs"})
    assert item["entityId"] == item["entity_id"] == item.entity_id
    assert "entityId" in item
    assert "name" in item
    assert "undeclared" in item
    assert item["created_at"] == "theirs"
    assert item["createdAt"] is item.created_at
    assert item.additional_keys == ["undeclared", "created_at"]
    assert "metadata" not in item
    assert "nothing" not in item
    for name in ("metadata", "nothing"):
        with pytest.raises(KeyError) as caught:
            item[name]
        assert caught.value.args == (name,)
    item["entityId"] = "another"
    item["more"] = 1
    assert item.entity_id == item.to_dict()["entityId"] == "another"
    assert item.additional_properties["more"] == 1
    del item["entityId"]
    assert "entityId" not in item.to_dict()


def test_a_model_is_no_list() -> None:
    item = Credential.from_dict(CREDENTIAL)
    with pytest.raises(TypeError, match="not iterable"):
        list(item)  # type: ignore[call-overload]
    assert not isinstance(item, typing.Iterable)


def test_repr_leaves_out_what_is_not_there() -> None:
    assert repr(FacetCount.from_dict({})) == "FacetCount()"
    assert (
        repr(RbacUser.from_dict({"id": 1, "email": None, "more": 1}))
        == "RbacUser(id=1, email=None, additional_properties={'more': 1})"
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("undeclared", ": the answer has it, undeclared; use item['undeclared']"),
        ("entityId", "; did you mean 'entity_id'?"),
        ("qqqq", ""),
        ("_entity_id", ""),
        ("__entity_id__", ""),
    ],
)
def test_an_attribute_that_is_not_there_says_what_is(name: str, hint: str) -> None:
    item = Credential.from_dict({**CREDENTIAL, "undeclared": 7})
    with pytest.raises(AttributeError) as caught:
        getattr(item, name)
    assert (str(caught.value), caught.value.name) == (f"'Credential' object has no attribute {name!r}{hint}", name)


def test_an_attribute_that_no_field_has_cannot_be_set() -> None:
    item: Any = RbacUser(id=1)
    with pytest.raises(AttributeError, match="'usrename'"):
        item.usrename = "ada"
    assert item == RbacUser(id=1)


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("usrename", r"argument 'usrename'. Did you mean 'username'\?"),
        ("userName", "Did you mean"),
        ("qqqq", "'qqqq'$"),
    ],
)
def test_a_keyword_that_no_field_has_says_which_one_may_be_meant(wrong: str, hint: str) -> None:
    make: Any = RbacUser
    with pytest.raises(TypeError, match=rf"RbacUser.__init__\(\) got an unexpected keyword .*{hint}"):
        make(id=1, **{wrong: "ada"})
    assert make(id=1, username="ada", additional_properties={"a": 2}).to_dict() == {"id": 1, "username": "ada", "a": 2}
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'id'"):
        make(username="ada")


def test_a_subclass_may_take_what_it_likes() -> None:
    class Named(RbacUser):
        def __init__(self, known_as: str, **fields: Any) -> None:
            super().__init__(**fields, username=known_as)

    made = Named(known_as="ada", id=1)
    assert pickle.loads(pickle.dumps(RbacUser(id=1))) == RbacUser(id=1)
    for other in (copy.copy(made), copy.deepcopy(made), Named.from_dict({"id": 1, "username": "ada"})):
        assert (type(other), other) == (Named, made)
    with pytest.raises(TypeError, match="'usrename'"):
        Named(known_as="ada", id=1, usrename="x")


@pytest.mark.parametrize("model", [Credential, RbacUser, FacetCount])
def test_an_assignment_to_no_field_is_refused(model: Any) -> None:
    """Whatever it is spelt like: it would be sent nowhere."""
    item = model.from_dict({**CREDENTIAL, "id": 1})
    with pytest.raises(AttributeError, match="nmae"):
        item.nmae = "Rust"
    assert "nmae" not in item


def test_a_model_with_changes_keeps_what_it_holds() -> None:
    item = Credential.from_dict({**CREDENTIAL, "undeclared": 7})
    ways: list[Callable[..., Credential]] = [attrs.evolve]
    if sys.version_info >= (3, 13):
        ways.append(copy.replace)
    for evolve in ways:
        other = evolve(item, name="Rust")
        assert other.to_dict() == {**item.to_dict(), "name": "Rust"}
        other["undeclared"] = 8
        assert item["undeclared"] == 7


def test_what_is_unset_of_what_no_field_takes_is_not_there() -> None:
    made = FacetCount.from_dict({"more": 1, "x": 2})
    made["more"] = UNSET
    assert "more" not in made
    assert made.to_dict() == {"x": 2}
    with pytest.raises(KeyError):
        made["more"]
