"""What bash, zsh and fish offer at Tab, asked of the shells themselves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BASH = """
eval "$(register-python-argcomplete ibl-data-manager)"
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9 COMP_WORDS=($1) COMPREPLY=()
_python_argcomplete ibl-data-manager
printf '%s\\n' "${COMPREPLY[@]}"
"""
FISH = "register-python-argcomplete --shell fish ibl-data-manager | source; complete -C $argv[1]"
ZSH = r"""
zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell 'autoload -U compinit; compinit -u; eval "$(register-python-argcomplete --shell zsh ibl-data-manager)"'
zpty -w shell 'echo READ''Y'
zpty -r shell seen '*READY*'
zpty -w -n shell "$1"$'\t'
zpty -r shell seen "*$2*"
print FOUND
"""
LINES = [
    ("ibl-data-manager c", "call"),
    ("ibl-data-manager call core.list_org_user_g", "core.list_org_user_groups"),
    ("ibl-data-manager call core.list_org_user_groups acme --is-e", "--is-enrolled"),
    ("ibl-data-manager call core.list_org_user_groups --is-enrolled t", "true"),
    ("ibl-data-manager call analytics_users_retrieve --metric active_users_l", "active_users_last_30d"),
    ("ibl-data-manager call list-credentials --extra-h", None),  # two operations have this name
    ("ibl-data-manager call get_document_task --wa", "--wait"),
    ("ibl-data-manager call PAT", "PATCH"),
    ("ibl-data-manager call GET /api/x/ --extra-q", "--extra-query"),
    ("ibl-data-manager call list_org_user_g", "list_org_user_groups"),
    ("ibl-data-manager call list_credentials", None),  # two tags have one
    ("ibl-data-manager find --ta", "--tag"),
    ("ibl-data-manager find --tag ai-fin", "ai-finetuning"),
    ("ibl-data-manager find ", None),
    ("ibl-data-manager call core.list_org_user_groups acm", None),  # nobody knows the organisations
]


def shell(name: str, script: str, *arguments: str, cwd: Path) -> str:
    """What a script prints for its arguments, in a shell that finds this environment's programs first."""
    if shutil.which(name) is None:
        pytest.skip(f"needs {name}")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "HOME": str(cwd), "TERM": "dumb"}
    own = [name, "-c", script, *([name] if name != "fish" else []), *arguments]
    done = subprocess.run(own, cwd=cwd, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("line", "offered"), LINES)
@pytest.mark.parametrize(("name", "script"), [("bash", BASH), ("fish", FISH)])
def test_what_is_offered(name: str, script: str, line: str, offered: str | None, tmp_path: Path) -> None:
    found = [one.strip().partition("\t")[0] for one in shell(name, script, line, cwd=tmp_path).splitlines()]
    assert [one for one in found if one] == ([] if offered is None else [offered])


def test_every_operation_and_every_named_value_is_offered(tmp_path: Path) -> None:
    found = shell("bash", BASH, "ibl-data-manager call credentials.", cwd=tmp_path).split()
    assert {"credentials.list_credentials", "credentials.create_credential"} < set(found)
    assert all(one.startswith("credentials.") for one in found)
    assert shell(
        "bash", BASH, "ibl-data-manager call analytics_users_retrieve --metric active_", cwd=tmp_path
    ).split() == [
        "active_users",
        "active_users_last_30d",
    ]


def test_zsh_completes(tmp_path: Path) -> None:
    line = "ibl-data-manager call analytics_users_retrieve --metric active_users_l"
    assert shell("zsh", ZSH, line, "active_users_last_30d", cwd=tmp_path).endswith("FOUND\n")
