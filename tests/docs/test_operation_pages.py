"""The calls on the operation pages: every one runs, against the fake platform, and is right to mypy."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import pytest

from ibl_data_manager_client.testing import FakePlatform
from tests import committed
from tests.docs.blocks import ROOT, blocks_of

PAGES = sorted(page for page in (ROOT / "docs" / "operations").glob("*.md") if page.stem != "index")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_call_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # what is downloaded goes there
    blocks = [block for block in blocks_of(page) if block.kind == "python"]
    headings = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert len(blocks) == len(headings) > 0
    for block, heading in zip(blocks, headings, strict=True):
        fake = FakePlatform(sample=True)
        with fake.client(drift="raise") as client, warnings.catch_warnings(action="error"):
            exec(compile(block.code, str(block), "exec"), {"client": client, "print": lambda _: None})
        names = {call.operation for call in fake.calls}
        assert len(names) == 1, f"{block}: {heading}"
        assert f"{heading[3:]}.sync" in block.code


def test_every_call_is_right_to_mypy(tmp_path: Path) -> None:
    """All in one program, a function each."""
    lines = ["from ibl_data_manager_client import DataManagerClient"]
    count = 0
    for page in PAGES:
        for block in blocks_of(page):
            count += 1
            lines += [f"def call_{count}(client: DataManagerClient) -> None:", textwrap.indent(block.code, "    ")]
    assert count == committed.OPERATIONS
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path / 'cache'}",
        str(program),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-3000:]
