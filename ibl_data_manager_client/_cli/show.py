"""What an answer looks like: JSON, or a table on a terminal."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from typing import Any

from .._text import one_line

_WIDEST = 40


class _Escapes(dict[int, str]):
    """What is printed for each character of JSON: itself, unless a terminal may act on it, a reader not see it or take
    it for the end of a line, or no encoding holds it."""

    def __missing__(self, code: int) -> str:
        one = chr(code)
        shown = one.isprintable() or one == "\n" or unicodedata.category(one) == "Zs"
        return self.setdefault(code, one if shown else json.dumps(one)[1:-1])


_ESCAPES = _Escapes()


def as_json(value: Any, *, line: bool = False) -> str:
    """JSON, on one line or indented; in ASCII where standard output cannot carry all of it.

    A number that JSON does not have (NaN, an infinity) is null.
    """
    style: dict[str, Any] = {"separators": (",", ":")} if line else {"indent": 2}
    value = _finite(value)
    text = json.dumps(value, ensure_ascii=False, **style).translate(_ESCAPES)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, **style)
    return text


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, dict):
        return {name: _finite(one) for name, one in value.items()}
    return [_finite(one) for one in value] if isinstance(value, list) else value


class Table:
    """Rows of objects, printed as they come; the columns and their widths are those that the first rows need.

    Args:
        width: of the terminal, in characters.
    """

    def __init__(self, width: int | None = None) -> None:
        self.width = width or _terminal_width()
        self.columns: dict[str, int] = {}
        self.left_out = 0

    def print(self, rows: Iterable[Any]) -> None:
        """Print some more rows, and the head before the first."""
        cells = [_cells(row) for row in rows]
        if not self.columns and cells:
            self._choose(cells)
            self._line({name: name for name in self.columns})
            self._line({name: "-" * width for name, width in self.columns.items()})
        for row in cells:
            self._line(row)
        sys.stdout.flush()

    def _choose(self, rows: Sequence[Mapping[str, str]]) -> None:
        names = list(dict.fromkeys(name for row in rows for name in row if any(one.get(name) for one in rows)))
        left = self.width
        for name in names or list(rows[0]):
            width = max(len(name), *(min(len(row.get(name, "")), _WIDEST) for row in rows))
            if self.columns and width > left:
                self.left_out += 1
            else:
                self.columns[name] = min(width, max(left, len(name)))
                left -= width + 2

    def _line(self, row: Mapping[str, str]) -> None:
        cells = [_cut(row.get(name, ""), width).ljust(width) for name, width in self.columns.items()]
        print("  ".join(cells).rstrip())


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _cells(row: Any) -> dict[str, str]:
    """The plain values of an object as text, by their names; of anything else itself, under `value`."""
    fields = row if isinstance(row, dict) else {"value": row}
    return {one_line(name): _text(value) for name, value in fields.items() if not isinstance(value, dict | list)}


def _text(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value)
    return one_line(text)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
