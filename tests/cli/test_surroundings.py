"""What is printed is valid JSON whatever the answer and the locale, and steers no terminal, whoever wrote the texts."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import suppress

import pytest

from ibl_data_manager_client import DataManagerClient, _cli, _log, errors
from ibl_data_manager_client._cli import index, show
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from tests.cli.test_call import MODULE, Recorder, recorder
from tests.conftest import KEY

__all__ = ["recorder"]

LOCALES = {
    "C.UTF-8": {"LANG": "C.UTF-8"},
    "C": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ASCII that passes bytes on": {"PYTHONIOENCODING": "ascii:surrogateescape"},
    "UTF-16": {"PYTHONIOENCODING": "utf-16"},
}
ODD = r'"\ud83d é 名 \ud83d\ude00 \udcff \u2028 \u009b \u202e"'.encode()


def printed(environment: dict[str, str], *arguments: str, given: bytes = b"") -> tuple[int, bytes, str]:
    """Exit status, output as it comes, and messages, of the program in an environment."""
    cleared = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    done = subprocess.run(
        [*MODULE, "call", *arguments], env={**cleared, **environment}, input=given, capture_output=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


@pytest.mark.parametrize("locale", LOCALES)
def test_it_is_json_always(recorder: Recorder, locale: str) -> None:
    encoding = "utf-16" if locale == "UTF-16" else "cp1252" if locale == "cp1252" else "utf-8"
    recorder.content = b'{"results": [{"name": ' + ODD + b', "id": NaN, "more": [1e999, -1e999, 0.5]}]}'
    status, out, err = printed(LOCALES[locale], "core_rbac_groups_list")
    assert status == 0, err
    text = json.loads(ODD)
    item = {"name": text, "id": None, "more": [None, None, 0.5]}
    assert json.loads(out.decode(encoding), parse_constant=pytest.fail)["results"] == [item]
    status, out, err = printed(LOCALES[locale], "core_rbac_groups_list", "--all")
    assert status == 0, err
    (line,) = out.decode(encoding).splitlines()
    assert json.loads(line) == item


@pytest.mark.parametrize("locale", ["C.UTF-8", "cp1252"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_body_is_read_as_it_is_encoded(recorder: Recorder, locale: str, encoding: str) -> None:
    arguments = ("credentials.create_credential", "acme", "ada", "--body", "-")
    status, _, err = printed(LOCALES[locale], *arguments, given='{"name": "Zoë 名"}'.encode(encoding))
    assert status == 0, err
    assert json.loads(recorder.requests[0][3]) == {"name": "Zoë 名"}
    status, _, err = printed(LOCALES[locale], *arguments, given=b'{"name": "\xff"}')
    assert (status, len(err.splitlines())) == (2, 1)
    assert "--body is not JSON" in err


def test_a_text_that_utf_8_cannot_carry_is_refused(recorder: Recorder) -> None:
    arguments = ("credentials.create_credential", "acme", "ada", "--body")
    status, _, err = printed({}, *arguments, os.fsdecode(b'{"name": "\xff"}'))
    assert (status, recorder.requests) == (2, []), err
    assert "Traceback" not in err


def test_what_is_nested_too_deeply_is_said(recorder: Recorder) -> None:
    recorder.content = b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"  # Python 3.12 takes thousands
    status, out, err = printed({}, "core_rbac_groups_list", "--json")
    assert (status, out) == (1, b"")
    assert "nested too deeply" in err
    assert "Traceback" not in err


HOSTILE = "Lists \x1b[2J\x1b]0;owned\x07\x9b31m\u202egroups\x7f\r"


def harmless(text: str) -> bool:
    """Whether a terminal would only print it."""
    return all(one.isprintable() or one == "\n" for one in text)


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index, and a module, whose every text wants to steer the terminal."""
    real = next(one for one in index.operations() if one.module == "core_rbac_groups_list")
    made = real._replace(
        id=HOSTILE,
        method=HOSTILE,
        path=HOSTILE,
        summary=HOSTILE,
        words=HOSTILE,
        returns=HOSTILE,
        dialect=HOSTILE,
        files=(HOSTILE,),
        parameters=tuple(one._replace(type=HOSTILE) for one in real.parameters),
    )
    monkeypatch.setattr(index, "operations", lambda: [made])
    monkeypatch.setattr(groups.asyncio, "__doc__", HOSTILE)


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(
    "arguments",
    [
        ["find", "groups"],
        ["find", "groups", "nosuch"],
        ["find", "--json", "groups"],
        ["call", "core_rbac_groups_list", "--help"],
        ["call", "core_rbac_groups_list", f"--{HOSTILE}"],
        ["call", HOSTILE],
        ["find", "--tag", HOSTILE],
    ],
)
def test_no_text_steers_the_terminal(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with suppress(SystemExit):
        _cli.main(arguments)
    out, err = capsys.readouterr()
    assert "groups" in out + err
    assert harmless(out + err)


def test_nor_does_an_error_of_the_platform(recorder: Recorder, capsys: pytest.CaptureFixture[str]) -> None:
    recorder.content = json.dumps({HOSTILE: [HOSTILE], "detail": HOSTILE, "results": 1}).encode()
    for status in (200, 400):
        recorder.status = status
        _cli.main(["call", "core_rbac_groups_list"])
        out, err = capsys.readouterr()
        assert "groups" in err
        assert harmless(out + err)


def test_nor_what_is_printed_of_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    """Names too, which are the server's where they are keys of a map; and what no reader sees says what it is."""
    unseen = "\u061c\ufeff\u00ad\u2060\U000e0041"
    show.Table(200).print([{HOSTILE: HOSTILE, "and": unseen}])
    print(show.as_json({HOSTILE: HOSTILE, "and": unseen, "名\u3000é": ["\xa0😀"]}))
    out, _ = capsys.readouterr()
    assert "groups" in out
    assert harmless(out.replace("\u3000", "").replace("\xa0", ""))
    table, _, printed = out.partition("{")
    assert json.loads("{" + printed) == {HOSTILE: HOSTILE, "and": unseen, "名\u3000é": ["\xa0😀"]}
    assert "名\u3000é" in printed
    assert len(table.splitlines()) == 3


def test_nor_what_errors_and_logs_of_the_package_say(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    recorder.content, recorder.status = json.dumps({"detail": HOSTILE}).encode(), 400
    with DataManagerClient(KEY) as client, pytest.raises(errors.BadRequestError) as caught:
        groups.sync(client=client)
    assert caught.value.detail == HOSTILE
    assert harmless(str(caught.value))
    for kind in (errors.PaginationError, errors.JobFailedError, errors.ConfigurationError):
        assert harmless(said := str(kind(f"{HOSTILE}\n2026-01-31 ERROR all is lost")))
        assert "\n" not in said
    deviation = errors.Deviation("x", f"/{HOSTILE}", "a list", "a\nline of a log")
    assert harmless(str(deviation))
    assert "\n" not in str(deviation)
    monkeypatch.setenv("IBLAI_LOG", "info")
    _log.show_log()
    _log.logger.warning("%s\n2026-01-31 ERROR all is lost", HOSTILE)
    for handler in [one for one in _log.logger.handlers if one.get_name() == "IBLAI_LOG"]:
        _log.logger.removeHandler(handler)
    assert "groups" in (said := capsys.readouterr().err)
    assert harmless(said)
    assert len(said.splitlines()) == 1
