"""`call` against the sandbox over sockets, and against a server that answers what a test wants."""

from __future__ import annotations

import fcntl
import io
import json
import logging
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from ibl_data_manager_client import _cli
from ibl_data_manager_client._cli import call, given, index, show, usage
from ibl_data_manager_client._cli.index import Operation, Parameter
from ibl_data_manager_client.jobs import JOBS
from tests import committed
from tests.keysearch import SANDBOX_KEY
from tests.sandbox.start import Sandbox

Capture = pytest.CaptureFixture[str]
CREDENTIALS = committed.FLAGSHIP
ORG, USER = committed.options(CREDENTIALS)
ORG_NAME, USER_NAME = committed.names(CREDENTIALS)
(LOGO_ORG,) = committed.options("core_orgs_logo_create_create")
MODULE = [sys.executable, "-W", "error", "-m", "ibl_data_manager_client"]


@pytest.fixture
def url(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> str:
    """The sandbox, with its address and key in the environment."""
    monkeypatch.setenv("IBLAI_API_KEY", sandbox.key)
    monkeypatch.setenv("IBLAI_BASE_URL", sandbox.dm_url)
    return sandbox.url


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    """Exit status, output and messages; the key is in none of them."""
    try:
        status = _cli.main(["call", *arguments])
    except SystemExit as end:
        status = int(end.code or 0)
    out, err = capsys.readouterr()
    assert SANDBOX_KEY not in out + err
    assert "Traceback" not in err
    return status, out, err


class Recorder:
    """A server that keeps what it is asked, and answers what it is told."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, list[tuple[str, str]], bytes]] = []
        self.headers: list[dict[str, str]] = []
        self.kind, self.content, self.status = "application/json", b"{}", 200
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                parts = urlsplit(self.path)
                recorder.requests.append((self.command, parts.path, parse_qsl(parts.query), body))
                recorder.headers.append(dict(self.headers))
                self.send_response(recorder.status)
                self.send_header("Content-Type", recorder.kind)
                self.send_header("Content-Length", str(len(recorder.content)))
                self.end_headers()
                self.wfile.write(recorder.content)

            do_GET = do_POST = do_PUT = do_DELETE = answer

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A server of its own, with its address in the environment."""
    recorder = Recorder()
    thread = threading.Thread(target=recorder.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    monkeypatch.setenv("IBLAI_API_KEY", SANDBOX_KEY)
    monkeypatch.setenv("IBLAI_BASE_URL", recorder.url)
    yield recorder
    recorder.server.shutdown()
    recorder.server.server_close()
    thread.join()


@pytest.mark.usefixtures("url")
class TestAnswers:
    def test_one_page_as_json(self, capsys: Capture) -> None:
        status, out, err = run(capsys, CREDENTIALS, ORG, "acme", USER, "ada", "--page-size", "2")
        page = json.loads(out)
        assert (status, err) == (0, "")
        assert (page["count"], len(page["data"])) == (257, 2)
        assert page["data"][0]["entityId"] == "credential-0001"  # as the platform writes it

    def test_all_pages_as_lines(self, capsys: Capture) -> None:
        status, out, _ = run(capsys, CREDENTIALS, "acme", "ada", "--all", "--page-size", "50")
        items = [json.loads(line) for line in out.splitlines()]
        assert status == 0
        assert [one["entityId"] for one in items] == [
            f"credential-{n:04}{'' if n % 50 else '-assigned'}" for n in range(1, 258)
        ]

    def test_each_page_is_printed_before_the_next_is_asked_for(
        self, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        printed = []

        class Stdout(io.StringIO):
            def flush(self) -> None:
                printed.append(self.getvalue().count("\n"))

        monkeypatch.setattr(sys, "stdout", Stdout())
        assert _cli.main(["call", CREDENTIALS, "acme", "ada", "--all", "--page-size=100"]) == 0
        assert list(dict.fromkeys(printed)) == [100, 200, 257]

    def test_filters(self, capsys: Capture) -> None:
        _, out, _ = run(capsys, CREDENTIALS, "acme", "ada", "--all", "--search=python")
        names = [json.loads(line)["name"] for line in out.splitlines()]
        assert 0 < len(names) < 257
        assert all("Python" in name for name in names)

    def test_make_and_remove(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        body = '{"name": "New", "issuer": "issuer-1"}'
        (tmp_path / "body.json").write_text(body, encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body.encode())))
        for text in (body, f"@{tmp_path / 'body.json'}", "-"):
            status, out, err = run(capsys, "credentials.create_credential", "acme", "ada", "--body", text)
            assert (status, json.loads(out)["name"], err) == (0, "New", "")
        status, out, err = run(capsys, "credentials.delete_credential", "acme", "ada", "credential-0001")
        assert (status, out, err) == (0, "", "HTTP 204, nothing in it\n")

    def test_to_a_file(self, capsys: Capture, tmp_path: Path) -> None:
        target = tmp_path / "answer.json"
        assert run(capsys, "user_groups_orgs_retrieve", "acme", "--output", str(target)) == (0, "", "")
        assert json.loads(target.read_bytes())["pagination"]["totalItems"] == 120
        status, _, err = run(capsys, "user_groups_orgs_retrieve", "acme", "--output", str(tmp_path / "no" / "folder"))
        assert status == 2
        assert "there is no such folder" in err

    def test_files_in_a_body(
        self, capsys: Capture, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = tmp_path / "questions.csv"
        file.write_bytes(b"a,b\r\n1,2\r\n")
        name = "ai_finetuning_v1_org_user_datasets_create"
        base = ("--base-url", f"{sandbox.url}/uploads")
        status, out, err = run(
            capsys,
            name,
            "acme",
            "ada",
            *base,
            "--body",
            '{"name": "x", "num_data_points": 3}',
            f"--file=source_file={file}",
        )
        assert status == 0, err
        assert "note: the answer is not as described" in err  # it is an echo
        answer = json.loads(out)
        assert answer["fields"] == {"name": ["x"], "num_data_points": ["3"]}
        (received,) = answer["files"]["source_file"]
        assert (received["name"], received["size"]) == ("questions.csv", 10)
        status, _, err = run(capsys, name, "acme", "ada", "--file", f"source_fil={file}")
        assert status == 2
        assert "there is no field source_fil; files go in source_file" in err
        status, _, err = run(capsys, name, "acme", "ada", "--file", f"source_file={tmp_path / 'none'}")
        assert status == 2
        assert "the path of a file that is there" in err
        status, _, err = run(capsys, "credentials.create_credential", "acme", "ada", "--file", f"name={file}")
        assert status == 2
        assert "--file is for bodies of several fields" in err


@pytest.mark.parametrize(
    "name",
    ["core.list_rbac_groups", "list_rbac_groups", "list-rbac-groups", "core.list-rbac-groups", "core_rbac_groups_list"],
)
def test_an_operation_is_called_by_name_or_operation_id(capsys: Capture, url: str, name: str) -> None:
    status, out, _ = run(capsys, name, "--page-size", "1")
    assert (status, json.loads(out)["results"][0]["id"]) == (0, 1)


@pytest.mark.parametrize("tag", ["scim", "core"])
def test_every_name_calls_its_operation(tag: str) -> None:
    every = index.operations()
    for one in every:
        if one.tag == tag:
            assert call.named(every, f"{one.tag}.{one.name}") == [one]
            named = [other for other in every if other is one or one.module == other.name]
            assert call.named(every, one.module) == named  # an operationId may be another's name


@pytest.mark.usefixtures("url")
class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (
                "user_groups_orgs_retrieve nope",
                "user_groups_orgs_retrieve: HTTP 404: Organization 'nope' was not found.",
            ),
            ("credentials.delete_credential acme ada x-assigned", "HTTP 409: Credential is assigned"),
            ("credentials.create_credential acme ada --body {}", "HTTP 400: name: This field is required."),
            ("user_groups_orgs_retrieve acme --base-url http://127.0.0.1:9", "no answer: "),
        ],
    )
    def test_by_the_platform_or_the_network(self, capsys: Capture, arguments: str, said: str) -> None:
        status, out, err = run(capsys, *arguments.split())
        assert (status, out) == (1, "")
        assert said in err
        assert len(err.splitlines()) == 1

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ("", "name the operation first"),
            (f"--all {CREDENTIALS}", "name the operation first"),
            (f"{CREDENTIALS[:-1]} acme", f"near it: {CREDENTIALS}"),
            ("credentials.list_credential acme", "near it: credentials.list_credentials"),
            (
                "list_credentials acme",
                "the name of more than one: ai_account.list_credentials, credentials.list_credentials",
            ),
            ("delete_user x", "delete_user is the name of more than one: core.delete_user, scim.delete_user"),
            ("create_user", "create_user is the name of more than one: commerce.create_user, scim.create_user"),
            ("zzz", "there is no operation zzz; find WORDS finds operations"),
            (
                CREDENTIALS,
                f"needs {ORG} and {USER}: python -m ibl_data_manager_client call credentials.list_credentials {ORG}",
            ),
            (f"{CREDENTIALS} acme", f"needs {USER}: "),
            (f"{CREDENTIALS} acme ada --serch x", "there is no --serch; near it: --search"),
            (f"{CREDENTIALS} acme ada --zzz=1", f"there is no --zzz; it takes {ORG}, {USER}, --platform-org"),
            (f"{CREDENTIALS} acme ada --page x", "--page takes a whole number, not 'x'"),
            (f"{CREDENTIALS} acme ada --page 1 --page 2", "--page is given 2 times, and is no list"),
            (
                f"{CREDENTIALS} acme ada bob",
                f"3 plain values, and the path takes only {ORG_NAME}, {USER_NAME}",
            ),
            (f"{CREDENTIALS} acme {USER} ada bob", "2 plain values"),
            ("core_rbac_groups_list one", "1 plain values, and the path takes none"),
            (f"{CREDENTIALS} acme ada --page", "expected one argument"),
            (f"{CREDENTIALS} acme ..", f"path parameter '{USER_NAME}' cannot be '..'"),
            (f"{CREDENTIALS} acme ada --body {{}}", "takes no body"),
            ("credentials.create_credential acme ada", "needs --body, JSON of CredentialInput (name, issuer, entityId"),
            ("credentials.create_credential acme ada --body {", "--body is not JSON: "),
            ("credentials.create_credential acme ada --body @/none", "--body: No such file or directory: /none"),
            ("credentials.get_credential a b c --all", "its answer has no pages: leave out --all"),
            (f"{CREDENTIALS} acme ada --all --output x", "--output takes one answer"),
            ("user_groups_orgs_retrieve acme --is-enrolled maybe", "--is-enrolled takes true or false, not 'maybe'"),
            ("user_groups_orgs_retrieve acme --end-date soon", "--end-date takes a date (2026-01-31), not 'soon'"),
            ("user_groups_orgs_retrieve acme --base-url nonsense", "base_url is like https://host/prefix"),
            ("analytics_users_retrieve", "needs --metric"),
            ("analytics_users_retrieve --metric x --mentor-unique-id 1", "--mentor-unique-id takes a UUID, not '1'"),
        ],
    )
    def test_of_the_command_line(self, capsys: Capture, arguments: str, said: str) -> None:
        status, out, err = run(capsys, *arguments.split())
        assert (status, out) == (2, "")
        assert said in err
        assert err.startswith(("python -m ibl_data_manager_client call", "note: "))

    @pytest.mark.parametrize("option", ["--api-key", "--api_key", "--token", "--apikey", "--Authorization"])
    @pytest.mark.parametrize("sign", [" ", "="])
    def test_a_key_on_the_command_line(self, capsys: Capture, option: str, sign: str) -> None:
        status, out, err = run(capsys, *f"{CREDENTIALS} acme ada {option}{sign}hunter2".split())
        assert (status, out) == (2, "")
        assert "the key is read from IBLAI_API_KEY, never from the command line" in err
        assert "hunter2" not in err

    def test_a_value_without_a_parameter_is_not_repeated(self, capsys: Capture) -> None:
        for arguments in (["--sekret", "hunter2"], ["--sekret=hunter2"]):
            status, _, err = run(capsys, CREDENTIALS, "acme", "ada", *arguments)
            assert status == 2
            assert "--sekret" in err
            assert "hunter2" not in err

    def test_no_key(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("IBLAI_API_KEY")
        status, _, err = run(capsys, "core_rbac_groups_list")
        assert status == 2
        assert "there is no key: set the environment variable IBLAI_API_KEY" in err

    def test_a_wrong_key(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("IBLAI_API_KEY", "hunter2")
        status, out, err = run(capsys, "core_rbac_groups_list")
        assert (status, out) == (1, "")
        assert "core_rbac_groups_list: HTTP 401" in err
        assert "hunter2" not in err

    def test_a_field_that_the_body_has_not(self, capsys: Capture) -> None:
        status, _, err = run(capsys, "credentials.create_credential", "acme", "ada", "--body", '{"nam": "x"}')
        assert status == 1
        assert err.splitlines()[0] == "note: CredentialInput has no field nam; near it: name; it is sent"


class TestWhatIsSent:
    def test_values(self, capsys: Capture, recorder: Recorder) -> None:
        arguments = "acme/x --groups a --groups b --is_enrolled yes --length=2 --start-date 2025-01-31 --location=-5"
        recorder.content = b'{"data": [], "pagination": {"totalItems": 0}}'
        assert run(capsys, "user-groups-orgs-retrieve", *arguments.split())[0] == 0
        ((method, path, query, body),) = recorder.requests
        assert (method, path, body) == ("GET", "/api/user-groups/orgs/acme%2Fx/", b"")
        assert sorted(query) == [
            ("groups", "a"),
            ("groups", "b"),
            ("is_enrolled", "true"),
            ("length", "2"),
            ("location", "-5"),
            ("start_date", "2025-01-31"),
        ]

    def test_values_that_the_description_names(self, capsys: Capture, recorder: Recorder) -> None:
        recorder.content = b'{"value": 1}'
        for metric, noted in (("active_users", False), ("brand_new", True)):
            status, _, err = run(capsys, "analytics_users_retrieve", "--metric", metric)
            assert status == 0
            assert recorder.requests[-1][2] == [("metric", metric)]
            assert (f"note: --metric {metric} is sent, but the description names active_users, " in err) == noted

    def test_bodies_are_sent_as_they_are(self, capsys: Capture, recorder: Recorder) -> None:
        body = {"name": "ü", "description": None, "own": [1, {"x": 2.5}]}
        assert run(capsys, "credentials.create_credential", "a", "b", "--body", json.dumps(body))[0] == 0
        assert json.loads(recorder.requests[0][3]) == body

    def test_a_name_that_is_ours_keeps_an_underscore(self) -> None:
        for name, flag in (
            ("all", "--all_"),
            ("base_url", "--base-url_"),
            ("format_", "--format"),
            ("file", "--file_"),
        ):
            assert call._flag(Parameter(name, "str", "query", False)) == flag

    def test_no_operation_has_such_a_name_yet(self) -> None:
        every: list[Operation] = index.operations()
        names = {one.name for operation in every for one in operation.parameters if one.place != "body"}
        assert not names & set(given.OWN)


class TestFiles:
    NAME = "ai_media_orgs_users_heygen_video_captions_retrieve"

    def test_to_what_is_no_terminal(self, capfdbinary: pytest.CaptureFixture[bytes], recorder: Recorder) -> None:
        recorder.kind, recorder.content = "application/octet-stream", bytes(range(256)) * 1000
        assert _cli.main(["call", self.NAME, "acme", "ada", "1"]) == 0
        out, err = capfdbinary.readouterr()
        assert out == recorder.content
        assert err == b""

    def test_output(self, capsys: Capture, recorder: Recorder, tmp_path: Path) -> None:
        recorder.kind, recorder.content = "application/octet-stream", bytes(range(256)) * 1000
        assert run(capsys, self.NAME, "acme", "ada", "1", "--output", str(tmp_path / "x")) == (0, "", "")
        assert (tmp_path / "x").read_bytes() == recorder.content

    def test_not_to_a_terminal(self, recorder: Recorder) -> None:
        recorder.kind, recorder.content = "application/octet-stream", b"\x1b[31m\x00"
        for name, requests in (
            (self.NAME, 0),
            ("analytics_financial_invoice_retrieve", 1),
        ):  # nobody knows of the second
            status, said = on_a_terminal(name, *(("acme", "ada", "1") if name == self.NAME else ()))
            assert status == 2
            assert "the answer is a file: --output FILE, or redirect the output" in said
            assert "\x1b" not in said
            assert len(recorder.requests) == requests


def on_a_terminal(*arguments: str, columns: int = 100) -> tuple[int, str]:
    """Exit status, and what a terminal of this width is written."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen([*MODULE, "call", *arguments], stdin=slave, stdout=slave, stderr=slave) as process:
        os.close(slave)
        timer = threading.Timer(60, process.kill)
        timer.start()
        said = b""
        while select.select([master], [], [], 60)[0]:
            try:
                part = os.read(master, 65536)
            except OSError:  # its other end is closed: on Linux that is an error
                break
            if not part:
                break
            said += part
        process.wait()
        timer.cancel()
    os.close(master)
    text = said.decode()
    assert SANDBOX_KEY not in text
    return process.returncode, text.replace("\r\n", "\n")


@pytest.mark.usefixtures("url")
class TestTerminal:
    def test_a_page_is_a_table(self) -> None:
        status, said = on_a_terminal(CREDENTIALS, "acme", "ada", "--page-size", "5")
        lines = said.splitlines()
        assert status == 0
        assert lines[0].split()[:2] == ["entityId", "name"]
        assert set(lines[1]) == {"-", " "}
        assert lines[2].startswith("credential-0001  Data Science 0001 ")
        assert len(lines) == 8
        assert lines[7].startswith("5 of 257 items; --all reads the rest; ")
        assert max(map(len, lines[:7])) <= 100
        name = lines[0].index("name")
        assert all(line[name - 1] == " " and line[name] != " " for line in lines[:7])

    def test_all_pages_are_one_table(self) -> None:
        status, said = on_a_terminal("core_rbac_groups_list", "--all", "--page-size", "20", columns=60)
        lines = said.splitlines()
        assert status == 0
        assert sum(line.startswith("id ") for line in lines) == 1
        assert [line.split()[0] for line in lines[2:-1]] == [str(n) for n in range(1, 46)]
        assert lines[-1].startswith("45 of 45 items")

    def test_so_are_those_of_any_path(self) -> None:
        given = ("GET", "/api/core/rbac/groups/", "--all", "--extra-query", "page_size=20")
        status, said = on_a_terminal(*given, columns=60)
        lines = said.splitlines()
        assert (status, sum(line.startswith("id ") for line in lines)) == (0, 1)
        assert [line.split()[0] for line in lines[2:-1]] == [str(n) for n in range(1, 46)]
        assert lines[-1].startswith("45 of 45 items")
        status, said = on_a_terminal(*given, "--json")
        assert (status, [json.loads(line)["id"] for line in said.splitlines()]) == (0, list(range(1, 46)))

    def test_json_where_it_is_asked_for(self) -> None:
        status, said = on_a_terminal("core_rbac_groups_list", "--page-size", "1", "--json")
        assert status == 0
        assert json.loads(said)["count"] == 45

    def test_find_fits_the_terminal(self) -> None:
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 70, 0, 0))
        with subprocess.Popen([*MODULE, "find", "user_groups_orgs_retrieve", "--limit=1"], stdout=slave) as process:
            assert process.wait(60) == 0
        os.close(slave)
        said = os.read(master, 65536).decode()
        os.close(master)
        signature = said[said.index(".asyncio(") :].splitlines()
        assert len(signature) > 5
        assert max(map(len, signature[1:])) <= 70


class TestTable:
    def test_what_the_platform_says_cannot_steer_the_terminal(self, capsys: Capture) -> None:
        show.Table(80).print([{"name": "a\x1b[31mb\nc\x9b", "n": 1, "deep": {"x": 1}, "none": None, "yes": True}])
        assert capsys.readouterr().out == "name        n  yes\n----------  -  ----\na [31mb c   1  true\n"
        assert show.as_json({"x": "\x1b\x9b\x7f"}) == '{\n  "x": "\\u001b\\u009b\\u007f"\n}'
        assert json.loads(show.as_json("\x9b")) == "\x9b"
        usage.say("a\x1b[31mb\nc")
        assert capsys.readouterr().err == "a [31mb\nc\n"

    def test_long_values_are_cut_and_columns_left_out(self, capsys: Capture) -> None:
        table = show.Table(50)
        table.print([{"a": "x" * 100, "b": "y", "c": "z" * 30}])
        table.print([{"a": "later", "b": "longer than its column"}])
        assert capsys.readouterr().out.splitlines()[2:] == ["x" * 39 + "…  y", "later".ljust(42) + "…"]
        assert table.left_out == 1

    def test_what_is_no_object(self, capsys: Capture) -> None:
        show.Table(50).print(["one", 2])
        assert capsys.readouterr().out == "value\n-----\none\n2\n"


def help_of(capsys: Capture, *arguments: str) -> str:
    """What `--help` prints."""
    status, out, err = run(capsys, *arguments, "--help")
    assert (status, err) == (0, "")
    return out


class TestHelp:
    def test_the_fields_of_a_body(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", "80")
        out = help_of(capsys, "ai_index_orgs_users_documents_train_create")
        assert (
            "\nbody, TrainDocumentViewRequest as multipart/form-data, with:\n  type                     text\n" in out
        )
        assert "\n  file                     a file: --file file=PATH (optional)\n" in out
        assert "\n  crawler_pattern_type     glob, regex (optional)\n" in out
        out = help_of(capsys, "core_platform_users_policies_update")
        assert "\nbody, list[UserPolicyUpdate] as JSON, each with:\n  user_id             a whole number\n" in out
        out = help_of(capsys, "core_platform_config_site_create")
        assert "\nbody (optional), dict[str, Any] as JSON:\n  any object: the description names no fields\n" in out

    def test_it_fits_the_terminal(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", "60")
        out = help_of(capsys, "partial_update_user_2")
        lines = out[out.index("\nbody") : out.index("\n\n", out.index("\nbody"))].strip().splitlines()
        name = "urn_ietf_params_scim_schemas_extension_enterprise_2_0_User"
        assert lines[lines.index(f"  {name}") + 1 :][:2] == [" " * 34 + "an object", " " * 34 + "(SCIMEnterpriseUser)"]
        assert max(len(line) for line in lines if name not in line) <= 60

    def test_what_an_operation_takes_is_offered(self, capsys: Capture) -> None:
        """And nothing else; our own options stand in one place."""
        every = index.operations()
        some = every[::50] + [one for one in every if one.files][::6]
        assert {one.dialect is None for one in some} == {bool(one.files) for one in some} == {True, False}
        for one in some:
            out = help_of(capsys, one.module)
            offered = {line.split()[0] for line in out.splitlines() if line.startswith("  --")}
            body = [each for each in one.parameters if each.place == "body"]
            assert {"--json", "--output", "--base-url"} <= offered
            assert ("--all" in offered) == (one.dialect is not None), one.id
            assert ("--body" in offered) == bool(body), one.id
            assert ("--file" in offered) == bool(one.files), one.id
            assert ("\nbody" in out) == bool(body), one.id
            assert out.splitlines().count("options:") == 1, one.id
            assert out.count("  -h, --help ") == 1, one.id
        out = help_of(capsys)
        assert out.splitlines().count("options:") == 1
        assert {"  --all", "  --body", "  --file"} < {line[:8].rstrip() for line in out.splitlines()}

    @pytest.mark.parametrize(
        ("name", "option", "own"),
        [
            (CREDENTIALS, "--bodi", "--body"),
            (CREDENTIALS, "--filee", "--file"),
            ("credentials.create_credential", "--al", "--all"),
        ],
    )
    def test_what_it_does_not_take_is_not_suggested(self, capsys: Capture, name: str, option: str, own: str) -> None:
        status, _, err = run(capsys, name, "acme", "ada", option)
        assert status == 2
        said = err.partition(f"there is no {option}; ")[2]
        assert said
        assert own not in said.replace(",", "").split()
        _, _, err = run(capsys, "ai_finetuning_v1_org_user_datasets_create", "acme", "ada", "--fil")
        assert err.endswith("there is no --fil; near it: --file\n")

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            (
                "core_orgs_logo_create_create",
                f"needs {LOGO_ORG} and --file file=PATH: ",
            ),
            (
                "ai_mentor_orgs_users_elevenlabs_voice_create",
                "and --body, JSON of ElevenlabsCustomVoice (name) and --file files=PATH: ",
            ),
            ("ai_index_orgs_users_documents_train_create", "and --body, JSON of TrainDocumentViewRequest (type, "),
        ],
    )
    def test_a_file_that_is_missing(self, capsys: Capture, name: str, said: str) -> None:
        status, _, err = run(capsys, name)
        assert status == 2
        assert said in err
        assert err.count("--file") == 2 * (name[:8] != "ai_index")  # where the body needs one, and in the example


class TestProcess:
    def test_whoever_reads_it_may_go(self, url: str) -> None:
        command = [*MODULE, "call", CREDENTIALS, "acme", "ada", "--all", "--page-size", "10"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert json.loads(process.stdout.readline())["entityId"] == "credential-0001"
            process.stdout.close()
            assert process.wait(60) == 141
            assert process.stderr.read() == b""

    def test_text_that_the_terminal_cannot_show(self, recorder: Recorder) -> None:
        recorder.content = json.dumps({"name": "ü\ud800"}).encode()
        done = subprocess.run(
            [*MODULE, "call", "credentials.get_credential", "a", "b", "c"],
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
            capture_output=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["name"] == "ü\ud800"

    def test_the_key_is_in_no_log(self, url: str) -> None:
        done = subprocess.run(
            [*MODULE, "call", "core_rbac_groups_list"],
            env={**os.environ, "IBLAI_LOG": "debug"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0
        assert "core_rbac_groups_list" in done.stderr
        assert SANDBOX_KEY not in done.stdout + done.stderr

    @pytest.mark.parametrize(
        "arguments", [["--help"], ["call", "--help"], ["find", "--help"], ["call", CREDENTIALS, "-h"]]
    )
    def test_help(self, capsys: Capture, arguments: list[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            _cli.main(arguments)
        assert caught.value.code == 0
        out = capsys.readouterr().out
        assert "usage: python -m ibl_data_manager_client" in out
        assert "Exit status" in out or "errors.APIStatusError" in out
        if CREDENTIALS in arguments:
            assert f"{USER} {USER_NAME.upper()}" in out
            assert "a whole number (optional)" in out

    def test_the_program(self, capsys: Capture) -> None:
        assert _cli.main(["--version"]) == 0
        assert capsys.readouterr().out.endswith(f", API {committed.VERSION}\n")
        for arguments in ([], ["fnd"]):
            with pytest.raises(SystemExit) as caught:
                _cli.main(arguments)
            assert caught.value.code == 2


class TestWhatIsNotDescribed:
    def test_of_an_operation(self, capsys: Capture, recorder: Recorder) -> None:
        recorder.content = b'{"data": [], "pagination": {"totalItems": 0}}'
        extra = "--extra-query=new=a=b --extra-query new=2 --extra-query query=all --extra-header X-Trial=yes"
        status, _, err = run(capsys, "core.list_org_user_groups", "acme", "--length", "5", *extra.split())
        assert status == 0, err
        ((_, _, query, _),) = recorder.requests
        assert sorted(query) == [("length", "5"), ("new", "2"), ("new", "a=b"), ("query", "all")]
        assert recorder.headers[0]["X-Trial"] == "yes"

    def test_of_every_page(self, capsys: Capture, url: str, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "ibl_data_manager_client")
        arguments = ("--all", "--page-size", "100", "--extra-query", "trial=7")
        status, out, _ = run(capsys, CREDENTIALS, "acme", "ada", *arguments)
        assert (status, len(out.splitlines())) == (0, 257)
        sent = [one.getMessage() for one in caplog.records if one.levelno == logging.DEBUG]
        assert ["trial=7" in one for one in sent] == [True] * 3

    @pytest.mark.parametrize("method", ["GET", "get"])
    def test_any_path(self, capsys: Capture, recorder: Recorder, method: str) -> None:
        recorder.content = b'{"status": "ok", "data": [1]}'
        status, out, err = run(capsys, method, "/api/new/thing/?a=1", "--extra-query", "b=2")
        assert (status, json.loads(out), err) == (0, {"status": "ok", "data": [1]}, "")  # in its envelope
        assert recorder.requests == [("GET", "/api/new/thing/", [("a", "1"), ("b", "2")], b"")]

    def test_any_method_and_body(self, capsys: Capture, recorder: Recorder, tmp_path: Path) -> None:
        assert run(capsys, "POST", "/api/new/", "--body", '{"a": 1}', "--extra-header", "X-Y=z")[0] == 0
        assert run(capsys, "--", "DELETE")[0] == 2
        status, out, err = run(capsys, "DELETE", "/api/new/1/", "--output", str(tmp_path / "x"))
        assert (status, out, err) == (0, "", "")
        assert (tmp_path / "x").read_bytes() == b"{}"
        assert [one[0] for one in recorder.requests] == ["POST", "DELETE"]
        assert recorder.requests[0][3] == b'{"a":1}'
        assert recorder.headers[0]["X-Y"] == "z"

    def test_what_is_no_json(self, capfdbinary: pytest.CaptureFixture[bytes], recorder: Recorder) -> None:
        recorder.content = b"\xff\x00"
        assert _cli.main(["call", "GET", "/api/file/"]) == 0
        assert capfdbinary.readouterr() == (b"\xff\x00", b"")
        recorder.content = b""
        assert _cli.main(["call", "GET", "/api/nothing/"]) == 0
        assert capfdbinary.readouterr() == (b"", b"HTTP 200, nothing in it\n")
        recorder.content = b"\x1b[31m"
        status, said = on_a_terminal("GET", "/api/file/")
        assert status == 2
        assert "\x1b" not in said

    def test_a_list_at_any_path(self, capsys: Capture, url: str) -> None:
        arguments = ("/api/core/rbac/groups/", "--all", "--extra-query", "page_size=20")
        status, out, err = run(capsys, "GET", *arguments)
        assert (status, [json.loads(one)["id"] for one in out.splitlines()], err) == (0, list(range(1, 46)), "")

    def test_a_refusal_of_the_platform(self, capsys: Capture, url: str) -> None:
        status, out, err = run(capsys, "GET", "/api/sandbox/status/409/")
        assert (status, out) == (1, "")
        assert err.startswith("GET /api/sandbox/status/409/: HTTP 409")

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ("core.list_org_user_groups acme --extra-query length=5", "length is described: --length VALUE"),
            ("core.list_org_user_groups acme --extra-query hunter2", "--extra-query takes NAME=VALUE"),
            ("core.list_org_user_groups acme --extra-header =hunter2", "--extra-header takes NAME=VALUE"),
            (
                "core.list_org_user_groups acme --extra-header Authorization=hunter3",
                "the key is read from IBLAI_API_KEY",
            ),
            ("core.list_org_user_groups acme --extra-header A=1 --extra-header a=2", "--extra-header a is given twice"),
            ("core.list_org_user_groups acme --extra-header A:=1", "'A:' is no name of a header"),
            ("GET api/x/", "give the path below the base URL"),
            ("GET https://elsewhere.example/api/", "give the path below the base URL"),
            ("GET", "the following arguments are required: PATH"),
            ("GET /api/x/ --file a=b", "--file is for operations that are described: find /api/x/"),
            ("GET /api/x/?a=1&b= --extra-query b=2", "--extra-query b is in the path too: leave one of them out"),
            ("POST /api/x/ --all", "--all reads a list: GET, without --body"),
            ("GET /api/x/?a=1 --all", "with --all the path has no query: give --extra-query NAME=VALUE"),
            ("GET /api/x/ --all --output x", "--output takes one answer"),
            ("GET /api/x/ --wait", "--wait is for operations that are described"),
            ("GET /api/x/ --body {", "--body is not JSON"),
            ("GET /api/x/ --output /no/folder/x", "there is no such folder"),
            ("GET /api/x/ --length 5", "unrecognized arguments: --length 5"),
            ("core.list_org_user_groups acme --wait", "it has nothing to do with a job that is known"),
            ("ai_index.get_document_task a b c --wait --output x", "--output takes one answer"),
        ],
    )
    def test_what_is_refused(self, capsys: Capture, url: str, arguments: str, said: str) -> None:
        status, out, err = run(capsys, *arguments.split())
        assert (status, out) == (2, "")
        assert said in err
        assert "hunter3" not in err


class TestWaiting:
    def test_for_the_job_that_it_starts(self, capsys: Capture, url: str, tmp_path: Path) -> None:
        (tmp_path / "notes.md").write_text("Notes")
        (tmp_path / "bad-notes.md").write_text("Notes")
        name, body = "ai_index.train_document", '{"type": "file", "pathway": "shell"}'

        def train(file: str) -> tuple[int, str, str]:
            return run(capsys, name, "acme", "ada", "--body", body, "--file", f"file={tmp_path / file}", "--wait")

        status, out, err = train("notes.md")
        assert (status, json.loads(out)["message"]) == (0, "Training of notes.md: completed")
        waits, *stands = err.splitlines()
        assert waits.startswith("waiting for ai_index.get_document_task ")
        assert stands == ["status: pending", "status: completed"]
        status, out, err = train("bad-notes.md")
        assert (status, out) == (1, "")
        assert err.splitlines()[-1] == "the job has ended with status 'failed'"
        task = waits.split()[-1]
        status, out, err = run(capsys, "ai_index.get_document_task", "acme", "ada", task, "--wait")
        assert (status, json.loads(out)["status"], err) == (0, "completed", "status: completed\n")

    def test_a_start_that_names_no_job(self, capsys: Capture, recorder: Recorder) -> None:
        recorder.content = b'{"message": "later"}'
        status, _, err = run(
            capsys, "ai_index.train_document", "a", "b", "--body", '{"type": "x", "pathway": "y"}', "--wait"
        )
        assert status == 1
        assert "the answer of ai_index.train_document names no job: it has no task_id" in err

    @pytest.mark.parametrize("name", sorted({one for job in JOBS for one in (job.starts, job.reads)}))
    def test_it_is_in_the_help_of_what_has_to_do_with_a_job(self, capsys: Capture, name: str) -> None:
        assert "\n  --wait " in help_of(capsys, name)

    def test_it_is_in_no_other_help(self, capsys: Capture) -> None:
        assert "--wait" not in help_of(capsys, CREDENTIALS)
        assert "--extra-query NAME=VALUE" in help_of(capsys, CREDENTIALS)
        out = help_of(capsys, "GET")
        assert "--extra-header NAME=VALUE" in out
        assert not {"--wait", "--file"} & set(out.split())
