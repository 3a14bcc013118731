#!/usr/bin/env python3
"""Generate `api/` and `models/` from the OpenAPI description.

Without an option the committed `openapi.yaml` is used. `--url`, `--npm` and `--path` take a new description, which is
committed with what is generated from it. Whatever goes wrong leaves the tree as it was.

Exit status: 0 done (or `--check`: the tree is what the description gives), 1 failed (or it is not).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generation import facts, generator, known_claims, overlay, paging, rules, source, tree
from generation.document import Json, operations, schemas
from generation.record import Record

ROOT = Path(__file__).resolve().parent.parent
FAILURES = (
    source.SourceError,
    overlay.OverlayError,
    rules.RuleError,
    known_claims.KnownClaimsError,
    paging.PagingError,
    generator.GenerationError,
    OSError,
)


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    origin = parser.add_mutually_exclusive_group()
    origin.add_argument("--url", nargs="?", const=source.PLATFORM_URL, help="download it (default: the platform's own)")
    origin.add_argument(
        "--npm", metavar="VERSION", help=f"take it from a version of the npm package {source.NPM_PACKAGE}"
    )
    origin.add_argument("--path", type=Path, metavar="FILE", help="take it from a file")
    parser.add_argument("--check", action="store_true", help="only say whether the tree is what the description gives")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    try:
        return Run(options.root).check(options) if options.check else Run(options.root).regenerate(options)
    except FAILURES as error:
        print(f"\nregenerate: {error}\nNothing was changed.", file=sys.stderr)
        return 1


class Run:
    """One run, in a project folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / generator.PACKAGE
        self.record = Record(root / "pyproject.toml")
        self.times: list[tuple[str, float]] = []

    def regenerate(self, options: argparse.Namespace) -> int:
        """Generate and swap."""
        generator.check_environment()
        with tempfile.TemporaryDirectory(prefix=".staging-", dir=self.root) as folder:
            staging = Path(folder)
            new = self.description(options)
            report = self.build(new, staging)
            changes = tree.differences(self.package, staging / "generated")
            with self.step("swap"):
                tree.swap(self.replacements(new, staging), staging / "old")
        counts = Counter(line.split()[0] for line in changes)
        print(*report, sep="\n")
        print("files: " + (", ".join(f"{n} {what}" for what, n in sorted(counts.items())) or "nothing changed"))
        print("time: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in self.times))
        return 0

    def replacements(self, new: source.Description, staging: Path) -> list[tuple[Path, Path]]:
        """What was staged and its place: the generated folders, and a new description with its record."""
        found = [(staging / "generated" / name, self.package / name) for name in tree.GENERATED]
        committed = self.root / "openapi.yaml"
        if new.content != committed.read_bytes() or self.record.problems(new):
            (staging / committed.name).write_bytes(new.content)
            (staging / self.record.path.name).write_text(self.record.rewritten(new), encoding="utf-8")
            found += [(staging / place.name, place) for place in (committed, self.record.path)]
        return found

    def check(self, options: argparse.Namespace) -> int:
        """Compare, outside of the project folder; nothing is written to it."""
        with tempfile.TemporaryDirectory() as folder:
            new = self.description(options)
            problems = self.record.problems(new)
            self.build(new, Path(folder))
            problems += tree.differences(self.package, Path(folder) / "generated")
        for line in problems[:20]:
            print(f"  {line}")
        if problems:
            print(f"--check: {len(problems)} differences from what the description gives: run scripts/regenerate.py")
            return 1
        print("--check: the tree is what the description gives")
        return 0

    def description(self, options: argparse.Namespace) -> source.Description:
        """The description that the options ask for."""
        with self.step("read"):
            if options.url is not None:
                return source.from_url(options.url)
            if options.npm is not None:
                return source.from_npm(options.npm)
            if options.path is not None:
                return source.from_path(options.path)
            committed = source.from_path(self.root / "openapi.yaml", self.record.origin)
            if problems := self.record.problems(committed):
                raise source.SourceError(
                    "openapi.yaml is not the description that pyproject.toml records: take that back, "
                    f"or record this one with --path openapi.yaml: {'; '.join(problems)}"
                )
            return committed

    def build(self, description: source.Description, staging: Path) -> list[str]:
        """Generate into `staging/generated` and check it there; returns the lines of the summary."""
        with self.step("correct"):
            corrected, effective, survey = effective_document(description.document, self.root / "openapi-overlay.yaml")
        with self.step("read texts"):
            said = known_claims.review(corrected.document, known_claims.load())
        target = staging / "generated"
        with self.step("generate"):
            generated = generator.generate(effective, survey, self.root / "generator-config.yaml", target)
            tree.write_index(target / "models", generated)
        with self.step("import all"):
            whole = tree.assemble(self.package, target, staging / "whole")
            imported = tree.check_imports(whole, generated)
            shutil.rmtree(staging / "whole")
        return [*summary(description, corrected, survey, generated, imported), *said.lines()]

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Show a step while it runs, and keep its time."""
        print(f"{name} …", file=sys.stderr, flush=True)
        start = time.perf_counter()
        yield
        self.times.append((name, time.perf_counter() - start))


def effective_document(document: Json, overlay_path: Path) -> tuple[overlay.Overlaid, Json, facts.Survey]:
    """The description after the overlay, the effective document, and the facts of its operations."""
    corrected = overlay.apply(document, overlay.load(overlay_path))
    effective = rules.apply_rules(corrected.document)
    return corrected, effective, facts.survey(corrected.document, effective)


def summary(
    description: source.Description,
    corrected: overlay.Overlaid,
    survey: facts.Survey,
    generated: generator.Generated,
    imported: int,
) -> list[str]:
    """What was done, a line each."""
    described = schemas(description.document)
    kept = [name for name in described if not generated.components[name].startswith("no class")]
    twins = [name for name in generated.components if name not in described]
    replaced = [f"{name} ({generated.components[name]})" for name in described if name not in kept]
    dialects: dict[str, list[str]] = {}
    for one in survey.by_id.values():
        if one.paging:
            dialects.setdefault(one.paging.dialect, []).append(one.id)
    count = sum(1 for _ in operations(corrected.document))
    lines = [
        f"description: {description.version} from {description.origin}",
        f"operations: {len(generated.operations)} of {count} generated, 0 warnings; {imported} modules import",
        f"components: {len(described)} described: {len(kept)} kept, {len(replaced)} replaced; "
        f"{len(twins)} added by corrections and by splitting requests from answers",
        f"paged: {sum(map(len, dialects.values()))} in {len(dialects)} dialects, {len(survey.unpaged)} look paged and "
        "are not",
        f"corrections: {len(corrected.applied)} applied, {len(corrected.stale)} stale, "
        f"{len(corrected.unmatched)} unmatched",
    ]
    lines += [f"  replaced: {line}" for line in replaced]
    lines += [
        f"  renamed: {name} to {generated.components[name]}"
        for name in kept
        if generated.components[name].lower() != name.replace("_", "").lower()
    ]
    lines += [f"  stale: {name}" for name in corrected.stale]
    lines += [f"  unmatched: {line}" for line in corrected.unmatched]
    for dialect, names in sorted(dialects.items()):
        lines.append(f"  paged, {dialect} ({len(names)}): {', '.join(names)}")
    lines += [f"  not paged: {name}: {why}" for name, why in survey.unpaged.items()]
    return lines


if __name__ == "__main__":
    sys.exit(main())
