"""Texts that may be JSON, the same for a seed: numbers, strings and nesting at their edges, whole and damaged.

`python -m tests.client.json_texts --texts 500000` reads each with and without the extra `msgspec`, and compares with
`json.loads`.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

from ibl_data_manager_client._json import codec

DIGITS = "0123456789"
ESCAPES = (r"\"", r"\\", r"\/", r"\b", r"\f", r"\n", r"\r", r"\t", r"\u0041", r"\u0000", r"\u00e9", r"\uFFFF")
SURROGATES = (r"\ud83d\ude00", r"\ud83d", r"\ude00", r"\ude00\ud83d", r"\ud83d\u0041", r"\uD800\uDC00", r"\ud83dx")
WRONG_ESCAPES = (r"\x41", r"\u12", r"\u12g4", "\\", r"\U0041", r"\'")
LETTERS = ("a", "key", "results", " ", "é", "ß", "語", "😀", "\u2028", "\x7f", "\x80", "\ufeff", "\ud800", "\udfff")
CONTROLS = ("\x00", "\n", "\t", "\x1f")
WORDS = ("null", "true", "false")
NO_WORDS = (
    "NaN",
    "Infinity",
    "-Infinity",
    "nul",
    "True",
    "-NaN",
    "inf",
    "undefined",
    "+1",
    ".5",
    "1.",
    "01",
    "-",
    "--1",
)
BLANKS = ("", "", "", "", " ", "\n", "\t\r ", "\x0b", "\xa0")
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1")
BYTES = (
    b"\x00",
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf5\x80\x80\x80",
    b"\xe9",
    b'"',
    b"\\",
    b"{",
    b"]",
    b",",
    b":",
)


class Texts:
    """Makes them.

    Args:
        seed: the same seed makes the same texts.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield self.text()

    def one_in(self, many: int) -> bool:
        """True once in so many times."""
        return self.random.randrange(many) == 0

    def digits(self) -> str:
        """Up to 25, seldom up to 4,400, of which Python reads 4,300."""
        if self.one_in(2000):
            return self.random.choice("123456789") + "7" * self.random.randint(4200, 4400)
        return "".join(self.random.choices(DIGITS, k=self.random.choice((1, 1, 1, 2, 5, 17, 18, 19, 20, 21, 25))))

    def number(self) -> str:
        """A number, seldom none."""
        if self.one_in(4):  # at the edges of what 53, 63 and 64 bits hold
            whole = str(2 ** self.random.choice((53, 63, 64, 80)) + self.random.randint(-2, 2))
        else:
            whole = self.digits()
            whole = whole if self.one_in(100) else whole.lstrip("0") or "0"
        sign = self.random.choice(("", "", "-"))
        fraction = "." + self.digits() if self.one_in(3) else ""
        exponent = ""
        if self.one_in(4):
            power = self.random.choice((0, 1, 22, 23, 300, 307, 308, 309, 323, 324, 325, 400, 99999))
            exponent = self.random.choice(("e", "E")) + self.random.choice(("", "+", "-")) + str(power)
        return sign + whole + fraction + exponent

    def string(self) -> str:
        """A string with its quotes, seldom one that is none."""
        parts = self.random.choices(LETTERS[:10] if self.one_in(2) else LETTERS[:2], k=self.random.randint(0, 6))
        for kind, seldom in ((ESCAPES, 3), (SURROGATES, 12), (LETTERS, 20), (WRONG_ESCAPES, 60), (CONTROLS, 60)):
            if self.one_in(seldom):
                parts.insert(self.random.randint(0, len(parts)), self.random.choice(kind))
        return f'"{"".join(parts)}"'

    def blank(self) -> str:
        """What may stand between two parts, seldom what may not."""
        return self.random.choice(BLANKS[:7] if self.random.random() < 0.995 else BLANKS)

    def value(self, depth: int) -> str:
        """A value, nested at most so deep."""
        kind = self.random.randrange(10 if depth else 6)
        if kind < 2:
            return self.number()
        if kind < 4:
            return self.string()
        if kind < 6:
            return self.random.choice(NO_WORDS if self.one_in(60) else WORDS)
        inner = [self.value(depth - 1) for _ in range(self.random.randint(0, 3))]
        if kind < 8:
            return f"[{self.blank()}{f'{self.blank()},{self.blank()}'.join(inner)}{self.blank()}]"
        fields = [f"{self.string()}{self.blank()}:{self.blank()}{one}" for one in inner]
        return f"{{{self.blank()}{','.join(fields)}{self.blank()}}}"

    def text(self) -> bytes:
        """A text, one in three damaged."""
        value = self.value(self.random.choice((0, 1, 2, 3)))
        if self.one_in(200):
            levels = self.random.randint(50, 500)
            value = "[" * levels + value + "]" * levels
        text = self.blank() + value + self.blank()
        if self.one_in(30):
            return text.encode(self.random.choice(ENCODINGS), "replace")
        content = text.encode("utf-8", "surrogatepass")
        return self.damaged(content) if self.one_in(3) else content

    def damaged(self, content: bytes) -> bytes:
        """One place of it cut out, doubled, ended, or exchanged for other bytes."""
        at, end = sorted(self.random.randint(0, len(content)) for _ in range(2))
        end = min(end, at + 3)
        match self.random.randrange(5):
            case 0:
                return content[:at]
            case 1:
                return content[:at] + content[end:]
            case 2:
                return content[:end] + content[at:]
            case 3:
                return content[:at] + self.random.choice(BYTES) + content[at:]
            case _:
                return content[:at] + self.random.randbytes(1) + content[at + 1 :]


def outcome(read: Callable[[bytes], Any], content: bytes) -> str:
    """What reading comes to: the value with its types and the order of its names, or what is wrong."""
    try:
        return repr(read(content))
    except RecursionError:
        return "ValueError: nested too deeply"
    except ValueError as error:
        return f"ValueError: {error}"


def by_json_alone(content: bytes) -> Any:
    """As without the extra."""
    with mock.patch.object(codec, "_msgspec", return_value=None):
        return codec.loads(content)


def main() -> None:
    """Read many texts; the first that is read otherwise than by `json.loads` ends it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=500_000, help="how many (500000)")
    parser.add_argument("--seed", type=int, default=1, help="another one makes other texts")
    options = parser.parse_args()
    assert codec._msgspec() is not None, "install msgspec"
    refused = 0
    for number, content in zip(range(options.texts), Texts(options.seed), strict=False):
        wanted = outcome(json.loads, content)
        for read in (codec.loads, by_json_alone):
            found = outcome(read, content)
            if found != wanted:
                raise SystemExit(f"text {number}, {content!r}: {read.__name__} gives {found}, json {wanted}")
        refused += wanted.startswith("ValueError")
    print(f"{options.texts} texts, {refused} of them refused: all as json.loads has it, with msgspec and without")


if __name__ == "__main__":
    main()
