"""Where a download goes: what `cp` refuses is refused before anything is sent, and what is written through ends."""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import Target, download
from tests.conftest import MakeClient

FILE: Operation[bytes] = Operation("file", "GET", "/file", answer="bytes")
POSTED: Operation[bytes] = Operation("posted", "POST", "/file", answer="bytes")


def _dangling(folder: Path) -> Path:
    (folder / "to").symlink_to("nowhere")
    return folder / "to"


def _loop(folder: Path) -> Path:
    (folder / "to").symlink_to("to")
    return folder / "to"


def _read_only(folder: Path) -> Path:
    (folder / "to").write_text("old")
    (folder / "to").chmod(0o444)
    return folder / "to"


def _in_a_read_only_folder(folder: Path) -> Path:
    (folder / "in").mkdir(mode=0o555)
    return folder / "in" / "to"


def _folder(folder: Path) -> Path:
    (folder / "to").mkdir()
    return folder / "to"


def _file_as_a_folder(folder: Path) -> str:
    (folder / "to").write_text("old")
    return f"{folder / 'to'}/"


NOT_A_FOLDER = "it ends as a folder does, and is none: name a file"
NOTHING_THERE = "nothing may be put there, as is needed on the way"
REFUSED: dict[str, tuple[Callable[[Path], Path | str], type[OSError], str]] = {
    "a link that leads nowhere": (_dangling, FileNotFoundError, "it is a link that leads nowhere: remove it first"),
    "a link to itself": (_loop, FileNotFoundError, "it is a link that leads nowhere: remove it first"),
    "a file that may only be read": (_read_only, PermissionError, "it may not be written to"),
    "a folder that may only be read": (
        _in_a_read_only_folder,
        PermissionError,
        NOTHING_THERE,
    ),
    "a folder that is not there": (lambda folder: folder / "no" / "to", FileNotFoundError, "there is no such folder"),
    "a new file as a folder": (
        lambda folder: f"{folder / 'to'}/",
        NotADirectoryError,
        NOT_A_FOLDER,
    ),
    "a file as a folder": (_file_as_a_folder, NotADirectoryError, NOT_A_FOLDER),
    "a folder": (_folder, IsADirectoryError, "it is a folder: name a file in it"),
}


def _as_nobody(work: Callable[[], object]) -> None:
    """Do something in a process of somebody to whom modes apply; root may write everywhere."""
    child = os.fork()
    if not child:
        status = 1
        try:
            if os.getuid() == 0:
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            work()
            status = 0
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("what", REFUSED)
def test_what_cp_refuses_is_refused_before_anything_is_sent(tmp_path: Path, client_for: MakeClient, what: str) -> None:
    make, kind, said = REFUSED[what]
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, content=b"new")

    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    tmp_path.chmod(0o777)
    client = client_for(handle)

    def refused() -> None:
        place = make(tmp_path)
        if what != "a folder":  # into which cp would put a file of the same name
            assert subprocess.run(["cp", "/etc/hostname", place], capture_output=True, check=False).returncode
        before = {one.name: os.lstat(one).st_mtime_ns for one in tmp_path.iterdir()}
        with pytest.raises(kind) as caught:
            download(place, FILE.sync, client=client)
        named = os.path.dirname(place) if said in (NOTHING_THERE, "there is no such folder") else str(place)
        assert (caught.value.strerror, caught.value.filename) == (said, named)
        assert sent == []
        assert {one.name: os.lstat(one).st_mtime_ns for one in tmp_path.iterdir()} == before

    if kind is PermissionError:
        _as_nobody(refused)
    else:
        refused()


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("/dev/fd/{read}", "open to be read only"),
        ("/proc/thread-self/fd/{read}", "open to be read only"),
        ("/dev/fd/{piped}", "open to be read only"),
        ("/dev/fd/{closed}", "nothing is open there"),
        ("/proc/{other}/fd/1", "another process has it open"),
        ("/proc/{other}/task/{other}/fd/1", "another process has it open"),
        ("/proc/none", "cannot be written"),
        ("/sys/none", "cannot be written|nothing may be put there"),
        ("/proc/self/comm", "cannot be written|nothing may be put there"),
        ("{folder}/" + "n" * 300, "cannot be written|too long"),
    ],
)
def test_what_cannot_be_opened_is_found_before_anything_is_sent(
    tmp_path: Path, client_for: MakeClient, place: str, said: str
) -> None:
    client = client_for(lambda _: pytest.fail("sent"))
    (tmp_path / "a").write_text("old")
    piped, end = os.pipe()
    with (tmp_path / "a").open("rb") as read, (tmp_path / "out").open("wb") as out:
        other = subprocess.Popen(["sleep", "60"], stdout=out)
        try:
            numbers = {"read": read.fileno(), "piped": piped, "closed": 987, "other": other.pid, "folder": tmp_path}
            path = place.format(**numbers)
            with pytest.raises(OSError, match=said) as caught:
                download(path, POSTED.sync, client=client)
            assert caught.value.filename in (path, os.path.dirname(os.path.realpath(path)))
        finally:
            other.kill()
            other.wait()
            os.close(piped)
            os.close(end)
    assert (sorted(os.listdir(tmp_path)), (tmp_path / "a").read_text()) == (["a", "out"], "old")


def test_a_part_on_another_file_system_is_refused(tmp_path: Path, client_for: MakeClient) -> None:
    """From there the file could not take its place in one step."""
    shared = Path("/dev/shm")
    if not shared.is_dir() or shared.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one file system")
    target = Target(tmp_path / "a", part=shared / f"{os.getpid()}.part")
    with pytest.raises(OSError, match="another file system than its part"):
        download(target, POSTED.sync, client=client_for(lambda _: pytest.fail("sent")))
    assert not target.part.exists()


@pytest.mark.parametrize("status", [200, 404])
def test_a_part_that_is_there_is_overwritten_by_an_answer(tmp_path: Path, client_for: MakeClient, status: int) -> None:
    """And by nothing else."""
    (tmp_path / "part").write_text("of another, and longer")
    target = Target(tmp_path / "a", part=tmp_path / "part")
    client = client_for(lambda _: httpx.Response(status, content=b"new"))
    with suppress(errors.NotFoundError):
        download(target, FILE.sync, client=client)
    left = {one.name: one.read_text() for one in tmp_path.iterdir()}
    assert left == ({"a": "new"} if status == 200 else {"part": "of another, and longer"})


@pytest.mark.parametrize("kind", ["a link", "a folder", "a device", "another name of the file"])
def test_a_part_that_is_no_file_of_its_own_is_refused(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "other").write_text("another's")
    part = Path("/dev/null") if kind == "a device" else tmp_path / "part"
    if kind == "a link":
        part.symlink_to("other")
    elif kind == "a folder":
        part.mkdir()
    elif kind != "a device":
        part.hardlink_to(tmp_path / "a")
    with pytest.raises(errors.InvalidArgumentError, match=r"^part is"):
        Target(tmp_path / "a", part=part)


def test_a_part_that_becomes_a_link_is_not_followed(tmp_path: Path, client_for: MakeClient) -> None:
    """By whoever may write to its folder, after it was looked at."""
    (tmp_path / "other").write_text("another's")
    target = Target(tmp_path / "a", part=tmp_path / "part")
    (tmp_path / "part").symlink_to("other")
    with pytest.raises(OSError, match="part"):
        download(target, FILE.sync, client=client_for(lambda _: httpx.Response(200, content=b"new")))
    assert (tmp_path / "other").read_text() == "another's"


def _opened() -> Iterator[str]:
    """What this process has open."""
    for descriptor in os.listdir("/proc/self/fd"):
        with suppress(FileNotFoundError):  # that by which it is listed
            yield os.readlink(f"/proc/self/fd/{descriptor}")


@pytest.mark.parametrize("given", [False, True])
def test_what_waits_for_an_answer_keeps_no_file(tmp_path: Path, client_for: MakeClient, given: bool) -> None:
    """Of hundreds at once each would have one open, and an empty part beside its place."""
    seen: list[list[str]] = []

    def handle(_: httpx.Request) -> httpx.Response:
        seen.append([*os.listdir(tmp_path), *(one for one in _opened() if one.startswith(str(tmp_path)))])
        return httpx.Response(404 if len(seen) == 1 else 200, content=b"new")

    target = Target(tmp_path / "a", part=tmp_path / "part" if given else None)
    with pytest.raises(errors.NotFoundError):
        download(target, FILE.sync, client=client_for(handle))
    assert os.listdir(tmp_path) == []
    download(target, FILE.sync, client=client_for(handle))
    assert seen == [[], []]
    assert (os.listdir(tmp_path), (tmp_path / "a").read_bytes()) == (["a"], b"new")


@pytest.mark.parametrize("content", [b"new", b"new, and longer than what was there"])
@pytest.mark.parametrize("status", [200, 404])
def test_anothers_file_in_a_sticky_folder_is_written_through(
    tmp_path: Path, client_for: MakeClient, status: int, content: bytes
) -> None:
    """As by `cp`: it may be written to by all, and replaced by its owner alone."""
    if os.getuid():
        pytest.skip("only root can make a file of another's")
    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    tmp_path.chmod(0o1777)
    (tmp_path / "a").write_text("what was there")
    (tmp_path / "a").chmod(0o666)
    number = (tmp_path / "a").stat().st_ino
    client = client_for(lambda _: httpx.Response(status, content=content))

    def save() -> None:
        with suppress(errors.NotFoundError):
            download(tmp_path / "a", FILE.sync, client=client)

    _as_nobody(save)
    assert (os.listdir(tmp_path), (tmp_path / "a").stat().st_ino) == (["a"], number)
    assert (tmp_path / "a").read_bytes() == (content if status == 200 else b"what was there")


def test_a_file_that_is_mounted_is_written_through(tmp_path: Path) -> None:
    """As containers have them."""
    program = """
import httpx, sys
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download
transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"new"))
client = DataManagerClient("k" * 20, base_url="http://h", transport=transport)
download(sys.argv[1], Operation("file", "GET", "/file", answer="bytes").sync_detailed, client=client)
"""
    mounted = ["unshare", "-rm", "sh", "-c", 'mount --bind "$0" "$1" || exit 99; shift; exec "$@"']
    (tmp_path / "a").write_text("what was there")
    (tmp_path / "in").mkdir()
    place = tmp_path / "in" / "to"
    place.touch()
    names = [str(tmp_path / "a"), str(place)]
    try:
        subprocess.run([*mounted, *names, "true"], check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing may be mounted here")
    subprocess.run([*mounted, *names, sys.executable, "-c", program, str(place)], check=True, timeout=60)
    assert (tmp_path / "a").read_text() == "new"
    assert os.listdir(tmp_path / "in") == ["to"]


def _saved(client: DataManagerClient, to: Path, asynchronous: bool) -> Any:
    if not asynchronous:
        return download(to, FILE.sync, client=client)

    async def run() -> Any:
        return await download(to, FILE.asyncio, client=client)

    return asyncio.run(run())


@pytest.mark.parametrize("asynchronous", [False, True])
class TestAFifo:
    def test_that_nobody_reads_ends_at_the_deadline(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool
    ) -> None:
        os.mkfifo(tmp_path / "fifo")
        client = client_for(lambda _: pytest.fail("sent"), deadline=0.2)
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"file: nobody has read .*fifo within deadline=0\.2 s"):
            _saved(client, tmp_path / "fifo", asynchronous)
        assert time.monotonic() - started < 5

    def test_that_nobody_reads_on_ends_at_the_deadline(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool
    ) -> None:
        os.mkfifo(tmp_path / "fifo")
        reader = os.open(tmp_path / "fifo", os.O_RDONLY | os.O_NONBLOCK)
        client = client_for(lambda _: httpx.Response(200, content=b"x" * 1_000_000), deadline=0.3)
        try:
            with pytest.raises(errors.APITimeoutError, match=r"nobody reads on of .*fifo|not done within"):
                _saved(client, tmp_path / "fifo", asynchronous)
        finally:
            os.close(reader)

    def test_waits_for_who_comes_late_and_reads_slowly(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool
    ) -> None:
        fifo, content, read = tmp_path / "fifo", os.urandom(1_000_000), bytearray()
        os.mkfifo(fifo)

        def reading() -> None:
            with fifo.open("rb", buffering=0) as file:
                while part := file.read(9_999):
                    read.extend(part)

        reader = threading.Timer(0.1, reading)
        reader.start()
        _saved(client_for(lambda _: httpx.Response(200, content=content), deadline=60), fifo, asynchronous)
        reader.join(60)
        assert read == content

    def test_through_which_something_has_gone_is_not_begun_again(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool
    ) -> None:
        sent: list[str] = []

        class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                yield b"first"
                raise httpx.ReadError("cut")

            async def __aiter__(self) -> Any:
                for part in self:
                    yield part

        def handle(request: httpx.Request) -> httpx.Response:
            sent.append(request.method)
            return httpx.Response(200, stream=Breaking())

        os.mkfifo(tmp_path / "fifo")
        reader = os.open(tmp_path / "fifo", os.O_RDONLY | os.O_NONBLOCK)
        try:
            with pytest.raises(errors.APIConnectionError, match="no answer that is whole, though HTTP 200 came: cut"):
                _saved(client_for(handle, max_retry_wait=0), tmp_path / "fifo", asynchronous)
            assert os.read(reader, 100) == b"first"
        finally:
            os.close(reader)
        assert sent == ["GET"]

    def test_is_tried_again_before_anything_has_gone_through(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool
    ) -> None:
        answers = [httpx.Response(503), httpx.Response(200, content=b"second")]
        os.mkfifo(tmp_path / "fifo")
        reader = os.open(tmp_path / "fifo", os.O_RDONLY | os.O_NONBLOCK)
        try:
            _saved(client_for(lambda _: answers.pop(0), max_retry_wait=0), tmp_path / "fifo", asynchronous)
            assert os.read(reader, 100) == b"second"
        finally:
            os.close(reader)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_function_that_calls_twice_is_refused(tmp_path: Path, client_for: MakeClient, asynchronous: bool) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return httpx.Response(200, content=b"new")

    def twice(*, client: DataManagerClient) -> Any:
        FILE.sync(client)
        return FILE.sync(client)

    async def twice_at_once(*, client: DataManagerClient) -> Any:
        return await asyncio.gather(FILE.asyncio(client), FILE.asyncio(client))

    (tmp_path / "a").write_text("old")
    client = client_for(handle)

    def save() -> Any:
        if not asynchronous:
            return download(tmp_path / "a", twice, client=client)
        return asyncio.run(download(tmp_path / "a", twice_at_once, client=client))

    with pytest.raises(errors.InvalidArgumentError, match="file: download takes a function that makes one call"):
        save()
    assert len(sent) <= 1
    assert (os.listdir(tmp_path), (tmp_path / "a").read_text()) == (["a"], "old")


def test_a_call_after_one_that_failed_is_the_one(tmp_path: Path, client_for: MakeClient) -> None:
    answers = [httpx.Response(404, json={}), httpx.Response(200, content=b"new")]

    def either(*, client: DataManagerClient) -> Any:
        try:
            return FILE.sync(client)
        except errors.NotFoundError:
            return FILE.sync(client)

    download(tmp_path / "a", either, client=client_for(lambda _: answers.pop(0)))
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.parametrize(
    "place", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1", "/dev/fd/7"]
)
def test_an_open_file_is_written_on(tmp_path: Path, place: str) -> None:
    """What is there stays, and what others write to it afterwards follows: the shell has it open."""
    program = f"""
import httpx
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download
transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"new\\n"))
client = DataManagerClient("k" * 20, base_url="http://h", transport=transport)
download({place!r}, Operation("file", "GET", "/file", answer="bytes").sync_detailed, client=client)
"""
    to = tmp_path / "to"
    script = '{ echo before; "$0" -c "$1" 7>&1; echo later; } > "$2"'
    subprocess.run(["sh", "-c", script, sys.executable, program, str(to)], check=True, timeout=60)
    assert to.read_text() == "before\nnew\nlater\n"
    assert os.listdir(tmp_path) == ["to"]


@pytest.mark.parametrize(("given", "named"), [(FILE, "Operation"), (os, "os"), (7, "int")])
def test_what_is_no_function_is_named(tmp_path: Path, client_for: MakeClient, given: Any, named: str) -> None:
    said = f"download takes an operation's `asyncio_detailed` or `sync_detailed`, not {named}"
    with pytest.raises(errors.InvalidArgumentError, match=f"^{said}$"):
        download(tmp_path / "a", given, client=client_for(lambda _: httpx.Response(200)))


def test_a_file_that_cannot_take_its_place_is_said(
    tmp_path: Path, client_for: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else than that it may not be replaced; the old file stays, and by then the new one is on the disk."""
    (tmp_path / "a").write_text("old")
    done: list[str] = []

    def refuse(*_: object) -> None:
        done.append("replaced")
        raise OSError(errno.EIO, "the disk is gone")

    def sync(descriptor: int) -> None:
        done.append("synced")
        really(descriptor)

    really = os.fsync
    monkeypatch.setattr("os.fsync", sync)
    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(OSError, match="the disk is gone"):
        download(tmp_path / "a", FILE.sync, client=client_for(lambda _: httpx.Response(200, content=b"new")))
    assert done == ["synced", "replaced"]
    assert (os.listdir(tmp_path), (tmp_path / "a").read_text()) == (["a"], "old")
