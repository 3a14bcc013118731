"""Instructions that a peer executes, as valgrind's cachegrind counts them: load on the machine is not in them.

What a worker does is counted in copies of it, of which one does it once and the other some times more: what is done for
the first time only is in both.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import processes
from .processes import Peer
from .report import Figure, Report, Table, figure

MILLION = 1e6


@dataclass(frozen=True)
class Way:
    """What is counted.

    Attributes:
        peer: whose worker does it.
        do: the command.
        arguments: of the command, besides how often.
        times: how often it is done.
        load: arguments of the command `load`, which goes before; None for none.
    """

    peer: Peer
    do: str
    arguments: Mapping[str, Any]
    times: int
    load: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Held:
    """A ratio of two ways, by name.

    Attributes:
        bound: that it is held to; None for none.
        guard: what it may be while the bound is not reached.
    """

    one: str
    other: str
    bound: float | None = None
    guard: float | None = None
    name: str = ""


@contextmanager
def counting() -> Iterator[tuple[list[str], Path]]:
    """The beginning of a command whose instructions are counted, and the folder where `total` finds them.

    Raises:
        SystemExit: there is no valgrind.
    """
    if shutil.which("valgrind") is None:
        sys.exit("valgrind counts the instructions, and is not on PATH (Debian: apt-get install valgrind)")
    with TemporaryDirectory() as folder:
        options = ["--tool=cachegrind", "--cache-sim=no", "--log-file=/dev/null", f"--cachegrind-out-file={folder}/%p"]
        yield ["valgrind", *options], Path(folder)


def total(folder: Path, process: int) -> int:
    """Instructions of a process that has ended, and of its parent before it was forked."""
    return int((folder / str(process)).read_text().rpartition("summary:")[2])


def count(ways: Mapping[str, Way], url: str = processes.NOWHERE) -> dict[str, float]:
    """Instructions that each way takes for each time."""
    found: dict[str, float] = {}
    for peer in dict.fromkeys(way.peer for way in ways.values()):
        own = {name: way for name, way in ways.items() if way.peer is peer}
        with processes.worker(peer, url) as worker:
            for way in own.values():
                _copies(worker, way, [1])  # writes the bytecode
        with counting() as (command, folder), processes.worker(peer, url, under=command) as worker:
            for name, way in own.items():
                once, some = (total(folder, copy) for copy in _copies(worker, way, [1, 1 + way.times]))
                found[name] = (some - once) / way.times
    return {name: found[name] for name in ways}


def _copies(worker: processes.Worker, way: Way, times: Sequence[int]) -> list[int]:
    """The process ids of copies of a worker that did it so many times."""
    if way.load is not None:
        worker.ask("load", **way.load)
    commands = [{"do": way.do, "n": one, **way.arguments} for one in times]
    return [worker.ask("fork", command=command)["pid"] for command in commands]


def of_commands(commands: Mapping[str, list[str]], variables: dict[str, str]) -> dict[str, float]:
    """Instructions of each command from its start to its end."""
    found = {}
    for name, command in commands.items():
        with counting() as (prefix, folder):
            processes.cost([shutil.which(prefix[0]) or "", *prefix[1:], *command], variables)
            (out,) = folder.iterdir()
            found[name] = float(total(folder, int(out.name)))
    return found


def report(title: str, found: Mapping[str, float], held: Sequence[Held], what: str) -> Report:
    """A table of what was counted, in millions, and the ratios."""
    made = Report(title, notes=["Instructions in user space, as valgrind's cachegrind counts them."])
    made.tables.append(Table([what, "million instructions"]))
    made.tables[0].rows = [[name, f"{one / MILLION:.3f}"] for name, one in found.items()]
    made.figures = [ratio(found, one) for one in held]
    return made


def ratio(found: Mapping[str, float], held: Held) -> Figure:
    """A ratio of what was counted."""
    name = held.name or f"{held.one} / {held.other}, instructions"
    return figure(name, [found[held.one]], [found[held.other]], bound=held.bound)
