"""What of a request must be as HTTP has it: texts that are refused where they could not go over the wire. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote, urlencode

from .._call.anywhere import is_token
from .._key import NoText
from ..errors import InvalidArgumentError

_FRAMING: Final = ("content-length", "transfer-encoding")
"""Headers that say where a body ends (RFC 9112, section 6): where two differ, a proxy may see another request."""


def query_string(pairs: Sequence[tuple[str, str]]) -> str:
    """The query of a URL, percent-encoded.

    Raises:
        InvalidArgumentError: a value is not text that UTF-8 can carry.
    """
    try:
        return urlencode(pairs, quote_via=quote)
    except UnicodeEncodeError as error:
        raise InvalidArgumentError("a query parameter is not text that UTF-8 can carry") from error


def check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse what would end a header's line, or not go through it: control characters, and what is not ASCII.

    Raises:
        InvalidArgumentError: names the header and does not show its value.
    """
    for name, value in headers.items():
        if not is_token(name):
            raise InvalidArgumentError(f"{name!r} is no name of a header")
        if name.lower() in _FRAMING:
            raise InvalidArgumentError(f"the header {name} is the body's to say: leave it out")
        if not is_valid_header_value(value):
            raise InvalidArgumentError(
                f"the header {name} has a value that none can carry "
                "(not a string, a line break, a control character, not ASCII, or a blank at an end)"
            )


def is_valid_header_value(value: object) -> bool:
    """Whether it is a text that a header can carry as it is (RFC 9110, section 5.5)."""
    if not isinstance(value, str) or isinstance(value, NoText) or not value.isascii():
        return False
    return value.expandtabs().isprintable() and value == value.strip()
