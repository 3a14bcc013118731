"""What a client can be told: defaults, what is refused, and what the environment says of the log."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from ._prepare import check_headers
from ._version import __version__
from .api import API_VERSION
from .auth import Key, PlatformApiKey
from .errors import ConfigurationError
from .types import Unset

logger: Final = logging.getLogger(__package__)
"""Quiet until the program or `IBLAI_LOG` says otherwise."""
logger.addHandler(logging.NullHandler())

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
"""Seconds: 10 to connect; 60 for each part to be read or written, and to wait for a free connection."""

DEFAULT_DEADLINE: Final = 600.0
"""Seconds in which a call has to be done, its retries and the waits between them included."""

DEFAULT_MAX_RESPONSE_BYTES: Final = 128 * 1024 * 1024
"""Bytes of an answer, decompressed, that are taken into memory."""

USER_AGENT: Final = (
    f"ibl-data-manager-client/{__version__} (API {API_VERSION}) "
    f"httpx/{httpx.__version__} Python/{sys.version_info[0]}.{sys.version_info[1]}"
)


def checked(**options: Any) -> dict[str, Any]:
    """The options that are given, as the client's attributes.

    Raises:
        ConfigurationError: one is out of range.
        InvalidArgumentError: a header that no request can carry.
    """
    return {f"_{name}": _CHECKS[name](value) for name, value in options.items() if not isinstance(value, Unset)}


def _number(name: str, least: float, *, or_none: bool = False) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if or_none and value is None:
            return None
        if not isinstance(value, int | float) or not value >= least:  # nan is not either
            raise ConfigurationError(f"{name} is a number and at least {least}, not {value!r}")
        return value

    return check


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    check_headers(headers)
    return dict(headers)


_CHECKS: Final[dict[str, Callable[[Any], Any]]] = {
    "timeout": httpx.Timeout,
    "max_retries": _number("max_retries", 0),
    "headers": _headers,
    "params": dict,
    "deadline": _number("deadline", 0, or_none=True),
    "max_retry_wait": _number("max_retry_wait", 0),
    "max_response_bytes": _number("max_response_bytes", 1, or_none=True),
}


def key_from(api_key: Key | None) -> PlatformApiKey:
    """The key given, else that of the environment.

    Raises:
        ConfigurationError: there is none, or none that can be sent.
    """
    key = api_key if api_key is not None else os.environ.get("IBLAI_API_KEY")
    if not key:
        raise ConfigurationError("no API key: pass api_key=… or set the environment variable IBLAI_API_KEY")
    return PlatformApiKey(key)


def base_url_from(text: str) -> httpx.URL:
    """The address that a text is.

    Raises:
        ConfigurationError: it is none, or has a user, query or fragment.
    """
    try:
        url = httpx.URL(str(httpx.URL(text)))  # twice: a scheme in capitals hides a default port from the first
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"base_url is no URL: {error}") from error
    if url.scheme not in ("http", "https") or not url.host or url.query or url.fragment or url.userinfo:
        raise ConfigurationError(f"base_url is like https://host/prefix (no user, query or fragment), not {url!r}")
    return url


_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}


def show_log() -> None:
    """Show the log on stderr, from the level that `IBLAI_LOG` names; nothing where it is not set.

    Raises:
        ConfigurationError: it names something else than `debug` or `info`.
    """
    wanted = os.environ.get("IBLAI_LOG", "").strip().lower()
    if not wanted:
        return
    if wanted not in _LEVELS:
        raise ConfigurationError(f"IBLAI_LOG is debug or info, not {wanted!r}")
    logger.setLevel(_LEVELS[wanted])
    if not any(handler.get_name() == "IBLAI_LOG" for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.set_name("IBLAI_LOG")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
