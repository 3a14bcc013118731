"""What makes `api` and `models` import their parts when these are first asked for (PEP 562)."""

from __future__ import annotations

import sys
from functools import cache
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
    raise AttributeError(f"module {package!r} has no attribute {name!r}{_note(name)}")


def model(package: str, name: str) -> Any:
    """The model or enum `name` of the models package, its module imported now.

    Raises:
        AttributeError: there is none.
    """
    if name == "__all__":
        return model_names(package)
    module = _modules(package).get(name)
    if module is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}{_note(name)}")
    found = getattr(import_module(f"{package}.{module}"), name)
    setattr(sys.modules[package], name, found)
    return found


def model_names(package: str) -> list[str]:
    """Names of all models and enums."""
    return sorted(_modules(package))


@cache
def _modules(package: str) -> dict[str, str]:
    return dict(import_module(f"{package}._index").MODULES)


def _note(name: str) -> str:
    """In a copy that holds only a part (scripts/vendor.py): that what is asked for may have been left out."""
    if name.startswith("_"):
        return ""
    try:
        return f": {import_module('._vendored', __package__).NOTE}"
    except ModuleNotFoundError:
        return ""
