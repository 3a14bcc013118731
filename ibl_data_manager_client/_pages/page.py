"""What a reader of a list is given, and what an answer promises."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs

from .answer import Answer, mark, whole

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LIMITS = (10, 20, 25, 50, 100, 200, 250, 500, 1000)
"""Numbers of items that servers have as the most on a page."""

Cursor = dict[str, Any]
"""Where to go on reading: JSON-able, and good in another process."""

FIELDS: dict[str, tuple[type, ...]] = {
    "seen": (int,), "first": (int,), "digest": (str,), "list": (str,), "way": (list,), "told": (bool,), "more": (bool,),
    **dict.fromkeys(("size", "pages", "past", "total"), (int, type(None))),
}  # fmt: skip
"""What else is in a cursor than the place, which stands under the name of the moving parameter."""


def checked(cursor: Any, move: str, kind: str) -> Cursor:
    """A cursor that was JSON, if all in it is of its type.

    Args:
        cursor: what is given for one.
        move: the name of its moving parameter.
        kind: what that counts.

    Raises:
        KeyError, TypeError: it is none.
    """
    if not isinstance(cursor, Mapping):
        raise TypeError("not an object")
    types = FIELDS | {move: (str, int, type(None)) if kind == "cursor" else (int,)}
    for name, value in {"seen": cursor["seen"], "size": cursor["size"], move: cursor[move], **cursor}.items():
        if type(value) not in types.get(name, (type(value),)) or (type(value) is int and value < 0):
            raise TypeError(f"{name}={value!r}")
    return {**cursor}


@attrs.define(eq=False, repr=False)
class Page(Generic[T_co]):
    """One page.

    Attributes:
        items: its items.
        number: which page it is (`page` counting), or the position of its first item.
        total: how many items the whole list has, as the server says; None when it does not.
        raw: the answer as JSON, its envelope taken off.
    """

    items: list[T_co]
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
        return None if self._after is None else {**self._after, "list": self._list(), "digest": mark(self._again())}


@attrs.frozen
class Promise:
    """Whether there is more than was read, as an answer says.

    Attributes:
        following: by its `next`; None where it has none.
        counted: by its numbers; None where it has none.
        contradicted: whether what was read shows that those are too low.
    """

    following: bool | None = None
    counted: bool | None = None
    contradicted: bool = False

    @property
    def believed(self) -> bool:
        """By its numbers, where it has any."""
        return bool(self.following if self.counted is None else self.counted)

    def after(self, later: Promise) -> Promise:
        """What holds when another answer has said something, or nothing."""
        following = self.following if later.following is None else later.following
        return Promise(following, self.counted if later.counted is None else later.counted)

    @property
    def any(self) -> bool:
        """By either."""
        return bool(self.following or self.counted)

    @property
    def both(self) -> bool:
        """By both."""
        return bool(self.following and self.counted)


def counted(answer: Answer, seen: int, number: int | None) -> tuple[bool | None, bool]:
    """Whether the numbers of an answer are higher than what was read; and whether they are lower.

    Args:
        answer: with the items that it says there are, and the pages.
        seen: items that were read.
        number: which page it is; None where nobody knows.

    Returns:
        The first is None where it states no number.
    """
    total = seen if answer.total is None else answer.total
    number, pages = (0, 0) if number is None or answer.pages is None else (number, answer.pages)
    states_none = answer.total is None and answer.pages is None
    return None if states_none else seen < total or number < pages, seen > total or number > pages


def from_zero(answer: Answer, move: str) -> bool:
    """Whether the answer to a request without a page is of page 0: it names page 1 as the next, or says so itself."""
    following = whole(answer.follows(move, plain=True))
    return answer.number == 0 if following is None else following == 1


class Before:
    """The pages by which one that is given again is known: the first and the last one read.

    Attributes:
        mark: that of the page that reading goes on after, where a cursor has told it.
        changed: whether the page last asked for was one of them, but for its identities.
    """

    def __init__(self) -> None:
        self.mark: str | None = None
        self.changed = False
        self._pages: tuple[tuple[Any, Callable[[], Sequence[Any]]], ...] = ()  # see Answer

    def add(self, answer: Answer) -> None:
        """A page was read."""
        self.mark, self._pages = None, (*self._pages[:1], (answer.sketch, answer.again))

    def has(self, answer: Answer) -> bool:
        """Whether its items are those of one of them: also when only their identities are, as links are signed anew."""
        marks = [mark(again()) for sketch, again in self._pages if sketch == answer.sketch]
        marks = marks if self.mark is None else [self.mark]
        own = mark(answer.items).split() if marks else []
        same = [one.split() for one in marks if not {*one.split()}.isdisjoint(own)]
        self.changed = not any(one[0] == own[0] for one in same)
        return bool(same)

    def last(self) -> str | None:
        """The mark of the page that reading goes on after."""
        return mark(self._pages[-1][1]()) if self._pages and self.mark is None else self.mark


class Fresh(Generic[T]):
    """Lets pass the items whose key has not come before; all, where there is no key."""

    def __init__(self, key: Callable[[T], Hashable] | None) -> None:
        self._key = key
        self._keys: set[Hashable] = set()

    def of(self, items: list[T]) -> list[T]:
        """Those of a page."""
        if self._key is None:
            return items
        fresh = []
        for item in items:
            if (key := self._key(item)) not in self._keys:
                self._keys.add(key)
                fresh.append(item)
        return fresh
