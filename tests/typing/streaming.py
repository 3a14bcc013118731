"""What type checkers must see of streams, of progress, and of what every error says: see surface.py."""

from collections.abc import AsyncGenerator, Iterator
from pathlib import Path
from typing import Any, assert_type

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.downloads import Target
from ibl_data_manager_client.streams import AsyncStream, ServerSentEvent, Stream
from ibl_data_manager_client.types import File


async def streams(client: DataManagerClient) -> None:
    with client.stream("GET", "/api/x/", params={"a": 1}) as answer:
        assert_type(answer, Stream)
        assert_type(answer.bytes(), Iterator[bytes])
        assert_type(answer.lines(), Iterator[str])
        for event in answer.events():
            assert_type(event, ServerSentEvent)
            assert_type((event.event, event.data, event.id, event.retry), tuple[str, str, str, int | None])
            assert_type(event.json(), Any)
    async with client.stream("POST", "/api/x/", json={"a": 1}) as later:
        assert_type(later, AsyncStream)
        assert_type(later.bytes(), AsyncGenerator[bytes, None])
        assert_type(later.events(), AsyncGenerator[ServerSentEvent, None])
        async for line in later.lines():
            assert_type(line, str)
        assert_type((later.request_id, later.retries), tuple[str | None, int])


def told(done: int, total: int | None) -> None:
    print(done / total if total else done)


def progress() -> None:
    File(b"x", progress=told)
    Target("a.bin", progress=told)
    assert_type(Target(Path("a.bin"), part="a.part").part, Path)


def said(error: errors.DataManagerError, answered: errors.APIStatusError) -> None:
    assert_type((error.may_have_acted, error.transient, error.retries), tuple[bool, bool, int])
    assert_type((error.operation, error.request_id), tuple[str | None, str | None])
    assert_type(answered.operation, str)


def refused(client: DataManagerClient) -> None:
    client.stream("GET", "/api/x/", content="text")  # type: ignore[arg-type]
    with client.stream("GET", "/api/x/") as answer:
        answer.events().data  # type: ignore[attr-defined]  # noqa: B018
    File(b"x", progress=len)  # type: ignore[arg-type]
    Target("a.bin", progress=lambda done: None)  # type: ignore[arg-type, misc]
