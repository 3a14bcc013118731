"""What makes `api` and `models` import their parts when these are first asked for (PEP 562), and says what is near a
name that they do not have.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec


def submodule(package: str, name: str) -> ModuleType:
    """The module `name` of a package, imported now.

    Raises:
        AttributeError: there is none.
    """
    found = _imported(package, name)
    if found is None:
        raise _absent(package, name, _names_in(package))
    return found


def operation(package: str, name: str, modules: Mapping[str, str]) -> ModuleType:
    """The operation of a tag's package that has this name or is this module, imported now.

    Args:
        package: of the tag.
        name: that is asked for.
        modules: name of each operation to its module.

    Raises:
        AttributeError: there is none.
    """
    found = _imported(package, modules.get(name, name))
    if found is None:
        raise _absent(package, name, [*modules, *modules.values()])
    setattr(sys.modules[package], name, found)
    return found


def old_names(package: str) -> bool:
    """Have the old names of operations and of their parameters taken; whether there are any.

    Args:
        package: that of all operations.
    """
    renamed = import_module("._renamed", package)
    if renamed.OPERATIONS or renamed.PARAMETERS:
        from ._old_names import Finder

        sys.meta_path.insert(0, Finder(package, renamed.OPERATIONS, renamed.PARAMETERS))
        return True
    return False


def model(package: str, name: str) -> Any:
    """The model or enum `name` of the models package, its module imported now.

    Raises:
        AttributeError: there is none.
    """
    if name == "__all__":
        return model_names(package)
    modules: dict[str, str] = import_module(f"{package}._index").MODULES
    if name not in modules:
        renamed = import_module("..api._renamed", package).MODELS
        if name in renamed:
            from ._old_names import now

            return model(package, now(name, renamed))
        raise _absent(package, name, modules)
    found = getattr(import_module(f"{package}.{modules[name]}"), name)
    setattr(sys.modules[package], name, found)
    return found


def model_names(package: str) -> list[str]:
    """Names of all models and enums."""
    return sorted(import_module(f"{package}._index").MODULES)


def submodules(package: str) -> list[str]:
    """Names of the public modules of a package."""
    from pkgutil import iter_modules

    return sorted(one.name for one in iter_modules(sys.modules[package].__path__) if not one.name.startswith("_"))


def unfound(name: str) -> ModuleSpec | None:
    """Where a public module of ours leads that no finder has found: a model's under its old name.

    Raises:
        ModuleNotFoundError: nowhere, and an import asks; it says what is near. What only looks for a module gets None.
    """
    package, _, own = name.rpartition(".")
    if package == f"{__package__}.models":
        from ._old_names import model_module

        if spec := model_module(package, own):
            return spec
    if not _is_import():
        return None
    known = _names_in(package)
    note = f"; write: from {package} import {own}" if own in known else _near(own, known)
    raise ModuleNotFoundError(f"No module named {name!r}{note}", name=name)


def _names_in(package: str) -> list[str]:
    """The names of a package's modules and what else it lists: of a tag its operations, of the whole its classes."""
    own = vars(sys.modules[package])
    return [*own.get("NAMES", ()), *own.get("__all__", ()), *submodules(package)]


def _imported(package: str, name: str) -> ModuleType | None:
    if not name.startswith("_"):
        try:
            return import_module(f"{package}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{name}":
                raise
    return None


def _absent(package: str, name: str, known: Iterable[str]) -> AttributeError | ImportError:
    """The error; in a copy that holds only a part (scripts/vendor.py) it says that the name may have been left out.

    `from … import …` makes its own error of an AttributeError, without what it says: that gets an ImportError.
    """
    note = ""
    if not name.startswith("_"):
        note = _near(name, known)
        with suppress(ModuleNotFoundError):
            note += f": {import_module('._vendored', __package__).NOTE}"
        if _is_from_import():
            return ImportError(f"cannot import name {name!r} from {package!r}{note}", name=package)
    return AttributeError(f"module {package!r} has no attribute {name!r}{note}")


def _near(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, dict.fromkeys(known), 3)
    return f"; near it: {', '.join(close)}" if close else ""


def _is_import() -> bool:
    """Whether a finder is asked for an import, not by `importlib.util.find_spec`; not where frames cannot be seen."""
    from inspect import currentframe

    frame = currentframe()
    while frame is not None and frame.f_code.co_name in ("_is_import", "unfound", "find_spec", "_find_spec"):
        frame = frame.f_back
    return frame is not None and frame.f_globals["__name__"] == "importlib._bootstrap"


def _is_from_import() -> bool:
    """Whether the import system asks a package of ours; where frames cannot be seen, it does not."""
    from inspect import currentframe

    frame = currentframe()
    while frame is not None and frame.f_globals["__name__"].startswith(__package__):
        frame = frame.f_back
    return frame is not None and frame.f_globals["__name__"] == "importlib._bootstrap"
