"""Every code block of the documentation runs, against the sandbox, and prints what the page says."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.docs import blocks
from tests.docs.blocks import ROOT, Runner, blocks_of
from tests.docs.counting import NOT_RUN, RUN
from tests.sandbox.start import Sandbox

PAGES = [str(page.relative_to(ROOT)) for page in blocks.pages()]


@pytest.fixture
def runner(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs blocks in a folder that looks like a clone of the repository, with the sandbox in the environment."""
    clone = tmp_path / "clone"
    clone.mkdir()
    for name in ("README.md", "docs", "examples", "ibl_data_manager_client", "pyproject.toml", "scripts", "tests"):
        (clone / name).symlink_to(ROOT / name)
    (clone / ".venv").symlink_to(sys.prefix)  # what the scripts would set up
    monkeypatch.chdir(clone)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("IBLAI_API_KEY", sandbox.key)
    monkeypatch.setenv("IBLAI_BASE_URL", sandbox.dm_url)
    return Runner({**os.environ, "PIP_NO_INDEX": "1"})


@pytest.mark.parametrize("page", PAGES)
def test_every_block_runs(page: str, runner: Runner, record_property: Callable[[str, object], None]) -> None:
    found = blocks_of(ROOT / page)
    runnable = [block for block in found if block.kind not in blocks.SHOWN]
    with runner.started():
        for block in runnable:
            if not block.not_run:
                runner.run(block)
    record_property(RUN, sum(not block.not_run for block in runnable))
    record_property(NOT_RUN, [f"{block}: {block.not_run}" for block in runnable if block.not_run])


def page_with(tmp_path: Path, text: str) -> list[blocks.Block]:
    """The blocks of a page with this text."""
    page = tmp_path / "page.md"
    page.write_text(textwrap.dedent(text))
    return blocks_of(page)


def test_a_page_is_one_program(tmp_path: Path) -> None:
    found = page_with(
        tmp_path,
        """
        ```python
        import asyncio
        x = 2
        ```

        Between.

        ```python
        await asyncio.sleep(0)
        print(x + 1, "of many")
        ```

        ```text
        3 of ...
        ```

        ```python
        print(x)
        ```
        ```text
        3
        ```
        """,
    )
    runner = Runner({})
    with runner.started():
        runner.run(found[0])
        runner.run(found[1])
        with pytest.raises(AssertionError, match=r"page\.md:18 prints"):
            runner.run(found[3])


def test_a_failing_block_fails(tmp_path: Path) -> None:
    runner = Runner({"PATH": os.environ["PATH"]})
    shell, python = page_with(tmp_path, "```bash\nfalse\ntrue\n```\n\n```python\n1 / 0\n```\n")
    with runner.started():
        with pytest.raises(AssertionError, match="ends with 1"):
            runner.run(shell)
        with pytest.raises(ZeroDivisionError) as caught:
            runner.run(python)
    assert caught.traceback[-1].lineno + 1 == python.line + 1  # the line of the page


def test_a_command_that_stays_exports_for_the_rest_and_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLACE", "elsewhere")
    monkeypatch.chdir(tmp_path)
    stays = """
        <!-- runs until Ctrl+C -->
        ```bash
        trap 'echo gone > end; exit {status}' INT
        echo 'export PLACE="here"'
        while true; do sleep 0.1; done
        ```
        ```text
        export PLACE="..."
        ```

        ```bash
        echo $PLACE; test ! -e end
        ```
        ```text
        here
        ```
        ```python
        import os; print(os.environ["PLACE"])
        ```
        ```text
        here
        ```
        """
    for status in (0, 3):
        runner = Runner({"PATH": os.environ["PATH"]})
        (tmp_path / "end").unlink(missing_ok=True)
        with pytest.raises(AssertionError, match="ends with 3") if status else nullcontext(), runner.started():
            for block in page_with(tmp_path, stays.format(status=status)):
                if block.kind != "text":
                    runner.run(block)
        assert (tmp_path / "end").read_text() == "gone\n"


def test_what_is_left_out_has_a_reason(tmp_path: Path) -> None:
    block, _ = page_with(tmp_path, "<!-- not run: it takes a day -->\n```bash\nsleep 1d\n```\n\n```python\n```\n")
    assert block.not_run == "it takes a day"
    for wrong in (
        "<!-- not run -->\n```python\n```\n",
        "<!-- not run: -->\n```python\n```\n",
        "<!-- not run: too far away -->\n\nText.\n\n```python\n```\n",
        "<!-- runs until Ctrl+C -->\n```python\n```\n",
        "<!-- runs until Ctrl+C -->\n\nText.\n\n```bash\nsleep 1d\n```\n",
        "```\nx\n```\n",
        "```pyhton\nx\n```\n",
    ):
        with pytest.raises(ValueError, match=r"page\.md"):
            page_with(tmp_path, wrong)


def test_install_lines_are_looked_at() -> None:
    blocks.check_install('pip install "ibl-data-manager-client[aiohttp]"')
    blocks.check_install('pip install ".[aiohttp,msgspec]"')
    for name in ("ibl-data-manager-client", "."):
        with pytest.raises(AssertionError, match="warp"):
            blocks.check_install(f'pip install "{name}[warp]"')
