"""Answers that are files, written to disk as they come."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, overload

import httpx

from ._call.operation import Operation
from ._http.undecoded import UndecodedCaller
from .client import DataManagerClient
from .errors import InvalidArgumentError
from .types import Response

__all__ = ["download"]

P = ParamSpec("P")


class _Saver(UndecodedCaller):
    """Writes the answer to `<name>.<random>.part`, which gets its name once it is whole."""

    response: Response[Path]

    def __init__(self, client: DataManagerClient, path: Path) -> None:
        super().__init__(client._session, sink=self)
        self.path = path
        self.part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")

    def __enter__(self) -> None:
        self.file = self.part.open("xb")

    def __exit__(self, error: object, *_: object) -> None:
        try:
            self.file.close()
            if error is None:
                os.replace(self.part, self.path)
        finally:
            self.part.unlink(missing_ok=True)

    def start(self) -> None:
        self.file.seek(0)
        self.file.truncate()

    def write(self, chunk: bytes) -> None:
        self.file.write(chunk)

    def take(self, operation: Operation[Any], response: httpx.Response) -> Response[Path]:
        self.response = Response(response.status_code, b"", response.headers, self.path)
        return self.response

    def sync(self, call: Callable[[], Any]) -> Response[Path]:
        with self:
            call()
        return self.response

    async def asyncio(self, call: Callable[[], Coroutine[Any, Any, Any]]) -> Response[Path]:
        with self:
            await call()
        return self.response


@overload
def download(
    to: str | os.PathLike[str], operation: Callable[P, Coroutine[Any, Any, Any]], *args: P.args, **kwargs: P.kwargs
) -> Coroutine[Any, Any, Response[Path]]: ...
@overload
def download(
    to: str | os.PathLike[str], operation: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
) -> Response[Path]: ...
def download(to: str | os.PathLike[str], operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call an operation and write its answer to a file as it comes; it is never held in memory as a whole.

    Args:
        to: the path of the file; it appears, in place of what may have been there, once the answer is complete.
        operation: the `asyncio_detailed` or `sync_detailed` function (or a plain form) of any operation.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them.

    Returns:
        A `Response` whose `parsed` is the path and whose `content` is empty; to be awaited for an asyncio function.

    Raises:
        APIStatusError, APIConnectionError: as the operation itself; then no file is left.
        InvalidArgumentError: `operation` is no function, or `client` is missing.
    """
    if not callable(operation):
        kind = getattr(operation, "__name__", type(operation).__name__)
        raise InvalidArgumentError(f"download takes an operation's `asyncio_detailed` or `sync_detailed`, not {kind}")
    client = kwargs.get("client")
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError("pass client=DataManagerClient(…)")
    saver = _Saver(client, Path(to))
    call = partial(operation, *args, **{**kwargs, "client": saver})
    return saver.asyncio(call) if inspect.iscoroutinefunction(operation) else saver.sync(call)
