"""What a shell offers at Tab, by argcomplete: the commands, the operations, their options, and the values these name.

Nothing of it is loaded unless a shell asks: `_ARGCOMPLETE` is in the environment then.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import Any

from . import call, find, index, raw, usage


def complete() -> None:
    """Offer what may stand where the cursor is, and end the program."""
    import argcomplete

    argcomplete.autocomplete(_parser(os.environ["COMP_LINE"].split()[1:]), always_complete_options=False)


def _parser(words: list[str]) -> usage.Parser:
    """The parser of a command line that begins so."""
    top = usage.parser("", description="")
    commands = top.add_subparsers()
    commands.add_parser("find", parents=[find.parser()], add_help=False)
    calls = commands.add_parser("call")
    every = index.operations()
    name = words[1] if len(words) > 1 and words[0] == "call" else ""
    found = call.named(every, name)
    if name.upper() in raw.METHODS:
        of: Any = calls.add_subparsers()
        of.add_parser(name, parents=[raw.parser(name)], add_help=False)
    elif len(found) == 1:
        command = call.Command(found[0])
        calls.add_subparsers().add_parser(name, parents=[command.parser], add_help=False)
    else:
        names = Counter(one.name for one in every)
        alone = (name for name, count in names.items() if count == 1)  # the others need their tag
        told = [*(f"{one.tag}.{one.name}" for one in every), *alone, *raw.METHODS]
        usage.offer(calls.add_argument("operation"), lambda: told)
    return top
