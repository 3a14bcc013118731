"""What the calls of one client have in common, and what their requests start from, worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx

from .._call.operation import Call, query_pairs
from ..errors import ConfigurationError, InvalidArgumentError
from . import options as _options
from .connections import Connections
from .requests import check_headers, is_valid_header_value, query_string
from .wire import InParts, Request


class Session:
    """The connections of a client and its options.

    Args:
        connections: which the siblings of a client share.
        base_url: where all requests go.
        options: by name, those of `DataManagerClient.with_options`.

    Raises:
        ConfigurationError: `Authorization` is among the headers, beside the key.
    """

    def __init__(self, connections: Connections, base_url: httpx.URL, options: dict[str, Any]) -> None:
        self.connections = connections
        self.base_url = base_url
        self.options = options
        headers: Mapping[str, str] = options["headers"]
        self._check_authorization(headers)
        given = {name.lower() for name in headers}
        usual = {"Host": base_url.netloc.decode("ascii"), "Accept": "*/*", "Connection": "keep-alive"}
        self._headers = [pair for pair in usual.items() if pair[0].lower() not in given] + list(headers.items())
        self._base = str(base_url).rstrip("/")
        self._params = list(query_pairs(options["params"].items()))
        self._timeout = options["timeout"].as_dict()

    def with_options(self, **given: Any) -> Session:
        """A session on the same connections with other options; those that are UNSET stay.

        Raises:
            ConfigurationError: a wrong option.
            InvalidArgumentError: a header that no request can carry.
        """
        return Session(self.connections, self.base_url, _options.changed(self.options, given))

    def _check_authorization(self, headers: Mapping[str, str]) -> None:
        if self.connections.puts_key and "authorization" in {name.lower() for name in headers}:
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
