"""A run that fails: what went wrong is said in one message, and the project is byte for byte as it was."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from generation import generator, rules, swap
from generation.document import Json
from generation.generator import PACKAGE

from .project import OVERLAY, SILENT, as_yaml, describe, run, snapshot

GROUPS = "$.paths['/api/user-groups/orgs/{key}/'].get.parameters"
FIELDS = "$.components.schemas.GroupList.properties"

COMPLAINTS = [
    (f"{GROUPS}[?@.in == 'path']", None, "Incorrect path templating"),
    (GROUPS, {"in": "cookie", "name": "c", "schema": {}}, "user_groups_orgs_retrieve: cookie parameters"),
    (FIELDS, {"bad": {"type": "array"}}, "type array must have items or prefixItems defined"),
    (FIELDS, {"to_dict": {"type": "string"}}, "GroupList: a field named to_dict, which is the model's own"),
    ("$.components.schemas", {"Group_List": {"type": "object"}}, 'duplicate models with name "GroupList"'),
    (
        "$.components.schemas",
        {"GROUPList": {"type": "object"}},
        "GroupList and GROUPList would be one module, group_list",
    ),
    (
        "$.paths",
        {"/x/": {"get": SILENT, "put": {**SILENT, "operationId": "list-things"}}},
        "be one module, list_things",
    ),
]
"""Where an overlay changes what, and what is complained of then."""


def break_writing(monkeypatch: pytest.MonkeyPatch, after: int, error: BaseException, only: str = "") -> None:
    """Make the writing of texts fail after so many files, half-way into one, for the file `only` if that is named."""
    write, written = Path.write_text, [0]

    def broken(self: Path, data: str, *arguments: Any, **keywords: Any) -> int:
        if only and self.name != only:
            return write(self, data, *arguments, **keywords)
        if written[0] == after:
            write(self, data[: len(data) // 2], *arguments, **keywords)
            raise error
        written[0] += 1
        return write(self, data, *arguments, **keywords)

    monkeypatch.setattr(Path, "write_text", broken)


@pytest.fixture
def fails(project: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run and fail; returns what was said."""

    def failed(*arguments: str) -> str:
        before = snapshot(project)
        assert run(project, *arguments) == 1
        assert snapshot(project) == before
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.endswith("\nNothing was changed.\n")
        return said.err

    return failed


def test_no_openapi(project: Path, fails: Callable[..., str]) -> None:
    page = project.parent / "page.html"
    page.write_text("<html>Sign in</html>", encoding="utf-8")
    assert "page.html: this is HTML or XML" in fails("--path", str(page))


@pytest.mark.parametrize("option", ["--path", "--url", "--npm"])
def test_an_empty_source_is_not_the_committed_one(fails: Callable[..., str], option: str) -> None:
    assert "regenerate: " in fails(option, "")


def test_a_broken_overlay(project: Path, fails: Callable[..., str]) -> None:
    (project / "openapi-overlay.yaml").write_text("overlay: 1.0.0\nactions: [", encoding="utf-8")
    assert "openapi-overlay.yaml is not YAML" in fails()


def test_a_body_that_no_rule_knows(project: Path, small: Json, fails: Callable[..., str]) -> None:
    document = json.loads(json.dumps(small))
    content = document["paths"]["/api/orgs/{platform_key}/scim/v2/Groups"]["post"]["requestBody"]["content"]
    content.update({"text/csv": content.pop("application/json"), "text/xml": content.pop("application/scim+json")})
    describe(project, document)
    assert "POST /api/orgs/{platform_key}/scim/v2/Groups: none of text/csv, text/xml is JSON" in fails()


@pytest.mark.parametrize(("target", "update", "said"), COMPLAINTS)
def test_the_generator_warns_or_drops(
    project: Path, fails: Callable[..., str], target: str, update: Any, said: str
) -> None:
    action = {**OVERLAY["actions"][0], "target": target, "x-correction": "bad", "update": update}
    if update is None:
        action["remove"] = True
    (project / "openapi-overlay.yaml").write_bytes(as_yaml({**OVERLAY, "actions": [action]}))
    assert said in fails()


def test_a_module_that_does_not_import(project: Path, fails: Callable[..., str]) -> None:
    codec = project / PACKAGE / "_json" / "codec.py"
    codec.write_text(codec.read_text(encoding="utf-8") + "\nimport nowhere\n", encoding="utf-8")
    said = fails()
    assert "modules do not import: " in said
    assert "ModuleNotFoundError: No module named 'nowhere'" in said


def test_no_ruff(fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = fails()
    assert "ruff is not on PATH, so nothing would be formatted: install" in said
    assert "ruff is not on PATH" in fails("--check")


def test_ruff_that_fails(fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "ruff").write_text("#!/bin/sh\necho no space left >&2\nexit 2\n", encoding="utf-8")
    (tmp_path / "ruff").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert "ruff failed: no space left" in fails()


def test_another_generator(fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generator, "version", lambda _: "0.30.0")
    expected = "openapi-python-client 0.30.0 is installed and 0.29.1 is pinned: install that"
    assert expected in fails()
    assert expected in fails("--check")


@pytest.mark.parametrize("written", [0, 3, 25])
def test_the_disk_is_full(fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch, written: int) -> None:
    break_writing(monkeypatch, written, OSError(errno.ENOSPC, "No space left on device"))
    assert "No space left on device" in fails()


def test_the_disk_is_full_for_the_record(
    project: Path, small: Json, fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = project.parent / "newer.yaml"
    newer.write_bytes(as_yaml({**small, "info": {**small["info"], "version": "5"}}))
    break_writing(monkeypatch, 0, OSError(errno.ENOSPC, "No space left on device"), only="pyproject.toml")
    assert "No space left on device" in fails("--path", str(newer))


@pytest.mark.parametrize("number", [1, 3])
def test_an_exchange_fails(
    project: Path, small: Json, fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    newer = project.parent / "newer.yaml"
    newer.write_bytes(as_yaml({**small, "info": {**small["info"], "version": "5"}}))
    calls, exchange = [0], swap.exchange

    def exchanged(one: Path, other: Path) -> bool:
        calls[0] += 1
        if calls[0] == number:
            raise OSError(errno.EIO, "Input/output error")
        return exchange(one, other)

    monkeypatch.setattr(swap, "exchange", exchanged)
    assert "Input/output error" in fails("--path", str(newer))


@pytest.mark.parametrize("written", [0, 25])
def test_interrupted(project: Path, monkeypatch: pytest.MonkeyPatch, written: int) -> None:
    before = snapshot(project)
    break_writing(monkeypatch, written, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        run(project)
    assert snapshot(project) == before


def test_what_nobody_thought_of(fails: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(document: Json) -> Json:
        raise KeyError("x-surprise")

    monkeypatch.setattr(rules, "apply_rules", broken)
    assert "nothing here expects this of a description: KeyError: 'x-surprise'" in fails()
