"""The whole run, on a small project: the same output every time, and a failure that leaves everything as it was."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import regenerate
from generation.document import Json, operations, schemas
from generation.generator import PACKAGE
from generation.operation_index import INDEX

from .project import OPERATIONS, OVERLAY, ROOT, SILENT, as_yaml, describe, make_project, reduced, run, snapshot


def generated(project: Path) -> dict[str, bytes | None]:
    """What a project's generated folders hold."""
    parts = (f"{PACKAGE}/api", f"{PACKAGE}/models")
    return {name: content for name, content in snapshot(project).items() if name.startswith(parts)}


class TestRun:
    def test_generates_all_of_the_description(self, project: Path, small: Json) -> None:
        names = {Path(name).stem for name in generated(project) if name.endswith(".py")}
        assert len(OPERATIONS) == sum(1 for _ in operations(small))
        assert names >= set(OPERATIONS)
        assert names >= {"group_list", "scim_group", "data_set", "data_set_input"}
        (module,) = (project / PACKAGE / "api").glob("*/user_groups_orgs_retrieve.py")
        assert b"search: str | Unset = UNSET" in module.read_bytes()  # from the overlay
        (module,) = (project / PACKAGE / "api").glob("*/ai_analytics_audience_orgs_enrollments_over_time_retrieve.py")
        assert b"format_" not in module.read_bytes()  # gone by a rule

    def test_leaves_nothing_else_behind(self, project: Path) -> None:
        assert {path.name for path in project.iterdir()} == {
            PACKAGE,
            "docs",
            "generator-config.yaml",
            "openapi-overlay.yaml",
            "openapi.yaml",
            "pyproject.toml",
            "scripts",
        }

    def test_is_what_the_whole_description_gives(self, project: Path) -> None:
        """An operation that nothing of the committed overlay touches is the one that the project has committed."""
        (made,) = (project / PACKAGE / "api").glob("*/manage_group.py")
        (committed,) = (ROOT / PACKAGE / "api").glob("*/manage_group.py")
        assert made.read_bytes() == committed.read_bytes()

    def test_changes_nothing_the_second_time(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        before = snapshot(project)
        assert run(project) == 0
        assert snapshot(project) == before
        said = capsys.readouterr()
        assert f"operations: {len(OPERATIONS)} of {len(OPERATIONS)} generated, 0 warnings" in said.out
        assert "files: nothing changed" in said.out
        assert "corrections: 1 applied, 0 stale, 0 outdated, 0 unmatched" in said.out
        assert [line.split()[0] for line in said.err.splitlines()] == [
            "read",
            "correct",
            "read",
            "generate",
            "import",
            "compare",
        ]

    def test_is_the_same_under_every_hash_seed(self, project: Path, tmp_path: Path) -> None:
        trees = []
        for seed in ("1", "2"):
            command = [sys.executable, str(ROOT / "scripts" / "regenerate.py"), "--root", str(project)]
            done = subprocess.run(
                command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, cwd=tmp_path
            )
            assert done.returncode == 0, done.stderr
            trees.append(snapshot(project))
            (project / PACKAGE / "api" / "__init__.py").write_text("", encoding="utf-8")  # so that it has to write
        assert trees[0] == trees[1]

    def test_writes_the_pages_again(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        before = snapshot(project)
        (project / "docs" / "operations" / "core.md").write_text("mine", encoding="utf-8")
        (project / "docs" / "operations" / "mine.md").write_text("mine", encoding="utf-8")
        (project / "docs" / "guide.md").write_text("mine", encoding="utf-8")
        assert run(project) == 0
        assert "files: 1 changed, 1 removed\n" in capsys.readouterr().out
        assert snapshot(project) == {**before, "docs/guide.md": b"mine"}

    def test_removes_what_the_description_no_longer_gives(
        self, project: Path, small: Json, capsys: pytest.CaptureFixture[str]
    ) -> None:
        describe(project, reduced(small, OPERATIONS[:2]))
        (project / PACKAGE / "models" / "by_hand.py").write_text("", encoding="utf-8")
        assert run(project) == 0
        left = {Path(name).stem for name in generated(project)}
        assert left & {*OPERATIONS, "by_hand", "data_set", "scim_v2"} == set(OPERATIONS[:2])
        assert " removed" in capsys.readouterr().out

    def test_reports_stale_and_unmatched_corrections(self, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
        gone = {**OVERLAY["actions"][0], "target": "$.paths['/gone/']", "x-correction": "gone"}
        (project / "openapi-overlay.yaml").write_bytes(as_yaml({**OVERLAY, "actions": [*OVERLAY["actions"], gone]}))
        assert run(project) == regenerate.BREAKING
        said = capsys.readouterr().out
        assert "corrections: 1 applied, 1 stale, 0 outdated, 1 unmatched\n" in said
        assert "\n  stale: gone\n  unmatched: gone: $.paths['/gone/']\n" in said
        assert run(project, "--check") == 1
        said = capsys.readouterr().out
        assert "  unmatched: gone: $.paths['/gone/']\n--check: 1 corrections are to be decided on" in said

    def test_names_the_components_that_became_no_class(
        self, project: Path, small: Json, capsys: pytest.CaptureFixture[str]
    ) -> None:
        titled = {"type": "object", "title": "Another Name", "properties": {"length": {"type": "integer"}}}
        extra = {"Text": {"type": "string"}, "Nothing": {"enum": [None]}, "Map": {"type": "object"}, "Titled": titled}
        describe(project, {**small, "components": {"schemas": {**schemas(small), **extra}}})
        assert run(project) == 0
        said = capsys.readouterr().out
        count = len(schemas(small))
        assert f"components: {count + 4} described: {count + 1} kept, 3 replaced; 2 added" in said
        assert (
            "  replaced: Text (no class: of type string)\n  replaced: Nothing (no class: an enum of [None])\n"
            "  replaced: Map (no class: dict[str, Any])\n" in said
        )

    def test_takes_any_operation_id(self, project: Path) -> None:
        """The module's name is made of it; what is shown in errors is the id itself."""
        ids = {"get": "listThings2", "put": "things.update-all", "post": "class", "delete": "0/../etc"}
        update = {"/x/": {method: {**SILENT, "operationId": name, "tags": ["../x y"]} for method, name in ids.items()}}
        action = {**OVERLAY["actions"][0], "target": "$.paths", "update": update}
        (project / "openapi-overlay.yaml").write_bytes(as_yaml({**OVERLAY, "actions": [action]}))
        assert run(project) == 0
        made = {name: content for name, content in snapshot(project / PACKAGE / "api" / "x_y").items() if content}
        modules = {"list_things_2": "listThings2", "things_update_all": "things.update-all", "class_": "class"}
        for module, name in modules.items():
            assert f'"{name}"'.encode() in (made[f"{module}.py"] or b"")
        assert len(made) == 6


class TestCheck:
    @pytest.fixture
    def check(self, project: Path) -> Callable[..., int]:
        """`--check`, which must write nothing."""

        def checked(*arguments: str) -> int:
            before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}, snapshot(project)
            status = run(project, "--check", *arguments)
            assert ({path: path.stat().st_mtime_ns for path in project.rglob("*")}, snapshot(project)) == before
            return status

        return checked

    def test_passes(self, check: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
        assert check() == 0
        assert capsys.readouterr().out == "--check: the tree is what the description gives\n"

    @pytest.mark.parametrize(
        ("name", "change", "said"),
        [
            ("models/group_list.py", "edited", "changed models/group_list.py"),
            ("models/group_list.py", "deleted", "added models/group_list.py"),
            ("api/core/new_one.py", "added", "removed api/core/new_one.py"),
            ("api/notes.txt", "added", "removed api/notes.txt"),
            ("models", "deleted", "added models/__init__.py"),
            (f"api/{INDEX}", "deleted", f"added api/{INDEX}"),
            (f"api/{INDEX}", "edited", f"changed api/{INDEX}"),
            ("../docs/operations/core.md", "edited", "changed docs/operations/core.md"),
            ("../docs/operations/index.md", "deleted", "added docs/operations/index.md"),
            ("../docs/operations/mine.md", "added", "removed docs/operations/mine.md"),
            ("../docs", "deleted", "added docs/operations/index.md"),
        ],
    )
    def test_fails(
        self,
        project: Path,
        check: Callable[..., int],
        capsys: pytest.CaptureFixture[str],
        name: str,
        change: str,
        said: str,
    ) -> None:
        path = project / PACKAGE / name
        if change == "edited":
            path.write_bytes(path.read_bytes().replace(b"a", b"b", 1))
        elif change == "added":
            path.parent.mkdir(exist_ok=True)
            path.write_text("", encoding="utf-8")
        elif path.is_dir():
            path.rename(project / "elsewhere")
        else:
            path.unlink()
        assert check() == 1
        out = capsys.readouterr().out
        assert f"  {said}\n" in out
        assert "differences from what the description gives: run scripts/regenerate.py" in out

    def test_another_compressor_is_no_difference(self, project: Path, check: Callable[..., int]) -> None:
        path = project / PACKAGE / "api" / INDEX
        path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()), compresslevel=1))
        assert check() == 0

    def test_what_is_not_the_index_is_a_difference(self, project: Path, check: Callable[..., int]) -> None:
        (project / PACKAGE / "api" / INDEX).write_bytes(b"no gzip")
        assert check() == 1

    def test_compares_with_another_description(
        self, project: Path, small: Json, check: Callable[..., int], capsys: pytest.CaptureFixture[str]
    ) -> None:
        newer = project.parent / "newer.yaml"
        newer.write_bytes(as_yaml({**small, "info": {**small["info"], "version": "5"}}))
        assert check("--path", str(newer)) == 1
        out = capsys.readouterr().out
        assert "pyproject.toml records version 4.90.4-ai-plus, the description has 5" in out
        assert "  changed _origin/__init__.py\n" in out

    def test_notices_a_description_that_is_not_the_recorded_one(
        self, project: Path, small: Json, check: Callable[..., int], capsys: pytest.CaptureFixture[str]
    ) -> None:
        (project / "openapi.yaml").write_bytes(as_yaml(small) + b"# edited\n")
        assert check() == 1
        assert "openapi.yaml is not the description that pyproject.toml records" in capsys.readouterr().err
        assert run(project) == 1
        assert run(project, "--path", str(project / "openapi.yaml")) == 0
        assert check() == 0


def test_a_new_description(project: Path, small: Json) -> None:
    newer = project.parent / "newer.yaml"
    document = {**reduced(small, OPERATIONS[:2]), "info": {"title": "Newer", "version": "5.0.0"}}
    newer.write_bytes(as_yaml(document))
    assert run(project, "--path", str(newer)) == regenerate.BREAKING  # operations are gone
    assert (project / "openapi.yaml").read_bytes() == newer.read_bytes()
    record = (project / "pyproject.toml").read_text(encoding="utf-8")
    assert record.startswith('[tool.other]\nkept = "as it is"  # with this comment\n')
    assert 'origin = "file newer.yaml"\nversion = "5.0.0"\n' in record
    assert 'API_VERSION: Final = "5.0.0"' in (project / PACKAGE / "_origin" / "__init__.py").read_text(encoding="utf-8")
    assert run(project, "--check") == 0


def test_a_project_where_nothing_was_generated_yet(tmp_path: Path, small: Json, project: Path) -> None:
    fresh = make_project(tmp_path / "fresh", small)
    assert run(fresh) == 0
    assert snapshot(fresh) == snapshot(project)


def test_every_component_of_the_small_description_counts(small: Json) -> None:
    """What the tests above stand on: the small description is cut out of the real one, and whole."""
    assert {operation["operationId"] for _, _, operation in operations(small)} == set(OPERATIONS)
    assert 10 < len(schemas(small)) < 20
