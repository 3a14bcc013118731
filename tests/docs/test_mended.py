"""docs/mended.md: every fault has a number, a test that is collected, and a commit that says what was done."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("| ").split(" | ")]
    for line in (ROOT / "docs" / "mended.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| [ABC]\d", line)
]


def test_every_number_has_one_row() -> None:
    counts = {"A": 16, "B": 30, "C": sum(row[0].startswith("C") for row in ROWS)}
    assert [row[0] for row in ROWS] == [f"{part}{n}" for part, count in counts.items() for n in range(1, count + 1)]
    assert all(len(row) == 4 and all(row) for row in ROWS)


def test_its_tests_are_collected(request: pytest.FixtureRequest) -> None:
    """pytest finds each: in this run, or in one of its own where this run is not of all tests."""
    found = {item.nodeid.partition("[")[0] for item in request.session.items}
    others = sorted({row[2].strip("`") for row in ROWS} - found)
    if not others:
        return
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:xdist", "--no-header", *others],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert set(others) <= {line.partition("[")[0] for line in done.stdout.splitlines()}


def test_the_commits_are_there() -> None:
    """In the history of this checkout, with a title that says what was done."""

    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip()

    if git("rev-parse", "--is-shallow-repository") != "false":
        pytest.skip("no clone with its history")
    known = dict(line.split(" ", 1) for line in git("log", "--no-merges", "--format=%H %s").splitlines())
    for number, _, _, cell in ROWS:
        titles = [title for one, title in known.items() if one.startswith(cell.strip("`"))]
        assert len(titles) == 1, number
        assert len(titles[0].split()) > 3, f"{number}: {titles[0]!r} does not say what was done"
