"""The report of a bump: what the new description changes, and what that changes for those who call this package.

It says first what a person has to decide, then what breaks callers, then the rest, and last the steps that are left. As
Markdown it is the body of a pull request, which holds 65,536 characters: long lists are cut until it fits, what is to
be decided last. New names are to be read one by one: they are never cut, but written without their routes.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import api_changes, causes, versions
from .api_changes import ApiChange
from .claims import Claim
from .comparison import KINDS, Comparison, shown, type_of
from .document import ABSENT, Json, operations
from .operation_names import TABLE, Changes
from .overlay import Outdated, Overlaid
from .overlay import shown as shown_place
from .pairing import Route, form
from .schema_fit import undeclared

LIMIT = 60_000
"""Characters of the report as Markdown."""

LONGEST = 300
"""Characters of a line of it."""

SHOWN = 8
"""Lines of a group in the terminal."""

SHOWN_BREAKING = 20
"""The same, of what breaks callers."""

ALIKE = 4
"""So many operations or models to which the same happens are one line."""

CLAIMS = "Texts that claim what is not declared, and were not looked at"
OUTDATED = "Corrections that are outdated: not applied there, since the description has something else now"
COLLIDING = "Components that a correction adds and the description has now too: the description's stands"
MISSING = "Components that are gone and that corrections refer to: anything is taken there"
UNDECLARED = "Names that a schema requires and does not declare: left out, since nothing says what they are"
UNMATCHED = "Corrections that no longer find their target"
REUSED = KINDS["operation means another"]
TWINS = "One URL that is declared twice, with parameters of other names: keep both, or remove one in the overlay"
STALE = "Corrections that change nothing any more (stale): remove them from the overlay"
NEW_NAMES = f"New names: read them, and change them in {TABLE} before they are released"
FOLLOWED = "Paths that corrections follow, whose parameters have other names now: change them in the overlay"

STEPS = {
    OUTDATED: "Each outdated correction: change it or remove it in openapi-overlay.yaml. Where it holds as it is: "
    "`scripts/corrections.py --record NAME`, with `--path FILE` for a description that is not taken yet.",
    COLLIDING: "Each component that collides: give the correction's another name, or remove it.",
    MISSING: "Each component that is gone: let the corrections refer to another.",
    UNDECLARED: "Each name that is required: declare it in the overlay, or leave it out.",
    UNMATCHED: "Each correction without a target: aim it at where that went, or remove it.",
    REUSED: "Each operationId that means another route: tell callers in CHANGELOG.md.",
    TWINS: "Each URL that is declared twice: remove one in the overlay, or leave both.",
    CLAIMS: "Each new claim (the run prints them one by one): correct the declaration in the overlay, or list it in "
    "scripts/generation/known-claims.yaml with its reason.",
}
"""What is to be done about each kind of decision."""

_NAME = re.compile(r"(\S*[\\_*\[\]<>#{}&@]\S*?)([:,.;]?)(?=\s|$)")
"""A word that Markdown or GitHub would make something of, and the stop after it."""


@dataclass(frozen=True)
class Side:
    """One of the two versions.

    Attributes:
        version: of the API.
        origin: where its description is from.
        document: its description.
        pages: route of each operation that pages to its operationId: of the old version, in the committed tree.
    """

    version: str
    origin: str
    document: Json
    pages: Mapping[Route, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many operations it has."""
        return sum(1 for _ in operations(self.document))


@dataclass
class Report:
    """What a bump changes, as groups of lines.

    Attributes:
        old, new: the two versions.
        comparison: what one description changes against the other.
        api: what changes for callers.
        package: the version of this package.
        corrected: what the overlay makes of the new version.
        claims: where its texts claim what it does not declare, and nobody has looked at that yet.
        changelog: CHANGELOG.md.
        names: what becomes of the names.
        taken: whether the committed description is the new one already.
        decisions: title to lines, of what a person has to decide.
        groups: title to lines, of the rest.
    """

    old: Side
    new: Side
    comparison: Comparison
    api: Sequence[ApiChange]
    package: tuple[int, int, int]
    corrected: Overlaid
    claims: Sequence[Claim] = ()
    changelog: str = ""
    names: Changes = field(default_factory=Changes)
    taken: bool = False
    decisions: dict[str, list[str]] = field(init=False)
    groups: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.decisions = {title: lines for title, lines in self._decisions() if lines}
        self.groups = {title: lines for title, lines in self._groups() if lines}

    @property
    def breaking(self) -> list[str]:
        """What breaks callers: the changed Python API, and functions that now call another operation."""
        return [line for lines in self.breaking_by_kind().values() for line in lines]

    def breaking_by_kind(self) -> dict[str, list[str]]:
        """The same, by kind."""
        calling = [
            f"{one.where}: calls another operation now, {one.what}"
            for one in self.comparison.of("operation means another")
        ]
        found = {"Functions that call another operation": calling, **{kind: [] for kind in api_changes.KINDS}}
        for one in self.api:
            if one.breaking:
                found[one.kind].append(str(one))
        found["Names that mean another operation, or are gone though theirs is there"] = list(self.names.breaking)
        return {kind: lines for kind, lines in found.items() if lines}

    @property
    def additive(self) -> list[str]:
        """What callers may use and need not notice."""
        return [str(one) for one in self.api if not one.breaking]

    @property
    def suggested(self) -> str:
        """The next version of this package."""
        return versions.following(self.package, bool(self.breaking), bool(self.additive))

    def _decisions(self) -> Iterable[tuple[str, list[str]]]:
        corrected = self.corrected
        yield OUTDATED, _outdated(one for one in corrected.outdated if not one.collides)
        yield COLLIDING, [f"{one.correction}: {one.place[-1]}" for one in corrected.outdated if one.collides]
        yield (
            MISSING,
            [f"{name}: at {', '.join(map(shown_place, places))}" for name, places in corrected.missing.items()],
        )
        known = set(undeclared(self.old.document))
        yield UNDECLARED, [f"{one[0]}: {one[1]}" for one in undeclared(corrected.document) if one not in known]
        yield UNMATCHED, causes.by_name(line + self._whither(line) for line in corrected.unmatched)
        yield REUSED, [str(one) for one in self.comparison.of("operation means another")]
        yield TWINS, list(self._twins())
        yield CLAIMS, causes.causes(self.claims)

    def _whither(self, line: str) -> str:
        """Where the operations of a target that is not found went, as far as it is known."""
        paths, methods = re.findall(r"'(/[^']*)'", line), re.findall(r"\b(get|put|post|delete|patch)\b", line)
        known = {route for method, path, _ in operations(self.new.document) for route in [(method, path)]}
        old = {(method, path) for method, path, _ in operations(self.old.document)}
        said = []
        for path in paths:
            for method in methods:
                route = (method, path)
                now = self.comparison.pairs.get(route)
                if now and now != route:
                    said.append(f"{shown(route)} is {shown(now)} now")
                elif route in old and now is None:
                    said.append(f"{shown(route)} is gone")
                elif route in known:
                    said.append(f"{shown(route)} is there, and what the target names in it is not")
        gone = {one.where for one in self.comparison.of("component removed")}
        said += [f"component {name} is gone" for name in re.findall(r"schemas\.(\w+)", line) if name in gone]
        return f" ({'; '.join(dict.fromkeys(said))})" if said else ""

    def _twins(self) -> list[str]:
        """Operations of one form that the old version did not have side by side: a line for all that differ alike."""
        before = Counter(form((method, path)) for method, path, _ in operations(self.old.document))
        found: dict[Route, list[tuple[str, Json]]] = {}
        for method, path, operation in operations(self.corrected.document):
            found.setdefault(form((method, path)), []).append((path, operation))
        alike: dict[str, list[str]] = {}
        for (method, bare), twins in found.items():
            if len(twins) > 1 and before[method, bare] != len(twins):
                alike.setdefault(_differing(twins), []).append(shown((method, twins[0][0])))
        return causes.by_what(alike)

    def _groups(self) -> Iterable[tuple[str, list[str]]]:
        for kind, title in KINDS.items():
            if title not in self.decisions:
                yield title, [str(one) for one in self.comparison.of(kind)]
        yield "Operations that can be paged now", self._paged(self.new, self.old, "new")
        yield "Operations that can no longer be paged", self._paged(self.old, self.new, "removed")
        lost = {line.partition(":")[0] for line in self.corrected.unmatched}
        yield STALE, [name for name in self.corrected.stale if name not in lost]
        yield FOLLOWED, [f"{path} → {', '.join(now)}" for path, now in self.corrected.followed.items()]
        yield from names_groups(self.names)

    def _paged(self, having: Side, lacking: Side, word: str) -> list[str]:
        """Operations that page on one side and not on the other; `word` for those that the other does not have."""
        pairs: Mapping[Route, Route] = self.comparison.pairs
        if having is self.new:
            pairs = {after: before for before, after in pairs.items()}
        return [
            f"{shown(route)}: {id}" + ("" if route in pairs else f" ({word})")
            for route, id in having.pages.items()
            if pairs.get(route) not in lacking.pages
        ]

    # --- as text ---

    def verdict(self) -> str:
        """The one line that matters most."""
        if self.breaking:
            return f"BREAKING: {len(self.breaking)} changes break callers, {len(self.additive)} only add"
        if self.additive:
            return f"additive: {len(self.additive)} changes, and none breaks a caller"
        return "nothing changes for callers"

    def head(self) -> list[str]:
        """From what to what, in counts."""
        grown = self.new.count - self.old.count
        lines = [
            f"API {self.old.version} → {self.new.version} ({self.new.origin})",
            f"{self.old.count} → {self.new.count} operations ({grown:+})",
            self.verdict(),
        ]
        if count := sum(map(len, self.decisions.values())):
            lines.append(f"TO DECIDE before a release: {count}")
        number = ".".join(map(str, self.package))
        if self.breaking or self.additive or self.groups:
            waiting = versions.unreleased(self.changelog) == number
            note = f", unless {number} is still to be released" if waiting else ""
            lines.append(f"version of this package: {number}, next {self.suggested}{note}")
        return lines

    def terminal(self) -> list[str]:
        """Counts of everything, and the first lines of each group."""
        lines = [*map(_shortened, self.head()), ""]
        for title, group in self.decisions.items():
            lines += _listed(f"To decide. {title}", group)
        lines += _listed("Breaks callers of this package", _folded(self.breaking), SHOWN_BREAKING)
        lines += _listed("Only adds for callers of this package", self.additive)
        for title, group in self.groups.items():
            lines += _listed(title, group, len(group) if title == NEW_NAMES else SHOWN)
        return [*lines, "Steps that are left:", *(f"  {line}" for line in self.steps())]

    def markdown(self, limit: int | None = LIMIT) -> str:
        """The whole, for a pull request: lists are cut until it has no more characters than the limit."""
        steps = [(most, None) for most in (None, 200, 100, 50, 25, 12, 6, 3, 0)]
        for most, most_decisions in [*steps, *((0, most) for most in (100, 50, 25, 12, 6))]:
            text = self._markdown(most, most_decisions)
            if limit is None or len(text) <= limit:
                return text
        return self._markdown(0, 6, names=False)

    def _markdown(self, most: int | None = None, most_decisions: int | None = None, *, names: bool = True) -> str:
        """The text with no more than `most` lines of each group, and `most_decisions` of each that is to be decided.

        New names are all there, or none of them.
        """
        version, *rest = map(_plain, self.head())
        parts = [f"# {version}", "\n".join(f"- {line}" for line in rest)]
        if self.decisions:
            parts.append("## What needs a decision")
            parts += [_section(title, lines, most_decisions) for title, lines in self.decisions.items()]
        if self.breaking:
            parts.append(f"## What breaks callers of this package: {len(self.breaking)}")
            for title, lines in self.breaking_by_kind().items():
                parts.append(_section(f"{title}: {len(lines)}", _folded(lines, most), most, counted=False))
        parts.append(
            _section("What only adds for callers of this package", _folded(self.additive, most), most, folded=True)
        )
        parts.append("## What the description changes")
        for title, lines in self.groups.items():
            if title == NEW_NAMES and most is not None:
                whole = _by_tag(lines) if names else [f"too many for this text, they are the last in {TABLE}"]
                parts.append(_section(f"{title}: {len(lines)}", whole, counted=False))
            else:
                parts.append(_section(title, lines, most, folded=len(lines) > SHOWN))
        if not self.groups:
            parts.append("Nothing that a request or an answer shows.")
        parts.append("## For CHANGELOG.md")
        parts.append("```markdown\n" + "\n".join(self.entry()) + "\n```")
        parts.append("## Steps that are left")
        parts.append("\n".join(f"{number}. {step}" for number, step in enumerate(self.steps(), 1)))
        return "\n\n".join(part for part in parts if part) + "\n"

    def steps(self) -> list[str]:
        """What a maintainer has still to do, in order."""
        left = [step for title, step in STEPS.items() if title in self.decisions]
        if self.corrected.stale or self.corrected.followed:
            left.append("Remove stale corrections; change paths in the overlay to their new names.")
        if self.taken:
            left.append("`scripts/regenerate.py` after each change, until it ends with status 0.")
        else:
            left.append(
                "The run again with `--dry-run` after each change, until nothing is to be decided; then without."
            )
        left.append(
            "`scripts/corrections.py --record`: what new corrections are made against, and docs/corrections.md."
        )
        if self.names.proposed:
            left.append(f"Read the new names, and change them in {TABLE}.")
        return [*left, "`scripts/test`; then commit all of it together."]

    def entry(self) -> list[str]:
        """Lines for CHANGELOG.md: for people who use this package."""
        count = {kind: len(self.comparison.of(kind)) for kind in KINDS}
        said = [
            f"{count[f'operation {word}']} operations {word}"
            for word in ("added", "removed", "moved", "renamed")
            if count[f"operation {word}"]
        ]
        lines = [
            _plain(f"- API {self.new.version} (before: {self.old.version})")
            + (f": {', '.join(said)}." if said else ".")
        ]
        breaking = _folded(self.breaking)
        for one in breaking[:SHOWN]:
            lines.append(f"- Breaking: {_plain(one)}.")
        if len(breaking) > SHOWN:
            lines.append(f"- Breaking: {len(breaking) - SHOWN} more, in the report of the pull request.")
        return lines


def _outdated(found: Iterable[Outdated]) -> list[str]:
    """A line for each correction, with the operations and components in question."""
    lines: dict[str, dict[str, None]] = {}
    for one in found:
        media = one.place.index("content") if "content" in one.place[:-2] else None
        place = one.place if media is None else (*one.place[: media + 1], *one.place[media + 2 :])  # all alike there
        before = " or ".join(map(_value, one.before))
        said = f"{shown_place(place)}: made against {before}, now {_value(one.now)}"
        lines.setdefault(one.correction, {})[said] = None
    return [f"{correction}, {'; '.join(said)}" for correction, said in lines.items()]


def _value(value: Any) -> str:
    if value is ABSENT or not isinstance(value, dict | list):
        return str(value)
    if isinstance(value, dict) and value.keys() & {"type", "$ref", "allOf", "oneOf", "anyOf"}:
        return type_of(value) + (f" of {', '.join(value['properties'])}" if "properties" in value else "")
    inner = next(iter(value.values()), None) if isinstance(value, dict) else None
    if isinstance(inner, dict) and "schema" in inner:  # the content of a body or an answer
        return _value(inner["schema"])
    return json.dumps(value, ensure_ascii=False)


def _differing(twins: Sequence[tuple[str, Json]]) -> str:
    """The parameters of the path that tell operations of one form apart, with their types."""
    types = [
        {
            f"{one['name']} ({type_of(one.get('schema', {}))})": None
            for one in operation.get("parameters", [])
            if one["in"] == "path"
        }
        for _, operation in twins
    ]
    own = (", ".join(one for one in mine if not all(one in other for other in types)) for mine in types)
    return " and ".join(sorted(filter(None, own)))


def _folded(lines: Sequence[str], most: int | None = None) -> list[str]:
    """The lines, those that say the same of many as one, with no more than `most` of these."""
    alike: dict[str, list[str]] = {}
    for line in lines:
        where, _, what = line.partition(": ")
        alike.setdefault(what, []).append(where)
    found: dict[str, None] = {}
    for line in lines:
        what = line.partition(": ")[2]
        places = alike[what]
        if len(places) < ALIKE:
            found[line] = None
            continue
        packages = {where.rpartition(".")[0] for where in places}
        package = packages.pop() if len(packages) == 1 else ""
        shown = [where.removeprefix(f"{package}.") for where in places[:most]]
        more = f" and {len(places) - len(shown)} more" if len(shown) < len(places) else ""
        found[f"{what}: {len(places)} times{f' in {package}' if package else ''}: {', '.join(shown)}{more}"] = None
    return list(found)


def names_groups(names: Changes) -> Iterable[tuple[str, list[str]]]:
    """What a person is to read of the names, which the rule only proposes."""
    yield NEW_NAMES, list(names.proposed)
    yield "Names that are gone with their operation, and are not given again", list(names.gone)


def _by_tag(proposals: Iterable[str]) -> list[str]:
    """New names without their routes, a line for each tag."""
    tags: dict[str, list[str]] = {}
    for line in proposals:
        tag, _, name = line.partition(": ")[0].rpartition(".")
        tags.setdefault(tag, []).append(name)
    return [f"{tag}: {', '.join(names)}" for tag, names in tags.items()]


def _listed(title: str, lines: Sequence[str], most: int = SHOWN) -> list[str]:
    if not lines:
        return []
    more = [f"  and {len(lines) - most} more"] if len(lines) > most else []
    return [f"{title}: {len(lines)}", *(f"  {_shortened(line)}" for line in lines[:most]), *more]


def _shortened(line: str, longest: int = 160) -> str:
    line = "".join(c if c.isprintable() else "�" for c in line)  # no control character reaches the terminal
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _plain(text: str) -> str:
    """Text that means in Markdown what it says, names as code: those of a description are not ours to trust."""
    return _NAME.sub(r"`\1`\2", " ".join(text.replace("`", "'").split()))


def _section(
    title: str, lines: Sequence[str], most: int | None = None, *, folded: bool = False, counted: bool = True
) -> str:
    if not lines:
        return ""
    shown = lines if most is None else lines[:most]
    listed = "\n".join(f"- {_plain(_shortened(line, LONGEST if most is not None else len(line)))}" for line in shown)
    if len(shown) < len(lines):
        listed += f"\n- and {len(lines) - len(shown)} more"
    title += f": {len(lines)}" * counted
    if folded:
        return f"<details><summary>{title}</summary>\n\n{listed}\n\n</details>"
    return f"### {title}\n\n{listed}"
