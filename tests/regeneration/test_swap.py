"""Swapping is all or nothing: whichever step fails, and however, everything stands as it stood before."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from generation import tree

from .project import snapshot

STEPS = 7
"""Renames of a whole swap below: three places are taken, one is not."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with what stands, and what is staged."""
    for name, text in {
        "api": "old",
        "models": "old",
        "staged/api": "new",
        "staged/models": "new",
        "staged/docs": "new",
    }.items():
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "one.py").write_text(text, encoding="utf-8")
        (folder / f"{text}.py").write_text(text, encoding="utf-8")
    (tmp_path / "it.yaml").write_text("old", encoding="utf-8")
    (tmp_path / "staged" / "it.yaml").write_text("new", encoding="utf-8")
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))  # of one length and one time: only what is in them differs
    return tmp_path


def replacements(root: Path) -> list[tuple[Path, Path]]:
    """All that is staged."""
    return [(root / "staged" / name, root / name) for name in ("api", "models", "docs", "it.yaml")]


def test_all_is_replaced(root: Path) -> None:
    before = snapshot(root)
    tree.swap(replacements(root), root / "aside")
    after = snapshot(root)
    for name in ("api", "models", "docs", "it.yaml"):
        new = {path: content for path, content in before.items() if path.startswith(f"staged/{name}")}
        assert new
        for path, content in new.items():
            assert after[path.removeprefix("staged/")] == content
            assert path not in after
    assert "api/old.py" not in after
    assert after["aside/api/old.py"] == b"old"
    assert after["aside/it.yaml"] == b"old"


def failing(number: int, error: BaseException, *, after: bool) -> Callable[[Path, Path], None]:
    """An `os.rename` that fails at its call of this number, before or after it has done its work."""
    calls, rename = [0], os.rename

    def renamed(source: Path, target: Path) -> None:
        calls[0] += 1
        if calls[0] == number and not after:
            raise error
        rename(source, target)
        if calls[0] == number:
            raise error

    return renamed


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("number", range(1, STEPS + 1))
def test_whatever_step_fails(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException, after: bool
) -> None:
    before = snapshot(root)
    monkeypatch.setattr(os, "rename", failing(number, error, after=after))
    with pytest.raises(type(error)):
        tree.swap(replacements(root), root / "aside")
    (root / "aside").rmdir()  # and nothing is left in it
    assert snapshot(root) == before


def test_no_more_steps_than_these(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "rename", failing(STEPS + 1, OSError("one step more"), after=False))
    tree.swap(replacements(root), root / "aside")
    with pytest.raises(OSError, match="one step more"):
        os.rename(root, root)


def test_differences(root: Path) -> None:
    assert tree.differences(root, root) == []
    assert tree.differences(root, root / "staged") == [
        "added api/new.py",
        "added models/new.py",
        "removed api/old.py",
        "removed models/old.py",
        "changed api/one.py",
        "changed models/one.py",
    ]


def test_differences_leave_caches_out(root: Path) -> None:
    (root / "api" / "__pycache__").mkdir()
    (root / "api" / "__pycache__" / "one.pyc").write_bytes(b"")
    assert tree.differences(root, root) == []
    assert "api/__pycache__/one.pyc" not in tree.files(root)
