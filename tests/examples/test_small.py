"""The programs of `examples/small/`, which do one thing in at most 25 lines."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_pathways_list as documents
from tests.examples.programs import EXAMPLES, ROOT, clean, command, environment, run
from tests.keysearch import SANDBOX_KEY
from tests.sandbox import running_sandbox
from tests.sandbox.data import credential
from tests.sandbox.start import Sandbox


def test_list_with_filters(sandbox: Sandbox) -> None:
    found = run(sandbox, "small/list_with_filters", "python", "management").stdout.splitlines()
    rows = [credential(n) for n in range(1, 258)]
    wanted = [row for row in rows if "Python" in row["name"] and row["programs"] == "management"]
    assert found == [f"{row['entityId']} {row['name']}" for row in wanted]
    assert len(found) == 64
    assert run(sandbox, "small/list_with_filters", "python", "engineering").stdout == ""
    found = run(sandbox, "small/list_with_filters", "00").stdout.splitlines()  # of both programmes
    assert found == [f"{row['entityId']} {row['name']}" for row in rows if "00" in row["name"]]
    for wrong in ((), ("python", "management", "more")):
        assert run(sandbox, "small/list_with_filters", *wrong, status=1).stderr.startswith("Say what is in the name")


@pytest.mark.parametrize("name", ["plain.md", "early-refused.md", "late-answered.md"])
def test_upload_with_retry(sandbox: Sandbox, tmp_path: Path, name: str) -> None:
    mentor = str(uuid.uuid4())
    (tmp_path / name).write_text("Notes")
    for _ in range(2):
        run(sandbox, "small/upload_with_retry", mentor, tmp_path / name)
        with DataManagerClient(sandbox.key, base_url=sandbox.dm_url) as client:
            found = paginate(documents.sync, "acme", "ada", mentor, client=client).collect()
        assert [one.document_name for one in found] == [name]


def test_export_with_resume(tmp_path: Path) -> None:
    folder, count = tmp_path / "out", 2000
    with running_sandbox(key=SANDBOX_KEY, credentials=count) as sandbox:
        for pages in (2, 20):
            with subprocess.Popen(command("small/export_with_resume", folder), env=environment(sandbox)) as process:
                deadline = time.monotonic() + 60
                while len(list(folder.glob("*.json"))) < pages:
                    assert process.poll() is None
                    assert time.monotonic() < deadline
                    time.sleep(0.001)
                process.send_signal(signal.SIGKILL)
            assert process.returncode == -signal.SIGKILL
        assert len(list(folder.glob("*.json"))) < count // 25
        run(sandbox, "small/export_with_resume", folder)
        assert "nothing is left" in run(sandbox, "small/export_with_resume", folder, status=1).stderr
    items = [item for file in sorted(folder.glob("*.json")) for item in json.loads(file.read_text())["items"]]
    assert [item["entityId"] for item in items] == [credential(n)["entityId"] for n in range(1, count + 1)]


def test_follow_events(sandbox: Sandbox) -> None:
    found = run(sandbox, "small/follow_events", "/api/sandbox/stream/").stdout
    assert found == 'token Hel\ntoken lo\ndone {"tokens": 2}\n'


def test_download_with_progress(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "session.txt"
    done = run(sandbox, "small/download_with_progress", uuid.uuid4(), path)
    size = path.stat().st_size
    assert done.stderr.splitlines() == ["0 bytes (0%)", f"{size} bytes (100%)"]
    assert done.stdout == f"{path} after 0 retries\n"


def test_django_view(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command_line = command("small/django_view", "runserver", "--noreload", port)
    with subprocess.Popen(command_line, env=environment(sandbox), stderr=subprocess.PIPE, text=True) as process:
        try:
            transport = httpx.HTTPTransport(retries=20)  # until it listens: the wait between them doubles
            with httpx.Client(base_url=f"http://127.0.0.1:{port}/orgs/acme/users/ada/", transport=transport) as caller:
                assert caller.get("credentials/credential-0001", timeout=60).json()["name"] == credential(1)["name"]
                with ThreadPoolExecutor(8) as pool:
                    found = pool.map(lambda n: caller.get(f"credentials/{credential(n)['entityId']}"), range(1, 41))
                    assert [one.json()["name"] for one in found] == [credential(n)["name"] for n in range(1, 41)]
                absent = caller.get("credentials/none")
                assert (absent.status_code, absent.json()) == (404, {"error": "NotFoundError"})
        finally:
            process.terminate()
            said = process.communicate(timeout=30)[1]
    clean(said)


def test_the_guide_shows_the_django_view() -> None:
    source = (EXAMPLES / "small" / "django_view.py").read_text("utf-8")
    assert source in (ROOT / "docs" / "in-a-service.md").read_text("utf-8")


def test_train_and_wait(sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("notes.md", "bad-notes.md"):
        (tmp_path / name).write_text("Notes")
    *seen, last = run(sandbox, "small/train_and_wait", uuid.uuid4(), tmp_path / "notes.md").stdout.splitlines()
    assert last == "Training of notes.md: completed"
    assert seen[0] == "pending"
    assert seen[-1] == "completed"
    failed = run(sandbox, "small/train_and_wait", uuid.uuid4(), tmp_path / "bad-notes.md", status=1)
    assert failed.stderr == "JobFailedError: the job has ended with status 'failed'\n"
