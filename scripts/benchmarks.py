"""The benchmark suite behind scripts/bench. Figures are ratios of medians from alternating rounds in one run."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import io
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from bench_find import bench_find

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # the tests know what every operation answers

IMPORTS = {
    "import httpx, attrs, asyncio": "import httpx, attrs, asyncio",
    "client + one operation": (
        "from ibl_data_manager_client import DataManagerClient; "
        "from ibl_data_manager_client.api.core import core_rbac_groups_list"
    ),
    "client + credentials list": (
        "from ibl_data_manager_client import DataManagerClient; "
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


def python_bytes(folder: Path) -> int:
    """The size of the Python files of a package's `api` and `models`."""
    files = (path for part in ("api", "models") for path in (folder / part).rglob("*"))
    return sum(path.stat().st_size for path in files if path.suffix in (".py", ".pyi"))


def bench_size() -> None:
    """Bytes of the generated Python, against what the generator writes of the raw description by itself."""
    from generation import source
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    description = source.from_path(ROOT / "openapi.yaml")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "raw"
        settings = ConfigFile(literal_enums=True)  # without which it crashes
        config = Config.from_sources(settings, MetaType.NONE, target, "utf-8", overwrite=False, output_path=target)
        data = GeneratorData.from_dict(description.document, config=config)
        if isinstance(data, GeneratorError):
            sys.exit(f"the generator refuses the description: {data.header}")
        with contextlib.redirect_stdout(io.StringIO()):
            Project(openapi=data, config=config).build()
        raw = python_bytes(target)
    ours = python_bytes(ROOT / "ibl_data_manager_client")
    print(f"raw generator: {raw / 1e6:.1f} MB")
    print(f"this package:  {ours / 1e6:.1f} MB, {ours / raw:.0%}")


def bench_paginate(rounds: int, pages: int = 100, delay: float = 0.05, ahead: int = 8) -> None:
    """Time to read 100 pages of 50 ms each, against what the delays alone make it, and against httpx alone."""
    import httpx

    from ibl_data_manager_client import DataManagerClient, paginate
    from ibl_data_manager_client.api.core import core_rbac_groups_list as groups

    async def read(url: str, prefetch: int) -> float:
        async with DataManagerClient("benchmark", base_url=url, drift="raise") as client:
            pager = paginate(groups.asyncio, client=client)
            start = time.perf_counter()
            count = len([item async for item in (pager.prefetch(prefetch) if prefetch else pager)])
            taken = time.perf_counter() - start
        assert count == 10 * pages, count
        return taken

    async def fetch(url: str, workers: int) -> float:
        async with httpx.AsyncClient(base_url=url) as client:
            start = time.perf_counter()
            await client.get("/")
            left = iter(range(2, pages + 1))

            async def work() -> None:
                for page in left:
                    (await client.get("/", params={"page": page})).json()

            await asyncio.gather(*(work() for _ in range(workers)))
            return time.perf_counter() - start

    ideal = delay * (1 + (pages - 1) / ahead)
    ways: dict[str, tuple[Callable[[str, int], Coroutine[None, None, float]], int, float]] = {
        "one by one": (read, 0, pages * delay),
        f"prefetch({ahead})": (read, ahead, ideal),
        f"httpx alone, {ahead} at a time": (fetch, ahead, ideal),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    command = [sys.executable, str(ROOT / "scripts/paged_server.py"), str(pages), str(1000 * delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            url = f"http://127.0.0.1:{int(server.stdout.readline())}"
            for _ in range(rounds):
                for name, (run, argument, _) in ways.items():
                    times[name].append(asyncio.run(run(url, argument)))
        finally:
            server.terminate()
    print(f"{f'{pages} pages, {1000 * delay:.0f} ms each':32} {'s':>8} {'spread':>13} {'ideal':>6} {'ratio':>6}")
    for name, (_, _, least) in ways.items():
        taken = statistics.median(times[name])
        spread = f"{min(times[name]):.2f} to {max(times[name]):.2f}"
        print(f"{name:32} {taken:8.2f} {spread:>13} {least:6.2f} {taken / least:6.2f}")


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    imports = commands.add_parser("import", help=bench_import.__doc__)
    imports.add_argument("--rounds", type=int, default=21, help="how often each is measured (default: 21)")
    commands.add_parser("size", help=bench_size.__doc__)
    lists = commands.add_parser("paginate", help=bench_paginate.__doc__)
    lists.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    find = commands.add_parser("find", help=bench_find.__doc__)
    find.add_argument("--rounds", type=int, default=21, help="how often each is measured (default: 21)")
    drift = commands.add_parser("drift", help=bench_drift.__doc__)
    drift.add_argument("--rounds", type=int, default=301, help="how often each is measured (default: 301)")
    options = parser.parse_args(argv)
    if options.command == "find":
        bench_find(options.rounds)
    elif options.command == "drift":
        bench_drift(options.rounds)
    elif options.command == "paginate":
        bench_paginate(options.rounds)
    elif options.command == "import":
        bench_import(options.rounds)
    else:
        bench_size()


if __name__ == "__main__":
    main()
