"""What aiohttp is told by the transport over it, and what that makes of what aiohttp tells."""

from __future__ import annotations

import math
import ssl
from typing import Any

import aiohttp
import httpx
import pytest

from ibl_data_manager_client._http.aiohttp import MAX_HEADER, Transport

CONTEXT = ssl.create_default_context()
YEAR = 365 * 86_400.0


@pytest.mark.parametrize(
    ("limits", "limit", "seconds"),
    [
        (httpx.Limits(), 0, 5.0),
        (httpx.Limits(max_connections=7, keepalive_expiry=3.5), 7, 3.5),
        (httpx.Limits(max_connections=1, keepalive_expiry=0), 1, 0),
        (httpx.Limits(keepalive_expiry=None), 0, YEAR),  # which aiohttp would take for its default
        (httpx.Limits(keepalive_expiry=math.inf), 0, YEAR),
    ],
)
def test_aiohttp_is_told_what_the_limits_say(
    limits: httpx.Limits, limit: int, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, Any]] = []
    for name in ("TCPConnector", "ClientSession"):
        monkeypatch.setattr(aiohttp, name, lambda **given: told.append(given))
    monkeypatch.setattr(aiohttp, "DummyCookieJar", lambda: "no cookies")
    Transport(CONTEXT, limits, None)
    connector, session = told
    assert connector == {"limit": limit, "keepalive_timeout": seconds, "ssl": CONTEXT}
    known = {"max_headers": session.pop("max_headers")} if "max_headers" in session else {"max_headers": 1024}
    assert known == {"max_headers": 1024}
    assert session == {
        "connector": None,
        "cookie_jar": "no cookies",
        "auto_decompress": False,
        "max_line_size": MAX_HEADER,
        "max_field_size": MAX_HEADER,
    }
