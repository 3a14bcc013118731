"""The code blocks of the documentation: found in its Markdown, and run as a reader would run them.

The Python blocks of a page are one program, from top to bottom; `await` may stand outside of functions, as in
`python -m asyncio`. A block of kind `text` right after another is what that one prints, `...` standing for anything. A
block is left out only for a reason that the page gives, in a comment right before it:

    <!-- not run: it calls the platform -->

The comment `<!-- runs until Ctrl+C -->` is for a command that goes on while the rest of the page runs, as in a terminal
of its own. The variables that it says to export hold for the rest.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import doctest
import inspect
import io
import os
import re
import signal
import subprocess
import threading
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
SHELL = {"bash", "console", "sh"}
SHOWN = {"text", "yaml", "toml", "json"}
"""Kinds of blocks that are not run: outputs, and files of other tools."""

STAYS = "<!-- runs until Ctrl+C -->"
NOT_RUN = re.compile(r"<!--\s*not run:\s*(.*?)\s*-->\s*\Z", re.DOTALL)
_matches = doctest.OutputChecker().check_output


@dataclass
class Block:
    """A fenced block of a page.

    Attributes:
        page: the file.
        line: where it starts, the first line of the file being 1.
        kind: what stands after the fence.
        code: its lines.
        not_run: the reason that the page gives for leaving it out.
        prints: what it is said to print; None where nothing is said.
        stays: whether it runs until Ctrl+C.
    """

    page: Path
    line: int
    kind: str
    code: str
    not_run: str = ""
    prints: str | None = None
    stays: bool = False

    def __str__(self) -> str:
        page = self.page.relative_to(ROOT) if self.page.is_relative_to(ROOT) else self.page.name
        return f"{page}:{self.line}"


def pages() -> list[Path]:
    """The pages whose blocks are run: the README and the guides."""
    return [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")] + sorted(ROOT.glob("docs/*.md"))


def blocks_of(page: Path) -> list[Block]:
    """The blocks of a page.

    Raises:
        ValueError: one is of a kind that is not known, or a reason for leaving one out is empty or not before a block.
    """
    found: list[Block] = []
    reason: str | None = None
    stays = False
    follows = False  # whether the last thing read was a block that may print
    for token in MarkdownIt("commonmark").parse(page.read_text("utf-8")):
        if token.type == "html_block" and "not run" in token.content:
            said = NOT_RUN.match(token.content)
            if reason is not None or said is None or not said[1]:
                raise ValueError(f"{page.name}: {token.content.strip()}: it reads `<!-- not run: REASON -->`")
            reason = said[1]
            follows = False
        elif token.type == "html_block" and token.content.strip() == STAYS:
            stays = True
            follows = False
        elif token.type in ("fence", "code_block"):
            assert token.map is not None
            kind = token.info.strip()
            block = Block(page, token.map[0] + 1, kind, token.content, reason or "", stays=stays)
            if stays and kind not in SHELL:
                raise ValueError(f"{block}: {STAYS} is for shell blocks")
            reason, stays = None, False
            if kind not in SHELL | SHOWN | {"python"}:
                raise ValueError(f"{block}: a block of kind {kind!r} is neither run nor known to be only shown")
            if kind == "text" and follows:
                found[-1].prints = token.content
            follows = kind in SHELL | {"python"}
            found.append(block)
        else:
            follows = False
            if reason is not None or stays:
                comment = STAYS if stays else f"<!-- not run: {reason} -->"
                raise ValueError(f"{page.name}: `{comment}` is not right before a block")
    return found


@dataclass
class Runner:
    """Runs the blocks of a page.

    Attributes:
        environment: of shell blocks; Python blocks see that of this process.
        names: what the Python blocks have defined.
    """

    environment: dict[str, str] = field(repr=False)  # the key is in it
    names: dict[str, Any] = field(default_factory=lambda: {"__name__": "__main__"})

    @contextlib.contextmanager
    def started(self) -> Iterator[Runner]:
        """With the event loop that the page's `await`s share."""
        with contextlib.ExitStack() as staying, asyncio.Runner() as loop:
            self._staying = staying
            self._loop = loop
            yield self

    def run(self, block: Block) -> None:
        """Run a block, and compare what it prints with what the page says.

        Raises:
            AssertionError: it prints something else, or fails.
        """
        printed = (self._python if block.kind == "python" else self._start if block.stays else self._shell)(block)
        if block.prints is not None:
            flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            assert _matches(block.prints, printed, flags), (
                f"{block} prints\n{printed}\nand the page says\n{block.prints}"
            )

    def _python(self, block: Block) -> str:
        program = compile(
            "\n" * block.line + block.code, str(block.page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True
        )
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            if program.co_flags & inspect.CO_COROUTINE:
                self._loop.run(_awaited(program, self.names))
            else:
                exec(program, self.names)
        return printed.getvalue()

    def _shell(self, block: Block) -> str:
        lines = block.code.splitlines()
        for line in lines:
            if line.startswith("pip install"):
                check_install(line)
        script = "\n".join(line for line in lines if not line.startswith("pip install"))
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{block} ends with {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def _start(self, block: Block) -> str:
        process = self._staying.enter_context(until_interrupted(block, self.environment))
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in (block.prints or "").splitlines()]
        for name, value in re.findall(r'^export (\w+)="(.*)"$', "".join(lines), re.MULTILINE):
            os.environ[name] = self.environment[name] = value
        return "".join(lines)


@contextlib.contextmanager
def until_interrupted(block: Block, environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A command that runs meanwhile, and is ended as by Ctrl+C.

    Raises:
        AssertionError: it does not end then, or with an error.
    """
    with subprocess.Popen(
        ["bash", "-euo", "pipefail", "-c", block.code],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(
            signal.SIGINT, signal.SIG_DFL
        ),  # ignored where the tests run in the background
    ) as process:
        end = threading.Timer(120, os.killpg, (process.pid, signal.SIGKILL))  # reading what it prints has no bound
        end.start()
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):  # it has ended by itself
                os.killpg(process.pid, signal.SIGINT)
            status = process.wait()
            end.cancel()
        assert status == 0, f"{block} ends with {status}"


async def _awaited(program: Any, names: dict[str, Any]) -> None:
    await eval(program, names)


def check_install(line: str) -> None:
    """Look at a line that installs, `.` for this package: not run, since it would change what the tests run in.

    Raises:
        AssertionError: it installs this package with an extra that there is not.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for word in line.split()[2:]:
        wanted = Requirement(re.sub(r"^\.(?=\[|$)", project["name"], word.strip("'\"")))
        if wanted.name == project["name"]:
            assert wanted.extras <= set(project["optional-dependencies"]), line
