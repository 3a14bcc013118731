"""scripts/mutate: what it changes really runs changed, and what tests notice, and do not, is told apart."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import CodeType

import mutate
import pytest
from mutation.changes import changes, compiled

MODULE = '''
from __future__ import annotations

import functools


def above(number: int, limit: int = 3) -> bool:
    """Whether a number is above a limit."""
    return number > limit


def doubled(numbers: list[int]):
    for number in numbers:
        yield number * 2


async def later(text: str) -> str:
    return text + "!"


def adder(first: int):
    return lambda second: first + second


def started():
    return [1]


class Base:
    def __init__(self) -> None:
        self.filled = True


class Box:
    @property
    def size(self) -> int:
        return 4

    def __init__(self) -> None:
        super().__init__()

    @functools.lru_cache
    def unseen(self) -> int:
        return -1
'''
TESTS = """
import asyncio, pathlib
import pytest
from small import Base, Box, above, adder, doubled, later, started

def test_above():
    assert above(4) and not above(2)

def test_generator():
    running = doubled([1, 2])
    assert next(running) == 2
    running.close()

def test_coroutine():
    assert asyncio.run(later("a")) == "a!"

def test_closure():
    assert adder(1)(2) == 3

def test_property():
    assert Box().size == 4

def test_super():
    class Filled(Box, Base):
        pass
    assert Filled().filled

def test_that_fails_without_any_change():
    above(4)
    assert False

def test_that_fails_once_while_changes_are_tried():
    Box().unseen()
    runs = len(list(pathlib.Path().glob("run-*")))
    pathlib.Path(f"run-{runs}").touch()
    assert runs != 1

@pytest.fixture(scope="module")
def running():
    return started()

def test_that_begins_what_others_use(running):
    pass

def test_that_uses_it(running):
    assert running == [1]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of one module, with its tests, in the place of this one."""
    for name, text in {
        "small.py": MODULE,
        "tests/all/test_small.py": TESTS,
        "tests/all/test_aside.py": "def test_nothing_of_it():\n    pass\n" + "#" * 5000,  # comes first by its size
        "tests/conftest.py": "import gc\n\ndef pytest_collection_finish():\n    gc.freeze()",  # as that of these tests
        "pytest.ini": "[pytest]\npythonpath=.\nfilterwarnings=error",
    }.items():
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    root = tmp_path / "project"
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    (root / ".gitignore").write_text("/kept/\n", "utf-8")
    for name, value in {
        "ROOT": root,
        "KEPT": root / "kept",
        "COPY": root / "kept/tree",
        "EQUIVALENT": root / "equivalent.tsv",
        "ROOMS": {"room": ("small.py",)},
        "TESTS": {"small": ("tests/all/test_*.py",)},
    }.items():
        monkeypatch.setattr(mutate, name, value)
    (root / "equivalent.tsv").write_text("file\tfunction\tbefore\tafter\twhich\twhy\n", "utf-8")
    return root


def test_each_change_is_code_that_compiles_and_differs(project: Path) -> None:
    found = changes(project, "small.py")
    assert len({one.name for one in found}) == len(found) > 10
    whole = {code.co_code + repr(code.co_consts).encode() for code in _codes(compile(MODULE, "small.py", "exec"))}
    for one in found:
        changed = compiled(project, one)
        assert {code.co_code + repr(code.co_consts).encode() for code in changed.values()} - whole, one


def test_what_is_noticed_is_told_from_what_is_not(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert mutate.main(["--processes", "1", "--at-least", "99"]) == 1
    printed = capsys.readouterr()
    assert "11 tests, of which 1 are skipped or fail" in printed.err
    alive = [
        line.partition(" small.py:")[2].partition(" ")[2] for line in printed.out.splitlines() if "becomes" in line
    ]
    assert alive == [
        "Box.unseen: `-1` becomes `1`",  # no test looks at it
        "Box.unseen: `1` becomes `2`",
        "Box.unseen: `return -1` becomes `return None`",
        "above: `number > limit` becomes `number >= limit`",  # no test stands at the limit
    ]
    assert f"{len(changes(project, 'small.py')) - 4:8}{0:12}{4:11}" in printed.out


def test_a_survivor_is_tried_again_when_tests_have_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate.main(["--processes", "1"])
    with (project / "tests/all/test_small.py").open("a", encoding="utf-8") as tests:
        tests.write("\ndef test_limit():\n    assert not above(3)\n    assert Box().unseen() == -1\n")
    capsys.readouterr()
    assert mutate.main(["--processes", "1", "--at-least", "100"]) == 0
    assert "becomes" not in capsys.readouterr().out


def test_what_is_known_counts_only_for_what_is_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of tests that went notices nothing, and a survivor of few seconds is tried again with more."""
    extra = project / "tests/all/test_extra.py"
    extra.write_text("from small import above\n\ndef test_limit():\n    assert not above(3)\n", "utf-8")
    mutate.main(["--processes", "1", "--seconds", "0.001"])  # one test for each: a parametrized row says little
    few = capsys.readouterr().out
    extra.unlink()
    (kept,) = (project / "kept").glob("results-*.jsonl")
    with kept.open("a", encoding="utf-8") as results:
        results.write('{"name": "cut sho')
    mutate.main(["--processes", "1"])
    assert "becomes" in few
    assert not (project / "kept/tree/tests/all/test_extra.py").exists()
    lines = kept.read_text("utf-8").splitlines()
    told = [json.loads(line) for line in lines if line.endswith("}")]
    assert {one["within"] for one in told} == {0.001, 20}
    assert {one["name"] for one in told if one["within"] == 20} == {
        one["name"] for one in told if one["within"] == 0.001 and one["state"] != "killed"
    }


def test_what_was_not_tried_is_not_noticed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate.copy()
    drawn = changes(project, "small.py")
    assert mutate.report(drawn, at_least=1) == 1
    rows = capsys.readouterr().out.splitlines()[1:]
    assert [row.split() for row in rows if row] == [
        [room, str(len(drawn)), "0", "0", "0", "0.0", str(len(drawn)), "not", "tried"] for room in ("room", "all")
    ]


def test_a_file_of_tests_that_cannot_be_run_is_named(project: Path) -> None:
    """Or all would be judged by fewer tests than there are."""
    (project / "tests/all/test_broken.py").write_text("import nothing_that_is_there", "utf-8")
    with pytest.raises(SystemExit, match=r"^tests/all/test_broken\.py: cannot be run in "):
        mutate.main(["--processes", "1"])


def test_one_that_no_test_can_see_is_listed_with_its_reason(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (project / "equivalent.tsv").open("a", encoding="utf-8") as listed:
        listed.write("small.py\tabove\tnumber > limit\tnumber >= limit\t1\tnumbers are never the limit\n")
    mutate.main(["--processes", "1"])
    printed = capsys.readouterr().out
    assert "above" not in printed
    assert f"{1:12}{3:11}" in printed


def _codes(code: CodeType) -> list[CodeType]:
    return [code, *(one for inner in code.co_consts if isinstance(inner, CodeType) for one in _codes(inner))]
