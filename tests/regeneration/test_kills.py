"""A few random kills of whole runs; `python -m tests.regeneration.kills 50` does more of them."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
import regenerate
from generation import swap
from generation.document import Json

from .kills import package, rounds, tree
from .project import OPERATIONS, as_yaml, reduced, run, snapshot
from .test_swap import FORK


def test_a_killed_run_leaves_the_old_tree_or_the_new_one(tmp_path: Path, fixed: Json) -> None:
    found = rounds(8, tmp_path, fixed, seed=7)
    assert found["mixture"] == 0
    assert found["old"] + found["new"] + found["between"] == 8
    assert found["followed"] >= 1


@pytest.mark.parametrize(
    ("number", "after", "command"),
    [
        (1, False, ["--check"]),
        (1, True, []),
        (2, True, ["--dry-run"]),
        (3, False, ["--check"]),
        (3, True, []),
        (4, True, []),
    ],
)
def test_what_runs_next_finishes_a_swap(
    project: Path, small: Json, monkeypatch: pytest.MonkeyPatch, number: int, after: bool, command: list[str]
) -> None:
    """Random kills do not meet the moment between two exchanges: here each of them is met."""
    newer = project.parent / "newer.yaml"
    newer.write_bytes(as_yaml({**reduced(small, OPERATIONS[:3]), "info": {"title": "Newer", "version": "5.0.0"}}))
    old = tree(project)
    calls, exchange = [0], swap.exchange

    def exchanged(one: Path, other: Path) -> bool:
        calls[0] += 1
        if calls[0] == number and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        done = exchange(one, other)
        if calls[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    with monkeypatch.context() as patch:
        patch.setattr(swap, "exchange", exchanged)
        child = FORK.Process(target=run, args=(project, "--path", str(newer)))
        child.start()
        child.join()
    assert child.exitcode == -signal.SIGKILL
    assert swap.pending(project)
    left = package(tree(project))
    is_old = left == package(old)
    assert is_old == (number == 1 and not after)  # whole in any case, as the comparison below shows for the new one
    assert run(project, *command) == 0
    assert not list(project.glob(f"{swap.STAGING}*"))
    new = snapshot(project)
    if not is_old:
        assert left == package(new)
    assert new["openapi.yaml"] == newer.read_bytes()
    assert f"All {len(OPERATIONS[:3])} operations".encode() in (new["docs/operations/index.md"] or b"")
    assert run(project, "--check") == 0


def test_two_runs_at_a_time(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with swap.locked(project):
        assert run(project) == 1
    assert "another run is at work in project: wait for it" in capsys.readouterr().err
    assert regenerate.main(["--root", str(project)]) == 0
