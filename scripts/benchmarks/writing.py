"""docs/benchmarks.md and its pictures, from the reports of a run: the questions that users ask, then the bounds."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from . import environments
from .report import FIGURE_HEAD, Report, Table

DOCUMENT = environments.ROOT / "docs/benchmarks.md"
PICTURES = environments.ROOT / "docs/benchmarks"
SHOWN = ("aiohttp", "httpx", "httpx-aiohttp", "msgspec", "orjson", "iblai", "pydantic", "urllib3", "uvloop")

METHOD = """Every peer runs in a process and an environment of its own. One driver lets them take turns, in an order
that turns round from one round to the next, against a server in another process that answers prepared bytes. Every
answer is checked. A ratio is the median over the rounds of the ratios within a round, with the middle half of them; CPU
time is of the client's process; instructions are those in user space, which valgrind's cachegrind counts."""


@dataclass(frozen=True)
class Question:
    """What a reader asks.

    Attributes:
        reports: the subcommands that answer it.
        picture: the name of its picture; empty for none.
        kind: what of the reports is drawn: `bars` or `curves`.
        titles: of the curves or bars that are drawn.
    """

    asked: str
    reports: tuple[str, ...]
    picture: str = ""
    kind: str = ""
    titles: tuple[str, ...] = ()


QUESTIONS = (
    Question("How fast is a call?", ("call", "concurrency"), "calls", "curves", ("Calls at once",)),
    Question("How fast is a page of 100 items?", ("pages", "decode"), "pages", "bars", ("A page of 100 items",)),
    Question(
        "How long does an export of 100,000 items take, and how much memory?",
        ("memory", "paginate"),
        "export",
        "curves",
        ("Pages read, memory", "Pages read"),
    ),
    Question(
        "How long until the first answer?",
        ("first-call", "import", "import-growth"),
        "first",
        "bars",
        ("The first call of a process",),
    ),
    Question("What do the tools cost?", ("find", "regenerate", "size")),
)
AFTER = ("profile", "drift", "encode")
"""What answers the question why."""

WHY = """A small call over aiohttp takes 525,000 instructions, of aiohttp alone 351,000. Of the difference, the timeout
for reading and what keeps aiohttp from a repeat take some 20,000; the rest is spread over some 80 calls of Python
functions, of which none takes a tenth of it: building the request, bounds of the body, models. Deadlines share one
timer. With 50 calls at once, raw aiohttp has less to do for each, and this client as much as before. Over httpx and
asyncio, 1,280,000 of 3,250,000 are httpcore's, which looks for the package sniffio again and again where that is not
installed: `pip install sniffio` takes them away, from other clients over httpx too. A further client without the extra
pays httpx's transport: a further `httpx.AsyncClient` with a TLS context that is there took 3.3 to 3.6 ms for its first
call where this client took 3.0 to 3.3 (medians of 15, measured once). The users are the worst list since the
description gives their items no fields: iblai leaves them dictionaries, this client makes models."""

TRIED = Table(
    ["tried", "from bytes to models, of today", "why not"],
    [
        [
            "decoders compiled for a model when it is first used",
            "",
            "`from_dict` is such code already; to compile one takes as long as to decode 30 RBAC groups",
        ],
        [
            "fields decoded when they are first read",
            "0.63 where one field is read, 1.61 where all are",
            "whoever reads an item pays more than before, and learns late, far from the call, that an answer deviates",
        ],
        [
            "models that adopt the answer's dictionary as their `__dict__`",
            "0.55; pages of 100: 0.96",
            "names on the wire are not those of the fields, and what is held takes 1.4 times the memory",
        ],
        [
            "msgspec into attrs classes",
            "0.23",
            "it knows no other names and no additional properties of such fields, and refuses a whole answer for one "
            "that deviates",
        ],
        [
            "a raised threshold of the garbage collector in place of its pause",
            "1.1",
            "it is the process's: garbage of others is collected later as well",
        ],
        [
            "a counter of answers that are being read in place of one pause at a time",
            "",
            "answers that overlap without end put collection off without end",
        ],
        [
            "orjson beside msgspec",
            "1.2",
            "whole numbers beyond 64 bits become inexact: every answer must be searched for them first",
        ],
    ],
)
"""What prototypes came to: 10,000 RBAC groups, CPU time."""

LIMITS = """- The server is on the same machine and costs less than any client. With a real network, waiting outweighs
  all that is compared here; what remains is how many calls a processor serves.
- Other work on the machine disturbs calls per second most, CPU time less, memory and instructions not. Instructions
  leave out what the kernel does, and waits for memory: a decoder that jumps about in memory looks better than it is.
- Items are made up after the description, with texts as long as real ones; yours may have other sizes.
- iblai's models are of another version of the description, and check values that this client leaves as they come.
- Bounds are for the Python that is named above; the ratios move a little from version to version."""


def machine() -> str:
    """What it was measured on."""
    model = ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        model = f" ({names[0]})" if names else ""
    pinned = [
        line
        for file in sorted(Path(environments.__file__).parent.glob("*.txt"))
        for line in file.read_text().split()
        if line.partition("==")[0] in SHOWN
    ]
    versions = ", ".join(line.replace("==", " ") for line in dict.fromkeys(pinned))
    return (
        f"{platform.system()}, {os.cpu_count()} processors{model}, Python {platform.python_version()}; {versions}; "
        f"openapi-python-client {environments.generator_version()}."
    )


def bounds(reports: Mapping[str, Report]) -> Table:
    """Every figure that has a bound."""
    held = [one for report in reports.values() for one in report.figures if one.bound is not None]
    return Table(FIGURE_HEAD, [one.cells() for one in held])


def document(reports: Mapping[str, Report], facts: str, command: str) -> str:
    """The text of docs/benchmarks.md."""
    parts = ["# Benchmarks", f"Written by `{command}`, which installs what it measures against. {facts}", METHOD]
    for question in QUESTIONS:
        parts.append(f"## {question.asked}")
        if question.picture:
            parts.append(f"![{question.asked}](benchmarks/{question.picture}.svg)")
        parts += [reports[name].markdown().rstrip() for name in question.reports if name in reports]
    held = bounds(reports)
    missed = sum(row[-1] == "NO" for row in held.rows)
    parts += [
        "## What is held to a bound",
        f"{len(held.rows)} figures have a bound; {missed or 'none'} of them miss it.",
        held.markdown(),
        "![Each figure as a part of its bound](benchmarks/figures.svg)",
        "## Why it is not faster",
        WHY,
        *(reports[name].markdown().rstrip() for name in AFTER if name in reports),
        "## What was tried and does not pay",
        "CPU time of 10,000 RBAC groups, measured once with prototypes.",
        TRIED.markdown(),
        "## Limits of the measurement",
        LIMITS,
    ]
    return "\n\n".join(parts) + "\n"


def pictures(reports: Mapping[str, Report]) -> dict[str, dict[str, Any]]:
    """What is drawn, by name."""
    every = [one for report in reports.values() for one in report.figures]
    found: dict[str, dict[str, Any]] = {"figures": {"kind": "figures", "found": [asdict(one) for one in every]}}
    for question in QUESTIONS:
        drawn = [
            asdict(one)
            for name in question.reports
            if name in reports
            for one in getattr(reports[name], question.kind or "curves")
            if one.title in question.titles
        ]
        if drawn:
            found[question.picture] = {"kind": question.kind, "found": drawn}
    return found


def write(reports: Mapping[str, Report], command: str) -> None:
    """Write the document and draw its pictures."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.svg"):
        old.unlink()
    DOCUMENT.write_text(document(reports, machine(), command))
    code = [str(environments.python("plot")), "-m", "benchmarks.plotting", str(PICTURES)]
    variables = environments.variables(environments.ROOT / "scripts")
    subprocess.run(code, input=json.dumps(pictures(reports)), text=True, check=True, env=variables)
