"""What a generated module may hold: its syntax tree is checked before anything of it is imported.

Texts of a description are escaped where they are written. This is the second lock: whatever came through all the same
is refused here, for a name, a call or a statement that generated modules do not have.
"""

from __future__ import annotations

import ast
import builtins
import keyword
from collections.abc import Iterator
from pathlib import Path

from .contexts import texts_in_types

BY_HAND = frozenset(
    [
        "_records",
        "models",
        "Operation",
        "Pagination",
        "DataManagerClient",
        "UNSET",
        "File",
        "Response",
        "Unset",
        "model",
        "model_names",
        "old_names",
        "operation",
        "submodule",
        "submodules",
        "API_VERSION",
    ]
)
"""What is imported from hand-written modules."""

LIBRARY = {
    "__future__": {"annotations"},
    "datetime": {"datetime"},
    "typing": {"IO", "Any", "Final", "Literal", "TypeAlias"},
    "uuid": {"UUID"},
}
BUILTINS = frozenset(
    [
        "bool",
        "bytes",
        "dict",
        "float",
        "int",
        "list",
        "object",
        "staticmethod",
        "str",
        "tuple",
        "__name__",
    ]
)
DECORATORS = frozenset(["_records.define", "staticmethod", "PAGINATION.asyncio", "PAGINATION.sync"])
BASES = frozenset(["_records.Record"])
CALLED = frozenset(
    [
        *("Operation", "Pagination", "list", "model", "model_names", "old_names", "operation", "submodule"),
        "submodules",
    ]
)
METHODS = {
    "OPERATION": {"asyncio", "asyncio_detailed", "sync", "sync_detailed"},
    "_records": {"field"},
}
_ANYWHERE = (
    *(ast.Module, ast.alias, ast.arg, ast.arguments, ast.keyword, ast.expr_context, ast.operator, ast.unaryop),
    *(ast.Constant, ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Dict, ast.BinOp),
    *(ast.UnaryOp, ast.Call, ast.Await, ast.Expr, ast.Assign),
    *(ast.AnnAssign, ast.Return, ast.Import, ast.ImportFrom),
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
)
_IN_MODULES = (
    *(ast.Import, ast.ImportFrom, ast.Expr, ast.Assign, ast.AnnAssign),
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
)
_IN_CLASSES = (ast.Expr, ast.AnnAssign, ast.FunctionDef)


def faults(package: Path, folders: tuple[str, ...]) -> list[str]:
    """A line for everything in the modules of some folders of a package that no generated module holds."""
    found = []
    for folder in folders:
        for path in sorted((package / folder).rglob("*.py*")):
            if "__pycache__" in path.parts:
                continue
            name = path.relative_to(package).as_posix()
            try:
                tree = ast.parse(path.read_text(encoding="utf-8"))
            except (SyntaxError, ValueError, RecursionError) as error:
                found.append(f"{name}: is no Python: {error}")
                continue
            checked = _Module(package, path.relative_to(package), tree)
            found += [f"{name}:{getattr(node, 'lineno', 1)}: {what}" for node, what in checked.faults()]
    return found


class _Module:
    """One module: the names that it binds, and what is not allowed in it."""

    def __init__(self, package: Path, path: Path, tree: ast.Module) -> None:
        self.package, self.path, self.tree = package, path, tree
        self.bound = set(BUILTINS)
        for node in ast.walk(tree):
            if isinstance(node, ast.alias):
                self.bound.add(node.asname or node.name)
            elif isinstance(node, ast.arg):
                self.bound.add(node.arg)
            elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                self.bound.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self.bound.add(node.id)

    def faults(self) -> Iterator[tuple[ast.AST, str]]:
        """What is not allowed, and where."""
        for one in self.tree.body:
            if not isinstance(one, _IN_MODULES):
                yield one, f"{type(one).__name__} in a module"
        for node in ast.walk(self.tree):
            what = self._fault(node)
            if what:
                yield node, what

    def _fault(self, node: ast.AST) -> str | None:
        if not isinstance(node, _ANYWHERE):
            return type(node).__name__
        if isinstance(node, ast.Import | ast.ImportFrom):
            return self._import(node)
        if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
            return f"a statement {ast.unparse(node)[:80]!r}"
        if isinstance(node, ast.Name) and node.id not in self.bound:
            return f"the name {node.id}"
        if isinstance(node, ast.Attribute) and node.attr.startswith("__"):
            return f"the attribute {node.attr}"
        if isinstance(node, ast.Call) and not self._may_be_called(node.func):
            return f"a call of {ast.unparse(node.func)[:80]}"
        kind = getattr(node, "annotation", None) or getattr(node, "returns", None)
        if kind is not None and (texts := texts_in_types(kind)):
            return f"the type {texts[0][:80]!r}"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return self._definition(node)
        return None

    def _definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str | None:
        if wrong := [one for one in map(ast.unparse, node.decorator_list) if one not in DECORATORS]:
            return f"the decorator {wrong[0][:80]}"
        if isinstance(node, ast.ClassDef):
            if node.keywords or not {ast.unparse(base) for base in node.bases} <= BASES:
                return f"the bases of {node.name}"
            if wrong_kind := [type(one).__name__ for one in node.body if not isinstance(one, _IN_CLASSES)]:
                return f"{wrong_kind[0]} in a class"
        elif node.name in vars(builtins):
            return f"a function named {node.name}"
        elif node.name == "_fields" and not _is_table(node):
            return "a table that is none"
        return None

    def _may_be_called(self, called: ast.expr) -> bool:
        if isinstance(called, ast.Name):
            return called.id in CALLED
        if isinstance(called, ast.Attribute):
            return called.attr in METHODS.get(ast.unparse(called.value), ())
        return False

    def _import(self, node: ast.Import | ast.ImportFrom) -> str | None:
        if isinstance(node, ast.Import):
            allowed = all(alias.name == "datetime" and not alias.asname for alias in node.names)
        elif node.level == 0:
            allowed = {alias.name for alias in node.names} <= LIBRARY.get(node.module or "", set())
        else:
            inside = node.level < len(self.path.parts) + 1
            allowed = inside and (self._is_model(node) or self._is_part(node) or all(map(_by_hand, node.names)))
        return None if allowed else f"the import {ast.unparse(node)[:80]!r}"

    def _is_model(self, node: ast.ImportFrom) -> bool:
        """Whether a module of a model is imported from, which is checked itself."""
        module = (node.module or "").removeprefix("models." if node.level > 1 else "")
        from_models = node.level == 1 if self.path.parts[0] == "models" else (node.module or "").startswith("models.")
        return from_models and module.isidentifier() and (self.package / "models" / f"{module}.py").is_file()

    def _is_part(self, node: ast.ImportFrom) -> bool:
        """Whether the stub of a package imports modules and packages of it, which are checked themselves."""
        here = self.package / self.path.parent
        parts = (here / alias.name for alias in node.names)
        stub = self.path.name == "__init__.pyi" and (node.level, node.module) == (1, None)
        return stub and all(part.is_dir() or part.with_suffix(".py").is_file() for part in parts)


def _by_hand(alias: ast.alias) -> bool:
    """Whether this is imported from hand-written modules; models call what they are by another name."""
    return alias.name in BY_HAND or (alias.name, alias.asname) == ("records", "_records")


def _is_table(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function returns rows of name in JSON, attribute, type, required, and no more: code is made of them."""
    (returned, *more) = node.body
    if more or not isinstance(returned, ast.Return) or not isinstance(returned.value, ast.Tuple):
        return False
    return all(
        isinstance(row, ast.Tuple)
        and [type(one) for one in row.elts[:2]] == [ast.Constant, ast.Constant]
        and isinstance(row.elts[0].value, str | None)  # type: ignore[attr-defined]  # a constant
        and str(row.elts[1].value).isidentifier()  # type: ignore[attr-defined]  # as above
        and not keyword.iskeyword(row.elts[1].value)  # type: ignore[attr-defined]  # as above
        and len(row.elts) == 4
        for row in returned.value.elts
    )
