"""The ways in which requests move through a list, and which of them a list is read by.

An operation declares its way. A server may page by another one: what `next` names is followed, its parameters on the
same operation, never its address. Of a list that no description has, the first answer shows the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..errors import InvalidArgumentError
from .answer import Answer, plain_name, whole
from .dialects import Pagination


class Way(NamedTuple):
    """How requests move from page to page.

    Attributes:
        kind: what the moving parameter counts; see `Pagination`.
        move: its name.
        size: the name of the parameter that sets how many items a page has, or None.
    """

    kind: str
    move: str
    size: str | None


FIRST: dict[str, Any] = {"page": 1, "offset": 0, "index": 1, "cursor": None}
"""By kind, where a list begins."""

KNOWN = (
    Way("page", "page", "page_size"),
    Way("offset", "offset", "limit"),
    Way("index", "startIndex", "count"),
    Way("cursor", "cursor", "page_size"),
)
SIZES = ("page_size", "limit", "length", "per_page", "pageSize", "perPage", "count")


def from_params(params: Mapping[str, Any]) -> Way:
    """The way that the parameters of a request name; by page, where they name none."""
    way = next((way for way in KNOWN if way.move in params), KNOWN[0])
    return way._replace(size=next((name for name in SIZES if name in params), way.size))


def without_way(params: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters that say which list it is, not where in it."""
    return {name: value for name, value in params.items() if name not in SIZES and name not in _MOVES}


_MOVES = {way.move for way in KNOWN}


def from_cursor(told: Any) -> Way | None:
    """The way that a cursor carries: one that an answer has shown.

    Raises:
        ValueError: it is none.
    """
    if told is None:
        return None
    kind, move, size = told
    sized = size is None or plain_name(str(size)) in map(plain_name, SIZES)
    if kind not in FIRST or plain_name(move) not in map(plain_name, _MOVES) or not sized:
        raise ValueError("no way to page")
    return Way(kind, move, size)


def without(own: Way, other: Way, *, described: bool) -> list[str]:
    """The parameters that are not sent any more where a list is read by another way than by its own.

    Args:
        own: by which it was asked.
        other: by which it is read from now on.
        described: whether it is that of an operation; else what is called as a size may be a filter, which stays.
    """
    size, wide = own.size, other.size
    if size is None or wide is None or size == wide or not (described or plain_name(size) == plain_name(wide)):
        return [own.move]
    return [own.move, size]


def declared(pagination: Pagination[Any], given: Mapping[str, Any], cursor: Any) -> Way:
    """The operation's own way, or its other one where the caller uses that one's parameters.

    Raises:
        InvalidArgumentError: the caller uses both.
    """
    own = Way(pagination.kind, pagination.move, pagination.size)
    if pagination.instead is None:
        return own
    other = Way(*pagination.instead)
    if isinstance(cursor, Mapping) and other.move in cursor:
        return other
    uses_own, uses_other = (any(name in given for name in way[1:]) for way in (own, other))
    if uses_own and uses_other:
        raise InvalidArgumentError(f"the list pages by {own[1]} or by {other[1]}: give the parameters of one of them")
    return other if uses_other else own


def unknown(answer: Answer, way: Way, given: Mapping[str, Any]) -> str | None:
    """What to do where an answer names the next page by what no request of this way has; None where it does not.

    Args:
        answer: of a page.
        way: by which it was asked.
        given: the parameters that the caller has set, which `next` repeats.
    """
    own = {plain_name(name) for name in (*given, *SIZES)}
    if (names := [name for name in answer.query if plain_name(name) not in own]) and answer.follows(way.move) is None:
        moves = ", ".join(names)
        return f"its `next` moves by {moves}: ask for each page with client.request(method, path, params={{…}})"
    if plain_name(answer.named) == "nextcursor" and way.kind != "cursor" and str(answer.next) != "2":
        return 'it moves by a cursor: read it with paginate(client.request, method, path, params={"cursor": ""})'
    return None


def advice(answer: Answer, way: Way, given: Mapping[str, Any]) -> str:
    """What to do where a page is given again, and the answer says that there is more; arguments as of `unknown`."""
    if (how := unknown(answer, way, given)) is not None:
        return how
    if answer.elsewhere is not None:
        asked = "ask for each page with client.request(method, path, params={…}), and give the server what it gave"
        return f"it may go on by its {answer.elsewhere!r}, which is not known here: {asked}"
    return "resume(error.cursor) reads on from there and takes that page as it is"


def shown(answer: Answer, way: Way, instead: Way | None, *, guess: bool) -> Way | None:
    """The way that an answer shows; None where it does not show another than the one it was asked by.

    Args:
        answer: the first one.
        way: by which it was asked.
        instead: the operation's other way, or None.
        guess: whether nobody has said how the list pages.
    """
    names = {plain_name(name): name for name in answer.query}
    if plain_name(way.move) in names:
        return None
    if instead is not None and plain_name(instead.move) in names:
        return instead
    for other in KNOWN:
        if plain_name(other.move) in names:
            sizes = (names[plain_name(name)] for name in SIZES if plain_name(name) in names)
            return other._replace(move=names[plain_name(other.move)], size=next(sizes, None))
    if not guess:
        return None
    if (after := whole(answer.follows(way.move, plain=True))) is not None:
        items = after == (answer.start or 0) + len(answer.items)
        counts = items and (after != 2 or answer.starts is not None)  # 2 is a page, of two items as of any number
    else:
        counts = answer.number is None and answer.pages is None and bool(answer.starts or way.size == KNOWN[1].size)
    by_items = next(one for one in KNOWN if one.move == (answer.starts or "offset"))
    return by_items._replace(size=way.size) if counts else None
