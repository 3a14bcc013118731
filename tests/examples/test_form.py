"""What holds for every example: short, public names only, a docstring that says how to run it, and listed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.examples.programs import EXAMPLES, PROGRAMS, run
from tests.sandbox.start import Sandbox

README = (EXAMPLES / "README.md").read_text()


def name_of(path: Path) -> str:
    """A program as it is named in commands."""
    return f"examples/{path.relative_to(EXAMPLES)}"


@pytest.mark.parametrize("path", PROGRAMS, ids=name_of)
def test_the_form_of_an_example(path: Path) -> None:
    source = path.read_text()
    small = path.parent.name == "small"
    assert len(source.splitlines()) <= (25 if small else 110)
    tree = ast.parse(source)
    docstring = ast.get_docstring(tree) or ""
    assert f"python {name_of(path)}" in docstring or "scripts/demo" in docstring
    assert name_of(path).removeprefix("examples/") in README
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert not any(
                part.startswith("_") for part in [*(node.module or "").split("."), *(n.name for n in node.names)]
            )
            assert not (node.module or "").startswith("tests")
        if isinstance(node, ast.Attribute) and not node.attr.startswith("__"):
            assert not node.attr.startswith("_"), f"{name_of(path)} uses {node.attr}"


def test_the_readme_lists_no_program_that_is_not_there() -> None:
    listed = [line.split("`")[1] for line in README.splitlines() if line.startswith("| `")]
    assert sorted(listed) == sorted(name_of(path).removeprefix("examples/") for path in PROGRAMS)


WITH_OPTIONS = [path.stem for path in PROGRAMS if "argparse" in path.read_text()]


@pytest.mark.parametrize("name", WITH_OPTIONS)
def test_help_says_what_the_options_are(sandbox: Sandbox, name: str) -> None:
    assert "usage:" in run(sandbox, name, "--help").stdout
