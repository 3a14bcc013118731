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

from collections.abc import Callable, Coroutine
from typing import Any, Generic, NamedTuple, ParamSpec, Protocol, TypeVar, cast

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


class Pageable(Protocol[P, R_co, T_co]):
    """A function of an operation that pages: its arguments, what it returns, and the type of its items."""

    @property
    def pagination(self) -> Pagination[T_co]:
        """How it pages."""
        ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


AsyncPageable = Pageable[P, Coroutine[Any, Any, R_co], T_co]
"""An `asyncio` function of an operation that pages."""


class Pagination(NamedTuple, Generic[T_co]):
    """How an operation pages.

    Attributes:
        dialect: which of the platform's ways it is; see the module.
        kind: what the moving parameter counts: `page` pages from 1, `offset` items from 0, `index` items from 1;
            `cursor` counts nothing: its value comes from the answer before.
        move: the Python name of the parameter that moves from page to page.
        size: the Python name of the parameter that sets how many items a page has, or None.
        items: keys that lead to the list of items in an answer (its envelope taken off); none for a bare list.
        item: the type of an item; `Any` leaves its JSON as it is.
        instead: kind, move and size of the other way that the operation can page, for a caller who uses its
            parameters; or None.
    """

    dialect: str
    kind: str
    move: str
    size: str | None
    items: tuple[str, ...] = ()
    item: Any = Any
    instead: tuple[str, str, str | None] | None = None

    def asyncio(self, function: Callable[P, R]) -> Pageable[P, R, T_co]:
        """Mark an `asyncio` function as one that pages like this."""
        return self.sync(function)

    def sync(self, function: Callable[P, R]) -> Pageable[P, R, T_co]:
        """Mark a `sync` function as one that pages like this."""
        function.pagination = self  # type: ignore[attr-defined]
        return cast("Pageable[P, R, T_co]", function)
