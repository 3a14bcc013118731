"""Kill a download at any of its moments, and look at what is left: `python -m tests.files.kills`.

Each time a process that downloads over an old file is killed with SIGKILL before a line of `downloads` runs: the first
time one of the first, the last time one of the last, and in between all over. What stands at the path must be the old
file or the new one, whole, and the next download must go through.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import Any

from ibl_data_manager_client import DataManagerClient, downloads
from ibl_data_manager_client._call.operation import Operation
from tests.files.discard import serving

SIZE = 300_000
OLD, NEW = b"old" * 1000, b"x" * SIZE
FETCH: Operation[bytes] = Operation("fetch", "GET", "/{size}", answer="bytes")


def fetch(url: str, to: Path, how: str) -> None:
    """Download, blocking or with asyncio."""

    def blocking(*, client: DataManagerClient) -> Any:
        return FETCH.sync(client, (SIZE,))

    async def asynchronously(*, client: DataManagerClient) -> Any:
        return await FETCH.asyncio(client, (SIZE,))

    async def run() -> None:
        async with DataManagerClient("k", base_url=url) as client:
            await downloads.download(to, asynchronously, client=client)

    if how == "asyncio":
        asyncio.run(run())
    else:
        with DataManagerClient("k", base_url=url) as client:
            downloads.download(to, blocking, client=client)


def traced(url: str, to: Path, how: str, last: int | None) -> int:
    """Download, and count the lines of `downloads` that run; before line `last`, die.

    Of the parts that are written the first counts: how many more there are is the network's to say.
    """
    count = parts = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count, parts
        if frame.f_code.co_filename != downloads.__file__:
            return None
        caller = frame.f_back.f_code.co_name if frame.f_back else ""
        if event == "call" and "write" in (frame.f_code.co_name, caller):
            parts += frame.f_code.co_name == "write"
            if parts > 1:
                return None
        if event == "line":
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    try:
        fetch(url, to, how)
    finally:
        sys.settrace(None)
    return count


def rounds(url: str, folder: Path, how: str, kills: int) -> dict[str, int]:
    """Kill that many downloads; how often was found what."""
    target = folder / "file.bin"
    target.write_bytes(OLD)
    lines = traced(url, target, how, None)
    found = {"lines": lines, "killed": 0, "old": 0, "new": 0, "mixture": 0}
    for number in range(kills):
        target.write_bytes(OLD)
        child = os.fork()
        if not child:
            try:
                traced(url, target, how, 1 + number * (lines - 1) // max(1, kills - 1))
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        found["killed"] += os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        left = target.read_bytes()
        found["old" if left == OLD else "new" if left == NEW else "mixture"] += 1
    fetch(url, target, how)
    found["went on"] = int(target.read_bytes() == NEW)
    return found


def main() -> int:
    """Run the command line; 0 where no mixture was found."""
    if len(sys.argv) > 1:  # in a process of one thread, which may fork
        url, folder, how, kills = sys.argv[1:]
        found = rounds(url, Path(folder), how, int(kills))
        print(f"{how}: " + ", ".join(f"{name} {count}" for name, count in found.items()))
        return int(found["mixture"] > 0)
    with serving() as url, tempfile.TemporaryDirectory() as folder:
        return max(killed(url, Path(folder), how, 50)[0] for how in ("blocking", "asyncio"))


def killed(url: str, folder: Path, how: str, kills: int) -> tuple[int, str]:
    """Exit status and output of `rounds` in a process of its own."""
    command = [sys.executable, "-m", "tests.files.kills", url, str(folder), how, str(kills)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    print(done.stdout, done.stderr, sep="")
    return done.returncode, done.stdout


if __name__ == "__main__":
    sys.exit(main())
