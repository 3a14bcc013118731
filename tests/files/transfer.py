"""Run by the tests in a process of its own: sends or fetches a large file, prints by how many MiB its memory grew."""

import asyncio
import resource
import sys
from pathlib import Path

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.types import File


def peak() -> float:
    """Peak memory of this process so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def transfer(what: str, url: str, path: Path, size: int) -> None:
    """Send the file at `path`, or fetch `size` bytes to it."""
    upload: Operation[dict[str, int]] = Operation("upload", "POST", "/up", media_type="multipart/form-data")
    fetch: Operation[bytes] = Operation("fetch", "GET", f"/{size}", answer="bytes")

    async def fetching(*, client: DataManagerClient) -> bytes:
        return await fetch.asyncio(client)

    def fetching_blocking(*, client: DataManagerClient) -> bytes:
        return fetch.sync(client)

    async with DataManagerClient("k", base_url=url) as client:
        if what == "upload":
            answer = await upload.asyncio(client, (), None, {"file": File(path), "title": "large"})
            assert answer["length"] > size
        elif what == "upload-sync":
            with path.open("rb") as opened:
                assert upload.sync(client, (), None, {"file": File(opened)})["length"] > size
        elif what == "download":
            assert (await download(path, fetching, client=client)).parsed == path
        else:
            assert download(path, fetching_blocking, client=client).parsed == path


if __name__ == "__main__":
    _, what, url, path, size = sys.argv
    asyncio.run(transfer(what, url, Path(path), 0 if what.startswith("upload") else 1))  # what is loaded once is loaded
    before = peak()
    asyncio.run(transfer(what, url, Path(f"{path}.large"), int(size)))
    print(f"{peak() - before:.1f}")
