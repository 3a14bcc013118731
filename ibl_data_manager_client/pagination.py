"""Pages: `paginate` reads lists to their end, whichever way the operation pages.

What an operation pages with is in its module, as `PAGINATION`; the regeneration decides it. A pager calls the
operation function again and again, with the parameter that moves from page to page set by its own counting: what the
server says as `next` tells whether there is more, and by which parameters the list pages, never where a request goes.
"""

from __future__ import annotations

import copy
import inspect
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Hashable, Iterator, Mapping
from contextlib import aclosing, contextmanager
from functools import partial
from itertools import chain, islice
from operator import attrgetter
from typing import Any, Generic, ParamSpec, Self, TypeVar, overload

import attrs
import httpx

from ._http.frames import leaving
from ._pages import anywhere
from ._pages.ahead import Ahead
from ._pages.answer import Answer, kind_of
from ._pages.dialects import AsyncPageable, Pageable, Pagination
from ._pages.page import Cursor, Page
from ._pages.reader import Reader
from ._pages.source import Source
from ._pages.walk import Walk
from ._text import unfinished_too
from .client import DataManagerClient
from .errors import InvalidArgumentError, NotFoundError
from .types import UNSET

__all__ = ["AsyncPageable", "AsyncPager", "Cursor", "Page", "Pageable", "Pager", "Pagination", "Partition", "paginate"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")
Params = Mapping[str, Any]
_Request = Callable[..., httpx.Response]
_AsyncRequest = Callable[..., Coroutine[Any, Any, httpx.Response]]


@attrs.define(eq=False, repr=False)
class _Base(Generic[T_co]):
    """What pagers of both kinds are: a list to read, and how. Its methods give copies; a pager never changes."""

    _source: Source
    _reader: Reader
    _cursor: Cursor | None = None
    _key: Callable[[T_co], Hashable] | None = None
    _ahead: int = 0
    _held: Answer | None = None  # of the first page, where `total` has fetched it

    @unfinished_too
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.name}, {self._source.pagination.dialect}>"

    def _walk(self) -> Walk[T_co]:
        return Walk(self._source, self._cursor, self._key)

    def _ask(self, parameters: dict[str, Any]) -> Any:
        return self._source.ask(self._reader, parameters)

    def _copy(self, **changes: Any) -> Self:
        return attrs.evolve(self, **{"held": self._held and self._held.copy(), **changes})

    @contextmanager
    def _reading(self) -> Iterator[Walk[T_co]]:
        walk = self._walk()
        try:
            with walk:
                yield walk
        except BaseException:
            vars(walk).clear()  # of what was read an error is to hold nothing
            raise

    def _take_held(self) -> list[Answer]:
        """What is held, to be read first: it is given once."""
        held, self._held = self._held, None
        return [] if held is None else [held]

    def _divide(self, first: Answer, n: int) -> list[Partition[T_co]]:
        return [Partition(self._source, cursor) for cursor in self._walk().divide(first, n)]

    def resume(self, cursor: Cursor | None) -> Self:
        """A pager that goes on after the page whose cursor this is, in this process or another.

        Args:
            cursor: what `Page.cursor` gave, or the `cursor` of an error; None starts from the beginning.
        """
        return self._copy(cursor=copy.deepcopy(cursor), held=None)

    def unique_by(self, key: Callable[[T_co], Hashable] | str) -> Self:
        """A pager that drops items whose key it has had before, as happens when items move while a list is read.

        It remembers the keys (not the items) for as long as it is iterated.

        Args:
            key: from an item to its key, or the name of the field that is it.
        """
        return self._copy(key=partial(_field, key) if isinstance(key, str) else key)


class Pager(_Base[T_co]):
    """The items of a list, page after page, blocking. It can be iterated again, from its start."""

    def __iter__(self) -> Iterator[T_co]:
        return chain.from_iterable(map(attrgetter("items"), self.pages()))

    def pages(self) -> Generator[Page[T_co], None, None]:
        """The pages, each fetched when it is asked for.

        Raises:
            APIStatusError, APIConnectionError, ResponseDecodeError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, is missing or empty, or the list does not
                end.
        Each of them has a `cursor`, which `resume` takes.
        """
        held = self._take_held()
        with self._reading() as walk:
            yield from iter(partial(self._next, walk, held), None)  # no variable, or an error would hold it

    @leaving
    def _next(self, walk: Walk[T_co], held: list[Answer]) -> Page[T_co] | None:
        while not walk.done:
            try:
                answer = held.pop() if held else self._ask(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                continue
            if (page := walk.page(answer)) is not None:
                return page
        walk.finish()
        return None

    def first(self) -> Page[T_co]:
        """The first page alone."""
        return next(self.pages(), Page([], 0))

    @leaving
    def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager, total=pager.total())`
        costs no further request.
        """
        with self._reading() as walk:
            try:
                held = self._held = self._held or self._ask(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                held = self._ask(walk.parameters())  # past the end: its first page says it
        return held.total

    def collect(self, *, limit: int | None = None) -> list[T_co]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched.

        An error gives nothing of what was read: `pages` does, with a cursor for each.
        """
        return list(self if limit is None else islice(self, max(0, limit)))

    @leaving
    def partitions(self, n: int) -> list[Partition[T_co]]:
        """The list in up to `n` ranges of pages, which workers fetch side by side, each with a client of its own.

        One request learns how long the list is.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        with self._reading() as walk:
            try:
                first = self._ask(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                walk.page(self._ask(walk.parameters()))
                walk.finish()
                return []
            return self._divide(first, n)


class AsyncPager(_Base[T_co]):
    """The items of a list, page after page. It can be iterated again; awaited, it gives its first page."""

    def __await__(self) -> Generator[Any, None, Page[T_co]]:
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item
                    del item  # or an error of a later page would hold it
                del page

    async def pages(self) -> AsyncGenerator[Page[T_co], None]:
        """The pages, in order; fetched when asked for, or ahead of that after `prefetch`.

        Raises:
            APIStatusError, APIConnectionError, ResponseDecodeError: as the operation itself.
            PaginationError: the answer has no list of items, a page repeats, is missing or empty, or the list does not
                end.
        Each of them has a `cursor`, which `resume` takes.
        """
        held = self._take_held()
        with self._reading() as walk:
            async with Ahead(self._ask, self._ahead) as ahead:
                while page := await self._next(walk, ahead, held):
                    yield page
                    del page  # or an error of a later one would hold it

    @leaving
    async def _next(self, walk: Walk[T_co], ahead: Ahead, held: list[Answer]) -> Page[T_co] | None:
        while not walk.done:
            try:
                answer = held.pop() if held else await ahead.take(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                continue
            page = walk.page(answer)
            ahead.fill(walk)
            if page is not None:
                return page
        walk.finish()
        return None

    async def first(self) -> Page[T_co]:
        """The first page alone."""
        async with aclosing(self._copy(ahead=0).pages()) as pages:
            return await anext(pages, Page([], 0))

    @leaving
    async def total(self) -> int | None:
        """How many items the list has, as the server says; None when it does not.

        It fetches the first page, and the next iteration begins with that page: `tqdm(pager,
        total=await pager.total())` costs no further request.
        """
        with self._reading() as walk:
            try:
                held = self._held = self._held or await self._ask(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                held = await self._ask(walk.parameters())  # past the end: its first page says it
        return held.total

    def prefetch(self, n: int) -> AsyncPager[T_co]:
        """A pager that fetches ahead: up to `n` requests in flight, and up to `n` pages fetched and not yet read.

        Order is kept. Only pages that the list is known to have are asked for: where it does not say how long it is,
        that is one. Leaving the loop, an exception or cancelling the task cancels what is in flight.

        Raises:
            InvalidArgumentError: `n` is less than 1.
        """
        if n < 1:
            raise InvalidArgumentError(f"prefetch takes 1 or more, not {n}")
        return self._copy(ahead=n)

    @leaving
    async def collect(self, *, limit: int | None = None) -> list[T_co]:
        """The items as a list: all of them, or the first `limit`; no page beyond is fetched, save by `prefetch`.

        An error gives nothing of what was read: `pages` does, with a cursor for each.
        """
        items: list[T_co] = []
        async with aclosing(self.pages()) as pages:
            while (limit is None or len(items) < limit) and (page := await anext(pages, None)):
                items += page.items
        return items[:limit]

    @leaving
    async def partitions(self, n: int) -> list[Partition[T_co]]:
        """The list in up to `n` ranges of pages, which workers fetch side by side, each with a client of its own.

        One request learns how long the list is.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        with self._reading() as walk:
            try:
                first = await self._ask(walk.parameters())
            except NotFoundError as error:
                walk.end_at(error)
                walk.page(await self._ask(walk.parameters()))
                walk.finish()
                return []
            return self._divide(first, n)


class Partition(Generic[T_co]):
    """A range of pages of a list. Pickle and JSON can carry it; neither a client nor a key travels with it.

    Attributes:
        start: the value of the moving parameter of its first page.
        pages: how many pages it has; None for the last one, which reads to the end of the list, wherever that is by
            then.
    """

    def __init__(self, source: Source, cursor: Cursor) -> None:
        self._source = source
        self._cursor = cursor
        self._move = source.way(cursor).move if cursor.get("way") is None else cursor["way"][1]
        self.start: int = cursor[self._move]
        self.pages: int | None = cursor["pages"]

    @unfinished_too
    def __repr__(self) -> str:
        return f"<Partition of {self._source.name}: {self.pages or 'all'} pages from {self._move}={self.start}>"

    def fetch(self, client: DataManagerClient) -> list[T_co]:
        """The items of the range, blocking: all of them, or an error.

        Args:
            client: the worker's own.

        Raises:
            APIStatusError, APIConnectionError, ResponseDecodeError: as the operation itself.
            PaginationError: as the pager.
        """
        return list(self._pager("sync", client))

    @leaving
    async def afetch(self, client: DataManagerClient) -> list[T_co]:
        """The items of the range; see `fetch`."""
        return [item async for item in self._pager("asyncio", client)]

    def _pager(self, form: str, client: DataManagerClient) -> Any:
        function = getattr(sys.modules[self._source.function.__module__], form)
        return paginate(function, *self._source.args, **self._source.keywords, client=client).resume(self._cursor)

    def to_dict(self) -> dict[str, Any]:
        """The range as JSON can carry it, to another process: a queue, Celery, Ray.

        Raises:
            InvalidArgumentError: an argument of the list is nothing that JSON can carry.
        """
        return copy.deepcopy({**self._source.to_dict(), "cursor": self._cursor})

    @overload
    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Partition[Any]: ...
    @overload
    @classmethod
    def from_dict(cls, data: Mapping[str, Any], model: Callable[..., T]) -> Partition[T]: ...
    @classmethod
    def from_dict(cls, data: Mapping[str, Any], model: Callable[..., Any] | None = None) -> Partition[Any]:
        """The range that `to_dict` gave. Of this package one operation is imported for it, and nothing else.

        Args:
            data: what `to_dict` gave.
            model: of the items of a list at any path: see `paginate`.

        Raises:
            InvalidArgumentError: it is none, or one of another version of the client.
        """
        try:
            data = copy.deepcopy({**data})
            source = Source.from_dict(data, model)
            Walk(source, data["cursor"], None)  # refuses what is no cursor of it
            return Partition(source, {**data["cursor"]})
        except (AttributeError, KeyError, TypeError, IndexError):
            raise InvalidArgumentError("not a partition: pass on what Partition.to_dict gave") from None


def _copied(value: Any) -> Any:
    """A copy whose lists and dictionaries are other ones; what is in them may be anything."""
    if isinstance(value, list):
        return [_copied(one) for one in value]
    return {name: _copied(one) for name, one in value.items()} if isinstance(value, dict) else value


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
@overload
def paginate(
    operation: _Request, method: str, path: str, *, params: Params | None = ..., json: Any = ...
) -> Pager[Any]: ...
@overload
def paginate(
    operation: _Request,
    method: str,
    path: str,
    *,
    params: Params | None = ...,
    json: Any = ...,
    model: Callable[..., T],
) -> Pager[T]: ...
@overload
def paginate(
    operation: _AsyncRequest, method: str, path: str, *, params: Params | None = ..., json: Any = ...
) -> AsyncPager[Any]: ...
@overload
def paginate(
    operation: _AsyncRequest,
    method: str,
    path: str,
    *,
    params: Params | None = ...,
    json: Any = ...,
    model: Callable[..., T],
) -> AsyncPager[T]: ...
def paginate(operation: Any, *args: Any, **kwargs: Any) -> Any:
    """Read a list to its end.

    Of an operation, `paginate(list_groups.sync, client=client)`; at any path, `paginate(client.request, "GET", path)`.

    Args:
        operation: the `asyncio` or `sync` function of an operation that pages; or a client's `request` or `arequest`,
            for a list that no operation has: its first answer shows how it pages.
        args: its positional arguments.
        kwargs: its keyword arguments, `client` among them. The page parameter, when given, is where reading starts;
            the size parameter holds for all pages. With `request`: `params`, `json`, and `model`, a model, or what
            makes an item of its JSON; without it, items are JSON.

    Returns:
        An `AsyncPager` for an `asyncio` function or `arequest`, a `Pager` for a `sync` one or `request`. Nothing is
        fetched yet.

    Raises:
        InvalidArgumentError: the operation does not page, `client` is missing, or what is asked for is no list.
    """
    owner = getattr(operation, "__self__", None)
    if isinstance(owner, DataManagerClient) and operation in (owner.request, owner.arequest):
        operation = anywhere.sync if operation == owner.request else anywhere.asyncio
        kwargs = {**kwargs, "client": owner}
        anywhere.check(**inspect.signature(operation).bind(*args, **kwargs).arguments)
    own = getattr(operation, "__name__", type(operation).__name__)  # of a module it is the whole name
    name = ".".join(filter(None, (getattr(operation, "__module__", None), own)))
    if not isinstance(getattr(operation, "pagination", None), Pagination):
        around = getattr(operation, "__globals__", getattr(operation, "__dict__", {}))
        if isinstance(around.get("PAGINATION"), Pagination):
            raise InvalidArgumentError(f"{around['__name__']}: pass its `asyncio` or `sync`")
        one_that_does = "pass `asyncio` or `sync` of one that does, or client.request, a method and a path"
        advice = "call it, and read what it returns" if callable(operation) else one_that_does
        raise InvalidArgumentError(f"{name} does not page: {advice}")
    client = kwargs.pop("client", None)
    if not isinstance(client, DataManagerClient):
        raise InvalidArgumentError(f"{name}: pass client=DataManagerClient(…)")
    given: dict[str, Any] = _copied(kwargs)
    source = Source(operation, args, given)  # what the caller changes from here on is not ours
    reader = Reader(client, operation.pagination, given.get("model") if not source.described else None)
    return AsyncPager(source, reader) if inspect.iscoroutinefunction(operation) else Pager(source, reader)
