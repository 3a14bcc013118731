"""The server and the workers: processes that live as long as a benchmark, asked and answered in lines of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import environments

SCRIPTS = environments.ROOT / "scripts"
NOWHERE = "http://127.0.0.1:9"
"""The address of a worker that calls nothing."""


@dataclass(frozen=True)
class Peer:
    """What is measured.

    Attributes:
        module: in `benchmarks.peers`.
        environment: in which it runs.
    """

    module: str
    environment: str


CLIENT = Peer("client", "plain")
CLIENT_EXTRAS = Peer("client", "extras")
HTTPX = Peer("raw_httpx", "plain")
HTTPX_EXTRAS = Peer("raw_httpx", "extras")
AIOHTTP = Peer("raw_aiohttp", "extras")
VENDOR = Peer("vendor", "vendor")
GENERATED = Peer("generated", "plain")


class WorkerError(Exception):
    """A worker could not do what it was asked for; the text is its traceback."""


class Worker:
    """A worker process.

    Args:
        process: with its input and output as text.
        name: for errors.
    """

    def __init__(self, process: subprocess.Popen[str], name: str) -> None:
        self._process = process
        self._name = name

    def ask(self, do: str, **arguments: Any) -> dict[str, Any]:
        """What the worker answers to a command.

        Raises:
            WorkerError: the command failed, or the worker ended.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):  # its output says that it has ended
            self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
            self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise WorkerError(f"{self._name} ended with status {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise WorkerError(f"{self._name}: {answer['error']}")
        return answer


def cost(command: list[str], variables: dict[str, str] | None = None) -> dict[str, float]:
    """Seconds (`wall`), CPU seconds (`cpu`) and peak memory (`peak`, KiB of the largest process) of a command.

    Raises:
        RuntimeError: it failed.
    """
    launcher = [sys.executable, "-S", "-E", str(SCRIPTS / "benchmarks/launcher.py"), *command]
    done = subprocess.run(launcher, cwd=environments.ROOT, env=variables, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    if found["status"]:
        raise RuntimeError(f"{command[0]} ended with status {found['status']}")
    return found


@contextmanager
def _running(command: list[str], variables: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, env=variables, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def server(certificate: Path | None = None) -> Iterator[str]:
    """The address of a running server, over TLS with a certificate and its key; see `benchmarks.server`."""
    command = [str(environments.python("server")), "-m", "benchmarks.server"]
    if certificate is not None:
        command.append(str(certificate))
    with _running(command, environments.variables(SCRIPTS)) as process:
        assert process.stdout is not None
        scheme = "https" if certificate else "http"
        yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"


@contextmanager
def worker(
    peer: Peer, url: str = NOWHERE, pages: int = 1, size: int = 100, delay_ms: int = 0, under: Sequence[str] = ()
) -> Iterator[Worker]:
    """A running worker, whose calls go to lists of so many pages of so many items, answered after a delay.

    `under`: the beginning of a command that runs it.
    """
    paths = [SCRIPTS, environments.ROOT]
    if peer.module == "generated":
        paths.append(environments.generated())
    command = [*under, str(environments.python(peer.environment)), "-m", f"benchmarks.peers.{peer.module}"]
    name = f"{peer.module} ({peer.environment})"
    with _running([*command, f"{url}/{pages}/{size}/{delay_ms}"], environments.variables(*paths)) as process:
        yield Worker(process, name)


@contextmanager
def workers(*peers: Peer, url: str = NOWHERE) -> Iterator[dict[Peer, Worker]]:
    """A running worker of each."""
    with ExitStack() as stack:
        yield {peer: stack.enter_context(worker(peer, url)) for peer in peers}
