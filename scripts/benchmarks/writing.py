"""docs/benchmarks.md and its plots, from the reports of a run."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from . import environments
from .report import FIGURE_HEAD, Report, Table

DOCUMENT = environments.ROOT / "docs/benchmarks.md"
PLOTS = environments.ROOT / "docs/benchmarks"
SHOWN = ("aiohttp", "httpx", "httpx-aiohttp", "orjson", "iblai", "pydantic", "urllib3", "uvloop")

METHOD = """Every peer runs in a process and an environment of its own. One driver lets them take turns, in an order
that turns round from one round to the next, against a server in another process that answers prepared bytes. Every
answer is checked. A ratio is the median over the rounds of the ratios within a round, with the middle half of them; CPU
time is of the client's process. Other work on the machine disturbs calls per second most, CPU time less, memory not."""


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


def document(reports: Sequence[Report], facts: str, command: str) -> str:
    """The text of docs/benchmarks.md."""
    held = Table(FIGURE_HEAD, [one.cells() for report in reports for one in report.figures if one.bound is not None])
    return "\n".join(
        [
            "# Benchmarks",
            "",
            f"Written by `{command}`, which installs what it measures against. {facts}",
            "",
            METHOD,
            "",
            "## What is held to a bound",
            "",
            held.markdown(),
            "",
            "![Each figure as a part of its bound](benchmarks/figures.svg)",
            "",
            "![Growth](benchmarks/growth.svg)",
            "",
            *(report.markdown() for report in reports),
        ]
    )


def write(reports: Sequence[Report], command: str) -> None:
    """Write the document and draw its plots."""
    PLOTS.mkdir(exist_ok=True)
    DOCUMENT.write_text(document(reports, machine(), command))
    found = {
        "figures": [asdict(one) for report in reports for one in report.figures],
        "curves": [asdict(one) for report in reports for one in report.curves],
    }
    code = [str(environments.python("plot")), "-m", "benchmarks.plotting", str(PLOTS)]
    variables = environments.variables(environments.ROOT / "scripts")
    subprocess.run(code, input=json.dumps(found), text=True, check=True, env=variables)
