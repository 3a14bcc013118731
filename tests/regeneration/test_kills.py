"""A few random kills of whole runs; `python -m tests.regeneration.kills 50` does more of them."""

from __future__ import annotations

from pathlib import Path

from generation.document import Json

from .kills import rounds


def test_a_killed_run_leaves_the_old_tree_or_the_new_one(tmp_path: Path, described: Json) -> None:
    found = rounds(8, tmp_path, described, seed=7)
    assert found["mixture"] == 0
    assert found["old"] + found["new"] == 8
    assert found["went on"] == 1
