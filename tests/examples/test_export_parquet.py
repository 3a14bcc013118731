"""`examples/export_parquet.py`, killed on its way again and again."""

from __future__ import annotations

import json
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pyarrow.dataset
import pyarrow.parquet as pq
import pytest

from tests.examples.programs import clean, command, environment, run
from tests.keysearch import SANDBOX_KEY
from tests.sandbox import running_sandbox
from tests.sandbox.data import credential
from tests.sandbox.start import Sandbox

ROWS = 6000
PAGES = ROWS // 100


@pytest.fixture(scope="module")
def big_sandbox() -> Iterator[Sandbox]:
    """A sandbox with many credentials."""
    with running_sandbox(key=SANDBOX_KEY, credentials=ROWS) as running:
        yield running


def ids(folder: Path) -> list[str]:
    """The ids that the files of an export have, in order."""
    table = pyarrow.dataset.dataset(folder).to_table(columns=["entity_id"])
    return [str(one) for one in table.column("entity_id").to_pylist()]


def requests(sandbox: Sandbox, *, reset: bool = False) -> int:
    """How many requests the sandbox has had."""
    url = f"{sandbox.url}/api/sandbox/requests/?reset={int(reset)}"
    request = urllib.request.Request(url, headers={"Authorization": f"Api-Token {sandbox.key}"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return int(json.load(answer)["total"])


def killed_at(sandbox: Sandbox, folder: Path, files: int, after: float) -> None:
    """Start an export and kill it `after` seconds after it has written as many files."""
    deadline = time.monotonic() + 60
    with subprocess.Popen(
        command("export_parquet", folder, "--rows", 100),
        env=environment(sandbox),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        while len(list(folder.glob("*.parquet"))) < files:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.001)
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        output = process.communicate(timeout=30)[0]
    assert process.returncode == -signal.SIGKILL
    clean(output)


def test_after_kills_nothing_is_missing_and_nothing_there_twice(big_sandbox: Sandbox, tmp_path: Path) -> None:
    folder = tmp_path / "credentials"
    expected = [str(credential(n)["entityId"]) for n in range(1, ROWS + 1)]
    requests(big_sandbox, reset=True)
    for files, after in ((1, 0), (8, 0.004), (17, 0.011), (30, 0.002)):
        killed_at(big_sandbox, folder, files, after)
        have = ids(folder)
        assert files * 100 <= len(have) < ROWS  # it was in the middle
        assert have == expected[: len(have)]

    assert run(big_sandbox, "export_parquet", folder, "--rows", 100).stdout == f"{ROWS} rows in {folder}\n"
    assert ids(folder) == expected
    assert {path.suffix for path in folder.iterdir()} == {".parquet"}
    # It went on, and did not begin anew: of each killed run, what was on its way may have been fetched again.
    assert PAGES <= requests(big_sandbox) <= PAGES + 4 * 8

    made = requests(big_sandbox, reset=True)
    assert made
    assert run(big_sandbox, "export_parquet", folder).stdout == f"{ROWS} rows in {folder}\n"
    assert requests(big_sandbox) == 0


def test_columns_values_and_files(sandbox: Sandbox, tmp_path: Path) -> None:
    done = run(sandbox, "export_parquet", tmp_path / "new" / "folder", "--rows", 120)
    assert "100%" in done.stderr
    files = sorted((tmp_path / "new" / "folder").iterdir())
    assert [pq.read_metadata(file).num_rows for file in files] == [200, 57]
    rows = pq.read_table(files[0]).to_pylist()
    expected = credential(1)
    assert {**rows[0], "created_at": None} == {
        "entity_id": expected["entityId"],
        "name": expected["name"],
        "type": "CERTIFICATE",
        "created_at": None,
    }
    assert rows[0]["created_at"].isoformat() == expected["createdAt"].replace("Z", "+00:00")


def test_a_file_half_written_is_written_again(sandbox: Sandbox, tmp_path: Path) -> None:
    run(sandbox, "export_parquet", tmp_path, "--rows", 100)
    for number in (1, 2):
        (tmp_path / f"{number:06}.parquet").unlink()
    (tmp_path / "_partial").write_bytes(b"PAR1 and no more")
    assert run(sandbox, "export_parquet", tmp_path, "--rows", 100).stdout == f"257 rows in {tmp_path}\n"
    assert ids(tmp_path) == [str(credential(n)["entityId"]) for n in range(1, 258)]
    assert {path.suffix for path in tmp_path.iterdir()} == {".parquet"}


def test_a_folder_with_another_list_and_a_list_that_is_not_there(sandbox: Sandbox, tmp_path: Path) -> None:
    run(sandbox, "export_parquet", tmp_path)
    done = run(sandbox, "export_parquet", tmp_path, "--user", "bob", status=1)
    assert "ada of acme: name another folder" in done.stderr
    done = run(sandbox, "export_parquet", tmp_path / "x", "--org", "nowhere", status=1)
    assert "NotFoundError" in done.stderr
    assert list((tmp_path / "x").iterdir()) == []
