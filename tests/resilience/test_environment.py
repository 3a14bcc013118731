"""Options, variables, bodies and files as they come in real surroundings (not as they should)."""

from __future__ import annotations

import os
import stat
import subprocess
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, _error_body, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.body import Body, TooLarge
from ibl_data_manager_client.downloads import download
from ibl_data_manager_client.types import File
from tests.conftest import KEY

FILE: Operation[bytes] = Operation("file", "GET", "/file", answer="bytes")
UPLOAD: Operation[Any] = Operation("upload", "POST", "/upload", media_type="multipart/form-data")


def client(handle: Any = None, **options: Any) -> DataManagerClient:
    """A client that `handle` answers."""
    transport = httpx.MockTransport(handle or (lambda _: httpx.Response(200, content=b"new")))
    return DataManagerClient(KEY, transport=transport, async_transport=transport, **options)


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_headers_that_say_where_a_body_ends_are_refused(name: str) -> None:
    with pytest.raises(errors.InvalidArgumentError, match="leave it out"):
        client().request("POST", "/x", content=b"body", headers={name: "0"})
    with pytest.raises(errors.InvalidArgumentError, match="leave it out"):
        client(headers={name: "0"})


def test_another_authorization_beside_the_key_is_refused() -> None:
    for call in (
        lambda: client(headers={"authorization": "x"}),
        lambda: client().with_options(headers={"Authorization": "x"}),
        lambda: client().request("GET", "/x", headers={"Authorization": "x"}),
    ):
        with pytest.raises(errors.ConfigurationError, match="auth="):
            call()
    own = DataManagerClient(auth=httpx.Auth(), headers={"Authorization": "x"}, transport=httpx.MockTransport(_echo))
    assert own.request("GET", "/x").json() == "x"


def _echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=request.headers.get("authorization"))


def test_an_upload_keeps_its_boundary_whatever_the_client_sends() -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["content-type"])
        return httpx.Response(200, json={})

    UPLOAD.sync(client(handle, headers={"Content-Type": "application/json"}), (), None, {"file": File(b"x", "x.txt")})
    assert seen[0].startswith("multipart/form-data; boundary=")


def test_an_empty_address_is_refused_and_blanks_are_trimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        client(base_url="")
    monkeypatch.setenv("IBLAI_BASE_URL", "http://h/dm ")
    assert client().base_url == "http://h/dm"


def test_numbers_that_no_socket_takes() -> None:
    with pytest.raises(errors.ConfigurationError, match="24 days"):
        client(timeout=1e10)
    assert FILE.sync(client(max_response_bytes=2**70)) == b"new"


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("ALL_PROXY", "socks://me:secret@127.0.0.1:1", "ALL_PROXY=socks://127.0.0.1:1"),
        ("SSL_CERT_FILE", "/no/such.pem", "SSL_CERT_FILE=/no/such.pem"),
    ],
)
def test_a_wrong_variable_is_named(name: str, value: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.ConfigurationError) as caught:
        DataManagerClient(KEY, base_url="http://127.0.0.1:1").request("GET", "/x")
    assert shown in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.filterwarnings("ignore:.cert=")  # httpx would have it said otherwise, and takes it
@pytest.mark.parametrize(
    ("http", "said"),
    [
        ({"proxy": "socks://me:secret@127.0.0.1:1"}, "(ValueError): look at httpx_options"),
        ({"cert": "/no/such.pem"}, "(FileNotFoundError: [Errno 2] No such file or directory): look at httpx_options"),
    ],
)
def test_variables_that_are_not_read_are_not_named(http: Any, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALL_PROXY", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    http |= {"trust_env": False}
    with pytest.raises(errors.ConfigurationError) as caught:
        DataManagerClient(KEY, httpx_options=http).request("GET", "/x")
    assert str(caught.value) == f"the connections cannot be set up {said}"


def test_a_client_whose_constructor_raised_has_a_repr() -> None:
    assert repr(DataManagerClient.__new__(DataManagerClient)) == "<DataManagerClient, unfinished>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"detail": [{"loc": ["body", "name"], "msg": "too long"}]}, "body.name: too long"),
        ({"errors": [{"message": "no such thing"}]}, "no such thing"),
    ],
)
def test_messages_in_lists_are_read(body: Any, text: str) -> None:
    assert _error_body.read_error(body)[0] == text


def test_a_long_message_is_cut() -> None:
    assert len(_error_body.read_error({"detail": "x" * 10_000_000})[0]) < 2100


def test_an_answer_in_small_parts_stays_within_its_bound() -> None:
    """A list of the parts would take 20 times as much."""
    limit = 1 << 20
    tracemalloc.start()
    body = Body("", limit, None)
    try:
        for _ in range(limit // 2):
            body.take(b"xy")
        assert len(body.end()) == limit
        assert tracemalloc.get_traced_memory()[1] < 2.5 * limit
        with pytest.raises(TooLarge):
            body.take(b"xy")
    finally:
        tracemalloc.stop()


def _described(path: Path, folder: Path) -> tuple[object, ...]:
    """What a file is: kind and mode, owner, where it leads, and what is in it."""
    state = path.lstat()
    leads = os.readlink(path).replace(str(folder), "") if path.is_symlink() else ""
    return path.name, oct(state.st_mode), state.st_uid, state.st_gid, leads, path.read_text()


def _with_mode(mode: int) -> Callable[[Path], object]:
    def start(folder: Path) -> None:
        (folder / "at").write_text("old")
        (folder / "at").chmod(mode)

    return start


def _of_another(folder: Path) -> None:
    (folder / "at").write_text("old")
    if os.getuid() == 0:
        os.chown(folder / "at", 12345, 54321)


def _two_links(folder: Path) -> None:
    (folder / "between").symlink_to(folder / "real")
    (folder / "at").symlink_to("between")


_STARTS: dict[str, Callable[[Path], object]] = {
    "nothing": lambda _: None,
    "a private file": _with_mode(0o600),
    "a program": _with_mode(0o755),
    "another's file": _of_another,
    "a link": lambda folder: (folder / "at").symlink_to("real"),
    "a link to a link": _two_links,
}


class TestFiles:
    def test_a_link_stays_and_its_target_is_written(self, tmp_path: Path) -> None:
        target, link = tmp_path / "target", tmp_path / "link"
        target.write_text("old")
        target.chmod(0o600)
        link.symlink_to(target)
        assert download(link, FILE.sync, client=client()).parsed == link
        assert link.is_symlink()
        assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o600)

    @pytest.mark.parametrize("start", [*_STARTS])
    def test_as_cp_does(self, tmp_path: Path, start: str) -> None:
        """The same folder twice, one for `cp`, one for us: what stands there afterwards is the same."""
        found = []
        for name in ("cp", "ours"):
            folder = tmp_path / name
            folder.mkdir()
            (folder / "real").write_text("old")
            _STARTS[start](folder)
            if name == "cp":
                (tmp_path / "new").write_text("new")
                subprocess.run(["cp", tmp_path / "new", folder / "at"], check=True)
            else:
                download(folder / "at", FILE.sync, client=client())
            found.append([_described(path, folder) for path in sorted(folder.iterdir())])
        assert found[0] == found[1]

    def test_to_a_device(self) -> None:
        before = os.stat("/dev/null")
        download("/dev/null", FILE.sync, client=client())
        assert os.stat("/dev/null").st_rdev == before.st_rdev
        assert stat.S_ISCHR(os.stat("/dev/null").st_mode)

    def test_nobody_else_reads_it_before_it_has_the_old_mode(self, tmp_path: Path) -> None:
        path = tmp_path / "secret"
        path.write_text("old")
        path.chmod(0o600)
        seen: list[int] = []

        class Parts(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                yield b"n"
                seen.extend(stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir())
                yield b"ew"

        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Parts()))
        with DataManagerClient("a-key-of-some-length", transport=transport) as own:
            download(path, FILE.sync, client=own)
        assert seen == [0o600, 0o600]
        assert path.read_text() == "new"

    @pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="Linux has files without a name at a path")
    def test_a_pipe_without_a_name_is_written_through(self) -> None:
        read, write = os.pipe()
        try:
            download(f"/dev/fd/{write}", FILE.sync, client=client())
        finally:
            os.close(write)
        with open(read, "rb") as pipe:
            got = pipe.read()
        assert got == b"new"

    def test_a_fifo_is_written_through(self, tmp_path: Path) -> None:
        fifo, read = tmp_path / "fifo", []
        os.mkfifo(fifo)
        reader = threading.Thread(target=lambda: read.append(fifo.read_bytes()), daemon=True)
        reader.start()
        download(fifo, FILE.sync, client=client())
        reader.join(10)
        assert read == [b"new"]
        assert stat.S_ISFIFO(fifo.stat().st_mode)

    def test_a_long_name(self, tmp_path: Path) -> None:
        name = "x" * 245
        download(tmp_path / name, FILE.sync, client=client())
        assert os.listdir(tmp_path) == [name]

    async def _saved(self, path: Path, function: Any) -> Any:
        return await download(path, function, client=client())

    def test_a_plain_function_around_an_asyncio_one(self, tmp_path: Path) -> None:
        import asyncio

        def export(*, client: Any) -> Any:
            return FILE.asyncio_detailed(client)

        path = tmp_path / "keep.csv"
        path.write_text("old")
        asyncio.run(self._saved(path, export))
        assert path.read_text() == "new"

    def test_only_an_answer_replaces_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "keep.csv"
        path.write_text("old")

        def nothing(*, client: Any) -> None: ...

        with pytest.raises(errors.InvalidArgumentError, match="calls an operation"):
            download(path, nothing, client=client())
        assert os.listdir(tmp_path) == ["keep.csv"]
        assert path.read_text() == "old"
