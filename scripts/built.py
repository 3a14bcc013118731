#!/usr/bin/env python3
"""Look into a built wheel and sdist: all of the package is in the wheel, and what it is made of is in the sdist.

Run with their folder, which may have another, `tree`, with the wheel that was built without the sdist: the same one.

Exit status: 0 all is there, 1 something is missing or does not belong there.
"""

from __future__ import annotations

import argparse
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "ibl_data_manager_client"
PLUGIN = "ibl_data_manager_client_pytest.py"
SOURCES = (
    "openapi.yaml",
    "openapi-overlay.yaml",
    "openapi-overlay-made-against.jsonl",
    "generator-config.yaml",
    "pyproject.toml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".pre-commit-config.yaml",
    "docs",
    "examples",
    PACKAGE,
    PLUGIN,
    "scripts",
    "tests",
)
"""What an sdist is made of, beside its own records; folders whole."""

RECORDS = {"PKG-INFO", ".gitignore"}
LEFT_OUT = {"__pycache__", ".staging", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
RELATIVE = re.compile(r"\]\((?!https?://|#)([^)]+)\)")
MOST_BYTES = 3_000_000
"""Of the wheel: what 1176 operations and 1300 models need; docs/architecture.md says what is in it."""


def main(argv: list[str] | None = None) -> int:
    """Check what is in a folder; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("folder", type=Path, help="holds a wheel and an sdist, and perhaps tree/ with another wheel")
    folder: Path = parser.parse_args(argv).folder
    wheel, sdist = next(folder.glob("*.whl")), next(folder.glob("*.tar.gz"))
    print(*(f"{path.stat().st_size / 1e6:.2f} MB  {path.name}" for path in (wheel, sdist)), sep="\n")
    problems = [*wheel_problems(wheel), *sdist_problems(sdist)]
    for other in folder.glob("tree/*.whl"):
        problems += [f"wheel: {name} is another than in the wheel from the tree" for name in different(wheel, other)]
    print(*problems or ["wheel and sdist hold what they should"], sep="\n")
    return 1 if problems else 0


def read_wheel(path: Path) -> dict[str, bytes]:
    """The files of a wheel."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def different(one: Path, other: Path) -> list[str]:
    """The files that are not the same in two wheels, of the same name or not."""
    first, second = read_wheel(one), read_wheel(other)
    return sorted({name for name, _ in first.items() ^ second.items()})


def wheel_problems(path: Path) -> list[str]:
    """What is missing in a wheel, or does not belong there."""
    content, problems = read_wheel(path), []
    if path.stat().st_size > MOST_BYTES:
        problems.append(f"wheel: more than {MOST_BYTES / 1e6} MB")
    for file in sorted([ROOT / PLUGIN, *(ROOT / PACKAGE).rglob("*")]):
        name = file.relative_to(ROOT).as_posix()
        if file.is_file() and "__pycache__" not in file.parts and content.get(name) != file.read_bytes():
            problems.append(f"wheel: {name} is missing or another")
    top = {name.split("/")[0] for name in content}
    extra = {name for name in top - {PACKAGE, PLUGIN} if not name.endswith(".dist-info")}
    problems += [f"wheel: {name} does not belong there" for name in sorted(extra)]
    licences = {Path(name).name for name in content if ".dist-info/licenses/" in name}
    problems += [f"wheel: {name} is missing" for name in sorted({"LICENSE", "NOTICE"} - licences)]
    about = "".join(text.decode() for name, text in content.items() if name.endswith(".dist-info/METADATA"))
    return problems + [f"wheel: its page links to {link}, which an index has not" for link in RELATIVE.findall(about)]


def sdist_problems(path: Path) -> list[str]:
    """What is missing in an sdist, or does not belong there."""
    with tarfile.open(path) as archive:
        names = {one.name.partition("/")[2] for one in archive.getmembers() if one.isfile()}
    wanted = {file.relative_to(ROOT).as_posix() for name in SOURCES for file in files(ROOT / name)}
    problems = [f"sdist: {name} is missing" for name in sorted(wanted - names)]
    return problems + [f"sdist: {name} does not belong there" for name in sorted(names - wanted - RECORDS)]


def files(path: Path) -> Iterator[Path]:
    """A file, or the files of a folder, without caches."""
    if path.is_file():
        yield path
    elif path.name not in LEFT_OUT:
        for inner in path.iterdir():
            yield from files(inner)


if __name__ == "__main__":
    sys.exit(main())
