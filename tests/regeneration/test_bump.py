"""Bumps from version to version, end to end: the report names every planted change and nothing else."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
import regenerate
from generation import causes, comparison, known_claims, overlay, report
from generation.document import Json, operations

from . import older, planted, planting, tiny
from .planted import PLANTS
from .project import as_yaml, know_claims, make_project, run, snapshot

KINDS = set(comparison.KINDS)


def expected(kind: str) -> set[Any]:
    """What is said of all plants together."""
    return set().union(*(getattr(plant, kind) for plant in PLANTS.values()))


def said_of(old: Json, new: Json) -> set[tuple[str, str]]:
    """What a comparison says."""
    return {(one.kind, str(one)) for one in comparison.compare(old, new).differences}


class TestComparison:
    def test_all_of_them_in_the_whole_description(self, described: Json, fixed: Json) -> None:
        """Among all operations, and every kind of difference is among them."""
        old = planted.among(described, planted.before(fixed))
        new = copy.deepcopy(old)
        for name, plant in PLANTS.items():
            if name != "component removed":  # others use it there
                plant.make(new)
        wanted = expected("said") - PLANTS["component removed"].said
        found = said_of(old, new)
        uses = {one for one in found if "StatusA1bEnum" in one[1] or "DataSetStatusEnum" in one[1]}
        assert found - uses == {one for one in wanted if "StatusA1bEnum" not in one[1]}
        assert {kind for kind, _ in expected("said")} | {"body made optional"} == KINDS

    def test_nothing_is_said_of_texts_and_order(self, fixed: Json) -> None:
        old = planted.before(fixed)
        new: Json = {**old, "paths": dict(reversed(list(copy.deepcopy(old["paths"]).items())))}
        for item in new["paths"].values():
            for operation in item.values():
                operation["description"] = "Another text."
                operation.get("parameters", []).reverse()
        assert comparison.compare(old, new).differences == []


@pytest.fixture
def bumped(tmp_path: Path, fixed: Json) -> tuple[Path, Path]:
    """A project at the few operations of 4.90.4, and the made-up 4.91."""
    project = make_project(tmp_path / "project", planted.before(fixed), planting.CORRECTIONS)
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0 (unreleased)\n\n- The first.\n", encoding="utf-8")
    newer = tmp_path / "newer.yaml"
    newer.write_bytes(as_yaml(planted.after(fixed)))
    return project, newer


def report_of(
    project: Path, newer: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> tuple[int, report.Report]:
    """The exit status of a bump, and its report."""
    kept: list[report.Report] = []
    make = regenerate.Run.report

    def keeping(self: regenerate.Run, *given: Any) -> report.Report:
        kept.append(make(self, *given))
        return kept[-1]

    monkeypatch.setattr(regenerate.Run, "report", keeping)
    return run(project, "--path", str(newer), *arguments), kept[0]


class TestMadeUp:
    def test_all_is_named_and_nothing_else(
        self, bumped: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        project, newer = bumped
        assert run(project) == 0
        before = snapshot(project)
        capsys.readouterr()
        text = newer.with_name("report.md")
        status, made = report_of(project, newer, monkeypatch, "--dry-run", "--report", str(text))
        assert snapshot(project) == before
        assert status == regenerate.BREAKING
        assert {(one.kind, str(one)) for one in made.comparison.differences} == expected("said")
        assert set(made.breaking) == expected("breaking")
        assert set(made.additive) == expected("additive")
        of_others = {
            line
            for title, lines in {**made.groups, **made.decisions}.items()
            for line in lines
            if title not in (*comparison.KINDS.values(), report.CLAIMS)
        }
        assert of_others == expected("more")
        assert {f"{one.where}: {one.key}" for one in made.claims} == expected("claims")
        assert len(made.decisions[report.CLAIMS]) == len(causes.causes(made.claims)) <= len(made.claims)
        count = len(expected("said"))
        assert count >= 40
        assert made.suggested == "0.2.0"
        said = capsys.readouterr().out
        assert "API 4.90.4-ai-plus → 4.91.0-ai-plus (file newer.yaml)\n" in said
        assert f"BREAKING: {len(made.breaking)} changes break callers, {len(made.additive)} only add\n" in said
        assert "version of this package: 0.1.0, next 0.2.0, unless 0.1.0 is still to be released\n" in said
        assert "--dry-run: nothing was written but report.md\n" in said
        assert len(said.partition("\n\ndescription: ")[0].splitlines()) < 160
        whole = text.read_text(encoding="utf-8").replace("`", "")
        for line in (
            {line for _, line in expected("said")} | expected("breaking") | expected("additive") | expected("more")
        ):
            where, _, what = line.partition(": ")
            folded = rf"^- {re.escape(what)}: \d+ times.*\b{re.escape(where.rpartition('.')[2])}\b"
            assert f"- {line}\n" in whole or re.search(folded, whole, re.MULTILINE), line

    def test_it_is_taken_and_then_changes_nothing(
        self, bumped: tuple[Path, Path], fixed: Json, capsys: pytest.CaptureFixture[str]
    ) -> None:
        project, newer = bumped
        run(project)
        assert run(project, "--path", str(newer)) == regenerate.BREAKING
        changelog = (project / "CHANGELOG.md").read_text(encoding="utf-8")
        assert changelog.startswith("# Changelog\n\n## 0.1.0 (unreleased)\n\n- The first.\n- API 4.91.0-ai-plus")
        assert "- Breaking: `api.scim.delete_group`: removed.\n" in changelog
        assert re.search(r"\n- Breaking: \d\d more, in the report of the pull request\.\n$", changelog)
        capsys.readouterr()
        for again in (("--path", str(newer)), ()):  # the correction without a target is left
            assert run(project, *again) == regenerate.BREAKING
            assert "unmatched: group-deletion" in capsys.readouterr().out
        assert run(project, "--check") == 1
        left = [one for one in planting.CORRECTIONS["actions"] if one is not planting.DELETION]
        (project / "openapi-overlay.yaml").write_bytes(as_yaml({**planting.CORRECTIONS, "actions": left}))
        (project / known_claims.PLACE).unlink()
        know_claims(project, overlay.apply(planted.after(fixed), planting.CORRECTIONS).document)
        after, times = snapshot(project), {path: path.stat().st_mtime_ns for path in project.rglob("*")}
        capsys.readouterr()
        assert run(project, "--path", str(newer)) == 0
        said = capsys.readouterr().out
        assert "nothing changes for callers" in said
        assert "Operations" not in said
        assert run(project) == 0
        assert run(project, "--check") == 0
        assert snapshot(project) == after
        assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == times


def test_only_additive(tmp_path: Path, fixed: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    old = planted.before(fixed)
    new = copy.deepcopy(old)
    for name in ("operation added", "parameter added", "field added", "component added"):
        PLANTS[name].make(new)
    new["info"]["version"] = "4.90.5"
    project = make_project(tmp_path / "project", old, planting.CORRECTIONS)
    assert run(project) == 0
    newer = tmp_path / "newer.yaml"
    newer.write_bytes(as_yaml(new))
    status, made = report_of(project, newer, monkeypatch)
    assert (status, made.breaking, made.suggested) == (0, [], "0.1.1")
    assert len(made.additive) == 5


class TestFromThePublishedVersion:
    """3.59.0-ai-plus, as far as its documentation shows it, to the same operations of 4.90.4, and back."""

    def test_bump(self, tmp_path: Path, fixed: Json, monkeypatch: pytest.MonkeyPatch) -> None:
        project = make_project(tmp_path / "project", older.description(), older.CORRECTIONS)
        assert run(project) == 0
        newer = tmp_path / "newer.yaml"
        newer.write_bytes(as_yaml(older.same_operations(fixed)))
        status, made = report_of(project, newer, monkeypatch)
        assert status == regenerate.BREAKING
        assert {(one.kind, str(one)) for one in made.comparison.differences} == older.DIFFERENCES
        assert len(older.DIFFERENCES) >= 40
        assert set(made.breaking) == older.BREAKING
        assert made.head()[0] == "API 3.59.0-ai-plus → 4.90.4-ai-plus (file newer.yaml)"
        assert run(project, "--check") == 0
        newer.write_bytes(as_yaml(older.description()))
        status, back = report_of(project, newer, monkeypatch)
        assert status == regenerate.BREAKING
        assert {older.mirrored(one) for one in back.comparison.differences} == {
            older.named(one) for one in made.comparison.differences
        }


def test_claims_that_are_new(tmp_path: Path, fixed: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a text newly claims is in the report, and what others claimed before is not."""
    old = planted.before(fixed)
    new = copy.deepcopy(old)
    text = "Query Parameters:\n- flavour: The flavour to ask for"
    planting.operation(new, planting.GROUPS)["description"] = text
    project = make_project(tmp_path / "project", old, planting.CORRECTIONS)
    assert run(project) == 0
    newer = tmp_path / "newer.yaml"
    newer.write_bytes(as_yaml(new))
    _, made = report_of(project, newer, monkeypatch, "--dry-run")
    (line,) = made.decisions[report.CLAIMS]
    assert line.startswith(f"GET {planting.GROUPS}: parameter flavour")


HOSTILE = [
    "</details><script>alert(1)</script>",
    "a\n\n# Heading",
    "[link](https://x.example)",
    "`code`_x",
    "\x1b[31m",
    "*b*",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_names_of_the_description_are_text_in_the_report(text: str) -> None:
    old = tiny.document({}, {"T": {"properties": {}}})
    new = tiny.document({"operationId": text, "tags": [text]}, {"T": {"properties": {text: {"type": "string"}}}})
    old_side, new_side = (report.Side(text, text, one) for one in (old, new))
    made = report.Report(old_side, new_side, comparison.compare(old, new), [], (0, 1, 0), overlay.Overlaid(new))
    plain = re.sub(r"</?details>|</?summary>|`[^`\n]+`|```.*?```", "", made.markdown(), flags=re.DOTALL)
    assert not re.search(r"^# Heading|[<`*]|\[link\]", plain, re.MULTILINE)
    assert "\x1b" not in "\n".join(made.terminal())


def test_from_the_published_version_to_the_whole_of_the_next(described: Json, fixed: Json) -> None:
    newer = planted.among(described, older.same_operations(fixed))
    found = comparison.compare(older.description(), newer)
    added = {"operation added", "component added"}
    assert {(one.kind, str(one)) for one in found.differences if one.kind not in added} == older.DIFFERENCES
    assert len(found.of("operation added")) == sum(1 for _ in operations(newer)) - 5
