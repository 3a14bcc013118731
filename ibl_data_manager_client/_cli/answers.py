"""What is printed of an answer, and what is said of what went wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NoReturn

from .._text import one_line
from . import usage

if TYPE_CHECKING:
    from .._pages.page import Page

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


def pages(pages: Iterable[Page[Any]], *, table: bool) -> None:
    """Print the items of pages, each page at once: as JSON Lines, or as a table, which ends with how many there are."""
    from .._json.codec import encode
    from .show import Table, as_json

    shown, rows, total, more = 0, Table(), "", False
    for page in pages:
        items = [encode(one) for one in page.items]
        shown, more = shown + len(items), page.cursor is not None
        if table:
            rows.print(items)
        else:
            print("".join(f"{as_json(one, line=True)}\n" for one in items), end="", flush=True)
        if page.total is not None:
            total = f" of {page.total}"
    if table:
        columns = f"; {rows.left_out} columns do not fit, --json shows all" if rows.left_out else ""
        usage.say(f"{shown}{total} items{'; --all reads the rest' if more else ''}{columns}")


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
