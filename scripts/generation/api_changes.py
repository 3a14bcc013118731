"""What another generated tree changes for those who call this package: found by griffe, which imports nothing.

griffe finds functions, parameters and objects that are gone; annotations it does not compare, nor what is added, so
that is done here. Of an operation's four functions `asyncio` stands for all: they are written from the same parameters.
Models are taken to be built by keyword, and enums to be open.
"""

from __future__ import annotations

import ast
import filecmp
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import griffe

from .document import Json, operations, reachable, refs
from .generator import PACKAGE
from .tree import GENERATED, files


@dataclass(frozen=True, order=True)
class ApiChange:
    """A change that a caller can notice: whether it breaks what was written before, where, and what it is."""

    breaking: bool
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


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
        roots = (name for _, _, operation in operations(effective) for name in refs(operation.get(key, {})))
        return frozenset(name.replace("_", "").lower() for name in reachable(effective, roots))

    return Directions(of("requestBody"), of("responses"))


def compare(old: Path, new: Path, way: Directions) -> list[ApiChange]:
    """What the generated tree in `new` changes against the one in `old`; each holds `api` and `models`."""
    different = {
        name
        for name in files(old) | files(new)
        if name.endswith(".py")
        and not ((old / name).is_file() and (new / name).is_file() and filecmp.cmp(old / name, new / name, False))
    }
    if not different:
        return []
    with tempfile.TemporaryDirectory() as folder:
        before, after = (_load(root, different, Path(folder) / side) for root, side in ((old, "old"), (new, "new")))
        return sorted(
            dict.fromkeys(_compare(before, after, way)), key=lambda one: (not one.breaking, one.where, one.what)
        )


def _load(root: Path, names: set[str], target: Path) -> dict[str, griffe.Module]:
    """The modules of one side that differ between the two, by their path in the package."""
    package = target / PACKAGE
    found = sorted(name for name in names if (root / name).is_file() and Path(name).stem not in ("__init__", "_index"))
    folders = {
        package,
        *(package / parent for name in (*found, *(f"{it}/x" for it in GENERATED)) for parent in _up(name)),
    }
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").touch()
    for name in found:
        shutil.copyfile(root / name, package / name)
    loader = griffe.GriffeLoader(search_paths=[target], allow_inspection=False)
    whole = loader.load(PACKAGE, try_relative_path=False)
    return {name: whole[name.removesuffix(".py").replace("/", ".")] for name in found}


def _up(name: str) -> list[Path]:
    return [parent for parent in Path(name).parents if parent.parts]


def _compare(before: dict[str, griffe.Module], after: dict[str, griffe.Module], way: Directions) -> Iterator[ApiChange]:
    gone, come = (
        {name for name in one if name.startswith("api/")}
        for one in (before.keys() - after.keys(), after.keys() - before.keys())
    )
    by_name = {Path(name).name: name for name in come}
    for name in sorted(gone):
        moved = by_name.get(Path(name).name)
        yield ApiChange(True, _dotted(name), f"moved to {_dotted(moved)}" if moved else "removed")
        if moved:
            yield from _operation(_dotted(moved), before[name], after[moved])
    for name in sorted(come - {by_name.get(Path(name).name) for name in gone}):
        yield ApiChange(False, _dotted(name), "added")
    for name in sorted(before.keys() & after.keys()):
        if name.startswith("api/"):
            yield from _operation(_dotted(name), before[name], after[name])
    yield from _models(before, after, way)


def _dotted(name: str) -> str:
    return name.removesuffix(".py").replace("/", ".")


# --- operations ------------------------------------------------------------------------------------------------------


def _operation(where: str, old: griffe.Module, new: griffe.Module) -> Iterator[ApiChange]:
    if "asyncio" not in old.members or "asyncio" not in new.members:
        yield ApiChange("asyncio" in old.members, where, "no operation")
        return
    for breakage in griffe.find_breaking_changes(old, new):
        if breakage.obj.name == "asyncio" and (what := _explained(breakage)):
            yield ApiChange(True, where, what)
    before: Any = old.members["asyncio"]
    after: Any = new.members["asyncio"]
    known = {one.name: one for one in before.parameters}
    for one in after.parameters:
        if one.name in known:
            yield from _retyped(where, f"parameter {one.name}", known[one.name].annotation, one.annotation, _widened)
            if known[one.name].default is None and one.default is not None:
                yield ApiChange(False, where, f"parameter {one.name} is optional now")
        elif one.default is not None:
            yield ApiChange(False, where, f"parameter {one.name} added")
    yield from _retyped(where, "what it returns", before.returns, after.returns, _narrowed)
    paged = [module.members.get("PAGINATION") for module in (old, new)]
    if paged[1] and not paged[0]:
        yield ApiChange(False, where, "can be paged")
    if paged[0] and not paged[1]:
        yield ApiChange(True, where, "can no longer be paged")
    if paged[0] and paged[1]:
        yield from _retyped(where, "what its pages hold", _annotation(paged[0]), _annotation(paged[1]), _narrowed)


def _explained(breakage: griffe.Breakage) -> str | None:
    kinds = griffe.BreakageKind
    parameter: Any = breakage.new_value or breakage.old_value
    name = f"parameter {getattr(parameter, 'name', '')}"
    return {
        kinds.PARAMETER_REMOVED: f"{name} removed",
        kinds.PARAMETER_MOVED: f"{name} moved to another position",
        kinds.PARAMETER_CHANGED_KIND: f"{name} is passed in another way",
        kinds.PARAMETER_CHANGED_REQUIRED: f"{name} is required now",
        kinds.PARAMETER_ADDED_REQUIRED: f"required parameter {getattr(breakage.new_value, 'name', '')} added",
        kinds.PARAMETER_CHANGED_DEFAULT: f"{name} has another default",
    }.get(breakage.kind)


def _annotation(one: Any) -> Any:
    return one.annotation


# --- models ----------------------------------------------------------------------------------------------------------


def _models(before: dict[str, griffe.Module], after: dict[str, griffe.Module], way: Directions) -> Iterator[ApiChange]:
    """Models and enums, by their own names: which module one is in, only the package knows."""
    old, new = ({name: module for module in one.values() for name in _public(module)} for one in (before, after))
    for name in old.keys() - new.keys():
        yield ApiChange(True, f"models.{name}", "removed")
    for name in new.keys() - old.keys():
        yield ApiChange(False, f"models.{name}", "added")
    for name in old.keys() & new.keys():
        where = f"models.{name}"
        one, other = old[name].members[name], new[name].members[name]
        if one.is_class and other.is_class:
            yield from _fields(where, one, other, *way.of(name))
        elif one.is_class or other.is_class:
            yield ApiChange(True, where, "is another kind of thing")
        else:
            yield from _values(where, old[name], new[name])


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


def _fields(where: str, old: Any, new: Any, sent: bool, answered: bool) -> Iterator[ApiChange]:
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
        yield from _retyped(where, f"field {name}", before[name].annotation, one.annotation, fits)


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


def _retyped(
    where: str, what: str, old: Any, new: Any, fits: Callable[[set[str], set[str]], bool]
) -> Iterator[ApiChange]:
    """A change of an annotation, whether something is required apart: that is said on its own."""
    before, after = _options(old), _options(new)
    if before != after:
        types = " → ".join(" | ".join(sorted(one)) or "None" for one in (before, after))
        yield ApiChange(not fits(before, after), where, f"{what}: {types}")


def _options(annotation: Any) -> set[str]:
    """The parts of a union, without `Unset`."""
    left, right = (getattr(annotation, side, None) for side in ("left", "right"))
    if left is not None and right is not None and getattr(annotation, "operator", "") == "|":
        return _options(left) | _options(right)
    text = str(annotation)
    return {text} - {"Unset"}


def _widened(old: set[str], new: set[str]) -> bool:
    """What a caller passes may come to be more."""
    return old <= new or "Any" in new


def _narrowed(old: set[str], new: set[str]) -> bool:
    """What a caller is given may come to be less."""
    return new <= old or "Any" in old


def _same(old: set[str], new: set[str]) -> bool:
    return old == new
