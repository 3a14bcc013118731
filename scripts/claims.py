#!/usr/bin/env python3
"""Show where the texts of the description and what it declares differ, after the overlay.

Exit status: 0 all differences are known, 1 some are new or a listed one is not found any more.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import _set_up  # noqa: F401 - before all that is installed by it
import yaml
from generation import claims, figures, known_claims, overlay, rules, source
from generation.document import Json

ROOT = Path(__file__).resolve().parent.parent


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--json", action="store_true", help="all of them, with what is known of each")
    parser.add_argument("--all", action="store_true", help="show the known ones too")
    parser.add_argument(
        "--since", metavar="REV", help="count with the overlay that git has at REV, too; the rules are those of now"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    root: Path = options.root
    described = source.from_path(root / "openapi.yaml").document
    corrected = overlay.apply(described, overlay.load(root / "openapi-overlay.yaml")).document
    known = known_claims.load(root / known_claims.PLACE)
    before, after = claims.claims(described), known_claims.review(corrected, known)
    if options.json:
        print(json.dumps(as_json(before, after), indent=1))
    else:
        print(*table(before, after, known, options.all), sep="\n")
        documents = {"now": corrected}
        if options.since:
            documents = {options.since: overlay.apply(described, overlay_at(root, options.since)).document, **documents}
        ruled = {name: rules.free_bodies(document) for name, document in documents.items()}
        print(*shapes({"described": described, **ruled}), sep="\n")
    return 1 if after.new or after.stale else 0


def as_json(before: list[claims.Claim], after: known_claims.Review) -> list[dict[str, str]]:
    """Every difference before the overlay and after it, with what became of it."""
    rows = []
    for claim in dict.fromkeys([*before, *after.found]):
        state = "new" if claim in after.new else "left" if claim in after.left else "corrected"
        rows.append(
            {"where": claim.where, "kind": claim.kind, "name": claim.name, "said": claim.detail, "state": state}
            | ({"reason": after.left[claim]} if state == "left" else {})
        )
    return rows


def table(before: list[claims.Claim], after: known_claims.Review, known: Json, everything: bool) -> list[str]:
    """The counts by kind, the reasons, and what is new or stale by name."""
    lines = [f"{after.read} operations read", "", f"{'found':>6} {'fixed':>6} {'left':>6} {'new':>6}"]
    now = set(after.found)
    for kind, text in claims.KINDS.items():
        of_kind = [claim for claim in dict.fromkeys([*before, *after.found]) if claim.kind == kind]
        fixed = sum(claim not in now for claim in of_kind)
        left = sum(claim.kind == kind for claim in after.left)
        new = sum(claim.kind == kind for claim in after.new)
        lines.append(f"{len(of_kind):6} {fixed:6} {left:6} {new:6}  {kind}: {text}")
    lines += ["", "left, by reason:"]
    reasons = list(after.left.values())
    lines += [f"{reasons.count(name):6}  {text}" for name, text in known["reasons"].items() if name in reasons]
    for claim in after.found if everything else []:
        lines.append(f"  {claim.where}: {claim.key}: {claim.detail}")
    lines += [f"  new: {claim.where}: {claim.key}: {claim.detail}" for claim in after.new]
    return lines + [f"  stale: {line}" for line in after.stale]


def shapes(documents: dict[str, Json]) -> list[str]:
    """What has no shape in each of some documents, by name: the description as it is, and after corrections."""
    counts = [figures.shapeless(document) for document in documents.values()]
    lines = ["", f"{' '.join(f'{name[:9]:>9}' for name in documents)}  without a shape"]
    for kind, text in figures.SHAPELESS.items():
        lines.append(f"{' '.join(f'{count[kind]:9}' for count in counts)}  {text}")
    return lines


def overlay_at(root: Path, revision: str) -> Json:
    """The overlay as it was, which need not be what is asked of one now."""
    done = subprocess.run(
        ["git", "show", f"{revision}:./openapi-overlay.yaml"], cwd=root, capture_output=True, check=False
    )
    if done.returncode:
        sys.exit(f"--since: git has no openapi-overlay.yaml at {revision}: {done.stderr.decode().strip()}")
    old: Json = yaml.safe_load(done.stdout)
    return old


if __name__ == "__main__":
    sys.exit(main())
