"""The hand-written modules: each can be imported first, none is long, and all that is public says what it is."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from .modules import FOLDER, PACKAGE, by_hand, code_lines, imports, modules, tree

ROOT = FOLDER.parent
MOST_LINES = 300
FIRST = f"""
import sys, types
package = types.ModuleType({PACKAGE!r})  # with nothing imported, which its own __init__ would have done
package.__path__ = [sys.argv[1]]
sys.modules[{PACKAGE!r}] = package
__import__(sys.argv[2])
"""


def test_there_are_hand_written_modules() -> None:
    assert {f"{PACKAGE}.client", f"{PACKAGE}._call.operation", f"{PACKAGE}.errors"} < by_hand().keys()
    assert not any(f"{PACKAGE}.models." in name for name in modules())


def test_no_imports_go_in_circles() -> None:
    graph = {name: imports(name) for name in modules()}
    assert graph[f"{PACKAGE}.pagination"] >= {f"{PACKAGE}.client", f"{PACKAGE}._pages.walk"}
    assert graph[PACKAGE] >= {f"{PACKAGE}._version", f"{PACKAGE}._origin"}
    TopologicalSorter(graph).prepare()  # or it says which


@pytest.mark.parametrize(
    "added",
    [
        "from . import client",
        "from .client import DataManagerClient",
        "try:\n    from . import client\nfinally: ...",
    ],
)
def test_a_circle_is_noticed(added: str) -> None:
    name = f"{PACKAGE}.errors"
    graph = {one: imports(one) for one in modules()}
    graph[name] |= imports(name, ast.parse(added))
    with pytest.raises(CycleError):
        TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("later", ["if TYPE_CHECKING:\n    from . import client", "def f():\n    from . import client"])
def test_what_is_imported_later_or_for_types_counts(later: str) -> None:
    assert imports(f"{PACKAGE}.errors", ast.parse(later)) == {f"{PACKAGE}.client"}


@pytest.mark.parametrize("line", ["from .client import DataManagerClient", "from ._pages import walk"])
def test_an_import_that_runs_up_fails_the_lint(line: str, tmp_path: Path) -> None:
    """Also one for type checkers: `scripts/lint` holds the floors by the contract in pyproject.toml."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__", "ai_*", "catalog", "c[or]*", "[d-z]*_*.py")
    copy = Path(shutil.copytree(FOLDER, tmp_path / PACKAGE, ignore=ignored))
    lint = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-cache",
    ]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    def linted() -> subprocess.CompletedProcess[str]:
        return subprocess.run(lint, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)

    assert linted().returncode == 0, linted().stdout
    with (copy / "errors.py").open("a", encoding="utf-8") as file:
        file.write(f"\nif TYPE_CHECKING:\n    {line}\n")
    assert "errors is not allowed to import" in linted().stdout


@pytest.mark.parametrize("name", [name for name in by_hand() if name != PACKAGE and "__main__" not in name])
def test_each_can_be_imported_first(name: str) -> None:
    if name.endswith("._http.aiohttp") and importlib.util.find_spec("aiohttp") is None:
        pytest.skip("needs the extra aiohttp")
    command = [sys.executable, "-W", "error", "-c", FIRST, str(FOLDER), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_none_is_long() -> None:
    lines = {name: code_lines(file) for name, file in by_hand().items()}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def undocumented(source: ast.Module) -> Iterator[str]:
    """Public names that are defined in a module or a class of it, and have no docstring."""
    todo: list[tuple[str, ast.AST]] = [("the module", source)]
    while todo:
        name, node = todo.pop()
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not ast.get_docstring(node):
            yield name
        if isinstance(node, ast.Module | ast.ClassDef):
            inner = [one for one in ast.iter_child_nodes(node) if not _is_overload(one)]
            named = [(str(getattr(one, "name", "_")), one) for one in inner]
            todo += [(one, child) for one, child in named if not one.startswith("_")]


def _is_overload(node: ast.AST) -> bool:
    decorators = getattr(node, "decorator_list", [])
    return any(
        ast.unparse(one) in ("overload", "typing.overload") or ast.unparse(one).endswith(".setter")
        for one in decorators
    )


def test_all_that_is_public_has_a_docstring() -> None:
    found = {name: list(undocumented(tree(file))) for name, file in by_hand().items()}
    assert {name: missing for name, missing in found.items() if missing} == {}


def test_a_missing_docstring_is_noticed() -> None:
    source = ast.parse('"""M."""\nclass A:\n    def one(self): ...\ndef two(): ...\ndef _three(): ...\nclass _B: ...\n')
    assert set(undocumented(source)) == {"A", "one", "two"}
    assert list(undocumented(ast.parse(""))) == ["the module"]
