"""Answers that are files, written to disk as they come."""

from __future__ import annotations

import asyncio
import errno
import inspect
import os
import re
import select
import stat
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, Any, Final, ParamSpec, overload

import httpx

from ._call.operation import Call, Operation
from ._http.options import MAX_TIMEOUT
from ._http.theirs import Theirs
from ._http.undecoded import UndecodedCaller
from ._http.wire import Answer
from ._text import unfinished_too
from .client import DataManagerClient
from .errors import APITimeoutError, InvalidArgumentError
from .types import Progress, Response, told

__all__ = ["Target", "download"]

P = ParamSpec("P")

_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)  # not on Windows, as the next
_NO_WAIT: Final = getattr(os, "O_NONBLOCK", 0)

_MOST_LINKS: Final = 40
"""So many links in a row Linux follows."""

_STAYS: Final = frozenset({errno.EBUSY, errno.EPERM, errno.EACCES})
"""Why a file that may be written to may not be replaced: it is mounted there, or another's in a sticky folder."""

_MOST_NAME: Final = 230
"""Bytes of a name that its temporary file keeps: file systems take 255."""


class Target:
    """Where a download goes, and who is told how far it is.

    Args:
        path: of the file.
        progress: a plain function, called with the bytes that have come so far, decompressed, and how many will have in
            all, or None where the platform does not say; once as the answer begins, also when it begins again after a
            retry.
        part: where the answer stands until it is whole, on the same file system; what is there is overwritten. By
            default beside the file, under its name with a random end.

    Raises:
        InvalidArgumentError: `part` is the file itself, by whatever name, or no regular file.

    Attributes:
        path: of the file.
        part: where the answer stands until it is whole: `part.stat().st_size` is how far it is.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        part: str | os.PathLike[str] | None = None,
    ) -> None:
        self.path = Path(os.fsdecode(path))  # which refuses others; of a path that is none Path has no repr
        self.progress = progress
        self.place = Path(os.path.realpath(path))
        self.descriptor = _descriptor(self.path)
        leads = self.path.exists() and not self.place.exists()  # as /dev/stdout leads to a pipe without a name
        self.is_open = leads or (self.descriptor is not None and self.path.is_file())
        self.ends_in_slash = os.fsdecode(path).endswith((os.sep, os.altsep or os.sep))
        if self.is_open:
            self.place = self.path
        name = os.fsdecode(os.fsencode(self.place.name)[:_MOST_NAME])
        own = self.place.with_name(f"{name}.{os.urandom(4).hex()}.part")
        self.part = own if part is None else Path(part)
        if os.path.realpath(self.part) == str(self.place) or _is_same(self.part, self.place):
            raise InvalidArgumentError(f"part is where the download goes itself, {self.place}: leave it out")
        if self.part.is_symlink() or (self.part.exists() and not self.part.is_file()):
            raise InvalidArgumentError(f"part is no file but a link, folder or device, {self.part}: name another")
        self.way = "xb" if part is None else "wb"

    @unfinished_too
    def __repr__(self) -> str:
        return f"Target({str(self.path)!r})"


def _descriptor(path: Path) -> tuple[int, int] | None:
    """The process and number of an open file, if it is that that a path names, as `/dev/stdout` does."""
    for _ in range(_MOST_LINKS):
        folder, name = os.path.split(path)
        found = re.fullmatch(r"/proc/(\d+)(?:/task/\d+)?/fd", os.path.realpath(folder))
        if found and name.isdecimal():
            return int(found[1]), int(name)
        if not os.path.islink(path):
            return None
        path = Path(folder, os.readlink(path))
    return None


def _is_written(descriptor: int) -> bool:
    """Whether what this process has open there may be written to."""
    import fcntl  # not on Windows, which has no /proc either

    return fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY


def _at_once(path: str, flags: int) -> int:
    """Open what is there without waiting for whoever is at the other end."""
    return os.open(path, flags & ~os.O_CREAT | _NO_WAIT)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


class _Saver(UndecodedCaller):
    """Writes the answer to a file beside its place, which it takes once the answer is whole.

    As `cp` does: a link's target is written to, an old file keeps its mode and owner, and what is no regular file (a
    device, a FIFO) is written through. So is, by the whole answer, a file that may be written to, but not replaced.

    Raises:
        OSError: it cannot be written.
    """

    response: Response[Path] | None = None
    called = False
    until: float | None = None
    file: IO[bytes] | None = None
    written = 0
    total: int | None = None

    def __init__(self, client: DataManagerClient, target: Target) -> None:
        super().__init__(client._session, sink=self)
        self.target, self.path, self.place, self.way = target, target.path, target.place, target.way
        self.progress = target.progress
        self.old = self.place.stat() if self.place.exists() else None
        self.through = target.is_open or (self.old is not None and not stat.S_ISREG(self.old.st_mode))
        self.part = self.place if self.through else target.part
        self.own = not self.part.exists()
        if wrong := self._wrong(target.path):
            raise wrong

    def _wrong(self, path: Path) -> OSError | None:
        """Why nothing can be written there, found before anything is sent."""
        if self.place.is_dir():
            return IsADirectoryError(errno.EISDIR, "it is a folder: name a file in it", str(path))
        if self.target.ends_in_slash:
            return NotADirectoryError(errno.ENOTDIR, "it ends as a folder does, and is none: name a file", f"{path}/")
        if path.is_symlink() and not path.exists():
            return FileNotFoundError(errno.ENOENT, "it is a link that leads nowhere: remove it first", str(path))
        if self.target.descriptor is not None and (wrong := self._wrong_descriptor(*self.target.descriptor)):
            return OSError(*wrong, str(path))
        if self.old is not None and not _may_write(self.place):
            return PermissionError(errno.EACCES, "it may not be written to", str(path))
        for folder in () if self.through else (self.place.parent, self.part.parent):
            if not folder.is_dir():
                return FileNotFoundError(errno.ENOENT, "there is no such folder", str(folder))
            if not _may_write(folder):
                return PermissionError(errno.EACCES, "nothing may be put there, as is needed on the way", str(folder))
        if not self.through and self.part.parent.stat().st_dev != self.place.parent.stat().st_dev:
            return OSError(errno.EXDEV, "it is on another file system than its part: leave part out", str(path))
        return None

    def _wrong_descriptor(self, process: int, descriptor: int) -> tuple[int, str] | None:
        if process != os.getpid():
            told = "another process has it open, and knows where it goes on: name the file itself"
            return (errno.EPERM, told) if self.path.is_file() else None
        try:
            return None if _is_written(descriptor) else (errno.EBADF, "it is open to be read only")
        except OSError:
            return errno.EBADF, "nothing is open there"

    @property
    def final(self) -> bool:
        """Whether something has gone through a device or FIFO."""
        return self.through and bool(self.written)

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer, blocking."""
        with self._once(operation):
            for seconds in self._opening(operation):
                time.sleep(seconds)
            return super().run(operation, call, must_succeed=must_succeed)

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        """Send and take the answer."""
        with self._once(operation):
            for seconds in self._opening(operation):
                await asyncio.sleep(seconds)
            return await super().arun(operation, call, must_succeed=must_succeed)

    @contextmanager
    def _once(self, operation: Operation[Any]) -> Iterator[None]:
        """Refuse a second call: one file has one answer. After one that failed another may be made."""
        if self.called or self.final:
            text = "download takes a function that makes one call, and this makes another: download each by itself"
            raise InvalidArgumentError(f"{operation.id}: {text}", operation=operation.id, may_have_acted=True)
        self.called = True
        try:
            yield
        except BaseException:
            self.called = False
            raise

    def _opening(self, operation: Operation[Any]) -> Iterator[float]:
        """Open what is written to; gives seconds to wait: a FIFO can be opened once somebody reads it.

        A part is closed at once, and opened when the answer begins: who waits for a connection keeps no file.

        Raises:
            OSError: it cannot be opened, which looking at it did not show.
            APITimeoutError: nobody reads it until the deadline.
        """
        deadline = self.session.options["deadline"]
        self.until = None if deadline is None else time.monotonic() + deadline
        opened = self.file
        while opened is None:
            try:
                opened = self._open()
            except OSError as error:
                if error.errno != errno.ENXIO or not self.place.is_fifo():
                    raise OSError(error.errno, f"it cannot be written: {error.strerror}", str(self.path)) from error
                if self.until is not None and time.monotonic() >= self.until:
                    text = f"{operation.id}: nobody has read {self.path} within deadline={deadline:g} s"
                    raise APITimeoutError(text, operation=operation.id, may_have_acted=False) from None
                yield 0.02
        if self.through:
            self.file = opened
        elif self.file is None:
            opened.close()
            self._remove()

    def _open(self) -> IO[bytes]:
        if not self.through:
            mode = 0o666 if self.old is None else 0o600  # until it has the old file's, which may be nobody else's
            kept = ~os.O_TRUNC  # a part that is there is overwritten once there is an answer
            return open(self.part, self.way, opener=lambda path, flags: os.open(path, flags & kept | _NO_LINK, mode))
        if self.target.is_open and self.target.descriptor is not None and self.path.is_file():
            descriptor = self.target.descriptor[1]  # as it stands, or what others write there goes on where it did
            return os.fdopen(os.dup(descriptor), "wb", buffering=0)
        return open(self.place, "wb", buffering=0, opener=_at_once)

    def end(self, *, whole: bool) -> None:
        """Give the file its place, if the answer is whole, else leave nothing."""
        if self.file is None:
            return
        try:
            if whole and not self.through:
                self.file.flush()
                os.fsync(self.file.fileno())  # or after a power failure the name may have the new file, and it nothing
            self.file.close()
            if whole and not self.through:
                if self.old is not None:
                    with suppress(OSError):  # another's file, which only root may give back
                        os.chown(self.part, self.old.st_uid, self.old.st_gid)
                    self.part.chmod(stat.S_IMODE(self.old.st_mode))
                self._take_place()
        except OSError:
            if whole:  # else what ended the call is told
                raise
        finally:
            self._remove()

    def _take_place(self) -> None:
        try:
            os.replace(self.part, self.place)
        except OSError as error:
            if error.errno not in _STAYS or self.old is None:
                raise
            from shutil import copyfileobj  # seldom, and it loads much

            with open(self.part, "rb") as part, open(self.place, "r+b") as place:
                copyfileobj(part, place)
                place.truncate()  # which writes what waits, too
                os.fsync(place.fileno())

    def _remove(self) -> None:
        if self.own and not self.through:
            self.part.unlink(missing_ok=True)

    def start(self, total: int | None) -> None:
        """An answer begins, or begins anew."""
        if self.file is None:
            self.file = self._open()
        if not self.through:
            self.own = True  # what was there is overwritten
            self.file.seek(0)
            self.file.truncate()
        self.written, self.total = 0, total
        self.tell()

    def write(self, chunk: bytes) -> None:
        assert self.file is not None
        left = memoryview(chunk)
        while left:
            taken = self.file.write(left)
            if taken is None:  # who reads a FIFO or terminal takes no more for now
                poll = select.poll()
                poll.register(self.file, select.POLLOUT)
                if not poll.poll(self.until and min(MAX_TIMEOUT, max(0, self.until - time.monotonic())) * 1000):
                    raise httpx.WriteTimeout(f"nobody reads on of {self.path}")
                continue
            left = left[taken:]
            self.written += taken
        self.tell()

    def tell(self) -> None:
        """Say how far it is."""
        if self.progress is not None:
            assert self.file is not None
            self.file.flush()  # or the part's size would lag behind
            with Theirs():
                told(self.progress, self.written, self.total)

    def take(self, operation: Operation[Any], response: Answer) -> Response[Path]:
        self.response = Response(response.status_code, b"", response.headers, self.path, retries=response.retries)
        return self.response

    def done(self) -> Response[Path]:
        """What `download` returns.

        Raises:
            InvalidArgumentError: the function returned without calling an operation.
        """
        if self.response is None:
            raise InvalidArgumentError("download takes a function that calls an operation with the client it is given")
        return self.response

    def save(self, call: Callable[[], Any]) -> Response[Path] | Coroutine[Any, Any, Response[Path]]:
        """Make the call; what it returns says whether it is to be awaited, since any callable may wrap either kind."""
        try:
            result = call()
            if inspect.isawaitable(result):
                return self._asave(result)
            response = self.done()
        except BaseException:
            self.end(whole=False)
            raise
        self.end(whole=True)
        return response

    async def _asave(self, result: Awaitable[Any]) -> Response[Path]:
        try:
            await result
            response = self.done()
        except BaseException:
            self.end(whole=False)
            raise
        self.end(whole=True)
        return response


@overload
def download(
    to: str | os.PathLike[str] | Target,
    operation: Callable[P, Coroutine[Any, Any, Any]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Coroutine[Any, Any, Response[Path]]: ...
@overload
def download(
    to: str | os.PathLike[str] | Target, operation: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
) -> Response[Path]: ...
def download(to: str | os.PathLike[str] | Target, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call an operation and write its answer to a file as it comes; it is never held in memory as a whole.

    Args:
        to: the path of the file; it appears, in place of what may have been there, once the answer is complete. As with
            `cp`, a symbolic link's target is written to, an old file's mode and owner stay, and a device or FIFO is
            written through. Unlike it, other names of the old file (hard links) keep the old content, and what this
            process has open (`/dev/stdout` that leads to a file) is written on where it stands. A `Target` says
            besides who is told of its progress.
        operation: the `asyncio_detailed` or `sync_detailed` function (or a plain form) of any operation.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them.

    Returns:
        A `Response` whose `parsed` is the path and whose `content` is empty; to be awaited for an asyncio function.

    Raises:
        APIStatusError, APIConnectionError: as the operation itself; then no file is left. A FIFO that nobody reads ends
            in APITimeoutError.
        InvalidArgumentError: `operation` is no function or calls more than once, `client` is missing, or `progress` is
            async.
        OSError: nothing can be written to the path, which is found before anything is sent: a folder, a file or folder
            that may not be written to, a link that leads nowhere, a path that ends as a folder's.
    """
    if not callable(operation):
        kind = getattr(operation, "__name__", type(operation).__name__)
        raise InvalidArgumentError(f"download takes an operation's `asyncio_detailed` or `sync_detailed`, not {kind}")
    client = kwargs.get("client")
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError("pass client=DataManagerClient(…)")
    saver = _Saver(client, to if isinstance(to, Target) else Target(to))
    call = partial(operation, *args, **{**kwargs, "client": saver})
    return saver.save(call)
