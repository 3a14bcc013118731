"""A list in ranges of pages that workers fetch side by side, each with a client of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import InvalidArgumentError, PaginationError

if TYPE_CHECKING:
    from ._fetch import Reader
    from ._paging import Cursor
    from ._walk import Walk
    from .client import DataManagerClient

__all__ = ["Partition"]

T = TypeVar("T")


class Partition(Generic[T]):
    """A range of pages of a list. It can be pickled; neither a client nor a key travels with it.

    Attributes:
        start: the value of the moving parameter of its first page.
        pages: how many pages it has; None for the last one, which reads to the end of the list, wherever that is by
            then.
    """

    __slots__ = ("_args", "_cursor", "_function", "_kwargs", "_move", "pages")

    def __init__(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        move: str,
        cursor: Cursor,
        pages: int | None,
    ) -> None:
        self._function = function
        self._args = args
        self._kwargs = kwargs
        self._move = move
        self._cursor = cursor
        self.pages: int | None = pages

    @property
    def start(self) -> int:
        """The value of the moving parameter of its first page."""
        return int(self._cursor[self._move])

    def __repr__(self) -> str:
        name = self._function.__module__.rpartition(".")[2]
        return f"<Partition of {name}: {self.pages or 'all'} pages from {self._move}={self.start}>"

    def fetch(self, client: DataManagerClient) -> list[T]:
        """The items of the range, blocking.

        Args:
            client: the worker's own.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: as the pager.
        """
        from .pagination import Pager

        pager: Pager[T] = Pager(*self._call("sync", client), cursor=self._cursor, most=self.pages)
        return pager.collect()

    async def afetch(self, client: DataManagerClient) -> list[T]:
        """The items of the range; see `fetch`."""
        from .pagination import AsyncPager

        pager: AsyncPager[T] = AsyncPager(*self._call("asyncio", client), cursor=self._cursor, most=self.pages)
        return await pager.collect()

    def _call(self, form: str, client: DataManagerClient) -> tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]:
        function = getattr(sys.modules[self._function.__module__], form)
        return function, self._args, {**self._kwargs, "client": client}


def partitions(
    function: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
    walk: Walk[T],
    reader: Reader,
    n: int,
) -> list[Partition[T]]:
    """Up to `n` ranges of nearly the same number of pages, from a walk that has not begun and its first page.

    Raises:
        InvalidArgumentError: `n` is less than 1.
        PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
    """
    if n < 1:
        raise InvalidArgumentError(f"partitions takes 1 or more, not {n}")
    begin = walk.cursor()
    first = walk.page(reader.answer, reader.items)
    if first is None or not first.items:
        return []
    count = len(first.items)
    if walk.end is None and not walk.done:
        raise PaginationError(
            f"{function.__module__.rpartition('.')[2]}: the list does not say how long it is, so it cannot be divided"
        )
    move, stride, seen = walk.move, walk.stride, (walk.seen or 0) - count
    whole = 1 if walk.done else max(1, -(-((walk.end or 0) - begin[move]) // stride))
    n = min(n, whole)
    starts = [whole * k // n for k in range(n)]
    own = {name: value for name, value in kwargs.items() if name not in ("client", move)}
    return [
        Partition(
            function,
            args,
            own,
            move,
            {move: begin[move] + start * stride, "seen": seen + start * count, "size": begin["size"]},
            None if k + 1 == n else starts[k + 1] - start,
        )
        for k, start in enumerate(starts)
    ]
