"""What takes the names that operations, parameters and models had before, for one minor version, with a warning.

The generated `api/_renamed.py` says which; a regeneration writes it where it knows the pair.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from types import ModuleType
from typing import Any

Names = Mapping[str, tuple[str, str]]
"""Old name to the new one, and the version since which that is it."""

FUNCTIONS = ("asyncio", "asyncio_detailed", "sync", "sync_detailed")
_ACCEPTS = "accepts_old_names"


def now(name: str, names: Names, stacklevel: int) -> str:
    """The name that something has now, with a warning for who asks for it, `stacklevel` calls above."""
    new, since = names[name]
    said = f"{name} is {new} since {since}; the old name goes with the next minor version"
    warnings.warn(said, DeprecationWarning, stacklevel=stacklevel)
    return new


def accept(module: ModuleType, key: str, parameters: Names) -> None:
    """Let the functions of an operation's module take the old names of its parameters, if there are any."""
    names = {old.rpartition(":")[2]: new for old, new in parameters.items() if old.rpartition(":")[0] == key}
    for name in FUNCTIONS if names else ():
        function = getattr(module, name)
        if not hasattr(function, _ACCEPTS):
            setattr(module, name, _accepting(function, names))


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

        setattr(accepting_async, _ACCEPTS, True)
        return accepting_async

    @wraps(function)
    def accepting(*arguments: Any, **given: Any) -> Any:
        return function(*arguments, **taken(given))

    setattr(accepting, _ACCEPTS, True)
    return accepting
