"""How long `python -m ibl_data_manager_client find` takes; run by scripts/bench."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

BOUND = 1.5
"""Times the median of `import httpx` that the median of a search may take."""

PACKAGE = "ibl_data_manager_client"
FLOOR = "python -c 'import httpx'"
COMMANDS = {
    FLOOR: ["-c", "import httpx"],
    "find user groups": ["-m", PACKAGE, "find", "user", "groups"],
    "find --all --json mentor": ["-m", PACKAGE, "find", "--all", "--json", "mentor"],
    "find usr (nothing is found)": ["-m", PACKAGE, "find", "usr"],
}


def wall_seconds(arguments: list[str]) -> float:
    """From starting an interpreter to its end; modules are compiled once, as users have it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True)
    taken = time.perf_counter() - start
    if done.returncode not in (0, 1) or done.stderr.startswith(b"Traceback"):
        sys.exit(done.stderr.decode())
    return taken


def bench_find(rounds: int) -> None:
    """Time of a search from the shell, against that of importing httpx; fails above 1.5 times."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for arguments in COMMANDS.values():
        wall_seconds(arguments)  # once to write the bytecode caches
    for number in range(rounds):
        names = list(COMMANDS) if number % 2 else list(reversed(COMMANDS))
        for name in names:
            times[name].append(wall_seconds(COMMANDS[name]))
    floor = statistics.median(times[FLOOR])
    print(f"{'command':32} {'ms':>8} {'spread':>13} {'ratio':>6}")
    for name, taken in times.items():
        median = statistics.median(taken)
        spread = f"{1000 * min(taken):.0f} to {1000 * max(taken):.0f}"
        print(f"{name:32} {1000 * median:8.1f} {spread:>13} {median / floor:6.2f}")
    worst = max(statistics.median(taken) for taken in times.values()) / floor
    if worst > BOUND:
        sys.exit(f"{worst:.2f} times `import httpx`, more than {BOUND}")
