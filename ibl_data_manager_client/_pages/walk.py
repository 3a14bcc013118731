"""One reading of a list: which page comes next, and what an answer means for the one after it. No I/O.

Pages are counted here. What the server gives as the next page says that there is one, and by which parameters the list
pages; lists that move by `offset` or `cursor` also take the value of that parameter from it, `offset` within the page
just read.

The rules, which tests/pagination/test_model.py judges against lists that change and lie:

- `next`, where there is one, says whether the list goes on. Else the numbers do, and they end a list only where they
  are what was read. Where nothing is said, a page that is not full is the last.
- A page that is missing (404) or empty, where both promise one, is an error. Reading that goes on after it asks for the
  page again, and goes on past it if it still is so. Where one of them does, it is the end.
- Is it the page or the whole list that is missing? Where that is open, the first page is asked for.
- A page that was read before, or that says that it is another one, is an error where it says that there is more. It is
  the end where it says that it is the last one.
- An end before what was promised is told as a deviation, once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from itertools import pairwise
from typing import Any, Generic, TypeVar

from ..errors import DataManagerError, InvalidArgumentError, NotFoundError, PaginationError, facts_of
from ..types import UNSET
from .answer import Answer, alike, digest, whole
from .page import Cursor, Fresh, Page, Promise, checked, contradicts, counts_more, due, from_zero, is_full, present
from .places import Asked, Before, Places, is_last
from .source import Source
from .ways import FIRST, Way, advice, from_cursor, shown, unknown, without

T_co = TypeVar("T_co", covariant=True)

MOST_PAGES = 100_000
"""Pages read in one go of a list that does not say how long it is, before the pager stops and asks."""

MOST_UNEXPLAINED = 10_000
"""Pages read in one go beyond what the list says it has."""


class Walk(Generic[T_co]):
    """One reading of a list; a context manager, which puts the place on an error that passes through it.

    Args:
        source: the list, with the caller's arguments.
        cursor: of the page to go on after, or what `divide` gave; None from the start.
        key: of an item, of which the first is kept; None to keep all.

    Attributes:
        position: the value of the moving parameter for the next request.
        first: its value with which the list begins.
        total: how many items the list has, as the last answer said that said it.
        begun: whether pages were read, by this walk or up to its cursor.
        done: whether the end is reached.

    Raises:
        InvalidArgumentError: the cursor is none, or one of a list with other arguments; or the arguments do not say
            where to start.
    """

    first: Any

    def __init__(self, source: Source, cursor: Cursor | None, key: Callable[[T_co], Hashable] | None) -> None:
        self._source, given = source, source.given
        self._go(source.way(cursor))
        self._shown: Way | None = None  # the way, where it is none that the caller or the operation names
        self._unset: dict[str, Any] = {}  # of the caller's arguments, those that are of another way
        size = self.size_name and given.get(self.size_name)
        self.size: int | None = size if isinstance(size, int) else whole(size) if isinstance(size, str) else None
        start = given.get(self.move, self.first)
        try:
            self.position: Any = start if self.kind == "cursor" else int(start)
        except (TypeError, ValueError):
            raise InvalidArgumentError(f"{self.move} is a whole number, not {start!r}") from None
        if self.position == 0 and self.kind == "page":  # the caller says that it counts from 0
            self.first = 0
        self.seen = 0  # items of the list before `position`, once it has begun
        self.width = 0  # how many items a full page has
        self.stride = 1  # by how much `position` grew last
        self.total: int | None = None
        self.end: int | None = None  # the first position that the list does not have, as the answers tell
        self.most: int | None = None  # pages to read
        self.read = self.unexplained = 0
        self.begun = self.done = self.stuck = self._full = self._settled = False  # settled: the way is known
        self._promise = Promise()  # by the last answer that said anything
        self._exact = True  # whether `seen` is no estimate
        self._past: int | None = None  # how many items the page to read should have, where it was not given before
        self._missing: NotFoundError | None = None  # what a page was answered with: is the list still there?
        self._last: Answer | None = None
        self._ranged = self._zero = False  # reads a part of the list; says that the page given without a number is 0
        self._untold = self._told = False  # whether an end before what was promised is to be told; whether it was
        self._places = Places({}, ranged=False)  # what the answers say of where they are
        self._before = Before()  # the pages that one given again may be
        self._fresh = Fresh(key)
        if cursor is not None:
            self._resume(cursor)

    def _go(self, way: Way) -> None:
        self.way = way
        self.kind, self.move, self.size_name = way
        self.first = FIRST[self.kind]

    def _resume(self, cursor: Cursor) -> None:
        start = self.position
        try:
            if (way := from_cursor(cursor.get("way"))) is not None:
                self._leave(way)
            cursor = checked(cursor, self.move, self.kind)
            self.position, self.seen, size = cursor[self.move], cursor["seen"], cursor["size"]
            self.most, self._told = cursor.get("pages"), bool(cursor.get("told"))
            self._past, self.total = cursor.get("past"), cursor.get("total")
            self._promise = Promise(cursor.get("next"), cursor.get("more"))
            self.done = self.most == 0 or (self._told and self.kind == "cursor")  # where nothing says what follows
            self._places = Places(cursor.get("places", {}), ranged="pages" in cursor)
            self._before = Before(cursor.get("digest"))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InvalidArgumentError(
                f"not a cursor of a page of this list: {cursor!r} ({error}); pass on what Page.cursor gave"
            ) from None
        self._source.check(cursor.get("list"))
        if self.kind == "page" and self.size not in (None, size):
            raise InvalidArgumentError(
                f"the cursor counts pages of {size or 'the default number of'} items, so reading cannot go on with "
                f"{self.size_name}={self.size}: leave that out"
            )
        self.size = size if way else self.size or size
        self.width = cursor.get("width") or self._past or 0 if self.size == size else 0
        self._ranged = "pages" in cursor
        self.begun = self._settled = bool(self.seen) or self.position != start or self._ranged

    def _leave(self, way: Way) -> None:
        """Page in another way than was thought, one that an answer has shown."""
        left = without(self.way, way, described=self._source.described)
        self._unset = {name: UNSET for name in left if name in self._source.given}
        self._shown = None if way == self._source.pagination.instead else way
        self._go(way)

    # --- requests ---

    def parameters(self) -> dict[str, Any]:
        """What the request for the next page sets; the first one sets nothing that the caller did not.

        Raises:
            PaginationError: the cursor does not advance, or there are more pages than the list can be thought to have.
        """
        if self._missing is not None:
            return self._at(self.first)
        if self.stuck:
            raise self._error("the server gives the same cursor again; resume(error.cursor) asks for it once more")
        if self.unexplained >= MOST_UNEXPLAINED or (self.total is None and self.read >= MOST_PAGES):
            raise self._error(f"{self.read} pages read and no end in sight; resume(error.cursor) reads on")
        return self._at(self.position) if self.begun else {}

    def ahead(self, n: int) -> dict[str, Any] | None:
        """What the request for the page `n` pages after the next one sets; None where it is not known to exist."""
        known = n == 0 or (self.end is not None and self.position + n * self.stride < self.end)
        if not known or self.done or self.stuck or self._missing:
            return None
        return self._at(self.position + n * self.stride if n else self.position)

    def _at(self, position: Any) -> dict[str, Any]:
        size = {} if self.size_name is None or self.size is None else {self.size_name: self.size}
        return {**self._unset, self.move: position, **size}

    # --- answers ---

    def page(self, answer: Answer) -> Page[T_co] | None:
        """Take in an answer and move on.

        Returns:
            The page; None when it holds nothing new.

        Raises:
            PaginationError: the page is empty, or one that was read before, and the list should go on.
        """
        self._last = answer
        if self._missing is not None:  # the list is there, so what was missing is a page past its end
            if (answer.total or 0) >= self.seen:  # of fewer items than were given, it takes no promise back
                self.total = answer.total
                self._promise = self._promise.after(Promise(None, answer.totals_more(self.seen)))
            self._stop()
            return None
        self._settle(answer)
        count, position, begun = len(answer.items), self.position, self.begun
        asked = Asked(self.way, position, self.first, self._widest(answer), self.seen)
        right = self._places.take(answer, asked, again=self._past is not None)
        moves = right or (answer.next is None and self._promise.following)  # the page before was not the last one
        known = answer in self._before and not (moves and alike(answer.items))
        other, past, self._past = known or right is False, self._past, None
        void = (other or not count) and answer.total is not None and answer.total < self.seen
        self.total = self.total if answer.total is None or void else answer.total
        if other:
            self._take_other(answer, asked, past, known=known, right=right is not False)
            self._promise = self._promise if void else self._promise.after(Promise(None, self._said(answer).counted))
            self._stop()
            return None
        if not begun and self.kind == "page" and self.move not in self._source.given:
            if from_zero(answer, self.move):
                how = f"{self._source.giving(self.move, 0)} to begin with its first (1, if its `next` is wrong)"
                raise self._error(f"the server counts pages from 0: {how}")
            self._zero = answer.number == 0
        fresh = self._fresh.of(answer.decoded)
        if not begun and self.kind != "cursor":  # what stands before the page that the caller starts with
            self._exact = position == self.first or self.kind != "page" or answer.width is not None
            self.seen = max(0, position - self.first) * ((answer.width or count) if self.kind == "page" else 1)
        self.begun = True
        self.seen += count
        self.read += 1
        number = self.read if self.kind == "cursor" else position
        self.unexplained += self.total is not None and self.seen > self.total
        self.done = self.read == self.most
        if (count or answer.says_anything) and not void:
            self._promise = self._said(answer)
        if not count:
            self._take_empty(answer, past, void=void)
            return None if begun else Page([], number, answer.total, answer.data)
        more, self._told = self._has_more(answer, count), False
        self._full = is_full(answer, self.width, self.size)
        self._advance(answer, count)
        self._before.add(answer)
        if not more:
            self._stop()
        after = self.cursor() if more else None
        return Page(fresh, number, answer.total, answer.data, after, answer.again, self._source.digest)

    def _settle(self, answer: Answer) -> None:
        """Page in the way that the first answer shows."""
        if self._settled:
            return
        self._settled = True
        source, named = self._source, self.way.move in self._source.given
        instead = source.pagination.instead
        other = Way(*instead) if instead and self.way != instead else None
        if (way := shown(answer, self.way, other, guess=not (source.described or named))) is None:
            return
        self._leave(way)
        self.size = whole(way.size and answer.query.get(way.size)) or self.size
        self.position = self.first
        value = whole(answer.follows(self.move))
        if named and value is not None and self.kind != "cursor":  # the caller has started somewhere else
            self.position = max(self.first, value - (1 if self.kind == "page" else self.size or len(answer.items)))

    def end_at(self, error: NotFoundError) -> None:
        """Take in a 404 in place of a page. By status and place it is the end, or none; its words say nothing.

        Raises:
            NotFoundError: there is no list.
            PaginationError: the server said that there is more.
        """
        if self._missing is not None:
            raise self._missing
        if not self.begun:
            raise error
        if self._promise.both:
            self._promise = Promise(None, True)  # answered so again, it is the end
            raise self._error(
                "the server said that there is more, and answered 404; resume(error.cursor) asks for it again",
                error,
            ) from error
        if not self.read or (self._promise.believed and self._full):
            self._missing = error  # the page or the list: that of the first page is asked next
        else:
            self._stop()

    def _take_empty(self, answer: Answer, past: int | None, *, void: bool) -> None:
        """An empty page is the end, save where both `next` and the numbers promise more, and in lists by cursor.

        Args:
            answer: the page.
            past: how many items it should have, where it was empty before.
            void: whether it states fewer items than were given, so that it takes no promise back.
        """
        if self.kind == "cursor" and self._promise.following and not void:
            self._advance(answer, 0)
        elif past is not None and not void and self.kind != "cursor":  # it was empty before: go on after it
            following = self._says_more(answer) if answer.says_anything else True
            self.seen += past
            self.position += 1 if self.kind == "page" else past
            self._promise = Promise(following, None if self.total is None else self.seen < self.total)
            if not self._promise.any:
                self._stop()
        else:
            self.read -= 1  # of a range, it is still to be read
            self._past = due(answer, self.width, self.size)
            if self._promise.both and past is None:
                raise self._error(
                    "the page is empty, and the server said that there is more; resume(error.cursor) asks again, and "
                    "goes on after it if it still is"
                )
            self._stop()

    def _stop(self) -> None:
        """Here the list ends."""
        self.done, self._untold = True, self._exact and self._promise.any and not self._told

    def finish(self) -> None:
        """Tell of an end that came before what the server promised.

        Raises:
            ResponseDecodeError: `drift` is `raise`.
        """
        if self._untold and self._last is not None:
            self._told = True
            expected = f"{self.total} items in all" if self._promise.counted and self.total else "a next page"
            zero = f"; if it counts pages from 0, {self._source.giving(self.move, 0)}" if self._zero else ""
            self._last.report(f"{expected}, as it says", f"the end after {self.seen}{zero}")

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
        self._settle(first)
        begin, count = self.position, len(first.items)
        if self.page(first) is None or not count:
            return
        how = unknown(first, self.way, self._source.given)
        end, why = self.position if self.done else self.end, "the list does not say how long it is"
        if not self.done and (self.kind == "cursor" or how):
            end, why = None, how or "the list moves by a cursor: read it whole"
        if end is None:
            text = f"{self._source.name}: the list cannot be divided: {why}"
            raise PaginationError(text, **facts_of(first))
        pages = max(1, -(-(end - begin) // self.stride))
        n, self._promise = min(n, pages), Promise(None, self._promise.any or None)  # `next` is of the first page
        for start, after in pairwise(pages * k // n for k in range(n + 1)):
            position, seen = begin + start * self.stride, self.seen + (start - 1) * count
            length = after - start if after < pages else None
            known = {"digest": digest(first.items)} if start else {}
            yield {**self.cursor(), self.move: position, "seen": seen, "pages": length, **known}

    def cursor(self) -> Cursor:
        """Goes on with the page at `position`."""
        found = {self.move: self.position, "seen": self.seen, "size": self.size, **self._promise.carried}
        if self._ranged:
            found["pages"] = None if self.most is None else self.most - self.read
        told = {"way": self._shown and list(self._shown), "places": self._places.known.copy() or None}
        return found | present({"total": self.total, "width": self.width or None, **told})

    def _has_more(self, answer: Answer, count: int) -> bool:
        contradicted = contradicts(answer, self.seen, self._number(answer))
        if (more := self._promise.more(self.kind, contradicted=contradicted)) is not None:
            return more
        return count >= self.width if self.width else self.size is None or is_full(answer, self.width, self.size)

    def _said(self, answer: Answer) -> Promise:
        return Promise(self._says_more(answer), counts_more(answer, self.seen, self._number(answer)))

    def _number(self, answer: Answer) -> int | None:
        return self.position - self.first + 1 if self.kind == "page" else answer.number

    def _says_more(self, answer: Answer) -> bool | None:
        """Whether the answer gives a next page; None where it does not say, or names one no later than this page."""
        return answer.says_more(self.kind, self.move, self.position)

    def _advance(self, answer: Answer, count: int) -> None:
        before, self.width = self.position, max(self.width, count)
        if self.kind == "cursor":
            self.position = answer.follows(self.move, plain=True) or before  # without one, this page is asked for again
            self.stuck = self.position == before
            return
        if self.kind == "page":
            extent = answer.pages or -(-(self.total or 0) // self.width)
        else:
            extent = self.total or 0
            self.stride = answer.stride(self.move, before, self._widest(answer), self.width)
        self.position += self.stride
        self.end = self.first + extent if extent else None

    def _widest(self, answer: Answer) -> int:
        """How many items a page has at most; its `next` may say it, where the caller has not."""
        return max(self.width, self.size or whole(self.size_name and answer.follows(self.size_name)) or self.width)

    def _take_other(self, answer: Answer, asked: Asked, past: int | None, *, known: bool, right: bool) -> None:
        """Another page than the one asked for is the end: some of the platform's lists repeat their last page past it.

        Args:
            answer: the page.
            asked: the one asked for.
            past: how many items that should have, where it was not given before.
            known: whether it was read before.
            right: whether its numbers say nothing against its being the one asked for.

        Raises:
            PaginationError: but the answer says that there is more than was read, or that it is not the last one.
        """
        full, follows = len(answer.items) >= self.width, bool(self._says_more(answer))
        if right:
            more = (follows or not self._told) and answer.goes_on(self.seen, follows=follows, full=full)
            how = advice(answer, self.way, self._source.given)
            what = f"a page that was read before, and says that there is more; {how}"
        else:
            more = not is_last(answer, asked, again=past is not None) and (not known or (past is None and full))
            what, self._past = "another page in place of it; resume(error.cursor) asks again", self.width or 1
            if more and not answer.says_anything:
                self._promise = Promise(None, True)  # answered so again, it is the end, and not in silence
        beyond = self.kind == "page" and answer.pages is not None and self.position - self.first >= answer.pages
        if more and not beyond:
            raise self._error(f"the server gave {what}", repeated=right)
        if known:
            self._before.digest = digest(answer.items)

    # --- errors ---

    def __enter__(self) -> None:
        """Only leaving it does something."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, DataManagerError):
            if error.cursor is None:
                error.add_note(f"at {self._place_text()} of {self._source.name}; resume(error.cursor) goes on there")
            error.cursor = error.cursor or self._error_cursor()
            error.operation = error.operation or self._source.name

    def _error_cursor(self, *, repeated: bool = False) -> Cursor:
        before = None if repeated else self._before.last  # as in its own cursor
        said = {"past": self._past, "told": self._told or None, "digest": before}
        return {**self.cursor(), "list": self._source.digest(), **present(said)}

    def _place_text(self) -> str:
        stated = "" if self.total is None else f" of {self.total}"
        return f"{self.move}={self.position}, after {self.seen}{stated} items"

    def _error(self, what: str, said: NotFoundError | None = None, *, repeated: bool = False) -> PaginationError:
        """The error; `said`: what was answered in place of a page."""
        cursor, text = self._error_cursor(repeated=repeated), f"stopped at {self._place_text()}: {what}"
        return PaginationError(text, cursor=cursor, **facts_of(said or self._last))
