"""The soak test behind scripts/soak: a client that is used for long, with a server that fails now and then.

Every call carries a number that its answer must repeat. The server, in a process of its own, draws a fault for one
request in fifty: resets, cut answers, 429, 503, a stall. It counts what it has done for each number.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import json
import multiprocessing
import os
import random
import socket
import ssl
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import httpx

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from tests.resilience.matrix import check_nothing_is_in_use
from tests.resilience.server import FAULTS, Connection, FaultServer, Gone, Request, Site, answer

FAULTY = ("reset-after-request", "closed-after-request", "reset-in-body", "closed-in-body", "chunk-cut", "gzip-cut")
REFUSING = {"429": answer(b"{}", "429 Slow Down", retry_after=0), "503": answer(b"{}", "503 Busy", retry_after=0)}
SHARE = 0.02
READ: Operation[Any] = Operation("read", "GET", "/n/{n}")
WRITE: Operation[Any] = Operation("write", "POST", "/n/{n}", media_type="application/json")


class SoakSite(Site):
    """A site that fails by chance, and knows how often it has acted on each write."""

    draw = random.Random(6)
    faults = 0
    acted: Counter[str]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        connection = Connection(reader, writer)
        self.open += 1
        try:
            while True:
                request = await connection.head()
                await connection.body(request)
                self.heads += 1
                await self.reply_to(connection, request)
        except (Gone, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def reply_to(self, connection: Connection, request: Request) -> None:
        """One answer, or none."""
        if request.target == "/counts":
            counts = {"heads": self.heads, "faults": self.faults, "open": self.open}
            counts["most"] = max(self.acted.values(), default=0)
            counts["writes"] = len(self.acted)
            await connection.send(answer(json.dumps(counts).encode()))
            return
        fault = ""
        if self.draw.random() < SHARE:
            self.faults += 1
            fault = self.draw.choice([*FAULTY, *REFUSING, "stall"])
        if fault in REFUSING:
            await connection.send(REFUSING[fault])
            return
        if request.method == "POST":
            self.acted[request.target] += 1
        if fault == "stall":
            await asyncio.sleep(0.05)
        elif fault:
            await FAULTS[fault].act(connection, request)
        number = request.target.rpartition("/")[2]
        if fault not in FAULTY:
            await connection.send(answer(json.dumps({"n": int(number), "padding": "x" * 500}).encode()))


def serve(port: Any) -> None:
    """The server's process."""
    site = SoakSite("", 0)
    site.acted = Counter()
    with FaultServer() as server:
        bound = socket.socket()
        bound.bind(("127.0.0.1", 0))
        server.start(site, bound=bound)
        port.send(bound.getsockname()[1])
        with suppress(EOFError):
            port.recv()  # until the parent has gone
        server.stop(site)


def resident() -> float:
    """Memory of this process now, in KiB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024


def slope(points: Sequence[tuple[int, float]]) -> float:
    """KiB per 1,000 calls, by the median of slopes (Theil-Sen), of the second half."""
    half = points[len(points) // 2 :]
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) * 1000 for a, b in itertools.combinations(half, 2)]
    return statistics.median(slopes) if slopes else 0.0


async def soak(url: str, calls: int, at_once: int, transport: str) -> dict[str, Any]:
    """Make that many calls, that many at once.

    Returns:
        Counts of outcomes, and what was left behind.
    """
    tls = ssl.create_default_context()
    options: dict[str, Any] = {"async_transport": httpx.AsyncHTTPTransport(verify=tls)} if transport == "httpx" else {}
    numbers = itertools.count(1)
    outcomes: Counter[str] = Counter()
    memory: list[tuple[int, float]] = []
    before = asyncio.all_tasks()
    started = time.perf_counter()

    async def worker(client: DataManagerClient) -> None:
        for number in numbers:
            if number > calls:
                return
            write = number % 10 == 0
            try:
                async with asyncio.timeout(60):
                    if write:
                        got = await WRITE.asyncio(client, (number,), None, {"n": number})
                    else:
                        got = await READ.asyncio(client, (number,))
            except TimeoutError:
                outcomes["hangs"] += 1
            except errors.APIConnectionError:
                outcomes["writes whose outcome is not known" if write else "reads lost"] += 1
            except errors.DataManagerError as error:
                outcomes[f"{'write' if write else 'read'}: {type(error).__name__}"] += 1
            else:
                outcomes["right" if got["n"] == number else "wrong"] += 1
            if number % max(1, calls // 40) == 0:
                gc.collect()
                memory.append((number, resident()))

    made = DataManagerClient(
        "a-key-for-the-soak-test",
        base_url=url,
        max_retries=8,
        max_retry_wait=0.02,
        httpx_options={"verify": tls},
        **options,
    )
    async with made as client:
        await asyncio.gather(*(worker(client) for _ in range(at_once)))
        await asyncio.sleep(0.05)
        check_nothing_is_in_use(client)
    await asyncio.sleep(0.05)
    seconds = time.perf_counter() - started
    return {
        "calls": calls,
        "seconds": round(seconds, 1),
        "calls a second": round(calls / seconds),
        "outcomes": dict(outcomes),
        "tasks left": len(asyncio.all_tasks() - before),
        "KiB per 1,000 calls": round(slope(memory), 2),
        "KiB at the end": round(memory[-1][1] if memory else 0),
    }


def main(argv: Sequence[str] | None = None) -> None:
    """Run, print, and fail when something is not as it must be."""
    parser = argparse.ArgumentParser(prog="scripts/soak", description=__doc__)
    parser.add_argument("--calls", type=int, default=200_000, help="how many calls (default: 200,000)")
    parser.add_argument("--at-once", type=int, default=50, help="how many in flight (default: 50)")
    parser.add_argument("--transport", choices=("aiohttp", "httpx"), default="aiohttp")
    parser.add_argument("--short", action="store_true", help="10,000 calls, and 500 over httpx's own transport")
    given = parser.parse_args(argv)
    runs = [(given.calls, given.transport)]
    if given.short:
        runs = [(10_000, "aiohttp"), (500, "httpx")]
    failed = False
    context = multiprocessing.get_context("spawn")
    for calls, transport in runs:
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        url = f"http://127.0.0.1:{ours.recv()}"
        result = asyncio.run(soak(url, calls, given.at_once, transport))
        with DataManagerClient("a-key-for-the-soak-test", base_url=url) as client:
            server = client.request("GET", "/counts").json()
        ours.close()
        process.join(10)
        print(f"== {transport} ==")
        for name, one in {**result, **{f"server: {name}": one for name, one in server.items()}}.items():
            print(f"{name:24} {one}")
        outcomes = result["outcomes"]
        unknown = outcomes.get("writes whose outcome is not known", 0)
        wrong = [
            set(outcomes) - {"right", "writes whose outcome is not known"},
            sum(outcomes.values()) != calls,
            result["tasks left"],
            server["open"] > 1,  # this one
            server["most"] > 1 and "a write was done twice",
            not calls // 10 - unknown <= server["writes"] <= calls // 10,
            server["faults"] < calls * SHARE / 2,
            calls >= 10_000 and result["KiB per 1,000 calls"] > 64 and "memory grows",
        ]
        if any(wrong):
            print("NOT AS IT MUST BE:", [one for one in wrong if one])
            failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
