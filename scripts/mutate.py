"""How much the tests would notice: changes the code a little, in thousands of places, and counts what no test sees.

Each change is tried against the tests that run its line, those first that are quick, about little and unlike, in forks
of a process that has read all of them. It is noticed when a test fails for it twice, since a machine may be busy. What
is known is kept in `.mutation/`, so that a run which was stopped goes on: which test runs which line, until that file
of tests changes; and what became of a change, until its function changes or, if it survived, any test does or more
`--seconds` are given. An edit of `scripts/mutation/changes.py` forgets what became of changes, `--fresh` all.

Printed is a line for each room: how many changes there are; how many are noticed ("killed"), listed as ones that no
test can notice, and noticed by none; and the percentage that is noticed of those that can be, in which one that was not
tried, since no test runs its file or its process ended, counts as not noticed. A line for each survivor follows.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import asdict
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

from mutation.changes import Change, changes, places

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / ".mutation"
COPY = KEPT / "tree"
LEARNED = ROOT / "scripts/mutation/learned.py"
CHANGES = ROOT / "scripts/mutation/changes.py"
EQUIVALENT = ROOT / "scripts/mutation/equivalent.tsv"
PACKAGE, GENERATION = "ibl_data_manager_client", "scripts/generation"

ROOMS = {
    "_http": (f"{PACKAGE}/_http/*",),
    "_pages": (f"{PACKAGE}/_pages/*", f"{PACKAGE}/pagination.py"),
    "_json": (f"{PACKAGE}/_json/*",),
    "_call": (f"{PACKAGE}/_call/*",),
    "client": tuple(f"{PACKAGE}/{name}.py" for name in ("client", "auth", "errors", "downloads", "_error_body")),
    "jobs": (f"{PACKAGE}/jobs.py", f"{PACKAGE}/streams.py"),
    "base": tuple(f"{PACKAGE}/{name}.py" for name in ("types", "_key", "_log", "_text", "_lazy", "_old_names")),
    "overlay": (f"{GENERATION}/overlay.py", f"{GENERATION}/made_against.py"),
    "rules": tuple(f"{GENERATION}/{name}.py" for name in ("rules", "paging", "shape")),
    "routes": tuple(f"{GENERATION}/{name}.py" for name in ("operation_names", "naming", "renamed")),
    "report": tuple(f"{GENERATION}/{name}.py" for name in ("report", "comparison", "api_changes")),
    "swap": (f"{GENERATION}/swap.py", f"{GENERATION}/tree.py"),
    "vendoring": (f"{GENERATION}/vendoring.py",),
}
"""Which files are a room."""

TESTS = {
    PACKAGE: (
        *(f"tests/{name}/test_*.py" for name in ("client", "files", "pagination", "resilience", "security")),
        *(f"tests/package/test_{name}.py" for name in ("aliases", "lazy")),
    ),
    GENERATION: (
        *(f"tests/{name}/test_*.py" for name in ("regeneration", "vendoring")),
        "tests/fidelity/test_overlay.py",
        "tests/pagination/test_dialects.py",
    ),
}
"""By which tests the files below a path are judged."""

LEFT_OUT = {
    "tests/package/test_aliases.py::test_checkers_see_through_a_name": "as below, and long",
    "tests/vendoring/test_vendor.py::TestCopy::test_passes_pyright_as_the_guide_says": "as below, and long",
    "tests/pagination/test_dask.py": "starts other programs: what happens there is not seen from here",
    "tests/files/test_kills.py": "as above",
    "tests/regeneration/test_kills.py": "as above",
    "tests/resilience/test_hostile.py": "long, and random",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if a room is below what is asked for."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("rooms", nargs="*", choices=[[], *ROOMS], metavar="ROOM", help=f"of {', '.join(ROOMS)}; all")
    parser.add_argument(
        "--sample", type=int, metavar="N", help="only so many changes, as many of each room, drawn by --seed"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the sample (default: 0)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 2, help="default: as many as cores")
    parser.add_argument("--seconds", type=float, default=20, help="of tests for a change, at most (default: 20)")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs found")
    parser.add_argument("--at-least", type=float, default=0, metavar="PERCENT", help="killed per room (default: 0)")
    given = parser.parse_args(arguments)
    if given.fresh:
        shutil.rmtree(KEPT, ignore_errors=True)
    copy()
    drawn, rooms = list[Change](), given.rooms or list(ROOMS)
    for number, room in enumerate(rooms):
        some = [one for path in files(room) for one in changes(COPY, path)]
        share = (given.sample + number) // len(rooms) if given.sample else len(some)
        drawn += random.Random(f"{given.seed} {room}").sample(some, min(share, len(some)))
    attempt(drawn, learn({judged(one.path) for one in drawn}, given.processes), given.processes, given.seconds)
    return report(drawn, given.at_least)


def files(room: str) -> list[str]:
    """The files of a room, from the root."""
    found = {path for pattern in ROOMS[room] for path in COPY.glob(pattern) if path.suffix == ".py"}
    return sorted(path.relative_to(COPY).as_posix() for path in found)


def copy() -> None:
    """Put the tracked files, and those that are new, into a tree of their own: a changed program may write anywhere.

    Of code and tests that are no longer here nothing stays there.
    """
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    names = {name for name in listed.decode().split("\0") if (ROOT / name).is_file()}
    for path in COPY.rglob("*.py"):
        if path.relative_to(COPY).as_posix() not in names:
            path.unlink()
    for name in sorted(names):
        source, target = ROOT / name, COPY / name
        if not (target.exists() and target.read_bytes() == source.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


def digest(paths: Iterable[Path]) -> str:
    """What files hold, in short."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def judged(path: str) -> str:
    """Below which path of TESTS a file is."""
    return next(name for name in TESTS if path.startswith(name))


def test_files(below: str) -> list[str]:
    """The files of tests that judge what is below a path."""
    found = (path for pattern in TESTS[below] for path in sorted(COPY.glob(pattern)))
    return [name for path in found if (name := path.relative_to(COPY).as_posix()) not in LEFT_OUT]


def learn(all_below: set[str], processes: int) -> list[dict[str, Any]]:
    """Which test runs which lines, and how long it takes; only files that are not known yet are run."""
    paths = [path for room in ROOMS for path in files(room)]
    tests = [name for below in all_below for name in test_files(below)]
    folder = KEPT / "lines"
    known = {name: folder / f"{name.replace('/', '.')}-{digest([COPY / name, LEARNED])}.jsonl" for name in tests}
    folder.mkdir(exist_ok=True)
    left = sorted((name for name in known if not known[name].exists()), key=lambda name: -known_seconds(name))
    orders = []
    for number in range(processes):
        mine = left[number::processes]
        to = {name: str(known[name]) for name in mine}
        orders.append({"do": "learn", "paths": paths, "to": to, "run": mine})
    run_pytest(orders)
    if unread := [name for name, path in known.items() if not path.exists()]:
        sys.exit(f"{', '.join(unread)}: cannot be run in {COPY}; {KEPT}/printed-* says why")
    lines = (line for path in known.values() for line in path.read_text("utf-8").splitlines())
    ran = [json.loads(line) for line in lines]
    unfit = [one["test"] for one in ran if one["failed"]]
    print(f"{len(ran)} tests, of which {len(unfit)} are skipped or fail in this tree", file=sys.stderr)
    return [one for one in ran if not one["failed"]]


def known_seconds(name: str) -> float:
    """How long the tests of a file took last time, or a guess by its size."""
    earlier = list((KEPT / "lines").glob(f"{name.replace('/', '.')}-*.jsonl"))
    if not earlier:
        return (COPY / name).stat().st_size / 1000
    return sum(float(json.loads(line)["seconds"]) for line in earlier[-1].read_text("utf-8").splitlines())


def attempt(drawn: list[Change], ran: list[dict[str, Any]], processes: int, seconds: float) -> None:
    """Try what is not known yet."""
    by_place = defaultdict[tuple[str, str], list[dict[str, Any]]](list)
    for test in varied(ran):
        for path, lines in test["lines"].items():
            for place in {"", *lines, *(line.partition("+")[0] for line in lines)}:
                by_place[path, place].append(test)
    where = {path: places(COPY, path) for path in {one.path for one in drawn}}
    digests = {below: digest(COPY / name for name in test_files(below)) for below in TESTS}
    tests_are = {path: digests[judged(path)] for path in {one.path for one in drawn}}
    known = results()

    def settled(one: Change) -> bool:
        told = known.get(one.name, {})
        if told.get("state") == "survived":
            return bool(told["tests"] == tests_are[one.path] and told.get("within", 0) >= seconds)
        return told.get("state") == "killed"

    left = [one for one in drawn if not settled(one)]
    orders: list[dict[str, Any]] = []
    for number in range(processes):
        mine, used = [], set[str]()
        for change in left[number::processes]:
            chosen, total, ready = dict[str, float](), 0.0, set[str]()
            place = where[change.path][change.line]
            # a line that is new since its function was seen: what runs the function; else it runs in another process
            for test in next(filter(None, (by_place[change.path, at] for at in (place, change.function, ""))), []):
                more = cost(test, ready)
                if total + more <= seconds or not chosen:
                    total += more
                    ready |= test["shared"].keys()
                    chosen[test["test"]] = cost(test)
            used.update(chosen)
            mine.append({"change": asdict(change), "tests": chosen, "digest": tests_are[change.path]})
        modules = [module(path) for room in ROOMS for path in files(room)]
        to = KEPT / f"{kept_as()}{number}.jsonl"
        run = sorted({name.partition("::")[0] for name in used})
        orders.append({"do": "try", "changes": mine, "modules": modules, "to": str(to), "run": run, "within": seconds})
    run_pytest(orders)


def cost(test: dict[str, Any], ready: Set[str] = frozenset()) -> float:
    """Seconds of a test, with those of what it shares with others and is not ready yet."""
    return float(test["seconds"] + sum(spent for name, spent in test["shared"].items() if name not in ready))


def spread(test: dict[str, Any]) -> float:
    """How long a test takes and how much it runs: the one that is quick and about little is the likeliest to notice."""
    return sqrt(cost(test) + 0.01) * sum(len(lines) for lines in test["lines"].values())


def varied(ran: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The best first; but each further one of a test function counts for as much more: what one is given is alike."""
    turns, found = Counter[str](), list[tuple[float, dict[str, Any]]]()
    for test in sorted(ran, key=spread):
        function = test["test"].partition("[")[0]
        turns[function] += 1
        found.append((turns[function] * spread(test), test))
    return [test for _, test in sorted(found, key=lambda one: one[0])]


def module(path: str) -> str:
    """The name by which a file is imported."""
    return path.removeprefix("scripts/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def run_pytest(orders: list[dict[str, Any]]) -> None:
    """Run pytest for each order, all at once."""
    running = []
    for number, order in enumerate(orders):
        if not order["run"]:
            continue
        path = KEPT / f"order-{number}.json"
        path.write_text(json.dumps(order | {"root": str(COPY)}), "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "mutation.tried", "-p", "no:cacheprovider"]
        command += ["-p", "no:xdist", "--hypothesis-seed=0", f"--basetemp={KEPT / f'temporary-{number}'}"]
        command += [f"--deselect={name}" for name in LEFT_OUT if "::" in name]
        environment = os.environ | {"MUTATION_ORDER": str(path), "PYTHONPATH": str(Path(__file__).parent)}
        with (KEPT / f"printed-{number}").open("wb") as printed:
            running.append(
                subprocess.Popen(
                    [*command, *order["run"]], cwd=COPY, env=environment, stdout=printed, stderr=subprocess.STDOUT
                )
            )
    try:
        for one in running:
            one.wait()
    finally:
        for one in running:
            one.terminate()


@cache
def kept_as() -> str:
    """How the names of files of results begin: a change is known by its place among those that `changes` makes."""
    return f"results-{digest([CHANGES])}-"


def results() -> dict[str, dict[str, Any]]:
    """What became of each change, by its name."""
    lines = (line for path in KEPT.glob(f"{kept_as()}*.jsonl") for line in path.read_text("utf-8").splitlines())
    found = dict[str, dict[str, Any]]()
    for line in lines:
        try:
            told = json.loads(line)
        except json.JSONDecodeError:
            continue  # it was being written when a run was stopped: what it told is tried again
        if found.get(told["name"], {}).get("state") != "killed":
            found[told["name"]] = told
    return found


def equivalent() -> dict[tuple[str, str, str, str, int], str]:
    """Changes of which somebody has said why no test can see them: file, function, before, after, which; and why.

    `which` counts those of a function that read alike, from 1.
    """
    rows = (line.split("\t") for line in EQUIVALENT.read_text("utf-8").splitlines()[1:])
    return {(path, function, before, after, int(which)): why for path, function, before, after, which, why in rows}


def text(change: Change) -> tuple[str, str, str, str]:
    """A change as it reads, wherever it stands in its function."""
    return change.path, change.function, change.before, change.after


def numbered(path: str) -> Iterator[tuple[Change, int]]:
    """The changes of a file, each with its number among those that read alike."""
    seen = Counter[tuple[str, ...]]()
    for one in changes(COPY, path):
        seen[text(one)] += 1
        yield one, seen[text(one)]


def report(drawn: list[Change], at_least: float) -> int:
    """Print a line for each room, and the survivors."""
    found, told = results(), equivalent()
    same = {
        one.name for path in {row[0] for row in told} for one, which in numbered(path) if (*text(one), which) in told
    }
    of_room = {path: room for room in ROOMS for path in files(room)}
    rooms, alive = defaultdict[str, Counter[str]](Counter), []
    for one in drawn:
        state = found.get(one.name, {"state": "not tried"})["state"]
        if state != "killed" and one.name in same:
            state = "equivalent"
        elif state not in ("killed", "not tried"):
            alive.append(f"{'survived' if state == 'survived' else 'no test runs it'}: {one}")
            state = "survived"
        rooms[of_room[one.path]][state] += 1
    low = False
    print(f"{'room':10}{'mutants':>8}{'killed':>8}{'equivalent':>12}{'survivors':>11}{'percent':>9}")
    for room in [*rooms, "all"]:
        states = rooms[room] if room != "all" else sum(rooms.values(), Counter[str]())
        noticeable = states.total() - states["equivalent"]  # one that was not tried is not noticed
        percent = 100 * states["killed"] / noticeable if noticeable else 100.0
        low |= percent < at_least
        columns = f"{states.total():8}{states['killed']:8}{states['equivalent']:12}{states['survived']:11}"
        print(f"{room:10}{columns}{percent:9.1f}" + (f"  {left} not tried" if (left := states["not tried"]) else ""))
    print(*sorted(alive), sep="\n")
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
