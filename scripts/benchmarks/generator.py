"""The regeneration and what it writes, against the raw generator on the same description."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import environments
from .processes import cost
from .report import Report, Table, figure, spread
from .rounds import alternate, quartiles

OURS, RAW = "scripts/regenerate.py --check", "openapi-python-client generate"


def python_bytes(folder: Path) -> int:
    """The size of the Python files of a package's `api` and `models`."""
    files = (path for part in ("api", "models") for path in (folder / part).rglob("*"))
    return sum(path.stat().st_size for path in files if path.suffix in (".py", ".pyi"))


def run_size() -> Report:
    """Bytes of the generated Python, against what the generator writes of the raw description by itself."""
    with TemporaryDirectory() as folder:
        subprocess.run(environments.generator_command(Path(folder), hooks=False), check=True, capture_output=True)
        raw = python_bytes(Path(folder) / "raw_client")
    ours = python_bytes(environments.ROOT / "ibl_data_manager_client")
    table = Table(["generated Python", "MB", "share"], [["raw generator", f"{raw / 1e6:.1f}", ""]])
    table.rows.append(["this package", f"{ours / 1e6:.1f}", f"{ours / raw:.0%}"])
    return Report("Size", [table])


def run(rounds: int) -> Report:
    """Time and peak memory of the regeneration, against the raw generator on the same description."""
    with TemporaryDirectory() as parent:

        def raw() -> dict[str, Any]:
            with TemporaryDirectory(dir=parent) as folder:
                return cost(environments.generator_command(Path(folder), hooks=True))

        check = [sys.executable, str(environments.ROOT / "scripts/regenerate.py"), "--check"]
        ways: dict[str, Callable[[], dict[str, Any]]] = {OURS: partial(cost, check), RAW: raw}
        found = alternate(rounds, ways, drop=0)
    table = Table(["", "s", "middle half", "CPU s", "middle half", "peak MiB", "middle half"])
    for name, costs in found.items():
        cells = [
            quartiles([one[key] * scale for one in costs])
            for key, scale in (("wall", 1), ("cpu", 1), ("peak", 1 / 1024))
        ]
        table.rows.append([name, *(cell for values in cells for cell in spread(values))])
    report = Report(
        "Regeneration",
        [table],
        notes=[
            f"{rounds} rounds. `--check` generates everything, imports every module and compares it with the tree; the "
            "raw generator writes its files and formats them with ruff. It runs with `literal_enums`: without, it "
            "crashes on the description. Peak memory is of the largest process."
        ],
    )
    for key, name in (("wall", "seconds"), ("cpu", "CPU time"), ("peak", "peak memory")):
        pair = [one[key] for one in found[OURS]], [one[key] for one in found[RAW]]
        report.figures.append(figure(f"{OURS} / {RAW}, {name}", *pair))
    return report
