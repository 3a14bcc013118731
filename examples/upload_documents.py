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
from ibl_data_manager_client.api.ai_index import get_document_task as tasks
from ibl_data_manager_client.api.ai_index import list_pathway_documents as documents
from ibl_data_manager_client.api.ai_index import train_document as train
from ibl_data_manager_client.models import TrainDocumentViewRequest
from ibl_data_manager_client.types import File


class Training:
    """The training of a mentor with one document."""

    def __init__(self, client: DataManagerClient, org: str, user: str, mentor: str, path: Path) -> None:
        self.client, self.place, self.mentor, self.path = client, (org, user), mentor, path
        with path.open("rb") as file:
            self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()

    async def status(self, task: str | None = None) -> str:
        """How far it is: `absent`, `pending`, `trained` or `failed`. The task says it, else the mentor's documents."""
        if task is not None:
            status = (await tasks.asyncio(*self.place, task, client=self.client)).status
            return "trained" if status == "completed" else status
        named = paginate(documents.asyncio, *self.place, self.mentor, client=self.client, search=self.path.name)
        async for document in named:
            metadata = document.metadata if isinstance(document.metadata, dict) else {}
            if (metadata.get("custom_metadata") or {}).get("sha256") == self.sha256:
                return str(document.training_status or "pending")
        return "absent"

    async def run(self) -> str:
        """Send the document, unless it is there, and wait for its training; returns how that ended."""
        task, mark = None, {"sha256": self.sha256}
        body = TrainDocumentViewRequest("file", pathway=self.mentor, file=File(self.path), custom_metadata=mark)
        for wait in (1, 4, 0):
            if await self.status() in ("pending", "trained"):
                break
            try:
                task = (await train.asyncio(*self.place, client=self.client, body=body)).task_id or None
                break
            except errors.DataManagerError as error:
                if not wait or not (error.may_have_acted or error.transient):
                    raise
                await asyncio.sleep(wait)  # then look: the client repeats no POST that may have been done
        while True:
            status = await self.status(task)
            if status not in ("absent", "pending"):
                return status
            await asyncio.sleep(1)


async def main() -> int:
    """Read the command line, train with four documents at a time, and say how it ended for each."""
    parser = argparse.ArgumentParser(description="Train a mentor with documents.")
    parser.add_argument("mentor")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"))
    parser.add_argument("--timeout", type=float, default=900, help="seconds for each document (default: 900)")
    options = parser.parse_args()
    files = dict.fromkeys(options.files)  # each once
    slots, progress = asyncio.Semaphore(4), Progress(console=Console(stderr=True))
    bar = progress.add_task("documents", total=len(files))

    async def one(path: Path, client: DataManagerClient) -> str:
        try:
            async with slots, asyncio.timeout(options.timeout):
                return await Training(client, options.org, options.user, options.mentor, path).run()
        except TimeoutError:
            return f"not done within {options.timeout:g} s: run again to go on waiting"
        except (errors.DataManagerError, OSError) as error:
            return f"{type(error).__name__}: {error}"
        finally:
            progress.advance(bar)

    with progress:
        async with DataManagerClient() as client, asyncio.TaskGroup() as group:
            ends = {path: group.create_task(one(path, client)) for path in files}
    for path, end in ends.items():
        print(f"{path}: {end.result()}")
    return 0 if all(end.result() == "trained" for end in ends.values()) else 1


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main()))
    except errors.DataManagerError as error:
        sys.exit(f"{type(error).__name__}: {error}")
