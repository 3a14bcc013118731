"""What the package uses of other libraries that they do not promise, listed from its code."""

from __future__ import annotations

import ast
import builtins
import importlib
import re

from .modules import FOLDER, by_hand, tree

TABLE = FOLDER.parent / "docs" / "architecture.md"
MOST = 5
DOCUMENTED = {"_exit", "_asdict", "_fields", "_make", "_replace"}
"""What the standard library documents: of os, and of named tuples."""
LIBRARIES = ("aiohttp", "httpcore", "httpx", "h11", "anyio", "wrapt", "yarl", "attrs", "dateutil", "msgspec", "certifi")


def is_private(name: str) -> bool:
    """Whether a name says that it is nobody else's."""
    return name.startswith("_") and not name.endswith("__") and name.strip("_") != ""


def own_names() -> set[str]:
    """The private names that the package itself gives: functions, classes, attributes, modules, slots, imports."""
    found = {part for name in by_hand() for part in name.split(".")}
    for file in by_hand().values():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _is_self(node.value):
                found.add(node.attr)
            elif isinstance(node, ast.alias) and node.asname:
                found.add(node.asname)
    return {name for name in found if is_private(name)}


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def used_names(source: ast.Module) -> set[str]:
    """The private names that a module asks objects for, in dots, by `getattr` and the like, or imports."""
    found: set[str] = set()
    for node in ast.walk(source):
        if isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("getattr", "hasattr", "setattr", "delattr") and len(node.args) > 1:
                name = node.args[1]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    found.add(name.value)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {*node.module.split("."), *(alias.name for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {part for alias in node.names for part in alias.name.split(".")}
    return {name for name in found if is_private(name)}


def overridden(source: ast.Module) -> set[str]:
    """The private names of another library's class that a class of the package gives anew."""
    found: set[str] = set()
    for node in ast.walk(source):
        if not isinstance(node, ast.ClassDef):
            continue
        for base in node.bases:
            library, _, name = ast.unparse(base).rpartition(".")
            if library not in LIBRARIES:
                continue
            theirs = getattr(importlib.import_module(library), name)
            own = {one.name for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}
            own |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute) and _is_self(one.value)}
            found |= {one for one in own if is_private(one) and hasattr(theirs, one)}
    return found


def foreign() -> set[str]:
    """All of them."""
    found: set[str] = set()
    own = own_names() | set(dir(builtins))
    for file in by_hand().values():
        found |= (used_names(tree(file)) - own) | overridden(tree(file))
    return found - DOCUMENTED - {"_fields"}  # which the generated models have


def table() -> dict[str, str]:
    """The private names in the table of docs/architecture.md, each with its line."""
    text = TABLE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| .*\|$", text[text.index("## What is used of httpx") :], re.M)[1:]
    return {name: row for row in rows for name in re.findall(r"\b(_[a-z]\w*)`", row.split("|")[1])}


def test_the_private_names_are_those_of_the_table_and_few() -> None:
    print("private names of other libraries:", *sorted(foreign()))
    assert foreign() == table().keys()
    assert len(foreign()) <= MOST


def test_each_has_its_reason_its_test_and_a_way_to_go_on() -> None:
    for name, row in table().items():
        _, _, reason, without, test, _ = row.split("|")
        assert reason.strip(), name
        assert without.strip(), name
        path, _, function = test.strip().strip("`").partition("::")
        assert f"def {function}(" in (TABLE.parents[1] / path).read_text(encoding="utf-8"), name


def test_each_kind_of_use_is_seen() -> None:
    uses = (
        "pool._requests.clear()",
        "getattr(pool, '_requests', None)",
        "setattr(pool, '_requests', 1)",
        "pool._requests = 1",
        "from httpcore import _requests",
        "import httpcore._requests",
    )
    for use in uses:
        assert "_requests" in used_names(ast.parse(use)), use
        assert "_requests" not in own_names()
    kind = "class A(httpx.AsyncClient):\n    def _init_transport(self): ...\n    def _mine_alone(self): ..."
    assert overridden(ast.parse(kind)) == {"_init_transport"}
