"""The suggested version, its place in CHANGELOG.md, and the recipe of the scheduled job."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from generation import versions

from .project import ROOT


@pytest.mark.parametrize(
    ("version", "breaking", "added", "expected"),
    [
        ((0, 1, 0), True, True, "0.2.0"),
        ((0, 1, 3), False, True, "0.1.4"),
        ((0, 1, 3), False, False, "0.1.4"),
        ((1, 2, 3), True, False, "2.0.0"),
        ((1, 2, 3), False, True, "1.3.0"),
        ((1, 2, 3), False, False, "1.2.4"),
    ],
)
def test_following(version: tuple[int, int, int], breaking: bool, added: bool, expected: str) -> None:
    assert versions.following(version, breaking, added) == expected


def test_current(tmp_path: Path) -> None:
    assert re.fullmatch(r"\d+, \d+, \d+", ", ".join(map(str, versions.current(ROOT / "ibl_data_manager_client"))))
    (tmp_path / "_version.py").write_text('__version__ = "one"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no version of three numbers"):
        versions.current(tmp_path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# C\n\n## 1.0 (unreleased)\n\n- a\n", "# C\n\n## 1.0 (unreleased)\n\n- a\n- b\n"),
        (
            "# C\n\n## 1.0 (unreleased)\n\n- a\n\n## 0.9 (May)\n\n- z\n",
            "# C\n\n## 1.0 (unreleased)\n\n- a\n- b\n\n## 0.9 (May)\n\n- z\n",
        ),
        ("# C\n\n## 1.0 (May)\n\n- a\n", "# C\n\n## 2.0 (unreleased)\n\n- b\n\n## 1.0 (May)\n\n- a\n"),
        ("# C\n", "# C\n\n## 2.0 (unreleased)\n\n- b\n"),
    ],
)
def test_entry(before: str, after: str) -> None:
    assert versions.with_entry(before, "2.0", ["- b"]) == after


def test_the_scheduled_job_regenerates_without_a_right_to_write_and_puts_nothing_into_a_script() -> None:
    text = (ROOT / ".github" / "workflows" / "bump.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    scripts = {name: [step["run"] for step in job["steps"] if "run" in step] for name, job in jobs.items()}
    assert any("scripts/regenerate.py --url --report" in script for script in scripts["regenerate"])
    assert jobs["regenerate"]["permissions"] == {"contents": "read"}
    assert not any("scripts/" in script or "pip" in script for script in scripts["propose"])
    assert not any("${{" in script for some in scripts.values() for script in some)
