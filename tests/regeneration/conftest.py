"""What the tests of the regeneration share; the real description is read once in each worker."""

from __future__ import annotations

import json
import locale
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import regenerate
from generation import facts, overlay, rules, source
from generation.document import Json, operations

from tests import committed, documents

from .project import make_project, reduced

DATA = Path(__file__).with_name("data")


@pytest.fixture(autouse=True)
def _tools_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools that stand beside this Python (ruff), and no proxy for what is served here."""
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def plain_locale() -> Iterator[None]:
    """A locale that knows ASCII only: what is read or written in the encoding of the machine cannot have an umlaut."""
    before = locale.setlocale(locale.LC_CTYPE)
    locale.setlocale(locale.LC_CTYPE, "C")
    yield
    locale.setlocale(locale.LC_CTYPE, before)


@pytest.fixture(scope="session")
def described() -> Json:
    """The committed description."""
    return documents.described()


@pytest.fixture(scope="session")
def corrected() -> overlay.Overlaid:
    """The committed description after the committed overlay."""
    return documents.corrected()


@pytest.fixture(scope="session")
def effective(corrected: overlay.Overlaid) -> Json:
    """The effective document of the committed description."""
    return rules.apply_rules(corrected.document)


@pytest.fixture(scope="session")
def by_route(effective: Json) -> Json:
    """Operations of the effective document by `METHOD /path`."""
    return {f"{method.upper()} {path}": operation for method, path, operation in operations(effective)}


@pytest.fixture(scope="session")
def survey(corrected: overlay.Overlaid, effective: Json) -> facts.Survey:
    """The facts of the committed description's operations."""
    return facts.survey(corrected.document, effective)


@pytest.fixture(scope="session")
def fixed() -> Json:
    """A few operations of 4.90.4, whatever is committed."""
    return source.from_path(DATA / "few-operations.yaml").document


@pytest.fixture(scope="session")
def small(fixed: Json) -> Json:
    """A few of these."""
    return reduced(fixed)


@pytest.fixture(scope="session")
def _generated(tmp_path_factory: pytest.TempPathFactory, small: Json) -> Path:
    root = make_project(tmp_path_factory.mktemp("regeneration") / "project", small)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
        assert regenerate.main(["--root", str(root)]) == 0
    return root


@pytest.fixture
def project(_generated: Path, tmp_path: Path) -> Path:
    """A small project of its own for each test, generated from its description."""
    return Path(shutil.copytree(_generated, tmp_path / "project", ignore=shutil.ignore_patterns("__pycache__")))


@pytest.fixture(scope="session")
def evidence() -> Callable[[str], Any]:
    """The content of a file of `data`, by route: what is known to be wrong in the committed description."""
    return lambda name: committed.still_there(json.loads((DATA / name).read_text(encoding="utf-8")))
