"""One call after another: CPU time of this client against the same transport with json, and pages against iblai."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from . import instructions
from .data import LISTS
from .instructions import Held, Way
from .processes import AIOHTTP, CLIENT, CLIENT_EXTRAS, GENERATED, HTTPX, HTTPX_EXTRAS, VENDOR, Peer, server, workers
from .report import CALL_HEAD, Bars, Report, Table, figure, mean, rows
from .rounds import alternate, quartiles

PAGES_BOUNDS = 1.9, 1.4
"""Of the mean of the lists, and of the worst."""
WAYS: dict[str, tuple[Peer, str]] = {
    "this client, blocking": (CLIENT, "sync"),
    "httpx.Client + json": (HTTPX, "sync"),
    "httpx's blocking transport, prepared request + json": (HTTPX, "sync transport"),
    "this client, asyncio over httpx": (CLIENT, "asyncio"),
    "httpx.AsyncClient + json": (HTTPX, "asyncio"),
    "httpx's asyncio transport, prepared request + json": (HTTPX, "asyncio transport"),
    "this client, asyncio over aiohttp": (CLIENT_EXTRAS, "asyncio"),
    "httpx.AsyncClient over httpx-aiohttp + json": (HTTPX_EXTRAS, "aiohttp"),
    "httpx-aiohttp's transport, prepared request + json": (HTTPX_EXTRAS, "aiohttp transport"),
    "aiohttp + json": (AIOHTTP, "json"),
    "aiohttp + orjson": (AIOHTTP, "orjson"),
    "iblai, to JSON": (VENDOR, "json"),
    "iblai, to models": (VENDOR, "models"),
    "raw generator, blocking": (GENERATED, "sync"),
    "raw generator, asyncio": (GENERATED, "asyncio"),
}
MAIN = (
    "this client, blocking",
    "this client, asyncio over httpx",
    "this client, asyncio over aiohttp",
    "httpx.Client + json",
    "httpx.AsyncClient + json",
    "aiohttp + orjson",
    "iblai, to models",
    "raw generator, asyncio",
)
HELD = (
    ("this client, asyncio over aiohttp", "aiohttp + orjson", 1.6),
    ("this client, blocking", "httpx.Client + json", 0.8),
    ("this client, asyncio over httpx", "httpx.AsyncClient + json", 0.9),
)
SHOWN = (
    ("this client, blocking", "httpx's blocking transport, prepared request + json"),
    ("this client, asyncio over httpx", "httpx's asyncio transport, prepared request + json"),
    ("this client, asyncio over aiohttp", "httpx-aiohttp's transport, prepared request + json"),
    ("this client, asyncio over aiohttp", "aiohttp + json"),
    ("this client, asyncio over aiohttp", "httpx.AsyncClient over httpx-aiohttp + json"),
    ("this client, blocking", "iblai, to models"),
    ("this client, asyncio over aiohttp", "iblai, to models"),
    ("this client, blocking", "raw generator, blocking"),
    ("this client, asyncio over httpx", "raw generator, asyncio"),
)


def run(rounds: int, n: int = 200) -> Report:
    """CPU time of one small call after another, against the same transport with json."""
    report = Report(
        "One small call after another",
        notes=[f"{rounds} rounds of {n} calls of `core_rbac_groups_retrieve`; ratios of CPU time."],
    )
    with server() as url, workers(*{peer for peer, _ in WAYS.values()}, url=url) as running:
        ways = {name: partial(running[peer].ask, "call", way=way, n=n) for name, (peer, way) in WAYS.items()}
        found = alternate(rounds, ways)
    shown = {name: answers for name, answers in found.items() if name in MAIN}
    others = {name: answers for name, answers in found.items() if name not in MAIN}
    report.tables = [Table(CALL_HEAD, rows(shown)), Table(CALL_HEAD, rows(others), in_document=False)]
    cpu = {name: [one["cpu"] for one in answers] for name, answers in found.items()}
    for one, other, bound in HELD:
        report.figures.append(figure(f"{one} / {other}", cpu[one], cpu[other], bound=bound))
    for one, other in SHOWN:
        report.figures.append(figure(f"{one} / {other}", cpu[one], cpu[other]))
    return report


def run_instructions(times: int = 50) -> Report:
    """Instructions of one small call after another."""
    counted = {name: Way(peer, "call", {"way": way}, times) for name, (peer, way) in WAYS.items()}
    with server() as url:
        found = instructions.count(counted, url)
    held = [Held(*pair) for pair in (*(pair[:2] for pair in HELD), *SHOWN)]
    return instructions.report("One small call after another", found, held, "a call")


def run_pages(rounds: int, n: int = 20) -> Report:
    """Pages of 100 items, decoded to models, one after another, against iblai."""
    report = Report(
        "Pages of 100 items, decoded to models, one after another",
        notes=[
            f"{rounds} rounds of {n} pages; this client with its extras; CPU time of a page. Without models it is "
            "aiohttp and orjson."
        ],
    )
    names = [name for name, one in LISTS.items() if one.peers]
    ours, theirs, without = "this client: {}", "iblai, to models: {}", "aiohttp + orjson, no models: {}"
    with server() as url, workers(CLIENT_EXTRAS, VENDOR, AIOHTTP, url=url) as running:
        ways = {}
        for name in names:
            ways[ours.format(name)] = partial(running[CLIENT_EXTRAS].ask, "page", way="asyncio", name=name, n=n)
            ways[theirs.format(name)] = partial(running[VENDOR].ask, "page", way="models", name=name, n=n)
            ways[without.format(name)] = partial(running[AIOHTTP].ask, "page", way="orjson", name=name, n=n)
        found = alternate(rounds, ways)
    report.tables.append(Table(CALL_HEAD, rows(found), in_document=False))
    report.bars.append(_bars(names, {"this client": ours, "iblai": theirs, "without models": without}, found))
    cells = [[name, *(f"{each[name]:.0f}" for each in report.bars[0].series.values())] for name in names]
    report.tables.append(Table(["CPU µs of a page", *report.bars[0].series], cells))
    for name in names:
        mine, its = found[ours.format(name)], found[theirs.format(name)]
        wall = [one["wall"] for one in its], [one["wall"] for one in mine]
        cpu = [one["cpu"] for one in its], [one["cpu"] for one in mine]
        report.figures.append(figure(f"page of 100, {name}: this client / iblai", *wall))
        report.figures.append(figure(f"page of 100, {name}: the same by CPU time", *cpu))
    each = report.figures[1::2]
    over_all = mean("page of 100: pages of this client / of iblai in as much CPU time, mean of the lists", each)
    worst = replace(min(each, key=lambda one: one.value), name="page of 100: the same, the worst list")
    for one, bound in zip((over_all, worst), PAGES_BOUNDS, strict=True):
        report.figures.append(replace(one, bound=bound, at_least=True))
    return report


def _bars(names: list[str], series: dict[str, str], found: dict[str, list[dict[str, float]]]) -> Bars:
    """CPU µs of a page, by list."""
    made = Bars("A page of 100 items", "CPU µs", {})
    for label, way in series.items():
        cpu = {name: [1e6 * one["cpu"] / one["n"] for one in found[way.format(name)]] for name in names}
        made.series[label] = {name: quartiles(each)[1] for name, each in cpu.items()}
    return made


def run_pages_instructions(times: int = 10) -> Report:
    """Instructions of pages of 100 items, decoded to models, against iblai."""
    counted: dict[str, Way] = {}
    held = []
    for name in (name for name, one in LISTS.items() if one.peers):
        ways = {
            f"this client: {name}": (CLIENT_EXTRAS, "asyncio"),
            f"iblai, to models: {name}": (VENDOR, "models"),
            f"aiohttp + orjson, no models: {name}": (AIOHTTP, "orjson"),
        }
        counted |= {one: Way(peer, "page", {"way": way, "name": name}, times) for one, (peer, way) in ways.items()}
        mine, its, _ = ways
        held.append(Held(its, mine, name=f"page of 100, {name}: this client / iblai, pages for as many instructions"))
    with server() as url:
        found = instructions.count(counted, url)
    made = instructions.report("Pages of 100 items, decoded to models", found, held, "a page")
    made.figures.append(mean("page of 100: this client / iblai, mean of the lists, instructions", made.figures))
    return made
