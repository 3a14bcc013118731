"""Which page an answer says that it is: the one that was asked for, or another one in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..types import UNSET
from .answer import Answer, digest, whole
from .ways import Way

_RELIED_ON, _NEVER = -1, -2
"""In place of a number: it was right on two pages, each time another one; it was wrong before it was so."""


class Asked(NamedTuple):
    """Which page is asked for.

    Attributes:
        way: by which the list moves.
        position: of the page.
        first: of the first page.
        width: how many items a full page has, as far as is known.
        seen: how many items were given before it.
    """

    way: Way
    position: Any
    first: Any
    width: int
    seen: int


class Places:
    """What the answers of one reading have said of their places: a number that was right twice, says when it is not.

    Of a number that is right once, or wrong before it was relied on, nothing follows: it may count anything. In a range
    once is enough, or its first page could be any.

    Args:
        known: `known` of another reading of the same list.
        ranged: whether this reading is of a range.

    Attributes:
        known: by what says it, `own` or `next`, the number with which it was right, or one of those above; JSON-able.
    """

    def __init__(self, known: Mapping[str, int], *, ranged: bool) -> None:
        self.known = dict(known)
        self._ranged = ranged

    def take(self, answer: Answer, asked: Asked, *, again: bool) -> bool | None:
        """Whether an answer says that it is the page that was asked for.

        Args:
            answer: the answer.
            asked: the page.
            again: whether it was asked for before, and another one was given.

        Returns:
            None where it says nothing of it that can be relied on.
        """
        if not answer.items:
            return None
        way, position, first, width, seen = asked
        after = answer.follows(way.move, plain=way.kind != "offset")
        if way.kind == "cursor":
            return after not in (None, position) or None
        own, said = _own(answer, way), None
        if own is not None and own >= first:
            said = self._judge("own", own, own == position)
        if said is None and (following := whole(after)) is not None and following > first:
            most = position + (1 if way.kind == "page" else max(len(answer.items), width))
            # the last page may name itself as the next
            if following > most and again:  # it leaves out pages
                self.known["next"] = _NEVER
            elif following != position or answer.totals_more(seen + len(answer.items)):
                said = self._judge("next", following, position < following <= most)
        return said

    def _judge(self, name: str, number: int, right: bool) -> bool | None:
        before = self.known.get(name)
        if before == _NEVER:
            return None
        if right:
            self.known[name] = number if before in (None, number) else _RELIED_ON
            return None if before in (None, number) else True
        if before == _RELIED_ON or (self._ranged and before not in (None, number)):
            return False
        self.known[name] = _NEVER
        return None


class Before:
    """The pages that one given again may be: the first one and the last one, or that which reading goes on after.

    Args:
        after: `digest` of that.

    Attributes:
        digest: of its items; None once another page was read.
    """

    def __init__(self, after: str | None = None) -> None:
        self.digest = after
        self._read: tuple[tuple[Any, Callable[[], Any]], ...] = ()  # see Answer

    def add(self, answer: Answer) -> None:
        """A page was read."""
        self.digest, self._read = None, (*self._read[:1], (answer.sketch, answer.again))

    def __contains__(self, answer: Answer) -> bool:
        if self.digest is not None:
            return digest(answer.items) == self.digest
        known = (again for sketch, again in self._read if sketch == answer.sketch)
        return any(digest(again()) == digest(answer.items) for again in known)

    @property
    def last(self) -> str | None:
        """The digest of the last one; None where no page was read."""
        return digest(self._read[-1][1]()) if self.digest is None and self._read else self.digest


def _own(answer: Answer, way: Way) -> int | None:
    """The place that an answer says it has."""
    return answer.number if way.kind == "page" else answer.start


def is_last(answer: Answer, asked: Asked, *, again: bool) -> bool:
    """Whether an answer in place of the page asked for says that it is the last page of its list, and before that.

    Args:
        answer: the answer.
        asked: the page asked for.
        again: whether it was asked for before, and another one was given.
    """
    way, position, first, width, _ = asked
    own = _own(answer, way)
    if answer.next is not UNSET or (own or 0) > position:
        return answer.next is None and (own or 0) <= position
    if own is None:
        return True
    if answer.total is None and answer.pages is None:  # then if it is the one before, or one before that comes twice
        return bool(again or position - own <= (1 if way.kind == "page" else width))
    before = (own - first) * (width if way.kind == "page" else 1)
    more = answer.totals_more(before + len(answer.items))
    return not more and (way.kind != "page" or own >= (answer.pages or 0))
