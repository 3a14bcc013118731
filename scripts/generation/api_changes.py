"""What another generated tree changes for those who call this package: found by griffe, which imports nothing.

griffe finds functions, parameters and objects that are gone; annotations it does not compare, nor what is added, so
that is done here. Of an operation's four functions `asyncio` stands for all: they are written from the same parameters.
Models are taken to be built by keyword, and enums to be open: an enum is as good as the type of its values. Which
operation is which, the comparison of the two descriptions says, not the name of a module.
"""

from __future__ import annotations

import ast
import filecmp
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import griffe

from .document import Json, bare, operations, reachable, refs
from .generator import PACKAGE
from .tree import files

KINDS = {
    "Operations removed": r"api\..*: removed",
    "Operations renamed or moved; the old module is taken for a minor version": r"api\..*: (renamed|moved) to",
    "Parameters that are required now": r".*: (required parameter|parameter \w+ is required now)",
    "Path parameters renamed, for callers by keyword; taken for a minor version": r".*: parameter \w+ is \w+ now",
    "Parameters removed": r".*: parameter \w+ removed",
    "Parameters of another type": r".*: parameter \w+: ",
    "Answers of another type": r".*: (what it returns|what its pages hold|can no longer be paged)",
    "Models and enums removed": r"models\..*: removed",
    "Fields removed": r"models\..*: field \w+ removed",
    "Fields that are required now where they are sent": r"models\..*: (required field|field \w+ is required)",
    "Fields that may be missing now": r"models\..*: field \w+ may be UNSET",
    "Fields of another type": r"models\..*: field \w+: ",
    "Enum values removed": r"models\..*: value ",
    "Other": "",
}
"""Each kind of change that breaks callers, and how its lines read, in the order of the report."""


@dataclass(frozen=True, order=True)
class ApiChange:
    """A change that a caller can notice: whether it breaks what was written before, where, and what it is.

    `renamed` has the old and the new name of what is only called otherwise.
    """

    breaking: bool
    where: str
    what: str
    renamed: tuple[str, str] | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"

    @cached_property
    def kind(self) -> str:
        """The one of `KINDS`."""
        return next(kind for kind, reads in KINDS.items() if re.match(reads, str(self)))


@dataclass(frozen=True)
class Directions:
    """Lower-case class names of what is sent and of what is answered; a class in neither counts as both."""

    sent: frozenset[str]
    answered: frozenset[str]

    def of(self, name: str) -> tuple[bool, bool]:
        """Whether a class is sent, and whether it is answered."""
        key = name.lower()
        sent, answered = key in self.sent, key in self.answered
        return (sent, answered) if sent or answered else (True, True)


def directions(effective: Json) -> Directions:
    """Which components of the effective document requests reach, and which answers do."""

    def of(key: str) -> frozenset[str]:
        roots = (name for _, _, operation in operations(effective) for name in refs(operation.get(key)))
        return frozenset(name.replace("_", "").lower() for name in reachable(effective, roots))

    return Directions(of("requestBody"), of("responses"))


def compare(old: Path, new: Path, way: Directions, pairs: Mapping[str, str]) -> list[ApiChange]:
    """What the generated tree in `new` changes against the one in `old`.

    Args:
        old, new: each holds `api` and `models`.
        way: which classes are sent, and which are answered.
        pairs: module of an operation that both have to its module in `new`, as paths in the tree.
    """
    different = {
        name
        for name in files(old) | files(new)
        if name.endswith(".py")
        and not ((old / name).is_file() and (new / name).is_file() and filecmp.cmp(old / name, new / name, False))
    }
    different |= {name for pair in pairs.items() if pair[0] != pair[1] for name in pair}
    if not different:
        return []
    with tempfile.TemporaryDirectory() as folder:
        before, after = (_load(root, different, Path(folder) / side) for root, side in ((old, "old"), (new, "new")))
        work = _Comparison(before, after, way, _open_enums(old) | _open_enums(new))
        return sorted(dict.fromkeys(work.all(pairs)), key=lambda one: (not one.breaking, one.where, one.what))


def _open_enums(root: Path) -> dict[str, str]:
    """Name of each enum to the type that any value of it has."""
    found: dict[str, str] = {}
    for path in (root / "models").glob("*.py"):
        if match := _ENUM.search(path.read_text(encoding="utf-8")):
            found[match[1]] = match[2]
    return found


def _load(root: Path, names: set[str], target: Path) -> dict[str, griffe.Module]:
    """The modules of one side that differ between the two, by their path in the package."""
    package = target / PACKAGE
    found = sorted(
        name for name in names if (root / name).is_file() and Path(name).stem not in ("__init__", "_index", "_renamed")
    )
    package.mkdir(parents=True)
    for name in found:
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, package / name)
    loader = griffe.GriffeLoader(search_paths=[target], allow_inspection=False)
    whole = loader.load(PACKAGE, try_relative_path=False)
    return {name: whole[name.removesuffix(".py").replace("/", ".")] for name in found}


def _operations(names: Iterable[str]) -> list[str]:
    """Those of the modules that are operations, in order."""
    return sorted(name for name in names if name.startswith("api/"))


def _dotted(name: str) -> str:
    return name.removesuffix(".py").replace("/", ".")


_ENUM = re.compile(r"^(\w+): TypeAlias = .*?\| (\w+)\s*\)?$", re.MULTILINE | re.DOTALL)
_NAMES = re.compile(r"\{([^}]*)\}")
_ENUM_NAME = re.compile(r"\w+")


class _Comparison:
    """The modules of the two trees that differ, by their path in the package."""

    def __init__(
        self,
        before: Mapping[str, griffe.Module],
        after: Mapping[str, griffe.Module],
        way: Directions,
        enums: Mapping[str, str],
    ) -> None:
        self.before, self.after, self.way, self.enums = before, after, way, enums

    def all(self, pairs: Mapping[str, str]) -> Iterator[ApiChange]:
        """Every change."""
        for name in _operations(self.before):
            now = pairs.get(name)
            if now is None:
                yield ApiChange(True, _dotted(name), "removed")
                continue
            if now != name:
                word = "renamed" if Path(now).parent == Path(name).parent else "moved"
                yield ApiChange(True, _dotted(name), f"{word} to {_dotted(now)}", (_dotted(name), _dotted(now)))
            yield from self.operation(_dotted(now), self.before[name], self.after[now])
        for name in _operations(self.after.keys() - set(pairs.values())):
            yield ApiChange(False, _dotted(name), "added")
        yield from self.models()

    def operation(self, where: str, old: griffe.Module, new: griffe.Module) -> Iterator[ApiChange]:
        """One operation."""
        if "asyncio" not in old.members or "asyncio" not in new.members:
            yield ApiChange("asyncio" in old.members, where, "no operation")
            return
        before: Any = old.members["asyncio"]
        after: Any = new.members["asyncio"]
        known, now = ({one.name: one for one in function.parameters} for function in (before, after))
        renamed = _renamed(old, new, known, now)
        for pair in renamed.items():
            yield ApiChange(True, where, f"parameter {pair[0]} is {pair[1]} now", pair)
        for breakage in griffe.find_breaking_changes(old, new):
            name, what = _explained(breakage)
            if breakage.obj.name == "asyncio" and what and name not in (*renamed, *renamed.values()):
                yield ApiChange(True, where, what)
        known |= {other: known[name] for name, other in renamed.items()}
        for one in after.parameters:
            if one.name in known:
                what = f"parameter {one.name}"
                yield from self.retyped(where, what, known[one.name].annotation, one.annotation, _widened)
                if known[one.name].default is None and one.default is not None:
                    yield ApiChange(False, where, f"{what} is optional now")
            elif one.default is not None:
                yield ApiChange(False, where, f"parameter {one.name} added")
        yield from self.retyped(where, "what it returns", before.returns, after.returns, _narrowed)
        paged = [module.members.get("PAGINATION") for module in (old, new)]
        if paged[1] and not paged[0]:
            yield ApiChange(False, where, "can be paged")
        if paged[0] and not paged[1]:
            yield ApiChange(True, where, "can no longer be paged")
        if paged[0] and paged[1]:
            held = _annotation(paged[0]), _annotation(paged[1])
            yield from self.retyped(where, "what its pages hold", *held, _narrowed)

    def models(self) -> Iterator[ApiChange]:
        """Models and enums, by their own names: which module one is in, only the package knows."""
        sides = (self.before, self.after)
        old, new = ({name: module for module in one.values() for name in _public(module)} for one in sides)
        for name in old.keys() - new.keys():
            yield ApiChange(True, f"models.{name}", "removed")
        for name in new.keys() - old.keys():
            yield ApiChange(False, f"models.{name}", "added")
        for name in old.keys() & new.keys():
            where = f"models.{name}"
            one, other = old[name].members[name], new[name].members[name]
            if one.is_class and other.is_class:
                yield from self.fields(where, one, other, *self.way.of(name))
            elif one.is_class or other.is_class:
                yield ApiChange(True, where, "is another kind of thing")
            else:
                yield from _values(where, old[name], new[name])

    def fields(self, where: str, old: Any, new: Any, sent: bool, answered: bool) -> Iterator[ApiChange]:
        """The fields of a model."""
        before, after = (_attributes(one) for one in (old, new))
        fits: Callable[[set[str], set[str]], bool] = _same if sent and answered else _widened if sent else _narrowed
        for name in before.keys() - after.keys():
            yield ApiChange(True, where, f"field {name} removed")
        for name, one in after.items():
            required = one.value is None
            if name not in before:
                breaks = required and sent
                yield ApiChange(breaks, where, f"{'required ' if breaks else ''}field {name} added")
                continue
            was_required = before[name].value is None
            if required and not was_required:
                yield ApiChange(
                    sent, where, f"field {name} is required now" if sent else f"field {name} is always there now"
                )
            if was_required and not required:
                yield ApiChange(answered, where, f"field {name} {'may be UNSET' if answered else 'is optional'} now")
            yield from self.retyped(where, f"field {name}", before[name].annotation, one.annotation, fits)

    def retyped(
        self, where: str, what: str, old: Any, new: Any, fits: Callable[[set[str], set[str]], bool]
    ) -> Iterator[ApiChange]:
        """A change of an annotation, whether something is required apart: that is said on its own."""
        before, after = _options(old), _options(new)
        if before != after:
            types = " → ".join(" | ".join(sorted(one)) or "None" for one in (before, after))
            yield ApiChange(not fits(*map(self.opened, (before, after))), where, f"{what}: {types}")

    def opened(self, options: set[str]) -> set[str]:
        """The parts of a union, each enum in it as the type of its values."""
        return {_ENUM_NAME.sub(lambda match: self.enums.get(match[0], match[0]), one) for one in options}


def _renamed(
    old: griffe.Module, new: griffe.Module, before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, str]:
    """Path parameters that stand under another name at the same place of the path: Python name to Python name."""
    routes = [str(module.docstring.value if module.docstring else "") for module in (old, new)]
    if bare(routes[0]) != bare(routes[1]):
        return {}
    pairs = zip(*(map(_spelled, _NAMES.findall(route)) for route in routes), strict=True)
    of, to = ({_spelled(name): name for name in names} for names in (before.keys() - after, after.keys() - before))
    return {of[one]: to[other] for one, other in pairs if one in of and other in to}


def _spelled(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _explained(breakage: griffe.Breakage) -> tuple[str, str | None]:
    """The parameter that a breakage is of, and what it says; None where it is none of ours."""
    kinds = griffe.BreakageKind
    parameter: Any = breakage.new_value or breakage.old_value
    name = str(getattr(parameter, "name", ""))
    return name, {
        kinds.PARAMETER_REMOVED: f"parameter {name} removed",
        kinds.PARAMETER_MOVED: f"parameter {name} moved to another position",
        kinds.PARAMETER_CHANGED_KIND: f"parameter {name} is passed in another way",
        kinds.PARAMETER_CHANGED_REQUIRED: f"parameter {name} is required now",
        kinds.PARAMETER_ADDED_REQUIRED: f"required parameter {name} added",
        kinds.PARAMETER_CHANGED_DEFAULT: f"parameter {name} has another default",
    }.get(breakage.kind)


def _annotation(one: Any) -> Any:
    return one.annotation


def _public(module: griffe.Module) -> list[str]:
    """Name of the model or enum of a module; its other names are imports, and the tuple of an enum's values."""
    if module.path.split(".")[1] != "models":
        return []
    return [
        name
        for name, one in module.members.items()
        if not one.is_alias and not name.startswith("_") and not name.endswith("_VALUES")
    ]


def _values(where: str, old: griffe.Module, new: griffe.Module) -> Iterator[ApiChange]:
    before, after = (_listed(module) for module in (old, new))
    for value in before - after:
        yield ApiChange(True, where, f"value {value!r} removed")
    for value in after - before:
        yield ApiChange(False, where, f"value {value!r} added")


def _listed(module: griffe.Module) -> set[Any]:
    """What the tuple of an enum's values lists."""
    found: Any = next((one for name, one in module.members.items() if name.endswith("_VALUES")), None)
    return set(ast.literal_eval(str(found.value))) if found else set()


def _attributes(model: Any) -> dict[str, Any]:
    return {
        name: one
        for name, one in model.members.items()
        if one.is_attribute
        and one.annotation is not None
        and not name.startswith("_")
        and name != "additional_properties"
    }


# --- types -----------------------------------------------------------------------------------------------------------


def _options(annotation: Any) -> set[str]:
    """The parts of a union, without `Unset`."""
    if isinstance(annotation, griffe.ExprBinOp) and annotation.operator == "|":
        return _options(annotation.left) | _options(annotation.right)
    return {str(annotation)} - {"Unset"}


def _widened(old: set[str], new: set[str]) -> bool:
    """What a caller passes may come to be more."""
    return old <= new or "Any" in new


def _narrowed(old: set[str], new: set[str]) -> bool:
    """What a caller is given may come to be less."""
    return new <= old or "Any" in old


def _same(old: set[str], new: set[str]) -> bool:
    return old == new
