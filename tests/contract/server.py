"""Every operation against a mock server made by others: see scripts/contract-server."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from generation.document import Json, map_operations
from generation.rules import WITHOUT_FILE

from ibl_data_manager_client import DataManagerClient, errors

from .arguments import arguments
from .document import Described, described, effective, generated_modules, twin, without_twins
from .sampler import FULL, MINIMAL


def for_a_mock_server(document: Json) -> Json:
    """The effective document with a status where it has "2XX", and both media types where a file decides."""

    def operation(_method: str, _path: str, value: Json) -> Json:
        (answer,) = value["responses"].values()
        value = {**value, "responses": {"200": answer}}
        if "requestBody" in value:
            content = value["requestBody"]["content"]
            (media,) = content.values()
            others = {media[WITHOUT_FILE]: media} if WITHOUT_FILE in media else {}
            value["requestBody"] = {**value["requestBody"], "content": {**content, **others}}
        return value

    return map_operations(document, operation)


@contextmanager
def serving(steady: str, document: Json) -> Iterator[str]:
    """The mock server's address, while it runs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        log = Path(folder) / "log"
        command = [steady, "--quiet", "--no-color", "--host", "127.0.0.1", "--port", str(port), str(path)]
        with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as process:
            try:
                for _ in range(600):
                    if process.poll() is not None:
                        sys.exit(f"the mock server ended: {log.read_text(errors='replace')[-2000:]}")
                    try:
                        socket.create_connection(("127.0.0.1", port), 0.1).close()
                        break
                    except OSError:
                        time.sleep(0.1)
                yield f"http://127.0.0.1:{port}"
            finally:
                process.terminate()
                process.wait(20)


def chosen(per_tag: int | None) -> list[Described]:
    """All operations, or the first few of each tag."""
    by_tag: dict[str, list[Described]] = {}
    for one in described().values():
        by_tag.setdefault(generated_modules()[one.id], []).append(one)
    return list(itertools.chain.from_iterable(some[:per_tag] for some in by_tag.values()))


class Judge:
    """Counts what the server says of each request."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.failures: list[str] = []

    def take(self, operation: Described, variant: str, response: Any) -> None:
        """Take in an answer: what the server found wrong with the request is in its headers and body."""
        headers, status = response.headers, int(response.status_code)
        if headers.get("x-steady-request-valid") == "true" and 200 <= status < 300:
            self.counts["accepted"] += 1
            return
        said = re.sub(r"\s+", " ", response.content.decode(errors="replace"))[:400]
        self.failures.append(f"{operation.id} ({variant}): HTTP {status}: {said}")

    def failed(self, operation: Described, variant: str, error: Exception) -> None:
        """Take in an error."""
        self.failures.append(f"{operation.id} ({variant}): {type(error).__name__}: {error}"[:500])


def call_all(url: str, operations: list[Described], judge: Judge) -> None:
    """Call each operation with few and with all arguments, blocking and with asyncio."""
    options: dict[str, Any] = {"base_url": url, "max_retries": 0, "drift": lambda _: None}
    client = DataManagerClient("contract-key", **options).with_options(raise_for_status=False)

    async def calling() -> None:
        async with client:
            for operation, variant in itertools.product(operations, (MINIMAL, FULL)):
                made = arguments(operation, variant, operation.module)
                try:
                    answer = await operation.module.asyncio_detailed(*made.positional, **made.keywords, client=client)
                    judge.take(operation, f"asyncio, {variant.name}", answer)
                except errors.DataManagerError as error:
                    judge.failed(operation, f"asyncio, {variant.name}", error)

    for operation, variant in itertools.product(operations, (MINIMAL, FULL)):
        made = arguments(operation, variant, operation.module)
        try:
            answer = operation.module.sync_detailed(*made.positional, **made.keywords, client=client)
            judge.take(operation, f"sync, {variant.name}", answer)
        except errors.DataManagerError as error:
            judge.failed(operation, f"sync, {variant.name}", error)
    asyncio.run(calling())


def refuses_what_is_wrong(url: str) -> None:
    """The server does judge: a request with a wrong query is refused."""
    response = httpx.get(f"{url}/api/core/rbac/groups/", params={"page": "none"})
    if response.status_code < 400:
        sys.exit(f"the mock server accepts a wrong request: {response.status_code}")


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/contract-server")
    parser.add_argument("--steady", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--per-tag", type=int, metavar="N", help="only the first N operations of each tag")
    options = parser.parse_args()
    operations = chosen(options.per_tag)
    judge = Judge()
    by_twin: dict[int, list[Described]] = {}  # where URLs are declared twice, a server for each
    for one in operations:
        by_twin.setdefault(twin(effective(), one.path), []).append(one)
    for number, some in by_twin.items():
        with serving(options.steady, for_a_mock_server(without_twins(effective(), number))) as url:
            refuses_what_is_wrong(url)
            call_all(url, some, judge)
    for failure in judge.failures[:40]:
        print(failure)
    tags = len({generated_modules()[one.id] for one in operations})
    print(f"{len(operations)} operations of {tags} tags, sync and asyncio, few and all arguments:")
    print(f"{judge.counts['accepted']} requests accepted by the mock server, {len(judge.failures)} refused or failed")
    return bool(judge.failures)


if __name__ == "__main__":
    sys.exit(main())
