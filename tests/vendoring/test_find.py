"""`find` and `call` of a part that was vendored."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from sysconfig import get_paths

import pytest
import vendor

from tests import committed


@pytest.mark.parametrize("archive", [False, True])
def test_a_vendored_part_finds_what_it_has(tmp_path: Path, archive: bool) -> None:
    """Under another name, below another package, in a folder or in an archive."""
    home = tmp_path / "src" / "acme"
    home.mkdir(parents=True)
    (home / "__init__.py").touch()
    assert vendor.main([str(home), "--tags", "credentials", "--as", "dm"]) == 0
    source = tmp_path / "src"
    if archive:
        source = Path(shutil.make_archive(str(tmp_path / "src"), "zip", tmp_path / "src"))
        shutil.rmtree(tmp_path / "src")
    path = os.pathsep.join([str(source), get_paths()["purelib"]])

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-S", "-m", "acme.dm", *arguments],  # without `site` this package is not to be found
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            cwd=tmp_path,
        )

    done = run("find", "credentials", "--limit", "1")
    assert done.returncode == 0, done.stderr
    assert "    from acme.dm.api.credentials import list_credentials\n" in done.stdout
    done = run("find", "rbac")
    assert done.returncode == 1
    assert "only a part of the client was vendored here (--tags credentials)" in done.stderr
    done = run("call", "core_rbac_groups_list")
    assert done.returncode == 2
    assert done.stderr.startswith("python -m acme.dm call: there is no operation core_rbac_groups_list")
    assert "only a part of the client was vendored here" in done.stderr
    org, user = committed.options(committed.FLAGSHIP)
    for name in (committed.FLAGSHIP, "credentials.list_credentials", "list_credentials"):
        done = run("call", name, org, "acme")
        assert f"needs {user}: python -m acme.dm call credentials.list_credentials {org} " in done.stderr
