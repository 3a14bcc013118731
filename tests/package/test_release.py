"""What scripts/release-check finds in a wheel and an sdist, and the lowest versions that it reads out of a wheel."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import built
import lowest
import pytest

METADATA = """Metadata-Version: 2.4
Name: acme
Provides-Extra: fast
Requires-Dist: attrs>=23.1
Requires-Dist: httpx<1,>=0.27
Requires-Dist: aiohttp>=3.12; extra == 'fast'
"""


def wheel(path: Path, **changed: str) -> Path:
    """A wheel of a project of one module."""
    content = {"acme/__init__.py": "", "acme-1.dist-info/METADATA": METADATA, **changed}
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return path


def sdist(path: Path, names: list[str]) -> Path:
    """An sdist of empty files."""
    with tarfile.open(path, "w:gz") as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(f"acme-1/{name}"), io.BytesIO())
    return path


def test_the_lowest_versions_are_those_of_the_metadata(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(wheel(tmp_path / "acme-1-py3-none-any.whl"))
    assert lowest.main([path]) == 0
    assert capsys.readouterr().out.split() == ["attrs==23.1", "httpx==0.27", "aiohttp==3.12"]
    assert lowest.main(["--extras", path]) == 0
    assert capsys.readouterr().out == "[fast]\n"


def test_a_requirement_without_a_lower_bound_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = {"acme-1.dist-info/METADATA": METADATA + "Requires-Dist: orjson<4\n"}
    assert lowest.main([str(wheel(tmp_path / "acme-1-py3-none-any.whl", **without))]) == 1
    assert "orjson<4: no lower bound" in capsys.readouterr().err


def test_different_wheels_are_told_apart(tmp_path: Path) -> None:
    one, same = wheel(tmp_path / "one.whl"), wheel(tmp_path / "same.whl")
    other = wheel(tmp_path / "other.whl", **{"acme/__init__.py": "x = 1", "acme/more.py": ""})
    assert built.different(one, same) == []
    assert built.different(one, other) == ["acme/__init__.py", "acme/more.py"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one module, and nothing else."""
    root = tmp_path / "project"
    (root / "acme" / "__pycache__").mkdir(parents=True)
    (root / "acme" / "__init__.py").write_text("")
    (root / "acme" / "__pycache__" / "__init__.pyc").write_text("")
    (root / "README.md").write_text("")
    monkeypatch.setattr(built, "ROOT", root)
    monkeypatch.setattr(built, "PACKAGE", "acme")
    monkeypatch.setattr(built, "SOURCES", ("README.md", "acme"))
    return root


def test_what_lacks_in_an_sdist_or_is_too_much_is_named(project: Path, tmp_path: Path) -> None:
    good = ["README.md", "acme/__init__.py", "PKG-INFO"]
    assert built.sdist_problems(sdist(tmp_path / "good.tar.gz", good)) == []
    assert built.sdist_problems(sdist(tmp_path / "bad.tar.gz", [*good[1:], "acme/key.txt"])) == [
        "sdist: README.md is missing",
        "sdist: acme/key.txt does not belong there",
    ]


def test_a_wheel_that_is_too_large_or_not_whole_is_named(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = {f"acme-1.dist-info/licenses/{name}": "" for name in ("LICENSE", "NOTICE")}
    good = wheel(tmp_path / "good.whl", **licences)
    assert built.wheel_problems(good) == []
    assert built.wheel_problems(wheel(tmp_path / "bad.whl", **{"acme/__init__.py": "x", "tests/a.py": ""})) == [
        "wheel: acme/__init__.py is missing or another",
        "wheel: tests does not belong there",
        *(f"wheel: {name} is missing" for name in sorted({"LICENSE", "NOTICE"})),
    ]
    page = {"acme-1.dist-info/METADATA": f"{METADATA}\n[a](docs/a.md), [b](https://b.example), [c](#c)\n"}
    assert built.wheel_problems(wheel(tmp_path / "links.whl", **licences, **page)) == [
        "wheel: its page links to docs/a.md, which an index has not"
    ]
    monkeypatch.setattr(built, "MOST_BYTES", 100)
    assert built.wheel_problems(good) == ["wheel: more than 0.0001 MB"]
