"""What makes `api` and `models` import their parts when these are first asked for (PEP 562)."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import Any


def submodule(package: str, name: str) -> ModuleType:
    """The module `name` of a package, imported now.

    Raises:
        AttributeError: there is none.
    """
    if not name.startswith("_"):
        try:
            return import_module(f"{package}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{name}":
                raise
    raise _absent(package, name)


def model(package: str, name: str) -> Any:
    """The model or enum `name` of the models package, its module imported now.

    Raises:
        AttributeError: there is none.
    """
    if name == "__all__":
        return model_names(package)
    modules = import_module(f"{package}._index").MODULES
    if name not in modules:
        raise _absent(package, name)
    found = getattr(import_module(f"{package}.{modules[name]}"), name)
    setattr(sys.modules[package], name, found)
    return found


def model_names(package: str) -> list[str]:
    """Names of all models and enums."""
    return sorted(import_module(f"{package}._index").MODULES)


def _absent(package: str, name: str) -> AttributeError:
    """The error; in a copy that holds only a part (scripts/vendor.py) it says that the name may have been left out."""
    note = ""
    if not name.startswith("_"):
        with suppress(ModuleNotFoundError):
            note = f": {import_module('._vendored', __package__).NOTE}"
    return AttributeError(f"module {package!r} has no attribute {name!r}{note}")
