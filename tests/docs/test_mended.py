"""docs/mended.md: every fault has a number, a test that is there, and a commit that is there."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("| ").split(" | ")]
    for line in (ROOT / "docs" / "mended.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| [AB]\d", line)
]


def test_every_number_has_one_row() -> None:
    assert [row[0] for row in ROWS] == [*(f"A{n}" for n in range(1, 17)), *(f"B{n}" for n in range(1, 31))]
    assert all(len(row) == 4 and all(row) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_its_test_is_there(row: list[str]) -> None:
    file, *names = row[2].strip("`").split("::")
    found: ast.Module | ast.ClassDef = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    for name in names[:-1]:
        found = next(one for one in found.body if isinstance(one, ast.ClassDef) and one.name == name)
    functions = {one.name for one in found.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert names[-1] in functions


def test_the_commits_are_there() -> None:
    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip()

    if git("rev-parse", "--is-shallow-repository") != "false":
        pytest.skip("no clone with its history")
    known = set(git("log", "--format=%H").split())
    for row in ROWS:
        commit = row[3].strip("`")
        assert any(one.startswith(commit) for one in known), row[0]
