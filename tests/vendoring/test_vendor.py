"""Vendoring: what is copied works elsewhere and alone, is no more than is needed, and is updated with care."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from sysconfig import get_paths

import pytest
import vendor
from generation import operation_index, operation_names, renamed, swap, vendoring
from generation.vendoring import RECORD, Wanted

from tests import committed

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / vendor.PACKAGE
FRESH = Path(__file__).with_name("data") / "fresh_tests.py"
NAME = "platform_api"
LISTS = f"api/credentials/{committed.FLAGSHIP}.py"
ORG = committed.names(committed.FLAGSHIP)[0]


def run(*arguments: object) -> int:
    """What the command line answers."""
    return vendor.main([str(one) for one in arguments])


@pytest.fixture(scope="session")
def _vendored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("vendoring") / "fresh"
    for folder in ("src/acme/internal", "src/acme", "tests"):
        (project / folder).mkdir(parents=True, exist_ok=True)
    for folder in ("src/acme/internal", "src/acme"):
        (project / folder / "__init__.py").touch()
    shutil.copy(FRESH, project / "tests" / "test_fresh.py")
    assert run(project / "src/acme/internal", "--tags", "credentials", "--as", NAME) == 0
    return project


@pytest.fixture
def project(_vendored: Path, tmp_path: Path) -> Path:
    """A fresh project with the credentials operations vendored under another name, three packages deep."""
    return Path(shutil.copytree(_vendored, tmp_path / "fresh", ignore=shutil.ignore_patterns("__pycache__")))


@pytest.fixture
def copy(project: Path) -> Path:
    """The vendored package."""
    return project / "src/acme/internal" / NAME


def alone(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python where the libraries are importable and this package, which is installed beside them, is not.

    Without the module `site` nobody reads the `.pth` file by which an editable package is found.
    """
    path = os.pathsep.join([str(project / "src"), get_paths()["purelib"]])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # this package's plugin cannot be found there either
    return subprocess.run(
        [sys.executable, "-S", *command], cwd=project, env=environment, capture_output=True, text=True, timeout=300
    )


class TestCopy:
    def test_its_tests_pass_in_the_fresh_project(self, project: Path) -> None:
        done = alone(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
        assert done.returncode == 0, done.stdout + done.stderr
        assert "7 passed" in done.stdout

    def test_is_small(self, copy: Path) -> None:
        files = vendoring.contents(copy)
        operations = committed.TAGS["credentials"]
        assert len(files) <= 76 + 3.3 * operations  # the hand-written modules; an operation and its models
        assert sum(map(len, files.values())) <= 2**20

    @pytest.mark.parametrize("command", ["check", "format --check"])
    def test_passes_the_defaults_of_ruff(self, project: Path, command: str) -> None:
        (project / "pyproject.toml").write_text('[project]\nname = "fresh"\n', encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command.split(), "--no-cache", "src"],
            cwd=project,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout

    def test_passes_mypy_strict(self, project: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=/dev/null", "src", "tests"],
            cwd=project,
            env={**os.environ, "MYPYPATH": "src", "PYTHONPATH": ""},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout

    def test_passes_pyright_as_the_guide_says(self, project: Path, copy: Path) -> None:
        """In standard mode as it is, in strict mode when it is ignored; what imports it sees its types all the same."""
        (project / "src/app.py").write_text(
            f"from acme.internal.{NAME} import DataManagerClient, paginate\n"
            f"from acme.internal.{NAME}.api.credentials import list_credentials as credentials\n\n"
            'reveal_type(paginate(credentials.sync, "acme", "ada", client=DataManagerClient()))\n',
            encoding="utf-8",
        )
        strict = {"typeCheckingMode": "strict", "ignore": [str(copy.relative_to(project))]}
        for options in ({"typeCheckingMode": "standard"}, strict):
            config = {"include": ["src"], "extraPaths": ["src"], **options}
            (project / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-m", "pyright"], cwd=project, capture_output=True, text=True, timeout=300
            )
            assert done.returncode == 0, done.stdout
            assert 'is "Pager[Credential]"' in done.stdout

    def test_holds_what_is_needed_and_no_more(self, copy: Path) -> None:
        operations = {path.stem for path in (copy / "api").glob("*/*.py")} - {"__init__"}
        assert operations == {path.stem for path in (PACKAGE / "api/credentials").glob("*.py")} - {"__init__"}
        modules = {path.stem for path in (copy / "models").glob("*.py")} - {"__init__", "_index"}
        assert modules == set(vendoring.index_of(copy).values())
        for name in modules:  # each is named by an operation, or by another model
            named = f"models.{name} " in "".join(
                path.read_text(encoding="utf-8") for path in (copy / "api").glob("*/*.py")
            )
            assert named or any(
                name in set(vendoring.models_of(path, vendoring.index_of(copy)))
                for path in (copy / "models").glob("*.py")
                if path.stem != name
            )
        stub = ast.parse((copy / "models/__init__.pyi").read_text(encoding="utf-8"))
        assert {node.module for node in stub.body if isinstance(node, ast.ImportFrom)} == modules

    def test_is_what_it_was_here(self, copy: Path) -> None:
        written = {
            RECORD,
            vendoring.NOTE,
            vendoring.STYLE,
            "LICENSE",
            "NOTICE",
            "models/_index.py",
            "models/__init__.pyi",
            "api/__init__.pyi",
            "api/credentials/__init__.py",
            "api/credentials/__init__.pyi",
            f"api/{operation_index.INDEX}",
            renamed.FILE,
        }
        here, whole = renamed.read(copy).tables, renamed.read(PACKAGE).tables
        assert all(table.items() <= whole[kind].items() for kind, table in here.items())
        for name, content in vendoring.contents(copy).items():
            if name not in written:
                assert content == (PACKAGE / name).read_bytes(), name
        for name in ("LICENSE", "NOTICE"):
            assert (copy / name).read_bytes() == (ROOT / name).read_bytes()

    def test_says_what_it_is(self, copy: Path) -> None:
        record = json.loads((copy / RECORD).read_text(encoding="utf-8"))
        assert record["command"] == f"scripts/vendor.py DEST --as {NAME} --tags credentials"
        assert record["tags"] == ["credentials"]
        assert record["description"]["version"] == committed.VERSION
        assert str(ROOT) not in json.dumps(record)
        assert any(one.startswith("httpx>=") for one in record["needs"])

    def test_imports_in_little_more_than_its_libraries(self, project: Path) -> None:
        """Ratios of CPU times, of the fastest of a few processes each; `pytest -s` shows them.

        The bound is 1.15; a tenth more is allowed here, for a machine that is busy with something else.
        """
        assert alone(project, "-m", "compileall", "-q", "src").returncode == 0

        def seconds(code: str) -> tuple[float, float]:
            timed = (
                f"import time; start = time.process_time(); {code}; end = time.process_time(); print(end, end - start)"
            )
            whole, alone_ = map(float, alone(project, "-c", timed).stdout.split())
            return whole, alone_

        floor = "import httpx, attrs, asyncio"
        ours = f"from acme.internal.{NAME}.api.credentials import list_credentials"
        seconds(floor), seconds(ours)
        rounds = [(seconds(floor), seconds(ours)) for _ in range(9)]
        whole, without_start = (min(b[n] for _, b in rounds) / min(a[n] for a, _ in rounds) for n in (0, 1))
        print(f"\nimport: {whole:.2f} times the CPU of `{floor}`, {without_start:.2f} without the interpreter's start")
        assert whole <= 1.15 * 1.1


class TestChoice:
    def test_everything(self) -> None:
        files = vendoring.copy_of(ROOT, PACKAGE, Wanted())
        left_out = (".pyc", "_pyinstaller/__init__.py", "_pyinstaller/hook-ibl_data_manager_client.py")
        here = {name for name in vendoring.contents(PACKAGE) if not name.endswith(left_out)}
        assert set(files) == here | {"LICENSE", "NOTICE", vendoring.STYLE}
        assert files["models/_index.py"] == (PACKAGE / "models/_index.py").read_bytes()

    def test_operations_beside_tags(self, tmp_path: Path) -> None:
        assert run(tmp_path, "--tags", "ai-account,scim", "--operations", "core.list_org_user_groups") == 0
        copy = tmp_path / vendor.PACKAGE
        assert {path.name for path in (copy / "api").iterdir()} == {
            "__init__.py",
            "__init__.pyi",
            "_renamed.py",
            operation_index.INDEX,
            "ai_account",
            "core",
            "scim",
        }
        assert [path.stem for path in (copy / "api/core").glob("user*.py")] == ["user_groups_orgs_retrieve"]
        assert operation_names.modules_of(copy / "api/core/__init__.py") == {
            "list_org_user_groups": "user_groups_orgs_retrieve"
        }
        assert {"GroupList", "GroupListData", "Pagination", "SCIMGroup"} <= set(vendoring.index_of(copy))

    def test_old_names_of_what_is_copied(self, tmp_path: Path) -> None:
        root = tmp_path / "project"
        package = shutil.copytree(PACKAGE, root / vendor.PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "LICENSE", "NOTICE"):
            shutil.copy(ROOT / name, root)
        now = {"old": "core.user_groups_orgs_retrieve", "older": "core.list_org_user_groups", "other": "core.manage"}
        tables = {
            "OPERATIONS": {f"core.{old}": (new, "0.2.0") for old, new in now.items()},
            "PARAMETERS": {f"{module}:org": ("key", "0.2.0") for module in (now["old"], "scim.manage_group")},
            "MODELS": {"Groups": ("GroupList", "0.2.0"), "Scim": ("SCIMGroup", "0.2.0")},
        }
        (package / renamed.FILE).write_text(renamed.Renamed(tables).text(), encoding="utf-8")
        assert run(tmp_path, "--operations", "core.list_org_user_groups", "--root", root) == 0
        assert renamed.read(tmp_path / vendor.PACKAGE).tables == {
            kind: dict([*table.items()][: 2 if kind == "OPERATIONS" else 1]) for kind, table in tables.items()
        }

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--tags", "credential"], "there is no tag credential; there is credentials"),
            (["--operations", "user_groups_orgs_retriev"], "there is user_groups_orgs_retrieve"),
            (["--operations", "core.list_org_user_group"], "there is core.list_org_user_groups"),
            (["--tags", "../models"], "there is no tag ../models"),
            (["--update"], "holds no vendored.json"),
            (["--update", "--tags", "scim"], "holds no vendored.json"),
            (["--check"], "holds no vendored.json"),
        ],
    )
    def test_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
        assert run(tmp_path, *arguments) == 1
        assert said in capsys.readouterr().err
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("folder", ["deep", "deep/deeper", "file"])
    def test_a_folder_that_is_not_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str) -> None:
        (tmp_path / "file").touch()
        assert run(tmp_path / folder, "--tags", "scim") == 1
        assert f"there is no folder {tmp_path / folder}: make it first" in capsys.readouterr().err
        assert [path.name for path in tmp_path.iterdir()] == ["file"]

    @pytest.mark.parametrize("option", ["--tags", "--operations"])
    def test_no_choice_is_not_everything(self, tmp_path: Path, option: str) -> None:
        with pytest.raises(SystemExit):
            run(tmp_path, option, " ,")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("name", ["../x", "class", "a-b", "", "1a"])
    def test_no_name(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(SystemExit) as caught:
            run(tmp_path, "--as", name)
        assert caught.value.code == 2

    def test_what_stands_there_is_left(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        before = vendoring.contents(copy)
        assert run(copy.parent, "--tags", "scim", "--as", NAME) == 1
        assert "exists: --update takes the new version, and other --tags or --operations" in capsys.readouterr().err
        (copy / RECORD).unlink()
        assert run(copy.parent, "--tags", "scim", "--as", NAME) == 1
        assert "choose another name" in capsys.readouterr().err
        assert vendoring.contents(copy) == {name: one for name, one in before.items() if name != RECORD}

    def test_a_record_that_is_none(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (copy / RECORD).write_text("<html>", encoding="utf-8")
        assert run(copy.parent, "--as", NAME, "--check") == 1
        assert "is not what this command writes" in capsys.readouterr().err


class TestCheck:
    def test_passes(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(copy.parent, "--as", NAME, "--check") == 0
        assert "--update would bring nothing new\n" in capsys.readouterr().out

    def test_notices_a_changed_byte(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for name in vendoring.read_record(copy)["files"]:
            path = copy / name
            before = path.read_bytes()
            path.write_bytes(before[:-1] + b"~" if before else b"~")
            problems, own = vendoring.deviations(copy, vendoring.read_record(copy))
            assert (problems, own) == ([f"changed {name}"], [])
            path.write_bytes(before)
        (copy / "client.py").write_bytes(b"")
        (copy / "py.typed").unlink()
        assert run(copy.parent, "--as", NAME, "--check") == 1
        out = capsys.readouterr().out
        assert "  missing py.typed\n  changed client.py\n" in out

    def test_a_file_of_the_target_is_named_and_no_fault(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (copy / "ours.py").write_text("", encoding="utf-8")
        assert run(copy.parent, "--as", NAME, "--check") == 0
        assert "  yours ours.py\n" in capsys.readouterr().out


class TestUpdate:
    @pytest.fixture
    def newer(self, copy: Path, tmp_path: Path) -> Path:
        """A project at another version: what was vendored is a whole package, so that another can be made of it."""
        root = tmp_path / "newer"
        shutil.copytree(copy, root / vendor.PACKAGE)
        for name in ("pyproject.toml", "LICENSE", "NOTICE"):
            shutil.copy(ROOT / name, root)
        for name in (RECORD, vendoring.NOTE, vendoring.STYLE):
            (root / vendor.PACKAGE / name).unlink()
        return root

    def update(self, copy: Path, newer: Path) -> int:
        """Update from another version."""
        return run(copy.parent, "--as", NAME, "--update", "--root", newer)

    def test_of_nothing(self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
        before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
        assert self.update(copy, newer) == 0
        assert "nothing changed" in capsys.readouterr().out
        assert {path: path.stat().st_mtime_ns for path in copy.rglob("*")} == before

    def test_brings_what_is_new(self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (newer / vendor.PACKAGE / "client.py").write_text("# new\n", encoding="utf-8")
        (newer / vendor.PACKAGE / "added.py").write_text("# added\n", encoding="utf-8")
        (newer / vendor.PACKAGE / LISTS).unlink()
        assert run(copy.parent, "--as", NAME, "--check", "--root", newer) == 0
        assert "--update would bring something new" in capsys.readouterr().out
        assert self.update(copy, newer) == 0
        assert (copy / "client.py").read_text(encoding="utf-8") == "# new\n"
        assert (copy / "added.py").is_file()
        assert not (copy / LISTS).exists()
        (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
        assert line.startswith(f"  went: {LISTS}: GET /api/credentials/")
        assert run(copy.parent, "--as", NAME, "--check", "--root", newer) == 0
        assert not list(copy.parent.glob(".staging-*"))

    def test_ends_lines_as_the_copy_does(self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A clone may have changed that; what is in no other way new stays the same file."""
        texts = [path for path in copy.rglob("*") if path.is_file() and b"\0" not in path.read_bytes()]
        for path in texts:
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        mixed = (copy / "auth.py").read_bytes().replace(b"\r\n", b"\n", 3)
        (copy / "auth.py").write_bytes(mixed)
        before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
        assert self.update(copy, newer) == 0
        assert "nothing changed" in capsys.readouterr().out
        assert {path: path.stat().st_mtime_ns for path in copy.rglob("*")} == before
        (newer / vendor.PACKAGE / "client.py").write_bytes(b"# new\n# lines\n")
        assert self.update(copy, newer) == 0
        assert (copy / "client.py").read_bytes() == b"# new\r\n# lines\r\n"
        assert (copy / "auth.py").read_bytes() == mixed
        changed = {path.name for path in copy.rglob("*") if path.is_file() and path.stat().st_mtime_ns != before[path]}
        assert changed == {"client.py", RECORD}
        assert (copy / RECORD).read_bytes().count(b"\n") == (copy / RECORD).read_bytes().count(b"\r\n")
        assert run(copy.parent, "--as", NAME, "--check", "--root", newer) == 0

    def test_asks_before_a_name_means_another_route(
        self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        renamed, reused = (newer / vendor.PACKAGE / f"{LISTS[:-3]}{number}.py" for number in ("", "_99"))
        reused.write_bytes(renamed.read_bytes().replace(b'"""GET /', b'"""GET /v2/', 1))
        renamed.write_bytes(renamed.read_bytes().replace(f"{{{ORG}}}".encode(), b"{other}"))
        assert self.update(copy, newer) == 0
        said = capsys.readouterr().out
        assert f"  came: {LISTS[:-3]}_99.py: GET /v2/api/credentials/" in said
        assert "another route" not in said, "other names of parameters are the same route"
        renamed.write_bytes(reused.read_bytes())
        before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
        assert self.update(copy, newer) == 1
        assert f"by the same name: {LISTS}: GET /api" in capsys.readouterr().err
        assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before
        assert run(copy.parent, "--as", NAME, "--update", "--accept", "--root", newer) == 0
        assert "  of another route now: api/credentials/" in capsys.readouterr().out
        assert (copy / LISTS).read_bytes() == renamed.read_bytes()

    def test_leaves_what_the_target_changed(self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
        package = newer / vendor.PACKAGE
        (copy / "client.py").write_text("# ours\n", encoding="utf-8")  # the new version does not change it
        (copy / "errors.py").write_text("# ours\n", encoding="utf-8")  # it does
        (copy / "auth.py").write_text("# ours\n", encoding="utf-8")  # and no longer has this
        (copy / "types.py").unlink()
        (copy / "ours.py").write_text("# ours\n", encoding="utf-8")
        (package / "errors.py").write_text("# new\n", encoding="utf-8")
        (package / "pagination.py").write_text("# new\n", encoding="utf-8")
        (package / "auth.py").unlink()
        assert self.update(copy, newer) == vendor.CONFLICTS
        for name in ("client.py", "errors.py", "auth.py", "ours.py"):
            assert (copy / name).read_text(encoding="utf-8") == "# ours\n"
        assert (copy / "pagination.py").read_text(encoding="utf-8") == "# new\n"
        assert not (copy / "types.py").exists()
        said = capsys.readouterr().out.splitlines()
        assert said[:4] == [
            "  kept client.py as you have it",
            "  kept errors.py as you have it, and the new version changes it too",
            "  left out types.py, which you removed",
            "  kept auth.py, which you changed and the new copy no longer has",
        ]
        assert run(copy.parent, "--as", NAME, "--check", "--root", newer) == 1
        assert "  changed client.py\n" in capsys.readouterr().out

    def note(self, copy: Path) -> str:
        """What the copy says where something that was left out is asked for."""
        *_, assignment = ast.parse((copy / vendoring.NOTE).read_text(encoding="utf-8")).body
        assert isinstance(assignment, ast.Assign)
        return str(ast.literal_eval(assignment.value))

    def test_takes_other_tags_and_operations(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The way that the copy itself names: what is given is what a new copy would have, and own changes stay."""
        assert "run its scripts/vendor.py with --update and all that is to be here" in self.note(copy)
        (copy / "client.py").write_text("# ours\n", encoding="utf-8")
        (copy / "ours.py").write_text("# ours\n", encoding="utf-8")
        operation = "user_groups_orgs_retrieve"
        choice = ("--tags", "credentials,scim", "--operations", operation)
        assert run(copy.parent, "--as", NAME, "--update", *choice) == 0
        assert capsys.readouterr().out.splitlines()[:2] == [
            f"  now --tags credentials,scim --operations {operation}, before --tags credentials: "
            "23 operations came, 0 went",
            "  kept client.py as you have it",
        ]
        wanted = Wanted(("credentials", "scim"), (operation,))
        fresh = vendoring.copy_of(ROOT, PACKAGE, wanted)
        record = vendoring.read_record(copy)
        assert record == vendoring.record_of(ROOT, PACKAGE, wanted, NAME, fresh)
        assert str(wanted) in self.note(copy)
        ours = {"client.py": b"# ours\n", "ours.py": b"# ours\n"}
        present = vendoring.contents(copy)
        del present[RECORD]
        assert present == fresh | ours
        assert run(copy.parent, "--as", NAME, "--update") == 0  # the next one keeps to it
        assert "nothing changed" in capsys.readouterr().out
        assert vendoring.read_record(copy) == record

    def test_takes_away_what_is_not_named_again(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        changed = copy / "api/credentials/credentials_orgs_users_create.py"
        changed.write_text("# ours\n", encoding="utf-8")
        had = len(list((copy / "api/credentials").glob("credentials_*.py")))
        assert run(copy.parent, "--as", NAME, "--update", "--tags", "scim") == vendor.CONFLICTS
        assert capsys.readouterr().out.splitlines()[:2] == [
            f"  now --tags scim, before --tags credentials: 22 operations came, {had} went",
            f"  kept {changed.relative_to(copy)}, which you changed and the new copy no longer has",
        ]
        assert [path.name for path in (copy / "api/credentials").iterdir()] == [changed.name]
        assert "Credential" not in vendoring.index_of(copy)

    def test_of_everything_names_it(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(tmp_path) == 0
        assert run(tmp_path, "--update", "--tags", "scim") == 0
        went = committed.OPERATIONS - committed.TAGS["scim"]
        assert f"  now --tags scim, before everything: 0 operations came, {went} went\n" in capsys.readouterr().out

    def test_check_takes_no_choice(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            run(copy.parent, "--as", NAME, "--check", "--tags", "scim")
        assert caught.value.code == 2
        assert "--check takes the tags and operations from the record" in capsys.readouterr().err

    def test_that_fails_changes_nothing(self, copy: Path, newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
        shutil.rmtree(newer / vendor.PACKAGE / "api/credentials")
        before = vendoring.contents(copy)
        assert self.update(copy, newer) == 1
        assert "there is no tag credentials" in capsys.readouterr().err
        assert vendoring.contents(copy) == before


class TestWhatOthersHave:
    def test_a_folder_named_alike_is_left(self, tmp_path: Path) -> None:
        outside = tmp_path.parent / f"{tmp_path.name}-outside"
        outside.write_text("kept", encoding="utf-8")
        folders = [tmp_path / ".staging-environment", tmp_path / f"{swap.STAGING}of-others"]
        for folder in folders:
            folder.mkdir()
            (folder / "work").write_text("work", encoding="utf-8")
            moves = [{"staged": "work", "place": f"../{outside.name}", "inode": (folder / "work").stat().st_ino}]
            (folder / swap.JOURNAL).write_text(json.dumps(moves), encoding="utf-8")
        assert run(tmp_path, "--tags", "scim") == 0
        assert [sorted(path.name for path in folder.iterdir()) for folder in folders] == [[swap.JOURNAL, "work"]] * 2
        assert outside.read_text(encoding="utf-8") == "kept"

    def test_a_journal_leads_nowhere_else(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        folder = tmp_path / f"{swap.STAGING}x"
        folder.mkdir()
        swap.mark(folder)
        (folder / "work").touch()
        moves = [{"staged": "work", "place": "../outside", "inode": (folder / "work").stat().st_ino}]
        (folder / swap.JOURNAL).write_text(json.dumps(moves), encoding="utf-8")
        assert run(tmp_path, "--tags", "scim") == 1
        assert "which is not in it" in capsys.readouterr().err
        assert (folder / "work").exists()

    def test_an_update_does_not_write_where_a_folder_that_is_a_link_leads(
        self, copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        elsewhere = tmp_path / "elsewhere"
        (copy / "api").rename(elsewhere)
        (copy / "api").symlink_to(elsewhere)
        before = vendoring.contents(elsewhere), vendoring.contents(copy)
        assert run(copy.parent, "--as", NAME, "--update", "--tags", "credentials,scim") == 1
        assert f"{copy / 'api'} is a link to {elsewhere}, and api/scim/" in capsys.readouterr().err
        assert (vendoring.contents(elsewhere), vendoring.contents(copy)) == before

    def test_an_update_keeps_it_to_the_bit(self, copy: Path, tmp_path: Path) -> None:
        newer = tmp_path / "newer"
        shutil.copytree(PACKAGE, newer / vendor.PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "LICENSE", "NOTICE"):
            shutil.copy(ROOT / name, newer)
        (newer / vendor.PACKAGE / "auth.py").write_text("# new\n", encoding="utf-8")
        (newer / vendor.PACKAGE / "types.py").write_text("# new\n", encoding="utf-8")
        (copy / "run.sh").write_text("#!/bin/sh\n", encoding="utf-8")
        (copy / "run.sh").chmod(0o750)
        (copy / "link").symlink_to("no/such")
        (copy / "folder_link").symlink_to("api")
        (copy / "empty/inner").mkdir(parents=True)
        (copy / "empty").chmod(0o700)
        os.mkfifo(copy / "fifo")
        caches = copy / "__pycache__", copy / "api/__pycache__"
        for cache in caches:
            cache.mkdir()
            (cache / "auth.cpython-311.pyc").write_bytes(b"stale")
        (copy / "__pycache__/own.txt").write_text("own", encoding="utf-8")
        (copy / "__pycache__/own.pyc").mkdir()
        (copy / "types.py").rename(tmp_path / "types.py")
        (copy / "types.py").symlink_to(tmp_path / "types.py")
        (copy / "auth.py").chmod(0o640)
        names = ("run.sh", "link", "folder_link", "empty", "empty/inner", "fifo", "types.py", "__pycache__/own.txt")
        before = {name: (copy / name).lstat() for name in names}
        dest = tmp_path / "dest"
        dest.mkdir()
        (dest / NAME).symlink_to(copy)
        assert run(dest, "--as", NAME, "--update", "--root", newer) == vendor.CONFLICTS
        assert (dest / NAME).readlink() == copy
        assert (copy / "auth.py").read_text(encoding="utf-8") == "# new\n"
        assert (copy / "auth.py").stat().st_mode & 0o777 == 0o640
        assert (copy / "types.py").readlink() == tmp_path / "types.py"
        assert (copy / "folder_link").readlink() == Path("api")
        assert not [
            name for cache in caches if cache.exists() for name in os.listdir(cache) if name == "auth.cpython-311.pyc"
        ]
        for name, was in before.items():
            now = (copy / name).lstat()
            assert (now.st_mode, now.st_uid, now.st_mtime_ns) == (was.st_mode, was.st_uid, was.st_mtime_ns), name
            if not name.startswith("empty"):
                assert now.st_ino == was.st_ino, name
