"""Models in what others make of classes: their hints, attrs, cattrs, pydantic and FastAPI."""

from __future__ import annotations

import asyncio
import copy
import datetime
import json
import pickle
import subprocess
import sys
import typing
from types import ModuleType
from typing import Annotated, Any

import attrs
import cattrs
import httpx
import pydantic
import pytest
from cattrs.strategies import use_class_methods
from fastapi import Body, FastAPI

from ibl_data_manager_client import models
from ibl_data_manager_client._json.shapes import is_model, shape
from ibl_data_manager_client.models import Credential, FacetCount, PaginatedCredentialList, RbacGroup
from ibl_data_manager_client.types import UNSET, File, Unset
from tests.client.test_models import every
from tests.client.test_operation import CREDENTIAL
from tests.contract.document import generated_modules
from tests.fidelity.calls import module

MODELS: list[Any] = [one for one in (getattr(models, name) for name in dir(models)) if is_model(one)]


class TestHints:
    def test_of_every_model(self) -> None:
        """They say the same as its table, which is what it is decoded by."""
        for model in MODELS:
            hints = typing.get_type_hints(model)
            for name, kind, required in shape(model).fields.values():
                assert hints[name] == (kind if required else kind | Unset), (model.__name__, name)
            assert hints["additional_properties"] == dict[str, shape(model).additional], model.__name__  # type: ignore[misc]
        print(f"{len(MODELS)} of {len(MODELS)} models")

    def test_of_every_operation(self) -> None:
        counted = 0
        for name in generated_modules():
            one: ModuleType = module(name)
            answer = one.OPERATION.decode.kind
            assert typing.get_args(typing.get_type_hints(one)["OPERATION"]) == (answer,) or answer is None, name
            for function in ("sync", "asyncio"):
                assert typing.get_type_hints(getattr(one, function))["return"] == (answer or type(None)), name
                detailed = typing.get_type_hints(getattr(one, f"{function}_detailed"))["return"]
                assert typing.get_args(detailed) == (answer or type(None),), name
                counted += 2
        assert counted == 4 * len(generated_modules()) > 4000
        print(f"{counted} functions of {len(generated_modules())} operations")

    def test_attrs_resolves_them(self) -> None:
        for model in MODELS:
            fields = attrs.fields_dict(attrs.resolve_types(model))
            for name, kind, required in shape(model).fields.values():
                assert fields[name].type == (kind if required else kind | Unset)
                assert fields[name].default is (attrs.NOTHING if required else UNSET)

    def test_one_model_imports_no_other(self) -> None:
        code = """
import sys
from ibl_data_manager_client.models import Credential
print([name for name in sys.modules if ".models." in name and not name.endswith("_index")])
assert "attr" not in sys.modules and "pydantic" not in sys.modules
"""
        told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        assert told == "['ibl_data_manager_client.models.credential']\n"


class TestCattrs:
    @pytest.fixture
    def converter(self) -> cattrs.Converter:
        made = cattrs.Converter()
        use_class_methods(made, "from_dict", "to_dict")
        return made

    def test_both_ways(self, converter: cattrs.Converter) -> None:
        for model in MODELS:
            if File not in {kind for _, kind, _ in shape(model).fields.values()}:
                made = converter.structure(every(model), model)
                assert type(made) is model
                assert converter.unstructure(made) == every(model)

    def test_in_a_class_of_the_callers(self, converter: cattrs.Converter) -> None:
        @attrs.define
        class Kept:
            when: str
            items: list[FacetCount]

        source = {"when": "today", "items": [{"key": "a"}, {"doc_count": 1, "new": [1]}]}
        made = converter.structure(source, Kept)
        assert made.items[0].doc_count is UNSET
        assert converter.unstructure(made) == source


class TestPydantic:
    def test_every_model(self) -> None:
        """It is read and written as by its own methods, and described field by field."""
        for model in MODELS:
            fields = shape(model).fields
            adapter = pydantic.TypeAdapter(model)
            described = adapter.json_schema()
            described = described.get("$defs", {}).get(described.get("$ref", "").rpartition("/")[2], described)
            assert described.get("properties", {}).keys() == fields.keys(), model.__name__
            assert {*described.get("required", ())} == {key for key, one in fields.items() if one.required}
            if File not in {kind for _, kind, _ in fields.values()}:
                made = adapter.validate_json(json.dumps(every(model)))
                assert made == model.from_dict(every(model)) == adapter.validate_python(made)
                assert adapter.dump_python(made) == json.loads(adapter.dump_json(made)) == every(model)

    def test_types_are_described(self) -> None:
        described = pydantic.TypeAdapter(PaginatedCredentialList).json_schema()
        fields = described["$defs"]["Credential"]["properties"]
        assert fields["createdAt"] == {"title": "Createdat", "type": "string", "format": "date-time"}
        assert fields["name_override"]["anyOf"] == [{"type": "string"}, {"type": "null"}]

    def test_what_is_not_as_described_is_a_validation_error(self) -> None:
        with pytest.raises(pydantic.ValidationError, match=r"/createdAt: expected a date-time, got a text of 5 char"):
            pydantic.TypeAdapter(list[Credential]).validate_python([{**CREDENTIAL, "createdAt": "never"}])
        with pytest.raises(pydantic.ValidationError, match=r"expected an object \(Credential\), got 7"):
            pydantic.TypeAdapter(Credential).validate_python(7)

    def test_in_a_model_of_the_callers(self) -> None:
        class Kept(pydantic.BaseModel):
            item: Credential | None
            others: list[FacetCount] = []

        made = Kept.model_validate({"item": {**CREDENTIAL, "new": 1}, "others": [{"key": "a"}]})
        assert isinstance(made.item, Credential)
        assert isinstance(made.item.created_at, datetime.datetime)
        assert made.model_dump(mode="json") == {"item": {**made.item.to_dict()}, "others": [{"key": "a"}]}
        assert made.item["new"] == 1


def test_fastapi_answers_models_and_describes_them() -> None:
    app = FastAPI()

    @app.get("/one", response_model=Credential)
    async def one() -> Credential:
        return Credential.from_dict({**CREDENTIAL, "undeclared": 7})

    @app.get("/all")
    async def everything() -> list[RbacGroup]:
        return [RbacGroup.from_dict(every(RbacGroup))]

    @app.post("/taken")
    async def taken(body: Annotated[Credential, Body()]) -> dict[str, Any]:
        return {"when": body.created_at.isoformat()}

    async def ask() -> Any:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://it") as client:
            assert (await client.get("/one")).json() == Credential.from_dict({**CREDENTIAL, "undeclared": 7}).to_dict()
            assert (await client.get("/all")).json() == [every(RbacGroup)]
            when = Credential.from_dict(CREDENTIAL).created_at.isoformat()
            assert (await client.post("/taken", json=CREDENTIAL)).json() == {"when": when}
            refused = await client.post("/taken", json={"name": 1})
            assert refused.status_code == 422
            assert "/entityId: expected a required field, got missing" in refused.text
            return (await client.get("/openapi.json")).json()

    described = asyncio.run(ask())
    answers = described["paths"]["/one"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    shown = described["components"]["schemas"][answers["$ref"].rpartition("/")[2]]
    assert shown["properties"].keys() == shape(Credential).fields.keys()
    assert "RbacGroup" in described["components"]["schemas"]


class TestCopies:
    """What a model holds stays with it, fields that are not declared too, and no copy shares what can change."""

    @pytest.mark.parametrize(
        "copied",
        [
            copy.copy,
            copy.deepcopy,
            attrs.evolve,
            lambda one: one.__replace__(),
            *(lambda one, protocol=n: pickle.loads(pickle.dumps(one, protocol)) for n in range(6)),
        ],
    )
    def test_every_way(self, copied: Any) -> None:
        for model in MODELS:
            one = model.from_dict(
                {**every(model), "undeclared": [1]} if shape(model).additional is Any else every(model)
            )
            other = copied(one)
            assert type(other) is model
            assert other == one
            assert other.to_dict() == one.to_dict()
            other.additional_properties["new"] = 1
            assert "new" not in one
            assert other != one

    def test_of_a_subclass(self) -> None:
        class Mine(Credential):
            pass

        one = Mine.from_dict(CREDENTIAL)
        one.note = "kept"  # type: ignore[attr-defined]
        other: Any = copy.copy(one)
        assert (type(other), other.note, other) == (Mine, "kept", one)

    def test_one_that_was_made_by_hand(self) -> None:
        one = FacetCount(key="a")
        assert copy.copy(one) == one == FacetCount.from_dict({"key": "a"})


def test_a_subclass_of_attrs_has_more_fields() -> None:
    @attrs.define
    class Mine(FacetCount):
        note: str = "none"

    assert [field.name for field in attrs.fields(Mine)][-1] == "note"
    assert Mine(key="a", note="b").to_dict() == {"key": "a"}
    assert "note='b'" in repr(Mine(key="a", note="b"))


def test_positions_match_fields() -> None:
    match RbacGroup.from_dict(every(RbacGroup)):
        case RbacGroup(number, name=name):
            assert (number, name) == (every(RbacGroup)["id"], every(RbacGroup)["name"])
        case _:
            pytest.fail("it is one")


def test_threads_that_ask_first_at_once() -> None:
    code = """
import sys, threading
from ibl_data_manager_client import models

sys.setswitchinterval(1e-6)
kinds = [getattr(models, name) for name in dir(models)[:300]]
kinds = [kind for kind in kinds if hasattr(kind, "_fields")]
start, failed = threading.Barrier(8), []

def work(number):
    try:
        for kind in kinds:
            start.wait()
            if number % 2:
                assert kind.__attrs_attrs__[-1].name == "additional_properties"
            else:
                kind.from_dict
            made = kind(*[1] * sum(required for *_, required in kind._fields()))
            assert made == made and kind.__match_args__ is not None and "additional" not in repr(made)
    except BaseException as error:
        failed.append(repr(error))
        start.abort()

threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert not failed, failed
print(len(kinds))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert int(told.stdout) > 200
