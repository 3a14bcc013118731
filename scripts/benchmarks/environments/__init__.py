"""Environments of their own for what is measured, made when first needed, below .bench/.

`NAME.txt` beside this file pins what an environment holds. `plain` and `extras` hold what this client needs, without
and with its extras, and the peers that run on the same libraries.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / ".bench"
GENERATED = FOLDER / "generated"
GENERATOR_CONFIG = "literal_enums: true\n"
"""Without it the generator crashes on the description."""


def python(name: str) -> Path:
    """The interpreter of an environment, which is made if it is not there or not what its file says."""
    folder = FOLDER / name
    requirements = Path(__file__).parent / f"{name}.txt"
    stamp = folder / "installed"
    wanted = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        print(f"Installing the environment {name} ...", file=sys.stderr)
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
        pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin/python"), "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", "--requirement", str(requirements)], check=True, stdout=sys.stderr)
        stamp.write_text(wanted)
    return folder / "bin/python"


def generated() -> Path:
    """The folder with the package `raw_client`: what the generator makes of the description by itself."""
    stamp = GENERATED / "made-of"
    wanted = hashlib.sha256((ROOT / "openapi.yaml").read_bytes() + generator_version().encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        print("Generating the raw client ...", file=sys.stderr)
        shutil.rmtree(GENERATED, ignore_errors=True)
        GENERATED.mkdir(parents=True)
        subprocess.run(generator_command(GENERATED, hooks=False), check=True, capture_output=True)
        stamp.write_text(wanted)
    return GENERATED


def generator_command(folder: Path, *, hooks: bool) -> list[str]:
    """The command that writes the raw client to `folder`/raw_client, formatted by ruff if `hooks`."""
    config = folder / "config.yaml"
    config.write_text(GENERATOR_CONFIG + ("" if hooks else "post_hooks: []\n"))
    options = ["--path", str(ROOT / "openapi.yaml"), "--config", str(config), "--meta", "none"]
    program = str(Path(sys.executable).with_name("openapi-python-client"))
    return [program, "generate", *options, "--output-path", str(folder / "raw_client")]


def generator_version() -> str:
    """The version of the generator that is installed."""
    from openapi_python_client import __version__

    return str(__version__)


def variables(*paths: Path) -> dict[str, str]:
    """The environment variables of a worker: what it may import beside its environment, and nothing of this one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IBLAI", "VIRTUAL"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(str(path) for path in paths), "PYTHONHASHSEED": "0"}
