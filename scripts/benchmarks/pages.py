"""Lists read to their end: time against what the network alone makes it, growth with pages, and memory."""

from __future__ import annotations

from functools import partial
from typing import Any

from .processes import CLIENT, CLIENT_EXTRAS, HTTPX, server, worker
from .report import Curve, Report, Table, figure, spread
from .rounds import alternate, quartiles

DELAY_MS, PAGES, AHEAD = 50, 100, 8
GROWTH = (1, 10, 100, 1000)


def run(rounds: int) -> Report:
    """Time to read 100 pages of 50 ms each, against what the delays alone make it, and against httpx alone."""
    seconds = DELAY_MS / 1000
    ideal = seconds * (1 + (PAGES - 1) / AHEAD)
    with (
        server() as url,
        worker(CLIENT, url, PAGES, 10, DELAY_MS) as client,
        worker(HTTPX, url, PAGES, 10, DELAY_MS) as raw,
    ):
        found = alternate(
            rounds,
            {
                "one by one": partial(client.ask, "walk", prefetch=0, pages=PAGES),
                f"prefetch({AHEAD})": partial(client.ask, "walk", prefetch=AHEAD, pages=PAGES),
                f"httpx alone, {AHEAD} at a time": partial(raw.ask, "fetch", at_once=AHEAD, pages=PAGES),
            },
        )
    table = Table([f"{PAGES} pages, {DELAY_MS} ms each", "s", "middle half", "ideal s", "ratio"])
    for (name, answers), least in zip(found.items(), (PAGES * seconds, ideal, ideal), strict=True):
        taken = quartiles([one["wall"] for one in answers])
        table.rows.append([name, *spread(taken, ".2f"), f"{least:.2f}", f"{taken[1] / least:.2f}"])
    notes = [f"{rounds} rounds; 10 items a page."]
    return Report("Pages, with a network that takes its time", [table], notes=notes)


def run_memory(rounds: int, pages: int = 1000, size: int = 100) -> Report:
    """Peak memory while 100,000 items of 1,000 pages are read, against holding two pages; and growth with pages."""
    peaks: dict[str, list[float]] = {}
    with server() as url:

        def peak(do: str, count: int) -> dict[str, Any]:
            with worker(CLIENT_EXTRAS, url, count, size) as client:
                return client.ask(do, pages=count)

        read, held = f"reading {pages * size:,} items of {pages:,} pages", "holding two pages"
        ways = {held: partial(peak, "hold", 2), read: partial(peak, "walk", pages)}
        answers = alternate(rounds, ways)
        peaks = {name: [one["peak"] for one in each] for name, each in answers.items()}
        growth = {count: [peak("walk", count) for _ in range(max(1, rounds // 2))] for count in GROWTH}
    table = Table(["", "s", "CPU s", "peak MiB", "middle half"])
    for name, each in answers.items():
        seconds = [f"{quartiles([one[key] for one in each])[1]:.2f}" for key in ("wall", "cpu")]
        table.rows.append([name, *seconds, *spread(quartiles([one / 1024 for one in peaks[name]]))])
    grown = Table(["pages read", "peak MiB", "CPU ms", "CPU ms for each"], in_document=False)
    memory = Curve("Pages read, memory", "pages", "peak MiB", {"with extras": []}, log=True)
    time = Curve("Pages read", "pages", "CPU ms", {"with extras": []}, log=True)
    for count, found in growth.items():
        mib = quartiles([one["peak"] / 1024 for one in found])[1]
        cpu = quartiles([1000 * one["cpu"] for one in found])[1]
        grown.rows.append([str(count), f"{mib:.1f}", f"{cpu:.1f}", f"{cpu / count:.2f}"])
        memory.series["with extras"].append((count, mib))
        time.series["with extras"].append((count, cpu))
    held_figure = figure(f"peak memory, {read} / {held}", peaks[read], peaks[held], bound=1.2)
    notes = [f"{rounds} rounds of a new process each, with extras; RBAC groups, {size} a page. Peak of the process."]
    return Report("A long list, and its memory", [table, grown], [held_figure], [memory, time], notes=notes)
