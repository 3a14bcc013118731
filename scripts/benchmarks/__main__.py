"""The command line of scripts/bench."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from .report import Report

COMMANDS: dict[str, tuple[str, str, int]] = {
    "instructions": ("short", "run", 0),
    "first-call": ("first_call", "run", 9),
    "import": ("imports", "run", 21),
    "import-growth": ("imports", "run_growth", 7),
    "call": ("calls", "run", 15),
    "pages": ("calls", "run_pages", 15),
    "concurrency": ("concurrency", "run", 9),
    "decode": ("codecs", "run_decode", 7),
    "profile": ("profile", "run", 5),
    "encode": ("codecs", "run_encode", 7),
    "paginate": ("pages", "run", 5),
    "memory": ("pages", "run_memory", 5),
    "regenerate": ("generator", "run", 3),
    "find": ("find", "run", 21),
    "size": ("generator", "run_size", 0),
    "drift": ("drift", "run", 301),
}
"""Subcommand, its module and function, and how many rounds it makes by default."""

COUNTED = {
    "import": ("imports", "run_instructions"),
    "call": ("calls", "run_instructions"),
    "pages": ("calls", "run_pages_instructions"),
    "decode": ("codecs", "run_decode_instructions"),
}
"""What the same subcommand does with `--instructions`."""


def function(command: str, *, count: bool = False) -> Callable[..., Report]:
    """What a subcommand runs."""
    module, name = COUNTED[command] if count else COMMANDS[command][:2]
    found: Callable[..., Report] = getattr(import_module(f"{__package__}.{module}"), name)
    return found


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=import_module("benchmarks").__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (_, _, rounds) in COMMANDS.items():
        command = commands.add_parser(name, help=function(name).__doc__)
        if rounds:
            command.add_argument("--rounds", type=int, default=rounds, help=f"how often each is measured ({rounds})")
        if name in ("decode", "encode"):
            command.add_argument("--items", type=int, default=10_000, help="how many each list holds (10000)")
        if name in COUNTED:
            command.add_argument("--instructions", action="store_true", help="count instructions instead, once")
    every = commands.add_parser("all", help="All of them.")
    every.add_argument("--rounds", type=int, help="how often each is measured, at most")
    every.add_argument("--write", action="store_true", help="write docs/benchmarks.md and its plots")
    options = vars(parser.parse_args(argv))
    command = options.pop("command")
    if command != "all":
        if options.pop("instructions", False):
            found = function(command, count=True)()
        else:
            found = function(command)(**options)
        print(found.text())
        if command == "instructions" and (slower := import_module("benchmarks.short").slower(found)):
            sys.exit("\n".join(["more instructions than there may be:", *slower]))  # there is no noise to blame
        return
    reports = {}
    for name, (_, _, default) in COMMANDS.items():
        given = [min(options["rounds"] or default, default)] if default else []
        reports[name] = function(name)(*given)
        print(reports[name].text(), flush=True)
    if options["write"]:
        chosen = f" --rounds {options['rounds']}" if options["rounds"] else ""
        import_module("benchmarks.writing").write(reports, f"scripts/bench all{chosen} --write")


if __name__ == "__main__":
    main()
