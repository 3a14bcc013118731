"""What aiohttp is told by the transport over it, and what that makes of what aiohttp tells."""

from __future__ import annotations

import asyncio
import math
import ssl
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
import pytest

from ibl_data_manager_client import errors
from ibl_data_manager_client._http.aiohttp import MAX_HEADER, Reply, Transport, _Upload
from ibl_data_manager_client._http.wire import InParts
from ibl_data_manager_client.downloads import download
from tests.conftest import KEY, MakeClient
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer, answer
from tests.resilience.test_time import PROBE, call, client_of

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


# --- answers ---


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(("words", "shown"), [("Just Fine", "Just Fine"), (f"as {KEY} asked", "OK")])
def test_an_answer_that_is_not_read_is_shown_with_its_words(
    faults: FaultServer, transport: str, words: str, shown: str
) -> None:
    """But not where they quote the key."""
    reply = answer(status=f"200 {words}", content_encoding="br")
    with faults.site(reply=lambda _: reply) as site, pytest.raises(errors.ResponseDecodeError) as caught:
        call(client_of(site, transport), transport)
    told = caught.value.response
    assert told is not None
    assert (told.status_code, told.reason_phrase, told.http_version, told.content) == (200, shown, "HTTP/1.1", b"")


@pytest.mark.parametrize("status", [200, 299, 300, 399, 400])
def test_what_is_written_and_what_is_opened_is_a_success(status: int, tmp_path: Path, client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(status, text="it", headers={"location": "https://x.example/"}))
    if status < 300:
        download(tmp_path / "it", PROBE.sync, client=client)
        assert (tmp_path / "it").read_text() == "it"
        with client.stream("GET", "/probe") as opened:
            assert b"".join(opened) == b"it"
    else:
        with pytest.raises(errors.APIStatusError) as caught:
            download(tmp_path / "it", PROBE.sync, client=client)
        with pytest.raises(errors.APIStatusError) as also, client.stream("GET", "/probe"):
            pass
        assert [one.value.response.text for one in (caught, also)] == ["it", "it"]
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("unsent", [True, False])
def test_a_connection_that_was_closed_with_something_unsent_is_ended(unsent: bool) -> None:
    """It would wait until the server takes that in."""
    done: list[str] = []
    connection = SimpleNamespace(is_closing=lambda: unsent, abort=lambda: done.append("aborted"))

    async def write(part: bytes) -> None:
        done.append(f"wrote {len(part)}")

    async def run() -> None:
        upload = _Upload(InParts([b"x" * 3]), 3, None)
        upload.end()  # nothing was sent yet
        await upload.write(SimpleNamespace(transport=connection, write=write))
        told = SimpleNamespace(
            status=200, raw_headers=(), reason="OK", version=None, close=lambda: done.append("closed")
        )
        for closed in (False, True):
            told.closed = closed
            await Reply(told, upload, None).close()  # type: ignore[arg-type]

    asyncio.run(run())
    assert done == ["wrote 3", "closed", *["aborted"] * unsent, *["aborted"] * unsent]
