"""The number that the next release of this package should have, and its place in CHANGELOG.md."""

from __future__ import annotations

import re
from pathlib import Path

_NUMBER = re.compile(r"^__version__ = \"(\d+)\.(\d+)\.(\d+)", re.MULTILINE)
_HEADING = re.compile(r"^## (?P<version>\S+)(?P<rest>.*)$", re.MULTILINE)


def current(package: Path) -> tuple[int, int, int]:
    """The package's own version, from its `_version.py`.

    Raises:
        ValueError: it holds no version of three numbers.
    """
    found = _NUMBER.search((package / "_version.py").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("_version.py holds no version of three numbers")
    major, minor, patch = map(int, found.groups())
    return major, minor, patch


def following(version: tuple[int, int, int], breaking: bool, added: bool) -> str:
    """The next version by semantic versioning; before 1.0 what breaks raises the second number, the rest the third."""
    major, minor, patch = version
    if not major:
        return f"0.{minor + 1}.0" if breaking else f"0.{minor}.{patch + 1}"
    if breaking:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if added else f"{major}.{minor}.{patch + 1}"


def unreleased(changelog: str) -> str | None:
    """The version that CHANGELOG.md starts with, where it says that this one is not released."""
    first = _HEADING.search(changelog)
    return first["version"] if first and "unreleased" in first["rest"] else None


def with_entry(changelog: str, version: str, lines: list[str]) -> str:
    """CHANGELOG.md with lines added: to its unreleased version, else under a new one."""
    entry = "\n".join(lines)
    first = _HEADING.search(changelog)
    if unreleased(changelog) and first:
        following_heading = _HEADING.search(changelog, first.end())
        end = following_heading.start() if following_heading else len(changelog)
        return f"{changelog[:end].rstrip()}\n{entry}\n" + (f"\n{changelog[end:]}" if changelog[end:] else "")
    start = first.start() if first else len(changelog)
    return f"{changelog[:start].rstrip()}\n\n## {version} (unreleased)\n\n{entry}\n" + (
        f"\n{changelog[start:]}" if changelog[start:] else ""
    )
