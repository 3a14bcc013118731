"""Keys: hidden from those who print a traceback's variables, and never awaited by a blocking call."""

from __future__ import annotations

import inspect
from typing import Any

from .errors import ConfigurationError


class Secret(str):
    """A text that no `repr` shows: some tools print the local variables of a traceback's frames."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


class NoText(str):
    """The type's name of what was given as a key and is no text, which may be one all the same: no frame holds it."""

    __slots__ = ()


def hidden(key: Any) -> Any:
    """A key that is a text, hidden; what gives one, and None, as they are; of all else the type's name."""
    if isinstance(key, NoText) or key is None or callable(key) or inspect.isawaitable(key):
        return key
    return Secret(key) if isinstance(key, str) else NoText(type(key).__name__)


def refuse_awaitable(result: object, message: str) -> None:
    """Refuse what an async callable gave to a blocking call.

    Raises:
        ConfigurationError: `result` is to be awaited.
    """
    if inspect.iscoroutine(result):
        result.close()
    if inspect.isawaitable(result):
        raise ConfigurationError(message)
