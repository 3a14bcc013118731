"""The generated tree on disk: checked where it was staged, then put in place of the old one in whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from . import allowed
from .contexts import literal
from .contexts import name as as_name
from .generator import PACKAGE, Generated, GenerationError
from .operation_index import INDEX, text_of

GENERATED = ("api", "models", "_origin")
"""Folders of the package that the regeneration writes."""

_IMPORT_ALL = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
failed = 0
for name in sys.stdin.read().split():
    try:
        importlib.import_module(name)
    except Exception as error:
        failed += 1
        print(f"{name}: {type(error).__name__}: {error}")
sys.exit(bool(failed))
"""


def write_index(models: Path, generated: Generated) -> None:
    """Write the index by which `models` finds the module of a class, and the stub by which type checkers do."""
    pairs = sorted(generated.models.items())
    text = '"""Name of each model and enum to its module."""\n\nfrom typing import Final\n\n'
    (models / "_index.py").write_text(text + _mapping("MODULES", pairs), encoding="utf-8")
    lines = sorted(f"from .{as_name(module)} import {as_name(name)} as {name}\n" for name, module in pairs)
    (models / "__init__.pyi").write_text("".join(lines), encoding="utf-8")


def write_names(api: Path, generated: Generated, names: Mapping[str, str]) -> None:
    """Write into the package of each tag which module an operation's name stands for, and stubs for type checkers.

    Args:
        api: the generated package of that name.
        generated: what came of the run.
        names: operationId to name.
    """
    tags: dict[str, dict[str, str]] = {}
    for id, one in generated.signatures.items():
        tags.setdefault(one.tag, {})[names[id]] = one.module
    for tag, modules in tags.items():
        pairs = sorted(modules.items())
        with (api / tag / "__init__.py").open("a", encoding="utf-8") as file:
            file.write("\n\n" + _mapping("NAMES", pairs) + '"""Name of each operation to its module."""\n')
        lines = {
            f"from . import {as_name(module)} as {as_name(name)}\n"
            for shown in pairs
            for name in shown
            for module in shown[1:]
        }
        (api / tag / "__init__.pyi").write_text("".join(sorted(lines)), encoding="utf-8")
    lines = {f"from . import {as_name(tag)} as {tag}\n" for tag in tags}
    text = "from .._origin import API_VERSION as API_VERSION\n" + "".join(sorted(lines))
    (api / "__init__.pyi").write_text(text, encoding="utf-8")


def _mapping(name: str, pairs: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"    {literal(key)}: {literal(value)},\n" for key, value in pairs)
    return f"{name}: Final = {{\n{lines}}}\n"


def write_origin(folder: Path, version: str) -> None:
    """Write the package that says what the others were generated from: it stands below all that needs to know."""
    text = f"""\"\"\"What this package was generated from.\"\"\"

from typing import Final

API_VERSION: Final = {literal(version)}
\"\"\"The version of the API's description.\"\"\"
"""
    folder.mkdir()
    (folder / "__init__.py").write_text(text, encoding="utf-8")


def assemble(package: Path, generated: Path, target: Path) -> Path:
    """A whole package in `target`: the hand-written modules of `package` and the generated ones; its folder."""
    whole = target / PACKAGE
    shutil.copytree(package, whole, ignore=shutil.ignore_patterns(*GENERATED, "__pycache__"))
    for name in GENERATED:
        shutil.copytree(generated / name, whole / name)
    return whole


def check_imports(whole: Path, generated: Generated) -> int:
    """Import every operation and model of a whole package, in a process of its own; returns how many.

    Raises:
        GenerationError: a module holds what no generated module may hold, and nothing was imported; or one does not
            import.
    """
    if found := allowed.faults(whole, GENERATED):
        raise GenerationError(
            f"nothing was imported: {len(found)} times, what was generated holds what it may not: "
            f"{'; '.join(found[:5])}. A text of the description came through as code, or a template writes "
            "what is new: that is added to scripts/generation/allowed.py"
        )
    names = [f"{PACKAGE}.api.{tag}.{module}" for tag, module in generated.operations.values()]
    names += [f"{PACKAGE}.models.{module}" for module in generated.models.values()]
    done = subprocess.run(
        [sys.executable, "-B", "-P", "-c", _IMPORT_ALL, str(whole.parent)],
        input="\n".join(names),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        lines = (done.stdout or done.stderr).strip().splitlines()
        raise GenerationError(f"{len(lines)} modules do not import: " + "; ".join(lines[:5]))
    return len(names)


def files(root: Path, folders: Iterable[str] = GENERATED) -> set[str]:
    """The files of a generated tree, relative to it, without caches. A file may stand for a folder."""
    return {
        str(path.relative_to(root))
        for name in folders
        for path in (root / name, *(root / name).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(old: Path, new: Path, folders: Iterable[str] = GENERATED) -> list[str]:
    """What changes from one generated tree to another: `added`, `removed` or `changed`, and the file."""
    before, after = files(old, folders), files(new, folders)
    changed = {name for name in before & after if not _same(old / name, new / name)}
    return (
        [f"added {name}" for name in sorted(after - before)]
        + [f"removed {name}" for name in sorted(before - after)]
        + [f"changed {name}" for name in sorted(changed)]
    )


def _same(one: Path, other: Path) -> bool:
    """Whether two files say the same: their bytes, but of the index what is compressed in it."""
    old, new = one.read_bytes(), other.read_bytes()
    with suppress(zlib.error, UnicodeDecodeError):  # another version's, or none
        if one.name == INDEX:
            return text_of(old) == text_of(new)
    return old == new


def complete(package: Path, generated: Path, target: Path) -> None:
    """Make `target` the whole package, to be put in place of `package`: the generated folders are moved there.

    The hand-written files are hard links, so that what an editor writes to one meanwhile is not lost.
    """
    for name, path in _by_hand(package):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, target / name, follow_symlinks=False)
        except OSError:  # not on this file system
            shutil.copy2(path, target / name, follow_symlinks=False)
    for folder in GENERATED:
        os.rename(generated / folder, target / folder)


def keep_late_edits(old: Path, package: Path) -> None:
    """Take over hand-written files that were replaced while the package was exchanged, from what it was before."""
    if not old.is_dir():
        return
    for name, path in _by_hand(old):
        place = package / name
        if not place.exists() or not os.path.samestat(path.lstat(), place.lstat()):
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, place)


def _by_hand(package: Path) -> Iterator[tuple[Path, Path]]:
    for path in sorted(package.rglob("*")):
        name = path.relative_to(package)
        if name.parts[0] not in GENERATED and "__pycache__" not in name.parts and not path.is_dir():
            yield name, path
