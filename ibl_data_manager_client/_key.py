"""Keys: hidden from those who print a traceback's variables, and never awaited by a blocking call."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
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


def hidden_headers(headers: Any) -> Any:
    """Headers whose values are hidden, since any may be a key; of what is no mapping the type's name, None as it is."""
    if isinstance(headers, Mapping):
        return {name: hidden(value) if isinstance(value, str | bytes) else value for name, value in headers.items()}
    return None if headers is None else NoText(type(headers).__name__)


def refuse_awaitable(result: object, message: str) -> None:
    """Refuse what an async callable gave to a blocking call.

    Raises:
        ConfigurationError: `result` is to be awaited.
    """
    if inspect.iscoroutine(result):
        result.close()
    if inspect.isawaitable(result):
        raise ConfigurationError(message)
