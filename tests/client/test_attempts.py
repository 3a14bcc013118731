"""The attempts of a call against a simulation of them: what is sent, raised and logged."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any, NamedTuple

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ibl_data_manager_client import errors
from ibl_data_manager_client._call.operation import Operation
from tests.conftest import MakeClient

METHODS = ("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH")
SAFE = ("GET", "HEAD", "PUT", "DELETE")


class Outcome(NamedTuple):
    """What may come of an attempt.

    Attributes:
        of: a status, or what is raised.
        raised: the error that a call ends with; None for none.
        acted: whether the server may have acted.
        again: whether the request is sent again: for `all`, `safe` or `no` methods.
        headers: of the answer.
    """

    of: int | type[Exception]
    raised: type[Exception] | None
    acted: bool
    again: str = "no"
    headers: tuple[tuple[str, str], ...] = ()


def at(target: str) -> tuple[tuple[str, str], ...]:
    """The header of a redirect."""
    return (("Location", target),)


LOST, LATE, MOVED = errors.APIConnectionError, errors.APITimeoutError, errors.RedirectRefusedError
OUTCOMES = [
    Outcome(200, None, False),
    Outcome(204, None, False),
    Outcome(301, MOVED, True, headers=at("/there")),
    Outcome(302, MOVED, True, headers=at("https://elsewhere.example/")),
    Outcome(303, MOVED, True, headers=at("/there")),
    Outcome(304, errors.APIStatusError, False),
    Outcome(307, MOVED, False, headers=at("/there")),
    Outcome(308, MOVED, False, headers=at("//elsewhere.example/there")),
    Outcome(308, MOVED, False),
    Outcome(400, errors.BadRequestError, False),
    Outcome(401, errors.AuthenticationError, False),
    Outcome(403, errors.PermissionDeniedError, False),
    Outcome(404, errors.NotFoundError, False),
    Outcome(405, errors.APIStatusError, False),
    Outcome(408, errors.APIStatusError, True, "safe"),
    Outcome(409, errors.ConflictError, False),
    Outcome(422, errors.UnprocessableEntityError, False),
    Outcome(429, errors.RateLimitError, False, "all"),
    Outcome(429, errors.RateLimitError, False, "all", (("Retry-After", "9"),)),
    Outcome(500, errors.ServerError, True),
    Outcome(501, errors.ServerError, True),
    Outcome(502, errors.ServerError, True, "safe"),
    Outcome(503, errors.ServerError, True, "safe"),
    Outcome(503, errors.ServerError, False, "all", (("Retry-After", "1"),)),
    Outcome(504, errors.ServerError, True, "safe"),
    Outcome(520, errors.ServerError, True),
    Outcome(httpx.ConnectError, LOST, False, "all"),
    Outcome(httpx.ConnectTimeout, LATE, False, "all"),
    Outcome(httpx.PoolTimeout, LATE, False, "all"),
    Outcome(httpx.ReadTimeout, LATE, True, "safe"),
    Outcome(httpx.ReadError, LOST, True, "safe"),
    Outcome(httpx.WriteError, LOST, True, "safe"),
    Outcome(httpx.RemoteProtocolError, LOST, True, "safe"),
    Outcome(httpx.DecodingError, LOST, True),
    Outcome(httpx.ProxyError, LOST, False),
    Outcome(httpx.UnsupportedProtocol, LOST, False),
]


class Ended(NamedTuple):
    """What a call comes to."""

    attempts: int
    retries: int
    last: Outcome
    acted: bool
    paths: list[str]


def simulated(method: str, outcomes: list[Outcome], most: int) -> Ended:
    """The same in few words. The last outcome is that of all further attempts."""
    acted, retries, followed, paths = False, 0, 0, ["/probe"]
    for number in range(99):
        one = outcomes[min(number, len(outcomes) - 1)]
        before, acted = acted, acted or one.acted
        if retries < most and (one.again == "all" or (one.again == "safe" and method in SAFE)):
            retries += 1
            paths.append(paths[-1])
        elif one.headers == at("/there") and method in ("GET", "HEAD") and followed < 5:
            followed, acted = followed + 1, before
            paths.append("/there")
        else:
            return Ended(number + 1, retries, one, acted, paths)
    raise AssertionError


def check(
    make: MakeClient, caplog: pytest.LogCaptureFixture, outcomes: list[Outcome], method: str, **given_: Any
) -> None:
    """Hold a call to its simulation."""
    most, raises, asynchronous = given_["most"], given_["raises"], given_["asynchronous"]
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        one = outcomes[min(len(asked), len(outcomes) - 1)]
        asked.append(request.url.path)
        assert request.method == method
        if isinstance(one.of, type):
            raise one.of("why", request=request) if issubclass(one.of, httpx.RequestError) else one.of("why")
        return httpx.Response(one.of, headers=[*one.headers, ("X-Request-ID", f"r{len(asked)}")])

    operation: Operation[Any] = Operation("probe", method, "/probe")
    client = make(handle, max_retries=most, max_retry_wait=0).with_options(raise_for_status=raises)
    caplog.clear()
    caught: errors.DataManagerError | None = None
    answer: Any = None
    try:
        if asynchronous:
            answer = asyncio.run(operation.asyncio_detailed(client, ()))
        else:
            answer = operation.sync_detailed(client, ())
    except errors.DataManagerError as error:
        caught = error
    ended = simulated(method, outcomes, most)
    status = None if isinstance(ended.last.of, type) else ended.last.of
    assert asked == ended.paths
    if ended.last.raised is None or (status is not None and not raises):
        assert caught is None
        assert (answer.status_code, answer.retries) == (status, ended.retries)
    else:
        assert type(caught) is ended.last.raised
        assert (caught.operation, caught.retries, caught.may_have_acted) == ("probe", ended.retries, ended.acted)
        times = f" (after {ended.retries} {'retry' if ended.retries == 1 else 'retries'})" if ended.retries else ""
        if status is None:
            late = " in time" if ended.last.raised is LATE else ""
            assert str(caught) == f"probe: no answer{late}: why{times}"
            assert caught.request_id is None
            assert type(caught.__cause__) is ended.last.of
        else:
            assert caught.request_id == f"r{ended.attempts}"
            assert ("(after" in str(caught), times in str(caught)) == (bool(ended.retries), True)
    told = [re.sub(r"\d\.\d{3} s", "0 s", one.getMessage()) for one in caplog.records]
    assert told == [
        f"probe: {one.of.__name__ if isinstance(one.of, type) else one.of} in 0 s "
        f"(attempt {number}, request id {'-' if isinstance(one.of, type) else f'r{number}'})"
        for number in range(1, ended.attempts + 1)
        for one in [outcomes[min(number, len(outcomes)) - 1]]
    ]


@pytest.mark.parametrize("method", METHODS)
def test_one_outcome(method: str, client_for: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    """Of all attempts."""
    caplog.set_level(logging.INFO, "ibl_data_manager_client")
    for outcome in OUTCOMES:
        for most in (0, 2):
            check(client_for, caplog, [outcome], method, most=most, raises=True, asynchronous=False)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=8),
    st.sampled_from(METHODS),
    st.integers(0, 4),
    st.booleans(),
    st.booleans(),
)
@example([OUTCOMES[2]] * 6, "GET", 0, True, False)
@example([OUTCOMES[2]] * 5 + [OUTCOMES[0]], "HEAD", 0, True, True)
def test_any_outcomes(
    client_for: MakeClient,
    caplog: pytest.LogCaptureFixture,
    outcomes: list[Outcome],
    method: str,
    most: int,
    raises: bool,
    asynchronous: bool,
) -> None:
    """One after the other."""
    caplog.set_level(logging.INFO, "ibl_data_manager_client")
    check(client_for, caplog, outcomes, method, most=most, raises=raises, asynchronous=asynchronous)
