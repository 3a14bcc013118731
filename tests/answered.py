"""An answer of httpx's as the client reads it."""

from __future__ import annotations

import httpx

from ibl_data_manager_client._http.blocking import BlockingConnection
from ibl_data_manager_client._http.connection import HttpxReply, Owner
from ibl_data_manager_client._http.wire import Answer, Request


def answered(response: httpx.Response) -> Answer:
    """The answer; `shown` gives the response back."""
    connection = BlockingConnection(Owner(None, {}), httpx.BaseTransport(), None)
    return Answer(HttpxReply(connection, response, None), response.content, Request("GET", "https://x", []))
