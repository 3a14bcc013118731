"""What an editor shows of an operation: its docstrings, read from the source as editors do, against the description."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import define, evolve
from generation import facts
from generation.document import Json, operations, ref_name
from openapi_python_client.strings import PythonIdentifier

from tests import committed, documents
from tests.contract.document import API, Described, described, effective, generated_modules

FORMS = ("asyncio", "asyncio_detailed", "sync", "sync_detailed")
DOCUMENTED = "default", "minimum", "maximum", "maxLength"


@define
class Shown:
    """What an editor shows of a form of an operation: the annotation of what it returns, and the docstring."""

    returns: str
    text: str


@cache
def declared() -> dict[str, Json]:
    """Every operation of the description after the overlay: the rules have not yet put defaults into words."""
    document = documents.corrected().document
    return {
        one["operationId"]: {**one, "x-errors": facts._errors(document, m, one)} for m, _, one in operations(document)
    }


def shown(operation: Described) -> dict[str, Shown]:
    """The forms of an operation."""
    path: Path = API / generated_modules()[operation.id] / f"{operation.id}.py"
    return {
        one.name: Shown(ast.unparse(one.returns or ast.Constant(None)), ast.get_docstring(one) or "")
        for one in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def plain(text: Any) -> str:
    """A text where neither layout nor what no source can hold counts."""
    return " ".join("".join(c for c in str(text) if c.isprintable() or c.isspace()).split())


def complaints(operation: Described, given: Json, forms: dict[str, Shown]) -> list[str]:
    """What the docstrings of an operation do not say, a line each."""
    found = [f"no {name}" for name in FORMS if name not in forms]
    text = plain(forms["asyncio"].text) if "asyncio" in forms else ""
    in_full = text.partition(f"Returns: {forms['asyncio'].returns}: ")[2] if text else ""
    in_short = f" ({re.split('[:.]', in_full)[0]})" if in_full else ""
    for name, form in forms.items():
        returned = form.returns
        wanted = f"Returns: {returned}" if name == "asyncio" else f"Returns {returned}{in_short}."
        checks = {
            "summary": says_summary(given, operation, form),
            "returned type": wanted in plain(form.text) and is_type(operation, returned),
            "error": "errors.APIStatusError" in form.text,
            "pages": ("`paginate`" in form.text) == bool(operation.paging),
            **{f"status {status}": status in form.text for status, _ in given["x-errors"]},
        }
        found += [f"{name}: {what}" for what, good in checks.items() if not good]
    for name in ("asyncio", "sync"):
        listed = arguments(forms[name].text) if name in forms else ""
        found += [f"{name}: {one} is not described" for one in names(operation) if f"{one}: " not in f" {listed} "]
        found += [f"{name}: {what!r} is not said" for what in words(given) if plain(what) not in listed]
    found += [f"the error {said!r} is not said" for _, said in given["x-errors"] if plain(said) not in text]
    if not operation.paging and "Not paged." not in text:
        found.append("whether it pages is not said")
    return found


def arguments(text: str) -> str:
    """What a docstring lists under its last `Args:`."""
    listed = text.rpartition("\nArgs:\n")[2]
    return plain(listed.rpartition("\nReturns:\n")[0] or listed)


def says_summary(given: Json, operation: Described, form: Shown) -> bool:
    """Whether it begins as the description does: with its first sentence or paragraph, or so much of it and `…`."""
    said = plain(given.get("summary") or given.get("description") or "")
    first = plain(form.text.partition("\n\n")[0])
    begun = first.removesuffix(" …")
    if not said or said.startswith("```"):
        return first in (f"{operation.method} {operation.path}", said)
    return len(begun) > (60 if begun != first else 3) and said.startswith(begun)


def is_type(operation: Described, returned: str) -> bool:
    """Whether a type is that of the answer; what is not a component is left to the type checkers."""
    inner = re.sub(r"^Response\[(.*)\]$", r"\1", returned)
    other = {"none": "None", "bytes": "bytes", "redirect": "str", "any": "Any"}.get(operation.answer)
    if other:
        return inner == other
    schema = operation.answer_schema or {}
    listed = schema.get("type") == "array"
    name = ref_name(schema["items"] if listed else schema)
    if name is None:
        return True
    wanted = f"list[{name}]" if listed else name
    if not _has_fields(name):  # a dictionary, whatever the component is called
        return inner.startswith("list[dict[str, " if listed else "dict[str, ")
    return inner.lower() == wanted.replace("_", "").lower() or inner in ("str", "Any", "list[str]")


def _has_fields(component: str) -> bool:
    """Whether a component says which fields an object has, itself or by what it is made of."""
    schema = effective()["components"]["schemas"][component]
    return schema.get("type") != "object" or bool(schema.keys() & {"properties", "allOf", "oneOf", "anyOf"})


def names(operation: Described) -> list[str]:
    """The Python names of the parameters, and of the body."""
    found = ["url_query" if one["name"] == "url" else one["name"] for one in operation.parameters]
    return [str(PythonIdentifier(name, "field_")) for name in found] + ["body"] * (operation.media_type is not None)


def words(given: Json) -> list[str]:
    """What the description says of the parameters, defaults and bounds included."""
    found = []
    for one in given.get("parameters", []):
        schema = one["schema"]
        if one["name"] == "format" and schema.get("enum") == ["json"]:
            continue
        said = one.get("description") or schema.get("description") or ""
        found.append(said)
        default = schema.get("default")
        if default not in (None, "", [], {}) and "default" not in said.lower():
            found.append(f"Default on the server: {default if isinstance(default, str) else json.dumps(default)}.")
        bounds = {"minimum": "at least {}", "maximum": "at most {}", "maxLength": "at most {} characters"}
        found += [text.format(schema[key]) for key, text in bounds.items() if key in schema]
        found += [str(value) for value in schema.get("enum", [])]
    return found


@pytest.mark.parametrize("tag", sorted(set(generated_modules().values())))
def test_every_form_of_every_operation_says_what_it_does(tag: str) -> None:
    of_tag = [one for one in described().values() if generated_modules()[one.id] == tag]
    assert of_tag
    found = {one.id: complaints(one, declared()[one.id], shown(one)) for one in of_tag}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_all_of_them_were_looked_at() -> None:
    assert len(described()) == len(generated_modules()) == committed.OPERATIONS
    assert sum(len(names(one)) for one in described().values()) > 4500
    assert sum(len(declared()[one.id]["x-errors"]) for one in described().values()) > 100


PAGED = "core_rbac_groups_list"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "lost", ["List RBAC groups", "PaginatedRbacGroupList", "errors.APIStatusError", "`paginate`", "403"]
)
def test_a_lost_part_is_noticed(form: str, lost: str) -> None:
    operation, forms = described()[PAGED], shown(described()[PAGED])
    assert lost in forms[form].text
    forms[form] = evolve(forms[form], text=forms[form].text.replace(lost, "…"))
    assert complaints(operation, declared()[PAGED], forms)


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        (PAGED, "page_size: "),
        ("v2_course_recommendations", "(at least 1, at most 20)"),
        ("v2_course_recommendations", "Default on the server: 5."),
        ("analytics_financial_invoice_retrieve", "(at most 255 characters)"),
        (committed.FLAGSHIP, f"{committed.names(committed.FLAGSHIP)[1]}: "),
        ("core_rbac_groups_create", "body: "),
        ("core_rbac_groups_create", "Not paged."),
        ("list_groups", "scim+json"),
    ],
)
def test_a_lost_argument_is_noticed(name: str, lost: str) -> None:
    operation = described()[name]
    for form in ("asyncio", "sync") if lost != "Not paged." else ("asyncio",):
        forms = shown(operation)
        assert lost in forms[form].text
        forms[form] = evolve(forms[form], text=forms[form].text.replace(lost, ""))
        assert complaints(operation, declared()[name], forms)
