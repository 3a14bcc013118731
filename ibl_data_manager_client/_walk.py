"""One reading of a list: which page comes next, and what an answer means for the one after it. No I/O.

Pages are counted here. Of what the server gives as the next page, only that there is one is used; lists that move by
`offset` or `cursor` also take the value of that parameter from it, `offset` within the page just read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from ._envelope import Answer, digest
from ._paging import Cursor, Page, Pagination
from .errors import InvalidArgumentError, PaginationError
from .types import UNSET

T = TypeVar("T")

LIMITS = (10, 20, 25, 50, 100, 200, 250, 500, 1000)
"""Numbers of items that servers have as the most on a page."""

_FIRST: dict[str, Any] = {"page": 1, "offset": 0, "index": 1, "cursor": None}

MOST_PAGES = 100_000
"""Pages read in one go of a list that does not say how long it is, before the pager stops and asks."""

MOST_UNEXPLAINED = 10_000
"""Pages read in one go beyond what the list says it has."""


class Walk(Generic[T]):
    """One reading of a list.

    Args:
        pagination: how the operation pages.
        kwargs: the caller's arguments.
        cursor: of the page to go on after; None from the start.
        most: how many pages to read at most; None for all.

    Attributes:
        position: the value of the moving parameter for the next request.
        total: how many items the list has, as the last answer said.
        done: whether the end is reached.

    Raises:
        InvalidArgumentError: the cursor is none, or one of a list with other arguments; or the arguments do not say
            where to start.
    """

    def __init__(
        self, pagination: Pagination[T], kwargs: Mapping[str, Any], cursor: Cursor | None, most: int | None = None
    ) -> None:
        self.kind: str
        self.move: str
        self.size_name: str | None
        self.kind, self.move, self.size_name = _way(pagination, kwargs, cursor)
        size, start = kwargs.get(self.size_name or ""), kwargs.get(self.move)
        self.size: int | None = size if isinstance(size, int) else None
        self.explicit: bool = _given(start)
        self.first: Any = _FIRST[self.kind]
        self.position: Any = self._start(start) if self.explicit else self.first
        self.seen: int | None = 0  # items of the list before `position`; None: not known yet
        if self.kind in ("offset", "index"):
            self.seen = self.position - self.first
        elif self.kind == "page" and self.position > 1:
            self.seen = None
        self.resumed: bool = cursor is not None
        self.width: int | None = None  # how many items a full page has
        self.stride: int = 1  # by how much `position` grew last
        self.total: int | None = None
        self.end: int | None = None  # the first position that the list does not have, as the answers tell
        self.left: int | None = most
        self.read: int = 0
        self.unexplained: int = 0
        self.done: bool = False
        self.stuck: bool = False
        self._digest: str | None = None
        self._known: tuple[list[Any], ...] = ()  # the first page and the last one read
        if cursor is not None:
            self._resume(cursor)

    def _start(self, value: Any) -> Any:
        try:
            return value if self.kind == "cursor" else int(value)
        except (TypeError, ValueError):
            raise InvalidArgumentError(f"{self.move} is a whole number, not {value!r}") from None

    def _resume(self, cursor: Cursor) -> None:
        try:
            position, size, self._digest = cursor[self.move], cursor["size"], cursor.get("digest")
            self.position = position if self.kind == "cursor" else int(position)
            self.seen, size = int(cursor["seen"]), None if size is None else int(size)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise InvalidArgumentError(
                f"not a cursor of a page of this list: {cursor!r}; pass on what Page.cursor gave"
            ) from None
        if self.kind == "page" and self.size not in (None, size):
            raise InvalidArgumentError(
                f"the cursor counts pages of {size or 'the default number of'} items, so reading cannot go on with "
                f"{self.size_name}={self.size}: leave that out"
            )
        self.size, self.explicit = self.size or size, True

    # --- requests ---

    def parameters(self, position: Any) -> dict[str, Any]:
        """What the request for the page at `position` sets; the first one sets nothing that the caller did not.

        Raises:
            PaginationError: the cursor does not advance, or there are more pages than the list can be thought to have.
        """
        if self.stuck:
            raise self._error("the server gives the same cursor again; resume(error.cursor) asks for it once more")
        if self.unexplained >= MOST_UNEXPLAINED or (self.total is None and self.read >= MOST_PAGES):
            raise self._error(f"{self.read} pages read and no end in sight; resume(error.cursor) reads on")
        if not self.explicit:
            return {}
        size = {} if self.size_name is None or self.size is None else {self.size_name: self.size}
        return {self.move: position, **size}

    def ahead(self, n: int) -> Any:
        """The position of the page `n` pages after the next one; UNSET where it is not known to exist."""
        if self.done or self.stuck or (self.left is not None and n >= self.left):
            return UNSET
        if n == 0:
            return self.position
        if self.end is None or self.position + n * self.stride >= self.end:
            return UNSET
        return self.position + n * self.stride

    # --- answers ---

    def page(self, answer: Answer, items: list[T]) -> Page[T] | None:
        """Take in an answer, its items decoded, and move on.

        Returns:
            The page; None when it holds nothing new: then the list has ended before it.

        Raises:
            PaginationError: the page is one that was read before, and the list should go on.
        """
        rows, count, number = answer.items, len(answer.items), self.position
        self.total = answer.total
        if self._is_known(rows):
            self._check_repeat(answer, count)
            self.done = True
            return None
        if self.seen is None:
            self.seen = max(0, (self.position - 1) * (answer.width or count))
        self.seen += count
        self.read += 1
        self.unexplained += self.total is not None and self.seen > self.total
        more = count > 0 and self._has_more(answer, count)
        self._advance(answer, count)
        self._known = (self._known[0] if self._known else rows, rows)
        if self.left is not None:
            self.left -= 1
        self.done = not more or self.left == 0
        if not rows and (self.read > 1 or self.resumed):
            return None
        number = self.read if self.kind == "cursor" else number
        return Page(
            items, total=self.total, number=number, raw=answer.data, after=self.cursor() if more else None, rows=rows
        )

    def is_past_the_end(self) -> bool:
        """Take in an answer 404; whether it means that the list has ended: its first page has to exist."""
        self.done = self.read > 0 or self.resumed
        return self.done

    def nothing(self) -> Page[T]:
        """The page that a list has which ended before its first."""
        return Page([], total=self.total, number=0, raw=None, after=None, rows=[])

    def cursor(self) -> Cursor:
        """Goes on with the page at `position`."""
        return {self.move: self.position, "seen": self.seen, "size": self.size}

    def _has_more(self, answer: Answer, count: int) -> bool:
        seen = self.seen or 0
        if self._says_next(answer):
            return answer.next is not None
        if self.kind == "cursor":
            return False
        number = self.position if self.kind == "page" else answer.number
        if answer.pages is not None and number is not None and number < answer.pages:
            return True
        if answer.total is not None or answer.pages is not None:
            return answer.total is not None and seen < answer.total
        if self.width is not None:
            return count >= self.width
        return self.size is None or count >= self.size or count in LIMITS  # fewer: the server may not allow `size`

    def _says_next(self, answer: Answer) -> bool:
        """Whether the answer says if there is a next page; one that is no later than this page says nothing."""
        if answer.next is UNSET:
            return False
        value = _whole(answer.follows(self.move, plain=self.kind == "page"))
        return self.kind == "cursor" or value is None or value > self.position

    def _advance(self, answer: Answer, count: int) -> None:
        before = self.position
        self.explicit = True
        self.width = max(self.width or 0, count)
        if self.kind == "cursor":
            self.position = answer.follows(self.move, plain=True)
            self.stuck = self.position in (None, before)
        elif self.kind == "page":
            self.position += 1
            pages = answer.pages or (-(-self.total // self.width) if self.total and self.width else None)
            self.end = pages + 1 if pages else None
        else:
            following = _whole(answer.follows(self.move))
            least, most = before + count, before + max(self.size or 0, self.width)
            self.position = following if following is not None and least <= following <= most else least
            self.stride = self.position - before
            self.end = None if self.total is None else self.total + self.first

    def _is_known(self, rows: list[Any]) -> bool:
        before, self._digest = self._digest, None
        return bool(rows) and (rows in self._known or (before is not None and before == digest(rows)))

    def _check_repeat(self, answer: Answer, count: int) -> None:
        """A page that was read before is the end: some of the platform's lists repeat their last page past it.

        Raises:
            PaginationError: but the answer says that there is more than was read.
        """
        more = self._says_next(answer) and answer.next is not None
        if answer.total is not None:
            short = self.width is not None and count < self.width
            more = (self.seen or 0) < answer.total and (more or not short)
        if more and not (answer.pages is not None and self.kind == "page" and self.position > answer.pages):
            raise self._error(
                "the server gave a page that was read before, and says that there is more; "
                "resume(error.cursor) reads on from there and takes that page as it is"
            )

    def _error(self, what: str) -> PaginationError:
        stated = "" if self.total is None else f" of {self.total}"
        return PaginationError(
            f"stopped at {self.move}={self.position}, after {self.seen}{stated} items: {what}", cursor=self.cursor()
        )


def _way(pagination: Pagination[Any], kwargs: Mapping[str, Any], cursor: Cursor | None) -> tuple[str, str, str | None]:
    """Kind, move and size: the operation's own, or its other way where the caller uses that one's parameters."""
    own, other = (pagination.kind, pagination.move, pagination.size), pagination.instead
    if other is None:
        return own
    if cursor is not None and other[1] in cursor:
        return other
    if not any(name and _given(kwargs.get(name)) for name in other[1:]):
        return own
    if any(name and _given(kwargs.get(name)) for name in own[1:]):
        raise InvalidArgumentError(f"the list pages by {own[1]} or by {other[1]}: give the parameters of one of them")
    return other


def _given(value: Any) -> bool:
    return value is not None and value is not UNSET


def _whole(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
