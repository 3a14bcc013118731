"""What a client can be told: defaults, and what is refused."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Final

import httpx

from .._key import NoText, hidden
from .._origin import API_VERSION
from .._version import __version__
from ..auth import Key, PlatformApiKey
from ..errors import ConfigurationError
from ..types import Unset
from .requests import check_headers
from .tls import public_part

DEFAULT_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
"""Seconds: 10 to connect; 60 for each part to be read or written, and to wait for a free connection."""

MAX_TIMEOUT: Final = (1 << 31) // 1000
"""Seconds: sockets count milliseconds in 31 bits."""

DEFAULT_DEADLINE: Final = 600.0
"""Seconds in which a call has to be done, its retries and the waits between them included."""

DEFAULT_MAX_RESPONSE_BYTES: Final = 128 * 1024 * 1024
"""Bytes of an answer, decompressed, that are taken into memory."""

USER_AGENT: Final = (
    f"ibl-data-manager-client/{__version__} (API {API_VERSION}) "
    f"httpx/{httpx.__version__} Python/{sys.version_info[0]}.{sys.version_info[1]}"
)


_LEAST: Final = {"max_retries": 0, "max_retry_wait": 0, "deadline": 0, "max_response_bytes": 1}
_WHOLE: Final = ("max_retries", "max_response_bytes")
_OR_NONE: Final = ("deadline", "max_response_bytes")


def changed(own: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """The options of `own`, with those that are given (that are not UNSET) in their place.

    Headers and params are added to its own; one of the same name (a header's in whatever case) replaces it.

    Raises:
        ConfigurationError: one is out of range.
        InvalidArgumentError: a header that no request can carry.
    """
    given = {name: value for name, value in options.items() if not isinstance(value, Unset)}
    if "timeout" in given:
        given["timeout"] = _timeout(given["timeout"])
    for name in ("headers", "params"):
        pairs = given.get(name, {})
        if not isinstance(pairs, Mapping):
            got = pairs if isinstance(pairs, NoText) else type(pairs).__name__
            raise ConfigurationError(f"{name} is a mapping of names to values, such as a dict, not {got}")
    for name, value in given.items():
        if name not in _LEAST or (value is None and name in _OR_NONE):
            continue
        whole = name in _WHOLE
        kinds = int if whole else (int, float)
        if not isinstance(value, kinds) or not value >= _LEAST[name] or _is_absurd(value):
            kind = "a whole number" if whole else "a number"  # which nan is not
            raise ConfigurationError(f"{name} is {kind} and at least {_LEAST[name]}, not {_said(value)}")
    headers = given.get("headers", {})
    check_headers(headers)
    by_name = {name.lower(): (name, value) for name, value in (*own["headers"].items(), *headers.items())}
    given["headers"] = dict(by_name.values())
    given["params"] = {**own["params"], **given.get("params", {})}
    return {**own, **given}


def _is_absurd(value: Any) -> bool:
    """Whether a number is so large that Python can neither calculate with it as a float nor write it."""
    return isinstance(value, int) and value.bit_length() > 1000


def _said(value: Any) -> str:
    return "a number of more than 300 digits" if _is_absurd(value) else repr(value)


def _timeout(value: Any) -> httpx.Timeout:
    steps = value.as_dict().values() if isinstance(value, httpx.Timeout) else (value,)
    for step in steps:
        if step is not None and not (isinstance(step, int | float) and 0 < step <= MAX_TIMEOUT):
            raise ConfigurationError(
                f"timeout is a number of seconds above 0 and at most {MAX_TIMEOUT} (24 days), None, "
                f"or an httpx.Timeout of these, not {_said(step)}"
            )
    return httpx.Timeout(value)


def check_limits(limits: Any) -> None:
    """Refuse what does not say how many connections there may be.

    Raises:
        ConfigurationError: it is no `httpx.Limits`, or one of other numbers than can be counted or waited.
    """
    if not isinstance(limits, httpx.Limits):
        raise ConfigurationError(f"limits is an httpx.Limits, not {type(limits).__name__}")
    for name, kinds, least in (
        ("max_connections", int, 1),
        ("max_keepalive_connections", int, 0),
        ("keepalive_expiry", (int, float), 0),
    ):
        value = getattr(limits, name)
        if value is not None and not (isinstance(value, kinds) and value >= least):
            kind = "a whole number" if kinds is int else "a number"
            raise ConfigurationError(f"limits: {name} is {kind} and at least {least}, or None, not {_said(value)}")


def key_from(api_key: Key | None) -> PlatformApiKey:
    """The key given, else that of the environment.

    Raises:
        ConfigurationError: there is none, or none that can be sent.
    """
    key = hidden(api_key if api_key is not None else os.environ.get("IBLAI_API_KEY"))
    if key is None or key == "":
        raise ConfigurationError("no API key: pass api_key=… or set the environment variable IBLAI_API_KEY")
    return PlatformApiKey(key)


def base_url_from(text: str, name: str = "base_url") -> httpx.URL:
    """The address that a text is; `name` says whose it is.

    Raises:
        ConfigurationError: it is none, or has a user, query or fragment, be they empty.
    """
    if not isinstance(text, str | httpx.URL):
        raise ConfigurationError(f"{name} is a text (str), not {type(text).__name__}")
    text = str(text).strip()
    if not text and name != "base_url":
        raise ConfigurationError(f"{name} is empty: set it to where the key is to go, or unset it")
    wrong: Exception
    try:
        url = httpx.URL(str(httpx.URL(text)))  # twice: a scheme in capitals hides a default port from the first
        host = url.host  # which decodes it
    except (httpx.InvalidURL, ValueError) as error:
        wrong = error
    else:
        if url.scheme not in ("http", "https") or not host or url.userinfo or {"?", "#"} & set(text):
            missing = "" if "://" in text else ": https:// (or http://) is missing at its start"
            shown = public_part(text)
            raise ConfigurationError(
                f"{name} is like https://host/prefix (no user, query or fragment), not {shown!r}{missing}"
            )
        if url.port is not None and not 0 < url.port < 1 << 16:
            raise ConfigurationError(f"{name} has a port from 1 to 65535, not {url.port}")
        return url
    said = "its user or password is to be percent-encoded" if "@" in text else wrong
    raise ConfigurationError(f"{name} is no URL: {said}")
