"""What callers and environments give: what no request can carry, and no option means, is refused by name."""

from __future__ import annotations

import asyncio
import decimal
import fractions
import logging
from enum import Enum
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http import retry, tls
from ibl_data_manager_client._http.body import Body
from tests.answered import answered
from tests.conftest import KEY
from tests.resilience.server import FaultServer, Site


class Unspeakable:
    """What is no text at all."""

    def __str__(self) -> str:
        raise RuntimeError("no")


class Stands:
    """What says a text of its own, as numpy's types do."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text


ONE: Operation[Any] = Operation("one", "GET", "/one/{org}")
NO_TEXT = [
    range(3),
    float("nan"),
    float("-inf"),
    decimal.Decimal("NaN"),
    decimal.Decimal("sNaN"),
    object(),
    "a\0b",
    1 + 2j,
    slice(1),
    ...,
    10**5000,
    {"a": 1}.keys(),
    ValueError("x"),
    Unspeakable(),
    Stands("NaT"),  # as numpy's
    Stands("b'a'"),
]


@pytest.mark.parametrize("value", NO_TEXT, ids=lambda value: type(value).__name__)
def test_what_is_no_text_is_refused_by_its_name(value: Any) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="path parameter 'org'"):
        ONE.call((value,))
    for given in (value, [value]):
        with pytest.raises(errors.InvalidArgumentError, match="query parameter 'page'"):
            ONE.call(("a",), {"page": given})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("nan", "nan"),
        ("True", "True"),
        (Stands("True"), "true"),
        (1.5, "1.5"),
        (fractions.Fraction(1, 3), "1/3"),
        (2**62, str(2**62)),
        (2**99, str(2**99)),
    ],
)
def test_what_is_one_is_taken(value: Any, text: str) -> None:
    assert list(ONE.call(("a",), {"page": value}).query) == [("page", text)]
    assert ONE.call((value,)).path == f"/one/{text.replace('/', '%2F')}"


@pytest.mark.parametrize("name", ["deadline", "max_retry_wait", "max_retries", "max_response_bytes", "timeout"])
@pytest.mark.parametrize("number", [2**1000, 10**400, 10**5000], ids=["302", "401", "5001"])
def test_an_absurd_number_is_refused_by_its_name(name: str, number: int) -> None:
    options: Any = {name: number}
    with pytest.raises(errors.ConfigurationError, match=f"^{name} is a .*not a number of more than 300 digits"):
        DataManagerClient(KEY, base_url="http://h", **options)
    with pytest.raises(errors.ConfigurationError, match="not a number of more than 300 digits"):
        DataManagerClient(KEY, base_url="http://h", timeout=httpx.Timeout(number))
    if name != "timeout":  # of which there is a most
        options = {name: 2**1000 - 1}
        DataManagerClient(KEY, base_url="http://h", **options)


@pytest.mark.parametrize("value", ["NaN", "NaN123", "-sNaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("inside", [False, True])
def test_a_decimal_that_is_no_number_is_no_part_of_a_body(value: str, inside: bool) -> None:
    number = decimal.Decimal(value)
    body = {"a": [number]} if inside else {"a": number}
    for kind in ("application/json", "multipart/form-data"):
        operation = Operation[Any]("one", "POST", "/a/", media_type=kind)
        with pytest.raises(errors.InvalidArgumentError, match=r"the body is not what JSON can carry: Decimal is "):
            operation.call((), {}, body)
    with pytest.raises(errors.InvalidArgumentError, match=r"query parameter 'q' cannot be .*: give a number"):
        Operation[Any]("one", "GET", "/a/").call((), {"q": number})


class Level(Enum):
    INFO = "info"


def test_a_word_that_begins_like_no_number_is_one() -> None:
    assert Operation[Any]("one", "GET", "/a/").call((), {"q": Level.INFO}).query == [("q", "info")]


@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_variable_sends_the_key_nowhere(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBLAI_BASE_URL", value)
    with pytest.raises(errors.ConfigurationError, match=r"^IBLAI_BASE_URL is empty: .* unset it"):
        DataManagerClient(KEY)
    monkeypatch.setenv("IBLAI_BASE_URL", "h/dm")
    with pytest.raises(errors.ConfigurationError, match=r"^IBLAI_BASE_URL is like https://"):
        DataManagerClient(KEY)


@pytest.mark.parametrize(
    ("name", "value"), [("HTTP_PROXY", "http://"), ("HTTP_PROXY", "http://:3128"), ("SSLKEYLOGFILE", "/no/such/keys")]
)
def test_a_variable_that_is_wrong_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.ConfigurationError, match=f"correct or unset .*{name}={value}"):
        DataManagerClient(KEY, base_url="http://127.0.0.1:1").request("GET", "/x")


def test_a_wrong_file_for_keys_of_tls_is_told_without_the_environment_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """OpenSSL's variable counts whatever `trust_env` says."""
    monkeypatch.setattr(tls, "_shared", {})  # no client of this process has made a context yet
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "no" / "such"))
    client = DataManagerClient(KEY, base_url="http://127.0.0.1:1", httpx_options={"trust_env": False})
    with pytest.raises(errors.ConfigurationError, match="such"):
        client.request("GET", "/x")
    assert httpx.Proxy("http://h").url.host == "h"


@pytest.mark.parametrize("name", ["max_connections", "max_keepalive_connections", "keepalive_expiry"])
@pytest.mark.parametrize("value", [-1, "5", float("nan")])
def test_limits_of_connections_that_are_none_are_refused_by_name(name: str, value: Any) -> None:
    limits = httpx.Limits(**{name: value})
    with pytest.raises(errors.ConfigurationError, match=f"^limits: {name} is a .*number and at least"):
        DataManagerClient(KEY, base_url="http://h", httpx_options={"limits": limits})
    wrong: Any = {"limits": 5}
    with pytest.raises(errors.ConfigurationError, match=r"limits is an httpx\.Limits, not int"):
        DataManagerClient(KEY, base_url="http://h", httpx_options=wrong)


def test_no_clock_waits_as_long_as_a_server_may_ask() -> None:
    asked = httpx.Response(429, headers={"Retry-After": "9" * 400})
    answers = answered(asked)
    assert retry.wait_after(answers, "GET", 0, 1e12) == 1e9


@pytest.mark.parametrize("length", ["9" * 5000, "\N{ARABIC-INDIC DIGIT THREE}"])
def test_a_length_that_is_none_is_not_known(length: str) -> None:
    told: list[Any] = []

    class Taker:
        final = False

        def start(self, total: int | None) -> None:
            told.append(total)

        def write(self, chunk: bytes) -> None:
            told.append(chunk)

    Body("", None, None, Taker(), length=length).take(b"x")
    assert told == [None, b"x"]


@pytest.mark.parametrize("seconds", [None, float("inf")])
def test_idle_connections_may_be_kept_for_ever(
    faults: FaultServer, caplog: pytest.LogCaptureFixture, seconds: float | None
) -> None:
    """aiohttp, which does not take None in every version, rounds it: it would log an error, and lose the connection."""

    async def run(site: Site) -> None:
        limits = httpx.Limits(keepalive_expiry=seconds)
        async with DataManagerClient(KEY, base_url=site.url, httpx_options={"limits": limits}) as client:
            for _ in range(2):
                await client.arequest("GET", "/x")

    with faults.site() as site:
        asyncio.run(run(site))
    assert not [one for one in caplog.records if one.levelno >= logging.WARNING]
