"""How an operation pages, and what a page is.

A `Pagination` stands in the module of every operation that pages, written by the regeneration. Its `dialect` says in
one word what the requests look like and how an answer says that there is more:

    drf_page           page, page_size     count, next (a URL), results
    drf_offset         limit, offset       count, next (a URL), results
    dm_page            page, page_size     count, next_page (a URL, a number or text), results
    credentials        page, page_size     count, next, num_pages, page_number, data; inside `result`
    analytics_length   page, length        data, pagination {totalItems, currentPage, perPage, totalPages}
    analytics_limit    page, limit         results or learners, pagination of several shapes
    analytics_flat     page, limit         page, limit, total_pages, total_records, rows
    search             limit, offset       count, next, current_page, total_pages or num_pages, results
    recommendations    page, page_size     count, next, recommendations
    scim               startIndex, count   totalResults, Resources
    bare               page                a bare list
    counted            any                 a total and nothing else
    uncounted          any                 a list inside an object that says nothing of further pages
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast

from ._envelope import digest

__all__ = ["AsyncPageable", "Cursor", "Page", "Pageable", "Pagination"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
P = ParamSpec("P")

Cursor = dict[str, Any]
"""Where to go on reading: JSON-able, and good in another process."""


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
        dialect: which of the platform's ways it is; see the module.
        kind: what the moving parameter counts: `page` pages from 1, `offset` items from 0, `index` items from 1;
            `cursor` counts nothing: its value comes from the answer before.
        move: the Python name of the parameter that moves from page to page.
        size: the Python name of the parameter that sets how many items a page has, or None.
        items: keys that lead to the list of items in an answer (its envelope taken off); none for a bare list.
        decode: from the JSON of an item to the item; None leaves it as it is.
        instead: kind, move and size of the other way that the operation can page, for a caller who uses its
            parameters; or None.
    """

    __slots__ = ("decode", "dialect", "instead", "items", "kind", "move", "size")

    def __init__(
        self,
        dialect: str,
        kind: str,
        *,
        move: str,
        size: str | None,
        items: tuple[str, ...] = (),
        decode: Callable[[Any], T_co] | None = None,
        instead: tuple[str, str, str | None] | None = None,
    ) -> None:
        self.dialect: str = dialect
        self.kind: str = kind
        self.move: str = move
        self.size: str | None = size
        self.items: tuple[str, ...] = items
        self.decode: Callable[[Any], T_co] | None = decode
        self.instead: tuple[str, str, str | None] | None = instead

    def __repr__(self) -> str:
        return f"<Pagination {self.dialect}: by {self.move}, items in {'.'.join(self.items) or 'a bare list'}>"

    def asyncio(self, function: Callable[P, Coroutine[Any, Any, R]]) -> AsyncPageable[P, R, T_co]:
        """Mark an `asyncio` function as one that pages like this."""
        function.pagination = self  # type: ignore[attr-defined]
        return cast("AsyncPageable[P, R, T_co]", function)

    def sync(self, function: Callable[P, R]) -> Pageable[P, R, T_co]:
        """Mark a `sync` function as one that pages like this."""
        function.pagination = self  # type: ignore[attr-defined]
        return cast("Pageable[P, R, T_co]", function)


class Page(Generic[T]):
    """One page.

    Attributes:
        items: its items.
        total: how many items the whole list has, as the server says; None when it does not.
        number: which page it is (`page` counting), or the position of its first item.
        raw: the answer as JSON, its envelope taken off.
    """

    __slots__ = ("_after", "_rows", "items", "number", "raw", "total")

    def __init__(
        self,
        items: list[T],
        number: int,
        total: int | None = None,
        raw: Any = None,
        after: Cursor | None = None,
        rows: Sequence[Any] = (),
    ) -> None:
        self.items: list[T] = items
        self.number: int = number
        self.total: int | None = total
        self.raw: Any = raw
        self._after = after
        self._rows = rows

    def __repr__(self) -> str:
        return f"<Page {self.number}: {len(self.items)} items of {'?' if self.total is None else self.total}>"

    @property
    def cursor(self) -> Cursor | None:
        """Goes on *after* this page when given to `resume`; JSON-able; None on the last page."""
        return None if self._after is None else {**self._after, "digest": digest(self._rows)}
