"""Alternating rounds, and what is computed of them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")


def alternate(rounds: int, ways: Mapping[str, Callable[[], T]], *, drop: int = 1) -> dict[str, list[T]]:
    """What each way gives in each round. The order turns round from one to the next; rounds before them are dropped."""
    found: dict[str, list[T]] = {name: [] for name in ways}
    for number in range(rounds + drop):
        for name in reversed(list(ways)) if number % 2 else list(ways):
            one = ways[name]()
            if number >= drop:
                found[name].append(one)
    return found


def quartiles(values: Sequence[float]) -> tuple[float, float, float]:
    """The middle half and the median: low, median, high."""
    if len(values) < 2:
        return values[0], values[0], values[0]
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, middle, high


def ratios(upper: Sequence[float], lower: Sequence[float]) -> tuple[float, float, float]:
    """The quartiles of the ratio of two ways, round by round: what loads the machine loads both."""
    return quartiles([one / two for one, two in zip(upper, lower, strict=True)])
