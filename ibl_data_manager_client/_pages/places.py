"""Which page an answer says that it is: the one that was asked for, or another one in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..types import UNSET
from .answer import Answer, whole
from .ways import Way

_RELIED_ON, _NEVER = -1, 0
"""In place of a number: it was right on two pages, each time another one; it was wrong before it was so."""


class Places:
    """What the answers of one reading have said of their places: a number that was right twice, says when it is not.

    Of a number that is right once, or wrong before it was relied on, nothing follows: it may count anything.

    Args:
        known: `known` of another reading of the same list.

    Attributes:
        known: by what says it, `own` or `next`, the number with which it was right, or one of those above; JSON-able.
    """

    def __init__(self, known: Mapping[str, int]) -> None:
        self.known = dict(known)

    def take(self, answer: Answer, way: Way, position: Any, first: int, width: int, seen: int) -> bool | None:
        """Whether an answer says that it is the page at `position`.

        Args:
            answer: the answer.
            way: by which it was asked.
            position: what was asked for.
            first: where the list begins.
            width: how many items a full page has, as far as is known.
            seen: how many items were given before it.

        Returns:
            None where it says nothing of it that can be relied on.
        """
        if not answer.items:
            return None
        after = answer.follows(way.move, plain=way.kind != "offset")
        if way.kind == "cursor":
            return after not in (None, position) or None
        own, said = _own(answer, way), None
        if own is not None:
            said = self._judge("own", own, own == position)
        if said is None and (following := whole(after)) is not None and following > first:
            most = position + (1 if way.kind == "page" else max(len(answer.items), width))
            # the last page may name itself as the next
            if following != position or answer.totals_more(seen + len(answer.items)):
                said = self._judge("next", following, position < following <= most)
        return said

    def _judge(self, name: str, number: int, right: bool) -> bool | None:
        before = self.known.get(name)
        if right:
            self.known[name] = number if before in (None, number) else before and _RELIED_ON
            return True if before not in (None, number, _NEVER) else None
        if before == _RELIED_ON:
            return False
        self.known[name] = _NEVER
        return None


def _own(answer: Answer, way: Way) -> int | None:
    """The place that an answer says it has."""
    return answer.number if way.kind == "page" else answer.start


def is_last(answer: Answer, way: Way, position: int, first: int, width: int) -> bool:
    """Whether an answer in place of another page says that it is the last page of its list, and that was before it.

    Args:
        answer: the answer.
        way: by which it was asked.
        position: what was asked for.
        first: where the list begins.
        width: how many items a full page has.
    """
    own = _own(answer, way)
    if answer.next is not UNSET or (own or 0) > position:
        return answer.next is None and (own or 0) <= position
    if own is None or (answer.total is None and answer.pages is None):
        return True
    before = (own - first) * (width if way.kind == "page" else 1)
    more = answer.totals_more(before + len(answer.items))
    return not more and (way.kind != "page" or own >= (answer.pages or 0))
