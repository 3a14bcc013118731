"""What the answer of a list operation says: its items, whether there is more, how long the whole list is.

The platform words this in about a dozen ways, and not always as its description has it. So the description's place is
looked at first, and then the places where its relatives keep the same thing. Nothing here touches the network.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs

from .._json.envelope import ITEMS
from ..errors import PaginationError
from ..types import UNSET

NEXT = (
    *("next", "next_page", "nextPage", "next_url", "next_cursor", "nextCursor"),
    *("has_next", "has_more", "hasNext", "hasMore"),
)
TOTAL = ("totalItems", "totalResults", "total_records", "total_count", "total_items", "totalCount", "count", "total")
PAGES = ("totalPages", "total_pages", "num_pages", "pages")
NUMBER = ("currentPage", "current_page", "page_number", "page")
WIDTH = ("perPage", "per_page", "page_size", "pageSize", "itemsPerPage")

STARTS = ("startIndex", "offset")

_SIGNED = re.compile(
    r"\?(?:[^?#\"'\s]*&)?(?:x-amz-signature|x-goog-signature|signature|sig)=[^?#\"'\s]*", re.IGNORECASE
)
"""The query of a signed link, as Amazon's, Google's and Azure's storage have them."""

_SIGNING = re.compile(
    r"[?&](?:x-(?:amz|goog)-[^=&]+|awsaccesskeyid|googleaccessid|key-pair-id|signature|expires|policy|sig|s[et])=[^&]*",
    re.IGNORECASE,
)
"""What signs it: it differs from answer to answer, and means no other file."""

_LINK = re.compile(r'<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*+"?)*)')
_PARAMETER = re.compile(r';\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?')
"""A link of a `Link` header (RFC 8288) with its parameters, and one of those: a quoted one may hold what parts them."""

_PAGED = {"next", "prev", "previous", "first", "last"}

_NESTING = ("results", "result", "data", "response")
_BESIDE = ("pagination", "paging")
_LAST = ("links", "_links", "meta", "pageInfo", "page_info")

_MOVES_ON = re.compile(r"next|cursor|continuation|page_?token", re.IGNORECASE)
"""What the names have in them that other servers give the next page under."""

_Found = tuple[list[Any], list[Any], Sequence[str]]
"""A list of items, the objects passed on the way to it, and the keys that led to it."""


class Answer:
    """An answer of a list operation, read.

    Attributes:
        data: the answer, its outer envelope taken off.
        items: its items, as JSON.
        place: the keys that led to them.
        decoded: its items, decoded; as JSON until the reader has done so.
        again: gives its items as they came, whatever the caller has done to `items` since then; set by the reader.
        report: tells of a deviation of it, what was expected and what came; set by the reader.
        request_id: its `X-Request-ID`, or None; set by the reader.
        retries: how many times its request was sent again; set by the reader.
        sketch: how many there are and `digest` of the first one; where sketches differ, so do the items.
        total: how many items it says the whole list has, the nearest number where there are several, of a list that
            the description lacks the largest, save of an empty page; None when it does not.
        pages: how many pages it says there are.
        number: which page it says it is.
        width: how many items it says a page has.
        next: what it gives as the next page, whatever that is; UNSET when it does not say, None at the end.
        named: under which of its keys it gives that.
        elsewhere: under which other name it gives what may be the next page; None where there is no such.
        query: the parameters in `next`, where it is an address; their last values.
        starts: under which name it says where it starts, `startIndex` or `offset`, or None.
        start: the number under that name, or None.
    """

    again: Callable[[], list[Any]]
    report: Callable[[str, str], None]
    request_id: str | None = None
    retries: int = 0

    def __init__(self, data: Any, items: Sequence[str], operation: str, bare: Callable[[str], str] = str) -> None:
        """Read it.

        Args:
            data: the answer, its outer envelope taken off.
            items: the keys that should lead to its items.
            operation: whose answer it is, for the error.
            bare: takes out of a text the key that the server may quote in it.

        Raises:
            PaginationError: there is no list of items, and the answer does not say that it is empty.
        """
        self.data = data
        found = _follow(data, items) or _search(data)
        inside: Mapping[str, Any] = data if isinstance(data, Mapping) else {}
        self.items, passed, self.place = found or ([], [inside, *(inside.get(key) for key in _NESTING)], ())
        self.decoded: list[Any] = self.items
        self.sketch = len(self.items), digest(self.items[:1])
        levels = _levels(passed)
        stated = list(_numbers(levels, TOTAL))  # of several one may be that of the page
        many = stated and self.items and not items  # where a list is described, others are of what it sums up
        self.total = max(stated) if many else next(iter(stated), None)
        self.pages = _number(levels, PAGES)
        self.number = _number(levels, NUMBER)
        self.width = _number(levels, WIDTH)
        self.named, self.next = _next(levels)
        self.next = bare(self.next) if isinstance(self.next, str) else self.next
        self.elsewhere = None if self.named else next(filter(None, map(_elsewhere, levels)), None)
        self.query = _query(self.next)
        self.starts = next((name for name in STARTS if any(name in level for level in levels)), None)
        self.start = _number(levels, (self.starts,)) if self.starts else None
        empty = data is None or self.total == 0 or (items and items[0] in inside and not inside[items[0]])
        if found is None and not empty:
            raise PaginationError(f"{operation}: the answer has no list of items; it is {bare(kind_of(data))}")

    def take_link(self, header: str) -> None:
        """Take the next page from a `Link` header (RFC 8288), where the answer itself says nothing of it."""
        links = {relation: address for address, after in _LINK.findall(header) for relation in _relations(after)}
        if self.next is UNSET and not _PAGED.isdisjoint(links):
            self.named, self.next, self.elsewhere = "link", links.get("next"), None
            self.query = _query(self.next)

    @property
    def says_anything(self) -> bool:
        """Whether it tells anything of the list but the items."""
        return self.next is not UNSET or self.total is not None or self.pages is not None

    def totals_more(self, seen: int) -> bool | None:
        """Whether it states more items than were read; None where it states none."""
        return None if self.total is None else seen < self.total

    def goes_on(self, seen: int, *, follows: bool, full: bool) -> bool:
        """Whether it says that there is more, where its page was read before.

        Args:
            seen: how many items were read.
            follows: whether its `next` is a later page.
            full: whether it has as many items as pages have.
        """
        follows = follows or self.elsewhere is not None
        return follows if self.total is None else seen < self.total and (follows or full)

    def says_more(self, kind: str, move: str, position: Any) -> bool | None:
        """Whether it gives a next page; None where it does not say, or names one no later than that at `position`."""
        if self.next is UNSET:
            return None
        value = None if kind == "cursor" else whole(self.follows(move, plain=kind == "page"))
        return None if value is not None and value <= position else self.next is not None

    def stride(self, move: str, before: int, most: int, width: int) -> int:
        """By how much an offset grows: by what `next` says, if that lies within the page just read.

        Args:
            move: name of the offset.
            before: the offset that the page was read with.
            most: how many items a page has at most.
            width: how many a full page had; a last page may be short, its place is no shorter.
        """
        following = whole(self.follows(move))
        if following is not None and len(self.items) <= following - before <= most:
            return following - before
        return width if self.next is None else len(self.items)

    def follows(self, parameter: str, *, plain: bool = False) -> str | None:
        """The value of a query parameter in what the answer gives as the next page: nothing else of it is ever used.

        Args:
            parameter: its name, in snake case or as it is on the wire.
            plain: whether `next` may also be the value itself.

        Returns:
            The value; None when there is none.
        """
        wanted = plain_name(parameter)
        found = next((value for name, value in self.query.items() if plain_name(name) == wanted), None)
        return str(self.next).strip() if found is None and plain and _is_value(self.next) else found

    def copy(self) -> Answer:
        """The same answer, of which nothing is this one's that a caller could change."""
        other = copy.copy(self)
        other.data, other.items, other.decoded = copy.deepcopy((self.data, self.items, self.decoded))
        return other


def _relations(parameters: str) -> list[str]:
    """What a link of a `Link` header is: of its parameters the first `rel` counts."""
    found = ((quoted or bare) for name, quoted, bare in _PARAMETER.findall(parameters) if name.lower() == "rel")
    return next(found, "").lower().split()


def kind_of(value: Any) -> str:
    """Its type and the names of its fields, for messages: what is in the fields need not be for a log."""
    fields = ", ".join(map(str, value if isinstance(value, Mapping) else getattr(type(value), "__annotations__", ())))
    return f"of type {type(value).__name__}{fields and ', with '}{fields[:200]}"


def plain_name(name: str) -> str:
    """A parameter's name, whether in snake case or as it is on the wire."""
    return name.replace("_", "").lower()


def _is_value(following: Any) -> bool:
    """Whether what is given as the next page is a value, and no address."""
    text = str(following).strip()
    return type(following) in (str, int) and "?" not in text and "://" not in text and not text.startswith("/")


def _query(following: Any) -> dict[str, str]:
    if type(following) is not str:
        return {}
    query = parse_qs(following.partition("?")[2].partition("#")[0].rstrip())
    return {name: values[-1] for name, values in query.items()}


def _follow(data: Any, path: Sequence[str]) -> _Found | None:
    """The list at the end of a path; the page may be alone in an array."""
    if path and isinstance(data, list) and len(data) == 1 and isinstance(data[0], Mapping) and not _is_item(data[0]):
        data = data[0]
    passed: list[Any] = []
    for key in path:
        if not isinstance(data, Mapping):
            return None
        passed.append(data)
        data = data.get(key)
    return (data, passed, path) if isinstance(data, list) else None


def _search(data: Any, depth: int = 3) -> _Found | None:
    """The list of items under one of its usual keys."""
    if isinstance(data, list):
        return data, [], ()
    if not isinstance(data, Mapping) or depth == 0 or _is_item(data):
        return None
    for key in ITEMS:
        if isinstance(data.get(key), list):
            return data[key], [data], (key,)
    for key in _NESTING:
        if (found := _search(data.get(key), depth - 1)) is not None:
            return found[0], [data, *found[1]], (key, *found[2])
    lists = [key for key, value in data.items() if isinstance(value, list)]
    if len(lists) == 1 and any(name in data for name in (*NEXT, *TOTAL, *_BESIDE)):
        return data[lists[0]], [data], lists
    return None


def _is_item(data: Mapping[str, Any]) -> bool:
    """Whether an object has an id of its own and says nothing of a list: a list in it is a part of it."""
    said = (*NEXT, *TOTAL, *PAGES, *NUMBER, *_BESIDE)
    return any(name in data for name in ("id", "uuid", "pk")) and not any(name in data for name in said)


def _levels(passed: list[Any]) -> list[Mapping[str, Any]]:
    """Where an envelope may keep its numbers, the likeliest place first: nearest to the items, in `pagination`."""
    levels = [level for level in reversed(passed) if isinstance(level, Mapping)]
    beside = [level.get(name) for level in levels for name in _BESIDE]
    last = [level.get(name) for level in levels for name in _LAST]
    return [place for place in (*beside, *levels, *last) if isinstance(place, Mapping)]


def _number(levels: list[Mapping[str, Any]], names: Sequence[str]) -> int | None:
    """The first whole number under one of these names."""
    return next(_numbers(levels, names), None)


def _numbers(levels: list[Mapping[str, Any]], names: Sequence[str]) -> Iterator[int]:
    """The whole numbers under these names; as text or with `.0` it is one too."""
    texts = (str(level[name]).removesuffix(".0") for level in levels for name in names if name in level)
    return (number for text in texts if (number := whole(text)) is not None and number >= 0)


def whole(text: str | None) -> int | None:
    """The whole number that a text is; None for what is none, and for one of more digits than a list can need."""
    return int(text) if text is not None and text.removeprefix("-").isdecimal() and len(text) < 20 else None


def _next(levels: list[Mapping[str, Any]]) -> tuple[str, Any]:
    """Under which key the next page is given, and what is given."""
    found = [(name, level[name]) for level in levels for name in NEXT if name in level]
    found = [(name, value.get("href", value) if isinstance(value, Mapping) else value) for name, value in found]
    said = [one for one in found if not isinstance(one[1], Mapping | list)]  # an object says nothing known here
    more = [one for one in said if _is_given(one[1])]
    name, value = more[0] if more else ("", None if said else UNSET)
    return name, True if name.startswith("has") else value  # 1 is no page there


def _is_given(value: Any) -> bool:
    """Whether there is a value; in an object, one that does not lead back."""
    if isinstance(value, Mapping):
        return any(_is_given(one) for name, one in value.items() if not re.match("prev|before|first", str(name)))
    return bool(value) and str(value).strip().lower() not in ("", "0", "null", "none", "false")


def _elsewhere(level: Mapping[str, Any]) -> str | None:
    """The first name in a level of an envelope that may give the next page, unless it is said that there is none."""
    if any(value is False and _MOVES_ON.search(name) for name, value in level.items()):
        return None
    given = (name for name, value in level.items() if not isinstance(value, bool | list) and _is_given(value))
    return next(filter(_MOVES_ON.search, given), None)


def alike(items: Sequence[Any]) -> bool:
    """Whether some items are the same as others, so that the same items do not show the same page."""
    return len(set(map(repr, items))) < len(items)


def digest(items: Sequence[Any]) -> str:
    """A short text that is the same for the same items, in any process, however their links are signed."""
    text = _unsigned(json.dumps(items, sort_keys=True, default=str))
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _unsigned(text: str) -> str:
    """The text without what signs the links in it."""
    return _SIGNED.sub(lambda query: _SIGNING.sub("", query[0]), text)
