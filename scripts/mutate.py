"""How much the tests would notice: changes the code a little, in thousands of places, and counts what no test sees.

mutmut does the work, since it runs the tests of one function only, each in a fork of a process that has read them all.
The tree is copied to `.mutation/`, where a run that was stopped goes on. A mutant that survives is shown by
`cd .mutation && mutmut show NAME`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPY = ROOT / ".mutation"
PACKAGE = "ibl_data_manager_client"

ROOMS = {
    "_http": ("_http/*",),
    "_pages": ("_pages/*", "pagination.py"),
    "_json": ("_json/*",),
    "_call": ("_call/*",),
    "client": ("client.py", "auth.py", "errors.py", "downloads.py", "_error_body.py"),
}
"""Which files are a room, below the package."""

TESTS = ("tests/client", "tests/files", "tests/pagination", "tests/resilience")
LEFT_OUT = (
    "tests/pagination/test_dask.py",  # starts other programs: what happens there is not seen from here
    "tests/resilience/test_hostile.py",  # long, and random
    # looks at frames
    "tests/resilience/test_closing.py::test_a_blocking_close_says_that_asyncio_connections_stay_open",
)

EQUIVALENT = (r"\bcast\b", r"\boverload\b", r"\bTYPE_CHECKING\b")
"""Lines that are left alone: nothing of them is there when the program runs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if a room is below what is asked for."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("rooms", nargs="*", choices=[[], *ROOMS], metavar="ROOM", help=f"of {', '.join(ROOMS)}; all")
    parser.add_argument("--sample", type=int, metavar="N", help="only so many mutants, drawn by --seed")
    parser.add_argument("--seed", type=int, default=0, help="of the sample (default: 0)")
    parser.add_argument("--processes", type=int, default=os.cpu_count(), help="default: as many as cores")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs found")
    parser.add_argument("--at-least", type=float, default=0, metavar="PERCENT", help="killed per room (default: 0)")
    given = parser.parse_args(arguments)
    if given.fresh:
        shutil.rmtree(COPY, ignore_errors=True)
    copy()
    rooms = given.rooms or list(ROOMS)
    if not mutants():
        mutmut("run", "--max-children", str(given.processes), "nothing-yet", quiet=True)  # makes the mutants only
    names = sorted(name for name in mutants() if room_of(name) in rooms)
    if not names:
        print("mutmut made no mutants; `cd .mutation && mutmut run` says why", file=sys.stderr)
        return 1
    if given.sample:
        names = sorted(random.Random(given.seed).sample(names, min(given.sample, len(names))))
    found = mutants()
    left = [name for name in names if found[name] == "not checked"]
    for at in range(0, len(left), 500):  # a command line holds no more
        mutmut("run", "--max-children", str(given.processes), *left[at : at + 500])
    return report(names, given.at_least)


def copy() -> None:
    """The tracked files, as they are now, and what mutmut is told."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    for name in listed.decode().split("\0"):
        source, target = ROOT / name, COPY / name
        if not source.is_file() or name == "pyproject.toml":
            continue
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    top = {name.split("/")[0] for name in listed.decode().split("\0") if name}
    files = [f"{PACKAGE}/{pattern}" for patterns in ROOMS.values() for pattern in patterns]
    options = {
        "source_paths": [PACKAGE],
        "only_mutate": files,
        "do_not_mutate_patterns": list(EQUIVALENT),
        "also_copy": sorted(top - {PACKAGE}),
        "pytest_add_cli_args": ["-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": [*TESTS, *(f"--deselect={path}" for path in LEFT_OUT)],
    }
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in options.items()]
    text = (ROOT / "pyproject.toml").read_text("utf-8") + "\n[tool.mutmut]\n" + "".join(lines)
    (COPY / "pyproject.toml").write_text(text, "utf-8")


def mutmut(*arguments: str, quiet: bool = False) -> None:
    """Run mutmut in the copy."""
    output = subprocess.DEVNULL if quiet else None
    subprocess.run(["mutmut", *arguments], cwd=COPY, check=False, stdout=output, stderr=output)


def mutants() -> dict[str, str]:
    """Name of each mutant, and how it stands: `killed`, `survived`, `timeout`, `no tests`, `not checked`."""
    if not (COPY / "mutants").is_dir():
        return {}
    command = ["mutmut", "results", "--all", "true"]
    said = subprocess.run(command, cwd=COPY, check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = (line.strip().rpartition(": ") for line in said.splitlines())
    return {name: state for name, _, state in lines if name}


def room_of(name: str) -> str:
    """The room in which a mutant is."""
    module = name.removeprefix(f"{PACKAGE}.").rsplit(".", 1)[0].replace(".", "/")
    for room, patterns in ROOMS.items():
        if any(Path(f"{module}.py").match(pattern) for pattern in patterns):
            return room
    return "other"


def report(names: Iterable[str], at_least: float) -> int:
    """Print a line for each room, and the survivors."""
    found, rooms = mutants(), defaultdict[str, Counter[str]](Counter)
    for name in names:
        rooms[room_of(name)][found[name]] += 1
    low = False
    print(f"{'room':10}{'mutants':>8}{'killed':>8}{'survived':>10}{'no tests':>10}{'percent':>9}")
    for room, states in sorted(rooms.items()):
        total, alive = states.total(), states["survived"] + states["no tests"]
        killed = total - alive - states["not checked"]
        percent = 100 * killed / total
        low |= percent < at_least
        print(f"{room:10}{total:8}{killed:8}{states['survived']:10}{states['no tests']:10}{percent:9.1f}")
    for name in names:
        if found[name] in ("survived", "no tests"):
            print(f"{found[name]}: {name}")
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
