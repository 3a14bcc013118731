"""Answers that are files, written to disk as they come."""

from __future__ import annotations

import inspect
import os
import stat
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO, Any, Final, ParamSpec, overload

from ._call.operation import Operation
from ._http.undecoded import UndecodedCaller
from ._http.wire import Answer
from .client import DataManagerClient
from .errors import InvalidArgumentError
from .types import Progress, Response, told

__all__ = ["Target", "download"]

P = ParamSpec("P")

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
        InvalidArgumentError: `part` is the file itself.

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
        self.path = Path(path)
        self.progress = progress
        self.place = Path(os.path.realpath(path))
        self.is_open = self.path.exists() and not self.place.exists()  # as /dev/stdout leads to a pipe without a name
        if self.is_open:
            self.place = self.path
        name = os.fsdecode(os.fsencode(self.place.name)[:_MOST_NAME])
        own = self.place.with_name(f"{name}.{os.urandom(4).hex()}.part")
        self.part = own if part is None else Path(part)
        if os.path.realpath(self.part) == str(self.place):
            raise InvalidArgumentError(f"part is where the download goes itself, {self.place}: leave it out")
        self.way = "xb" if part is None else "wb"

    def __repr__(self) -> str:
        return f"Target({str(self.path)!r})"


class _Saver(UndecodedCaller):
    """Writes the answer to a file beside its place, which it takes once the answer is whole.

    As `cp` does: a link's target is written to, an old file keeps its mode and owner, and what is no regular file (a
    device, a FIFO) is written through.
    """

    response: Response[Path] | None = None

    def __init__(self, client: DataManagerClient, target: Target) -> None:
        super().__init__(client._session, sink=self)
        self.path, self.place, self.way = target.path, target.place, target.way
        self.progress = target.progress
        self.old = self.place.stat() if self.place.exists() else None
        self.through = target.is_open or (self.old is not None and not stat.S_ISREG(self.old.st_mode))
        self.part = self.place if self.through else target.part
        self.file: IO[bytes] | None = None
        self.written = 0
        self.total: int | None = None

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
                os.replace(self.part, self.place)
        finally:
            if not self.through:
                self.part.unlink(missing_ok=True)

    def start(self, total: int | None) -> None:
        """An answer begins: only then is there a file, so that a call that gets none leaves the old one."""
        if self.file is None:
            mode = 0o666 if self.old is None else 0o600  # until it has the old file's, which may be nobody else's
            self.file = open(  # noqa: SIM115  (part after part)
                self.part,
                "wb" if self.through else self.way,
                opener=lambda path, flags: os.open(path, flags, mode),
            )
        elif self.written:
            self.file.seek(0)  # a FIFO refuses: what went through it cannot be taken back
            self.file.truncate()
        self.written, self.total = 0, total
        self.tell()

    def write(self, chunk: bytes) -> None:
        assert self.file is not None
        self.file.write(chunk)
        self.written += len(chunk)
        self.tell()

    def tell(self) -> None:
        """Say how far it is."""
        if self.progress is not None:
            assert self.file is not None
            self.file.flush()  # or the part's size would lag behind
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
            written through. Unlike it, other names of the old file (hard links) keep the old content. A `Target` says
            besides who is told of its progress.
        operation: the `asyncio_detailed` or `sync_detailed` function (or a plain form) of any operation.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them.

    Returns:
        A `Response` whose `parsed` is the path and whose `content` is empty; to be awaited for an asyncio function.

    Raises:
        APIStatusError, APIConnectionError: as the operation itself; then no file is left.
        InvalidArgumentError: `operation` is no function, `client` is missing, or `progress` is async.
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
