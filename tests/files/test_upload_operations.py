"""Every operation that uploads sends files that arrive as they are, by Django REST Framework's own reading of them."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.types import File
from tests import committed
from tests.contract.arguments import arguments
from tests.contract.document import described
from tests.contract.sampler import FULL
from tests.sandbox.start import Sandbox

TRICKY = b"--+++\r\nContent-Disposition: form-data; name=x\r\n\r\n--+++--\r\n\x00\xff\r\n"
EVIDENCE = Path(__file__).resolve().parents[1] / "fidelity" / "data" / "uploads.json"

UPLOADS = [one.id for one in described().values() if one.media_type == "multipart/form-data"]


def files_in(body: Any) -> Iterator[tuple[str, File]]:
    """Each file of a body by the name of its part."""
    for name, value in body.to_dict().items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, File):
                yield name, item


def test_what_the_evidence_calls_an_upload_is_one() -> None:
    """All but those that the evidence file itself gives a reason against."""
    known = committed.still_there(json.loads(EVIDENCE.read_text(encoding="utf-8")))
    by_route = {f"{one.method} {one.path}": one.id for one in described().values()}
    real = {by_route[route] for route, entry in known.items() if entry.get("files")}
    assert len(real) >= 25
    assert real == set(UPLOADS) & {by_route[route] for route in known}


@pytest.mark.parametrize("operation_id", UPLOADS)
@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_files_arrive_whole(sandbox: Sandbox, tmp_path: Path, operation_id: str, mode: str) -> None:
    operation = described()[operation_id]
    made = arguments(operation, FULL, operation.module)
    body = made.keywords["body"]
    sent = {}
    for number, (name, file) in enumerate(files_in(body)):
        content = TRICKY * 50_000 + bytes([number])  # some megabytes: more than what a server keeps in memory
        path = tmp_path / f"{number} ü.png"
        path.write_bytes(content)
        file.payload, file.file_name, file.mime_type = path, None, "image/x-special"
        sent[name] = {
            "name": path.name,
            "type": "image/x-special",
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
    client = DataManagerClient(sandbox.key, base_url=f"{sandbox.url}/uploads", drift=lambda _: None)

    async def send() -> Any:
        async with client:
            return await operation.module.asyncio_detailed(*made.positional, **made.keywords, client=client)

    if mode == "asyncio":
        answer = asyncio.run(send())
    else:
        with client:
            answer = operation.module.sync_detailed(*made.positional, **made.keywords, client=client)
    received = json.loads(answer.content)
    assert sent
    assert {name: files[0] for name, files in received["files"].items()} == sent
    assert (received["method"], received["content_type"]) == (operation.method, "multipart/form-data")
