"""What docs/finding-operations.md shows is what happens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ibl_data_manager_client import _cli
from tests.sandbox.start import Sandbox

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "finding-operations.md"
TEXT = GUIDE.read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL) for line in block.splitlines()]


def test_there_are_commands() -> None:
    assert len(COMMANDS) == 10


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_work(sandbox: Sandbox, tmp_path: Path, command: str) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "IBLAI_API_KEY": sandbox.key, "IBLAI_BASE_URL": sandbox.dm_url}
    done = subprocess.run(
        command, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert done.stdout or (tmp_path / "credentials.jsonl").stat().st_size > 0


def test_the_example_is_what_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    shown, *_ = re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL)
    assert _cli.main(["find", "credentials", "user", "--limit", "1"]) == 0
    assert capsys.readouterr().out == shown


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(((?!https:)[^)]+)\)", TEXT):
        assert (GUIDE.parent / target).is_file(), target
