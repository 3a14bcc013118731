"""Which files a part of the client needs, and how a copy of it is kept up to date without losing what others did to it.

What a module needs is read from its syntax tree: the models that it imports, and those that it names as `_models.X`.
"""

from __future__ import annotations

import ast
import difflib
import hashlib
import json
import os
import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import operation_index, renamed
from .operation_names import modules_of, route_in

RECORD = "vendored.json"
NOTE = "_vendored.py"
STYLE = "ruff.toml"
_STYLE = """\
# Written by scripts/vendor.py: the style of the project that this is from, so that another's does not judge it.
line-length = 120
target-version = "py311"

[lint]
select = ["E4", "E7", "E9", "F", "I"]

[lint.per-file-ignores]
"__init__.pyi" = ["F401", "I"] # a line for each name

[format]
exclude = ["__init__.pyi"]
"""
_INDEX = "models/_index.py"
_OPERATIONS = f"api/{operation_index.INDEX}"


class VendorError(Exception):
    """It cannot be vendored; the message says why and what to do."""


@dataclass(frozen=True)
class Wanted:
    """What is to be vendored; all of it where both are empty.

    Attributes:
        tags: names of tags, as folders of `api` or as the description has them.
        operations: operationIds, or names with their tag.
    """

    tags: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [f"--{key} {','.join(some)}" for key, some in vars(self).items() if some]
        return " ".join(parts)


@dataclass
class Outcome:
    """What an update does: the files of the new copy, and what it leaves as the target has it, a line each."""

    files: dict[str, bytes]
    said: list[str] = field(default_factory=list)
    conflicts: int = 0


def digest(content: bytes) -> str:
    """What tells a content from another; of text however its lines end, as a clone may change that."""
    if b"\0" not in content:  # as Git tells text
        content = content.replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()


def ended_as(present: bytes | None, content: bytes) -> bytes:
    """A file's new content with its lines ended as in the target, and as it is there where only that differs."""
    if present is None or digest(present) == digest(content):
        return present or content
    crlf = present.count(b"\r\n")
    return (
        content.replace(b"\n", b"\r\n") if crlf and crlf == present.count(b"\n") and b"\0" not in present else content
    )


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, without caches; of what is no regular file, what stands for it and equals no file."""
    found = {}
    for path in _walk(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = b"a link to " + os.fsencode(os.readlink(path))
        elif path.is_file():
            found[name] = path.read_bytes()
        elif not path.is_dir():
            found[name] = b"no regular file"
    return {name: content for name, content in found.items() if not name.endswith(".pyc")}


def _walk(folder: Path) -> Iterator[Path]:
    """All that is in a folder, folders before what they hold, without caches; no link is followed."""
    for path in sorted(folder.iterdir()):
        if not _is_cache(path):
            yield path
            if path.is_dir() and not path.is_symlink():
                yield from _walk(path)


def _is_cache(path: Path) -> bool:
    """Whether Python wrote it, and nobody has put anything else there."""
    if path.parent.name == "__pycache__":
        is_file = path.is_file() and not path.is_symlink()
        return is_file and ".pyc" in path.suffixes  # one that is being written has a number behind it
    is_folder = path.name == "__pycache__" and path.is_dir() and not path.is_symlink()
    return is_folder and all(map(_is_cache, path.iterdir()))


def replicate(folder: Path, target: Path, leave_out: Set[str]) -> None:
    """A folder anew, with the same files, links and all: hard links, so that mode, owner and times are kept too."""
    target.mkdir()
    for path in _walk(folder):
        name = path.relative_to(folder)
        if path.is_dir() and not path.is_symlink():
            (target / name).mkdir()
        elif name.as_posix() not in leave_out:
            try:
                os.link(path, target / name, follow_symlinks=False)
            except OSError:  # not on this file system
                shutil.copy2(path, target / name, follow_symlinks=False)
    for path in (folder, *_walk(folder)):
        if path.is_dir() and not path.is_symlink():
            shutil.copystat(path, target / path.relative_to(folder))


def remove_empty(root: Path, folder: Path) -> None:
    """Remove a folder below `root` that a file was taken out of, and those above, as far as nothing is left in them."""
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


# --- what is needed --------------------------------------------------------------------------------------------------


def operation_files(package: Path, wanted: Wanted) -> set[str]:
    """The operations' modules that are asked for.

    Raises:
        VendorError: there is no such tag or operation.
    """
    found = {path.stem: path for path in (package / "api").glob("*/*.py") if path.stem != "__init__"}
    tags = {path.parent.name for path in found.values()}
    for tag in tags:
        names = modules_of(package / "api" / tag / "__init__.py")
        found |= {f"{tag}.{name}": found[module] for name, module in names.items() if module in found}
    chosen: set[Path] = set()
    for tag in wanted.tags:
        name = tag.replace("-", "_").lower()
        _known("tag", name, tags)
        chosen |= {path for path in found.values() if path.parent.name == name}
    for operation in wanted.operations:
        _known("operation", operation, found)
        chosen.add(found[operation])
    if not wanted.tags and not wanted.operations:
        chosen = set(found.values())
    return {path.relative_to(package).as_posix() for path in chosen}


def _known(what: str, name: str, names: Iterable[str]) -> None:
    if name not in names:
        close = difflib.get_close_matches(name, names, 3)
        raise VendorError(f"there is no {what} {name}" + (f"; there is {', '.join(close)}" if close else ""))


def index_of(package: Path) -> dict[str, str]:
    """Name of each model and enum to its module.

    Raises:
        VendorError: there is no such index.
    """
    found = modules_of(package / _INDEX)
    if not found:
        raise VendorError(f"{_INDEX} lists no modules: run scripts/regenerate.py")
    return found


def models_of(path: Path, index: dict[str, str]) -> Iterator[str]:
    """Modules of the models that a module names, in its annotations and in what it does."""
    known = set(index.values())
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.module:
            module = node.module.removeprefix("models.")
            if (node.level == 1 or node.module.startswith("models.")) and module in known:
                yield module
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "_models":
            yield index[node.attr]


def model_modules(package: Path, operations: Iterable[str]) -> set[str]:
    """Modules of all models that operations reach, through other models too."""
    index = index_of(package)
    todo = [module for name in operations for module in models_of(package / name, index)]
    seen: set[str] = set()
    while todo:
        module = todo.pop()
        if module not in seen:
            seen.add(module)
            todo.extend(models_of(package / "models" / f"{module}.py", index))
    return seen


def copy_of(root: Path, package: Path, wanted: Wanted) -> dict[str, bytes]:
    """The files of the part that is wanted: its operations, their models, the hand-written layer, the licence."""
    operations = operation_files(package, wanted)
    whole = not str(wanted)
    modules = set(index_of(package).values()) if whole else model_modules(package, operations)
    tags = {name.split("/")[1] for name in operations}
    names = operations | {f"models/{module}.py" for module in modules}
    names |= {"api/__init__.py", "api/_renamed.py", "models/__init__.py", _OPERATIONS}
    names |= {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.relative_to(package).parts[0] not in ("api", "models", "_pyinstaller")
        and path.suffix in (".py", ".pyi", ".typed")
    }
    files = {name: (package / name).read_bytes() for name in names}
    files |= {name: (root / name).read_bytes() for name in ("LICENSE", "NOTICE")}
    kept = {"models/_index.py": modules, "models/__init__.pyi": modules, "api/__init__.pyi": tags}
    of_tag = {Path(name).stem for name in operations}
    kept |= {f"api/{tag}/__init__.{ending}": of_tag for tag in tags for ending in ("py", "pyi")}
    for name, some in kept.items():
        files[name] = _reduced((package / name).read_bytes().decode(), some).encode()
    files[STYLE] = _STYLE.encode()
    if not whole:
        files[renamed.FILE] = _renamed_of(package, operations, modules).text().encode()
        files[_OPERATIONS] = operation_index.reduced(files[_OPERATIONS], operations.__contains__)
        files[NOTE] = _note(wanted).encode()
    return dict(sorted(files.items()))


def _reduced(text: str, modules: set[str]) -> str:
    """An index or a stub with the lines of some modules: each has one line for each name."""
    lines = []
    for line in text.splitlines(keepends=True):
        if line.startswith('    "'):  # "Name": "module",
            module = line.split('"')[3]
        elif line.startswith("from . import "):  # from . import module as name
            module = line.split()[3]
        elif re.match(r"from \.\w", line):  # from .module import Name as Name
            module = line.split()[1].removeprefix(".")
        else:
            module = None
        if module is None or module in modules:
            lines.append(line)
    return "".join(lines)


def _renamed_of(package: Path, operations: set[str], models: set[str]) -> renamed.Renamed:
    """What has another name among these operations and models."""
    kept = {name.removeprefix("api/").removesuffix(".py").replace("/", ".") for name in operations}
    for tag in {name.partition(".")[0] for name in kept}:
        named = modules_of(package / "api" / tag / "__init__.py")
        kept |= {f"{tag}.{name}" for name, module in named.items() if f"{tag}.{module}" in kept}
    kept |= {name for name, module in index_of(package).items() if module in models}
    return renamed.read(package).of(kept)


def _note(wanted: Wanted) -> str:
    text = (
        f"only a part of the client was vendored here ({wanted}): to add to it, run its scripts/vendor.py "
        "with --update and all that is to be here, in --tags and --operations"
    )
    about = '"""Written by scripts/vendor.py: what is said where something that was left out is asked for."""'
    return f"{about}\n\nNOTE = (\n    {json.dumps(text[:70])}\n    {json.dumps(text[70:])}\n)\n"


# --- the record ------------------------------------------------------------------------------------------------------


def record_of(root: Path, package: Path, wanted: Wanted, name: str, files: dict[str, bytes]) -> dict[str, Any]:
    """What is written beside a copy: of what it is one, how it was made, and what its files were."""
    project = tomllib.loads((root / "pyproject.toml").read_bytes().decode())
    version = next(
        line.split('"')[1]
        for line in (package / "_version.py").read_bytes().decode().splitlines()
        if line.startswith("__version__")
    )
    described = project["tool"]["ibl-data-manager-client"]["description"]
    return {
        "from": project["project"]["name"],
        "version": version,
        "description": {key: described[key] for key in ("version", "sha256")},
        "command": f"scripts/vendor.py DEST --as {name}{' ' if str(wanted) else ''}{wanted}",
        "tags": list(wanted.tags),
        "operations": list(wanted.operations),
        "needs": project["project"]["dependencies"],
        "files": {name: digest(content) for name, content in files.items()},
    }


def read_record(folder: Path) -> dict[str, Any]:
    """The record of a copy.

    Raises:
        VendorError: there is none, or it cannot be read.
    """
    path = folder / RECORD
    try:
        record: Any = json.loads(path.read_bytes())
        files, wanted = record["files"], [*record["tags"], *record["operations"]]
    except FileNotFoundError as error:
        raise VendorError(f"{folder} holds no {RECORD}, so it was not vendored by this command") from error
    except (ValueError, KeyError, TypeError) as error:
        raise VendorError(f"{path} is not what this command writes: {error}") from error
    if not isinstance(files, dict) or not all(isinstance(one, str) for one in (*files, *files.values(), *wanted)):
        raise VendorError(f"{path} is not what this command writes")
    return dict(record)


def wanted_of(record: dict[str, Any]) -> Wanted:
    """What a record says was asked for."""
    return Wanted(tuple(record["tags"]), tuple(record["operations"]))


def operations_in(names: Iterable[str]) -> set[str]:
    """Those of a copy's files that are operations."""
    return {
        name
        for name in names
        if name.startswith("api/") and name.count("/") == 2 and not Path(name).stem.startswith("__")
    }


def operation_changes(
    before: Mapping[str, bytes], after: Mapping[str, bytes]
) -> tuple[list[str], list[str], list[str]]:
    """The operations that came, those that went, and those that are of another route now, a line each."""
    had, has = ({name: route_in(files[name]) for name in operations_in(files)} for files in (before, after))
    another = [f"{name}: {had[name]} → {has[name]}" for name in sorted(had.keys() & has) if had[name] != has[name]]
    came = [f"{name}: {has[name]}" for name in sorted(has.keys() - had.keys())]
    went = [f"{name}: {had[name]}" for name in sorted(had.keys() - has.keys())]
    return came, went, another


def deviations(folder: Path, record: dict[str, Any]) -> tuple[list[str], list[str]]:
    """What differs in a copy from its record, and the files that are the target's own."""
    present = contents(folder)
    problems = [f"missing {name}" for name in record["files"] if name not in present]
    problems += [
        f"changed {name}" for name, sha in record["files"].items() if name in present and digest(present[name]) != sha
    ]
    return problems, [name for name in present if name not in record["files"] and name != RECORD]


# --- an update -------------------------------------------------------------------------------------------------------


def merged(present: dict[str, bytes], record: dict[str, Any], new: dict[str, bytes]) -> Outcome:
    """The new copy, with what the target has changed, added and removed in the old one left as it is."""
    made: dict[str, str] = record["files"]
    outcome = Outcome({})
    for name, content in new.items():
        if name in made and name not in present:
            outcome.said.append(f"left out {name}, which you removed")
        elif name in present and made.get(name) != digest(present[name]) and present[name] != content:
            outcome.files[name] = present[name]
            also = made.get(name) != digest(content)
            outcome.conflicts += also
            outcome.said.append(
                f"kept {name} as you have it" + (", and the new version changes it too" if also else "")
            )
        else:
            outcome.files[name] = content
    for name, content in present.items():
        if name in new or name == RECORD:
            continue
        if name not in made:
            outcome.files[name] = content  # it is the target's own
        elif made[name] != digest(content):
            outcome.files[name] = content
            outcome.conflicts += 1
            outcome.said.append(f"kept {name}, which you changed and the new copy no longer has")
    return outcome
