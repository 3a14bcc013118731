"""The benchmark suite behind scripts/bench. Figures are ratios of medians from alternating rounds in one run."""

from __future__ import annotations

import argparse
import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent.parent))  # the tests know what every operation answers

IMPORTS = {
    "import httpx, attrs, asyncio": "import httpx, attrs, asyncio",
    "client + one operation": (
        "import ibl_data_manager_client; from ibl_data_manager_client.api.core import core_rbac_groups_list"
    ),
    "client + credentials list": (
        "import ibl_data_manager_client; "
        "from ibl_data_manager_client.api.credentials import credentials_orgs_users_retrieve"
    ),
}


ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As users have it: modules are compiled once, not at every start."""


def cpu_seconds(code: str) -> float:
    """CPU time, user and system, of a new interpreter that runs `code`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def peak_kib(code: str) -> int:
    """Peak memory of a new interpreter that runs `code`, in KiB."""
    tail = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    command = [sys.executable, "-c", code + tail]
    return int(subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout)


def bench_import(rounds: int) -> None:
    """CPU time and peak memory of imports, against the floor of any such client."""
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    memory: dict[str, list[int]] = {name: [] for name in IMPORTS}
    for code in IMPORTS.values():
        cpu_seconds(code)  # once to write the bytecode caches
    for _ in range(rounds):
        for name, code in IMPORTS.items():
            times[name].append(cpu_seconds(code))
            memory[name].append(peak_kib(code))
    floor, *_ = IMPORTS
    print(f"{'import':32} {'CPU ms':>8} {'spread':>13} {'ratio':>6} {'MiB':>7} {'ratio':>6}")
    for name in IMPORTS:
        milliseconds = [1000 * one for one in times[name]]
        cpu, peak = statistics.median(milliseconds), statistics.median(memory[name])
        spread = f"{min(milliseconds):.0f} to {max(milliseconds):.0f}"
        cpu_ratio = cpu / (1000 * statistics.median(times[floor]))
        peak_ratio = peak / statistics.median(memory[floor])
        print(f"{name:32} {cpu:8.1f} {spread:>13} {cpu_ratio:6.2f} {peak / 1024:7.1f} {peak_ratio:6.2f}")


def answers() -> list[tuple[Any, Any]]:
    """Each operation that answers JSON with a decoder, and an answer of it as described."""
    from tests.contract.document import described, effective
    from tests.contract.sampler import VARIANTS, Sampler

    found = []
    for one in described().values():
        if one.answer == "json" and one.module.OPERATION.decode is not None:
            value = Sampler(effective(), one.id, VARIANTS[-1], unknown=True).json(one.answer_schema or {})
            if value is not None:
                found.append((one.module.OPERATION, value))
    return found


def cpu_of(work: Callable[[], None]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def bench_drift(rounds: int) -> None:
    """Decoding answers as described: through the client, which catches what deviates, and by the decoder alone."""
    import httpx

    from ibl_data_manager_client import DataManagerClient

    every = answers()
    operation, page = next((one, value) for one, value in every if one.id == "credentials_orgs_users_retrieve")
    page = {**page, "data": page["data"][:1] * 100}
    client, response = DataManagerClient("key"), httpx.Response(200)
    cases = {f"an answer of each of {len(every)} operations": every, "a page of 100": [(operation, page)]}
    print(f"{'decoding, CPU time':40} {'alone':>10} {'client':>10} {'ratio':>6} {'middle half':>14}")
    for name, found in cases.items():

        def absent(found: list[tuple[Any, Any]] = found) -> None:
            for one, value in found:
                one.decode(value)

        def present(found: list[tuple[Any, Any]] = found) -> None:
            for one, value in found:
                client.decode(one.decode, value, one.id, response)

        pairs = []
        gc.collect()
        gc.disable()  # or it runs in one of them
        for number in range(rounds + 1):  # they take turns in going first
            took = {work: cpu_of(work) for work in ((absent, present) if number % 2 else (present, absent))}
            pairs.append((took[absent], took[present]))
        gc.enable()
        alone, through = (1e6 * statistics.median(one) for one in zip(*pairs[1:], strict=True))
        low, _, high = statistics.quantiles((two / one for one, two in pairs[1:]), n=4)
        spread = f"{low:.3f} to {high:.3f}"
        print(f"{name:40} {alone:7.0f} µs {through:7.0f} µs {through / alone:6.3f} {spread:>14}")
    loaded = "ibl_data_manager_client._drift" in sys.modules
    print(f"the tolerant decoder was {'loaded: an answer deviates' if loaded else 'never loaded'}")


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    imports = commands.add_parser("import", help=bench_import.__doc__)
    imports.add_argument("--rounds", type=int, default=21, help="how often each is measured (default: 21)")
    drift = commands.add_parser("drift", help=bench_drift.__doc__)
    drift.add_argument("--rounds", type=int, default=301, help="how often each is measured (default: 301)")
    options = parser.parse_args(argv)
    {"import": bench_import, "drift": bench_drift}[options.command](options.rounds)


if __name__ == "__main__":
    main()
