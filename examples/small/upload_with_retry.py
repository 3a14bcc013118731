"""Train a mentor with a document, unless it has it: python examples/small/upload_with_retry.py MENTOR notes.md"""

import sys
import time
from pathlib import Path

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.ai_index import list_pathway_documents as documents
from ibl_data_manager_client.api.ai_index import train_document as train
from ibl_data_manager_client.models import TrainDocumentViewRequest as Document
from ibl_data_manager_client.types import File

mentor, path = sys.argv[1], Path(sys.argv[2])
with DataManagerClient(max_retries=5) as client:  # which repeats a POST only where it cannot have been done
    for wait in (1, 5, 25, None):
        found = {one.document_name for one in paginate(documents.sync, "acme", "ada", mentor, client=client)}
        if path.name in found or wait is None:
            sys.exit(None if path.name in found else f"{path} did not arrive")
        try:
            train.sync("acme", "ada", client=client, body=Document("file", pathway=mentor, file=File(path)))
            break
        except errors.DataManagerError as error:
            if not error.may_have_acted:
                raise
            time.sleep(wait)  # it may have arrived all the same: look, then send
