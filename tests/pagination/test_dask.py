"""The Dask example, on a local cluster; alone in its module, as Dask is heavy to import."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.sandbox.start import Sandbox

ROOT = Path(__file__).resolve().parents[2]


def test_the_example_counts_every_credential_once(sandbox: Sandbox, tmp_path: Path) -> None:
    environment = {**os.environ, "IBLAI_API_KEY": sandbox.key, "IBLAI_BASE_URL": sandbox.dm_url, "IBLAI_ORG": "acme"}
    environment |= {"DASK_TEMPORARY_DIRECTORY": str(tmp_path), "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, str(ROOT / "examples/dask_pages.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "257 credentials in 8 parts" in done.stdout
    assert "Traceback" not in done.stderr
