"""A clean clone: every script says what it does, and a clone that changes how lines end is none the worse for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import built
import pytest
import vendor

ROOT = Path(__file__).resolve().parents[2]
FILES = (*built.SOURCES, ".gitignore")
SCRIPTS = sorted(path.name for path in (ROOT / "scripts").iterdir() if os.access(path, os.X_OK) and path.is_file())
AT_ONCE = {
    "contract-server",
    "damage",
    "demo",
    "lint",
    "lists",
    "release-check",
    "smoke",
    "test",
    "test-wheel",
    "typecheck",
}
"""They say it without setting anything up; the others' options are those of a program that needs what is set up."""


def git(folder: Path, *command: str) -> str:
    """What Git answers, whatever the settings of who runs the tests."""
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    return subprocess.run(
        ["git", *who, *command], cwd=folder, env=environment, capture_output=True, text=True, check=True
    ).stdout


def repository(folder: Path) -> Path:
    """A folder with all its files in a first commit."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "All of it")
    return folder


def clone(of: Path, to: Path, *settings: str) -> Path:
    """A clone with settings of its own."""
    git(of.parent, "clone", "--quiet", *(f"--config={one}" for one in settings), str(of), str(to))
    return to


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of this project, as it stands here."""
    folder = tmp_path_factory.mktemp("clones") / "project"
    folder.mkdir()
    for name in FILES:
        for file in built.files(ROOT / name):
            target = folder / file.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    return repository(folder)


@pytest.fixture(scope="session")
def clean(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean clone."""
    return clone(project, tmp_path_factory.mktemp("clean") / "project")


def asked(clean: Path, name: str) -> str:
    """What a script of the clone says of itself."""
    script = clean / "scripts" / name
    command = [sys.executable, str(script)] if script.suffix == ".py" else ["bash", str(script)]
    done = subprocess.run([*command, "--help"], cwd=clean, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", sorted(AT_ONCE))
def test_help_needs_no_set_up(clean: Path, name: str) -> None:
    head = (clean / "scripts" / name).read_text(encoding="utf-8").splitlines()[1].removeprefix("# ")
    assert asked(clean, name).splitlines()[0] == head
    assert not (clean / ".venv").exists()


@pytest.mark.parametrize("name", sorted({*SCRIPTS} - AT_ONCE))
def test_help(clean: Path, tmp_path: Path, name: str) -> None:
    """With what a set-up would install: it is here."""
    clone(clean, tmp_path / "project")
    venv = tmp_path / "project" / ".venv"
    venv.mkdir()
    for path in Path(sys.prefix).iterdir():
        if not path.name.startswith("installed-"):
            (venv / path.name).symlink_to(path)
    state = subprocess.check_output("cat pyproject.toml scripts/constraints.txt | cksum", shell=True, cwd=clean)
    (venv / "installed-dev").write_bytes(state)
    said = asked(tmp_path / "project", name)
    assert said.startswith("usage: ")
    assert len(said.splitlines()) > 3


def test_text_is_lf_in_every_clone(project: Path, tmp_path: Path) -> None:
    copy = clone(project, tmp_path / "project", "core.autocrlf=true")
    ends = [line.split() for line in git(copy, "ls-files", "--eol").splitlines()]
    assert {one[1] for one in ends} == {"w/lf", "w/none", "w/-text"}
    assert [one[-1] for one in ends if one[1] == "w/-text"] == [f"{vendor.PACKAGE}/api/_operations.jsonl.gz"]


def test_a_vendored_copy_is_unchanged_by_a_clone_that_changes_how_lines_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    assert vendor.main([str(theirs), "--tags", "credentials"]) == 0
    copy = clone(repository(theirs), tmp_path / "clone", "core.autocrlf=true")
    assert b"\r\n" in (copy / vendor.PACKAGE / "client.py").read_bytes()
    capsys.readouterr()
    assert vendor.main([str(copy), "--check"]) == 0
    assert "as they were vendored" in capsys.readouterr().out
    (copy / vendor.PACKAGE / "client.py").write_bytes(b"# mine\r\n")
    assert vendor.main([str(copy), "--check"]) == 1
    assert "--check: 1 differences" in capsys.readouterr().out


@pytest.mark.parametrize("strict", ["", "set -e; "])
@pytest.mark.parametrize("fails", ["--upgrade", "--group", ""])
def test_what_could_not_be_installed_is_not_taken_as_installed(tmp_path: Path, fails: str, strict: str) -> None:
    """Whether or not who sources it ends at what fails; `python` is one of the test's own, whose pip does."""
    python, stamp = tmp_path / ".venv" / "bin" / "python", tmp_path / ".venv" / "installed-dev"
    for path in ("pyproject.toml", "scripts/constraints.txt", "scripts/_env"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\ncase " $* " in *" {fails or "nothing"} "*) exit 7 ;; esac\n', encoding="utf-8")
    python.chmod(0o755)
    command = ["bash", "-c", f"{strict}. scripts/_env dev; echo status $?"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == ("status 0\n" if not fails else "" if strict else "status 7\n")
    assert done.returncode == (7 if strict and fails else 0)
    assert stamp.exists() != bool(fails)
