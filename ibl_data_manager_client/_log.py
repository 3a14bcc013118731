"""The log of the package: quiet until the program or `IBLAI_LOG` says otherwise."""

from __future__ import annotations

import logging
import os
from typing import Final

from .errors import ConfigurationError

logger: Final = logging.getLogger(__package__)
logger.addHandler(logging.NullHandler())


def show_log() -> None:
    """Show the log on stderr, from the level that `IBLAI_LOG` names; nothing where it is not set.

    Raises:
        ConfigurationError: it names something else than `debug` or `info`.
    """
    wanted = os.environ.get("IBLAI_LOG", "").strip().lower()
    if not wanted:
        return
    if wanted not in ("debug", "info"):
        raise ConfigurationError(f"IBLAI_LOG is debug or info, not {wanted!r}")
    logger.setLevel(wanted.upper())
    if not any(handler.get_name() == "IBLAI_LOG" for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.set_name("IBLAI_LOG")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
