"""`examples/fan_out.py`."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient
from tests.examples.programs import EXAMPLES, load, run
from tests.keysearch import KEY
from tests.sandbox.start import Sandbox

BRANCHES = [f"branch-{n}" for n in range(1, 61)]


def test_every_organisation_is_answered_for_once(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "orgs.txt").write_text("\n".join([*BRANCHES[30:], "locked", "", "slow"]) + "\n")
    orgs = [*BRANCHES[:30], "nowhere", "acme", "branch-7"]  # one of them twice
    done = run(sandbox, "fan_out", *orgs, "--from", tmp_path / "orgs.txt", "--timeout", "8", status=1)
    assert done.stderr == "61 read, 3 failed, of 64\n"

    answers = {one["org"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert len(done.stdout.splitlines()) == 64
    assert set(answers) == {*BRANCHES, "acme", "nowhere", "locked", "slow"}
    for n, org in enumerate(BRANCHES, start=1):
        assert answers[org] == {"org": org, "groups": n, "certificates": sum(i % 6 for i in range(1, n + 1))}
    assert answers["acme"]["groups"] == 120
    assert answers["nowhere"]["error"] == "404 Organization 'nowhere' was not found."
    assert answers["locked"]["error"].startswith("403 ")
    assert answers["slow"]["error"] == "not done within 8 s"


def test_the_command_that_is_shown(sandbox: Sandbox) -> None:
    (line,) = re.findall(r"python examples/fan_out\.py ((?!-)[\w -]*)\n", EXAMPLES.joinpath("fan_out.py").read_text())
    done = run(sandbox, "fan_out", *line.split())
    assert {one["org"]: one["groups"] for one in map(json.loads, done.stdout.splitlines())} == {
        "acme": 120,
        "globex": 40,
        "initech": 12,
    }
    assert "fan_out.py acme globex" in EXAMPLES.joinpath("README.md").read_text()
    assert done.stderr == "3 read, 0 failed, of 3\n"


def test_all_read_is_success_and_none_named_is_a_wrong_command(sandbox: Sandbox) -> None:
    assert run(sandbox, "fan_out", "branch-2").stderr == "1 read, 0 failed, of 1\n"
    assert "name an organisation" in run(sandbox, "fan_out", status=2).stderr
    done = run(sandbox, "fan_out", "branch-2", status=1, IBLAI_API_KEY="dm-wrong")
    assert json.loads(done.stdout)["error"] == "401 Invalid token."


def page(count: int) -> httpx.Response:
    """An answer with `count` groups."""
    group = {"id": 1, "name": "Group", "platform": "acme", "certificates_earned": 2, "courses_enrolled": 0}
    group |= {"courses_completed": 0, "completion_rate": 0, "pathways_completed": 0, "skills_points": 0}
    group |= {"skills_earned": 0, "time_spent": "0h"}
    numbers = {"totalItems": count, "totalPages": 1, "currentPage": 1, "perPage": 50}
    return httpx.Response(200, json={"data": [group] * count, "pagination": numbers})


@pytest.mark.parametrize("concurrency", [1, 7])
def test_no_more_are_asked_at_once_than_said(concurrency: int, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[int] = []
    now = 0

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal now
        now += 1
        asked.append(now)
        await asyncio.sleep(0.01)
        now -= 1
        return page(3)

    async def all_of_them() -> object:
        transport = httpx.MockTransport(handler)
        async with DataManagerClient(KEY, async_transport=transport) as client:
            orgs = (f"org-{n}" for n in range(40))  # taken as they are needed
            return await load("fan_out").fan_out(orgs, client, concurrency=concurrency, seconds=60)

    assert asyncio.run(all_of_them()) == {"read": 40}
    assert max(asked) == concurrency
    assert len(asked) == 40 == len(capsys.readouterr().out.splitlines())


def test_what_fails_after_retries_or_unforeseen_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "/down/" in request.url.path:
            return httpx.Response(503)
        if "/html/" in request.url.path:
            return httpx.Response(200, text="<html>")
        if "/lost/" in request.url.path:
            raise httpx.ReadError("reset")
        return page(1)

    async def all_of_them() -> object:
        transport = httpx.MockTransport(handler)
        async with DataManagerClient(KEY, async_transport=transport, max_retry_wait=0) as client:
            return await load("fan_out").fan_out(["down", "a", "html", "lost", "b"], client, concurrency=2, seconds=60)

    assert asyncio.run(all_of_them()) == {"read": 2, "failed": 3}
    failures = {
        one["org"]: one["error"] for one in map(json.loads, capsys.readouterr().out.splitlines()) if "error" in one
    }
    assert failures["down"].startswith("503")
    assert failures["html"].startswith("ResponseDecodeError")
    assert failures["lost"].startswith("APIConnectionError")
