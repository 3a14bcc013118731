"""Train a mentor with a document and wait until it knows it: python examples/small/train_and_wait.py MENTOR notes.md"""

import asyncio
import sys
from pathlib import Path

from ibl_data_manager_client import DataManagerClient, errors, wait
from ibl_data_manager_client.api.ai_index import get_document_task, train_document
from ibl_data_manager_client.jobs import TRAINING
from ibl_data_manager_client.models import TrainDocumentViewRequest
from ibl_data_manager_client.types import File


async def main(mentor: str, path: str) -> str:
    body = TrainDocumentViewRequest(type_="file", pathway=mentor, file=File(Path(path)))
    async with DataManagerClient() as client:
        task = (await train_document.asyncio("acme", "ada", client=client, body=body)).task_id or ""
        waiting = wait(get_document_task.asyncio, "acme", "ada", task, client=client)
        return (await waiting.until(TRAINING, timeout=900, progress=lambda task: print(task.status))).message


try:
    print(asyncio.run(main(*sys.argv[1:])))
except errors.DataManagerError as error:
    sys.exit(f"{type(error).__name__}: {error}")
