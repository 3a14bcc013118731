"""Files go up and come down as they are, and without being held in memory."""

from __future__ import annotations

import asyncio
import bz2
import gzip
import hashlib
import io
import lzma
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import Target, download
from ibl_data_manager_client.types import File, FileAt, _Once
from tests.conftest import KEY, MakeClient
from tests.files.discard import serving
from tests.files.kills import killed
from tests.sandbox.start import Sandbox

MIB = 1 << 20
TRICKY = b"--+++\r\nContent-Disposition: form-data\r\n\r\n--+++--\r\n\x00\xff"

UPLOAD: Operation[Any] = Operation("upload", "POST", "/up", media_type="multipart/form-data", answer="any")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server that discards and sends."""
    with serving() as address:
        yield address


def received(sandbox: Sandbox, values: dict[str, Any], asynchronous: bool = False) -> Any:
    """What Django REST Framework read of an upload."""

    async def send() -> Any:
        async with DataManagerClient(sandbox.key, base_url=f"{sandbox.url}/uploads") as client:
            return await UPLOAD.asyncio(client, (), None, values)

    if asynchronous:
        return asyncio.run(send())
    with DataManagerClient(sandbox.key, base_url=f"{sandbox.url}/uploads") as client:
        return UPLOAD.sync(client, (), None, values)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_files_from_bytes_open_files_and_paths(sandbox: Sandbox, tmp_path: Path, asynchronous: bool) -> None:
    path = tmp_path / "über.png"
    path.write_bytes(TRICKY)
    with path.open("rb") as opened:
        answer = received(
            sandbox,
            {
                "bytes": File(TRICKY, "a.pdf", "application/pdf"),
                "open": File(opened),
                "path": File(path, mime_type="image/x-special"),
                "memory": File(io.BytesIO(TRICKY), "m.bin"),
                "unnamed": File(TRICKY),
                "empty": File(b"", "empty.txt"),
                "title": "ä & ö",
                "tags": ["a", "b"],
                "flag": False,
                "nested": {"k": [1, None]},
                "nothing": None,
            },
            asynchronous,
        )
    files = {name: (one["name"], one["type"]) for name, (one,) in answer["files"].items()}
    assert files == {
        "bytes": ("a.pdf", "application/pdf"),
        "open": ("über.png", "image/png"),
        "path": ("über.png", "image/x-special"),
        "memory": ("m.bin", "application/octet-stream"),
        "unnamed": ("unnamed", "application/octet-stream"),
        "empty": ("empty.txt", "text/plain"),
    }
    whole = hashlib.sha256(TRICKY).hexdigest()
    assert {one["sha256"] for name, (one,) in answer["files"].items() if name != "empty"} == {whole}
    assert answer["files"]["empty"][0]["size"] == 0
    assert answer["fields"] == {
        "title": ["ä & ö"],
        "tags": ["a", "b"],
        "flag": ["false"],
        "nested": ['{"k": [1, null]}'],
        "nothing": [""],
    }
    assert answer["content_type"] == "multipart/form-data"


def test_a_pipe_is_sent_whole(client_for: MakeClient) -> None:
    """It has no length, and what it says of itself is no use for one."""
    bodies: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        assert "content-length" not in request.headers
        bodies.append(request.read())
        return httpx.Response(200, json={})

    read, write = os.pipe()
    os.write(write, TRICKY)
    os.close(write)
    with os.fdopen(read, "rb") as piped:
        UPLOAD.sync(client_for(handle), (), None, {"file": File(piped)})
    assert b'filename="file"' in bodies[0]
    assert TRICKY in bodies[0]


@settings(max_examples=50)
@given(
    st.binary(max_size=9),
    st.lists(
        st.tuples(st.just("read"), st.integers(-1, 5))
        | st.tuples(st.just("seek"), st.integers(0, 12))
        | st.tuples(st.just("seek"), st.integers(0, 3), st.sampled_from([os.SEEK_CUR, os.SEEK_END]))
        | st.tuples(st.just("tell")),
    ),
)
def test_a_file_at_a_path_is_read_as_python_reads_it(content: bytes, steps: list[tuple[Any, ...]]) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        ours, once = FileAt(Path(file.name)), _Once(Path(file.name))
        with open(file.name, "rb") as theirs:
            for name, *how in steps:
                assert getattr(ours, name)(*how) == getattr(theirs, name)(*how)
        assert ours.seekable()
        assert ours.name == once.name == file.name
        with open(file.name, "rb") as theirs:
            while part := theirs.read(2):
                assert once.read(2) == part
        assert once.read(2) == b""
        with pytest.raises(ValueError, match="closed"):
            once.read(2)


def _in_zip(path: Path) -> Any:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", LONG)
    return zipfile.ZipFile(path).open("x")


def _in_tar(path: Path) -> Any:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("x")
        member.size = len(LONG)
        archive.addfile(member, io.BytesIO(LONG))
    return tarfile.open(path).extractfile("x")


def _compressed(module: Any) -> Callable[[Path], Any]:
    def opened(path: Path) -> Any:
        with module.open(path, "wb") as file:
            file.write(LONG)
        return module.open(path)

    return opened


def _unwritten(path: Path) -> Any:
    file = path.open("w+b", buffering=1 << 20)
    file.write(LONG)  # waits in memory: the file has no length yet
    return file


def _temporary(_: Path) -> Any:
    file = tempfile.NamedTemporaryFile()  # noqa: SIM115
    file.write(LONG)
    return file


def _spooled(_: Path) -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=1 << 20)  # noqa: SIM115
    file.write(LONG)
    return file


def _pipe_at_a_path(path: Path) -> Any:
    os.mkfifo(path)
    threading.Thread(target=path.write_bytes, args=(LONG,)).start()
    return path


LONG = TRICKY * 2000
READABLE: dict[str, Callable[[Path], Any]] = {
    "gzip": _compressed(gzip),
    "bz2": _compressed(bz2),
    "lzma": _compressed(lzma),
    "a member of a zip file": _in_zip,
    "a member of a tar file": _in_tar,
    "a file with what is not written yet": _unwritten,
    "a temporary file": _temporary,
    "a spooled file": _spooled,
    "a pipe at a path": _pipe_at_a_path,
}
"""Of most of these, what the operating system says of their descriptor is another length."""


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", READABLE)
def test_anything_that_can_be_read_is_sent_whole(
    sandbox: Sandbox, tmp_path: Path, kind: str, asynchronous: bool
) -> None:
    opened = READABLE[kind](tmp_path / "x")
    try:
        answer = received(sandbox, {"file": File(opened, "x.txt"), "after": "b"}, asynchronous)
    finally:
        if not isinstance(opened, Path):
            opened.close()
    assert answer["files"]["file"][0]["sha256"] == hashlib.sha256(LONG).hexdigest()
    assert answer["fields"] == {"after": ["b"]}


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no /proc on this system")
def test_a_file_that_says_it_is_empty_and_is_not(sandbox: Sandbox) -> None:
    path = Path("/proc/version")
    with path.open("rb") as opened:
        answer = received(sandbox, {"path": File(path, "x.txt"), "opened": File(opened, "x.txt")})
    whole = hashlib.sha256(path.read_bytes()).hexdigest()
    assert [answer["files"][name][0]["sha256"] for name in ("path", "opened")] == [whole, whole]


class Device:
    """What says of every place in it that it is the start, and is not to be read to its end."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int) -> bytes:
        assert size >= 0
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._file.seek(offset, whence)
        return 0

    def seekable(self) -> bool:
        return True


@pytest.mark.parametrize("kind", [io.BytesIO, Device])
@pytest.mark.parametrize("content", [b"x", TRICKY])
def test_a_file_is_read_from_its_start_wherever_it_stands(content: bytes, kind: Callable[[bytes], Any]) -> None:
    """What says that it holds nothing, and does hold something, is one whose length is not known."""
    opened = kind(content)
    opened.seek(0, os.SEEK_END)
    read: Any = File(opened).to_tuple()[1]
    assert read.read(1 << 20) == content
    assert hasattr(read, "tell") == (kind is io.BytesIO)
    opened.seek(0, os.SEEK_END)
    read.seek(0)
    assert read.read(1 << 20) == content


def test_where_the_length_is_known_it_is_said(client_for: MakeClient, tmp_path: Path) -> None:
    """Not every server takes chunks."""
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        assert len(request.read()) == int(request.headers["content-length"])
        return httpx.Response(200, json={})

    (tmp_path / "empty").touch()
    for payload in (_compressed(gzip)(tmp_path / "x"), tmp_path / "x", tmp_path / "empty", io.BytesIO(LONG), b""):
        UPLOAD.sync(client_for(handle), (), None, {"file": File(payload)})
        if hasattr(payload, "close"):
            payload.close()
    assert len(sent) == 5


def test_a_compressed_file_is_sent_again(client_for: MakeClient, tmp_path: Path) -> None:
    bodies: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return httpx.Response(429 if len(bodies) == 1 else 200, json={})

    with _compressed(gzip)(tmp_path / "x") as opened:
        UPLOAD.sync(client_for(handle, max_retry_wait=0), (), None, {"file": File(opened)})
    assert len(bodies) == 2
    assert bodies[0] == bodies[1]
    assert LONG in bodies[1]


def test_a_file_is_sent_under_its_name_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.touch()
    with path.open("rb") as opened:
        assert [File(one).to_tuple()[0] for one in (path, opened, b"")] == ["a.png", "a.png", None]


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        ("logo.png", r"not text: a path is a pathlib\.Path"),
        (None, "not NoneType"),
        (5, "not int"),
        ((chunk for chunk in [b"x"]), "not generator"),
        ([b"x"], "not list"),
        (io.StringIO("x"), "not StringIO"),
    ],
)
def test_what_is_no_file_is_refused_at_once(payload: Any, said: str) -> None:
    with pytest.raises(errors.InvalidArgumentError, match=f"a file opened for reading bytes, or bytes, and {said}$"):
        File(payload)


def test_a_buffer_is_sent_as_the_bytes_that_it_has(sandbox: Sandbox) -> None:
    buffer = bytearray(TRICKY)
    answer = received(sandbox, {"array": File(buffer, "a"), "view": File(memoryview(buffer)[:4], "v")})
    digests = {name: one["sha256"] for name, (one,) in answer["files"].items()}
    assert digests == {"array": hashlib.sha256(TRICKY).hexdigest(), "view": hashlib.sha256(TRICKY[:4]).hexdigest()}


def test_a_multipart_body_without_anything_is_one_still(sandbox: Sandbox) -> None:
    answer = received(sandbox, {})
    assert (answer["content_type"], answer["fields"], answer["files"]) == ("multipart/form-data", {}, {})


def test_every_boundary_is_another(client_for: MakeClient) -> None:
    kinds = set()

    def handle(request: httpx.Request) -> httpx.Response:
        kinds.add(request.headers["content-type"])
        return httpx.Response(200, json={})

    for _ in range(5):
        UPLOAD.sync(client_for(handle), (), None, {"file": File(b"x")})
    assert len(kinds) == 5
    assert "+++" not in "".join(kinds)


@pytest.mark.parametrize("what", ["upload", "upload-sync", "download", "download-sync"])
def test_a_gibibyte_stays_out_of_memory(url: str, tmp_path: Path, what: str) -> None:
    size = 1024 * MIB
    (tmp_path / "f").touch()
    with (tmp_path / "f.large").open("wb") as file:
        file.truncate(size if what.startswith("upload") else 0)  # sparse: it takes no room
    command = [sys.executable, "-m", "tests.files.transfer", what, url, str(tmp_path / "f"), str(size)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 64
    assert (tmp_path / "f.large").stat().st_size == size
    os.remove(tmp_path / "f.large")


def test_300_mib_arrive_whole(sandbox: Sandbox, tmp_path: Path) -> None:
    digest = hashlib.sha256()
    with (tmp_path / "large.bin").open("wb") as file:
        for number in range(300):
            block = number.to_bytes(4, "big") * (MIB // 4)
            digest.update(block)
            file.write(block)
    answer = received(sandbox, {"file": File(tmp_path / "large.bin")}, asynchronous=True)
    assert answer["files"]["file"][0]["sha256"] == digest.hexdigest()


def test_download(url: str, tmp_path: Path) -> None:
    fetch: Operation[bytes] = Operation("fetch", "GET", "/{size}", answer="bytes")

    def sync_detailed(size: int, *, client: DataManagerClient) -> Any:
        return fetch.sync_detailed(client, (size,))

    async def asyncio_detailed(size: int, *, client: DataManagerClient) -> Any:
        return await fetch.asyncio_detailed(client, (size,))

    target = tmp_path / "file.bin"
    with DataManagerClient("k", base_url=url) as client:
        response = download(target, sync_detailed, 100_000, client=client)
        assert (response.status_code, response.parsed, target.stat().st_size) == (200, target, 100_000)
        assert (response.content, response.retries) == (b"", 0)
        assert response.headers["content-length"] == "100000"
        whole = sync_detailed(1000, client=client)
        assert (whole.parsed, whole.headers["content-type"]) == (b"x" * 1000, "application/octet-stream")

    async def fetch_one() -> None:
        async with DataManagerClient("k", base_url=url) as client:
            await download(str(target), asyncio_detailed, 7, client=client)

    asyncio.run(fetch_one())
    assert target.read_bytes() == b"x" * 7
    for wrong, what in ((groups, groups.__name__), (5, "int")):
        with pytest.raises(errors.InvalidArgumentError) as caught:
            download(tmp_path / "x", wrong, client=client)  # type: ignore[call-overload]
        wanted = "download takes an operation's `asyncio_detailed` or `sync_detailed`, not "
        assert str(caught.value) == wanted + what
    for named, said in (
        ({}, "pass client=DataManagerClient(…)"),
        ({"client": None}, "pass client=DataManagerClient(…)"),
        ({"client": client}, "download takes a function that calls an operation with the client it is given"),
    ):
        with pytest.raises(errors.InvalidArgumentError) as caught:
            download(target, lambda *_, **__: None, **named)
        assert str(caught.value) == said


def test_a_download_that_fails_leaves_what_was_there(url: str, tmp_path: Path, client_for: MakeClient) -> None:
    cut: Operation[bytes] = Operation("cut", "GET", "/cut/{size}", answer="bytes")

    def sync(size: int, *, client: DataManagerClient) -> Any:
        return cut.sync(client, (size,))

    target = tmp_path / "file.bin"
    target.write_bytes(b"before")
    with (
        DataManagerClient("k", base_url=url, max_retries=0) as client,
        pytest.raises(errors.APIConnectionError, match="cut"),
    ):
        download(target, sync, 10_000, client=client)
    gone = client_for(lambda _: httpx.Response(404, json={"detail": "Gone"}))
    for operation in (groups.sync, groups.sync_detailed):
        with pytest.raises(errors.NotFoundError, match="Gone"):
            download(target, operation, client=gone)
    assert target.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["file.bin"]


def test_a_folder_is_no_target_and_nothing_is_left_beside_it(tmp_path: Path, client_for: MakeClient) -> None:
    (tmp_path / "folder").mkdir()
    client = client_for(lambda _: httpx.Response(200, content=b"x"))
    with pytest.raises(OSError, match="folder"):
        download(tmp_path / "folder", groups.sync, client=client)
    assert os.listdir(tmp_path) == ["folder"]


def test_downloads_to_one_path_do_not_mix(tmp_path: Path) -> None:
    """Each is whole, whichever is the last; until then both are under way at once."""
    target, bodies = tmp_path / "file.bin", [b"first" * 1000, b"second" * 10]

    async def fetch() -> None:
        begun = asyncio.Barrier(2)

        async def body(content: bytes) -> AsyncIterator[bytes]:
            yield content[:7]
            await begun.wait()
            yield content[7:]

        def handle(_: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=body(bodies.pop()))

        async with DataManagerClient(KEY, async_transport=httpx.MockTransport(handle)) as client:
            await asyncio.gather(*(download(target, groups.asyncio, client=client) for _ in range(2)))

    wanted = list(bodies)
    asyncio.run(fetch())
    assert target.read_bytes() in wanted
    assert os.listdir(tmp_path) == ["file.bin"]


@pytest.mark.parametrize("how", ["blocking", "asyncio"])
def test_a_download_that_is_killed_leaves_the_old_file_or_the_new_one(url: str, tmp_path: Path, how: str) -> None:
    status, said = killed(url, tmp_path, how, 50)
    counts = {name: int(count) for name, count in re.findall(r"([a-z ]+) (\d+)(?:, |\n)", said)}
    assert status == 0
    assert counts["killed"] == counts["old"] + counts["new"] == 50
    assert counts["old"] >= 10
    assert counts["new"] >= 1
    assert counts["went on"] == 1


class Breaking(httpx.SyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"first, and longer"
        raise httpx.ReadError("cut")


class Endless(httpx.SyncByteStream):
    """A body that goes on coming, a part at a time."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(400):
            time.sleep(0.05)
            yield b"and more "


def test_a_download_ends_at_the_deadline_and_at_no_size(tmp_path: Path, client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, stream=Endless()), deadline=0.3, max_response_bytes=5)
    with pytest.raises(errors.APITimeoutError, match=r"not done within deadline=0\.3 s"):
        download(tmp_path / "file.bin", groups.sync, client=client)
    assert list(tmp_path.iterdir()) == []


def test_a_download_follows_a_redirect_that_is_the_answer_elsewhere(tmp_path: Path, client_for: MakeClient) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/x"):
            return httpx.Response(302, headers={"location": "/file"})
        return httpx.Response(200, content=b"the file")

    operation: Operation[Any] = Operation("x", "GET", "/x", answer="redirect")

    def fetch(*, client: DataManagerClient) -> Any:
        return operation.sync(client)

    client = client_for(handle)
    assert fetch(client=client) == "/file"
    download(tmp_path / "file", fetch, client=client)
    assert (tmp_path / "file").read_bytes() == b"the file"


def test_a_download_that_is_tried_again_begins_anew(tmp_path: Path, client_for: MakeClient) -> None:
    answers = [httpx.Response(200, stream=Breaking()), httpx.Response(200, content=b"second")]
    client = client_for(lambda _: answers.pop(0))
    target = tmp_path / "file.bin"
    download(target, groups.sync, client=client)
    assert target.read_bytes() == b"second"
    assert answers == []


def test_a_redirect_that_is_the_answer_is_returned(client_for: MakeClient) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(302, headers={"location": "https://elsewhere.example/next?a=1"})

    operation: Operation[str] = Operation("go", "GET", "/go", answer="redirect")
    assert operation.sync(client_for(handle)) == "https://elsewhere.example/next?a=1"
    assert len(sent) == 1
    at_home = client_for(lambda _: httpx.Response(303, headers={"location": "/next"}))
    assert operation.sync(at_home) == "/next"
    answered: Operation[Any] = Operation("go", "GET", "/go", answer="redirect")
    assert answered.sync(client_for(lambda _: httpx.Response(200, json={"url": "x"}))) == {"url": "x"}
    with pytest.raises(errors.NotFoundError):
        operation.sync(client_for(lambda _: httpx.Response(404)))


class Told:
    """What a progress was told."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, int | None]] = []

    def __call__(self, done: int, total: int | None) -> None:
        self.calls.append((done, total))


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", ["bytes", "open", "path", "pipe"])
def test_an_upload_tells_how_far_it_is(sandbox: Sandbox, tmp_path: Path, kind: str, asynchronous: bool) -> None:
    content, told = os.urandom(300_000), Told()
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    with path.open("rb") as opened:
        payload: Any = {"bytes": content, "open": opened, "path": path, "pipe": OneWay(content)}[kind]
        answer = received(sandbox, {"file": File(payload, "a.bin", progress=told)}, asynchronous)
    assert answer["files"]["file"][0]["sha256"] == hashlib.sha256(content).hexdigest()
    total = None if kind == "pipe" else len(content)
    assert [one[1] for one in told.calls] == [total] * len(told.calls)
    done = [one[0] for one in told.calls]
    assert len(done) > 3
    assert done == sorted(done)
    assert done[-1] == len(content)


class OneWay:
    """What can be read once."""

    def __init__(self, content: bytes) -> None:
        self.read = io.BytesIO(content).read


def test_an_upload_that_is_sent_again_tells_so_from_the_start(client_for: MakeClient) -> None:
    told, sent = Told(), []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.read())
        return httpx.Response(429 if len(sent) == 1 else 200, json={})

    values = {"file": File(b"x" * 100_000, "a.bin", progress=told)}
    UPLOAD.sync(client_for(handle, max_retry_wait=0), (), None, values)
    assert sent[0] == sent[1]
    done = [one[0] for one in told.calls]
    half = len(done) // 2
    assert done[:half] == done[half:]
    assert done[-1] == 100_000


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_download_tells_how_far_it_is(
    tmp_path: Path, client_for: MakeClient, asynchronous: bool, encoding: str
) -> None:
    content, seen = os.urandom(200_000), []
    packed = gzip.compress(content) if encoding else content
    answers = iter([httpx.Response(503), httpx.Response(200, headers={"X-Request-ID": "r1"})])

    class Parts(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from (packed[at : at + 50_000] for at in range(0, len(packed), 50_000))

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for part in self:
                yield part

    def handle(request: httpx.Request) -> httpx.Response:
        answer = next(answers)
        headers = {"Content-Length": str(len(packed)), **({"Content-Encoding": encoding} if encoding else {})}
        return httpx.Response(answer.status_code, headers={**headers, **answer.headers}, stream=Parts())

    def progress(done: int, total: int | None) -> None:
        seen.append((done, total, target.part.stat().st_size))

    target = Target(tmp_path / "a.bin", progress=progress)
    assert target.part.parent == tmp_path
    assert repr(target) == f"Target({str(tmp_path / 'a.bin')!r})"
    answer: Any = download(
        target,
        groups.asyncio_detailed if asynchronous else groups.sync_detailed,
        client=client_for(handle, max_retry_wait=0),
    )
    answer = asyncio.run(answer) if asynchronous else answer
    assert (answer.parsed, answer.retries, answer.request_id) == (tmp_path / "a.bin", 1, "r1")
    assert (tmp_path / "a.bin").read_bytes() == content
    assert not target.part.exists()
    assert [one[0] for one in seen] == [one[2] for one in seen], "the part is as large as was said"
    assert {one[1] for one in seen} == {None if encoding else len(content)}
    assert (seen[0][0], seen[-1][0]) == (0, len(content))


def test_a_part_of_a_name_that_was_chosen(tmp_path: Path, client_for: MakeClient) -> None:
    part = tmp_path / "a.part"
    part.write_bytes(b"left by a run that was killed, and longer than what comes")
    target = Target(tmp_path / "a.bin", part=part)
    download(target, groups.sync, client=client_for(lambda _: httpx.Response(200, content=b"new")))
    assert (tmp_path / "a.bin").read_bytes() == b"new"
    assert not part.exists()


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", ["bytes", "path", "pipe"])
def test_an_empty_upload_and_its_repetition_are_told_too(
    tmp_path: Path, client_for: MakeClient, kind: str, asynchronous: bool
) -> None:
    told, answers = Told(), iter([429, 200])
    (tmp_path / "a.bin").touch()
    payload: Any = {"bytes": b"", "path": tmp_path / "a.bin", "pipe": OneWay(b"")}[kind]
    client = client_for(lambda _: httpx.Response(next(answers), json={}), max_retry_wait=0)
    given = client, (), None, {"file": File(payload, "a.bin", progress=told)}
    with nullcontext() if kind != "pipe" else pytest.raises(errors.RateLimitError):
        assert (asyncio.run(UPLOAD.asyncio(*given)) if asynchronous else UPLOAD.sync(*given)) == {}
    assert told.calls == [(0, None if kind == "pipe" else 0)]


async def later(done: int, total: int | None) -> None:
    """What nobody awaits."""


@pytest.mark.parametrize("progress", [later, lambda *told: later(*told), partial(later)])
def test_an_async_progress_is_refused(tmp_path: Path, client_for: MakeClient, progress: Any) -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        return httpx.Response(200, content=b"new")

    client = client_for(handle)
    with pytest.raises(errors.InvalidArgumentError, match="called, not awaited: give a plain function") as caught:
        UPLOAD.sync(client, (), None, {"file": File(b"x", "a.bin", progress=progress)})
    assert (seen, caught.value.may_have_acted) == ([], False)
    with pytest.raises(errors.InvalidArgumentError, match="give a plain function") as caught:
        download(Target(tmp_path / "a.bin", progress=progress), groups.sync, client=client)
    assert (seen, caught.value.may_have_acted) == (["GET"], True)
    assert list(tmp_path.iterdir()) == []


def test_who_is_told_may_end_it(tmp_path: Path, client_for: MakeClient) -> None:
    def progress(done: int, total: int | None) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download(
            Target(tmp_path / "a.bin", progress=progress),
            groups.sync,
            client=client_for(lambda _: httpx.Response(200, content=b"new")),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_is_the_file_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "a")
    for part in ("a", "link", "../" + tmp_path.name + "/a"):
        with pytest.raises(errors.InvalidArgumentError, match="leave it out"):
            Target(tmp_path / "a", part=tmp_path / part)
