"""What an answer that is an error says, in whichever of the platform's dialects."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    import httpx

TRANSIENT: Final = frozenset({408, 429, 502, 503, 504})
"""Statuses after which the same request may well succeed a little later."""


REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""Statuses that ask for the request to be sent elsewhere."""

_NOT_DONE: Final = frozenset({304, 307, 308})
"""Statuses below 400 of which the server has done nothing yet; after a 303, and after a 302 as most send it, it has."""

RETRIES: Final = "ibl_retries"
"""Where `extensions` of an `httpx.Response` has how many times its request was sent again."""


class HasSeveral(Protocol):
    """Headers, each of which may be there several times."""

    def get_list(self, name: str, /) -> list[str]:
        """All values of one."""
        ...


def refused(status: int, headers: HasSeveral) -> bool:
    """Whether the server says by a status that is not 2xx that it has not acted."""
    if status == 503:
        return retry_after(headers) is not None
    return status in _NOT_DONE or (400 <= status < 500 and status != 408)


def retries_of(response: httpx.Response) -> int:
    """How many times the request of an answer was sent again."""
    return int(response.extensions.get(RETRIES, 0))


def retry_after(headers: HasSeveral) -> float | None:
    """Seconds from now that `Retry-After` asks for, the longest of several (RFC 9110, section 10.2.3).

    It is a number, with a fraction too, as some servers send it, or an HTTP-date; None where it is absent or neither.
    Several may be one header, joined by commas, which dates have too.
    """
    values = headers.get_list("retry-after")
    found = [_seconds(value.strip()) for value in (*values, *(part for value in values for part in value.split(",")))]
    return max((seconds for seconds in found if seconds is not None), default=None)


def _seconds(value: str) -> float | None:
    if value.replace(".", "", 1).isdecimal() and value.isascii():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
        return max(0.0, moment.timestamp() - time.time()) if moment.tzinfo else None  # without a zone: whose time?
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def read_body(response: httpx.Response) -> Any:
    """The body, parsed when it is JSON, else as text; None when it is empty."""
    content = response.content
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _request_of(thing: httpx.Response | httpx.RequestError | httpx.HTTPStatusError) -> httpx.Request | None:
    import httpx

    try:
        request = thing.request
    except RuntimeError:  # nobody has said
        return None
    return request if isinstance(request, httpx.Request) else None  # callers may say anything


def without_key(response: httpx.Response) -> httpx.Response:
    """A copy of a response and of those before it, whose requests have no `Authorization`: what is pickled."""
    from copy import copy

    response = copy(response)
    response.history = [without_key(one) for one in response.history]
    request = _request_of(response)
    if request is not None:
        response.request = request_without_key(request)
    if response.next_request is not None:  # to where it leads
        response.next_request = request_without_key(response.next_request)
    return response


def without_key_in(error: httpx.RequestError | httpx.HTTPStatusError) -> None:
    """Have the request and the answer that an error of httpx's shows without `Authorization`."""
    import httpx

    if (request := _request_of(error)) is not None:
        error.request = request_without_key(request)
    if isinstance(response := vars(error).get("response"), httpx.Response):
        vars(error)["response"] = without_key(response)


def request_without_key(request: httpx.Request) -> httpx.Request:
    """A copy of a request that has no `Authorization`."""
    from copy import copy

    bare = copy(request)
    bare.headers = request.headers.copy()  # the copy would share them
    bare.headers.pop("authorization", None)
    return bare


MOST_TEXT = 2000
"""Characters of a server's message, and of a field's name, that go into an error's; `body` has all of it."""

_MOST_LEVELS = 20
"""How deep fields are looked for: the names of those that are nested hold the names of all around them."""

_MESSAGE_KEYS = ("detail", "error", "message", "error_description", "description", "errors", "status")


def read_error(body: Any, levels: int = _MOST_LEVELS) -> tuple[str, dict[str, list[str]]]:
    """The message and the field errors in an error body, whichever of the platform's dialects it speaks.

    Known: DRF `{"detail": …}`, DRF field → messages (nested ones by dotted name), `{"error": …}`,
    `{"status", "message"}`, `{"status": {"success", "description"}}`, SCIM (`detail`), FastAPI's
    `{"detail": [{"loc", "msg"}]}`, `{"errors": [{"message"}]}`, a list of messages, text.

    Returns:
        The message, "" when there is none, and field name to messages.
    """
    if isinstance(body, str):
        return ("" if body.lstrip()[:1] == "<" else body.strip()[:500]), {}
    if isinstance(body, list):
        return _cut("; ".join(_texts(body) or _messages(body))), {}
    if not isinstance(body, dict):
        return "", {}
    found = None
    for key in _MESSAGE_KEYS:
        match body.get(key):
            case str() | list() if key == "status":
                pass
            case str(text) if text:
                return _cut(text), {}
            case list(values) if found := _located(values):
                break
            case list(values) if messages := _messages(values):
                return _cut("; ".join(messages)), {}
            case dict(inner) if inner and levels and key != "description":
                return read_error(inner, levels - 1)
    found = found or dict(_field_errors(body))
    return _cut("; ".join(f"{name}: {' '.join(texts)}" for name, texts in found.items())), found


def _located(values: list[Any]) -> dict[str, list[str]] | None:
    """FastAPI's errors, `{"loc": ["body", "name"], "msg": …}`, by dotted name; None where any is something else."""
    found: dict[str, list[str]] = {}
    for value in values:
        match value:
            case {"loc": list(place), "msg": str(text)}:
                found.setdefault(".".join(map(str, place)), []).append(text)
            case _:
                return None
    return found


def _messages(values: list[Any]) -> list[str]:
    """The messages of a list of objects that have nothing else to say which field they are about."""
    texts = [value.get("message") or value.get("msg") for value in values if isinstance(value, dict)]
    return _texts(texts)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}… ({len(text)} characters)"


def _field_errors(
    body: dict[Any, Any], prefix: str = "", levels: int = _MOST_LEVELS
) -> Iterator[tuple[str, list[str]]]:
    for key, value in body.items() if levels else ():
        name = _cut(f"{prefix}{key}")
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            value = dict(enumerate(value))  # the rows of a list, by their number
        if isinstance(value, dict):
            yield from _field_errors(value, f"{name}.", levels - 1)
        elif isinstance(value, list) and _texts(value):
            yield name, _texts(value)


def _texts(values: list[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str)]
