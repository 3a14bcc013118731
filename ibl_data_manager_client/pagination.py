"""Pages: `paginate` reads lists to their end, whichever way the operation pages.

What an operation pages with is in its module, as `PAGINATION`; the regeneration decides it. A pager calls the
operation function again and again, with the parameter that moves from page to page set by its own counting: what the
server says as `next` tells whether there is more, never where a request goes.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Hashable, Iterator
from contextlib import aclosing
from functools import partial
from itertools import islice
from typing import Any, Generic, ParamSpec, Self, TypeVar, overload

import attrs

from ._pages.answer import Answer, kind_of
from ._pages.dialects import AsyncPageable, Pageable, Pagination
from ._pages.reader import Reader
from ._pages.walk import Cursor, Page, Walk, name_of
from .client import DataManagerClient
from .errors import InvalidArgumentError, NotFoundError, PaginationError
from .types import UNSET

__all__ = ["AsyncPageable", "AsyncPager", "Cursor", "Page", "Pageable", "Pager", "Pagination", "Partition", "paginate"]

T = TypeVar("T")
P = ParamSpec("P")


@attrs.define(eq=False, repr=False)
class _Base(Generic[T]):
    """What pagers of both kinds are: a list to read, and how. Its methods give copies; a pager never changes."""

    _call: partial[Any]  # of the operation function, with all arguments; its client is a `Reader`: it gives an `Answer`
    _cursor: Cursor | None = None
    _key: Callable[[T], Hashable] | None = None
    _ahead: int = 0
    _held: Answer | None = None  # of the first page, where `total` has fetched it

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {name_of(self._call)}, {self._call.func.pagination.dialect}>"  # type: ignore[attr-defined]

    def _walk(self) -> Walk[T]:
        return Walk(self._call, self._cursor, self._key)

    def _fetch_first(self) -> Any:
        return self._call(**self._walk().parameters())

    def _divide(self, first: Answer, n: int) -> list[Partition[T]]:
        walk = self._walk()
        keywords = {name: value for name, value in self._call.keywords.items() if name != "client"}
        call = partial(self._call.func, *self._call.args, **keywords)
        return [Partition(call, walk.move, cursor) for cursor in walk.divide(first, n)]

    def resume(self, cursor: Cursor | None) -> Self:
        """A pager that goes on after the page whose cursor this is, in this process or another.

        Args:
            cursor: what `Page.cursor` gave, or `PaginationError.cursor`; None starts from the beginning.
        """
        return attrs.evolve(self, cursor=cursor, held=None)

    def unique_by(self, key: Callable[[T], Hashable] | str) -> Self:
        """A pager that drops items whose key it has had before, as happens when items move while a list is read.

        It remembers the keys (not the items) for as long as it is iterated.

        Args:
            key: from an item to its key, or the name of the field that is it.
        """
        return attrs.evolve(self, key=partial(_field, key) if isinstance(key, str) else key)


class Pager(_Base[T]):
    """The items of a list, page after page, blocking. It can be iterated again, from its start."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Generator[Page[T], None, None]:
        """The pages, each fetched when it is asked for.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, or the list does not end.
        """
        walk, held, self._held = self._walk(), self._held, None
        while not walk.done:
            try:
                answer, held = held or self._call(**walk.parameters()), None
            except (NotFoundError, PaginationError) as error:
                walk.end_at(error)
                return
            if (page := walk.page(answer)) is not None:
                yield page

    def first(self) -> Page[T]:
        """The first page alone."""
        return next(self.pages(), Page([], 0))

    def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager, total=pager.total())`
        costs no further request.
        """
        held = self._held = self._held or self._fetch_first()
        return held.total

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
        return self._divide(self._fetch_first(), n)


class AsyncPager(_Base[T]):
    """The items of a list, page after page. It can be iterated again; awaited, it gives its first page."""

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The pages, in order; fetched when asked for, or ahead of that after `prefetch`.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, or the list does not end.
        """
        walk, held, self._held = self._walk(), self._held, None
        async with aclosing(_Ahead(self._call, self._ahead)) as ahead:
            while not walk.done:
                try:
                    answer, held = held or await ahead.take(walk.parameters()), None
                except (NotFoundError, PaginationError) as error:
                    walk.end_at(error)
                    return
                page = walk.page(answer)
                ahead.fill(walk)
                if page is not None:
                    yield page

    async def first(self) -> Page[T]:
        """The first page alone."""
        async with aclosing(attrs.evolve(self, ahead=0).pages()) as pages:
            return await anext(pages, Page([], 0))

    async def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager,
        total=await pager.total())` costs no further request.
        """
        held = self._held = self._held or await self._fetch_first()
        return held.total

    def prefetch(self, n: int) -> AsyncPager[T]:
        """A pager that fetches ahead: up to `n` requests in flight, and up to `n` pages fetched and not yet read.

        Order is kept. Only pages that the list is known to have are asked for: where it does not say how long it is,
        that is one. Leaving the loop, an exception or cancelling the task cancels what is in flight.

        Raises:
            InvalidArgumentError: `n` is less than 1.
        """
        if n < 1:
            raise InvalidArgumentError(f"prefetch takes 1 or more, not {n}")
        return attrs.evolve(self, ahead=n)

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched, save by `prefetch`."""
        items: list[T] = []
        async with aclosing(self.pages()) as pages:
            while (limit is None or len(items) < limit) and (page := await anext(pages, None)):
                items += page.items
        return items[:limit]

    async def partitions(self, n: int) -> list[Partition[T]]:
        """The list in up to `n` ranges of pages, which workers fetch side by side, each with a client of its own.

        One request learns how long the list is.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        return self._divide(await self._fetch_first(), n)


class _Ahead:
    """Fetches up to `n` pages ahead of a walk; closing cancels what is in flight and waits until it is gone."""

    def __init__(self, call: partial[Any], n: int) -> None:
        self._call = call
        self._n = n
        self._running: list[tuple[dict[str, Any], asyncio.Task[Answer]]] = []

    def fill(self, walk: Walk[Any]) -> None:
        """Have the next pages fetched, as far as they are known to exist."""
        while len(self._running) < self._n and (parameters := walk.ahead(len(self._running))) is not None:
            self._running.append((parameters, asyncio.ensure_future(self._call(**parameters))))

    async def take(self, parameters: dict[str, Any]) -> Answer:
        """The page for these parameters: the one that was fetched ahead, if that is it."""
        if self._running and self._running[0][0] != parameters:
            self._n = 1  # pages are not where they were expected: go one by one
            await self.aclose()
        return await (self._running.pop(0)[1] if self._running else self._call(**parameters))

    async def aclose(self) -> None:
        """Cancel what is in flight."""
        running, self._running = self._running, []
        for _, task in running:
            task.cancel()
        await asyncio.gather(*(task for _, task in running), return_exceptions=True)


class Partition(Generic[T]):
    """A range of pages of a list. It can be pickled; neither a client nor a key travels with it.

    Attributes:
        start: the value of the moving parameter of its first page.
        pages: how many pages it has; None for the last one, which reads to the end of the list, wherever that is by
            then.
    """

    def __init__(self, call: partial[Any], move: str, cursor: Cursor) -> None:
        self._call = call
        self._move = move
        self._cursor = cursor
        self.start: int = cursor[move]
        self.pages: int | None = cursor["pages"]

    def __repr__(self) -> str:
        return f"<Partition of {name_of(self._call)}: {self.pages or 'all'} pages from {self._move}={self.start}>"

    def fetch(self, client: DataManagerClient) -> list[T]:
        """The items of the range, blocking.

        Args:
            client: the worker's own.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: as the pager.
        """
        return list(self._pager("sync", client))

    async def afetch(self, client: DataManagerClient) -> list[T]:
        """The items of the range; see `fetch`."""
        return [item async for item in self._pager("asyncio", client)]

    def _pager(self, form: str, client: DataManagerClient) -> Any:
        function = getattr(sys.modules[self._call.func.__module__], form)
        return paginate(function, *self._call.args, **self._call.keywords, client=client).resume(self._cursor)


def _field(name: str, item: Any) -> Any:
    value = getattr(item, name, UNSET)
    try:
        return item[name] if value is UNSET else value
    except (KeyError, TypeError):
        raise InvalidArgumentError(f"unique_by: an item has no {name!r}; it is {kind_of(item)}") from None


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
    own = getattr(operation, "__name__", type(operation).__name__)  # of a module it is the whole name
    name = ".".join(filter(None, (getattr(operation, "__module__", None), own)))
    if not isinstance(getattr(operation, "pagination", None), Pagination):
        around = getattr(operation, "__globals__", getattr(operation, "__dict__", {}))
        if isinstance(around.get("PAGINATION"), Pagination):
            raise InvalidArgumentError(f"{around['__name__']}: pass its `asyncio` or `sync`")
        advice = (
            "call it, and read what it returns" if callable(operation) else "pass `asyncio` or `sync` of one that does"
        )
        raise InvalidArgumentError(f"{name} does not page: {advice}")
    client = kwargs.get("client")
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError(f"{name}: pass client=DataManagerClient(…)")
    call = partial(operation, *args, **{**kwargs, "client": Reader(client, operation.pagination)})
    return AsyncPager(call) if inspect.iscoroutinefunction(operation) else Pager(call)
