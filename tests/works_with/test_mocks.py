"""Libraries that stand in for the network or the clock: over every transport each call is theirs, and none goes out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import freezegun
import httpx
import pytest
import respx
import time_machine
import vcr
from pytest_httpx import HTTPXMock

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.api.core import list_rbac_groups
from tests.conftest import KEY
from tests.resilience.matrix import TRANSPORTS
from tests.resilience.server import FaultServer, answer
from tests.resilience.test_time import PROBE, call, client_of
from tests.sandbox.start import Sandbox

NOBODY = "http://127.0.0.1:9"
"""Where nothing listens: what is sent for real fails."""


def client(transport: str, url: str = NOBODY, **options: Any) -> DataManagerClient:
    """A client on a transport, the usual one of asyncio where that is aiohttp."""
    if transport == "httpx":
        options["async_transport"] = httpx.AsyncHTTPTransport()
    return DataManagerClient(KEY, base_url=url, **{"max_retries": 0, **options})


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_respx_answers(transport: str, using: str) -> None:
    with respx.mock(using=using) as mock:
        route = mock.get(f"{NOBODY}/probe").respond(json={"from": "respx"})
        assert call(client(transport), transport) == {"from": "respx"}
    assert route.calls.last.request.headers["authorization"] == f"Api-Token {KEY}"


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
@pytest.mark.parametrize("transport", TRANSPORTS)
class TestRespx:
    def test_what_is_not_expected_is_refused(self, transport: str, using: str) -> None:
        with respx.mock(using=using), pytest.raises(AssertionError, match="not mocked"):
            call(client(transport), transport)

    def test_errors(self, transport: str, using: str) -> None:
        with respx.mock(using=using) as mock:
            mock.get(f"{NOBODY}/probe").mock(side_effect=httpx.ReadTimeout)
            with pytest.raises(errors.APITimeoutError):
                call(client(transport), transport)

    def test_what_passes_is_sent(self, faults: FaultServer, transport: str, using: str) -> None:
        with faults.site() as site, respx.mock(using=using) as mock:
            mock.get(f"{site.url}/probe").pass_through()
            assert call(client_of(site, transport), transport) == {"ok": True}
            assert site.heads == 1

    def test_begins_and_ends_while_the_client_lives(self, faults: FaultServer, transport: str, using: str) -> None:
        def mocked(site_url: str) -> respx.MockRouter:
            mock = respx.mock(using=using)
            mock.get(f"{site_url}/probe").respond(json={"from": "respx"})
            return mock

        async def asynchronously(own: DataManagerClient, url: str) -> list[Any]:
            async with own:
                found = [await PROBE.asyncio(own)]
                with mocked(url):
                    found.append(await PROBE.asyncio(own))
                return [*found, await PROBE.asyncio(own)]

        def blocking(own: DataManagerClient, url: str) -> list[Any]:
            with own:
                found = [PROBE.sync(own)]
                with mocked(url):
                    found.append(PROBE.sync(own))
                return [*found, PROBE.sync(own)]

        with faults.site() as site:
            own = client_of(site, transport)
            found = blocking(own, site.url) if transport == "blocking" else asyncio.run(asynchronously(own, site.url))
        assert found == [{"ok": True}, {"from": "respx"}, {"ok": True}]


@pytest.mark.parametrize("transport", TRANSPORTS)
class TestPytestHttpx:
    def test_answers(self, httpx_mock: HTTPXMock, transport: str) -> None:
        httpx_mock.add_response(url=f"{NOBODY}/probe", json={"from": "pytest-httpx"})
        assert call(client(transport), transport) == {"from": "pytest-httpx"}
        (request,) = httpx_mock.get_requests()
        assert request.headers["authorization"] == f"Api-Token {KEY}"

    def test_retries_are_answered_too(self, httpx_mock: HTTPXMock, transport: str) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(json={"from": "pytest-httpx"})
        own = client(transport, max_retries=1, max_retry_wait=0)
        assert call(own, transport) == {"from": "pytest-httpx"}

    @pytest.mark.httpx_mock(should_mock=lambda request: request.url.path != "/probe")
    def test_what_passes_is_sent(self, faults: FaultServer, httpx_mock: HTTPXMock, transport: str) -> None:
        with faults.site() as site:
            assert call(client_of(site, transport), transport) == {"ok": True}
            assert site.heads == 1


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_vcr_records_and_plays(sandbox: Sandbox, tmp_path: Path, transport: str) -> None:
    """With `filter_headers=["authorization"]`: by default a cassette has every header, the key too."""
    tape = vcr.VCR(cassette_library_dir=str(tmp_path), filter_headers=["authorization"])

    def listed(url: str) -> Any:
        own = DataManagerClient(sandbox.key, base_url=url)
        if transport == "httpx":
            own = DataManagerClient(sandbox.key, base_url=url, async_transport=httpx.AsyncHTTPTransport())
        return call(own, transport, list_rbac_groups.OPERATION).count

    with tape.use_cassette("a.yaml", record_mode="once") as cassette:
        assert listed(sandbox.dm_url) == 45
        assert len(cassette) == 1
    assert sandbox.key not in (tmp_path / "a.yaml").read_text()
    with tape.use_cassette("a.yaml", record_mode="none") as cassette:
        assert listed(sandbox.dm_url) == 45
        assert cassette.play_count == 1
        assert cassette.all_played


CLOCKS: dict[str, Callable[[], Any]] = {
    "freezegun": lambda: freezegun.freeze_time("2030-01-01", real_asyncio=True),
    "time-machine": lambda: time_machine.travel(datetime(2030, 1, 1, tzinfo=UTC), tick=False),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("clock", CLOCKS)
class TestClocks:
    """With freezegun `real_asyncio=True`: or event loops, whoever runs in them, never see their timers end."""

    def test_calls_and_retries(self, faults: FaultServer, transport: str, clock: str) -> None:
        with faults.site("503", 1) as site, CLOCKS[clock]():
            assert call(client_of(site, transport, max_retry_wait=0.01), transport) == {"ok": True}
            assert site.heads == 2

    def test_dates_of_retry_after_are_those_of_the_clock(self, faults: FaultServer, transport: str, clock: str) -> None:
        moment = format_datetime(datetime(2030, 1, 1, 0, 0, 30, tzinfo=UTC), usegmt=True)
        with faults.site(reply=lambda _: answer(b"{}", "429 Busy", retry_after=moment)) as site, CLOCKS[clock]():
            with pytest.raises(errors.RateLimitError) as caught:
                call(client_of(site, transport, max_retries=0), transport)
            assert caught.value.retry_after == 30

    def test_bounds_hold(self, faults: FaultServer, transport: str, clock: str) -> None:
        """`timeout` always; `deadline` of blocking calls not with freezegun, which stops `time.monotonic` as well."""
        start = time.perf_counter()
        options = {"timeout": 0.5} if clock == "freezegun" and transport == "blocking" else {"deadline": 0.5}
        with faults.site("stalled") as site, CLOCKS[clock](), pytest.raises(errors.APITimeoutError):
            call(client_of(site, transport, max_retries=0, **options), transport)
        assert time.perf_counter() - start < 10


# --- unittest.mock ---


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("how", ["a mock", "a function"])
def test_send_is_what_is_to_be_patched(faults: FaultServer, transport: str, how: str) -> None:
    """Of httpx's clients, and nothing else: what nobody calls answers nothing."""
    kind = httpx.Client if transport == "blocking" else httpx.AsyncClient
    made = httpx.Response(200, json={"from": "mock"}, request=httpx.Request("GET", f"{NOBODY}/probe"))

    def send(self: httpx.Client, request: httpx.Request, **_: Any) -> httpx.Response:
        return made

    async def asend(self: httpx.AsyncClient, request: httpx.Request, **_: Any) -> httpx.Response:
        return made

    given: Any = {"return_value": made} if how == "a mock" else {"new": send if transport == "blocking" else asend}
    with patch.object(kind, "send", **given):
        assert call(client(transport), transport) == {"from": "mock"}
    with faults.site() as site, patch.object(kind, "request") as request, patch.object(kind, "get") as get:
        assert call(client_of(site, transport), transport) == {"ok": True}
        assert (site.heads, request.called, get.called) == (1, False, False)
