"""Decoding and encoding of the lists that users page through, without a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import instructions
from .data import LISTS, encoded
from .instructions import Held, Way
from .processes import CLIENT, CLIENT_EXTRAS, GENERATED, VENDOR, Peer, Worker, workers
from .report import Curve, Figure, Report, Table, figure, mean
from .rounds import alternate, quartiles

ITEMS = 10_000
COLLECTED = {True: "gc on", False: "gc off"}
DECODE: dict[str, tuple[Peer, str]] = {
    "json.loads": (CLIENT, "loads"),
    "this client, from dicts": (CLIENT, "decode"),
    "raw generator, from dicts": (GENERATED, "decode"),
    "iblai, from dicts": (VENDOR, "decode"),
    "this client with extras, from bytes": (CLIENT_EXTRAS, "bytes"),
    "this client, from bytes": (CLIENT, "bytes"),
    "raw generator, from bytes": (GENERATED, "bytes"),
    "iblai, from bytes": (VENDOR, "bytes"),
}
DECODE_BOUNDS = (
    ("this client, from dicts", "json.loads", (0.75, None)),
    ("this client, from dicts", "raw generator, from dicts", (0.5, None)),
    ("this client with extras, from bytes", "iblai, from bytes", (0.33, 0.6)),
    ("raw generator, from dicts", "json.loads", (None, None)),
    ("raw generator, from bytes", "iblai, from bytes", (None, None)),
    ("this client, from bytes", "iblai, from bytes", (None, None)),
)
"""Of what; the bounds are of the mean of the lists, and of the worst."""
ENCODE: dict[str, tuple[Peer, str]] = {
    "json.dumps": (CLIENT, "dumps"),
    "this client": (CLIENT, "encode"),
    "raw generator": (GENERATED, "encode"),
    "iblai": (VENDOR, "encode"),
}
ENCODE_BOUNDS = (
    ("this client", "json.dumps", (None, None)),
    ("this client", "raw generator", (None, None)),
    ("this client", "iblai", (None, None)),
)
Found = dict[str, list[float]]


def _measure(
    running: dict[Peer, Worker], ways: dict[str, tuple[Peer, str]], rounds: int, path: Path, name: str, items: int
) -> dict[bool, Found]:
    peers = {peer for peer, _ in ways.values() if LISTS[name].peers or peer in (CLIENT, CLIENT_EXTRAS)}
    for peer in peers:
        running[peer].ask("load", name=name, path=str(path), items=items)
    found: dict[bool, Found] = {}
    for collect in COLLECTED:
        asked = {
            way: partial(running[peer].ask, "run", what=what, collect=collect)
            for way, (peer, what) in ways.items()
            if peer in peers
        }
        answers = alternate(rounds if collect else (rounds + 1) // 2, asked, drop=int(collect))
        found[collect] = {way: [one["cpu"] for one in each] for way, each in answers.items()}
    return found


def _lists(
    title: str,
    ways: dict[str, tuple[Peer, str]],
    bounds: Sequence[tuple[str, str, tuple[float | None, float | None]]],
    rounds: int,
    items: int,
) -> Report:
    report = Report(title)
    report.notes.append(
        f"{rounds} rounds; each list holds {items} items in one answer. CPU time, with Python's garbage collector as "
        "it comes (this client lets it pause while it reads an answer), and turned off. `credentials` is decoded by "
        "this client alone: the description, which the peers are made of, declares another shape."
    )
    found: dict[str, dict[bool, Found]] = {}
    with TemporaryDirectory() as folder, workers(*{peer for peer, _ in ways.values()}) as running:
        for name, one in LISTS.items():
            path = Path(folder) / "answer.json"
            content = encoded(one.page(items))
            path.write_bytes(content)
            report.notes.append(f"{name}: {one.operation}, {len(content) / items:.0f} bytes an item.")
            found[name] = _measure(running, ways, rounds, path, name, items)
    report.notes[1:] = [" ".join(report.notes[1:])]
    head = ["ms for each list", *LISTS]
    for collect, label in COLLECTED.items():
        table = Table([f"{head[0]}, {label}", *head[1:]], in_document=collect)
        for way in ways:
            times = [found[name][collect].get(way) for name in LISTS]
            table.rows.append([way, *("" if one is None else f"{1000 * quartiles(one)[1]:.1f}" for one in times)])
        report.tables.append(table)
    ratios = Table(["ratio", *LISTS, "mean", "mean, gc off"], in_document=False)
    for one_way, other, (bound, bound_of_worst) in bounds:
        each: dict[bool, list[Figure]] = {True: [], False: []}
        cells = []
        for name in LISTS:
            if not {one_way, other} <= found[name][True].keys():
                cells.append("")
                continue
            for collect, one_found in found[name].items():
                made = figure(f"{one_way} / {other}", one_found[one_way], one_found[other], bound=bound)
                each[collect].append(made)
            cells.append(f"{each[True][-1].value:.2f}")
        over_all = mean(f"{one_way} / {other}, mean of the lists", each[True])
        off = mean("", each[False])
        ratios.rows.append([f"{one_way} / {other}", *cells, f"{over_all.value:.2f}", f"{off.value:.2f}"])
        report.figures.append(over_all)
        worst = max(each[True], key=lambda f: f.value)
        report.figures.append(replace(worst, name=f"{worst.name}, the worst list", bound=bound_of_worst))
    report.tables.append(ratios)
    return report


def run_decode(rounds: int, items: int = ITEMS) -> Report:
    """Decoding 10,000 items of each list, against json.loads, the raw generator's models and iblai's."""
    report = _lists("Decoding", DECODE, DECODE_BOUNDS, rounds, items)
    report.curves.append(_growth(rounds))
    return report


def run_decode_instructions(items: int = 200) -> Report:
    """Instructions of decoding the items of each list."""
    counted: dict[str, Way] = {}
    pairs: list[tuple[str, str, str]] = []
    with TemporaryDirectory() as folder:
        for name, one in LISTS.items():
            path = Path(folder) / f"{name}.json"
            path.write_bytes(encoded(one.page(items)))
            load = {"name": name, "path": str(path), "items": items}
            for way, (peer, what) in DECODE.items():
                if one.peers or peer in (CLIENT, CLIENT_EXTRAS):
                    arguments = {"what": what, "collect": True}
                    counted[f"{way}: {name}"] = Way(peer, "run", arguments, 1, load)
            pairs += [(name, one_way, other) for one_way, other, _ in DECODE_BOUNDS]
        found = instructions.count(counted)
    held = [
        Held(f"{one_way}: {name}", f"{other}: {name}")
        for name, one_way, other in pairs
        if f"{other}: {name}" in found and f"{one_way}: {name}" in found
    ]
    return instructions.report(f"Decoding {items} items", found, held, "a list")


def run_encode(rounds: int, items: int = ITEMS) -> Report:
    """Encoding 10,000 items of each list to JSON text, against json.dumps and the peers."""
    report = _lists("Encoding", ENCODE, ENCODE_BOUNDS, rounds, items)
    report.notes.append("iblai leaves out fields that are read-only, so it writes less than the others.")
    return report


def _growth(rounds: int) -> Curve:
    """CPU time from bytes to models, by items of a page of RBAC groups."""
    ways = ("this client with extras, from bytes", "this client, from bytes", "iblai, from bytes")
    curve = Curve("Items of a page", "items", "CPU ms, bytes to models", {way: [] for way in ways}, log=True)
    name = "RBAC groups"
    with TemporaryDirectory() as folder, workers(CLIENT, CLIENT_EXTRAS, VENDOR) as running:
        for items in (1, 10, 100, 1000, 10_000):
            path = Path(folder) / "answer.json"
            path.write_bytes(encoded(LISTS[name].page(items)))
            used: dict[str, Any] = {way: DECODE[way] for way in ways}
            found = _measure(running, used, rounds, path, name, items)[True]
            for way in ways:
                curve.series[way].append((items, 1000 * quartiles(found[way])[1]))
    return curve
