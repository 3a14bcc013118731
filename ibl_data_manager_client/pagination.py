"""Pages: `paginate` reads lists to their end, whichever way the operation pages.

What an operation pages with is in its module, as `PAGINATION`; the regeneration decides it. The pager calls the
operation function again and again, with the parameter that moves from page to page set by its own counting: what the
server says as `next` tells whether there is more, never where a request goes.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator, Mapping
from copy import copy
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeVar, cast, overload

from attrs import define

from ._operation import Call, Operation
from .client import DataManagerClient
from .errors import InvalidArgumentError, NotFoundError, PaginationError
from .types import UNSET, Response

__all__ = ["AsyncPager", "Page", "Pager", "Pagination", "paginate"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")
P = ParamSpec("P")

Cursor = dict[str, Any]

_NEXT = ("next", "next_page", "nextPage")
_TOTAL = ("count", "total", "totalItems", "totalResults", "total_records", "total_count")
_PAGES = ("totalPages", "total_pages", "num_pages")
_ITEMS = ("results", "data", "Resources", "learners", "recommendations", "rows", "items")
_MAX_PAGES = 1_000_000


class AsyncPageable(Protocol[P, R_co, T_co]):
    """An `asyncio` function of an operation that pages: what it returns, and the type of its items."""

    @property
    def pagination(self) -> Pagination[T_co]:
        """How it pages."""
        ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...


class Pageable(Protocol[P, R_co, T_co]):
    """A `sync` function of an operation that pages."""

    @property
    def pagination(self) -> Pagination[T_co]:
        """How it pages."""
        ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


class Pagination(Generic[T_co]):
    """How an operation pages.

    Attributes:
        kind: what the moving parameter counts: `page` pages from 1, `offset` items from 0, `index` items from 1.
        move: the Python name of that parameter.
        size: the Python name of the parameter that sets how many items a page has, or None.
        items: keys that lead to the list of items in an answer (its envelope taken off); none for a bare list.
        decode: from the JSON of an item to the item; None leaves it as it is.
    """

    __slots__ = ("decode", "items", "kind", "move", "size")

    def __init__(
        self,
        kind: str,
        *,
        move: str,
        size: str | None,
        items: tuple[str, ...] = (),
        decode: Callable[[Any], T_co] | None = None,
    ) -> None:
        self.kind = kind
        self.move = move
        self.size = size
        self.items = items
        self.decode = decode

    def __repr__(self) -> str:
        return f"<Pagination by {self.move} ({self.kind}), items in {'.'.join(self.items) or 'a bare list'}>"

    def asyncio(self, function: Callable[P, Coroutine[Any, Any, R]]) -> AsyncPageable[P, R, T_co]:
        """Mark an `asyncio` function as one that pages like this."""
        function.pagination = self  # type: ignore[attr-defined]
        return cast("AsyncPageable[P, R, T_co]", function)

    def sync(self, function: Callable[P, R]) -> Pageable[P, R, T_co]:
        """Mark a `sync` function as one that pages like this."""
        function.pagination = self  # type: ignore[attr-defined]
        return cast("Pageable[P, R, T_co]", function)


@define
class Page(Generic[T]):
    """One page.

    Attributes:
        items: its items.
        total: how many items the whole list has, as the server says; None when it does not.
        number: which page it is (`page` counting), or the position of its first item.
        cursor: goes on *after* this page when given to `resume`; JSON-able; None on the last page.
        raw: the answer as JSON, its envelope taken off.
    """

    items: list[T]
    total: int | None
    number: int
    cursor: Cursor | None
    raw: Any


class _Walk(Generic[T]):
    """The state of one reading: which parameter comes next, and what an answer means. No I/O."""

    def __init__(self, pagination: Pagination[T], kwargs: Mapping[str, Any], cursor: Cursor | None) -> None:
        self.pagination = pagination
        first = 0 if pagination.kind == "offset" else 1
        start: Any = kwargs.get(pagination.move, UNSET)
        size: Any = kwargs.get(pagination.size, UNSET) if pagination.size else UNSET
        self.explicit = start is not None and start is not UNSET
        self.position = first if start is None or start is UNSET else int(start)
        self.size: int | None = size if isinstance(size, int) else None
        self.seen = 0
        self.done = False
        if cursor is not None:
            try:
                self.position = int(cursor["position"])
                self.seen = int(cursor["seen"])
                self.size = cursor["size"] if self.size is None else self.size
            except (KeyError, TypeError, ValueError):
                raise InvalidArgumentError(
                    f"not a cursor of a page: {cursor!r}; pass on what Page.cursor gave"
                ) from None
            self.explicit = True

    def parameters(self) -> dict[str, Any]:
        """What the next request sets; the first one sets nothing that the caller did not."""
        return {self.pagination.move: self.position} if self.explicit else {}

    def page(self, data: Any, items: list[T]) -> Page[T]:
        """Take in an answer and move on."""
        number = self.position
        count = len(items)
        self.seen += count
        total = _number(data, _TOTAL)
        step = 1 if self.pagination.kind == "page" else count
        if self.size is None and count:
            self.size = count  # what the server chose: a shorter page later is the last one
        more = count > 0 and _has_more(data, self, count, total)
        self.position += step
        self.explicit = True
        self.done = not more
        cursor = {"position": self.position, "seen": self.seen, "size": self.size} if more else None
        return Page(items, total, number, cursor, data)

    def past_the_end(self) -> None:
        self.done = True

    def check(self) -> None:
        """Bound the reading: no list has this many pages.

        Raises:
            PaginationError: it has.
        """
        if self.position > _MAX_PAGES and self.pagination.kind == "page":
            raise PaginationError(f"stopped at page {self.position}: the list does not end")


def _has_more(data: Any, walk: _Walk[Any], count: int, total: int | None) -> bool:
    following = _look(data, _NEXT)
    if following is not UNSET:
        return following not in (None, "", 0, False)
    pages = _number(data, _PAGES)
    if pages is not None and walk.pagination.kind == "page":
        return walk.position < pages
    if total is not None:
        start = 0 if walk.pagination.kind == "offset" else 1
        if walk.pagination.kind == "page" and walk.size:
            return walk.position * walk.size < total
        if walk.pagination.kind != "page":
            return walk.position + count < total + start
        return walk.seen < total
    return walk.size is not None and count >= walk.size


def _levels(data: Any) -> Iterator[Mapping[str, Any]]:
    """The objects in which an envelope keeps its numbers: the answer, and what it nests them in."""
    if isinstance(data, Mapping):
        yield data
        for key in ("pagination", "results", "result", "meta", "data"):
            inner = data.get(key)
            if isinstance(inner, Mapping):
                yield inner


def _look(data: Any, names: tuple[str, ...]) -> Any:
    for level in _levels(data):
        for name in names:
            if name in level:
                return level[name]
    return UNSET


def _number(data: Any, names: tuple[str, ...]) -> int | None:
    value = _look(data, names)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _items(pagination: Pagination[Any], data: Any, operation: str) -> list[Any]:
    """The list of items in an answer: where the description says, else where its relatives keep theirs.

    Raises:
        PaginationError: there is none, and the answer does not say that it is empty.
    """
    declared = data
    for key in pagination.items:
        declared = declared.get(key) if isinstance(declared, Mapping) else None
    if isinstance(declared, list):
        return declared
    for level in (declared, *_levels(data)):
        for key in _ITEMS:
            if isinstance(level, Mapping) and isinstance(level.get(key), list):
                return cast("list[Any]", level[key])
    if isinstance(data, list):
        return data
    if data is None or _number(data, _TOTAL) == 0 or _has_key(data, pagination.items):
        return []
    raise PaginationError(f"{operation}: the answer has no list of items: {str(data)[:100]}")


def _has_key(data: Any, path: tuple[str, ...]) -> bool:
    return isinstance(data, Mapping) and bool(path) and path[0] in data


class _Reader:
    """Stands in for the client of an operation function: sends its call and keeps the answer as JSON.

    So a page is fetched by the very function the caller named, with its arguments checked and encoded by it, and each
    item is decoded on its own.
    """

    def __init__(self, client: DataManagerClient, pagination: Pagination[Any]) -> None:
        self.client = client
        self.pagination = pagination
        self.items: list[Any] = []
        self.data: Any = None

    def run(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        response = self.client.exchange(operation.method, call, operation.id, must_succeed=True)
        return self._keep(operation, response)

    async def arun(self, operation: Operation[Any], call: Call, *, must_succeed: bool) -> Response[Any]:
        response = await self.client.aexchange(operation.method, call, operation.id, must_succeed=True)
        return self._keep(operation, response)

    def _keep(self, operation: Operation[Any], response: Any) -> Response[Any]:
        self.data = operation.value(response)
        found = _items(self.pagination, self.data, operation.id)
        decode = self.pagination.decode
        if decode is None:
            self.items = found
        else:
            self.items = [self.client.decode(decode, item, operation.id, response) for item in found]
        return operation.response(response, None)


class _Base(Generic[T]):
    def __init__(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
        pagination: Pagination[T],
        client: DataManagerClient,
    ) -> None:
        self._function = function
        self._args = args
        self._kwargs = kwargs
        self._pagination = pagination
        self._client = client
        self._cursor: Cursor | None = None
        self._ahead = 1

    def _with(self, **changes: Any) -> Self:
        other = copy(self)
        vars(other).update(changes)
        return other

    def _walk(self) -> _Walk[T]:
        return _Walk(self._pagination, self._kwargs, self._cursor)

    def _arguments(self, walk: _Walk[T], reader: _Reader) -> dict[str, Any]:
        walk.check()
        return {**self._kwargs, **walk.parameters(), "client": reader}


class Pager(_Base[T]):
    """The items of a list, page after page, blocking. It can be iterated again, from its start."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, each fetched when it is asked for.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, or the list does not end.
        """
        walk = self._walk()
        first = True
        while not walk.done:
            reader = _Reader(self._client, self._pagination)
            try:
                self._function(*self._args, **self._arguments(walk, reader))
            except NotFoundError:
                if first:
                    raise
                return  # a page past the end answers 404
            first = False
            page = walk.page(reader.data, cast("list[T]", reader.items))
            if page.items or walk.done:
                yield page

    def first(self) -> Page[T]:
        """The first page alone."""
        return next(self.pages())

    def resume(self, cursor: Cursor | None) -> Pager[T]:
        """A pager that goes on after the page whose cursor this is; None starts from the beginning."""
        return self._with(_cursor=cursor)

    def collect(self, *, limit: int | None = None) -> list[T]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched."""
        return _take(iter(self), limit)


class AsyncPager(_Base[T]):
    """The items of a list, page after page. It can be iterated again; awaited, it gives its first page."""

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        pages = self.pages()
        try:
            async for page in pages:
                for item in page.items:
                    yield item
        finally:
            await pages.aclose()  # type: ignore[attr-defined]

    async def _fetch(self, walk: _Walk[T]) -> _Reader:
        reader = _Reader(self._client, self._pagination)
        await cast("Awaitable[Any]", self._function(*self._args, **self._arguments(walk, reader)))
        return reader

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, in order; fetched when asked for, or ahead of that after `prefetch`.

        Raises:
            APIStatusError, APIConnectionError: as the operation itself.
            PaginationError: the answer has no list of items, or the list does not end.
        """
        walk = self._walk()
        page = walk.page(*_read(await self._fetch(walk)))
        yield page
        ahead = self._ahead if page.total is not None and walk.size else 1
        running: deque[asyncio.Task[_Reader]] = deque()
        scout = _Scout(self, walk, page.total) if ahead > 1 else None
        try:
            while not walk.done:
                while scout and len(running) < ahead and scout.more():
                    running.append(asyncio.ensure_future(scout.fetch()))
                try:
                    reader = await (running.popleft() if running else self._fetch(walk))
                except NotFoundError:
                    return  # a page past the end answers 404
                page = walk.page(*_read(reader))
                if page.items or walk.done:
                    yield page
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def first(self) -> Page[T]:
        """The first page alone."""
        walk = self._walk()
        return walk.page(*_read(await self._fetch(walk)))

    def prefetch(self, n: int) -> AsyncPager[T]:
        """A pager with up to `n` requests in flight, once the first page has told the list's length; order is kept."""
        if n < 1:
            raise InvalidArgumentError(f"prefetch takes 1 or more, not {n}")
        return self._with(_ahead=n)

    def resume(self, cursor: Cursor | None) -> AsyncPager[T]:
        """A pager that goes on after the page whose cursor this is; None starts from the beginning."""
        return self._with(_cursor=cursor)

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched."""
        result: list[T] = []
        if limit is not None and limit <= 0:
            return result
        async for page in self.pages():
            result += page.items
            if limit is not None and len(result) >= limit:
                return result[:limit]
        return result


class _Scout(Generic[T]):
    """Fetches pages beyond the one that is read, as far as the total says they exist."""

    def __init__(self, pager: AsyncPager[T], walk: _Walk[T], total: int | None) -> None:
        self.pager = pager
        self.position = walk.position
        self.step = 1 if walk.pagination.kind == "page" else (walk.size or 1)
        size = walk.size or 1
        pages_left = -(-max((total or 0) - walk.seen, 0) // size)
        self.end = self.position + pages_left * self.step
        self.size = walk.size

    def more(self) -> bool:
        return self.position < self.end

    def fetch(self) -> Coroutine[Any, Any, _Reader]:
        cursor = {"position": self.position, "seen": 0, "size": self.size}
        self.position += self.step
        return self.pager._fetch(_Walk(self.pager._pagination, self.pager._kwargs, cursor))


def _read(reader: _Reader) -> tuple[Any, list[Any]]:
    return reader.data, reader.items


def _take(items: Iterator[T], limit: int | None) -> list[T]:
    result: list[T] = []
    while limit is None or len(result) < limit:
        try:
            result.append(next(items))
        except StopIteration:
            break
    return result


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
    pagination = getattr(operation, "pagination", None)
    name = f"{getattr(operation, '__module__', '')}.{getattr(operation, '__name__', operation)}"
    if not isinstance(pagination, Pagination):
        raise InvalidArgumentError(f"{name} does not page: call it, and read what it returns")
    client = kwargs.get("client")
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError(f"{name}: pass client=DataManagerClient(…)")
    kind = AsyncPager if asyncio.iscoroutinefunction(operation) else Pager
    return kind(operation, args, kwargs, pagination, client)
