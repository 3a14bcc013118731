"""Puts hostile text into every place of a small description, and shows that none of it does anything.

Prints how many documents were tried, refused and generated, and how often a text came through as code (unescaped), did
something when it was imported (executed), became active HTML, or ended in a traceback: exit status 1 unless never.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from .documents import documents
from .pipeline import Counts, Pipeline


def fuzzed(number: int, start: int) -> Counts:
    """Try this many documents; `start` decides which."""
    with tempfile.TemporaryDirectory() as folder:
        pipeline = Pipeline(Path(folder))
        many = settings(
            max_examples=number,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        seed(start)(many(given(documents())(pipeline.take)))()
        pipeline.build()
        return pipeline.counts


def _first_of_each(found: list[str]) -> list[str]:
    """Three of each kind, for the reader."""
    kinds: dict[str, list[str]] = {}
    for one in found:
        kinds.setdefault(one.partition(":")[0], []).append(one)
    return [one for some in kinds.values() for one in some[:3]]


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--documents", type=int, default=300, metavar="N", help="how many (300)")
    parser.add_argument("--seed", type=int, default=0, help="which ones (0)")
    options = parser.parse_args()
    counts = fuzzed(options.documents, options.seed)
    print(*_first_of_each(counts.found), sep="\n\n", file=sys.stderr)
    print(counts)
    return 1 if counts.found else 0


if __name__ == "__main__":
    sys.exit(main())
