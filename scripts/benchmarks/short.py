"""What each commit is held to, by instructions: what slows a call, a page, decoding or an import down shows at once."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from . import calls, imports, instructions
from .codecs import DECODE
from .data import LISTS, encoded
from .instructions import Held, Way
from .processes import AIOHTTP, CLIENT_EXTRAS, server
from .report import Report

LIST, ITEMS = "RBAC groups", 200
OURS = f"page of 100 {LIST}: this client, with extras"
LIMIT = f"page of 100 {LIST}: aiohttp + orjson, no models"
CALLS = (
    Held("this client, asyncio over aiohttp", "aiohttp + orjson", 1.5, guard=1.55),
    Held("this client, asyncio over httpx", "httpx.AsyncClient + json", 0.95),
    Held("this client, blocking", "httpx.Client + json", 0.9),
)
DECODING = ("json.loads", "this client, from dicts", "this client with extras, from bytes")
LOADS, FROM_DICTS, FROM_BYTES = (f"{ITEMS} {LIST}: {way}" for way in DECODING)
OTHERS = (
    Held(imports.ONE, imports.FLOOR, 1.08),
    Held(imports.BY_NAME, imports.BY_ID, 1.03),
    Held(imports.WHOLE_TAG, imports.FLOOR, 1.15),
    Held(OURS, LIMIT, 2.92, name=f"{OURS} / without models, instructions"),
    Held(FROM_DICTS, LOADS, 0.9),
    Held(FROM_BYTES, LOADS, 1.38),
)
"""The last three have no bound but what they came to when it was set, and 3%: they show what has become slower."""


def slower(report: Report) -> list[str]:
    """The ratios that are above their bound, or above their guard where the bound is not reached yet."""
    limits = [held.guard or held.bound for held in CALLS + OTHERS]
    return [
        f"{one.name}: {one.value:.3f}, at most {limit}"
        for one, limit in zip(report.figures, limits, strict=True)
        if limit is not None and one.value > limit
    ]


def run() -> Report:
    """Instructions of an import, a small call, a page and decoding, with bounds; a minute or two."""
    used = dict.fromkeys(name for held in CALLS for name in (held.one, held.other))
    ways = {name: Way(calls.WAYS[name][0], "call", {"way": calls.WAYS[name][1]}, 50) for name in used}
    ways[OURS] = Way(CLIENT_EXTRAS, "page", {"way": "asyncio", "name": LIST}, 10)
    ways[LIMIT] = Way(AIOHTTP, "page", {"way": "orjson", "name": LIST}, 10)
    with TemporaryDirectory() as folder, server() as url:
        path = Path(folder) / "answer.json"
        path.write_bytes(encoded(LISTS[LIST].page(ITEMS)))
        load = {"name": LIST, "path": str(path), "items": ITEMS}
        for name, way in zip((LOADS, FROM_DICTS, FROM_BYTES), DECODING, strict=True):
            peer, what = DECODE[way]
            ways[name] = Way(peer, "run", {"what": what, "collect": True}, 1, load)
        found = instructions.count(ways, url)
    found |= imports.count((imports.FLOOR, imports.ONE, imports.WHOLE_TAG, imports.BY_ID, imports.BY_NAME))
    return instructions.report("Instructions", found, CALLS + OTHERS, "each")
