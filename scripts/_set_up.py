"""Imported first by the scripts in Python: where what they need is missing, it starts them again in `.venv`.

That is made as the other scripts make it (`_env`). Nothing happens where a script is imported.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

NEEDED = ("griffe", "jsonpath_rfc9535", "openapi_python_client", "tomlkit", "yaml")
AGAIN = 'set -e; here=$PWD; . "$1" dev; cd "$here"; shift; exec python "$@"'
_STARTED = "IBL_SCRIPT_STARTED_AGAIN"

_folder = Path(__file__).resolve().parent
_main = Path(getattr(sys.modules["__main__"], "__file__", None) or "").resolve()
if _main.parent == _folder and _STARTED not in os.environ and not all(map(find_spec, NEEDED)):
    os.environ[_STARTED] = "1"
    command = ["bash", "-c", AGAIN, "bash", str(_folder / "_env"), str(_main), *sys.argv[1:]]
    os.execvp("bash", command)  # noqa: S606 - no shell reads what is given
