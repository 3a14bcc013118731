"""What is printed of an answer, and what is said of what went wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from .._text import one_line
from . import usage

Refuse = Callable[[str], NoReturn]
"""Says what is wrong with the command line, and ends the program."""

TO_A_TERMINAL = "the answer is a file: --output FILE, or redirect the output"


def show(value: Any, status: int, *, table: bool, refuse: Refuse) -> None:
    """Print what was answered: JSON or, for a list on a terminal, a table; bytes as they are."""
    from .show import Table, as_json

    if isinstance(value, bytes):
        if sys.stdout.isatty():
            refuse(TO_A_TERMINAL)
        sys.stdout.buffer.write(value)
        sys.stdout.buffer.flush()
    elif value is None:
        usage.say(f"HTTP {status}, nothing in it")
    elif table and isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        Table().print(value)
    else:
        print(as_json(value))


def lines(items: Iterable[Any]) -> None:
    """Print items as JSON Lines, at once."""
    from .show import as_json

    print("".join(f"{as_json(one, line=True)}\n" for one in items), end="", flush=True)


def reported(action: Callable[[], None], refuse: Refuse) -> int:
    """Do something that calls the platform, and say what goes wrong; returns the exit status."""
    from .. import errors

    try:
        action()
    except (errors.ConfigurationError, errors.InvalidArgumentError) as error:
        refuse(str(error))
    except RecursionError:
        usage.say("the answer is nested too deeply to be printed; --output FILE writes it as it comes")
        return 1
    except errors.DataManagerError as error:
        usage.say(str(error))
        if isinstance(error, errors.APIStatusError):
            for field, messages in error.field_errors.items():
                if any(message not in error.detail for message in messages):
                    usage.say(one_line(f"  {field}: {' '.join(messages)}"))
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:  # --output
        refuse(str(error))
    return 0


def note(deviation: Any) -> None:
    """Say where an answer is not as described."""
    usage.say(f"note: the answer is not as described: {deviation}")
