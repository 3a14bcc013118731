"""Kill a regeneration at random moments, and look at what is left.

`PYTHONPATH=scripts python -m tests.regeneration.kills 50` does so 50 times.

Each time a bump of a small project to another description is killed with SIGKILL, at a moment drawn from the time
that it takes, or from the end of that, where it puts its result in place. What is left must be the old tree or the new
one, byte for byte, before anything else runs; between two steps of the swap it may be a journal, with the old package
or the new one. Then the same bump must go through.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from generation import source
from generation.document import Json
from generation.generator import PACKAGE
from generation.swap import JOURNAL, STAGING, BusyError, locked

from tests.waiting import until

from .project import OPERATIONS, ROOT, as_yaml, make_project, reduced, snapshot

Tree = dict[str, bytes | None]
"""Files with their content, and folders (None)."""


def tree(project: Path) -> Tree:
    """What stands in a project, without the staging folder of a killed run."""
    return {name: content for name, content in snapshot(project).items() if not name.startswith(STAGING)}


def package(files: Tree) -> Tree:
    """What of these is the package."""
    return {name: content for name, content in files.items() if name.startswith(PACKAGE)}


def whole(left: Tree, old: Tree, new: Tree) -> bool:
    """Whether each file is the old one or the new one."""
    return all(left.get(name, b"") in (old.get(name, b""), new.get(name, b"")) for name in {*left, *old, *new})


def started(project: Path, *arguments: str, stderr: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    """A regeneration in a process of its own."""
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.Popen(
        [sys.executable, str(ROOT / "scripts" / "regenerate.py"), "--root", str(project), *arguments],
        env={**os.environ, "PATH": tools, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        start_new_session=True,
    )


def kill_one(project: Path, newer: Path, after: float) -> subprocess.Popen[bytes]:
    """Start a bump, and kill it after so many seconds, unless it has ended."""
    process = started(project, "--path", str(newer))
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.wait()
    return process


def end_children(process: subprocess.Popen[bytes], project: Path) -> None:
    """End what a killed run had started, which outlives it, and wait until nothing of it has the project's lock.

    Raises:
        AssertionError: something has it after a minute.
    """
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)

    def free() -> bool:
        try:
            with locked(project):
                return True
        except BusyError:
            return False

    asyncio.run(until(free, "a child of a killed run has the lock"))


def rounds(count: int, folder: Path, document: Json, seed: int) -> Counter[str]:
    """Kill `count` bumps; returns how often the old tree, the new one, a journal between both and a mixture were found.

    Raises:
        AssertionError: a run that follows a kill does not end with the new tree alone; the message says how it ended.
    """
    drawn = random.Random(seed)
    project = make_project(folder / "project", reduced(document))
    started(project).wait()
    before = folder / "before"
    shutil.copytree(project, before, ignore=shutil.ignore_patterns("__pycache__"))
    newer = folder / "newer.yaml"
    newer.write_bytes(as_yaml({**reduced(document, OPERATIONS[:4]), "info": {"title": "Newer", "version": "5.0.0"}}))
    start = time.monotonic()
    status = started(project, "--path", str(newer)).wait()
    takes = time.monotonic() - start
    old, new = tree(before), tree(project)
    assert old != new, "the bump that is to be killed changes nothing"
    found: Counter[str] = Counter()
    while found["killed"] < count:
        number = found["killed"] + found["too late"]
        shutil.rmtree(project)
        shutil.copytree(before, project)
        killed = kill_one(project, newer, drawn.uniform(0.8, 1) * takes if number % 2 else drawn.uniform(0, takes))
        if killed.returncode != -signal.SIGKILL:
            found["too late"] += 1
            continue
        found["killed"] += 1
        left, journal = tree(project), any(project.glob(f"{STAGING}*/{JOURNAL}"))
        state = "old" if left == old else "new" if left == new else "mixture"
        if state == "mixture" and journal and package(left) in (package(old), package(new)) and whole(left, old, new):
            state = "between"
        found[state] += 1
        end_children(killed, project)
        found["staging left"] += any(project.glob(f"{STAGING}*"))
        found["journal left"] += journal
        if found["killed"] % 10 == 1 or state == "between":  # and it goes on from there
            following = started(project, "--path", str(newer), stderr=subprocess.PIPE)
            said = following.communicate()[1].decode()
            assert following.returncode in {0, status}, f"after kill {found['killed']}: {said}"
            assert not any(project.glob(f"{STAGING}*")), f"after kill {found['killed']} a staging folder stays"
            assert tree(project) == new, f"after kill {found['killed']} the tree is another"
            found["followed"] += 1
    return found


def main() -> int:
    """Run the command line; 0 where no mixture was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    document = source.from_path(Path(__file__).with_name("data") / "few-operations.yaml").document
    with tempfile.TemporaryDirectory() as folder:
        found = rounds(options.kills, Path(folder), document, options.seed)
    print(f"{found['killed']} kills: {found['old']} old trees, {found['new']} new ones, {found['mixture']} mixtures")
    print(f"{found['between']} between two steps of the swap, with a journal")
    print(f"{found['staging left']} left a staging folder, {found['journal left']} a journal")
    print(f"{found['followed']} were followed by a run, which ended with the new tree")
    return 1 if found["mixture"] else 0


if __name__ == "__main__":
    sys.exit(main())
