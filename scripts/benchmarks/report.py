"""What a benchmark found: tables, figures with the bounds that they are held to, curves; as text and as Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .rounds import quartiles, ratios


@dataclass
class Figure:
    """A ratio that is held to a bound.

    Attributes:
        name: what is divided by what.
        low, value, high: the quartiles of the ratio.
        bound: it should not be above this, or not below if `at_least`; None where there is no bound.
        at_least: which of the two.
        reach: what is reached for beyond the bound.
    """

    name: str
    low: float
    value: float
    high: float
    bound: float | None = None
    at_least: bool = False
    reach: float | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the bound is kept; None where there is none."""
        if self.bound is None:
            return None
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def cells(self) -> list[str]:
        """A row of the table of figures."""
        bound = "" if self.bound is None else f"{'≥' if self.at_least else '≤'} {self.bound:g}"
        if self.reach is not None:
            bound += f", reach for {self.reach:g}"
        kept = {None: "", True: "yes", False: "NO"}[self.holds]
        return [self.name, f"{self.value:.2f}", f"{self.low:.2f} to {self.high:.2f}", bound, kept]


FIGURE_HEAD = ["ratio", "median", "middle half", "bound", "holds"]


def figure(
    name: str,
    upper: Sequence[float],
    lower: Sequence[float],
    *,
    bound: float | None = None,
    at_least: bool = False,
    reach: float | None = None,
) -> Figure:
    """The ratio of two ways, round by round."""
    low, value, high = ratios(upper, lower)
    return Figure(name, low, value, high, bound, at_least, reach)


def mean(name: str, of: Sequence[Figure]) -> Figure:
    """The geometric mean of figures of the same kind."""
    each = ((one.low, one.value, one.high) for one in of)
    low, value, high = (statistics.geometric_mean(values) for values in zip(*each, strict=True))
    return Figure(name, low, value, high, of[0].bound)


@dataclass
class Table:
    """Rows of text, the first column to the left, the others to the right.

    Attributes:
        in_document: whether docs/benchmarks.md has it.
    """

    head: list[str]
    rows: list[list[str]] = field(default_factory=list)
    in_document: bool = True

    def text(self) -> str:
        """For a terminal."""
        lines = [self.head, *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.head))]
        return "\n".join(
            "  ".join(cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in cells).rstrip()
            for cells in (list(enumerate(zip(line, widths, strict=True))) for line in lines)
        )

    def markdown(self) -> str:
        """For a document."""
        rule = ["---", *["---:"] * (len(self.head) - 1)]
        return "\n".join(f"| {' | '.join(line)} |" for line in [self.head, rule, *self.rows])


@dataclass
class Curve:
    """How a cost grows: points of several series."""

    title: str
    x: str
    y: str
    series: dict[str, list[tuple[float, float]]]
    log: bool = False


@dataclass
class Bars:
    """What is drawn side by side.

    Attributes:
        unit: of the values.
        series: by name, the value at each label.
    """

    title: str
    unit: str
    series: dict[str, dict[str, float]]


@dataclass
class Report:
    """What a subcommand found.

    Attributes:
        title: what was measured.
        notes: how, in sentences.
    """

    title: str
    tables: list[Table] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)
    bars: list[Bars] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def text(self) -> str:
        """For a terminal."""
        figures = [Table(FIGURE_HEAD, [one.cells() for one in self.figures])] if self.figures else []
        tables = [table.text() for table in [*self.tables, *figures]]
        return "\n\n".join([f"== {self.title} ==", *self.notes, *tables]) + "\n"

    def markdown(self) -> str:
        """For a document, which has the figures with bounds in one place."""
        tables = [table.markdown() for table in self.tables if table.in_document]
        return "\n\n".join([f"### {self.title}", *self.notes, *tables]) + "\n"


def spread(values: tuple[float, float, float], form: str = ".1f") -> list[str]:
    """Two cells: the median, and the middle half."""
    low, middle, high = values
    return [format(middle, form), f"{low:{form}} to {high:{form}}"]


def rows(found: dict[str, list[Any]]) -> list[list[str]]:
    """A row for each way of calling, of what its worker measured: CPU time of a call, and calls in a second."""
    return [
        [
            name,
            *spread(quartiles([1e6 * one["cpu"] / one["n"] for one in answers]), ".0f"),
            *spread(quartiles([one["n"] / one["wall"] for one in answers]), ".0f"),
        ]
        for name, answers in found.items()
    ]


CALL_HEAD = ["", "CPU µs per call", "middle half", "calls per s", "middle half"]
