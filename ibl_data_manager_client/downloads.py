"""Answers that are files, written to disk as they come."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import IO, Any, ParamSpec, overload

import httpx

from ._operation import Call, Operation
from .client import DataManagerClient
from .errors import InvalidArgumentError
from .types import Response

__all__ = ["download"]

P = ParamSpec("P")


class _PartFile:
    """A file that gets its name once it is whole; until then it is `<name>.part`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.part = path.with_name(f"{path.name}.part")
        self.file: IO[bytes] | None = None

    def start(self) -> None:
        self._close()
        self.file = self.part.open("wb")

    def write(self, chunk: bytes) -> None:
        if self.file is not None:
            self.file.write(chunk)

    def finish(self) -> None:
        self._close()
        os.replace(self.part, self.path)

    def drop(self) -> None:
        self._close()
        self.part.unlink(missing_ok=True)

    def _close(self) -> None:
        if self.file is not None:
            self.file.close()
            self.file = None


class _Saver:
    """Stands in for the client of an operation function: sends its call and writes the answer to a file."""

    def __init__(self, client: DataManagerClient, path: Path) -> None:
        self.client = client
        self.sink = _PartFile(path)

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        try:
            response = self.client.exchange(operation.method, call, operation.id, must_succeed=True, sink=self.sink)
        except BaseException:
            self.sink.drop()
            raise
        return self._saved(response)

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        try:
            response = await self.client.aexchange(
                operation.method, call, operation.id, must_succeed=True, sink=self.sink
            )
        except BaseException:
            self.sink.drop()
            raise
        return self._saved(response)

    def _saved(self, response: httpx.Response) -> Response[Path]:
        self.sink.finish()
        self.response = Response(response.status_code, b"", response.headers, self.sink.path)
        return self.response

    async def asyncio(self, operation: Callable[..., Any], args: Any, kwargs: Any) -> Response[Path]:
        await operation(*args, **{**kwargs, "client": self})
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
        InvalidArgumentError: `client` is missing.
    """
    client = kwargs.get("client")
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError("pass client=DataManagerClient(…)")
    saver = _Saver(client, Path(to))
    if asyncio.iscoroutinefunction(operation):
        return saver.asyncio(operation, args, kwargs)
    operation(*args, **{**kwargs, "client": saver})
    return saver.response
