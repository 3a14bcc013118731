"""The first call of a process: how long the event loop stands still, and what a further client's first call takes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import certifi
import trustme

from . import environments
from .processes import SCRIPTS, server
from .report import Bars, Report, Table, figure, spread
from .rounds import alternate, quartiles

ENVIRONMENTS = {"with extras": "extras", "without": "plain"}
CALM_MS = 30


@contextmanager
def certificates() -> Iterator[tuple[Path, Path]]:
    """The server's certificate with its key, and a file of all authorities that users have, and its own."""
    authority = trustme.CA()
    with TemporaryDirectory() as folder:
        own, known = Path(folder) / "server.pem", Path(folder) / "authorities.pem"
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(own))
        known.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
        yield own, known


def run(rounds: int) -> Report:
    """The event loop's longest standstill in the first call, over TLS, against what the call needs of imports."""
    heads = ("standstill ms", "answered after ms", "imports and context ms")
    table = Table(["", *(cell for head in heads for cell in (head, "middle half"))])
    contexts = ("shared context", "middle half", "own context", "middle half")
    further = Table(["CPU ms of a further client's first call", *contexts])
    report = Report(
        "The first call",
        [table, further],
        notes=[
            f"{rounds} rounds of a new process each, asyncio over TLS, all certificate authorities read. The "
            "standstill is the longest time in which a task that wants to run each millisecond does not, less that one."
        ],
    )
    with certificates() as (own, known), server(own) as url:
        variables = {**environments.variables(SCRIPTS, environments.ROOT), "SSL_CERT_FILE": str(known)}

        def ask(environment: str, *arguments: str) -> dict[str, Any]:
            command = [str(environments.python(environment)), "-m", "benchmarks.peers.first_call", f"{url}/1/100/0"]
            done = subprocess.run([*command, *arguments], env=variables, check=True, stdout=subprocess.PIPE, text=True)
            found: dict[str, Any] = json.loads(done.stdout)
            return found

        ways = {}
        for name, environment in ENVIRONMENTS.items():
            loaded = ask(environment)["loaded"]  # and writes the bytecode
            ways[name] = partial(ask, environment)
            ways[f"floor {name}"] = partial(ask, environment, "--floor", *loaded)
        found = alternate(rounds, ways)
    for name in ENVIRONMENTS:
        one, floor = found[name], [each["floor"] for each in found[f"floor {name}"]]
        taken = {key: [each[key] for each in one] for key in ("standstill", "answered", "further", "own")}
        cells = {key: spread(quartiles([1000 * each for each in values])) for key, values in taken.items()}
        least = spread(quartiles([1000 * each for each in floor]))
        table.rows.append([name, *cells["standstill"], *cells["answered"], *least])
        further.rows.append([name, *cells["further"], *cells["own"]])
        title = f"first call {name}: longest standstill"
        pair = taken["further"], taken["own"]
        report.figures += [
            figure(f"{title} / imports and one context", taken["standstill"], floor, bound=0.1),
            figure(f"{title}, ms", [1000 * each for each in taken["standstill"]], [1.0] * rounds, bound=CALM_MS),
            figure(f"further client {name}: first call / own context, CPU time", *pair, bound=0.15),
        ]
    both = {"standstill": 1, "answered after": 3, "imports and context": 5}
    report.bars.append(
        Bars(
            "The first call of a process",
            "ms",
            {label: {row[0]: float(row[column]) for row in table.rows} for label, column in both.items()},
        )
    )
    return report
