"""What takes the names that operations, parameters and models had before, for one minor version, with a warning.

The generated `api/_renamed.py` says which; a regeneration writes it where it knows the pair.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from inspect import currentframe, iscoroutinefunction
from types import ModuleType
from typing import Any, cast

Names = Mapping[str, tuple[str, str]]
"""Old name to the new one, and the version since which that is it."""

FUNCTIONS = ("asyncio", "asyncio_detailed", "sync", "sync_detailed")


class Finder:
    """Finds the modules of operations under their old names, and lets those that have them take old parameters.

    It stands before all other finders, so that every way to import a module is taken alike: `import …`, `from …
    import`, `importlib.import_module`. As Python keeps what is imported, the first import warns.

    Args:
        package: `api`, by its full name.
        operations: old name of a module, or of an operation, below the package.
        parameters: name of a module, a colon and the old name of a parameter.
    """

    def __init__(self, package: str, operations: Names, parameters: Names) -> None:
        self._head = f"{package}."
        self._operations = operations
        self._parameters: dict[str, dict[str, tuple[str, str]]] = {}
        for old, now in parameters.items():
            module, _, name = old.partition(":")
            self._parameters.setdefault(module, {})[name] = now

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """What Python asks of a finder."""
        if not name.startswith(self._head):
            return None
        own = name.removeprefix(self._head)
        if own in self._operations:
            return ModuleSpec(name, _Moved(self._head, own, self._operations))
        if own not in self._parameters:
            return None
        others = (one for one in sys.meta_path if one is not self)
        spec = next((spec for one in others if (spec := one.find_spec(name, path, target))), None)
        if spec is not None and spec.loader is not None:
            spec.loader = cast(Loader, _Accepting(spec.loader, self._parameters[own]))
        return spec


class _Moved(Loader):
    """Loads, for an old name of an operation or its module, the module that it is now."""

    def __init__(self, head: str, old: str, names: Names) -> None:
        self._head, self._old, self._names = head, old, names

    def exec_module(self, module: ModuleType) -> None:
        tag, _, name = now(self._old, self._names).rpartition(".")
        sys.modules[module.__name__] = getattr(import_module(f"{self._head}{tag}"), name)


class _Accepting:
    """A loader of a module whose functions take the old names of parameters too."""

    def __init__(self, loader: Any, names: Names) -> None:
        self._loader, self._names = loader, names

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        for name in FUNCTIONS:
            setattr(module, name, _accepting(getattr(module, name), self._names))


def model_module(package: str, own: str) -> ModuleSpec | None:
    """Where a module of a model under its old name leads; None where it is none's.

    Args:
        package: `models`, by its full name.
        own: the module, below it.
    """
    renamed: Names = import_module("..api._renamed", package).MODELS
    old = next((old for old in renamed if old.lower() == own.replace("_", "")), None)
    return ModuleSpec(f"{package}.{own}", _MovedModel(package, old, renamed)) if old else None


class _MovedModel(Loader):
    """Loads, for the old name of a model's module, what is in the new one, and the model under its old name too."""

    def __init__(self, package: str, old: str, names: Names) -> None:
        self._package, self._old, self._names = package, old, names

    def exec_module(self, module: ModuleType) -> None:
        new = now(self._old, self._names)
        found = getattr(import_module(self._package), new)
        moved = import_module(f"{self._package}.{import_module(f'{self._package}._index').MODULES[new]}")
        kept = {name: value for name, value in vars(moved).items() if not name.startswith("__")}
        vars(module).update({**kept, self._old: found})


def now(name: str, names: Names) -> str:
    """The name that something has now, with a warning for who asks for it."""
    new, since = names[name]
    _warn(f"{name} is {new} since {since}; the old name goes with the next minor version")
    return new


def _warn(said: str) -> None:
    """Warn of the line outside of this package, and of Python's import system, that all this comes from."""
    frame = currentframe()
    while frame is not None and _is_within(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
    if frame is None:  # where frames cannot be seen
        warnings.warn(said, DeprecationWarning, stacklevel=3)
        return
    registry = frame.f_globals.setdefault("__warningregistry__", {})
    module, place = frame.f_globals.get("__name__", "<unknown>"), frame.f_code.co_filename
    warnings.warn_explicit(said, DeprecationWarning, place, frame.f_lineno, module, registry)


def _is_within(module: str) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in (__package__, "importlib"))


def _accepting(function: Callable[..., Any], names: Names) -> Callable[..., Any]:
    def taken(given: dict[str, Any]) -> dict[str, Any]:
        for old in given.keys() & names.keys():
            new, since = names[old]
            if new in given:
                raise TypeError(f"{function.__name__}() was given {new} and {old}, its old name")
            said = f"parameter {old} is {new} since {since}; the old name goes with the next minor version"
            warnings.warn(said, DeprecationWarning, stacklevel=3)
            given = {new if name == old else name: value for name, value in given.items()}
        return given

    if iscoroutinefunction(function):

        @wraps(function)
        async def accepting_async(*arguments: Any, **given: Any) -> Any:
            return await function(*arguments, **taken(given))

        return accepting_async

    @wraps(function)
    def accepting(*arguments: Any, **given: Any) -> Any:
        return function(*arguments, **taken(given))

    return accepting
