"""What a fake platform keeps of the requests."""

from __future__ import annotations

import asyncio
import datetime
import io
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import PlatformApiKey, paginate
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_train_create as train
from ibl_data_manager_client.api.core import core_rbac_groups_create as create_group
from ibl_data_manager_client.api.core import core_rbac_groups_list as rbac_groups
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential, TrainDocumentViewRequest
from ibl_data_manager_client.testing import FakePlatform, UnexpectedCallError, UploadedFile, sample
from ibl_data_manager_client.testing._routes import file_fields
from ibl_data_manager_client.types import File
from tests import committed
from tests.contract.arguments import arguments
from tests.contract.document import described
from tests.contract.parts import parse_parts
from tests.contract.sampler import FULL
from tests.files.test_upload_operations import TRICKY, UPLOADS
from tests.keysearch import KEY


@pytest.fixture
def fake() -> FakePlatform:
    """One that answers everything."""
    return FakePlatform(sample=True)


def test_a_call(fake: FakePlatform) -> None:
    client = fake.client(base_url="https://fake.invalid/dm", params={"both": ["a", "ü&"]})
    credentials.sync("acme", "ada/../eve", client=client, search="py thon", page=1, course="")
    (call,) = fake.calls
    assert (call.operation, call.method) == (committed.FLAGSHIP, "GET")
    assert call.path == "/dm/api/credentials/orgs/acme/users/ada%2F..%2Feve/"
    assert call.path_parameters == dict(zip(committed.names(committed.FLAGSHIP), ("acme", "ada/../eve"), strict=True))
    assert call.query == {"both": ["a", "ü&"], "search": "py thon", "page": "1", "course": ""}
    assert call.headers["User-Agent"].startswith("ibl-data-manager-client/")
    assert (call.content, call.json, call.form, call.files) == (b"", None, None, {})


def test_a_json_body(fake: FakePlatform) -> None:
    body = arguments(described()["core_rbac_groups_create"], FULL, create_group).keywords["body"]
    create_group.sync(client=fake.client(), body=body)
    (call,) = fake.calls_to(create_group)
    assert call.json == body.to_dict()
    assert type(body).from_dict(call.json) == body
    assert call.headers["content-type"] == "application/json"
    fake.answer("PUT /api/beta/", None)
    fake.client().request("PUT", "/api/beta/", json={"at": datetime.date(2024, 1, 2)})
    fake.client().request("PUT", "/api/beta/", content=b"{oops", headers={"Content-Type": "application/json"})
    assert [call.json for call in fake.calls[1:]] == [{"at": "2024-01-02"}, None]


def test_no_key_is_kept(fake: FakePlatform) -> None:
    rbac_groups.sync(client=fake.client(KEY, headers={"Cookie": f"session={KEY}"}))
    asyncio.run(rbac_groups.asyncio(client=fake.client(auth=PlatformApiKey(lambda: KEY))))
    assert len(fake.calls) == 2
    for call in fake.calls:
        shown = f"{call!r} {call.headers!r} {dict(call.headers)} {call.headers.raw!r} {call.headers.multi_items()}"
        assert KEY not in shown
        assert "authorization" not in call.headers
        assert "host" in call.headers
    assert KEY not in repr(fake)


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_an_upload(fake: FakePlatform, tmp_path: Path, mode: str) -> None:
    path = tmp_path / 'a "b" ü 100%.pdf'
    path.write_bytes(TRICKY * 1000)
    body = sample(TrainDocumentViewRequest, file=File(path, mime_type="application/pdf"), pathway="here", url=None)
    args = "acme", "ada"
    client = fake.client()
    fake.fail(train, 429, times=1)
    if mode == "sync":
        train.sync(*args, client=client, body=body)
    else:
        asyncio.run(train.asyncio(*args, client=client, body=body))
    first, second = fake.calls
    assert (first.form, first.files) == (second.form, second.files)  # it was sent again from its start
    assert first.files == {"file": [UploadedFile(path.name, "application/pdf", TRICKY * 1000)]}
    assert first.form is not None
    assert first.form["pathway"] == "here"
    assert first.form["url"] == ""
    assert first.json is None
    assert "TRICKY" not in repr(first)
    assert len(repr(first)) < 2000


@pytest.mark.parametrize("operation_id", UPLOADS)
def test_every_upload_as_another_parser_reads_it(fake: FakePlatform, operation_id: str) -> None:
    operation = described()[operation_id]
    made = arguments(operation, FULL, operation.module)
    operation.module.sync(**made.named(), **made.keywords, client=fake.client())
    (call,) = fake.calls
    fields, files = parse_parts(call.content, call.headers["Content-Type"])
    assert call.form is not None
    flat = {name: value if isinstance(value, list) else [value] for name, value in call.form.items()}
    assert flat == {name: [text for other, text in fields if other == name] for name, _ in fields}
    got = [(name, one.file_name, one.mime_type, one.content) for name, some in call.files.items() for one in some]
    assert got == files
    assert {*call.files} <= {*file_fields(operation.module.__name__)}


def test_a_file_that_comes_as_text_is_refused(fake: FakePlatform) -> None:
    """As it comes where a file is given as it is, without `File`, to what encodes it by itself."""
    head = 'content-disposition: form-data; name="file"'
    headers = {"Content-Type": "multipart/form-data; boundary=e"}
    client = fake.client()
    path = "/api/ai-index/orgs/acme/users/ada/documents/train/"
    for content, refused in ((f"{head}\r\n\r\n<_io.Buffered", True), (f'{head}; filename="a"\r\n\r\nx', False)):
        for call in (client.request, lambda *args, **kwargs: asyncio.run(client.arequest(*args, **kwargs))):
            with (
                pytest.raises(UnexpectedCallError, match=r"file=File\(…\), of ibl_data_manager_client\.types$")
                if refused
                else nullcontext()
            ):
                call("POST", path, content=f"--e\r\n{content}\r\n--e--\r\n".encode(), headers=headers)
    client.request("POST", path, content=f"--e\r\n{head}\r\n\r\n\r\n--e--\r\n".encode(), headers=headers)  # none
    assert [call.operation for call in fake.calls] == ["ai_index_orgs_users_documents_train_create"] * 5


def test_the_files_of_all_bodies_are_known() -> None:
    found = {id for id in UPLOADS if file_fields(described()[id].module.__name__)}
    assert found == set(UPLOADS)
    assert file_fields(rbac_groups.__name__) == file_fields(create_group.__name__) == []


def test_a_file_that_can_be_read_once(fake: FakePlatform) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.parts = [b"one", b"two", b""]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self.parts.pop(0)

    pipe: Any = Pipe()
    train.sync("acme", "ada", client=fake.client(), body=sample(TrainDocumentViewRequest, file=File(pipe, "p.txt")))
    assert [one.content for one in fake.calls[0].files["file"]] == [b"onetwo"]


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"", {}),
        (b"--e--\r\n", {}),
        (b"junk", {}),
        (b"--e\r\nno header\r\n\r\nvalue\r\n--e--\r\n", {}),
        (b'--e\r\ncontent-disposition: form-data; name="a"\r\n\r\n\xff\r\n--e--\r\n', {"a": "\ufffd"}),
    ],
)
def test_a_body_made_by_hand(content: bytes, form: dict[str, str]) -> None:
    fake = FakePlatform()
    fake.answer("POST /api/beta/", None)
    headers = {"Content-Type": "multipart/form-data; boundary=e"}
    fake.client().request("POST", "/api/beta/", content=content, headers=headers)
    assert (fake.calls[0].form, fake.calls[0].files, fake.calls[0].content) == (form, {}, content)


def test_many_threads_and_tasks() -> None:
    """Nothing is lost, and what was told for some calls is given to as many."""
    fake = FakePlatform()
    fake.pages(credentials, [sample(Credential, name=str(n)) for n in range(30)])
    fake.answer(rbac_groups, {"count": 0, "results": []})
    fake.fail(rbac_groups, 418, times=50)
    client = fake.client(max_retries=0).with_options(raise_for_status=False)

    def work(worker: int) -> list[int]:
        names = [one.name for one in paginate(credentials.sync, "acme", str(worker), client=client)]
        assert names == [str(n) for n in range(30)]
        return [rbac_groups.sync_detailed(client=client).status_code for _ in range(20)]

    with ThreadPoolExecutor(8) as pool:
        statuses = [status for found in pool.map(work, range(8)) for status in found]
    assert (statuses.count(418), statuses.count(200)) == (50, 110)
    assert len(fake.calls_to(rbac_groups)) == 160
    for worker in range(8):
        pages = [c.query for c in fake.calls_to(credentials) if c.path_parameters["user_id"] == str(worker)]
        assert pages == [{}, {"page": "2"}, {"page": "3"}]

    async def tasks() -> int:
        fake.calls.clear()
        await asyncio.gather(*(rbac_groups.asyncio(client=client) for _ in range(200)))
        return len(fake.calls)

    assert asyncio.run(tasks()) == 200


def test_any_httpx_client_may_use_the_transport(fake: FakePlatform) -> None:
    with httpx.Client(transport=fake.transport) as client:
        answer = client.get("https://anywhere.example/api/core/rbac/groups/", headers={"Authorization": "Api-Token x"})
    assert answer.json()["results"][0]["id"] == 1
    assert fake.calls[0].operation == "core_rbac_groups_list"
