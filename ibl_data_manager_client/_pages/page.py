"""What a reader of a list is given, and what an answer promises."""

from __future__ import annotations

import copy
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

import attrs

from .._text import showing, unfinished_too
from .answer import Answer, digest, plain_name, whole

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LIMITS = (10, 20, 25, 50, 100, 200, 250, 500, 1000)
"""Numbers of items that servers have as the most on a page."""

Cursor = dict[str, Any]
"""Where to go on reading: JSON-able, and good in another process."""

_FIELDS: dict[str, tuple[type, ...]] = {
    "seen": (int,), "digest": (str,), "list": (str,), "way": (list,), "told": (str, bool), "more": (bool,),
    "next": (bool,), "width": (int,), "places": (dict,),
    **dict.fromkeys(("size", "pages", "past", "total"), (int, type(None))),
}  # fmt: skip
"""What else is in a cursor than the place, which stands under the name of the moving parameter."""


def checked(cursor: Cursor, move: str, kind: str) -> Cursor:
    """A cursor that may have been JSON, if all in it is of its type.

    Args:
        cursor: what is given for one.
        move: the name of its moving parameter.
        kind: what that counts.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    types = _FIELDS | {move: (str, int, type(None)) if kind == "cursor" else (int,)}
    for name, value in {"seen": cursor["seen"], "size": cursor["size"], move: cursor[move], **cursor}.items():
        if type(value) not in types.get(name, (type(value),)):
            raise TypeError(f"{name}={value!r}")
        if type(value) is int and value < 0 and name != "size":  # some servers take a size of -1 for all
            raise ValueError(f"{name}={value!r}")
    if any(type(number) is not int for number in cursor.get("places", {}).values()):
        raise TypeError(f"places={cursor['places']!r}")
    return {**cursor}


def present(said: Cursor) -> Cursor:
    """What there is of it."""
    return {name: value for name, value in said.items() if value is not None}


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

    @unfinished_too
    def __repr__(self) -> str:
        return f"<Page {self.number}: {len(self.items)} items of {'?' if self.total is None else self.total}>"

    @property
    def cursor(self) -> Cursor | None:
        """Goes on *after* this page when given to `resume`; JSON-able; None on the last page."""
        found = None if self._after is None else {**self._after, "list": self._list(), "digest": digest(self._again())}
        return copy.deepcopy(found)


@showing
@attrs.frozen
class Promise:
    """Whether there is more than was read, as an answer says.

    Attributes:
        following: by its `next`; None where it has none.
        counted: by its numbers; None where it has none.
    """

    following: bool | None = None
    counted: bool | None = None

    @property
    def believed(self) -> bool:
        """By its numbers, where it has any."""
        return bool(self.following if self.counted is None else self.counted)

    def after(self, later: Promise) -> Promise:
        """What holds when another answer has said something, or nothing."""
        following = self.following if later.following is None else later.following
        return Promise(following, self.counted if later.counted is None else later.counted)

    def more(self, kind: str, *, contradicted: bool) -> bool | None:
        """Whether the list goes on; None where nothing is said. Of a cursor, only what follows counts.

        Args:
            kind: how the list moves.
            contradicted: whether what was read shows that the numbers are too low.
        """
        if self.following is not None or kind == "cursor":
            return bool(self.following)
        return None if self.counted is None else self.counted or contradicted

    @property
    def carried(self) -> dict[str, bool]:
        """As a cursor has it; nothing where there is no more."""
        said = {"next": self.following, "more": self.counted} if self.any else {}
        return {name: value for name, value in said.items() if value is not None}

    @property
    def any(self) -> bool:
        """By either."""
        return bool(self.following or self.counted)

    @property
    def both(self) -> bool:
        """By both."""
        return bool(self.following and self.counted)


def counts_more(answer: Answer, seen: int, number: int | None) -> bool | None:
    """Whether the answer states more items than were read, or more pages; None where it states neither."""
    if answer.total is None and (answer.pages is None or number is None):
        return None
    return answer.totals_more(seen) or (number is not None and number < (answer.pages or 0))


def contradicts(answer: Answer, seen: int, number: int | None) -> bool:
    """Whether what was read shows that the numbers are too low: more items than stated, or a page after the last."""
    if answer.total is not None and seen > answer.total:
        return True
    return answer.pages is not None and number is not None and number > answer.pages


def is_full(answer: Answer, width: int, size: int | None) -> bool:
    """Whether a page has as many items as pages have.

    Args:
        answer: of the page.
        width: how many items a full page had; 0 where none was read. The server may not allow as many as `size`.
        size: how many were asked for, or None.
    """
    count = len(answer.items)
    widths = [width] if width else [wide for wide in (answer.width, size) if wide]
    return count in LIMITS or any(count >= wide for wide in widths)


def due(answer: Answer, width: int, size: int | None) -> int:
    """How many items the page should have that was asked for, as far as is known; arguments as of `is_full`.

    Some servers take a size of -1 for all, which says nothing of how many that is.
    """
    return next(wide for wide in (width, size or 0, answer.width or 1) if wide > 0)


def from_zero(answer: Answer, move: str) -> bool:
    """Whether an answer to a request without a page names page 1 as the next, and no number says otherwise."""
    more = counts_more(answer, len(answer.items), answer.number)
    plain = more is None or plain_name(answer.named) == "nextpage"  # `next: 1` may mean that there is one
    return more is not False and whole(answer.follows(move, plain=plain)) == 1


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
