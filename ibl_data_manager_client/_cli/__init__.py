"""The command line: `find` searches the operations, `call` calls one.

Exit status: 0 done; 1 the platform or the network said no, or nothing was found; 2 the command line is wrong, or there
is no key; 130 interrupted; 141 whoever read the output has gone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

COMMANDS = {
    "find": "search the operations by words of their names, paths and descriptions",
    "call": "call an operation, and print what it answers",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    if argv is None and "_ARGCOMPLETE" in os.environ:
        from .completion import complete

        complete()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(arguments)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains as it ends
        return 141


def _run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, TextIOWrapper):  # whatever the platform answers, it is printed
        sys.stdout.reconfigure(errors="backslashreplace")
    command, *rest = arguments or [""]
    if command == "find":
        from .find import main as find

        return find(rest)
    if command == "call":
        from .call import main as call

        return call(rest)
    from .usage import parser

    top = parser("", description=(__doc__ or "").partition("\n\n")[0], epilog=(__doc__ or "").partition("\n\n")[2])
    top.add_argument("--version", action="store_true", help="the version of the client and of the API")
    commands = top.add_subparsers(metavar="COMMAND")
    for name, text in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    options = top.parse_args(arguments)
    if not options.version:
        top.error("say find or call; --help says more")
    from .. import API_VERSION, __version__

    print(f"client {__version__}, API {API_VERSION}")
    return 0
