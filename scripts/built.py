#!/usr/bin/env python3
"""Look into a built wheel and sdist: all of the package is in the wheel, and what it is made of is in the sdist.

Exit status: 0 all is there, 1 something is missing or does not belong there.
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "ibl_data_manager_client"
PLUGIN = "ibl_data_manager_client_pytest.py"
SOURCES = ("openapi.yaml", "openapi-overlay.yaml", "generator-config.yaml", "CHANGELOG.md", "LICENSE", "NOTICE")


def main(argv: list[str]) -> int:
    """Check what is in a folder; returns the exit status."""
    folder = Path(argv[0])
    problems = [*wheel_problems(next(folder.glob("*.whl"))), *sdist_problems(next(folder.glob("*.tar.gz")))]
    print(*problems or ["wheel and sdist hold what they should"], sep="\n")
    return 1 if problems else 0


def wheel_problems(path: Path) -> list[str]:
    """What is missing in a wheel, or does not belong there."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    problems = []
    for file in sorted([ROOT / PLUGIN, *(ROOT / PACKAGE).rglob("*")]):
        name = file.relative_to(ROOT).as_posix()
        if file.is_file() and "__pycache__" not in file.parts and content.get(name) != file.read_bytes():
            problems.append(f"wheel: {name} is missing or another")
    top = {name.split("/")[0] for name in content}
    extra = {name for name in top - {PACKAGE, PLUGIN} if not name.endswith(".dist-info")}
    problems += [f"wheel: {name} does not belong there" for name in sorted(extra)]
    licences = {Path(name).name for name in content if ".dist-info/licenses/" in name}
    problems += [f"wheel: {name} is missing" for name in {"LICENSE", "NOTICE"} - licences]
    return problems


def sdist_problems(path: Path) -> list[str]:
    """What is missing in an sdist."""
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    return [f"sdist: {name} is missing" for name in SOURCES if name not in names]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
