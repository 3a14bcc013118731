"""An answer of httpx's as the client reads it."""

from __future__ import annotations

import httpx

from ibl_data_manager_client._http.blocking import BlockingReply
from ibl_data_manager_client._http.wire import Answer, Request


def answered(response: httpx.Response) -> Answer:
    """The answer; `shown` gives the response back."""
    return Answer(BlockingReply(response), response.content, Request("GET", "https://x", []))
