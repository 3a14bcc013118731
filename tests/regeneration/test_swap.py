"""Swapping is all or nothing: an error puts everything back, and a kill leaves what the next run finishes."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from generation import swap, tree

from .project import snapshot

PLACES = ("package", "docs", "it.yaml", "it.toml")
"""What is swapped below; nothing stands at `docs` yet."""

STAGED = f"{swap.STAGING}1"

FORK = multiprocessing.get_context("fork")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with what stands, and what is staged."""
    for name, text in {"package": "old", f"{STAGED}/package": "new", f"{STAGED}/docs": "new"}.items():
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "one.py").write_text(text, encoding="utf-8")
        (folder / f"{text}.py").write_text(text, encoding="utf-8")
    for name in ("it.yaml", "it.toml"):
        (tmp_path / name).write_text("old", encoding="utf-8")
        (tmp_path / STAGED / name).write_text("new", encoding="utf-8")
    swap.mark(tmp_path / STAGED)
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))  # of one length and one time: only what is in them differs
    return tmp_path


OLD = {"package": None, "package/old.py": b"old", "package/one.py": b"old", "it.yaml": b"old", "it.toml": b"old"}
NEW = {
    "package": None,
    "package/new.py": b"new",
    "package/one.py": b"new",
    "docs": None,
    "docs/new.py": b"new",
    "docs/one.py": b"new",
    "it.yaml": b"new",
    "it.toml": b"new",
}


def standing(root: Path) -> dict[str, bytes | None]:
    """What stands outside of the staging folder."""
    return {name: content for name, content in snapshot(root).items() if not name.startswith(swap.STAGING)}


def perform(root: Path) -> None:
    """Swap all that is staged."""
    folder = root / STAGED
    swap.swap(root, folder, [(folder / name, root / name) for name in PLACES])


@pytest.fixture(params=["exchanging", "renaming"])
def ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """With the exchange of the file system, and where there is none."""
    if request.param == "renaming":
        monkeypatch.setattr(swap, "exchange", lambda one, other: False)
    elif not swap.exchange(Path(__file__), Path(__file__)):
        pytest.skip("this file system exchanges nothing")
    return str(request.param)


def interfere(patch: pytest.MonkeyPatch, number: int, act: Callable[[], None], *, after: bool) -> list[int]:
    """Act at the step of this number, before or after it is done; returns the counter of the steps."""
    count = [0]

    def stepping(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any) -> Any:
            count[0] += 1
            now = count[0] == number
            if now and not after:
                act()
            result = real(*arguments)
            if now and after:
                act()
            return result

        return step

    patch.setattr(os, "rename", stepping(os.rename))
    patch.setattr(swap, "exchange", stepping(swap.exchange))
    patch.setattr(Path, "unlink", stepping(Path.unlink))
    return count


STEPS = {"exchanging": 6, "renaming": 12}
"""Steps of the swap at most: the journal's two, an exchange or rename a place, and two renames where that fails."""


def test_all_is_replaced(root: Path, ways: str, monkeypatch: pytest.MonkeyPatch) -> None:
    count = interfere(monkeypatch, 0, lambda: None, after=False)
    perform(root)
    assert standing(root) == NEW
    assert not swap.pending(root)
    assert count[0] <= STEPS[ways]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_whatever_step_fails(
    root: Path, ways: str, monkeypatch: pytest.MonkeyPatch, error: BaseException, after: bool
) -> None:
    before = snapshot(root)

    def fail() -> None:
        raise error

    for number in range(1, STEPS[ways] + 1):
        with monkeypatch.context() as patch:
            interfere(patch, number, fail, after=after)
            try:
                perform(root)
            except type(error):
                pass
            else:
                continue  # fewer steps than that
        if standing(root) == NEW:  # the journal was gone already: it was done
            assert after
            return
        (root / STAGED / "journal.json.draft").unlink(missing_ok=True)
        assert snapshot(root) == before, number


@pytest.mark.parametrize("after", [False, True])
def test_killed_at_every_step(root: Path, ways: str, monkeypatch: pytest.MonkeyPatch, after: bool) -> None:
    """The package is whole at every moment where the file system can exchange, and all is one after the next run."""
    seen = set()
    fresh = root.parent / f"{root.name}-fresh"
    root.rename(fresh)
    for number in range(1, STEPS[ways] + 1):
        copied(fresh, root)
        with monkeypatch.context() as patch:
            interfere(patch, number, lambda: os.kill(os.getpid(), signal.SIGKILL), after=after)
            child = FORK.Process(target=perform, args=(root,))
            child.start()
            child.join()
        if child.exitcode != -signal.SIGKILL:
            assert standing(root) == NEW
        package = {name: content for name, content in standing(root).items() if name.startswith("package")}
        if ways == "exchanging":
            assert package in ({n: c for n, c in tree_.items() if n.startswith("package")} for tree_ in (OLD, NEW))
        swap.recover(root)
        assert standing(root) in (OLD, NEW), number
        assert not list(root.glob(f"{swap.STAGING}*"))
        seen.add(standing(root) == NEW)
    assert seen == ({True} if after else {False, True})


def copied(source: Path, target: Path) -> None:
    """A copy in a folder that is new."""

    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    swap.mark(target / STAGED)


def test_what_a_killed_run_had_staged_is_removed(root: Path) -> None:
    with swap.staging(root) as folder:
        assert [path.name for path in root.glob(f"{swap.STAGING}*")] == [folder.name]
    assert standing(root) == snapshot(root) == OLD


def test_one_run_at_a_time(root: Path) -> None:
    with swap.staging(root), pytest.raises(swap.BusyError, match="another run is at work"), swap.staging(root):
        pass


def test_what_somebody_put_there_after_a_kill_stays(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place that has been swapped and then put back by hand (git checkout) is not swapped again."""
    with monkeypatch.context() as patch:
        interfere(patch, 3, lambda: os.kill(os.getpid(), signal.SIGKILL), after=False)
        child = FORK.Process(target=perform, args=(root,))
        child.start()
        child.join()
    (root / "package").rename(root / "elsewhere")
    (root / "package").mkdir()
    swap.recover(root)
    assert list((root / "package").iterdir()) == []


def test_a_file_that_an_editor_replaced_meanwhile_is_kept(tmp_path: Path) -> None:
    package, generated, target = tmp_path / "package", tmp_path / "generated", tmp_path / "target"
    for name in tree.GENERATED:
        (package / name).mkdir(parents=True)
        (generated / name).mkdir(parents=True)
    for name in ("client.py", "auth.py"):
        (package / name).write_text("before", encoding="utf-8")
    tree.complete(package, generated, target)
    (package / "client.py").write_text("edited", encoding="utf-8")  # in place
    (package / "new").write_text("replaced", encoding="utf-8")
    (package / "new").rename(package / "auth.py")  # as many editors do
    package.rename(tmp_path / "old")
    target.rename(package)
    tree.keep_late_edits(tmp_path / "old", package)
    assert (package / "client.py").read_text(encoding="utf-8") == "edited"
    assert (package / "auth.py").read_text(encoding="utf-8") == "replaced"


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    """Two generated trees."""
    for side in ("old", "new"):
        for name in ("api", "models"):
            (tmp_path / side / name).mkdir(parents=True)
            (tmp_path / side / name / "one.py").write_text(side, encoding="utf-8")
            (tmp_path / side / name / f"{side}.py").write_text(side, encoding="utf-8")
    return tmp_path / "old", tmp_path / "new"


def test_differences(trees: tuple[Path, Path]) -> None:
    assert tree.differences(trees[0], trees[0]) == []
    assert tree.differences(*trees) == [
        "added api/new.py",
        "added models/new.py",
        "removed api/old.py",
        "removed models/old.py",
        "changed api/one.py",
        "changed models/one.py",
    ]


def test_differences_leave_caches_out(trees: tuple[Path, Path]) -> None:
    (trees[0] / "api" / "__pycache__").mkdir()
    (trees[0] / "api" / "__pycache__" / "one.pyc").write_bytes(b"")
    assert tree.differences(trees[0], trees[0]) == []
    assert "api/__pycache__/one.pyc" not in tree.files(trees[0])
