"""A list of any dialect that changes while it is read, lies, and breaks; and what may be asked of its reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import wraps
from typing import Any

import httpx

from tests.pagination.operations import call
from tests.pagination.test_operations import Lists

SIZE = 5
NEXT = ("next", "next_page")
PLACED = ("page", "offset")
"""Lists at any path whose answers state nothing but their own place, under this name."""
OWN = ("analytics_flat", "analytics_length", "analytics_limit", "credentials", "scim", *PLACED)
"""The dialects whose answers state their own place; those of the others but `bare` name the next one."""
PAST = ("404", "empty", "last")
STATUS = {"404": 404, "500": 500, "429": 429}
FAULTS = (*STATUS, "empty", "none", "again")
TOTALS: dict[str, Callable[[int], int]] = {
    "right": lambda n: n,
    "-1": lambda n: n - 1,
    "-50%": lambda n: n // 2,
    "+1": lambda n: n + 1,
    "+50%": lambda n: n + n // 2 + 1,
    "none": lambda n: 0,
}


def raw(operation: str, form: str) -> tuple[Any, list[Any], dict[str, Any]]:
    """The function of an operation and its arguments; items stay JSON, since they are not what it declares."""
    function, args, kwargs = call(operation, form)

    if form == "asyncio":

        @wraps(function)
        async def asked(*args: Any, **kwargs: Any) -> Any:
            return await function(*args, **kwargs)

    else:

        @wraps(function)
        def asked(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs)

    return function.pagination._replace(item=Any).sync(asked), args, kwargs


def said_next(answer: Any, value: Any = ...) -> Any:
    """What an answer has as the next page, `...` where it has no such thing; with a value, has it say that instead."""
    inner = answer.get("result", answer) if isinstance(answer, dict) else {}
    for level in (inner, inner.get("pagination", {})):
        for name in NEXT:
            if name in level:
                if value is not ...:
                    level[name] = value
                return level[name]
    return ...


class Changing(Lists):
    """Pages of a list.

    Attributes:
        rows: its items, by their numbers.
        hidden: those that are left out of the page on which they are.
        shortened: whether there ever were any.
        past: how a page past the end is answered.
        total: which of `TOTALS` it states.
        following: whether `next` is right, or always there, or never.
        broken: by index of the page, how it is answered instead.
        back: which of the pages that were answered before is given again, counted back from the last one.
        hit: where those begin that were asked for, and how they were answered.
        lied: what was ever wrong in an answer, `total` or `next`.
        repeated: what it has answered in place of another page, where no answer says where it is.
        apart: those of them that were cut elsewhere than what was read before.
        hole: where the page begins that reading goes on after if it is empty again; None where there is none.
        stepped: how many items were on the pages that it went on after.
        excused: those items.
        ranged: whether it is read in ranges.
        named: which places were rightly given as the next one, by a page that has items.
        served: where the pages begin that were answered as they are.
        covered: in place of which items it did so, where no answer says where it is.
        over: whether an empty page, or one given again, has said all that one says that is past the end.
        latest: where the page began that was answered last, and which total it stated.
    """

    def __init__(self, dialect: str, items: tuple[str, ...], count: int, past: str) -> None:
        super().__init__(0, dialect, items)
        self.rows: list[Any] = list(range(count))
        self.fresh = count
        self.hidden: set[int] = set()
        self.shortened = False
        self.past = past
        self.total = self.following = "right"
        self.broken: dict[int, str] = {}
        self.back = 0
        self.hit: dict[int, str] = {}
        self.lied: set[str] = set()
        self.repeated: Counter[int] = Counter()
        self.apart: Counter[int] = Counter()
        self.hole: int | None = None
        self.stepped = 0
        self.excused: set[int] = set()
        self.over = False
        self.latest = (0, 0)
        self.served: set[int] = set()
        self.covered: set[int] = set()
        self.named: set[int] = set()
        self.ranged = False

    def new(self) -> int:
        """An item that was not there before."""
        self.fresh += 1
        return self.fresh - 1

    @property
    def unit(self) -> tuple[int, int]:
        """The number that its first page has, and for how many items one of it stands."""
        return {"search": (0, 1), "drf_offset": (0, 1), "offset": (0, 1), "scim": (1, 1)}.get(self.dialect, (1, SIZE))

    def start(self, cursor: dict[str, Any]) -> int:
        """How many items are before the page that a cursor stands before."""
        first, each = self.unit
        if "cursor" in cursor:
            return int((cursor["cursor"] or "").strip("t") or 0)
        moves = ("page", "offset", "start_index", "startIndex")
        return next((int(cursor[move]) - first) * each for move in moves if move in cursor)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        by_page = self.unit == (1, SIZE)
        start = int(query.get("offset", int(query.get("startIndex", 1)) - 1))
        start = (int(query.get("page", 1)) - 1) * SIZE if by_page else start
        start = int(query["cursor"].strip("t") or 0) if "cursor" in query else start
        asked, fault = start, self.broken.get(start // SIZE, "")
        earlier = sorted((place for place in self.served if place < start), reverse=True)
        back = 0 if self.dialect == "cursor" else self.back  # a cursor says nothing of its place
        before = earlier[back % len(earlier)] if earlier else None
        if fault == "again" and before is None:
            fault = ""  # no page was ever answered that it could be
        if fault:
            self.hit[start] = fault
        if fault in STATUS:
            return httpx.Response(STATUS[fault], json={"detail": "Ein Fehler."})
        if fault == "again" and before is not None:  # as from a cache: what was answered before
            if not self.says_where(len(earlier), before, start):
                self.repeated.update(self.rows[before : before + SIZE])
                self.covered.update(self.rows[start : start + SIZE])
            start = before
        elif not fault:
            self.served.add(start)
        cut = self.rows[start : start + SIZE]
        if start and not cut:
            if self.past == "404":
                return httpx.Response(404, json={"detail": "Ungültige Seite."})
            if self.past == "last":
                apart = start % SIZE  # reading stepped over a page of unknown width: it has read no such page
                start = max(0, (len(self.rows) - 1) // SIZE * SIZE)
                cut = self.rows[start : start + SIZE]
                self.repeated.update([] if self.says_where(len(earlier), start, asked) else cut)
                self.apart.update(cut if apart else [])
        rows = [] if fault in ("empty", "none") else [{"number": n} for n in cut if n not in self.hidden]
        if not rows and self.dialect == "cursor" and fault == "empty":
            self.excused.update(cut)  # a page of a list by cursor may be empty
        elif not rows and start == self.hole:
            self.stepped += SIZE
            self.excused.update(cut)
        return httpx.Response(200, json=[] if fault == "none" else self.told(rows, start, asked))

    def says_where(self, before: int, start: int, asked: int) -> bool:
        """Whether an answer of the page at `start` for that at `asked` shows it, after as many `before` it."""
        goes_on = self.following == "always" or (self.following == "right" and start + SIZE < len(self.rows))
        goes_on &= start + SIZE != asked or self.stated > asked + SIZE  # a last page may name itself as the next
        if self.ranged and not start:
            return False  # a range knows the number of the first page alone, which may be that of each
        return before > 1 and (self.dialect in OWN or (goes_on and len(self.named) > 1))

    @property
    def stated(self) -> int:
        """The total that it states."""
        return TOTALS[self.total](len(self.rows))

    def told(self, rows: list[Any], start: int, asked: int) -> Any:
        """The answer with these items, cut at `start`, where those at `asked` were wanted."""
        stated = self.stated
        self.latest = start, stated
        self.lied |= {"total"} if stated != len(self.rows) else set()
        page, after = start // SIZE + 1, start + SIZE
        moves = f"page={page + 1}" if self.unit == (1, SIZE) else f"offset={after}&limit={SIZE}"
        moves = f"cursor=t{after}" if self.dialect == "cursor" else moves
        url = f"https://elsewhere.example/?{moves}"
        answer = self.envelope(rows, page, SIZE, stated, url)
        if self.dialect == "scim":
            answer["startIndex"] = start + 1
        if self.dialect in PLACED:
            answer = {self.dialect: page if self.dialect == "page" else start, self.items[0]: rows}
        always = self.dialect != "cursor" or after < len(self.rows)  # or there would be no end
        more = {"right": after < len(self.rows), "always": always, "never": False}[self.following]
        self.lied |= {"next"} if self.following != "right" else set()
        said = said_next(answer, (page + 1 if self.dialect == "dm_page" else url) if more else None)
        if rows and said not in (None, ...) and start == asked:
            self.named.add(after)
        over = (not rows or start != asked) and (said in (None, ...) or after <= asked)  # a `next` that names no later
        if self.dialect in PLACED:
            self.over |= not rows or start == asked - SIZE
        else:
            self.over |= over and stated == asked + SIZE * (asked == self.hole)
        return answer


class Oracle:
    """What a reader of a changing list must have been given.

    Attributes:
        stays: items that were there when reading began and have not moved since, with their places.
        given: how often each item was.
        again: how often each may have been more than once: a page that repeats is taken as it is when reading goes on.
        place: where the page began that was given last.
        told: where it was told since then that the list ends, which is told once; None where it was not.
    """

    def __init__(self, server: Changing) -> None:
        self.server = server
        self.stays = {row: place for place, row in enumerate(server.rows)}
        self.given: Counter[int] = Counter()
        self.again: Counter[int] = Counter()
        self.seen = 0
        self.last: tuple[int | None, Any] = (None, ...)  # what the last page said: total, next
        server.hit.clear()
        server.lied.clear()
        server.repeated.clear()
        server.apart.clear()
        server.hole, server.stepped = None, 0
        server.excused.clear()
        server.over = False
        server.served.clear()
        server.covered.clear()
        server.named.clear()
        self.place = -SIZE
        self.told: int | None = None
        self.touched = False

    def changed(self) -> None:
        """The list is another now."""
        rows = self.server.rows
        gone, self.touched = self.server.hidden, True
        self.stays = {n: at for n, at in self.stays.items() if at < len(rows) and rows[at] == n and n not in gone}

    def take(self, items: list[int], place: int, total: int | None, answer: Any) -> None:
        """A page was given, which begins at `place`."""
        if items:
            self.place, self.told = place, None
        self.given.update(items)
        self.seen += len(items)
        self.last = total, said_next(answer)

    def check_once(self) -> None:
        """Nothing that stays was given twice."""
        repeated = self.server.repeated if self.touched else self.server.apart  # no page that was read before
        twice = {n: self.given[n] for n in self.stays if self.given[n] > 1 + self.again[n] + repeated[n]}
        assert not twice, f"given more than once: {twice}"

    def check_all(self) -> None:
        """At the end: all that stays was given, or the server left nobody a way to know."""
        lost = {n for n in self.stays if not self.given[n]} - self.server.excused
        lost -= self.server.covered if self.touched else set()
        excused = self.told is not None or self.unknowable
        assert not lost or excused, f"lost in silence: {sorted(lost)}, seen {self.seen}, last {self.last}"

    @property
    def unknowable(self) -> bool:
        """Whether all that the server said last agrees that the list is over, and is wrong."""
        (total, following), lied = self.last, self.server.lied
        hit = {fault for place, fault in self.server.hit.items() if place > self.place} - {"500", "429"}
        seen = self.seen + self.server.stepped
        if self.server.over and (lied or self.server.dialect in PLACED):
            return True
        if self.server.dialect in ("bare", *PLACED):
            return bool(hit or self.server.shortened)
        if total is None:  # nothing was ever said but `[]`
            return "none" in hit
        if "404" in hit and self.server.latest[0] == 0:  # the first page was asked whether it is the list that is gone
            total = self.server.latest[1]
        if total > seen or "total" not in lied:
            return False
        if following is ...:
            return total == seen or bool(hit)
        return not following and "next" in lied
