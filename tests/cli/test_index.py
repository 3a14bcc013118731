"""The index and the pages say of every operation what its module says."""

from __future__ import annotations

import dataclasses
import gzip
import importlib
import inspect
import json
import re
import typing
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from generation import catalogue, operation_index, pages
from generation.rendering import Parameter

import ibl_data_manager_client as package
from ibl_data_manager_client import models
from ibl_data_manager_client._cli import index, values
from ibl_data_manager_client._json import shapes
from ibl_data_manager_client.types import UNSET
from tests import committed, documents

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(package.__file__).parent / "api" / operation_index.INDEX
PAGES = ROOT / pages.OPERATIONS
MODELS = ROOT / pages.MODELS
LIMIT = 255 * committed.OPERATIONS
"""Bytes that the index may have."""


@pytest.fixture(scope="module")
def every() -> list[index.Operation]:
    """All operations of the index."""
    return index.operations()


@pytest.fixture(scope="module")
def modules(every: list[index.Operation]) -> dict[str, ModuleType]:
    """The module of each, by what its import line imports."""
    found = {}
    for one in every:
        match = re.fullmatch(r"from (\S+) import (\S+)", one.import_line)
        assert match
        found[one.id] = getattr(importlib.import_module(match[1]), match[2])
    return found


class TestIndex:
    def test_is_small_and_can_be_read_without_this_program(self) -> None:
        assert FILE.stat().st_size <= LIMIT
        head, *lines = gzip.decompress(FILE.read_bytes()).decode().splitlines()
        assert json.loads(head) == {
            "format": operation_index.FORMAT,
            "api": package.API_VERSION,
            "fields": list(index.Operation._fields),
        }
        assert [len(json.loads(line)) for line in lines] == [committed.OPERATIONS] * len(index.Operation._fields)

    def test_has_every_operation_once(self, every: list[index.Operation]) -> None:
        files = {(path.parent.name, path.stem) for path in FILE.parent.glob("*/*.py") if path.stem != "__init__"}
        assert Counter((one.tag, one.module) for one in every) == Counter(files)

    def test_agrees_with_the_modules(self, every: list[index.Operation], modules: dict[str, ModuleType]) -> None:
        for one in every:
            module: Any = modules[one.id]
            operation, pagination = module.OPERATION, getattr(module, "PAGINATION", None)
            assert (operation.id, operation.method, operation.path) == (one.id, one.method, one.path)
            assert one.dialect == (pagination and pagination.dialect)
            body = values.fields(typing.get_type_hints(module.sync).get("body"))
            assert sorted(one.files) == sorted(name for name, file in body.items() if file)
            for name in ("asyncio", "sync"):
                assert declared(getattr(module, name)) == listed(one), one.id

    def test_every_parameter_is_understood(self, every: list[index.Operation], modules: dict[str, ModuleType]) -> None:
        """`call` knows what to make of a text for each but the body."""
        for one in every:
            module: Any = modules[one.id]
            hints = typing.get_type_hints(module.sync)
            for parameter in one.parameters:
                if parameter.place != "body":
                    assert "JSON" not in values.takes(hints[parameter.name]), f"{one.id}: {parameter}"

    @pytest.mark.parametrize("content", [b"", b"no gzip", operation_index.compressed('{"format": 1, "fields": []}')])
    def test_one_that_cannot_be_read(self, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
        replace_index(monkeypatch, content)
        with pytest.raises(index.IndexFileError, match=r"api/_operations.jsonl.gz, cannot be read"):
            index.operations()

    def test_line_ends_within_a_value(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """JSON escapes two of the ten that Python knows in a text, and they stay in the value as the others do."""
        odd = "a\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029b"
        content = operation_index.index_bytes(
            [dataclasses.replace(TestWriting.ENTRY, files=(odd,))], package.API_VERSION
        )
        assert [one["files"] for one in operation_index.rows(content)] == [[odd]]
        replace_index(monkeypatch, content)
        assert [one.files for one in index.operations()] == [[odd]]


def replace_index(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Have the package hold another index."""

    class Loader:
        def get_data(self, path: str) -> bytes:
            return content

    monkeypatch.setattr(package.__spec__, "loader", Loader())


def _letters(one: index.Operation) -> str:
    """The path without punctuation, names of parameters, and the head that its tag has."""
    path = re.sub(r"\{\w+\}", "{}", one.path.removeprefix("/api").replace("_", "-"))
    return re.sub(r"[^a-z0-9{}]", "", path.removeprefix(f"/{one.tag.replace('_', '-')}/"))


def declared(function: Any) -> tuple[list[tuple[str, str, bool, bool]], str]:
    """Name, annotation, whether it is positional and whether it is required of each parameter; what is returned."""
    signature = inspect.signature(function)
    found = [
        (
            one.name,
            str(one.annotation).removesuffix(" | Unset") if one.default is UNSET else str(one.annotation),
            one.kind is one.POSITIONAL_OR_KEYWORD,
            one.default is one.empty,
        )
        for one in signature.parameters.values()
        if one.name != "client"
    ]
    return found, str(signature.return_annotation)


def listed(one: index.Operation) -> tuple[list[tuple[str, str, bool, bool]], str]:
    """The same, as the index has it."""
    return [(each.name, each.type, each.place == "path", each.required) for each in one.parameters], one.returns


class TestPages:
    def test_list_every_operation(self, every: list[index.Operation]) -> None:
        for tag in {one.tag for one in every}:
            text = (PAGES / f"{tag}.md").read_text(encoding="utf-8")
            sections = {part.split("\n")[0]: part for part in text.split("\n## ")[1:]}
            some = [one for one in every if one.tag == tag]
            assert Counter(re.findall(r"^## (.*)$", text, re.MULTILINE)) == Counter(one.name for one in some)
            for one in some:
                section = sections[one.name]
                assert f"\n`{one.method} {one.path}`, operationId `{one.id}`\n" in section
                assert f"\n{one.import_line}\n" in section
                assert (f"Paged: [{one.dialect}]" in section) == ("Paged: " in section) == (one.dialect is not None)
                assert pages.escaped(one.summary) in section
                uploads = re.findall(r"\bUploads: (.*?)\.( |$)", section, re.MULTILINE)
                assert [name for name, _ in uploads] == [", ".join(f"`{name}`" for name in one.files)] * bool(one.files)
        assert {path.stem for path in PAGES.iterdir()} == {"index", *(one.tag for one in every)}

    def test_say_what_is_taken_and_answered(self, every: list[index.Operation], modules: dict[str, ModuleType]) -> None:
        """Every parameter with its type, the fields of the body, the type of the answer, and the documented errors."""
        fields = errors = 0
        known = set(getattr(models, "__all__"))  # noqa: B009 - it is made when it is asked for
        for one in every:
            section = section_of(PAGES / f"{one.tag}.md", one.name)
            lines = dict(re.findall(r"^- `(\w+)` \((.*)$", section, re.MULTILINE))
            assert lines.keys() == {each.name for each in one.parameters}
            for each in one.parameters:
                model = each.type if each.type in known else None
                assert lines[each.name].startswith(each.place)
                assert (f"[{model}](../models/" if model else f"`{each.type}`") in lines[each.name]
                assert (", required)" in lines[each.name]) == (each.required and each.place != "path")
            answered = re.search(r"^Answers (.*)$", section, re.MULTILINE)
            assert answered
            assert (one.returns if one.returns != "None" else "nothing") in answered[1]
            said = re.findall(r"^    Fields: (.*)\.$", section, re.MULTILINE)
            fields += len(said)
            for body in (each.type for each in one.parameters if each.place == "body" and each.type in known and said):
                takes = {name for name, _, _ in shapes.shape(getattr(models, body)).fields.values()}
                assert set(re.findall(r"`(\w+)`", said[0])) <= takes, one.id
            raised = (inspect.getdoc(modules[one.id].asyncio) or "").rpartition("\nRaises:\n")[2]
            documented = re.findall(r"^ +(\d\w\w)(?::|$)", raised, re.MULTILINE)
            shown = re.findall(r"`(\d\w\w)`", (re.findall(r"^Errors: (.*)$", section, re.MULTILINE) or [""])[0])
            assert shown == documented, one.id
            errors += len(shown)
        assert fields > 300
        assert errors > 400

    def test_models_have_pages(self) -> None:
        headings = Counter[str]()
        for path in MODELS.iterdir():
            headings.update(re.findall(r"^## (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE))
        listed: list[str] = getattr(models, "__all__")  # noqa: B009 - it is made when it is asked for
        assert headings == Counter(listed)
        count = 0
        for model in listed:
            kind = getattr(models, model)
            section = section_of(MODELS / f"{model[0].lower()}.md", model)
            lines = dict(re.findall(r"^- `(\w+)` \((.*)$", section, re.MULTILINE))
            fields = shapes.shape(kind).fields if shapes.is_model(kind) else {}
            assert lines.keys() == {name for name, _, _ in fields.values()}, model
            for wire, (name, _, required) in fields.items():
                count += 1
                assert (", required" in lines[name].partition("):")[0]) == required, f"{model}.{name}"
                assert (f"sent as `{wire}`" in lines[name]) == (name != wire), f"{model}.{name}"
        assert count > 6000
        assert "One of `Accepted`, `Rejected`, `Unaccepted`, or" in section_of(MODELS / "a.md", "AcceptanceEnum")

    def test_twins_name_the_one_to_use(self, every: list[index.Operation]) -> None:
        found = {}
        for one in every:
            said = re.findall(r"use \[(\w+)\]\(#(\w+)\)", section_of(PAGES / f"{one.tag}.md", one.name))
            if said:
                assert said[0][0] == said[0][1]
                found[f"{one.tag}.{one.name}"] = said[0][0]
        assert found["scim.get_user_with_slash"] == "get_user"
        assert found["ai_mentor.list_course_creation_tasks_alt"] == "list_course_creation_tasks"
        assert found["ai_analytics.list_audience_active_users_short_path"] == "list_audience_active_users"
        routes = {f"{one.tag}.{one.name}": (one.method, _letters(one)) for one in every}
        plain = {name: re.sub("_with_slash|_alt|_short_path", "", name) for name in routes}
        assert found == {
            name: one.partition(".")[2]
            for name, one in plain.items()
            if one != name and one in routes and routes[one] == routes[name]
        }

    def test_their_sizes_suit_a_browser(self) -> None:
        """A page grows with what it tells of, not with what is told of each: 1.2 kB an operation, 0.5 kB a model."""
        for folder, each in ((PAGES, 1200), (MODELS, 500)):
            for path in folder.iterdir():
                count = len(re.findall("^## ", path.read_text(encoding="utf-8"), re.MULTILINE))
                assert path.stat().st_size < 10_000 + each * count, path

    def test_the_first_counts(self, every: list[index.Operation]) -> None:
        text = (PAGES / "index.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| (?:\[(\w+)\]\(\1\.md\)|(all)) \| (\d+) \| (\d+) \| (\d+) \|$", text, re.MULTILINE)
        counts = {tag or every_: (int(count), int(paged)) for tag, every_, count, paged, _ in rows}
        for tag in {one.tag for one in every}:
            some = [one for one in every if one.tag == tag]
            assert counts.pop(tag) == (len(some), sum(one.dialect is not None for one in some))
        assert counts == {"all": (committed.OPERATIONS, sum(one.dialect is not None for one in every))}

    def test_links_lead_somewhere(self) -> None:
        count = 0
        for path in (*PAGES.iterdir(), *MODELS.iterdir()):
            for target, anchor in links(path.read_text(encoding="utf-8")):
                count += 1
                there = path.parent / target if target else path
                assert there.is_file(), f"{path.name}: {target}"
                headings = re.findall(r"^#+ (.*)$", there.read_text(encoding="utf-8"), re.MULTILINE)
                assert not anchor or anchor in {one.lower().replace(" ", "-") for one in headings}, (
                    f"{path.name}: {anchor}"
                )
        assert count > 2500

    def test_corrected_is_what_the_overlay_changes(self) -> None:
        """Each correction of an operation itself is at that operation; one of a component at those that reach it."""
        changed = documents.corrected()
        text = "".join(path.read_text(encoding="utf-8") for path in PAGES.iterdir())
        by_id = {part.split("operationId `")[1].split("`")[0]: part for part in text.split("\n## ")[1:]}
        direct = 0
        one_credential = committed.id_of(f"GET {committed.path(committed.FLAGSHIP)}{{one}}") or ""
        for name, places in changed.before.items():
            for place in places:
                if place[0] == "paths" and len(place) > 2:  # what is removed has no page
                    operation = changed.document["paths"][place[1]][place[2]]
                    direct += 1
                    assert f"[{name}](" in by_id[operation["operationId"]]
        assert direct > 100
        assert "[credential-component](" in by_id[one_credential]  # through its answer
        assert "Corrected" not in by_id["core_user_groups_retrieve"]


@cache
def sections_of(page: Path) -> dict[str, str]:
    """The sections of a page, by their headings."""
    return {part.split("\n")[0]: part for part in page.read_text(encoding="utf-8").split("\n## ")[1:]}


def section_of(page: Path, heading: str) -> str:
    """A section of a page."""
    return sections_of(page)[heading]


def links(text: str) -> Iterator[tuple[str, str]]:
    """File and anchor of each link."""
    for target in re.findall(r"(?<!\\)\]\(([^)]+)\)", text):
        name, _, anchor = target.partition("#")
        yield name, anchor


class TestWriting:
    ENTRY = catalogue.Entry(
        name="list_things",
        id="things_list",
        tag="things",
        module="things_list",
        method="GET",
        path="/things/",
        summary="Lists <b>all</b> [things] *now*",
        description="Lists all things, THINGS twice twice. A colour",
        parameters=(Parameter("colour", "str", "query", False),),
        returns="ThingList",
        dialect=None,
        files=("picture",),
        fields=("picture",),
        media_type=None,
        answer="json",
        errors=(("404", "No *such* thing"),),
        example="answer = list_things.sync(client=client)",
        instead=None,
        corrections=(),
    )

    def test_is_the_same_every_time(self) -> None:
        one = operation_index.index_bytes([self.ENTRY], "1")
        assert one == operation_index.index_bytes([self.ENTRY], "1")
        assert one[4:8] == b"\0\0\0\0"  # no time
        words = json.loads(operation_index.text_of(one).splitlines()[-1])
        assert words == ["twice colour"]  # what the name, the path and the summary do not have

    @pytest.mark.parametrize(
        ("schema", "files"),
        [
            ({"type": "string", "format": "binary"}, ("x",)),
            ({"type": "array", "items": {"type": "string", "format": "binary"}}, ("x",)),
            ({"allOf": [{"$ref": "#/components/schemas/File"}]}, ("x",)),
            ({"type": "array", "items": {"$ref": "#/components/schemas/File"}}, ("x",)),
            ({"type": "string", "format": "uri"}, ()),
        ],
    )
    def test_fields_that_are_files(self, schema: dict[str, Any], files: tuple[str, ...]) -> None:
        body = {"type": "object", "properties": {"y": {"type": "string"}, "x": schema}}
        schemas = {"Body": body, "File": {"type": "string", "format": "binary"}}
        content = {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Body"}}}
        document = {"components": {"schemas": schemas}}
        assert catalogue.file_fields(document, {"requestBody": {"content": content}}) == files
        assert catalogue.file_fields(document, {}) == ()

    def test_no_markup_gets_through(self) -> None:
        assert (
            r"Lists \<b\>all\</b\> \[things\] \*now\*"
            in pages.pages([self.ENTRY], [], "1")["docs/operations/things.md"]
        )

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("", ""),
            ("List it.\n\nMore of it.", "List it."),
            ("One line\nand another. Then More", "One line and another."),
            ("## A heading", "A heading"),
            ("Up to v1.2 of it", "Up to v1.2 of it"),
            ("word " * 50, "word " * 32 + "…"),
        ],
    )
    def test_first_sentence(self, text: str, sentence: str) -> None:
        assert catalogue.first_sentence(text) == sentence

    def test_reduced(self) -> None:
        content = FILE.read_bytes()
        kept = operation_index.reduced(content, lambda name: name == "api/core/core_rbac_groups_list.py")
        head, names, ids, *_ = operation_index.text_of(kept).splitlines()
        assert json.loads(names) == ["list_rbac_groups"]
        assert head == operation_index.text_of(content).splitlines()[0]
        assert json.loads(ids) == ["core_rbac_groups_list"]
