"""The pools that the sampler takes values from. Of each, the first two are the plain ones."""

from __future__ import annotations

import re
from typing import Any

EDGE_TEXTS = (
    "",
    "a/b",
    "100%",
    "%2F",
    "two words",
    "a+b",
    "a&b=c",
    "#fragment",
    "?query=1",
    "ünïcødé – 学習 😀",
    "../../up",
    "..",
    ".",
    "...",
    "%2e%2e",
    "a;b,c|d",
    "'\"<>\\",
    " around ",
    "{org}",
    "[0]",
    "true",
    "null",
    "007",
    "user@example.com:8080",
    "tab\tand\nnewline",
    "~!$*()_-",
)

PATH_TEXTS = (
    ("a/b", "../../up", "/start", "end/"),
    ("100%", "%2F", "%2e%2e", "%25"),
    (
        "two words",
        "a+b",
        "a&b=c",
        "#fragment",
        "?query=1",
        "ünïcødé – 学習 😀",
        "a;b,c|d",
        "'\"<>\\",
        " around ",
        "{org}",
        "[0]",
        "tab\tand\nnewline",
        "...",
    ),
)
"""For path parameters, a pool for each of the three edge variants: so a slash and a `%` go into every path."""

INTEGERS = (0, -1, 1, 2**31 - 1, -(2**31), 2**53 + 1, 10**12)
NUMBERS = (0.1, -1.5, 0, 1e22, 1e-7, 12345678.125, 100)

FORMATS: dict[str, tuple[str, ...]] = {
    "date": ("2024-05-17", "2023-11-02", "1999-12-31", "2000-01-01", "2024-02-29", "2024-12-31", "9999-12-31"),
    "date-time": (
        "2024-05-17T08:30:00Z",
        "2023-11-02T21:15:10+02:00",
        "2024-12-31T23:59:59.999999Z",
        "2025-01-01T00:00:00+14:00",
        "1999-12-31T23:59:59-03:30",
        "2024-02-29T12:00:00.000001+00:00",
        "2024-06-30T12:00:00.120Z",
        "2000-01-01T00:00:00Z",
    ),
    "uuid": (
        "6f1c1f1e-3b0a-4d53-9d4e-0c8f6a2b7d11",
        "0b0e7a52-8f55-4f0e-8f0d-3c1a5e9b2f60",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-4fff-bfff-ffffffffffff",
    ),
    "email": ("ada@example.com", "grace@example.org", "ada+test@sub.example.com", "o'neill@example.com"),
    "uri": (
        "https://example.com/a",
        "https://example.org/b?c=d",
        "https://example.com/a%20b/%2F?x=1&y=%C3%BC#part",
        "http://[::1]:8000/",
    ),
}

KEYS = ("ключ", "two words", "a/b~c")
"""Keys of objects that take any key."""

NESTED: Any = {"list": [1, "x", None, {"deeper": [True, []]}], "number": 1.5, "": None}

ANYTHING: tuple[Any, ...] = ("text", 7, 1.5, True, [1, "x", None], NESTED, {}, [])
"""For schemas that allow everything."""

FILES = (
    ("photo.png", b"\x89PNG\r\n\x1a\n\x00\xff plain", "image/png"),
    ("ünï code.csv", b"", "text/csv"),
    ("data.bin", b"--+++\r\n--boundary--\r\n\x00\r\n\r\n", "application/octet-stream"),
    ("name;with\\odd%characters.txt", "ü\n\r\r\n".encode(), "text/plain"),
)
"""Name, content and media type."""

_DECIMAL = re.compile(r"\^-\?\\d\{0,(\d+)\}\(\?:\\\.\\d\{0,(\d+)\}\)\?\$")

_MATCHING = (
    "word",
    "Two",
    "with-dash_9",
    "ünïcødé_学習",
    "course-v1:Org+Course+2024_T1",
    "course-v1:ibl/x+100% a&b+run",
    "ccx-v1:#?=ü+é 学+r",
    "photo.png",
)


def decimals(pattern: str) -> tuple[str, ...]:
    """Decimals as text, as exact as the pattern allows."""
    found = _DECIMAL.fullmatch(pattern)
    whole, places = (int(found[1]), int(found[2])) if found else (9, 2)
    nines, tail = "9" * whole, "9" * places
    return ("1.5", "0.0", f"{nines}.{tail}", f"-{nines}.{tail}", "0." + "0" * (places - 1) + "1", "1." + "0" * places)


def matching(pattern: str) -> tuple[str, ...]:
    """Texts known to match a pattern; none where it is new here."""
    return tuple(text for text in _MATCHING if re.search(pattern, text))
