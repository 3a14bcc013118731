"""Keys: hidden from those who print a traceback's variables, and never awaited by a blocking call."""

from __future__ import annotations

import base64
import html
import inspect
import json
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote

from .errors import ConfigurationError

QUOTED: Final = b"[key]"
"""What stands where a server quotes the key."""

SHORTEST: Final = 8
"""Characters of a key that is looked for: what is shorter is no key, and part of any word."""


class Secret(str):
    """A text that no `repr` shows: some tools print the local variables of a traceback's frames."""

    __slots__ = ("_forms",)
    _forms: list[bytes]

    def __repr__(self) -> str:
        return "'…'"

    @property
    def forms(self) -> list[bytes]:
        """How a server may quote the key, which follows the scheme: as it is, in URLs, HTML, JSON and JSON pointers."""
        try:
            return self._forms
        except AttributeError:
            words = [word for word in self.split()[1:] or [str(self)] if len(word) >= SHORTEST]
            self._forms = list(dict.fromkeys(form(word).encode() for word in words for form in _FORMS))
            return self._forms

    def is_in(self, content: bytes) -> bool:
        """Whether it is quoted."""
        for form in self.forms:  # noqa: SIM110  (any() would take three times as long, in every call)
            if form in content:
                return True
        return False

    def out_of(self, content: bytes) -> bytes:
        """What is left with `[key]` wherever it is quoted."""
        if len(content) >= SHORTEST:
            for form in self.forms:
                content = content.replace(form, QUOTED)
        return content

    def out_of_text(self, text: str) -> str:
        """The same of a text."""
        return self.out_of(text.encode(errors="surrogatepass")).decode(errors="surrogatepass")

    def out_of_body(self, body: bytes) -> bytes:
        """The same of a body: in UTF-16 and base64 too, and of JSON whose escapes hide it, which is written anew."""
        body = self.out_of(body)
        for form in self.forms:
            for coding in ("utf-16-le", "utf-16-be"):
                body = body.replace(form.decode().encode(coding), QUOTED.decode().encode(coding))
            body = body.replace(base64.b64encode(form[: len(form) // 3 * 3]), QUOTED)  # the same whatever follows
        if b"\\" not in body:
            return body
        try:
            plain = json.dumps(json.loads(body)).encode()
        except (ValueError, RecursionError):
            return body
        return self.out_of(plain) if self.is_in(plain) else body


_FORMS: Final[tuple[Callable[[str], str], ...]] = (
    str,
    lambda text: quote(text, safe=""),
    html.escape,
    lambda text: json.dumps(text)[1:-1],
    lambda text: text.replace("~", "~0").replace("/", "~1"),
)


class NoText(str):
    """The type's name of what was given as a key and is no text, which may be one all the same: no frame holds it."""

    __slots__ = ()


def hidden(key: Any) -> Any:
    """A key that is a text, hidden; what gives one, and None, as they are; of all else the type's name."""
    if isinstance(key, NoText) or key is None or callable(key) or inspect.isawaitable(key):
        return key
    return Secret(key) if isinstance(key, str) else NoText(type(key).__name__)


def hidden_headers(headers: Any) -> Any:
    """Headers whose values are hidden, since any may be a key; of what is no mapping the type's name, None as it is."""
    if isinstance(headers, Mapping):
        return {name: hidden(value) if isinstance(value, str | bytes) else value for name, value in headers.items()}
    return None if headers is None else NoText(type(headers).__name__)


def refuse_awaitable(result: object, message: str) -> None:
    """Refuse what an async callable gave to a blocking call.

    Raises:
        ConfigurationError: `result` is to be awaited.
    """
    if inspect.iscoroutine(result):
        result.close()
    if inspect.isawaitable(result):
        raise ConfigurationError(message)
