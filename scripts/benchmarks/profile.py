"""What decoding spends its time on: the limits of plain Python, list by list."""

from __future__ import annotations

import cProfile
import gc
import json
import pstats
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from .data import LISTS, encoded
from .report import Report, Table, spread
from .rounds import alternate, quartiles

PAGE = 100
MANY = 10_000
TIMES = 50
"""How often a page is decoded for one measurement, so that it is in the processor's caches."""

PARTS = {
    "from_dict": "reading and storing fields",
    "<built-in method __new__ of type object>": "making instances",
    "from_own_dict": "objects without fields of their own",
    "decode_list": "lists",
    "decode_uuid": "UUIDs",
    "decode_datetime": "date-times",
    "complete": "objects with other fields than declared",
}


def decoder(name: str) -> Callable[[Any], Any]:
    """What the client decodes the answer of a list with, its envelope opened before."""
    from ibl_data_manager_client._json.envelope import out_of_envelope

    one = LISTS[name]
    operation = import_module(f"ibl_data_manager_client.api.{one.tag}.{one.operation}").OPERATION
    return lambda answer: operation.decode(out_of_envelope(answer))


def nanoseconds(decode: Callable[[Any], Any], answer: Any, items: int, times: int, *, collect: bool) -> float:
    """CPU time for each item."""
    gc.collect()
    if not collect:
        gc.disable()
    try:
        start = time.process_time()
        for _ in range(times):
            decode(answer)
        return 1e9 * (time.process_time() - start) / items / times
    finally:
        gc.enable()


def shares(decode: Callable[[Any], Any], answer: Any) -> dict[str, float]:
    """Part of the time that each kind of work takes, and instances for each item under `instances`."""
    profile = cProfile.Profile()
    gc.disable()
    profile.enable()
    for _ in range(TIMES):
        decode(answer)
    profile.disable()
    gc.enable()
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, Any]] = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    total = sum(one[2] for one in stats.values())
    found = dict.fromkeys(PARTS.values(), 0.0)
    for (_, _, function), (_, calls, own, _, _) in stats.items():
        kind = "<built-in method __new__ of type object>" if "method __new__" in function else function
        if kind in PARTS:
            found[PARTS[kind]] += own / total
        if kind.startswith("<built-in method __new__"):
            found["instances"] = calls / TIMES / PAGE
    return found


def run(rounds: int) -> Report:
    """What decoding spends its time on: instances, lists, dates; the garbage collector; memory that is not at hand."""
    report = Report(
        "Where decoding spends its time",
        notes=[
            f"{rounds} rounds. Hot is a page of {PAGE} items that is decoded again and again; cold are {MANY} items in "
            "one answer. Shares are of a profile, which makes calls look dearer than they are.",
        ],
    )
    times = Table(
        [
            "ns an item",
            "json.loads, hot",
            "hot, no gc",
            "cold, no gc",
            "cold, gc on",
            "instances an item",
            "ns each, hot",
        ]
    )
    parts = Table(["share of the time, hot", *PARTS.values()])
    for name, one in LISTS.items():
        decode = decoder(name)
        page, many = encoded(one.page(PAGE)), json.loads(encoded(one.page(MANY)))
        answer = json.loads(page)
        ways = {
            "loads": partial(nanoseconds, json.loads, page, PAGE, TIMES, collect=False),
            "hot": partial(nanoseconds, decode, answer, PAGE, TIMES, collect=False),
            "cold": partial(nanoseconds, decode, many, MANY, 1, collect=False),
            "gc": partial(nanoseconds, decode, many, MANY, 1, collect=True),
        }
        found = {way: quartiles(taken) for way, taken in alternate(rounds, ways).items()}
        share = shares(decode, answer)
        instances = share.pop("instances", 0.0)
        cells = [spread(found[way], ".0f")[0] for way in ways]
        each = f"{found['hot'][1] / instances:.0f}" if instances else ""
        times.rows.append([name, *cells, f"{instances:.1f}", each])
        parts.rows.append([name, *(f"{share[part]:.0%}" for part in PARTS.values())])
    report.tables += [times, parts]
    report.notes.append(
        "An instance costs about the same whatever it holds, so lists of small objects are the dearest beside "
        "json.loads, whose objects are dictionaries made in C. Python's garbage collector looks at every instance, and "
        "not at dictionaries of texts and numbers, so with it the distance grows."
    )
    return report
