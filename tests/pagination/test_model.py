"""The definition of right: lists of every dialect that change under the pager, against an oracle.

Items come, go and move; totals lie low and high, `next` lies; pages are empty, repeated, short, or answered with 404,
500 and 429. They are read by operations, at any path, by cursors and in ranges; readers are lost, and others go on from
the cursor of the last page. Every item that stays where it is from the beginning to the end is given exactly once; or
the pager raises, with a cursor from which it goes on. Deviations raise here, so that an end that is told is an error
like the others, told once.

What nobody can know is `Oracle.unknowable`, and is in docs/pagination.md.

`scripts/lists` does ten times as many steps.
"""

from __future__ import annotations

import asyncio
import copy
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from ibl_data_manager_client import DataManagerClient, errors, paginate
from tests.pagination.changing import FAULTS, PAST, PLACED, SIZE, TOTALS, Changing, Oracle, raw
from tests.pagination.operations import one_per_dialect

TIMES = int(os.environ.get("LISTS_TIMES", "1"))
LEAST, STEPS, EXAMPLES = 5_000 * TIMES, 60, 150 * TIMES

PHASES = [phase for phase in Phase if phase is not Phase.shrink or "LISTS_SHRINK" in os.environ]

STARTS: dict[str, dict[str, Any]] = {
    "cursor": {"cursor": ""}, "scim": {"startIndex": 1}, "search": {"offset": 0}, "drf_offset": {"offset": 0},
    "offset": {"offset": 0},
}  # fmt: skip
"""What names the way of a list, where no operation does."""

counted: Counter[str] = Counter()


def pager_of(dialect: str, operation: str, form: str, server: Changing, drift: Any) -> Any:
    """The list, by its operation or, without one, at a path."""
    transport = httpx.MockTransport(server)
    client = DataManagerClient("k", transport=transport, async_transport=transport, max_retries=0, drift=drift)
    if not operation:
        request: Any = client.request if form == "sync" else client.arequest
        return paginate(request, "GET", "/api/crm/deals/", params=STARTS.get(dialect))
    function, args, kwargs = raw(operation, form)
    return paginate(function, *args, **kwargs, client=client)


class ListsThatChange(RuleBasedStateMachine):
    """One reader, and the list that it reads."""

    server: Changing | None = None
    reads = precondition(lambda self: self.server is not None)

    def __init__(self) -> None:
        super().__init__()
        counted["examples"] += 1
        self.loop = asyncio.Runner()

    # --- reading ---

    @precondition(lambda self: self.server is None)
    @rule(
        paged=st.sampled_from([*one_per_dialect(), *((dialect, "") for dialect in ("cursor", *PLACED))]),
        count=st.integers(0, 33),
        past=st.sampled_from(PAST),
        ahead=st.sampled_from([None, None, 0, 1, 3]),
        how=st.sampled_from(["operation", "operation", "path", "ranges"]),
        parts=st.integers(1, 8),
    )
    def begin(self, paged: tuple[str, str], count: int, past: str, ahead: int | None, how: str, parts: int) -> None:
        """Another list is read, blocking (None), or with asyncio; of an operation, at a path, or in ranges."""
        counted["steps"] += 1
        counted["lists"] += 1
        dialect, operation = paged
        items = raw(operation, "sync")[0].pagination.items if operation else ("results",)
        self.server = Changing(dialect, items, count, past)
        self.oracle = Oracle(self.server)
        form = "sync" if ahead is None else "asyncio"
        operation = "" if how == "path" else operation
        pager = pager_of(dialect, operation, form, self.server, drift="raise")
        self.pager = pager.prefetch(ahead) if ahead else pager
        self.still = partial(pager_of, dialect, operation, "sync", drift=lambda _: None)
        self.cursor: Any = None
        self.ranges: list[Any] = []
        if how == "ranges" and dialect not in ("bare", "cursor", *PLACED):
            self.server.ranged = True
            found = self.pager.partitions(parts)
            ranges = found if ahead is None else self.loop.run(found)
            self.ranges = [json.loads(json.dumps(part.to_dict()["cursor"])) for part in ranges]
            counted["ranges"] += len(ranges)
            self.next_page = self.nothing
        else:
            self.next_page = self.reading(self.pager)

    def reading(self, pager: Any) -> Callable[[], Any]:
        """Gives the next page, or None at the end."""
        pages = pager.pages()
        if isinstance(pages, Iterator):
            return lambda: next(pages, None)
        self.close()
        self.pages = pages
        return lambda: self.loop.run(anext(pages, None))

    def nothing(self) -> None:
        """The end, before the first of some ranges."""

    pages: Any = None

    def close(self) -> None:
        """Nothing stays in flight."""
        if self.pages is not None:
            self.loop.run(self.pages.aclose())
            self.pages = None

    @reads
    @rule(heal=st.booleans(), pages=st.integers(1, 4))
    def read(self, heal: bool, pages: int = 1) -> None:
        """Some pages; after an error, what was wrong may be mended before reading goes on."""
        counted["steps"] += 1
        for _ in range(pages):
            if self.server is not None:
                self.read_page(heal)

    def read_page(self, heal: bool) -> None:
        """One page, an error or the end."""
        assert self.server is not None
        oracle = self.oracle
        try:
            page = self.next_page()
        except errors.DataManagerError as error:
            counted["errors"] += 1
            self.go_on(error, heal)
            return
        if page is None and self.ranges:
            cursor = self.ranges.pop(0)
            if oracle.told is not None:
                self.server.excused.update(self.server.rows[oracle.told : self.server.start(cursor)])
                oracle.told = None
            self.go_to(cursor)
            return
        if page is None:
            oracle.check_all()
            counted["ended"] += 1
            counted["unknowable"] += bool({n for n in oracle.stays if not oracle.given[n]} and oracle.unknowable)
            self.close()
            self.server = None
            return
        counted["pages"] += 1
        first, each = self.server.unit
        place = self.server.latest[0] if self.server.dialect == "cursor" else (page.number - first) * each
        oracle.take([item["number"] for item in page.items], place, page.total, page.raw)
        oracle.check_once()
        self.cursor = page.cursor

    def go_to(self, cursor: Any) -> None:
        """Go on with a cursor, as in another process."""
        self.cursor = json.loads(json.dumps(cursor))
        self.oracle.seen = self.cursor["seen"]
        assert self.server is not None
        self.server.hole = self.server.start(cursor) if "past" in cursor else None
        self.server.stepped = 0
        self.next_page = self.reading(self.pager.resume(self.cursor))

    @precondition(lambda self: self.server is not None and self.cursor is not None)
    @rule()
    def crash(self) -> None:
        """The reader is gone; another one goes on from the cursor of the last page, or of the error."""
        counted["steps"] += 1
        counted["crashes"] += 1
        self.go_to(self.cursor)

    def go_on(self, error: errors.DataManagerError, heal: bool) -> None:
        """From the cursor of an error, as in another process."""
        assert self.server is not None
        cursor = json.loads(json.dumps(error.cursor))
        self.check_goes_on(cursor)
        start = self.server.start(cursor)
        at = start // SIZE
        if "the end after" in str(error):
            self.oracle.told = start
        if heal or self.server.broken.get(at) in ("404", "again"):  # one that lasts is the end when it is met again
            self.server.broken.pop(at, None)
        if "read before" in str(error):
            self.server.broken.pop(at, None)
            self.oracle.again.update(self.oracle.given.keys() if self.server.past == "last" else ())
        elif "the end after" in str(error) and self.server.shortened and self.server.unit == (0, 1):
            # how long the last page should have been, no server says
            self.oracle.again.update(self.server.rows[start : start + SIZE])
        self.go_to(cursor)

    def check_goes_on(self, cursor: Any) -> None:
        """From the cursor of any error reading comes to an end, once the server is sound and the list stays as it is.

        It may raise once more: of a page that is another one than before.
        """
        assert self.server is not None
        server = copy.deepcopy(self.server)
        server.broken.clear()
        server.total = server.following = "right"
        raised: list[str] = []
        pager = self.still(server)
        while len(raised) < 2:
            counted["resumed"] += 1
            try:
                for _ in pager.resume(cursor).pages():
                    pass
                return
            except errors.DataManagerError as error:
                raised.append(str(error))
                cursor = json.loads(json.dumps(error.cursor))
        raise AssertionError(f"reading does not go on: {raised}")

    # --- what happens to the list meanwhile ---

    @reads
    @rule(
        way=st.sampled_from(["append", "pop", "cut", "replace", "swap", "prepend", "remove"]), place=st.integers(0, 40)
    )
    def change(self, way: str, place: int) -> None:
        """Items come, go and move."""
        assert self.server is not None
        counted["steps"] += 1
        rows = self.server.rows
        at = place % len(rows) if rows else 0
        if way == "append":
            rows.extend(self.server.new() for _ in range(place % 7))
        elif way == "prepend":
            rows.insert(0, self.server.new())
        elif rows and way == "pop":
            del rows[len(rows) - place % min(7, len(rows)) :]
        elif way == "cut":
            del rows[place:]
        elif rows and way == "replace":
            rows[at] = self.server.new()
        elif rows and way == "swap":
            rows[at], rows[0] = rows[0], rows[at]
        elif rows:
            del rows[at]
        self.oracle.changed()

    @reads
    @rule(total=st.sampled_from(sorted(TOTALS)), following=st.sampled_from(["right", "right", "always", "never"]))
    def lie(self, total: str, following: str) -> None:
        """The numbers and `next` become wrong, or right."""
        assert self.server is not None
        counted["steps"] += 1
        self.server.total, self.server.following = total, following

    @reads
    @rule(fault=st.sampled_from(FAULTS), page=st.integers(0, 7), back=st.integers(0, 6))
    def break_page(self, fault: str, page: int, back: int) -> None:
        """A page is answered otherwise until it is mended."""
        assert self.server is not None
        counted["steps"] += 1
        self.server.broken[page], self.server.back = fault, back

    @precondition(lambda self: self.server is not None and self.server.broken)
    @rule()
    def mend(self) -> None:
        """All pages are right again."""
        assert self.server is not None
        counted["steps"] += 1
        self.server.broken.clear()

    @reads
    @rule(places=st.sets(st.integers(0, 33), max_size=4))
    def hide(self, places: set[int]) -> None:
        """Pages become short: what is hidden is left out after they were cut."""
        assert self.server is not None
        counted["steps"] += 1
        if self.server.dialect not in ("scim", "offset"):  # nothing says where the page after a short one begins
            self.server.hidden = {self.server.rows[at] for at in places if at < len(self.server.rows)}
            self.server.shortened |= bool(self.server.hidden)
            self.oracle.changed()

    def teardown(self) -> None:
        """All is mended, and reading comes to its end."""
        try:
            if self.server is not None:
                self.server.broken.clear()
                self.server.total = self.server.following = "right"
            for _ in range(60):
                if self.server is not None:
                    self.read(heal=True)
            assert self.server is None, "no end"
        finally:
            self.close()
            self.loop.close()


def test_lists_that_change() -> None:
    """At least 5,000 steps; `LISTS_TIMES` as many times."""
    counted.clear()
    run_state_machine_as_test(
        ListsThatChange,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            suppress_health_check=list(HealthCheck),
            database=None,
            derandomize=TIMES == 1,  # scripts/lists looks for more
            report_multiple_bugs=False,
            phases=PHASES,
        ),
    )
    print(", ".join(f"{n:,} {what}" for what, n in counted.items()), "- 0 items lost, 0 in silence, 0 twice")
    assert counted["steps"] >= LEAST
    assert counted["ended"] > LEAST / 20
    assert counted["errors"] > LEAST / 50
    assert counted["unknowable"] < counted["ended"] / 5
