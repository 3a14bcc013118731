"""What has another name in the package since a version: the old one is taken for one minor version, with a warning.

The generated tree holds it itself (`api/_renamed.py`): a run keeps what the committed one has, as long as the package
is not two minor versions further, and adds what it finds.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import versions
from .operation_names import modules_of

if TYPE_CHECKING:
    from .api_changes import ApiChange

FILE = "api/_renamed.py"
_KINDS = {
    "OPERATIONS": "Module or name of an operation, below `api`, to what it is now, and since which version.",
    "PARAMETERS": "Module of an operation and old name of a parameter to its name now, and since which version.",
    "MODELS": "Model or enum to the one that it is now, and since which version.",
}
Table = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Renamed:
    """By old name: the new one, and the version of the package since which it is called so."""

    tables: Mapping[str, Table] = field(default_factory=dict)

    def of(self, kept: Set[str]) -> Renamed:
        """What there is of it for a part of the package: operations as `tag.name` and as `tag.module`, and models."""
        return Renamed(
            {
                kind: {
                    old: one
                    for old, one in table.items()
                    if (old.partition(":")[0] if kind == "PARAMETERS" else one[0]) in kept
                }
                for kind, table in self.tables.items()
            }
        )

    def text(self) -> str:
        """The module."""
        head = '"""What has another name since a version of this package; see `_old_names`."""'
        lines = [f"{head}\n\nfrom typing import Final\n"]
        for kind, said in _KINDS.items():
            pairs = sorted(self.tables.get(kind, {}).items())
            body = "".join(_entry(*pair) for pair in pairs)
            entries = f"{{\n{body}}}" if body else "{}"
            lines.append(f'{kind}: Final[dict[str, tuple[str, str]]] = {entries}\n"""{said}"""\n')
        return "\n".join(lines)


def _entry(old: str, now: tuple[str, str]) -> str:
    """A line of the module; several where it is longer than others may format it, who vendor it."""
    new, since = now
    line = f'    "{old}": ("{new}", "{since}"),\n'
    return line if len(line) <= 89 else f'    "{old}": (\n        "{new}",\n        "{since}",\n    ),\n'


def read(package: Path) -> Renamed:
    """What the generated tree of a package holds; nothing where it has none."""
    path = package / FILE
    if not path.is_file():
        return Renamed()
    tree = ast.parse(path.read_bytes())
    return Renamed(
        {
            one.target.id: ast.literal_eval(one.value)
            for one in tree.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.value
        }
    )


def following(
    before: Renamed,
    changes: Iterable[ApiChange],
    moved: Mapping[str, str],
    models: Mapping[str, str],
    package: Path,
    tree: Path,
    since: str,
) -> Renamed:
    """What a tree has to hold.

    Args:
        before: what the committed one holds.
        changes: between the two.
        moved: old name of an operation that is under another tag now to its new one, `api.<tag>.<name>`.
        models: old name of a model or enum to its new one.
        package: its version says what is old.
        tree: the new one: what it has itself is no old name.
        since: the version that the new names come with.
    """
    tables: dict[str, dict[str, tuple[str, str]]] = {kind: {} for kind in _KINDS}
    minor = versions.current(package)[:2]
    for kind, table in before.tables.items():
        tables[kind] |= {old: one for old, one in table.items() if tuple(map(int, one[1].split(".")[:2])) >= minor}
    for old, new in moved.items():
        tables["OPERATIONS"][old.removeprefix("api.")] = (new.removeprefix("api."), since)
    for one in changes:
        if one.renamed is None:
            continue
        old, new = one.renamed
        if one.what.startswith("parameter"):
            tables["PARAMETERS"][f"{one.where.removeprefix('api.')}:{old}"] = (new, since)
        else:
            tables["OPERATIONS"][old.removeprefix("api.")] = (new.removeprefix("api."), since)
    tables["MODELS"] |= {old: (new, since) for old, new in models.items()}
    there = {path.relative_to(tree / "api").with_suffix("").as_posix() for path in (tree / "api").glob("*/*.py")}
    there |= {
        f"{path.parent.name}/{name}" for path in (tree / "api").glob("*/__init__.py") for name in modules_of(path)
    }
    tables["OPERATIONS"] = {
        old: _latest(tables["OPERATIONS"], one)
        for old, one in tables["OPERATIONS"].items()
        if old.replace(".", "/") not in there
    }
    return Renamed(tables)


def _latest(table: Table, one: tuple[str, str]) -> tuple[str, str]:
    """Where what has been renamed was renamed again: the name that it has now."""
    new, since = one
    return (table[new][0], since) if new in table else one
