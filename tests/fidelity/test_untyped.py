"""Answers and lists that had no field, entry by entry: what has a shape is read with it, what has none says why.

`data/untyped_answers.json` has the entries: the route, where in its answer, and what is known of the shape there.
"""

from __future__ import annotations

import inspect
import re
from functools import cache
from typing import Any, get_args

import corrections
import pytest
from generation import figures
from generation.document import operations
from generation.names import pascal

from ibl_data_manager_client import models
from ibl_data_manager_client._json.shapes import is_model, shape
from ibl_data_manager_client.testing._answers import shown
from ibl_data_manager_client.types import Model
from tests import documents

from .calls import answering, both, module, operation_ids, undeclared
from .described import declared_anew
from .test_evidence import ROOT, data, entries, labelled_as

ENTRIES: list[dict[str, Any]] = entries("untyped_answers")
NAMES: dict[str, Any] = data("model_names")
LONGEST = 45
MODELS: list[str] = dir(models)
OVERLAY = (ROOT / "openapi-overlay.yaml").read_text(encoding="utf-8")

SHAPED = [
    entry
    for entry in ENTRIES
    if entry["status"] in ("shaped", "map") and "example" in entry and entry["operation"] not in declared_anew()
]
SAID = {"confirmation": "a confirmation: that it returns", "free-form": "any JSON, parsed: the answer is free-form."}


def _id(entry: dict[str, Any]) -> str:
    return f"{entry['operation']}-{entry['where']}"


@pytest.mark.parametrize("entry", SHAPED, ids=_id)
def test_an_entry_with_a_shape_is_read_with_it(entry: dict[str, Any]) -> None:
    """`sync` and `asyncio` read the example without a deviation, and every field of it is declared."""
    read = both(entry["operation"], answering(entry["example"]))
    for result, deviations in read:
        assert deviations == []
        assert undeclared(result) == []
        assert "model" not in entry or entry["model"] in _names(result)
        assert "type" not in entry or entry["type"] in _types(_operation(entry["operation"]).decode.kind)
        assert _bare(result) == entry["example"] or entry["where"] == "result"


def test_each_entry_with_a_shape_has_an_example_of_it() -> None:
    """An empty one would be read with any class of optional fields."""
    shaped = [entry for entry in ENTRIES if entry["status"] in ("shaped", "map")]
    assert len(shaped) > 100
    assert [_id(entry) for entry in shaped if not _says_something(entry.get("example"))] == []


def _says_something(example: Any) -> bool:
    """Whether there is a value in it, however deep."""
    if isinstance(example, dict | list):
        return any(map(_says_something, example.values() if isinstance(example, dict) else example))
    return example is not None


def _bare(value: Any) -> Any:
    """A result as JSON has it."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items()}
    return value.to_dict() if isinstance(value, Model) else value


def _names(value: Any) -> set[str]:
    """The names of all models in a result."""
    if isinstance(value, Model):
        inner = [getattr(value, name) for name in value._names()]
        return {type(value).__name__}.union(*map(_names, inner))
    if isinstance(value, dict):
        return set().union(*map(_names, value.values()))
    return set().union(*map(_names, value)) if isinstance(value, list) else set()


def _types(kind: Any, inside: tuple[Any, ...] = ()) -> set[str]:
    """The types in a type, in those of its fields too, as they are written."""
    if kind in inside:
        return set()
    parts = get_args(kind)
    if is_model(kind):
        parts = (*(field.type for field in shape(kind).fields.values()), shape(kind).additional)
    return {shown(kind)}.union(*(_types(part, (*inside, kind)) for part in parts))


@cache
def _operation(operation_id: str) -> Any:
    return module(operation_id).OPERATION


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if entry["where"] == "answer"], ids=_id)
def test_an_answer_without_a_shape_says_why(entry: dict[str, Any]) -> None:
    operation, text = (
        _operation(entry["operation"]),
        " ".join((module(entry["operation"]).asyncio.__doc__ or "").split()),
    )
    if entry["status"] == "file":
        assert operation.answer == "bytes"
    elif entry["status"] in SAID and operation.answer != "none":
        assert SAID[entry["status"]] in text
    elif entry["status"] == "shaped":
        assert operation.answer == "json"


def test_what_stays_untyped_is_listed() -> None:
    """What returns any JSON or any object is a confirmation, unknown or free-form by the entries; docs say why."""
    allowed = {
        entry["operation"]
        for entry in ENTRIES
        if entry["status"] in ("confirmation", "unknown", "free-form") or entry.get("type") == "dict[str, Any]"
    }
    untyped = {name for name in operation_ids() if _is_untyped(name)}
    before, after = (figures.shapeless(one)["any"] for one in (documents.described(), documents.corrected().document))
    print(f"{before} operations are described without a shape, {after} return any JSON or any object")
    assert len(untyped) == after < before
    assert untyped <= allowed
    page = "\n".join(corrections.untyped(documents.corrected().document))
    answers = page.partition("### Items")[0]
    assert set(re.findall(r"^- `.*` \((\w+)\)$", answers, re.M)) == untyped
    assert page in (ROOT / "docs" / "corrections.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if "sources" in entry], ids=_id)
def test_a_correction_is_labelled_with_a_source_of_the_entry(entry: dict[str, Any]) -> None:
    labelled_as(entry["operation"], "responses", entry["sources"])


def _is_untyped(operation_id: str) -> bool:
    return str(inspect.signature(module(operation_id).sync).return_annotation) in ("Any", "dict[str, Any]")


@pytest.mark.parametrize(("old", "new"), [*NAMES["renames"].items(), *NAMES["merges"].items()])
def test_a_bad_name_of_a_model_is_gone(old: str, new: str) -> None:
    """The one that a correction gives instead is there; where the correction is gone, the name is too."""
    assert old not in MODELS
    assert new.startswith("dict[") or new in MODELS or not re.search(rf"\b{new}\b", OVERLAY)


def test_names_are_short_and_say_something() -> None:
    """At most 45 characters and no hash; the values of a parameter are called after operationId and parameter."""
    every = operations(documents.described())
    of_parameters = {
        pascal(operation["operationId"]) + pascal(one["name"])
        for _, _, operation in every
        for one in operation.get("parameters", [])
        if one["in"] == "query"
    }
    bad = {name for name in MODELS if len(name) > LONGEST or re.search(r"[0-9A-F][0-9a-f]{2}Enum$", name)}
    assert bad <= of_parameters
