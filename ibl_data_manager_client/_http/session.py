"""What the calls of one client have in common."""

from __future__ import annotations

from typing import Any

import httpx

from .._call.operation import query_pairs
from . import options as _options
from .connections import Connections
from .requests import RequestBuilder


class Session:
    """The connections of a client and its options, with what requests start from worked out once.

    Args:
        connections: which the siblings of a client share.
        base_url: where all requests go.
        options: by name, those of `DataManagerClient.with_options`.
    """

    def __init__(self, connections: Connections, base_url: httpx.URL, options: dict[str, Any]) -> None:
        self.connections = connections
        self.base_url = base_url
        self.options = options
        params = list(query_pairs(options["params"].items()))
        self.requests = RequestBuilder(
            base_url, options["headers"], params, options["timeout"], has_key=connections.puts_key
        )

    def with_options(self, **given: Any) -> Session:
        """A session on the same connections with other options; those that are UNSET stay.

        Raises:
            ConfigurationError: a wrong option.
            InvalidArgumentError: a header that no request can carry.
        """
        return Session(self.connections, self.base_url, _options.changed(self.options, given))
