"""Where a download goes: what `cp` refuses is refused before anything is sent, and what is written through ends."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import select
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client._http.options import MAX_TIMEOUT
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


@contextmanager
def _as_nobody() -> Iterator[None]:
    """As somebody to whom modes apply; root may write anywhere. The system judges by this, not by who began it."""
    if os.getuid():
        yield
        return
    group = os.getegid()
    os.setegid(65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)


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

    with _as_nobody() if kind is PermissionError else nullcontext():
        place = make(tmp_path)
        if what != "a folder":  # into which cp would put a file of the same name
            assert subprocess.run(["cp", "/etc/hostname", place], capture_output=True, check=False).returncode
        before = {one.name: os.lstat(one).st_mtime_ns for one in tmp_path.iterdir()}
        with pytest.raises(kind) as caught:
            download(place, FILE.sync, client=client)
        named = os.path.dirname(place) if said in (NOTHING_THERE, "there is no such folder") else str(place)
        assert (caught.value.strerror, caught.value.filename) == (said, named)
        assert type(OSError(caught.value.errno, "")) is kind
        assert sent == []
        assert {one.name: os.lstat(one).st_mtime_ns for one in tmp_path.iterdir()} == before


READ_ONLY = (errno.EBADF, "it is open to be read only")
ANOTHERS = (errno.EPERM, "another process has it open, and knows where it goes on: name the file itself")
UNOPENED = (None, f"it cannot be written: .+|{NOTHING_THERE}")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("/dev/fd/{read}", READ_ONLY),
        ("/proc/thread-self/fd/{read}", READ_ONLY),
        ("/dev/fd/{piped}", READ_ONLY),
        ("/dev/fd/{closed}", (errno.EBADF, "nothing is open there")),
        ("/proc/{other}/fd/1", ANOTHERS),
        ("/proc/{other}/task/{other}/fd/1", ANOTHERS),
        ("/proc/none", UNOPENED),
        ("/sys/none", UNOPENED),
        ("/proc/self/comm", UNOPENED),
        ("{folder}/socket", (errno.ENXIO, "it cannot be written: .+")),
        ("{folder}/" + "n" * 300, (errno.ENAMETOOLONG, "it cannot be written: .+|File name too long")),
    ],
)
def test_what_cannot_be_opened_is_found_before_anything_is_sent(
    tmp_path: Path, client_for: MakeClient, place: str, said: tuple[int | None, str]
) -> None:
    client = client_for(lambda _: pytest.fail("sent"), deadline=1)
    (tmp_path / "a").write_text("old")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(tmp_path / "socket"))
    piped, end = os.pipe()
    with (tmp_path / "a").open("rb") as read, (tmp_path / "out").open("wb") as out:
        other = subprocess.Popen(["sleep", "60"], stdout=out)
        try:
            numbers = {"read": read.fileno(), "piped": piped, "closed": 987, "other": other.pid, "folder": tmp_path}
            path = place.format(**numbers)
            with pytest.raises(OSError, match=said[1]) as caught:
                download(path, POSTED.sync, client=client)
            assert caught.value.filename in (path, os.path.dirname(os.path.realpath(path)))
            assert caught.value.errno == said[0] or said is UNOPENED
            assert caught.value.strerror
            assert re.fullmatch(said[1], caught.value.strerror)
        finally:
            other.kill()
            other.wait()
            os.close(piped)
            os.close(end)
    assert (sorted(os.listdir(tmp_path)), (tmp_path / "a").read_text()) == (["a", "out", "socket"], "old")


def test_the_pipe_of_another_process_is_written_through(client_for: MakeClient) -> None:
    client = client_for(lambda _: httpx.Response(200, content=b"new"))
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        download(f"/proc/{other.pid}/fd/1", FILE.sync, client=client)
        assert other.communicate()[0] == b"new"


@pytest.mark.parametrize("links", [0, 1, 20, 36])
def test_what_is_open_is_known_behind_as_many_links_as_linux_follows(
    tmp_path: Path, client_for: MakeClient, links: int
) -> None:
    """What others write there meanwhile stands where it came."""
    (tmp_path / "a").write_text("old")
    number = (tmp_path / "a").stat().st_ino

    def parts() -> Iterator[bytes]:
        yield b"ne"
        file.write(b"!")
        yield b"w"

    with (tmp_path / "a").open("r+b", buffering=0) as file:
        file.seek(1)
        path = Path(f"/proc/self/fd/{file.fileno()}")
        for count in range(links):
            (tmp_path / str(count)).symlink_to(path)
            path = tmp_path / str(count)
        download(path, FILE.sync, client=client_for(lambda _: httpx.Response(200, content=parts())))
    assert ((tmp_path / "a").read_text(), (tmp_path / "a").stat().st_ino) == ("one!w", number)


def test_a_part_on_another_file_system_is_refused(tmp_path: Path, client_for: MakeClient) -> None:
    """From there the file could not take its place in one step."""
    shared = Path("/dev/shm")
    if not shared.is_dir() or shared.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one file system")
    target = Target(tmp_path / "a", part=shared / f"{os.getpid()}.part")
    with pytest.raises(OSError, match="another file system than its part") as caught:
        download(target, POSTED.sync, client=client_for(lambda _: pytest.fail("sent")))
    said = (errno.EXDEV, "it is on another file system than its part: leave part out", str(tmp_path / "a"))
    assert (caught.value.errno, caught.value.strerror, caught.value.filename) == said
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
    with pytest.raises(errors.InvalidArgumentError) as caught:
        Target(tmp_path / "a", part=part)
    assert str(caught.value) == (
        f"part is where the download goes itself, {tmp_path / 'a'}: leave it out"
        if kind == "another name of the file"
        else f"part is no file but a link, folder or device, {part}: name another"
    )


@pytest.mark.parametrize("name", ["a", "ä" * 120, "x" * 255])
def test_a_part_stands_beside_its_place_under_its_name(tmp_path: Path, name: str) -> None:
    parts = {Target(tmp_path / name).part for _ in range(3)}
    assert len(parts) == 3
    for part in parts:
        kept, random, end = part.name.rsplit(".", 2)
        assert (part.parent, len(random), end) == (tmp_path, 8, "part")
        assert os.fsencode(name).startswith(os.fsencode(kept))
        assert len(os.fsencode(kept)) == min(len(os.fsencode(name)), 230)


def _kept(place: Path) -> tuple[int, int, int]:
    is_now = place.stat()
    return is_now.st_uid, is_now.st_gid, is_now.st_mode & 0o7777


@pytest.mark.parametrize("old", [None, (1234, 2345, 0o640)])
def test_the_part_is_nobody_else_s_until_it_has_the_old_file_s_owner_and_mode(
    tmp_path: Path, client_for: MakeClient, old: tuple[int, int, int] | None
) -> None:
    if os.getuid():
        pytest.skip("only root can make a file of another's")
    if old:
        (tmp_path / "a").write_text("old")
        os.chown(tmp_path / "a", *old[:2])
        (tmp_path / "a").chmod(old[2])
    seen = set()
    mask = os.umask(0)
    try:
        target = Target(tmp_path / "a", progress=lambda *_: seen.add(_kept(target.part)))
        download(target, FILE.sync, client=client_for(lambda _: httpx.Response(200, content=b"new")))
    finally:
        os.umask(mask)
    own = os.getuid(), os.getgid()
    assert seen == {(*own, 0o600 if old else 0o666)}
    assert _kept(tmp_path / "a") == (old or (*own, 0o666))


def test_another_s_file_in_a_folder_of_all_becomes_one_s_own(tmp_path: Path, client_for: MakeClient) -> None:
    """Only root may give it back; it is replaced all the same."""
    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    tmp_path.chmod(0o777)
    (tmp_path / "a").write_text("old")
    (tmp_path / "a").chmod(0o646)
    client = client_for(lambda _: httpx.Response(200, content=b"new"))
    with _as_nobody():
        download(tmp_path / "a", FILE.sync, client=client)
    assert (os.listdir(tmp_path), (tmp_path / "a").read_text()) == (["a"], "new")
    assert _kept(tmp_path / "a")[2] == 0o646


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

    with _as_nobody(), suppress(errors.NotFoundError):
        download(tmp_path / "a", FILE.sync, client=client)
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


def test_a_fifo_is_tried_now_and_then_until_the_deadline(
    tmp_path: Path, client_for: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, slept = [100.0], list[float]()

    def sleep(seconds: float) -> None:
        assert len(slept) < 2, "it goes on after the deadline"
        slept.append(seconds)
        now.append(now.pop() + 0.5)

    os.mkfifo(tmp_path / "fifo")
    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    client = client_for(lambda _: pytest.fail("sent"), deadline=1.0)
    with pytest.raises(errors.APITimeoutError) as caught:
        download(tmp_path / "fifo", FILE.sync, client=client)
    assert str(caught.value) == f"file: nobody has read {tmp_path / 'fifo'} within deadline=1 s"
    assert (caught.value.operation, caught.value.may_have_acted) == ("file", False)
    assert (slept, now) == ([0.02, 0.02], [101.0])


class Poll:
    """What the system is asked while nobody reads on, in place of its own."""

    asked: list[tuple[int, float | None]]
    passes: Callable[[], object]

    def register(self, file: Any, event: int) -> None:
        type(self).passes()
        assert stat.S_ISFIFO(os.fstat(file.fileno()).st_mode)
        self.event = event

    def poll(self, milliseconds: float | None) -> list[Any]:
        self.asked.append((self.event, milliseconds))
        return []


@pytest.mark.parametrize(
    ("deadline", "passed", "left"),
    [(0.5, 0.0, 500.0), (0.5, 0.25, 250.0), (0.5, 9.0, 0.0), (1e9, 0.0, MAX_TIMEOUT * 1000), (None, 0.0, None)],
)
def test_who_does_not_read_on_is_waited_for_until_the_deadline(
    tmp_path: Path,
    client_for: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
    deadline: float | None,
    passed: float,
    left: float | None,
) -> None:
    os.mkfifo(tmp_path / "fifo")
    reader = os.open(tmp_path / "fifo", os.O_RDONLY | os.O_NONBLOCK)
    now = [128.0]
    monkeypatch.setattr(Poll, "asked", [], raising=False)
    monkeypatch.setattr(Poll, "passes", lambda: now.append(now.pop() + passed), raising=False)
    monkeypatch.setattr(select, "poll", Poll)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    client = client_for(lambda _: httpx.Response(200, content=b"x" * 1_000_000), deadline=deadline, max_retries=0)
    try:
        with pytest.raises(errors.APITimeoutError) as caught:
            download(tmp_path / "fifo", POSTED.sync, client=client)
    finally:
        os.close(reader)
    assert Poll.asked == [(select.POLLOUT, left)]
    if left != 0:  # when the call says so itself
        assert isinstance(caught.value.__cause__, httpx.WriteTimeout)
        assert str(caught.value.__cause__) == f"nobody reads on of {tmp_path / 'fifo'}"


def test_what_is_gone_before_it_is_opened_is_not_made_anew(tmp_path: Path, client_for: MakeClient) -> None:
    os.mkfifo(tmp_path / "fifo")

    def gone(*, client: DataManagerClient) -> Any:
        (tmp_path / "fifo").unlink()
        return FILE.sync(client)

    with pytest.raises(FileNotFoundError) as caught:
        download(tmp_path / "fifo", gone, client=client_for(lambda _: pytest.fail("sent")))
    assert caught.value.filename == str(tmp_path / "fifo")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("asynchronous", [False, True])
class TestAFifo:
    def test_that_nobody_reads_ends_at_the_deadline(
        self, tmp_path: Path, client_for: MakeClient, asynchronous: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        os.mkfifo(tmp_path / "fifo")
        tried, really = list[str](), os.open

        def note(path: str, *given: Any, **named: Any) -> int:
            tried.append(path)
            return really(path, *given, **named)

        monkeypatch.setattr(os, "open", note)
        client = client_for(lambda _: pytest.fail("sent"), deadline=0.2)
        started = time.monotonic()
        with pytest.raises(errors.APITimeoutError, match=r"file: nobody has read .*fifo within deadline=0\.2 s"):
            _saved(client, tmp_path / "fifo", asynchronous)
        passed = time.monotonic() - started
        assert passed < 5
        assert 2 <= len(tried) <= 2 + passed / 0.015, "it waits between, and does not ask all the time"

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

    with pytest.raises(errors.InvalidArgumentError) as caught:
        save()
    said = "file: download takes a function that makes one call, and this makes another: download each by itself"
    assert (str(caught.value), caught.value.operation, caught.value.may_have_acted) == (said, "file", True)
    assert len(sent) <= 1
    assert (os.listdir(tmp_path), (tmp_path / "a").read_text()) == (["a"], "old")


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that begins and breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"first"
        raise httpx.ReadError("cut")

    async def __aiter__(self) -> Any:
        for part in self:
            yield part


@pytest.mark.parametrize("failed", [httpx.Response(404, json={}), httpx.Response(200, stream=Breaking())])
def test_a_call_after_one_that_failed_is_the_one(
    tmp_path: Path, client_for: MakeClient, failed: httpx.Response
) -> None:
    answers = [failed, httpx.Response(200, content=b"new")]

    def either(*, client: DataManagerClient) -> Any:
        try:
            return FILE.sync(client)
        except (errors.NotFoundError, errors.APIConnectionError):
            return FILE.sync(client)

    download(tmp_path / "a", either, client=client_for(lambda _: answers.pop(0), max_retries=0))
    assert (os.listdir(tmp_path), (tmp_path / "a").read_bytes()) == (["a"], b"new")


@pytest.mark.parametrize(
    "place", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/proc/thread-self/fd/1", "/dev/fd/7"]
)
def test_an_open_file_is_written_on(tmp_path: Path, place: str) -> None:
    """What is there stays, and what others write to it meanwhile and afterwards follows: the shell has it open."""
    program = f"""
import os
import httpx
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download

def parts():
    yield b"new\\n"
    os.write(1, b"another's\\n")
    yield b"more\\n"

transport = httpx.MockTransport(lambda _: httpx.Response(200, content=parts()))
client = DataManagerClient("k" * 20, base_url="http://h", transport=transport)
download({place!r}, Operation("file", "GET", "/file", answer="bytes").sync_detailed, client=client)
"""
    to = tmp_path / "to"
    script = '{ echo before; "$0" -c "$1" 7>&1; echo later; } > "$2"'
    subprocess.run(["sh", "-c", script, sys.executable, program, str(to)], check=True, timeout=60)
    assert to.read_text() == "before\nnew\nanother's\nmore\nlater\n"
    assert os.listdir(tmp_path) == ["to"]


def test_a_full_disk_hides_no_other_error(tmp_path: Path) -> None:
    """What waits to be written when an answer breaks off cannot be, and need not."""
    program = """
import resource
import httpx
from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client._call.operation import Operation
from ibl_data_manager_client.downloads import download

def parts():
    yield b"x" * 20
    raise httpx.ReadError("cut")

transport = httpx.MockTransport(lambda _: httpx.Response(200, content=parts()))
client = DataManagerClient("k" * 20, base_url="http://h", transport=transport, max_retries=0)
resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.RLIM_INFINITY))
try:
    download("a", Operation("file", "GET", "/file", answer="bytes").sync_detailed, client=client)
except Exception as error:
    print(type(error).__name__)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr, os.listdir(tmp_path)) == ("APIConnectionError\n", "", [])


@pytest.mark.parametrize(("given", "named"), [(FILE, "Operation"), (os, "os"), (7, "int")])
def test_what_is_no_function_is_named(tmp_path: Path, client_for: MakeClient, given: Any, named: str) -> None:
    said = f"download takes an operation's `asyncio_detailed` or `sync_detailed`, not {named}"
    with pytest.raises(errors.InvalidArgumentError, match=f"^{said}$"):
        download(tmp_path / "a", given, client=client_for(lambda _: httpx.Response(200)))


@pytest.mark.parametrize(
    ("code", "there"),
    [
        (errno.EIO, True),
        (errno.EIO, False),
        (errno.EBUSY, False),
        *((one, True) for one in ("EBUSY", "EPERM", "EACCES")),
    ],
)
def test_a_file_that_cannot_take_its_place(
    tmp_path: Path, client_for: MakeClient, monkeypatch: pytest.MonkeyPatch, code: int | str, there: bool
) -> None:
    """At each step the new file, or the old one, is whole on the disk: a power failure may come between any two."""
    place, done = tmp_path / "a", list[Any]()
    target = Target(place)
    if there:
        place.write_text("old, and longer than the new one")

    def refuse(part: Path, to: Path) -> None:
        assert (part, to) == (target.part, place)
        done.append(("replaced", sorted(one for one in _opened() if one.startswith(str(tmp_path)))))
        raise OSError(code if isinstance(code, int) else getattr(errno, code), "it stays")

    def sync(descriptor: int) -> None:
        really(descriptor)
        done.append((os.readlink(f"/proc/self/fd/{descriptor}"), os.fstat(descriptor).st_size, target.part.exists()))

    really = os.fsync
    monkeypatch.setattr("os.fsync", sync)
    monkeypatch.setattr("os.replace", refuse)
    client = client_for(lambda _: httpx.Response(200, content=b"new"))
    steps: list[Any] = [(str(target.part), 3, True), ("replaced", [])]
    if isinstance(code, int):
        with pytest.raises(OSError, match="it stays"):
            download(target, FILE.sync, client=client)
        assert {one.name: one.read_text() for one in tmp_path.iterdir()} == (
            {"a": "old, and longer than the new one"} if there else {}
        )
    else:
        download(target, FILE.sync, client=client)
        steps += [(str(place), 3, True)]
        assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"a": "new"}
    assert done == steps
