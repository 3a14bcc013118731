"""`examples/fastapi_service.py`: as a server on a socket, and on the fake platform."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.testing import FakePlatform, RecordedCall, sample
from tests.examples.programs import clean, command, environment, load
from tests.keysearch import SANDBOX_KEY
from tests.sandbox import running_sandbox
from tests.sandbox.data import credential
from tests.sandbox.start import Sandbox

LIST = "/orgs/acme/users/ada/credentials"


class Service:
    """A service that runs: where it is, and what it has said so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.url = ""
        self.said = ""
        self._process = process
        self._ready = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        assert self._ready.wait(60), self.said

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.said += line
            if found := re.search(r"running on (http://127\.0\.0\.1:\d+)", line):
                self.url = found[1]
                self._ready.set()

    def end(self) -> None:
        """Stop it, and look at what it has said."""
        self._process.terminate()
        self._process.wait(30)
        self._reader.join(30)
        assert "Application shutdown complete" in self.said
        clean(self.said)


@contextmanager
def serving(sandbox: Sandbox, **variables: str) -> Iterator[Service]:
    """The program as a server on a free port."""
    with subprocess.Popen(
        command("fastapi_service", "--port", 0),
        env=environment(sandbox, **variables),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            service = Service(process)
            yield service
            service.end()
        finally:
            process.kill()


@pytest.fixture(scope="module")
def service(sandbox: Sandbox) -> Iterator[Service]:
    """The program in front of the sandbox."""
    with serving(sandbox) as running:
        yield running


def test_a_list_comes_as_ndjson(service: Service) -> None:
    with httpx.stream("GET", service.url + LIST, timeout=60) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/x-ndjson"
        assert "content-length" not in answer.headers
        items = [json.loads(line) for line in answer.iter_lines()]
    assert [item["entityId"] for item in items] == [credential(n)["entityId"] for n in range(1, 258)]
    assert items[0] == Credential.from_dict(credential(1)).to_dict()


def test_a_filter_goes_through_and_an_empty_list_is_empty(service: Service) -> None:
    found = httpx.get(service.url + LIST, params={"search": "python"}, timeout=60).text.splitlines()
    assert len(found) == 64
    assert all("Python" in json.loads(line)["name"] for line in found)
    answer = httpx.get(service.url + LIST, params={"search": "nothing has this name"}, timeout=60)
    assert (answer.status_code, answer.text) == (200, "")


def test_one_item_and_the_errors_of_the_platform(service: Service) -> None:
    assert httpx.get(f"{service.url}{LIST}/credential-0003", timeout=60).json()["name"] == credential(3)["name"]
    for path, detail in (
        (f"{LIST}/none", "Credential 'none' was not found."),
        (LIST.replace("acme", "nowhere"), "Organization 'nowhere' was not found."),
    ):
        answer = httpx.get(service.url + path, timeout=60)
        assert (answer.status_code, answer.json()["detail"]) == (404, detail)


def test_a_refused_key_and_a_platform_that_is_not_there_are_502(sandbox: Sandbox) -> None:
    with serving(sandbox, IBLAI_API_KEY="dm-wrong") as service:
        answer = httpx.get(service.url + LIST, timeout=60)
        assert (answer.status_code, answer.json()) == (502, {"detail": "The platform refuses this service."})
    with socket.socket() as silent:  # bound, so that no other process listens there
        silent.bind(("127.0.0.1", 0))
        port = silent.getsockname()[1]
        with serving(sandbox, IBLAI_BASE_URL=f"http://127.0.0.1:{port}") as service:
            answer = httpx.get(service.url + LIST, timeout=60)
            assert (answer.status_code, answer.json()) == (502, {"detail": "The platform failed."})


def test_when_the_reader_hangs_up_no_more_pages_are_fetched() -> None:
    def pages() -> int:
        headers = {"Authorization": f"Api-Token {SANDBOX_KEY}"}
        answer = httpx.get(f"{sandbox.url}/api/sandbox/requests/", headers=headers, timeout=60)
        return int(answer.json()["total"])

    with running_sandbox(key=SANDBOX_KEY, credentials=20_000) as sandbox, serving(sandbox) as service:
        with httpx.stream("GET", service.url + LIST, timeout=60) as answer:
            next(answer.iter_lines())
        deadline, before = time.monotonic() + 60, -1
        while before != (before := pages()):  # until it stands still
            assert time.monotonic() < deadline
            time.sleep(1)
        assert 1 <= pages() < 190  # of 200; what the sockets hold counts too


def ask(app: object, path: str) -> httpx.Response:
    """The answer of an app in this process, which begins and ends for it."""

    async def within() -> httpx.Response:
        async with app.router.lifespan_context(app):  # type: ignore[attr-defined]
            transport = httpx.ASGITransport(app)  # type: ignore[arg-type]
            async with httpx.AsyncClient(transport=transport, base_url="http://service") as http:
                return await http.get(path)

    return asyncio.run(within())


def app_on(fake: FakePlatform, made: list[DataManagerClient] | None = None) -> object:
    """The service, with a client of the fake platform."""

    def make_client() -> DataManagerClient:
        client = fake.client(max_retries=0)
        if made is not None:
            made.append(client)
        return client

    app: object = load("fastapi_service").create_app(make_client)
    return app


@pytest.mark.parametrize(
    ("status", "becomes"),
    [(400, 400), (401, 502), (403, 502), (404, 404), (409, 409), (418, 502), (422, 422), (302, 502), (500, 502)],
)
def test_what_becomes_of_a_status(fake_platform: FakePlatform, status: int, becomes: int) -> None:
    fake_platform.fail(credentials, status, {"detail": "So."})
    answer = ask(app_on(fake_platform), LIST)
    assert answer.status_code == becomes
    ours = "The platform refuses this service." if status in (401, 403) else "The platform failed."
    assert answer.json() == ({"detail": "So.", "fields": {}} if becomes == status else {"detail": ours})
    fake_platform.fail(credentials, status, {"search": ["Too long."]})
    answer = ask(app_on(fake_platform), LIST)
    assert (answer.json().get("fields") == {"search": ["Too long."]}) == (becomes == status)


@pytest.mark.parametrize(("headers", "seconds"), [({"Retry-After": "7"}, "7"), ({}, "1")])
def test_a_busy_platform_is_a_busy_service(fake_platform: FakePlatform, headers: dict[str, str], seconds: str) -> None:
    fake_platform.fail(credentials, 429, headers=headers)
    answer = ask(app_on(fake_platform), LIST)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, seconds)


def test_what_becomes_of_no_answer_and_of_no_json(fake_platform: FakePlatform) -> None:
    app = app_on(fake_platform)
    fake_platform.fail(credentials, httpx.ReadTimeout)
    assert ask(app, LIST).status_code == 504
    fake_platform.fail(credentials, httpx.ReadError)
    assert ask(app, LIST).status_code == 502
    fake_platform.answer(credentials, httpx.Response(200, text="<html>"))
    assert ask(app, LIST).status_code == 502
    assert ask(app, "/orgs/%2E%2E/users/ada/credentials").status_code == 400


def test_all_pages_are_streamed(fake_platform: FakePlatform) -> None:
    fake_platform.pages(credentials, [sample(Credential, entity_id=f"c-{n}") for n in range(250)])
    lines = ask(app_on(fake_platform), f"{LIST}?search=python").text.splitlines()
    assert [json.loads(line)["entityId"] for line in lines] == [f"c-{n}" for n in range(250)]
    assert [call.query.get("page") for call in fake_platform.calls_to(credentials)] == [None, "2", "3"]
    assert {call.query["search"] for call in fake_platform.calls} == {"python"}


def test_an_error_after_the_first_page_is_the_last_line(fake_platform: FakePlatform) -> None:
    def pages(call: RecordedCall) -> Any:
        if call.query.get("page", "1") != "1":
            return httpx.Response(500)
        return {"count": 200, "next": "more", "data": [credential(n) for n in range(1, 101)], "num_pages": 2}

    fake_platform.answer(credentials, pages)
    lines = ask(app_on(fake_platform), LIST).text.splitlines()
    assert len(lines) == 101
    assert json.loads(lines[-1]) == {"error": "ServerError"}


def test_one_client_lives_as_long_as_the_service(fake_platform: FakePlatform) -> None:
    made: list[DataManagerClient] = []
    app = app_on(fake_platform, made)
    assert made == []
    fake_platform.fail(credentials, errors.NotFoundError)
    assert ask(app, LIST).status_code == 404
    assert len(made) == 1
    with pytest.raises(errors.ConfigurationError, match="this client is closed"):
        made[0].__enter__()
