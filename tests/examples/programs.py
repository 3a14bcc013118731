"""Run an example in a process of its own, as `python examples/NAME.py`."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.keysearch import SECRETS
from tests.sandbox.start import Sandbox

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
PROGRAMS = sorted(path for path in EXAMPLES.rglob("*.py") if "__pycache__" not in path.parts)


def command(name: str, *arguments: object) -> list[str]:
    """The command that runs an example."""
    return [sys.executable, str(EXAMPLES / f"{name}.py"), *map(str, arguments)]


def environment(sandbox: Sandbox, **more: str) -> dict[str, str]:
    """This process's environment, with the sandbox's address and key; what is not closed is told on stderr."""
    own = {"IBLAI_BASE_URL": sandbox.dm_url, "IBLAI_API_KEY": sandbox.key, "PYTHONWARNINGS": "error::ResourceWarning"}
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "PYTHONUNBUFFERED": "", **own, **more}


def run(
    sandbox: Sandbox, name: str, *arguments: object, stdin: str = "", status: int = 0, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run an example to its end; it must end with `status`, and neither with a traceback nor show a key."""
    done = subprocess.run(
        command(name, *arguments),
        env=environment(sandbox, **variables),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == status, done.stdout + done.stderr
    clean(done.stdout + done.stderr)
    return done


def clean(output: str) -> None:
    """What a program printed has no traceback, no exception that nobody took, and no key."""
    assert "Traceback" not in output
    assert "Exception ignored" not in output
    assert not any(secret in output for secret in SECRETS)


def load(name: str) -> Any:
    """An example as a module, to call its functions."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
