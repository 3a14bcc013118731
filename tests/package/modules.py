"""The hand-written modules of the package: where they are, and what they import when they are imported."""

from __future__ import annotations

import ast
import io
import tokenize
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
    """The hand-written modules that a module imports: at once, in functions, and for type checkers."""
    source = source or tree(modules()[name])
    package = name if modules()[name].name == "__init__.py" else name.rpartition(".")[0]
    found: set[str] = set()
    for node in ast.walk(source):
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


def code_lines(file: Path) -> int:
    """Lines of code: without blank lines, comments and docstrings."""
    source = tree(file)
    code = set()
    for token in tokenize.generate_tokens(io.StringIO(file.read_text(encoding="utf-8")).readline):
        if token.type not in (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT):
            code |= set(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(source):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            code -= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return len(code)


def rooms() -> dict[str, int]:
    """Lines of code by room: a private package, or a public module; those of no room are under their own name."""
    found: dict[str, int] = {}
    for name, file in by_hand().items():
        room = name.removeprefix(PACKAGE).removeprefix(".").partition(".")[0] or "__init__"
        found[room] = found.get(room, 0) + code_lines(file)
    return found


if __name__ == "__main__":
    for room, lines in sorted(rooms().items(), key=lambda pair: -pair[1]):
        print(f"{lines:6} {room}")
    print(f"{sum(rooms().values()) - rooms()['_cli'] - rooms()['testing']:6} without _cli and testing")
