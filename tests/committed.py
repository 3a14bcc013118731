"""What the committed description is, read without the code that is tested: tests take counts and version from here."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_TEXT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")

RECORD: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "ibl-data-manager-client"
]["description"]
"""What pyproject.toml says of it."""

VERSION: str = RECORD["version"]
OPERATIONS = len(re.findall(r"^ +operationId: ", _TEXT, re.MULTILINE))
_SCHEMAS = _TEXT.partition("\n  schemas:\n")[2].partition("\n  securitySchemes:")[0]
COMPONENTS = len(re.findall(r"^    [\w.]+:$", _SCHEMAS, re.MULTILINE))
