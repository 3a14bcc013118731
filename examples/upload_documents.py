"""Upload documents for a mentor, and wait until the platform has trained it with them.

    python examples/upload_documents.py MENTOR handbook.pdf notes.md

MENTOR is the mentor's unique id. Each document is sent with the sha256 of its content as metadata, by which it is known
again: what the mentor has is not sent a second time, neither by a second run nor after an answer that got lost. Reads
IBLAI_API_KEY and, when set, IBLAI_BASE_URL. Needs `rich`.
"""

import argparse
import asyncio
import hashlib
import os
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_pathways_list as documents
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_tasks_retrieve as tasks
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_train_create as train
from ibl_data_manager_client.models import TrainDocumentViewRequest
from ibl_data_manager_client.types import File

# After these nobody knows whether a document has arrived. The client itself repeats no POST that may have been done.
UNCLEAR = (errors.APIConnectionError, errors.ServerError)


class Training:
    """The training of a mentor with one document."""

    def __init__(self, client: DataManagerClient, options: argparse.Namespace, path: Path) -> None:
        self.client, self.place, self.mentor, self.path = client, (options.org, options.user), options.mentor, path
        with path.open("rb") as file:
            self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()

    async def status(self) -> str | None:
        """How far it is (`pending`, `trained`, `failed`), as the mentor's documents say; None if it is not there."""
        named = paginate(documents.asyncio, *self.place, self.mentor, client=self.client, search=self.path.name)
        async for document in named:
            metadata = document.metadata if isinstance(document.metadata, dict) else {}
            if (metadata.get("custom_metadata") or {}).get("sha256") == self.sha256:
                return str(document.training_status or "pending")
        return None

    async def begin(self) -> str | None:
        """Send the document, unless it is there; returns the task that trains, or None where that is not known."""
        mark = {"sha256": self.sha256}
        body = TrainDocumentViewRequest("file", pathway=self.mentor, file=File(self.path), custom_metadata=mark)
        for wait in (1, 4, 0):
            if await self.status() in ("pending", "trained"):
                break
            try:
                return (await train.asyncio(*self.place, client=self.client, body=body)).task_id or None
            except UNCLEAR:
                if not wait:
                    raise
                await asyncio.sleep(wait)  # then look: it may have turned up
        return None

    async def run(self) -> str:
        """Have it done; returns how it ended."""
        task = await self.begin()
        while True:
            if task is None:
                status = await self.status() or "pending"
            else:
                status = (await tasks.asyncio(*self.place, task, client=self.client)).status
            if status != "pending":
                return "trained" if status == "completed" else status
            await asyncio.sleep(1)


async def main() -> int:
    """Read the command line, train, and say how it ended for each document."""
    parser = argparse.ArgumentParser(description="Train a mentor with documents.")
    parser.add_argument("mentor")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"))
    parser.add_argument("--timeout", type=float, default=900, help="seconds for each document (default: 900)")
    options = parser.parse_args()
    ends, slots = dict.fromkeys(options.files, ""), asyncio.Semaphore(4)
    with Progress(console=Console(stderr=True)) as progress:
        bar = progress.add_task("documents", total=len(ends))
        async with DataManagerClient() as client, asyncio.TaskGroup() as group:

            async def one(path: Path) -> None:
                try:
                    async with slots, asyncio.timeout(options.timeout):
                        ends[path] = await Training(client, options, path).run()
                except TimeoutError:
                    ends[path] = f"not done within {options.timeout:g} s: run again to go on waiting"
                except (errors.DataManagerError, OSError) as error:
                    ends[path] = f"{type(error).__name__}: {error}"
                progress.advance(bar)

            for path in ends:
                group.create_task(one(path))
    for path, end in ends.items():
        print(f"{path}: {end}")
    return 0 if set(ends.values()) == {"trained"} else 1


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main()))
    except errors.DataManagerError as error:
        sys.exit(f"{type(error).__name__}: {error}")
