#!/usr/bin/env python3
"""Generate `api/`, `models/` and docs/operations from the OpenAPI description.

Without an option the committed `openapi.yaml` is used. `--url`, `--npm` and `--path` take a new description, which is
committed with what is generated from it, and report what it changes: for the reviewer, for those who call this package,
and for CHANGELOG.md. Whatever goes wrong, a kill included, leaves the tree as it was or finishes it at the next run.

Exit status: 0 done, and a new description breaks no caller (or `--check`: the tree is what the description gives);
1 failed (or it is not, or a correction is to be decided on); 3 done, and a new description breaks callers, names
another server or leaves something to decide; 2 is for a wrong command line.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import _set_up  # noqa: F401 - before all that is installed by it
from generation import (
    api_changes,
    catalogue,
    claims,
    comparison,
    facts,
    generator,
    known_claims,
    operation_index,
    operation_names,
    overlay,
    pages,
    paging,
    pairing,
    renamed,
    rules,
    source,
    swap,
    tree,
    versions,
)
from generation.document import Json, operations, schemas
from generation.names import NameTakenError
from generation.record import Record
from generation.report import LIMIT, Report, Side
from generation.schema_fit import undeclared

ROOT = Path(__file__).resolve().parent.parent
BREAKING = 3
BESIDE = (pages.OPERATIONS, pages.MODELS, operation_names.TABLE)
"""What is written beside the package."""

FAILURES = (
    source.SourceError,
    overlay.OverlayError,
    rules.RuleError,
    NameTakenError,
    known_claims.KnownClaimsError,
    operation_names.NamesError,
    paging.PagingError,
    generator.GenerationError,
    swap.BusyError,
    swap.JournalError,
    OSError,
)


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    said = (__doc__ or "").split("\n\n")
    parser = argparse.ArgumentParser(description=said[0], epilog=said[-1])
    origin = parser.add_mutually_exclusive_group()
    origin.add_argument("--url", nargs="?", const=source.PLATFORM_URL, help="download it (default: the platform's own)")
    origin.add_argument(
        "--npm", metavar="VERSION", help=f"take it from a version of the npm package {source.NPM_PACKAGE}"
    )
    origin.add_argument("--path", type=Path, metavar="FILE", help="take it from a file")
    parser.add_argument(
        "--save", type=Path, metavar="FILE", help="keep the description there; where one is kept, it must be the same"
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="only say whether the tree is what the description gives")
    mode.add_argument("--dry-run", action="store_true", help="only report what would change")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write the report to a file too, as Markdown for a pull request"
    )
    parser.add_argument("--whole", action="store_true", help="the report in the file is not cut to what one holds")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.check and options.report:
        parser.error("--check writes no report: --dry-run does")
    try:
        return Run(options.root).check(options) if options.check else Run(options.root).regenerate(options)
    except FAILURES as error:
        lines = "\n".join(map(printable, str(error).split("\n")))
        print(f"\nregenerate: {lines}\nNothing was changed.", file=sys.stderr)
        return 1
    except Exception as error:
        traceback.print_exc()
        what = f"{type(error).__name__}: {error}"
        print(
            f"\nregenerate: nothing here expects this of a description: {what}\nNothing was changed.", file=sys.stderr
        )
        return 1


@dataclass(frozen=True)
class Built:
    """What a description gives: what the comparison needs of it, and the lines of the summary."""

    corrected: overlay.Overlaid
    claims: list[claims.Claim]
    effective: Json
    summary: list[str]
    names: operation_names.Names
    classes: Mapping[str, str]


@dataclass(frozen=True)
class Staged:
    """What was generated, and all that it was generated from."""

    corrected: overlay.Overlaid
    effective: Json
    survey: facts.Survey
    said: known_claims.Review
    generated: generator.Generated
    names: operation_names.Names


class Run:
    """One run, in a project folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / generator.PACKAGE
        self.record = Record(root / "pyproject.toml")
        self.times: list[tuple[str, float]] = []

    def regenerate(self, options: argparse.Namespace) -> int:
        """Generate, report and swap."""
        generator.check_environment()
        before = self.record.server
        with self.aside() if options.dry_run else swap.staging(self.root) as staging:
            new = self.description(options)
            built = self.build(new, staging)
            report = self.report(new, built, staging)
            changes = tree.differences(self.package, staging / "generated")
            beside = tree.differences(self.root, staging, BESIDE)
            if options.report:
                moved = server_change(before, new)
                text = report.markdown(None if options.whole else LIMIT)
                options.report.write_text(f"{moved}\n\n" * bool(moved) + text, encoding="utf-8")
            replacements = [] if options.dry_run else self.replacements(new, report, staging, changes, beside)
            if replacements:
                with self.step("swap"):
                    swap.swap(self.root, staging, replacements)
                    tree.keep_late_edits(staging / "new" / generator.PACKAGE, self.package)
        bump = any(origin is not None for origin in (options.url, options.npm, options.path))
        moved = server_change(before, new) if bump else ""
        if moved:
            print(moved)
        if bump or report.api or report.names:
            print(*report.terminal(), "", sep="\n")
        counts = Counter(line.split()[0] for line in changes + beside)
        print(*built.summary, sep="\n")
        print("files: " + (", ".join(f"{n} {what}" for what, n in sorted(counts.items())) or "nothing changed"))
        print("time: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in self.times))
        if options.dry_run:
            print("--dry-run: nothing was written" + (f" but {options.report.name}" if options.report else ""))
        undecided = report.decisions if bump else built.corrected.open
        return BREAKING if undecided or report.names.breaking or (bump and (moved or report.breaking)) else 0

    def replacements(
        self, new: source.Description, report: Report, staging: Path, changes: list[str], beside: list[str]
    ) -> list[tuple[Path, Path]]:
        """What was staged and its place: the package, a new description with its record and its entry, what is beside.

        Args:
            new: the description.
            report: what it changes.
            staging: where that was made.
            changes: what changes in the package.
            beside: what changes in the pages and the table of names.
        """
        staged = staging / "new"
        staged.mkdir()
        found = []
        if changes:
            tree.complete(self.package, staging / "generated", staged / generator.PACKAGE)
            found.append(generator.PACKAGE)
        committed = self.root / "openapi.yaml"
        changelog = self.root / "CHANGELOG.md"
        another = new.content != committed.read_bytes()
        if another or self.record.problems(new):
            (staged / committed.name).write_bytes(new.content)
            (staged / self.record.path.name).write_text(self.record.rewritten(new), encoding="utf-8")
            found += [committed.name, self.record.path.name]
        if another and changelog.is_file():
            text = versions.with_entry(report.changelog, report.suggested, report.entry())
            (staged / changelog.name).write_text(text, encoding="utf-8")
            found.append(changelog.name)
        for name in BESIDE:
            if any(line.split(maxsplit=1)[1].startswith(name) for line in beside):
                for folder in (staged, self.root):
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (staging / name).rename(staged / name)
                found.append(name)
        return [(staged / name, self.root / name) for name in found]

    def report(self, new: source.Description, built: Built, staging: Path) -> Report:
        """What changes against the committed tree, both in the description and for callers."""
        with self.step("compare"):
            committed = source.from_path(self.root / "openapi.yaml", self.record.origin)
            difference = comparison.compare(committed.document, new.document)
            before, after = index_of(self.package), index_of(staging / "generated")
            added = {one: one for one in before if one in after}  # by corrections, in both
            pairs = {
                module_file(before[one]): module_file(after[other])
                for one, other in {**added, **difference.pairs}.items()
                if one in before and other in after
            }
            ways = api_changes.directions(built.effective)
            api = api_changes.compare(self.package, staging / "generated", ways, pairs)
            names = operation_names.changes(self.package, staging / "generated", built.names.proposed, pairs)
        changelog = self.root / "CHANGELOG.md"
        report = Report(
            side_of(committed, before),
            side_of(new, after),
            difference,
            api,
            versions.current(self.package),
            built.corrected,
            built.claims,
            changelog.read_text(encoding="utf-8") if changelog.is_file() else "",
            names,
            taken=committed.content == new.content,
        )
        self.carry_over(report, built, staging / "generated")
        return report

    def carry_over(self, report: Report, built: Built, generated: Path) -> None:
        """Let the new tree take the old names of what is only called otherwise."""
        models = {
            one.what.removeprefix("was "): built.classes.get(one.where, one.where)
            for one in report.comparison.of("component renamed")
        }
        gone = {one.where.removeprefix("models.") for one in report.api if one.what == "removed"}
        kept = {old: new for old, new in models.items() if old in gone}
        found = renamed.following(
            renamed.read(self.package),
            report.api,
            report.names.moved,
            kept,
            self.package,
            generated,
            report.suggested,
        )
        (generated / renamed.FILE).write_text(found.text(), encoding="utf-8")

    @contextmanager
    def aside(self) -> Iterator[Path]:
        """A folder outside of the project, for what writes nothing to it."""
        self.finish_killed()
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)

    def finish_killed(self) -> None:
        """Finish what a killed run had begun to put in place: until then the tree is neither the old nor the new."""
        if swap.pending(self.root):
            with swap.locked(self.root):
                print(*swap.recover(self.root), sep="\n", file=sys.stderr)

    def check(self, options: argparse.Namespace) -> int:
        """Compare, outside of the project folder; nothing is written to it."""
        with self.aside() as folder:
            new = self.description(options)
            problems = self.record.problems(new)
            built = self.build(new, folder)
            problems += tree.differences(self.package, folder / "generated")
            problems += tree.differences(self.root, folder, BESIDE)
        left = undecided(built.corrected)
        for line in [*left, *problems[:20]]:
            print(f"  {line}")
        if left:
            print(f"--check: {len(left)} corrections are to be decided on: docs/regeneration.md")
        if problems:
            print(f"--check: {len(problems)} differences from what the description gives: run scripts/regenerate.py")
        if problems or left:
            return 1
        print("--check: the tree is what the description gives")
        return 0

    def description(self, options: argparse.Namespace) -> source.Description:
        """The description that the options ask for."""
        with self.step("read"):
            found = self.downloaded(options)
            if options.save:
                source.keep(found, options.save)
            return found

    def downloaded(self, options: argparse.Namespace) -> source.Description:
        """The description, as it comes."""
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

    def stage(self, description: source.Description, staging: Path) -> Staged:
        """Generate into `staging/generated`, and the pages beside it; nothing of it is imported."""
        with self.step("correct"):
            corrected, effective, survey = effective_document(description.document, self.root / "openapi-overlay.yaml")
        with self.step("read texts"):
            said = known_claims.review(corrected.document, known_claims.load(self.root / known_claims.PLACE))
        target = staging / "generated"
        with self.step("generate"):
            generated = generator.generate(effective, survey, self.root / "generator-config.yaml", target)
            tree.write_index(target / "models", generated)
            names = operation_names.name(
                operation_names.read(self.root / operation_names.TABLE),
                operation_names.operations_of(survey, generated),
                operation_names.held(index_of(self.package).values()),
            )
            table = staging / operation_names.TABLE
            table.parent.mkdir(parents=True)
            table.write_text(names.text, encoding="utf-8")
            tree.write_names(target / "api", generated, names.by_id)
            tree.write_origin(target / "_origin", description.version)
            (target / renamed.FILE).write_text(renamed.read(self.package).text(), encoding="utf-8")
            listed = catalogue.entries(corrected, effective, survey, generated, names.by_id)
            index = operation_index.index_bytes(listed, description.version)
            (target / "api" / operation_index.INDEX).write_bytes(index)
            pages.write(staging, listed, generated.shown, description.version)
        return Staged(corrected, effective, survey, said, generated, names)

    def build(self, description: source.Description, staging: Path) -> Built:
        """Generate into `staging/generated` and check it there."""
        staged = self.stage(description, staging)
        with self.step("import all"):
            whole = tree.assemble(self.package, staging / "generated", staging / "whole")
            imported = tree.check_imports(whole, staged.generated)
            shutil.rmtree(staging / "whole")
        lines = summary(description, staged.corrected, staged.survey, staged.generated, imported) + staged.said.lines()
        return Built(
            staged.corrected,
            staged.said.new,
            staged.effective,
            list(map(printable, lines)),
            staged.names,
            staged.generated.components,
        )

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
    if problems := source.check(corrected.document):
        more = f" (and {len(problems) - 5} more)" if len(problems) > 5 else ""
        raise overlay.OverlayError(
            f"after the corrections of {overlay_path.name} the description cannot be used, and before it could: "
            f"{'; '.join(problems[:5])}{more}"
        )
    effective = rules.apply_rules(corrected.document)
    return corrected, effective, facts.survey(corrected.document, effective)


Rows = dict[pairing.Route, Json]
"""What an index says of each operation, by route."""


def index_of(package: Path) -> Rows:
    """The index of a generated tree; nothing where there is none, or none that can be read: a run writes it anew."""
    path = package / "api" / operation_index.INDEX
    try:
        rows = operation_index.rows(path.read_bytes())
        return {(row["method"].lower(), row["path"]): row for row in rows}
    except (OSError, zlib.error, ValueError, KeyError, TypeError):
        return {}


def module_file(row: Json) -> str:
    """The module of an operation in the package."""
    return f"api/{row['tag']}/{row['module'] or row['id']}.py"


def side_of(description: source.Description, index: Rows) -> Side:
    """What the report needs to know of a description, and of the tree that was generated from it."""
    pages = {route: row["id"] for route, row in index.items() if row["dialect"]}
    return Side(description.version, description.origin, description.document, pages)


def printable(line: str) -> str:
    """A line in which no control character reaches the terminal."""
    return "".join(c if c.isprintable() else "�" for c in line)


def server_change(before: str, new: source.Description) -> str:
    """What a reader of the report must see first: that a description names another server; "" where it does not."""
    if new.server == before:
        return ""
    named = printable(f"{before or 'none'} → {new.server}")
    return (
        f"SERVER CHANGED: {named}. Keys go on to DEFAULT_BASE_URL (ibl_data_manager_client/_description.py), which a "
        "person changes, once it is known that this is the platform's"
    )


def undecided(corrected: overlay.Overlaid) -> list[str]:
    """The corrections that someone has to decide on, a line each."""
    lines = [
        f"{'collides' if one.collides else 'outdated'}: {one.correction}: {overlay.shown(one.place)}"
        for one in corrected.outdated
    ]
    lines += [
        f"refers to what is gone: {overlay.shown(place)}: {name}"
        for name, places in corrected.missing.items()
        for place in places
    ]
    return lines + [f"unmatched: {line}" for line in corrected.unmatched]


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
        f"{len({one.correction for one in corrected.outdated})} outdated, {len(corrected.unmatched)} unmatched",
    ]
    lines += [f"  replaced: {line}" for line in replaced]
    lines += [
        f"  renamed: {name} to {generated.components[name]}"
        for name in kept
        if generated.components[name].lower() != name.replace("_", "").lower()
    ]
    lines += [f"  requires what it does not declare: {where}: {name}" for where, name in undeclared(corrected.document)]
    lines += [f"  stale: {name}" for name in corrected.stale]
    lines += [f"  {line}" for line in undecided(corrected)]
    for dialect, names in sorted(dialects.items()):
        lines.append(f"  paged, {dialect} ({len(names)}): {', '.join(names)}")
    lines += [f"  not paged: {name}: {why}" for name, why in survey.unpaged.items()]
    return lines


if __name__ == "__main__":
    sys.exit(main())
