"""Export a long list to Parquet; killed at any moment and started again, it goes on where it was.

    python examples/export_parquet.py credentials --org acme --user ada

The list comes in files of about `--rows` rows, which together are the data set: `pyarrow.dataset.dataset(folder)`.
Each carries in its own metadata the cursor of its last page. A file appears whole, by one rename, and with it the place
to go on from, so that no row is ever missing or there twice. Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL. Needs
`pyarrow` and `rich`.
"""

import argparse
import asyncio
import json
import os
import sys
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from rich.console import Console
from rich.progress import Progress

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.pagination import Cursor

# Stated, not inferred: a file in which a column is empty has the same types as the others.
SCHEMA = pa.schema(
    {"entity_id": pa.string(), "name": pa.string(), "type": pa.string(), "created_at": pa.timestamp("us", "UTC")}
)


def row(item: Credential) -> dict[str, object]:
    """A credential as a row of the table."""
    kind = str(item.credential_type)
    return {"entity_id": item.entity_id, "name": item.name, "type": kind, "created_at": item.created_at}


class Export:
    """A folder of Parquet files, as an earlier run left it: how many `rows` it has, and the `cursor` to go on from."""

    def __init__(self, folder: Path, source: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        files = sorted(folder.glob("*.parquet"))
        state: dict[str, Any] = {"source": source}
        if files:
            state = json.loads(pq.read_schema(files[-1]).metadata[b"state"])
        if state["source"] != source:
            raise ValueError(f"{folder} has the list of {state['source']}: name another folder")
        self.folder, self.source, self.files = folder, source, len(files)
        self.rows: int = sum(pq.read_metadata(file).num_rows for file in files)
        self.cursor: Cursor | None = state.get("cursor")
        self.complete = bool(files) and self.cursor is None

    def save(self, rows: list[dict[str, object]], cursor: Cursor | None) -> None:
        """Add a file: it is there whole, or not at all. A `cursor` of None says that nothing follows."""
        state = json.dumps({"source": self.source, "cursor": cursor})
        partial = self.folder / "_partial"  # readers of Parquet folders pass over a name that begins so
        with partial.open("wb") as file:
            pq.write_table(pa.Table.from_pylist(rows, SCHEMA.with_metadata({"state": state})), file)
            file.flush()
            os.fsync(file.fileno())  # content before name, so that a power cut does no more than a kill
        partial.replace(self.folder / f"{self.files:06}.parquet")
        self.files, self.rows, self.cursor = self.files + 1, self.rows + len(rows), cursor


async def main() -> None:
    """Read the command line, and the list from where the folder ends."""
    parser = argparse.ArgumentParser(description="Export credentials to a folder of Parquet files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"))
    parser.add_argument("--rows", type=int, default=50_000, help="rows of a file (default: 50000)")
    options = parser.parse_args()
    export = Export(options.folder, f"{options.user} of {options.org}")
    if not export.complete:
        rows: list[dict[str, object]] = []
        with Progress(console=Console(stderr=True)) as progress:
            bar = progress.add_task("credentials", completed=export.rows, total=None)
            async with DataManagerClient() as client:
                pager = paginate(credentials.asyncio, options.org, options.user, client=client, page_size=100)
                async with aclosing(pager.resume(export.cursor).prefetch(4).pages()) as pages:
                    async for page in pages:
                        rows += map(row, page.items)
                        progress.update(bar, total=page.total, advance=len(page.items))
                        if len(rows) >= options.rows and page.cursor is not None:
                            await asyncio.to_thread(export.save, rows, page.cursor)  # the pages ahead go on coming
                            rows = []
        export.save(rows, None)
    print(f"{export.rows} rows in {options.folder}")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except (errors.DataManagerError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
