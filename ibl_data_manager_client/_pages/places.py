"""Which page an answer says that it is: the one that was asked for, or another one in its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..types import UNSET
from .answer import Answer, whole
from .ways import Way

_MOVES = -1
"""In place of a number: it has been another one on another page, and right on both."""


class Places:
    """What the answers of one reading have said of their places: a number that has been right, says when it is not.

    Args:
        known: `known` of another reading of the same list.

    Attributes:
        known: by what says it, `own` or `next`, the number with which it was right; JSON-able.
    """

    def __init__(self, known: Mapping[str, int]) -> None:
        self.known = dict(known)

    def take(self, answer: Answer, way: Way, position: int) -> bool | None:
        """Whether an answer says that it is the page at `position`.

        Returns:
            None where it says nothing of it that can be relied on: a number that stays the same from page to page,
            counts something else, or was never right.
        """
        said = None
        for name, number, right in _stated(answer, way, position):
            before = self.known.get(name)
            if right:
                self.known[name] = number if before in (None, number) else _MOVES
                said = True if said is None and before not in (None, number) else said
            elif before not in (None, number):
                said = False
            else:  # it stays
                self.known.pop(name, None)
        return said


def _stated(answer: Answer, way: Way, position: int) -> Iterator[tuple[str, int, bool]]:
    """What it states, and whether that is right; of what is wrong, only what names an earlier page."""
    if way.kind == "cursor":
        return
    own = answer.number if way.kind == "page" else answer.start
    after = whole(answer.follows(way.move, plain=way.kind == "page"))
    if own and own <= position:  # 0 is the first one in any unit
        yield "own", own, own == position
    if after:
        yield "next", after, after > position


def is_last(answer: Answer, way: Way, first: int, width: int) -> bool:
    """Whether an answer in place of another page says that it is the last page of its list.

    Args:
        answer: the answer.
        way: by which it was asked.
        first: where the list begins.
        width: how many items a full page has.
    """
    if answer.next is not UNSET:
        return answer.next is None
    own = answer.number if way.kind == "page" else answer.start
    if own is None or (answer.total is None and answer.pages is None):
        return True
    before = (own - first) * (width if way.kind == "page" else 1)
    more = answer.totals_more(before + len(answer.items))
    return not more and (way.kind != "page" or own >= (answer.pages or 0))
