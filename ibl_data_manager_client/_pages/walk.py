"""One reading of a list: which page comes next, and what an answer means for the one after it. No I/O.

Pages are counted here. Of what the server gives as the next page, only that there is one is used; lists that move by
`offset` or `cursor` also take the value of that parameter from it, `offset` within the page just read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, Generic, TypeVar

import attrs

from ..errors import InvalidArgumentError, NotFoundError, PaginationError
from ..types import UNSET
from .answer import Answer, digest, list_digest, whole
from .dialects import Pagination

T = TypeVar("T")

Cursor = dict[str, Any]
"""Where to go on reading: JSON-able, and good in another process."""

LIMITS = (10, 20, 25, 50, 100, 200, 250, 500, 1000)
"""Numbers of items that servers have as the most on a page."""

_FIRST: dict[str, Any] = {"page": 1, "offset": 0, "index": 1, "cursor": None}

MOST_PAGES = 100_000
"""Pages read in one go of a list that does not say how long it is, before the pager stops and asks."""

MOST_UNEXPLAINED = 10_000
"""Pages read in one go beyond what the list says it has."""


@attrs.define(eq=False, repr=False)
class Page(Generic[T]):
    """One page.

    Attributes:
        items: its items.
        number: which page it is (`page` counting), or the position of its first item.
        total: how many items the whole list has, as the server says; None when it does not.
        raw: the answer as JSON, its envelope taken off.
    """

    items: list[T]
    number: int
    total: int | None = None
    raw: Any = None
    _after: Cursor | None = None
    _again: Callable[[], Sequence[Any]] = tuple  # the items as they came; the caller may have changed those here
    _list: Callable[[], str] = str  # which list it is of

    def __repr__(self) -> str:
        return f"<Page {self.number}: {len(self.items)} items of {'?' if self.total is None else self.total}>"

    @property
    def cursor(self) -> Cursor | None:
        """Goes on *after* this page when given to `resume`; JSON-able; None on the last page."""
        return None if self._after is None else {**self._after, "list": self._list(), "digest": digest(self._again())}


class Walk(Generic[T]):
    """One reading of a list.

    Args:
        call: of the operation function, with the caller's arguments.
        cursor: of the page to go on after, or what `divide` gave; None from the start.
        key: of an item, of which the first is kept; None to keep all.

    Attributes:
        position: the value of the moving parameter for the next request.
        total: how many items the list has, as the last answer said.
        begun: whether pages were read, by this walk or up to its cursor.
        done: whether the end is reached.

    Raises:
        InvalidArgumentError: the cursor is none, or one of a list with other arguments; or the arguments do not say
            where to start.
    """

    def __init__(self, call: partial[Any], cursor: Cursor | None, key: Callable[[T], Hashable] | None) -> None:
        given = {name: value for name, value in call.keywords.items() if value is not None and value is not UNSET}
        self.kind, self.move, self.size_name = _way(call.func.pagination, given, cursor)  # type: ignore[attr-defined]
        size = given.get(self.size_name or "")
        self.size: int | None = size if isinstance(size, int) else None
        self.name = name_of(call)
        keywords = {name: value for name, value in call.keywords.items() if name != "client"}
        self._list = partial(list_digest, call.func, call.args, keywords)
        self.first: Any = _FIRST[self.kind]
        start = given.get(self.move, self.first)
        try:
            self.position: Any = self._place(start)
        except (TypeError, ValueError):
            raise InvalidArgumentError(f"{self.move} is a whole number, not {start!r}") from None
        self.seen = 0  # items of the list before `position`, once it has begun
        self.width = 0  # how many items a full page has
        self.stride = 1  # by how much `position` grew last
        self.total: int | None = None
        self.end: int | None = None  # the first position that the list does not have, as the answers tell
        self.most: int | None = None  # pages to read
        self.read = self.unexplained = 0
        self.begun = self.done = self.stuck = False
        self._digest: str | None = None  # of the page before, where this one goes on after it
        self._promises: tuple[bool | None, bool] = (
            None,
            False,
        )  # more, by the last answer: by its `next`, by its numbers
        self._known: tuple[tuple[Any, Callable[[], Any]], ...] = ()  # the first page and the last one read: see Answer
        self._key = key
        self._keys: set[Hashable] = set()
        if cursor is not None:
            self._resume(cursor)

    def _place(self, value: Any) -> Any:
        return value if self.kind == "cursor" else int(value)

    def _resume(self, cursor: Cursor) -> None:
        try:
            self.position, self.seen, size = self._place(cursor[self.move]), int(cursor["seen"]), cursor["size"]
            size = None if size is None else int(size)
            self._digest, self.most = cursor.get("digest"), cursor.get("pages")
        except (KeyError, TypeError, ValueError, AttributeError):
            raise InvalidArgumentError(
                f"not a cursor of a page of this list: {cursor!r}; pass on what Page.cursor gave"
            ) from None
        if "list" in cursor and cursor["list"] != self._list():
            raise InvalidArgumentError(
                "the cursor is of another list: of another operation, or read with other arguments than these"
            )
        if self.kind == "page" and self.size not in (None, size):
            raise InvalidArgumentError(
                f"the cursor counts pages of {size or 'the default number of'} items, so reading cannot go on with "
                f"{self.size_name}={self.size}: leave that out"
            )
        self.size, self.begun = self.size or size, True

    # --- requests ---

    def parameters(self) -> dict[str, Any]:
        """What the request for the next page sets; the first one sets nothing that the caller did not.

        Raises:
            PaginationError: the cursor does not advance, or there are more pages than the list can be thought to have.
        """
        if self.stuck:
            raise self._error("the server gives the same cursor again; resume(error.cursor) asks for it once more")
        if self.unexplained >= MOST_UNEXPLAINED or (self.total is None and self.read >= MOST_PAGES):
            raise self._error(f"{self.read} pages read and no end in sight; resume(error.cursor) reads on")
        return self._at(0) if self.begun else {}

    def ahead(self, n: int) -> dict[str, Any] | None:
        """What the request for the page `n` pages after the next one sets; None where it is not known to exist."""
        known = n == 0 or (self.end is not None and self.position + n * self.stride < self.end)
        return self._at(n) if known and not self.done and not self.stuck else None

    def _at(self, n: int) -> dict[str, Any]:
        position = self.position + n * self.stride if n else self.position
        size = {} if self.size_name is None or self.size is None else {self.size_name: self.size}
        return {self.move: position, **size}

    # --- answers ---

    def page(self, answer: Answer) -> Page[T] | None:
        """Take in an answer and move on.

        Returns:
            The page; None when it holds nothing new: then the list has ended before it.

        Raises:
            PaginationError: the page is empty, or one that was read before, and the list should go on.
        """
        count, position, begun, known = len(answer.items), self.position, self.begun, self._knows(answer)
        self.total, self.begun, self._digest = answer.total, True, None
        if known:
            self._check_repeat(answer, count)
            self.done = True
            return None
        if not begun and self.kind != "cursor":  # what stands before the page that the caller starts with
            self.seen = max(0, position - self.first) * ((answer.width or count) if self.kind == "page" else 1)
        self.seen += count
        self.read += 1
        self.unexplained += self.total is not None and self.seen > self.total
        if count or answer.says_anything:
            self._promises = self._says_more(answer), self._counts_more(answer)
        if not count and all(self._promises):
            raise self._error(
                "the page is empty, and the server said that there is more; resume(error.cursor) asks again"
            )
        more = count > 0 and self._has_more(answer, count)
        self._advance(answer, count)
        self._known = (*self._known[:1], (answer.sketch, answer.again))
        self.done = not more or self.read == self.most
        if begun and not count:
            return None
        number, after = self.read if self.kind == "cursor" else position, self.cursor() if more else None
        return Page(self._fresh(answer.decoded), number, self.total, answer.data, after, answer.again, self._list)

    def end_at(self, error: NotFoundError | PaginationError) -> None:
        """Take in a 404 in place of a page: it ends the list where it is about the page, or no page was promised.

        Raises:
            NotFoundError: this walk has read nothing, so what is missing may as well be the list itself.
            PaginationError: the server said that there is more; or the error given, with the cursor that it lacks.
        """
        if isinstance(error, PaginationError):
            error.cursor = error.cursor or self._error("").cursor
            raise error
        about_page = re.search(r"\bpages?\b", error.detail, re.IGNORECASE)
        if self.begun and (about_page or (self.read and not any(self._promises))):
            self.done = True
            return
        if not self.read:
            raise error
        raise self._error(
            "the server said that there is more, and answered 404; resume(error.cursor) asks for it again"
        ) from error

    def divide(self, first: Answer, n: int) -> Iterator[Cursor]:
        """The list in up to `n` ranges of nearly the same number of pages, by a walk that has not begun.

        Args:
            first: the answer of its first page.
            n: how many.

        Returns:
            Of each range the cursor that it begins with, and in it as `pages` how many there are; None for the last,
            which has no end.

        Raises:
            InvalidArgumentError: `n` is less than 1.
            PaginationError: the list's pages cannot be asked for at random, or it does not say how long it is.
        """
        if n < 1:
            raise InvalidArgumentError(f"partitions takes 1 or more, not {n}")
        begin, count = self.position, len(first.items)
        if self.page(first) is None or not count:
            return
        end = self.position if self.done else self.end
        if end is None:
            raise PaginationError(f"{self.name}: the list does not say how long it is, so it cannot be divided")
        pages = max(1, -(-(end - begin) // self.stride))
        n = min(n, pages)
        for start, after in pairwise(pages * k // n for k in range(n + 1)):
            position, seen = begin + start * self.stride, self.seen + (start - 1) * count
            length = after - start if after < pages else None
            yield {**self.cursor(), self.move: position, "seen": seen, "pages": length}

    def cursor(self) -> Cursor:
        """Goes on with the page at `position`."""
        return {self.move: self.position, "seen": self.seen, "size": self.size}

    def _has_more(self, answer: Answer, count: int) -> bool:
        said, counted = self._promises
        if said is not None or self.kind == "cursor":
            return bool(said)
        if answer.total is not None or answer.pages is not None:
            beyond = answer.total is not None and self.seen > answer.total  # the items contradict the total
            return counted or (beyond and count >= self.width)
        if self.width:
            return count >= self.width
        return self.size is None or count >= self.size or count in LIMITS  # fewer: the server may not allow `size`

    def _counts_more(self, answer: Answer) -> bool:
        """Whether the answer states more items than were read, or more pages."""
        number = self.position if self.kind == "page" else answer.number
        return self.seen < (answer.total or 0) or (number is not None and number < (answer.pages or 0))

    def _says_more(self, answer: Answer) -> bool | None:
        """Whether the answer gives a next page; None where it does not say, or names one no later than this page."""
        if answer.next is UNSET:
            return None
        value = None if self.kind == "cursor" else whole(answer.follows(self.move, plain=self.kind == "page"))
        return None if value is not None and value <= self.position else answer.next is not None

    def _advance(self, answer: Answer, count: int) -> None:
        before, self.width = self.position, max(self.width, count)
        if self.kind == "cursor":
            self.position = answer.follows(self.move, plain=True)
            self.stuck = self.position in (None, before)
            return
        if self.kind == "page":
            extent = answer.pages or -(-(self.total or 0) // max(1, self.width))
        else:
            extent = self.total or 0
            self.stride = (whole(answer.follows(self.move)) or 0) - before
            if not count <= self.stride <= max(self.size or 0, self.width):
                self.stride = count  # what it gives lies outside the page just read
        self.position += self.stride
        self.end = self.first + extent if extent else None

    def _knows(self, answer: Answer) -> bool:
        """Whether its items are those of the page that reading goes on after, the first page or the last one."""
        if self._digest is not None:
            return digest(answer.items) == self._digest
        return any(sketch == answer.sketch and again() == answer.items for sketch, again in self._known)

    def _fresh(self, items: list[T]) -> list[T]:
        """Those whose key has not come before."""
        if self._key is None:
            return items
        fresh = []
        for item in items:
            if (key := self._key(item)) not in self._keys:
                self._keys.add(key)
                fresh.append(item)
        return fresh

    def _check_repeat(self, answer: Answer, count: int) -> None:
        """A page that was read before is the end: some of the platform's lists repeat their last page past it.

        Raises:
            PaginationError: but the answer says that there is more than was read.
        """
        more = bool(self._says_more(answer))
        if answer.total is not None:
            more = self.seen < answer.total and (more or count >= self.width)
        if more and not (answer.pages is not None and self.kind == "page" and self.position > answer.pages):
            raise self._error(
                "the server gave a page that was read before, and says that there is more; "
                "resume(error.cursor) reads on from there and takes that page as it is"
            )

    def _error(self, what: str) -> PaginationError:
        stated = "" if self.total is None else f" of {self.total}"
        return PaginationError(
            f"stopped at {self.move}={self.position}, after {self.seen}{stated} items: {what}",
            cursor={**self.cursor(), "list": self._list()},
        )


def name_of(call: partial[Any]) -> str:
    """The operationId of the operation whose function is called."""
    return str(call.func.__module__.rpartition(".")[2])


def _way(pagination: Pagination[Any], given: Mapping[str, Any], cursor: Cursor | None) -> tuple[str, str, str | None]:
    """Kind, move and size: the operation's own, or its other way where the caller uses that one's parameters."""
    own, other = (pagination.kind, pagination.move, pagination.size), pagination.instead
    if other is None:
        return own
    if isinstance(cursor, Mapping) and other[1] in cursor:
        return other
    uses_own, uses_other = (any(name in given for name in way[1:]) for way in (own, other))
    if uses_own and uses_other:
        raise InvalidArgumentError(f"the list pages by {own[1]} or by {other[1]}: give the parameters of one of them")
    return other if uses_other else own
