"""What both commands say of themselves, and how they refuse."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any, NoReturn, TextIO

from .._text import printable

PACKAGE = __name__.rpartition("._cli.")[0]
SCRIPT = "ibl-data-manager"
"""What pyproject.toml installs this program as."""


class Parser(argparse.ArgumentParser):
    """A parser whose refusals are a sentence and a hint, without the list of all options.

    What it says holds texts of the description and of the command line, which do not steer the terminal.
    """

    def format_help(self) -> str:
        """The help."""
        return printable(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and exit with status 2."""
        self.exit(2, printable(f"{self.prog}: {message}\n"))


def say(*texts: str, to: TextIO | None = None) -> None:
    """Print texts, by default to standard error; whoever wrote them cannot steer the terminal."""
    print(*map(printable, texts), sep="\n", file=to or sys.stderr)


def program() -> str:
    """What this program is run as."""
    name = os.path.basename(sys.argv[0])
    return SCRIPT if name.startswith(SCRIPT) else f"python -m {PACKAGE}"


def parser(
    command: str, *, description: str, epilog: str = "", usage: str | None = None, add_help: bool = True
) -> Parser:
    """A parser for a command; "" for the program itself. Without `add_help` it has no option yet, not even `--help`."""
    return Parser(
        prog=f"{program()} {command}".strip(),
        usage=usage,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=add_help,
    )


def offer(option: Any, values: Callable[[], Iterable[str]]) -> None:
    """Say what a shell offers at Tab for an option, which takes other values too; asked for then only."""
    option.completer = lambda **_: list(values())


def near(word: str, known: Iterable[str], count: int = 3) -> str:
    """`; near it: …` with the names that are most like a word; "" when none is."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), count, 0.6)
    return f"; near it: {', '.join(close)}" if close else ""


def operation(name: str) -> ModuleType | None:
    """The module of an operation, given as `tag.name`; None where there is none."""
    from importlib import import_module

    tag, _, own = name.partition(".")
    try:
        found: ModuleType = getattr(import_module(f"{PACKAGE}.api.{tag}"), own)
    except (ModuleNotFoundError, AttributeError):
        return None
    return found


def left_out() -> str:
    """In a copy that holds only a part of the operations (scripts/vendor.py) a sentence that says so; else ""."""
    try:
        from importlib import import_module

        return f" ({import_module('.._vendored', __package__).NOTE})"
    except ModuleNotFoundError:
        return ""
