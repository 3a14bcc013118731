"""Putting what was staged in place of what stands: all of it or none, also when the process is killed on the way.

A folder and what is staged for it are exchanged in one step of the file system, so that no reader ever meets half of
one. Several places need several steps: these are written down first, in the staging folder. A process that is killed
between two of them leaves that journal, and the next run goes on with it before it does anything else; one that is
killed earlier leaves a staging folder that nobody misses, and the next run removes it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

STAGING = ".staging-ibl-data-manager-client-"
JOURNAL = "journal.json"
MARK = "made-here.json"
"""Says of a staging folder which folder it was made as: one that was copied, cloned or made by others is not that."""

_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


class BusyError(Exception):
    """Another run has the folder."""


class JournalError(Exception):
    """A journal is not what a run writes; the message says where."""


@contextlib.contextmanager
def staging(root: Path) -> Iterator[Path]:
    """A new folder beside what it is for, alone in `root`: what a killed run left is finished or removed first.

    Raises:
        BusyError: another run is under way.
    """
    with locked(root):
        recover(root)
        folder = Path(tempfile.mkdtemp(prefix=STAGING, dir=root))
        try:
            mark(folder)
            yield folder
        finally:
            if not (folder / JOURNAL).exists():  # one that is left says how to go on
                _remove(folder)


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the lock of a folder; the system lets go of it when the process ends, however that ends.

    Raises:
        BusyError: another process has it.
    """
    try:
        import fcntl
    except ImportError:  # Windows: two runs at a time are not kept apart there
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(f"another run is at work in {root.name}: wait for it") from error
        yield
    finally:
        os.close(handle)


def recover(root: Path) -> list[str]:
    """Finish what a killed run had begun to put in place, and remove what one had staged; a line for each.

    Raises:
        JournalError: a journal names what is not in the folder.
    """
    said = []
    for folder in _left(root):
        if (folder / JOURNAL).exists():
            for staged, place, inode in _read(root, folder):
                if _inode(staged) == inode:  # else it is in its place
                    _put(staged, place)
            said.append("a run that was killed while it put its result in place was finished")
        _remove(folder)
    return said


def pending(root: Path) -> bool:
    """Whether a killed run left something that `recover` would finish."""
    return any((folder / JOURNAL).exists() for folder in _left(root))


def _left(root: Path) -> list[Path]:
    """The staging folders that killed runs left here: those that bear the mark of just this folder, or nothing yet."""
    return [folder for folder in sorted(root.glob(f"{STAGING}*")) if _made_here(folder) or _is_bare(folder)]


def mark(folder: Path) -> None:
    """Note in a staging folder that it was made as such, here."""
    (folder / MARK).write_bytes(json.dumps(_identity(folder)).encode())


def _made_here(folder: Path) -> bool:
    try:
        return not folder.is_symlink() and bool(json.loads((folder / MARK).read_bytes()) == _identity(folder))
    except (OSError, ValueError):
        return False


def _is_bare(folder: Path) -> bool:
    """Whether a folder has nothing, or an empty mark: its run was killed before that was written, or at its end."""
    try:
        return not folder.is_symlink() and all(
            path.name == MARK and path.is_file() and path.lstat().st_size == 0 for path in folder.iterdir()
        )
    except OSError:
        return False


def _remove(folder: Path) -> None:
    """Remove a staging folder, its mark last: by that the next run knows what is left of it."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            elif path.name != MARK:
                with contextlib.suppress(OSError):
                    path.unlink()
        if {path.name for path in folder.iterdir()} <= {MARK}:
            shutil.rmtree(folder)


def _identity(folder: Path) -> list[int]:
    found = folder.lstat()
    return [found.st_dev, found.st_ino]


def swap(root: Path, folder: Path, replacements: Sequence[tuple[Path, Path]]) -> None:
    """Put each staged file or folder in its place, all or none: on any error the old ones are back.

    Args:
        root: what the places are in.
        folder: the staging folder, in `root`.
        replacements: what was staged, in `folder`, and the place it is for.

    What stood in a place is in the staged one's stead afterwards.
    """
    moves = [
        {"staged": str(staged.relative_to(folder)), "place": str(place.relative_to(root)), "inode": _inode(staged)}
        for staged, place in replacements
    ]
    draft = folder / f"{JOURNAL}.draft"
    with draft.open("wb") as file:
        file.write(json.dumps(moves).encode())
        file.flush()
        os.fsync(file.fileno())
    journal = folder / JOURNAL
    try:
        os.rename(draft, journal)  # from here on a kill means: the new one
        for staged, place in replacements:
            _put(staged, place)
        journal.unlink()
    except BaseException:
        if journal.exists():
            for staged, place, inode in _read(root, folder):
                _take_back(staged, place, inode)
            journal.unlink()
        raise


def _read(root: Path, folder: Path) -> list[tuple[Path, Path, int]]:
    moves: list[dict[str, Any]] = json.loads((folder / JOURNAL).read_bytes())
    return [(_inside(folder, move["staged"]), _inside(root, move["place"]), move["inode"]) for move in moves]


def _inside(folder: Path, name: str) -> Path:
    """What has this name in a folder.

    Raises:
        JournalError: it leads out of the folder.
    """
    path = folder / name
    if ".." in path.parts or not path.parent.resolve().is_relative_to(folder.resolve()) or path == folder:
        raise JournalError(f"{JOURNAL} in a staging folder of {folder.name} names {name!r}, which is not in it")
    return path


def _inode(path: Path) -> int | None:
    """What tells a file or folder from another that has its name: a rename keeps it."""
    try:
        return path.lstat().st_ino
    except FileNotFoundError:
        return None


def _put(staged: Path, place: Path) -> None:
    if _inode(place) is None:  # nothing stood there, or a kill came between the two steps below
        os.rename(staged, place)
    elif not exchange(staged, place):
        os.rename(place, _aside(staged))
        os.rename(staged, place)


def _take_back(staged: Path, place: Path, inode: int) -> None:
    aside = _aside(staged)
    if _inode(place) == inode:
        if _inode(staged) is not None:
            exchange(staged, place)
        else:
            os.rename(place, staged)
    if _inode(aside) is not None:
        os.rename(aside, place)


def _aside(staged: Path) -> Path:
    return staged.with_name(f"{staged.name}.old")


def exchange(one: Path, other: Path) -> bool:
    """Exchange two files or folders in one step; False where the system or the file system cannot.

    Raises:
        OSError: it can, and failed.
    """
    first, second = os.fsencode(one), os.fsencode(other)
    libc = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        failed = libc.renamex_np(first, second, ctypes.c_uint(_EXCHANGE))  # type: ignore[union-attr, unused-ignore]
    elif libc is not None and hasattr(libc, "renameat2"):
        failed = libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_EXCHANGE))
    else:
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))
