"""The hand-written modules of the package: where they are, and what they import when they are imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import ibl_data_manager_client

PACKAGE = ibl_data_manager_client.__name__
FOLDER = Path(ibl_data_manager_client.__file__).parent
GENERATED = ("api", "models", "_origin")


@cache
def modules() -> dict[str, Path]:
    """Every hand-written module, `__init__` of the generated packages included: full name to file."""
    files = [file for file in sorted(FOLDER.rglob("*.py")) if file.relative_to(FOLDER).parts[0] not in GENERATED]
    return {_name(file): file for file in [*files, *(FOLDER / name / "__init__.py" for name in GENERATED)]}


def _name(file: Path) -> str:
    parts = file.relative_to(FOLDER.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def by_hand() -> dict[str, Path]:
    """Every hand-written module."""
    return {name: file for name, file in modules().items() if name.removeprefix(f"{PACKAGE}.") not in GENERATED}


@cache
def tree(file: Path) -> ast.Module:
    """A module's source."""
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(name: str, source: ast.Module | None = None) -> set[str]:
    """The hand-written modules that a module imports while it is imported itself: not in functions, not for types."""
    source = source or tree(modules()[name])
    package = name if modules()[name].name == "__init__.py" else name.rpartition(".")[0]
    found: set[str] = set()
    for node in _executed(source.body):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package.rsplit(".", node.level - 1)[0] if node.level else ""
            base = ".".join(part for part in (base, node.module) if part)
            inside = {alias.name for alias in node.names if f"{base}.{alias.name}" in modules()}
            found |= {f"{base}.{one}" for one in inside}
            if len(inside) < len(node.names):
                found.add(base)
    return found & modules().keys()


def _executed(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If) and ast.unparse(node.test) not in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            yield from _executed(node.body)
        if isinstance(node, ast.If | ast.Try):
            yield from _executed(node.orelse)
        if isinstance(node, ast.Try):
            yield from _executed([*node.body, *node.finalbody, *(one for h in node.handlers for one in h.body)])
        if isinstance(node, ast.With | ast.ClassDef):
            yield from _executed(node.body)
