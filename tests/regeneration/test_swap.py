"""Swapping is all or nothing: an error puts everything back, and a kill leaves what the next run finishes."""

from __future__ import annotations

import ctypes
import errno
import json
import multiprocessing
import os
import re
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from generation import allowed, swap, tree
from generation.generator import PACKAGE, Generated, GenerationError

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
            count = interfere(patch, number, fail, after=after)
            try:
                perform(root)
            except type(error):
                pass
            else:
                assert count[0] < number, "the error of this step was not told"
                continue
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
        finished = ["a run that was killed while it put its result in place was finished"] * swap.pending(root)
        assert swap.recover(root) == finished
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


def test_a_folder_whose_journal_is_left_is_known(root: Path) -> None:
    with swap.staging(root) as folder:
        (folder / swap.JOURNAL).write_bytes(b"[]")
    assert swap.pending(root)


def killed_while_it_stages(root: Path) -> None:
    """A run that comes to nothing."""
    with swap.staging(root) as folder:
        (folder / "half").mkdir()
        os.kill(os.getpid(), signal.SIGKILL)


def test_the_folder_of_a_run_that_was_killed_goes_with_the_next(root: Path) -> None:
    child = FORK.Process(target=killed_while_it_stages, args=(root,))
    child.start()
    child.join()
    assert len(list(root.glob(f"{swap.STAGING}*/half"))) == 1
    assert swap.recover(root) == []
    assert standing(root) == snapshot(root) == OLD


def killed_before(number: int, root: Path) -> None:
    """A run, killed before its step of this number: each makes, opens or removes a file or folder."""
    count = 0

    def step(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in {"open", "os.mkdir", "os.remove", "os.rmdir"}:
            count += 1
            if count == number:
                os.kill(os.getpid(), signal.SIGKILL)

    with swap.locked(root):
        pass  # what it imports is there
    sys.addaudithook(step)
    with swap.staging(root) as folder:
        (folder / "half").mkdir()
        (folder / "half" / "one.py").write_bytes(b"")
        (folder / "it.yaml").write_bytes(b"")


def test_whenever_a_run_is_killed_its_folder_goes_with_the_next(root: Path) -> None:
    shutil.rmtree(root / STAGED)
    left = []
    for number in range(1, 60):
        child = FORK.Process(target=killed_before, args=(number, root))
        child.start()
        child.join()
        left.append(len(list(root.glob(f"{swap.STAGING}*"))))
        assert swap.recover(root) == []
        assert standing(root) == snapshot(root) == OLD, number
        if child.exitcode == 0:
            break
    assert left[-1] == 0
    assert sum(left) > 10  # it was killed while there was one: made, filled and removed


def test_one_run_at_a_time(root: Path) -> None:
    said = f"^another run is at work in {root.name}: wait for it$"
    with swap.staging(root), pytest.raises(swap.BusyError, match=said), swap.staging(root):
        pass
    with swap.staging(root):
        pass


def test_what_was_not_made_here_is_left(root: Path) -> None:
    """Copied with its mark, or a link to one that has it; without a mark, or with none that can be read."""
    made = root / STAGED
    shutil.copytree(made, root / f"{swap.STAGING}copied")
    (root / f"{swap.STAGING}linked").symlink_to(made)
    for name, mark in (("other", b"[1, 2]"), ("broken", b"{"), ("none", None)):
        (root / f"{swap.STAGING}{name}").mkdir()
        if mark:
            (root / f"{swap.STAGING}{name}" / swap.MARK).write_bytes(mark)
        (root / f"{swap.STAGING}{name}" / swap.JOURNAL).write_bytes(b"[]")
    (root / f"{swap.STAGING}copied" / swap.JOURNAL).write_bytes(b"[]")
    assert not swap.pending(root)
    assert swap.recover(root) == []
    left = {path.name.removeprefix(swap.STAGING) for path in root.glob(f"{swap.STAGING}*")}
    assert left == {"copied", "linked", "other", "broken", "none"}


def test_what_is_not_marked_yet_is_removed_where_it_has_nothing(root: Path) -> None:
    """A run may be killed before it has marked its folder: nothing is in there, or a mark that is empty."""
    for name in ("nothing", "empty", "notes", "folder", "file", "link", "other"):
        (root / f"{swap.STAGING}{name}").mkdir()
    (root / f"{swap.STAGING}empty" / swap.MARK).touch()
    (root / f"{swap.STAGING}notes" / swap.MARK).write_bytes(b"my own")
    (root / f"{swap.STAGING}folder" / swap.MARK / "precious").mkdir(parents=True)
    (root / f"{swap.STAGING}other" / "empty").touch()
    (root / f"{swap.STAGING}link" / swap.MARK).symlink_to(root / f"{swap.STAGING}empty" / "gone")
    (root / f"{swap.STAGING}file").rmdir()
    (root / f"{swap.STAGING}file").touch()
    (root / f"{swap.STAGING}to").symlink_to(root / "package")
    assert swap.recover(root) == []
    left = {path.name.removeprefix(swap.STAGING) for path in root.glob(f"{swap.STAGING}*")}
    assert left == {"notes", "folder", "file", "link", "other", "to"}


def test_what_cannot_be_removed_is_tried_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All else goes, the journal too: the next run has nothing to finish, and knows the folder by its mark."""
    made = root / STAGED
    (made / swap.JOURNAL).write_bytes(b"[]")
    unlink = os.unlink

    def refuse(path: Any, **options: Any) -> None:
        if os.fspath(path).endswith(("it.yaml", "new.py")):
            raise PermissionError
        unlink(path, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        assert len(swap.recover(root)) == 1
        assert snapshot(made).keys() == {"it.yaml", "package", "package/new.py", "docs", "docs/new.py", swap.MARK}
    assert swap.recover(root) == []
    assert not made.exists()


def test_a_folder_that_cannot_be_read_stops_nobody(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = root / f"{swap.STAGING}closed"
    closed.mkdir()

    def guarded(real: Callable[[Path], Any]) -> Callable[[Path], Any]:
        def asked(path: Path) -> Any:
            if closed in (path, path.parent):
                raise PermissionError
            return real(path)

        return asked

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", guarded(Path.iterdir))
        patch.setattr(Path, "exists", guarded(Path.exists))
        assert not swap.pending(root)
        assert swap.recover(root) == []
    assert closed.exists()


def test_a_link_in_a_staging_folder_leads_nothing_away(root: Path) -> None:
    (root / STAGED / "link").symlink_to(root / "package")
    swap.recover(root)
    assert standing(root) == snapshot(root) == OLD


def test_the_journal_is_whole_on_the_disk_before_it_counts(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Any] = []
    draft = root / STAGED / f"{swap.JOURNAL}.draft"
    monkeypatch.setattr(os, "fsync", lambda _: written.append(json.loads(draft.read_bytes())))
    perform(root)
    assert [[move["place"] for move in moves] for moves in written] == [list(PLACES)]


def test_a_staging_folder_that_cannot_be_removed_stops_nobody(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "rmdir", refuse)
    with swap.staging(root):
        pass
    assert standing(root) == OLD
    assert len(list(root.glob(f"{swap.STAGING}*"))) == 2


@pytest.mark.parametrize("place", ["../outside", "/outside", "link/outside", "package/..", "."])
def test_a_journal_leads_nowhere_else(root: Path, place: str) -> None:
    (root / "link").symlink_to(root.parent)
    staged = root / STAGED / "package"
    moves = [{"staged": "package", "place": place, "inode": staged.stat().st_ino}]
    (root / STAGED / swap.JOURNAL).write_text(json.dumps(moves), encoding="utf-8")
    said = f"^journal.json in a staging folder of {root.name} names '{re.escape(place)}', which is not in it$"
    with pytest.raises(swap.JournalError, match=said):
        swap.recover(root)
    assert swap.pending(root)
    assert staged.is_dir()


class TestExchange:
    """Of Linux as it is here; of macOS, and of systems that have none or refuse, as they are said to be."""

    def test_of_paths_from_here(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(root)
        if not swap.exchange(Path("it.yaml"), Path("package")):
            pytest.skip("this file system exchanges nothing")
        assert (root / "package").read_bytes() == b"old"
        assert sorted(path.name for path in (root / "it.yaml").iterdir()) == ["old.py", "one.py"]

    def test_what_fails_names_both(self, root: Path) -> None:
        with pytest.raises(FileNotFoundError) as caught:
            swap.exchange(root / "none", root / "package")
        assert caught.value.strerror == os.strerror(errno.ENOENT)
        assert (caught.value.filename, caught.value.filename2) == (str(root / "none"), str(root / "package"))

    @pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EACCES])
    def test_a_file_system_that_cannot(self, root: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.having(monkeypatch, "renameat2", lambda *_: ctypes.set_errno(number) or -1)
        if number == errno.EACCES:
            with pytest.raises(PermissionError):
                swap.exchange(root / "it.yaml", root / "it.toml")
        else:
            assert swap.exchange(root / "it.yaml", root / "it.toml") is False

    def test_a_system_without(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.having(monkeypatch, "rename", lambda *_: 0)
        assert swap.exchange(root / "it.yaml", root / "it.toml") is False

    @pytest.mark.parametrize("system", ["darwin", "linux"])
    def test_of_macos(self, root: Path, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
        given: list[tuple[Any, ...]] = []
        monkeypatch.setattr(sys, "platform", system)
        self.having(monkeypatch, "renamex_np", lambda *them: given.append(them))
        assert swap.exchange(root / "it.yaml", root / "it.toml") is (system == "darwin")
        paths = bytes(root / "it.yaml"), bytes(root / "it.toml")
        assert [(one, other, flag.value) for one, other, flag in given] == [(*paths, 2)] * (system == "darwin")

    def test_of_macos_before_it_had_one(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "darwin")
        self.having(monkeypatch, "rename", lambda *_: 0)
        assert swap.exchange(root / "it.yaml", root / "it.toml") is False

    def having(self, patch: pytest.MonkeyPatch, name: str, function: Callable[..., Any]) -> None:
        """Let the system's library have this function alone."""
        patch.setattr(ctypes, "CDLL", lambda _, use_errno=False: SimpleNamespace(**{name: function}))


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


@pytest.mark.parametrize("linked", [True, False])
def test_a_whole_package_is_made_of_what_is_there(
    tmp_path: Path, linked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files by hand, links among them, as they are; of what is generated, the new."""
    package, generated, target = tmp_path / "package", tmp_path / "generated", tmp_path / "new/package"
    for name in tree.GENERATED:
        for folder, text in ((package, "old"), (generated, "new")):
            (folder / name).mkdir(parents=True)
            (folder / name / "one.py").write_text(text, encoding="utf-8")
    (package / "by/hand/__pycache__").mkdir(parents=True)
    (package / "by/hand/__pycache__/one.pyc").touch()
    (package / "by/hand/one.py").write_text("by hand", encoding="utf-8")
    (package / "link").symlink_to("by/hand/one.py")
    if not linked:
        monkeypatch.setattr(os, "link", lambda *_, **__: os.stat(tmp_path / "none"))
    tree.complete(package, generated, target)
    expected = {"by": None, "by/hand": None, "by/hand/one.py": b"by hand", "link": b"by hand"}
    for name in tree.GENERATED:
        expected |= {name: None, f"{name}/one.py": b"new"}
    assert snapshot(target) == expected
    assert not list(target.rglob("__pycache__"))
    assert (target / "link").readlink() == Path("by/hand/one.py")
    assert (target / "by/hand/one.py").samefile(package / "by/hand/one.py") == linked
    assert list(generated.iterdir()) == []


def test_what_does_not_import_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands in the folder that the command is called in."""
    whole = tmp_path / "whole" / PACKAGE
    for name, text in {"good": "import json", **{f"bad{n}": f"import nowhere{n}" for n in range(6)}}.items():
        for folder in ("api/core", "models"):
            (whole / folder).mkdir(parents=True, exist_ok=True)
            (whole / folder / f"{name}.py").write_text(text, encoding="utf-8")
    (whole / "__init__.py").touch()
    faults: list[str] = []
    monkeypatch.setattr(allowed, "faults", lambda *given: faults if given == (whole, tree.GENERATED) else ["?"])
    (tmp_path / "json.py").write_text("raise OSError", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def check(*names: str) -> int:
        found = {name: ("core", name) for name in names}
        return tree.check_imports(whole, Generated(found, {name: name for name in names}, {}, {}, []))

    assert check("good") == 2
    with pytest.raises(GenerationError) as caught:
        check("good", *(f"bad{n}" for n in range(6)))
    lines = [f"{PACKAGE}.api.core.bad{n}: ModuleNotFoundError: No module named 'nowhere{n}'" for n in range(5)]
    assert str(caught.value) == f"12 modules do not import: {'; '.join(lines)}"
    faults += "abcdef"
    with pytest.raises(GenerationError) as caught:
        check("good")
    assert str(caught.value) == (
        "nothing was imported: 6 times, what was generated holds what it may not: a; b; c; d; e. A text of the "
        "description came through as code, or a template writes what is new: that is added to "
        "scripts/generation/allowed.py"
    )


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
    (package / "its/own").mkdir(parents=True)
    (package / "its/own/file").write_text("new", encoding="utf-8")
    package.rename(tmp_path / "old")
    target.rename(package)
    tree.keep_late_edits(tmp_path / "old", package)
    assert (package / "client.py").read_text(encoding="utf-8") == "edited"
    assert (package / "auth.py").read_text(encoding="utf-8") == "replaced"
    assert (package / "its/own/file").read_text(encoding="utf-8") == "new"
    tree.keep_late_edits(tmp_path / "none", package)


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
