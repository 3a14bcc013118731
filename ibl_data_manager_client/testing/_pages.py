"""A list, page by page, in the words of the operation that lists it.

What an answer has around its items is taken from its model, and filled in by the names of the fields: they are few, and
mean the same wherever they stand. `_paging` lists the dialects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import urlencode

import attrs
import httpx

from .._json import codec as _codec
from .._json import shapes as _shapes
from .._pages.dialects import Pagination
from .._text import showing
from ..errors import InvalidArgumentError
from ..types import UNSET
from ._answers import Give, fits_all, prepared, shown
from ._calls import RecordedCall
from ._routes import Target
from ._sampling import sampled

WRAPPED = ("credentials",)
"""Dialects that the platform wraps in `{"status": …, "result": …}`."""

MOST = 100
"""What answers say that the largest page is. Larger ones are given all the same."""


@showing
@attrs.frozen
class At:
    """Where in a list a page is, and what was asked.

    Attributes:
        start: position of its first item, from 0.
        size: how many items a page has.
        total: how many items the list has.
        call: the request.
        kind: `page`, `offset` or `index`, as `Pagination.kind`.
        move: name on the wire of the parameter that moves.
    """

    start: int
    size: int
    total: int
    call: RecordedCall
    kind: str
    move: str

    @property
    def number(self) -> int:
        """The number of the page, from 1."""
        return self.start // self.size + 1

    @property
    def pages(self) -> int:
        """How many pages there are; an empty list has one."""
        return max(1, -(-self.total // self.size))

    def neighbour(self, step: int, kind: Any) -> Any:
        """The page before (-1) or after (1) this one: by number or by URL as the field's type has it; None for none."""
        start = self.start + step * self.size
        if start >= self.total or (step < 0 and self.start <= 0):
            return None
        options = _shapes.options(kind)
        if int in options and str not in options:
            return self.number + step
        moved = {"page": self.number + step, "offset": max(0, start), "index": max(0, start) + 1}[self.kind]
        return f"https://fake.invalid{self.call.path}?{urlencode({**self.call.query, self.move: moved}, doseq=True)}"


_FILL: dict[str, Callable[[At, Any], Any]] = {
    **dict.fromkeys(
        ("count", "total", "totalItems", "totalResults", "total_records", "total_count"), lambda at, _: at.total
    ),
    **dict.fromkeys(("next", "next_page"), lambda at, kind: at.neighbour(1, kind)),
    **dict.fromkeys(("previous", "previous_page"), lambda at, kind: at.neighbour(-1, kind)),
    **dict.fromkeys(("page", "current_page", "currentPage", "page_number"), lambda at, _: at.number),
    **dict.fromkeys(("totalPages", "total_pages", "num_pages"), lambda at, _: at.pages),
    **dict.fromkeys(("perPage", "per_page", "limit", "page_size"), lambda at, _: at.size),
    "itemsPerPage": lambda at, _: max(0, min(at.size, at.total - at.start)),
    "max_page_size": lambda at, _: MOST,
    "has_next": lambda at, _: at.number < at.pages,
    "has_previous": lambda at, _: at.start > 0,
    "startIndex": lambda at, _: at.start + 1,
    "start_index": lambda at, _: at.start + 1,
    "end_index": lambda at, _: min(at.start + at.size, at.total),
}
_UNDESCRIBED = ("page", "limit", "total", "total_pages")
"""What a `pagination` has whose model does not say it."""


def listing(target: Target, items: Iterable[Any], page_size: int) -> Give:
    """Gives the pages of a list, as they are asked for.

    Args:
        target: an operation that pages.
        items: models or JSON.
        page_size: items on a page, where the request does not ask for another number.

    Raises:
        InvalidArgumentError: the operation does not page, or lists other items.
    """
    pagination, name = target.pagination, target.operation.id
    if pagination is None:
        raise InvalidArgumentError(f"{name} does not page: `answer` takes what it answers")
    if page_size < 1:
        raise InvalidArgumentError(f"page_size is 1 or more, not {page_size}")
    rows = list(items)
    if not fits_all(rows, target.item):
        kinds = ", ".join(sorted({type(row).__name__ for row in rows}))
        raise InvalidArgumentError(f"{name} lists {shown(target.item)}, not {kinds}; pass those, or JSON")
    rows = _codec.encode(rows)
    if len(rows) > page_size and all(row == rows[0] for row in rows):
        raise InvalidArgumentError(
            f"the items of {name} are all the same, and so would be its pages, which `paginate` takes for a mistake of "
            "the server: let them differ, as in [sample(Model, name=str(n)) for n in range(25)]"
        )
    dialect, keys = pagination.dialect, pagination.items

    def give(call: RecordedCall) -> httpx.Response:
        at = _at(pagination, call, len(rows), page_size)
        if at is None:
            return prepared(404, {"detail": "Invalid page."})()
        page = _around(target.kind, keys, rows[at.start : at.start + at.size], at)
        if dialect in WRAPPED:
            page = {"status": {"success": True, "description": "Ok"}, "result": page}
        return prepared(200, page)()

    return give


def _at(pagination: Pagination[Any], call: RecordedCall, total: int, page_size: int) -> At | None:
    """Where the page is that was asked for; None where pages are counted and there is none of that number."""
    asked = {_plain(name): (name, text) for name, text in call.query.items()}
    kind, move, size_name = pagination.kind, pagination.move, pagination.size
    if pagination.instead is not None:
        other = [_plain(name) for name in pagination.instead[1:] if name]
        if any(name in asked for name in other):
            kind, move, size_name = pagination.instead
    size = _whole(asked.get(_plain(size_name or ""), ("", ""))[1]) or page_size
    wire, text = asked.get(_plain(move), (move, None))
    if kind == "page":
        number = 1 if text is None else _whole(text)
        if number < 1 or (number > 1 and (number - 1) * size >= total):
            return None
        return At((number - 1) * size, size, total, call, kind, wire)
    return At(max(0, _whole(text) - (kind == "index")), size, total, call, kind, wire)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _whole(text: Any) -> int:
    """A whole number; 0 for what is none."""
    return int(text) if isinstance(text, str) and text.isdecimal() else 0


def _around(kind: Any, keys: Sequence[str], rows: list[Any], at: At) -> Any:
    """What an answer has around the rows, as far as its model says that it must, and all that tells of pages."""
    if not keys:
        return rows
    fields = _shapes.fields_in(kind)
    answer: dict[str, Any] = {}
    for key, (_, field, required) in fields.items():
        if key in _FILL:
            answer[key] = _FILL[key](at, field)
        elif key == "pagination":
            inner = _around(field, ("",), [], at)
            answer[key] = inner or {name: _FILL[name](at, int) for name in _UNDESCRIBED}
        elif required and (value := sampled(field, key)) is not UNSET:
            answer[key] = value
    if keys != ("",):
        answer[keys[0]] = _around(fields[keys[0]].type if keys[0] in fields else Any, keys[1:], rows, at)
    return answer
