"""The log of the package: quiet until the program or `IBLAI_LOG` says otherwise."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from typing import Final

from ._text import one_line, printable

logger: Final = logging.getLogger(__package__)
logger.addHandler(logging.NullHandler())


_LEVELS: Final = ("debug", "info", "warning", "error", "critical")


class _Line(logging.Formatter):
    """A record on one line, before a traceback."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line."""
        return one_line(super().formatMessage(record))


class _Stderr(logging.Handler):
    """Writes to what is `sys.stderr` at the moment: pytest, for one, puts another in its place for each test."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; where there is nothing to write to, go without: no call is to fail of its log."""
        try:
            if sys.stderr is not None:  # or print would write to stdout
                print(printable(self.format(record)), file=sys.stderr, flush=True)
        except Exception:
            with suppress(Exception):  # it is closed
                self.handleError(record)


def show_log() -> None:
    """Show the log on stderr, from the level that `IBLAI_LOG` names; nothing where it is not set.

    Another word than the usual levels logs a warning, and shows warnings.
    """
    wanted = os.environ.get("IBLAI_LOG", "").strip().lower()
    if not wanted:
        return
    known = wanted in _LEVELS
    logger.setLevel(wanted.upper() if known else logging.WARNING)
    if not any(handler.get_name() == "IBLAI_LOG" for handler in logger.handlers):
        handler = _Stderr()
        handler.set_name("IBLAI_LOG")
        handler.setFormatter(_Line("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        if not known:
            logger.warning("IBLAI_LOG is one of %s, not %r", ", ".join(_LEVELS), wanted)
