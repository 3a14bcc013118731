"""Calls made into requests. What all requests of a client have in common is worked out once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_letters, digits
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

import httpx

from ..errors import ConfigurationError, InvalidArgumentError
from .wire import InParts, Request

if TYPE_CHECKING:
    from .._call.operation import Call

_TOKEN = frozenset(f"!#$%&'*+.^_`|~-{digits}{ascii_letters}")  # RFC 9110, section 5.6.2


_FRAMING = ("content-length", "transfer-encoding")
"""Headers that say where a body ends (RFC 9112, section 6): where two differ, a proxy may see another request."""


class RequestBuilder:
    """What the requests of a client start from.

    Args:
        base_url: the client's.
        headers: sent with every request, unless a call has one of that name.
        params: name and text of query parameters sent with every request, unless a call has one of that name.
        timeout: of every request.
        has_key: whether a key goes out as `Authorization`, which no other may then take the place of.

    Raises:
        ConfigurationError: `Authorization` is among the headers, beside the key.
    """

    def __init__(
        self,
        base_url: httpx.URL,
        headers: Mapping[str, str],
        params: Sequence[tuple[str, str]],
        timeout: httpx.Timeout,
        *,
        has_key: bool = False,
    ) -> None:
        self._has_key = has_key
        self._check_authorization(headers)
        self._base = str(base_url).rstrip("/")
        host = base_url.netloc.decode("ascii")
        given = {name.lower() for name in headers}
        usual = {"Host": host, "Accept": "*/*", "Connection": "keep-alive"}
        self._headers = [pair for pair in usual.items() if pair[0].lower() not in given] + list(headers.items())
        self._params = params
        self._timeout = timeout.as_dict()

    def _check_authorization(self, headers: Mapping[str, str]) -> None:
        if self._has_key and "authorization" in {name.lower() for name in headers}:
            raise ConfigurationError("the key is sent as Authorization: give auth= in place of api_key to send another")

    def request(self, method: str, call: Call) -> Request:
        """The request of a call.

        Raises:
            InvalidArgumentError: a value that no request can carry.
        """
        query = call.query
        if self._params:
            own_query = parse_qsl(call.path.partition("?")[2], keep_blank_values=True)
            names = {name for name, _ in (*query, *own_query)}
            query = [*(pair for pair in self._params if pair[0] not in names), *query]
        headers = self._headers
        if call.headers:
            check_headers(call.headers)
            self._check_authorization(call.headers)
            own = {name.lower() for name in call.headers}
            headers = [pair for pair in headers if pair[0].lower() not in own] + list(call.headers.items())
        for _, part in call.files or ():
            if len(part) > 2 and part[2] is not None and not is_valid_header_value(part[2]):  # httpx escapes names
                raise InvalidArgumentError(f"a file's media type cannot be {part[2]!r}")
        try:
            url = self._url(call.path, query_string(query) if query else "", quoted=call.quoted)
            if call.files:  # their media type has a boundary, which only they know
                headers = [pair for pair in headers if pair[0].lower() != "content-type"]
                form = httpx.Request(method, self._base, files=call.files)
                own_headers = [pair for pair in form.headers.items() if pair[0] != "host"]
                return Request(method, url, headers + own_headers, InParts(form.stream), self._timeout)
        except (ValueError, TypeError, httpx.InvalidURL) as error:
            raise InvalidArgumentError(f"{method} {call.path}: {error}") from error
        content = call.content or b""
        if content or method in ("POST", "PUT", "PATCH"):
            headers = [*headers, ("Content-Length", str(len(content)))]
        return Request(method, url, headers, content, self._timeout)

    def _url(self, path: str, query: str, *, quoted: bool) -> str:
        between = "" if not query else "&" if "?" in path else "?"
        url = f"{self._base}{path}{between}{query}"
        return url if quoted else str(httpx.URL(url))  # a caller's path may have something to quote


def query_string(pairs: Sequence[tuple[str, str]]) -> str:
    """The query of a URL, percent-encoded.

    Raises:
        InvalidArgumentError: a value is not text that UTF-8 can carry.
    """
    try:
        return urlencode(pairs, quote_via=quote, safe="")
    except UnicodeEncodeError as error:
        raise InvalidArgumentError("a query parameter is not text that UTF-8 can carry") from error


def check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse what would end a header's line, or not go through it: control characters, and what is not ASCII.

    Raises:
        InvalidArgumentError: names the header and does not show its value.
    """
    for name, value in headers.items():
        if not isinstance(name, str) or not name or not _TOKEN.issuperset(name):
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
    if not isinstance(value, str) or not value.isascii():
        return False
    return value.replace("\t", " ").isprintable() and value == value.strip()
