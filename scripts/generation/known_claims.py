"""The differences between texts and declarations that are left as they are, each with its reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from . import claims
from .document import Json, bare, operations

KNOWN = Path(__file__).with_name("known-claims.yaml")
"""The reviewed list of differences that are left, each with its reason."""

PLACE = "scripts/generation/known-claims.yaml"
"""Its place in the project."""


@dataclass
class Review:
    """The differences of a document, beside the list of known ones.

    Attributes:
        read: how many operations were read.
        found: all differences.
        new: those that are not listed.
        left: those that are, with the reason.
        stale: `where: key` of each listed one that is not found any more.
    """

    read: int
    found: list[claims.Claim]
    new: list[claims.Claim] = field(default_factory=list)
    left: dict[claims.Claim, str] = field(default_factory=dict)
    stale: list[str] = field(default_factory=list)

    @property
    def counts(self) -> Counter[str]:
        """Kind to number of differences."""
        return Counter(claim.kind for claim in self.found)

    def lines(self) -> list[str]:
        """A line each: the counts, then what is new and what is stale."""
        new = Counter(claim.kind for claim in self.new)
        counts = ", ".join(
            f"{n} {kind}" + (f" ({new[kind]} new)" if new[kind] else "") for kind, n in self.counts.items()
        )
        head = (
            f"claims: {self.read} operations read; {len(self.found)} differences, {len(self.left)} left with a reason, "
        )
        lines = [f"{head}{len(self.new)} new, {len(self.stale)} stale: {counts}"]
        lines += [f"  new: {claim.where}: {claim.key}: {claim.detail[:100]}" for claim in self.new]
        return lines + [f"  stale: {line}" for line in self.stale]


class KnownClaimsError(Exception):
    """The list of known differences is not valid; the message names the entry."""


def load(path: Path = KNOWN) -> Json:
    """The list of known differences; nothing is known where there is none.

    Raises:
        KnownClaimsError: an entry's reason, or a kind, is not explained.
    """
    if not path.is_file():
        return {"reasons": {}, "kinds": {}, "claims": {}}
    known: Json = yaml.safe_load(path.read_text(encoding="utf-8"))
    for where, entries in known["claims"].items():
        for key, reason in entries.items():
            if reason not in known["reasons"] or key.split(" ")[0] not in claims.KINDS:
                raise KnownClaimsError(f"{path.name}: {where}: {key}: {reason}: no such kind, or no such reason")
    return known


def review(document: Json, known: Json) -> Review:
    """The differences in a document, sorted by what is known: of a route, whatever its parameters are called."""
    result = Review(sum(1 for _ in operations(document)), claims.claims(document))
    listed = {
        (bare(where), key): (f"{where}: {key}", reason)
        for where, entries in known["claims"].items()
        for key, reason in entries.items()
    }
    stale = dict(listed)
    for claim in result.found:
        key = (bare(claim.where), claim.key)
        stale.pop(key, None)
        reason = listed[key][1] if key in listed else known["kinds"].get(claim.kind)
        if reason:
            result.left[claim] = reason
        else:
            result.new.append(claim)
    result.stale = [line for line, _ in stale.values()]
    return result
