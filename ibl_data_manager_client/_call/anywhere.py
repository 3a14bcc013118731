"""Calls that no operation stands for: any method and path."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_letters, digits
from typing import Any, Final
from urllib.parse import unquote

from ..errors import InvalidArgumentError
from .operation import Call, Operation

_TOKEN: Final = frozenset(f"!#$%&'*+.^_`|~-{digits}{ascii_letters}")  # RFC 9110, section 5.6.2


def is_token(text: object) -> bool:
    """Whether it is a word as methods and names of headers are."""
    return isinstance(text, str) and text != "" and _TOKEN.issuperset(text)


def called(
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    json: Any,
    content: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[Operation[Any], Call]:
    """What sends a request as it is given.

    Raises:
        InvalidArgumentError: the path is not below the base URL, or would not stay as it is; the method is none; or
            params or headers are no mapping.
    """
    if not is_token(method):
        raise InvalidArgumentError(f"{method!r} is no method of HTTP, such as GET", operation=f"{method!r} {path}")
    name = f"{method.upper()} {path.partition('?')[0]}"
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgumentError(f"{name}: give the path below the base URL, starting with one slash", operation=name)
    if "#" in path or {".", ".."} & {unquote(segment) for segment in path.partition("?")[0].split("/")}:
        raise InvalidArgumentError(f"{name}: a path with . or .. or # does not stay as it is", operation=name)
    for what, given in (("params", params), ("headers", headers)):
        if given is not None and not isinstance(given, Mapping):
            text = f"{name}: {what} is a mapping of names to values, such as a dict"
            raise InvalidArgumentError(text, operation=name)
    operation = Operation[Any](name, method.upper(), path)
    call = operation.call(query=params, body=json, headers=headers)
    call.quoted = False
    if content is not None:
        call.content = content
    return operation, call
