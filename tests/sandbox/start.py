"""Start the sandbox in a subprocess, and stop it."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sandbox:
    """Where a running sandbox listens (`dm_url` is the same server under `/dm`), and a key that it accepts."""

    url: str
    dm_url: str
    key: str


@contextmanager
def running_sandbox(*, start_timeout: float = 30, **options: int | str | Sequence[str]) -> Iterator[Sandbox]:
    """Start a sandbox, yield it, and stop it on exit.

    `options` are the command's flags with underscores: `credentials=30`, `rbac_groups=5`, `key=["one", "two"]`.
    Raises `RuntimeError` when it is not ready within `start_timeout` seconds.
    """
    command = [sys.executable, "-m", str(__package__)]
    for name, value in options.items():
        values = [value] if isinstance(value, int | str) else value
        command += [f"--{name.replace('_', '-')}={item}" for item in values]
    root, pipe = Path(__file__).resolve().parents[2], subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            timer = threading.Timer(start_timeout, process.kill)  # readline() itself cannot time out
            timer.start()
            line = process.stdout.readline()
            timer.cancel()
            if not line:
                raise RuntimeError(f"The sandbox was not ready within {start_timeout} s, or ended at once.")
            yield Sandbox(**json.loads(line))
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
