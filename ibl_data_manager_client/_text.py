"""Texts from outside: the platform's, the description's, the command line's."""

from __future__ import annotations


def printable(text: str) -> str:
    """A text as a terminal or a log may have it: what could steer it is blank, only line ends stay."""
    return "".join(one if one.isprintable() or one == "\n" else " " for one in text)


def one_line(text: str) -> str:
    """The same on one line: the text of another cannot pass for a line of ours."""
    return "".join(one if one.isprintable() else " " for one in text)
