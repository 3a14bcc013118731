"""Export a list, a file a page; after a crash it goes on: python examples/small/export_with_resume.py out"""

import json
import sys
from pathlib import Path

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import list_credentials as credentials

folder = Path(sys.argv[1])
folder.mkdir(exist_ok=True)
files = sorted(folder.glob("*.json"))
cursor = json.loads(files[-1].read_text())["cursor"] if files else None
if files and cursor is None:
    sys.exit("nothing is left to export")
with DataManagerClient() as client:
    pager = paginate(credentials.sync, "acme", "ada", client=client, page_size=25).resume(cursor)
    for number, page in enumerate(pager.pages(), start=len(files)):
        partial = folder / "partial"
        partial.write_text(json.dumps({"cursor": page.cursor, "items": [item.to_dict() for item in page.items]}))
        partial.rename(folder / f"{number:06}.json")  # a page and the way to the next appear in one step
