"""Draws what a run found, in the environment `plot`.

Reads pictures by name as JSON, each of figures, curves or bars, and writes NAME.svg; the same input gives the same
bytes.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams.update({"svg.hashsalt": "benchmarks", "svg.fonttype": "none", "font.size": 9})

import matplotlib.pyplot as plt  # noqa: E402

SAVED: dict[str, Any] = {"bbox_inches": "tight", "metadata": {"Date": None}}


def figures(found: list[dict[str, Any]], path: Path) -> None:
    """A bar for each figure that has a bound: its ratio as a part of the bound, left of 1 is better."""
    held = [one for one in found if one["bound"] is not None][::-1]
    parts = [one["bound"] / one["value"] if one["at_least"] else one["value"] / one["bound"] for one in held]
    drawing, axes = plt.subplots(figsize=(8, 0.32 * len(held) + 0.8))
    axes.barh(range(len(held)), parts, color=["#3a7d44" if part <= 1 else "#c0504d" for part in parts])
    axes.set_yticks(range(len(held)), [one["name"] for one in held])
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xlabel("part of the bound: 1 is the bound, shorter is better")
    for place, (part, one) in enumerate(zip(parts, held, strict=True)):
        axes.text(part, place, f" {one['value']:.2f} ({'≥' if one['at_least'] else '≤'} {one['bound']:g})", va="center")
    axes.margins(x=0.25)
    drawing.savefig(path, **SAVED)


def growth(curves: list[dict[str, Any]], path: Path) -> None:
    """A panel for each curve."""
    columns = min(2, len(curves))
    lines = math.ceil(len(curves) / columns)
    drawing, panels = plt.subplots(lines, columns, figsize=(10, 3.2 * lines), squeeze=False, layout="constrained")
    for panel in panels.flat[len(curves) :]:
        panel.set_visible(False)
    for curve, panel in zip(curves, panels.flat, strict=False):
        for name, points in curve["series"].items():
            panel.plot(*zip(*points, strict=True), marker="o", markersize=3, label=name)
        panel.set(title=curve["title"], xlabel=curve["x"], ylabel=curve["y"])
        if curve["log"]:
            panel.set_xscale("log")
        values = [value for points in curve["series"].values() for _, value in points]
        if curve["log"] and max(values) > 3 * min(values):
            panel.set_yscale("log")
        else:
            panel.set_ylim(bottom=0)
        if len(curve["series"]) > 1:
            panel.legend(fontsize=7)
    drawing.savefig(path, **SAVED)


def bars(found: list[dict[str, Any]], path: Path) -> None:
    """A panel for each, its series side by side at each label."""
    drawing, panels = plt.subplots(1, len(found), figsize=(8, 3.2), squeeze=False, layout="constrained")
    for one, panel in zip(found, panels.flat, strict=True):
        series = one["series"]
        width = 0.8 / len(series)
        for number, (name, values) in enumerate(series.items()):
            panel.bar([place + width * number for place in range(len(values))], values.values(), width, label=name)
            places = [place + 0.4 - width / 2 for place in range(len(values))]
            panel.set_xticks(places, list(values))
        panel.set(title=one["title"], ylabel=one["unit"])
        panel.legend(fontsize=7)
    drawing.savefig(path, **SAVED)


def main() -> None:
    """Draw."""
    folder = Path(sys.argv[1])
    kinds = {"figures": figures, "curves": growth, "bars": bars}
    for name, picture in json.load(sys.stdin).items():
        kinds[picture["kind"]](picture["found"], folder / f"{name}.svg")


if __name__ == "__main__":
    main()
