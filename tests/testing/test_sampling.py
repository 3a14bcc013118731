"""Samples: of every model, and as the answer of every operation."""

from __future__ import annotations

import asyncio
import datetime
import typing
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from ibl_data_manager_client import errors, models, paginate
from ibl_data_manager_client._json import shapes as _shapes
from ibl_data_manager_client._json.records import Fields, Record, define
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential, PaginatedCredentialList
from ibl_data_manager_client.testing import FakePlatform, sample
from ibl_data_manager_client.testing._routes import Target, target
from ibl_data_manager_client.testing._sampling import sampled
from ibl_data_manager_client.types import UNSET, File, Model, Unset
from tests.contract.comparing import conforms
from tests.contract.document import described
from tests.fidelity.calls import arguments, module

MODELS: list[Any] = [one for one in (getattr(models, name) for name in dir(models)) if _shapes.is_model(one)]
TAGS = sorted({one.module.__name__.split(".")[-2] for one in described().values()})


def of_tag(tag: str) -> Iterator[tuple[str, Any]]:
    """The operations of a tag, and their modules."""
    for id in described():
        if (found := module(id)).__name__.split(".")[-2] == tag:
            yield id, found


def test_every_model_has_a_sample() -> None:
    assert len(MODELS) > 1000
    for model in MODELS:
        made = sample(model)
        assert isinstance(made, model)
        assert model.from_dict(made.to_dict()) == made
        assert repr(sample(model)) == repr(made)  # files are equal to themselves alone
        for name, kind, _ in _shapes.shape(model).fields.values():
            value = getattr(made, name)
            if value is not UNSET and not isinstance(value, File):
                conforms(value, kind, f"{model.__name__}.{name}")


def test_all_fields_are_set_but_for_models_inside_themselves() -> None:
    unset = []
    for model in MODELS:
        made = sample(model)
        names = [name for name, _, _ in _shapes.shape(model).fields.values()]
        unset += [f"{model.__name__}.{name}" for name in names if getattr(made, name) is UNSET]
    allowed = {"next_", "previous", "next_page", "previous_page", "has_next", "has_previous", "next_url", "has_more"}
    assert [one for one in unset if one.split(".")[1] not in allowed] == []


@pytest.mark.parametrize("tag", TAGS)
def test_every_operation_has_a_sampled_answer(tag: str) -> None:
    fake = FakePlatform(sample=True)
    client = fake.client(drift="raise", max_retries=0)
    with asyncio.Runner() as runner:
        for id, found in of_tag(tag):
            fake.calls.clear()
            args, kwargs = arguments(found.sync)
            kwargs.pop("client")
            result = found.sync(*args, **kwargs, client=client)
            aim = target(found.__name__)
            if aim.operation.answer not in ("none", "bytes") and aim.pagination is None:
                conforms(result, aim.kind, id)
            assert runner.run(found.asyncio(*args, **kwargs, client=client)) == result
            assert [call.operation for call in fake.calls] == [id, id]
            assert (aim.operation.answer == "none") == (result is None)
            if aim.pagination is not None:
                listed = list(paginate(found.sync, *args, **kwargs, client=client))
                assert len(listed) == 2
                for item in listed:
                    conforms(item, aim.item, id)


@pytest.mark.parametrize("tag", TAGS)
def test_every_operation_answers_the_models_it_is_told(tag: str) -> None:
    fake = FakePlatform()
    client = fake.client(drift="raise", max_retries=0)
    for _, found in of_tag(tag):
        value = typed(target(found.__name__))
        args, kwargs = arguments(found.sync)
        kwargs.pop("client")
        fake.answer(found, value)
        assert found.sync(*args, **kwargs, client=client) == value


def typed(aim: Target) -> Any:
    """What an operation could return."""
    match aim.operation.answer:
        case "none":
            return None
        case "bytes":
            return b"\x00\xff"
        case "redirect":
            return "https://example.com/there"
    value = sampled(aim.kind)
    return aim.operation.decode(value)


def test_values() -> None:
    made = sample(Credential)
    assert made.name == "name"
    assert sample(Credential, name="Python").name == "Python"
    kinds: dict[Any, Any] = {
        str: "text",
        int: 1,
        float: 1.0,
        bool: True,
        list[int]: [1],
        datetime.datetime: "2024-01-02T03:04:05+00:00",
        datetime.date: "2024-01-02",
        UUID: "00000000-0000-4000-8000-000000000001",
        Any: {},
        typing.Literal["b", "a"]: "b",
        int | None: 1,
        type(None): None,
    }
    assert {kind: sampled(kind) for kind in kinds} == kinds
    assert sampled(UUID, number=12) == "00000000-0000-4000-8000-000000000012"
    assert (sampled(str, "work_email"), sampled(str, "image_url")) == (
        "work_email@example.com",
        "https://example.com/image_url",
    )


def test_a_model_inside_itself() -> None:
    @define
    class Node(Record):
        name: str
        one: Node
        many: list[Node]
        maybe: Node | None
        other: Node | Unset = UNSET

        @staticmethod
        def _fields() -> Fields:
            return (
                ("name", "name", str, True),
                ("one", "one", Node, True),
                ("many", "many", list[Node], True),
                ("maybe", "maybe", Node | None, True),
                ("other", "other", Node, False),
            )

    assert sampled(Node) == {"name": "name", "many": [], "maybe": None}


def test_what_says_that_there_is_more() -> None:
    kinds: list[Any] = [bool, None | str, None | int]
    assert [sampled(kind, "has_next") for kind in kinds] == [False, None, None]
    assert [sampled(kind, "active") for kind in kinds] == [True, "active", 1]

    @define
    class Page(Record):
        has_next: str | Unset = UNSET

        @staticmethod
        def _fields() -> Fields:
            return (("has_next", "has_next", str, False),)

    assert sampled(Page) == {}


def test_a_sampled_list_is_whole() -> None:
    """What is told as the answer of a list operation is read as a list of one page."""
    made = sample(PaginatedCredentialList)
    assert (made.count, made.next_, made.previous) == (1, None, None)
    assert [type(item) for item in made.data] == [Credential]
    fake = FakePlatform()
    fake.answer(credentials, made)
    assert list(paginate(credentials.sync, "acme", "ada", client=fake.client(drift="raise"))) == made.data
    assert len(fake.calls) == 1


def test_wrong_names() -> None:
    with pytest.raises(errors.InvalidArgumentError, match=r"Credential has no field 'nam'; it has name"):
        sample(Credential, nam="x")
    not_a_model: Any = dict
    with pytest.raises(errors.InvalidArgumentError, match="is no model"):
        sample(not_a_model)
    assert issubclass(Credential, Model)
