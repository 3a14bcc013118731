"""Pages: `paginate` reads lists to their end, whichever way the operation pages.

What an operation pages with is in its module, as `PAGINATION`; the regeneration decides it. A pager calls the
operation function again and again, with the parameter that moves from page to page set by its own counting: what the
server says as `next` tells whether there is more, never where a request goes.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Hashable, Iterator, Mapping
from contextlib import aclosing
from copy import copy
from itertools import islice
from typing import Any, Generic, ParamSpec, Self, TypeVar, cast, overload

from ._ahead import Ahead
from ._fetch import Reader, afetch, fetch
from ._paging import AsyncPageable, Cursor, Page, Pageable, Pagination
from ._walk import Walk
from .client import DataManagerClient
from .errors import InvalidArgumentError, NotFoundError
from .partitions import Partition, partitions
from .types import UNSET

__all__ = ["AsyncPageable", "AsyncPager", "Cursor", "Page", "Pageable", "Pager", "Pagination", "Partition", "paginate"]

T = TypeVar("T")
P = ParamSpec("P")

Key = Callable[[T], Hashable] | str


class _Base(Generic[T]):
    """What pagers of both kinds are: a list to read, and how. Its methods give copies; a pager never changes."""

    def __init__(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        *,
        cursor: Cursor | None = None,
        most: int | None = None,
    ) -> None:
        self._function = function
        self._args = args
        self._kwargs = kwargs
        self._pagination: Pagination[T] = function.pagination  # type: ignore[attr-defined]
        self._client: DataManagerClient = kwargs["client"]
        self._cursor = cursor
        self._most = most
        self._prefetch = 0
        self._key: Key[T] | None = None
        self._held: Reader | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._function.__module__.rpartition('.')[2]}, {self._pagination.dialect}>"

    def _with(self, **changes: Any) -> Self:
        other = copy(self)
        vars(other).update(changes)
        return other

    def _start(self) -> tuple[Walk[T], _Unique[T]]:
        return Walk(self._pagination, self._kwargs, self._cursor, self._most), _Unique(self._key)

    def _arguments(self, walk: Walk[T], position: Any) -> dict[str, Any]:
        return {**self._kwargs, **walk.parameters(position)}

    def _take_held(self) -> Reader | None:
        held, self._held = self._held, None
        return held

    def resume(self, cursor: Cursor | None) -> Self:
        """A pager that goes on after the page whose cursor this is, in this process or another.

        Args:
            cursor: what `Page.cursor` gave, or `PaginationError.cursor`; None starts from the beginning.
        """
        return self._with(_cursor=cursor, _held=None)

    def unique_by(self, key: Callable[[T], Hashable] | str) -> Self:
        """A pager that drops items whose key it has had before, as happens when items move while a list is read.

        It remembers the keys (not the items) for as long as it is iterated.

        Args:
            key: from an item to its key, or the name of the field that is it.
        """
        return self._with(_key=key)


class Pager(_Base[T]):
    """The items of a list, page after page, blocking. It can be iterated again, from its start."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def _fetch(self, walk: Walk[T], position: Any) -> Reader:
        return fetch(self._function, self._args, self._arguments(walk, position))

    def pages(self) -> Generator[Page[T], None, None]:
        """The pages, each fetched when it is asked for.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, or the list does not end.
        """
        walk, unique = self._start()
        while not walk.done:
            try:
                reader = self._take_held() if not walk.read else None
                reader = reader or self._fetch(walk, walk.position)
            except NotFoundError:
                if walk.is_past_the_end():
                    return
                raise
            page = walk.page(reader.answer, reader.items)
            if page is not None:
                yield unique(page)

    def first(self) -> Page[T]:
        """The first page alone."""
        walk, _ = self._start()
        return next(self.pages(), walk.nothing())

    def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager, total=pager.total())`
        costs no further request.
        """
        walk, _ = self._start()
        if self._held is None:
            self._held = self._fetch(walk, walk.position)
        return self._held.answer.total

    def collect(self, *, limit: int | None = None) -> list[T]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched."""
        return list(self if limit is None else islice(self, max(0, limit)))

    def partitions(self, n: int) -> list[Partition[T]]:
        """The list in up to `n` ranges of pages, which workers fetch side by side, each with a client of its own.

        One request learns how long the list is.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        walk, _ = self._start()
        reader = self._fetch(walk, walk.position)
        return partitions(self._function, self._args, self._kwargs, walk, reader, n)


class AsyncPager(_Base[T]):
    """The items of a list, page after page. It can be iterated again; awaited, it gives its first page."""

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    async def _fetch(self, walk: Walk[T], position: Any) -> Reader:
        return await afetch(self._function, self._args, self._arguments(walk, position))

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The pages, in order; fetched when asked for, or ahead of that after `prefetch`.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, or the list does not end.
        """
        walk, unique = self._start()
        async with Ahead(lambda position: self._fetch(walk, position)) as ahead:
            while not walk.done:
                try:
                    reader = self._take_held() if not walk.read else None
                    reader = reader or await ahead.take(walk.position)
                except NotFoundError:
                    if walk.is_past_the_end():
                        return
                    raise
                page = walk.page(reader.answer, reader.items)
                ahead.fill(walk, self._prefetch)
                if page is not None:
                    yield unique(page)

    async def first(self) -> Page[T]:
        """The first page alone."""
        walk, _ = self._start()
        async with aclosing(self._with(_prefetch=0).pages()) as pages:
            return await anext(pages, walk.nothing())

    async def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager,
        total=await pager.total())` costs no further request.
        """
        walk, _ = self._start()
        if self._held is None:
            self._held = await self._fetch(walk, walk.position)
        return self._held.answer.total

    def prefetch(self, n: int) -> AsyncPager[T]:
        """A pager that fetches ahead: up to `n` requests in flight, and up to `n` pages fetched and not yet read.

        Order is kept. Only pages that the list is known to have are asked for: where it does not say how long it is,
        that is one. Leaving the loop, an exception or cancelling the task cancels what is in flight.

        Raises:
            InvalidArgumentError: `n` is less than 1.
        """
        if n < 1:
            raise InvalidArgumentError(f"prefetch takes 1 or more, not {n}")
        return self._with(_prefetch=n)

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched, save by `prefetch`."""
        result: list[T] = []
        if limit is not None and limit <= 0:
            return result
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                result += page.items
                if limit is not None and len(result) >= limit:
                    return result[:limit]
        return result

    async def partitions(self, n: int) -> list[Partition[T]]:
        """The list in up to `n` ranges of pages, which workers fetch side by side, each with a client of its own.

        One request learns how long the list is.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        walk, _ = self._start()
        reader = await self._fetch(walk, walk.position)
        return partitions(self._function, self._args, self._kwargs, walk, reader, n)


class _Unique(Generic[T]):
    """Takes from each page the items whose key came before."""

    def __init__(self, key: Key[T] | None) -> None:
        self.key = key
        self.seen: set[Hashable] = set()

    def __call__(self, page: Page[T]) -> Page[T]:
        if self.key is None:
            return page
        fresh = []
        for item in page.items:
            key = _field(item, self.key) if isinstance(self.key, str) else self.key(item)
            if key not in self.seen:
                self.seen.add(key)
                fresh.append(item)
        return page.having(fresh)


def _field(item: Any, name: str) -> Hashable:
    value = getattr(item, name, UNSET)
    if value is UNSET:
        try:
            value = item[name]
        except (KeyError, TypeError):
            raise InvalidArgumentError(f"unique_by: an item has no {name!r}: {str(item)[:100]}") from None
    return cast("Hashable", value)


@overload
def paginate(operation: AsyncPageable[P, Any, T], *args: P.args, **kwargs: P.kwargs) -> AsyncPager[T]: ...
@overload
def paginate(operation: Pageable[P, Any, T], *args: P.args, **kwargs: P.kwargs) -> Pager[T]: ...
def paginate(operation: Any, *args: Any, **kwargs: Any) -> Any:
    """Read a list to its end.

    Args:
        operation: the `asyncio` or `sync` function of an operation that pages.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them. The page parameter, when given, is where reading starts;
            the size parameter holds for all pages.

    Returns:
        An `AsyncPager` for an `asyncio` function, a `Pager` for a `sync` one. Nothing is fetched yet.

    Raises:
        InvalidArgumentError: the operation does not page, or `client` is missing.
    """
    name = f"{getattr(operation, '__module__', '')}.{getattr(operation, '__name__', operation)}"
    if not isinstance(getattr(operation, "pagination", None), Pagination):
        pages = isinstance(getattr(operation, "__globals__", {}).get("PAGINATION"), Pagination)
        advice = "pass its `asyncio` or `sync`" if pages else "call it, and read what it returns"
        raise InvalidArgumentError(f"{name} does not page: {advice}")
    if not isinstance(kwargs.get("client"), DataManagerClient):
        raise InvalidArgumentError(f"{name}: pass client=DataManagerClient(…)")
    kind = AsyncPager if inspect.iscoroutinefunction(operation) else Pager
    return kind(operation, args, kwargs)
