"""How long `python -m ibl_data_manager_client find` takes, against what importing httpx takes."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial

from . import environments
from .report import Report, Table, figure, spread
from .rounds import alternate, quartiles

BOUND = 1.5
PACKAGE = "ibl_data_manager_client"
FLOOR = "python -c 'import httpx'"
COMMANDS = {
    FLOOR: ["-c", "import httpx"],
    "find user groups": ["-m", PACKAGE, "find", "user", "groups"],
    "find --all --json mentor": ["-m", PACKAGE, "find", "--all", "--json", "mentor"],
    "find usr (nothing is found)": ["-m", PACKAGE, "find", "usr"],
}


def wall_seconds(arguments: list[str]) -> float:
    """From starting an interpreter to its end."""
    command = [str(environments.python("plain")), *arguments]
    start = time.perf_counter()
    done = subprocess.run(command, env=environments.variables(environments.ROOT), capture_output=True)
    taken = time.perf_counter() - start
    if done.returncode not in (0, 1) or done.stderr.startswith(b"Traceback"):
        sys.exit(done.stderr.decode())
    return taken


def run(rounds: int) -> Report:
    """Time of a search from the shell, against that of importing httpx."""
    for arguments in COMMANDS.values():
        wall_seconds(arguments)  # writes the bytecode
    found = alternate(rounds, {name: partial(wall_seconds, arguments) for name, arguments in COMMANDS.items()})
    table = Table(["", "ms", "middle half"])
    table.rows = [[name, *spread(quartiles([1000 * one for one in taken]))] for name, taken in found.items()]
    figures = [
        figure(f"{name} / {FLOOR}, time", taken, found[FLOOR], bound=BOUND)
        for name, taken in found.items()
        if name != FLOOR
    ]
    return Report("Finding an operation", [table], figures, notes=[f"{rounds} rounds, each of a new interpreter."])
