"""What importing costs: CPU time and peak memory of a new interpreter, against the floor of any such client."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from . import environments, instructions, processes
from .instructions import Held
from .report import Curve, Report, Table, figure, spread
from .rounds import alternate, quartiles

PACKAGE = environments.ROOT / "ibl_data_manager_client"
FLOOR = "import httpx, attrs, asyncio"
ONE = "client + one operation"
LISTED = "client + the list of users"
TAG = "credentials"
WHOLE_TAG = f"client + every operation of {TAG}"
BY_ID = "one operation, by its operationId"
BY_NAME = "one operation, by its name"
COUNTS = (1, 10, 100)
"""How many operations are imported, besides all."""
HELD = (
    Held(ONE, FLOOR, 1.08),
    Held(LISTED, FLOOR, 1.08),
    Held(WHOLE_TAG, FLOOR, 1.15),
    Held(BY_NAME, BY_ID, 1.03),
)
"""Of CPU time, instructions, and peak memory."""


@dataclass(frozen=True)
class Cost:
    """Of one interpreter's life.

    Attributes:
        cpu: seconds, user and system.
        peak: of memory, in KiB.
    """

    cpu: float
    peak: float


def modules() -> list[str]:
    """The module of every operation, spread over the tags, the same on every run."""
    found = [path.relative_to(PACKAGE.parent) for path in sorted(PACKAGE.glob("api/*/*.py")) if path.stem != "__init__"]
    by_name = sorted(found, key=lambda path: (path.stem[::-1], path.parts))  # mixes the tags
    return [".".join(path.with_suffix("").parts) for path in by_name]


def models_of(module: str) -> list[str]:
    """The models that an operation's module names, for its arguments and its answer."""
    tree = ast.parse((PACKAGE.parent / (module.replace(".", "/") + ".py")).read_text())
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return [
        f"ibl_data_manager_client.{node.module}"
        for node in imports
        if node.level == 3 and node.module and node.module.startswith("models.")
    ]


def of(*operations: str) -> str:
    """Code that imports the client, these operations and their models."""
    wanted = [*operations, *(model for operation in operations for model in models_of(operation))]
    lines = ["from ibl_data_manager_client import DataManagerClient", *(f"import {one}" for one in wanted)]
    return "\n".join(dict.fromkeys(lines))


@contextmanager
def command(code: str) -> Iterator[list[str]]:
    """The command that runs `code`."""
    # as an argument it can be too long; Python looks for each import in its folder first, and reads that anew when
    # anybody has put a file there: it is nobody else's
    with TemporaryDirectory() as folder:
        file = Path(folder, "code_to_measure.py")
        file.write_text(code)
        yield [str(environments.python("plain")), str(file)]


def cost(code: str) -> Cost:
    """What a new interpreter with `code` costs."""
    with command(code) as one:
        found = processes.cost(one, environments.variables(environments.ROOT))
    return Cost(found["cpu"], found["peak"])


def codes() -> dict[str, str]:
    """What is imported, by name."""
    core = "ibl_data_manager_client.api.core"
    prefix = f"ibl_data_manager_client.api.{TAG}."
    return {
        FLOOR: FLOOR,
        ONE: of(f"{core}.core_rbac_groups_list"),
        LISTED: of(f"{core}.core_platform_users_retrieve"),
        WHOLE_TAG: of(*(one for one in modules() if one.startswith(prefix))),
        BY_ID: "from ibl_data_manager_client.api.ai_mentor import ai_mentor_orgs_users_list",
        BY_NAME: "from ibl_data_manager_client.api.ai_mentor import list_mentors",
    }


def count(names: Sequence[str] = ()) -> dict[str, float]:
    """Instructions of a new interpreter that imports these, or all."""
    chosen = {name: code for name, code in codes().items() if name in names or not names}
    for code in chosen.values():
        cost(code)  # writes the bytecode
    with ExitStack() as stack:
        commands = {name: stack.enter_context(command(code)) for name, code in chosen.items()}
        return instructions.of_commands(commands, environments.variables(environments.ROOT))


def run_instructions() -> Report:
    """Instructions of imports, against the floor of any such client."""
    return instructions.report("Import", count(), HELD, "a new interpreter")


def run(rounds: int) -> Report:
    """CPU time and peak memory of imports, against the floor of any such client."""
    report = Report(
        "Import",
        notes=[
            f"{rounds} rounds, each of a new interpreter, bytecode already compiled; the interpreter's own start is "
            "counted on both sides. Peak memory is of the process."
        ],
    )
    imported = codes()
    for code in imported.values():
        cost(code)  # writes the bytecode
    found = alternate(rounds, {name: partial(cost, code) for name, code in imported.items()})
    table = Table(["", "CPU ms", "middle half", "peak MiB", "middle half"])
    for name, costs in found.items():
        cpu, peak = quartiles([1000 * one.cpu for one in costs]), quartiles([one.peak / 1024 for one in costs])
        table.rows.append([name, *spread(cpu), *spread(peak)])
    report.tables.append(table)
    for held in HELD:
        ratio, one, other = f"{held.one} / {held.other}", found[held.one], found[held.other]
        cpu_pair = [cost.cpu for cost in one], [cost.cpu for cost in other]
        report.figures.append(figure(f"{ratio}, CPU time", *cpu_pair, bound=held.bound))
        peak_pair = [cost.peak for cost in one], [cost.peak for cost in other]
        report.figures.append(figure(f"{ratio}, peak memory", *peak_pair, bound=held.bound))
    return report


def run_growth(rounds: int) -> Report:
    """CPU time and peak memory by how many operations are imported, from 1 to all."""
    every = modules()
    counts = (*COUNTS, len(every))
    grown = {count: of(*every[:count]) for count in counts}
    for code in grown.values():
        cost(code)
    found = alternate(rounds, {str(count): partial(cost, code) for count, code in grown.items()})
    time = Curve("Operations imported", "operations", "CPU ms", {"import": []})
    memory = Curve("Operations imported, memory", "operations", "peak MiB", {"import": []})
    head = ["operations imported", "CPU ms", "middle half", "peak MiB", "µs more for each", "KiB more for each"]
    table = Table(head, in_document=False)
    first: tuple[float, float] | None = None
    for count in counts:
        costs = found[str(count)]
        cpu, peak = quartiles([1000 * one.cpu for one in costs]), quartiles([one.peak / 1024 for one in costs])[1]
        time.series["import"].append((count, cpu[1]))
        memory.series["import"].append((count, peak))
        if first is None:
            first, each = (cpu[1], peak), ["", ""]
        else:
            more = count - COUNTS[0]
            each = [f"{1000 * (cpu[1] - first[0]) / more:.0f}", f"{1024 * (peak - first[1]) / more:.0f}"]
        table.rows.append([str(count), *spread(cpu), f"{peak:.1f}", *each])
    notes = [f"{rounds} rounds; operations of all tags with the models that they name."]
    return Report("Import of more operations", [table], curves=[time, memory], notes=notes)
