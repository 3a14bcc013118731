"""The hand-written modules: each can be imported first, none is long, and all that is public says what it is."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest

from .modules import FOLDER, PACKAGE, by_hand, imports, modules, tree

MOST_LINES = 350
FIRST = f"""
import sys, types
package = types.ModuleType({PACKAGE!r})  # with nothing imported, which its own __init__ would have done
package.__path__ = [sys.argv[1]]
sys.modules[{PACKAGE!r}] = package
__import__(sys.argv[2])
"""


def test_there_are_hand_written_modules() -> None:
    assert {f"{PACKAGE}.client", f"{PACKAGE}._operation", f"{PACKAGE}.errors"} < by_hand().keys()
    assert not any(f"{PACKAGE}.models." in name for name in modules())


def test_no_imports_go_in_circles() -> None:
    graph = {name: imports(name) for name in modules()}
    assert graph[f"{PACKAGE}.pagination"] >= {f"{PACKAGE}.client", f"{PACKAGE}._walk"}
    assert graph[PACKAGE] >= {f"{PACKAGE}._version", f"{PACKAGE}.api"}
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
def test_what_is_not_imported_at_once_makes_no_circle(later: str) -> None:
    assert imports(f"{PACKAGE}.errors", ast.parse(later)) == set()


@pytest.mark.parametrize("name", [name for name in by_hand() if name != PACKAGE and "__main__" not in name])
def test_each_can_be_imported_first(name: str) -> None:
    if name.endswith("._aiohttp") and importlib.util.find_spec("httpx_aiohttp") is None:
        pytest.skip("needs the extra aiohttp")
    command = [sys.executable, "-W", "error", "-c", FIRST, str(FOLDER), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_none_is_long() -> None:
    lines = {name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in by_hand().items()}
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
