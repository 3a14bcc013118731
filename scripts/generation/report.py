"""The report of a bump: what the new description changes, and what that changes for those who call this package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from . import versions
from .api_changes import ApiChange
from .comparison import KINDS, Comparison, Route, shown
from .facts import Survey
from .operation_names import TABLE, Changes
from .overlay import Overlaid

SHOWN = 8
"""Lines of a group in the terminal; Markdown has them all."""

SHOWN_BREAKING = 20
"""The same, of what breaks callers."""

CLAIMS = "Texts that claim what is not declared, and were not looked at"

_NAME = re.compile(r"(\S*[\\_*\[\]<>#{}&]\S*?)([:,.]?)(?=\s|$)")
"""A word that Markdown would make something of, and the stop after it."""


@dataclass(frozen=True)
class Side:
    """One of the two versions.

    Attributes:
        version: of the API.
        origin: where its description is from.
        count: how many operations it has.
        corrected: what the overlay makes of it.
        survey: the facts of its operations.
        claims: where its texts claim what it does not declare, and nobody has looked at that yet.
    """

    version: str
    origin: str
    count: int
    corrected: Overlaid
    survey: Survey
    claims: tuple[str, ...] = ()


@dataclass
class Report:
    """What a bump changes, as groups of lines."""

    old: Side
    new: Side
    comparison: Comparison
    api: Sequence[ApiChange]
    package: tuple[int, int, int]
    changelog: str = ""
    names: Changes = field(default_factory=Changes)
    groups: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.groups = {title: lines for title, lines in self._groups() if lines}

    @property
    def breaking(self) -> list[str]:
        """What breaks callers: the changed Python API, and functions that now call another operation."""
        calling = [
            f"{one.where}: calls another operation now, {one.what}"
            for one in self.comparison.of("operation means another")
        ]
        return [*calling, *(str(one) for one in self.api if one.breaking), *self.names.breaking]

    @property
    def additive(self) -> list[str]:
        """What callers may use and need not notice."""
        return [str(one) for one in self.api if not one.breaking]

    @property
    def suggested(self) -> str:
        """The next version of this package."""
        return versions.following(self.package, bool(self.breaking), bool(self.additive))

    def _groups(self) -> Iterable[tuple[str, list[str]]]:
        for kind, title in KINDS.items():
            yield title, [str(one) for one in self.comparison.of(kind)]
        yield "Operations that can be paged now", self._paged(self.new, self.old, "new")
        yield "Operations that can no longer be paged", self._paged(self.old, self.new, "removed")
        before, after = self.old.corrected, self.new.corrected
        lost = {line.split(":")[0] for line in after.unmatched}
        stale = [name for name in _gained(before.stale, after.stale) if name not in lost]
        yield "Corrections that changed something and no longer do (stale)", stale
        yield "Corrections that no longer find their target", _gained(before.unmatched, after.unmatched)
        yield from names_groups(self.names)
        yield CLAIMS, _gained(map(self._at_its_route, self.old.claims), self.new.claims)

    def _at_its_route(self, claim: str) -> str:
        """A claim of the old version as the new one would have it: an operation that moved took its texts along."""
        for before, after in self.comparison.pairs.items():
            if before != after and claim.startswith(f"{shown(before)}: "):
                return shown(after) + claim.removeprefix(shown(before))
        return claim

    def _paged(self, having: Side, lacking: Side, word: str) -> list[str]:
        """Operations that page on one side and not on the other; `word` for those that the other does not have."""
        other = self.comparison.pairs
        if having is self.old:
            matches = other
        else:
            matches = {after: before for before, after in other.items()}
        pages = {_route(one.method, one.path) for one in lacking.survey.by_id.values() if one.paging}
        lines = []
        for one in having.survey.by_id.values():
            route = _route(one.method, one.path)
            if one.paging and matches.get(route) not in pages:
                lines.append(f"{shown(route)}: {one.id}" + ("" if route in matches else f" ({word})"))
        return lines

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
        number = ".".join(map(str, self.package))
        if self.breaking or self.additive or self.groups:
            waiting = versions.unreleased(self.changelog) == number
            note = f", unless {number} is still to be released" if waiting else ""
            lines.append(f"version of this package: {number}, next {self.suggested}{note}")
        return lines

    def terminal(self) -> list[str]:
        """Counts of everything, and the first lines of each group."""
        lines = [*map(_shortened, self.head()), ""]
        lines += _listed("Breaks callers of this package", self.breaking, SHOWN_BREAKING)
        lines += _listed("Only adds for callers of this package", self.additive)
        for title, group in self.groups.items():
            lines += _listed(title, group)
        return lines

    def markdown(self) -> str:
        """The whole, for a pull request."""
        version, *rest = map(_plain, self.head())
        parts = [f"# {version}", "\n".join(f"- {line}" for line in rest)]
        parts.append(_section("What breaks callers of this package", self.breaking, opened=True))
        parts.append(_section("What only adds for callers of this package", self.additive))
        parts.append("## What the description changes")
        parts += [_section(title, lines, opened=len(lines) <= SHOWN, level=3) for title, lines in self.groups.items()]
        if not self.groups:
            parts.append("Nothing that a request or an answer shows.")
        parts.append("## For CHANGELOG.md")
        parts.append("```markdown\n" + "\n".join(self.entry()) + "\n```")
        return "\n\n".join(part for part in parts if part) + "\n"

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
        for one in self.breaking[:SHOWN]:
            lines.append(f"- Breaking: {_plain(one)}.")
        if len(self.breaking) > SHOWN:
            lines.append(f"- Breaking: {len(self.breaking) - SHOWN} more, in the report of the pull request.")
        return lines


def names_groups(names: Changes) -> Iterable[tuple[str, list[str]]]:
    """What a person is to read of the names, which the rule only proposes."""
    yield f"New names: read them, and change them in {TABLE} before they are released", list(names.proposed)
    yield "Names that are gone with their operation, and are not given again", list(names.gone)


def _route(method: str, path: str) -> Route:
    return method.lower(), path


def _gained(before: Iterable[str], after: Iterable[str]) -> list[str]:
    known = set(before)
    return [line for line in after if line not in known]


def _listed(title: str, lines: Sequence[str], most: int = SHOWN) -> list[str]:
    if not lines:
        return []
    more = [f"  and {len(lines) - most} more"] if len(lines) > most else []
    return [f"{title}: {len(lines)}", *(f"  {_shortened(line)}" for line in lines[:most]), *more]


def _shortened(line: str) -> str:
    line = "".join(c if c.isprintable() else "�" for c in line)  # no control character reaches the terminal
    return line if len(line) <= 160 else f"{line[:159]}…"


def _plain(text: str) -> str:
    """Text that means in Markdown what it says, names as code: those of a description are not ours to trust."""
    return _NAME.sub(r"`\1`\2", " ".join(text.replace("`", "'").split()))


def _section(title: str, lines: Sequence[str], *, opened: bool = False, level: int = 2) -> str:
    if not lines:
        return ""
    listed = "\n".join(f"- {_plain(line)}" for line in lines)
    if opened:
        return f"{'#' * level} {title}: {len(lines)}\n\n{listed}"
    return f"<details><summary>{title}: {len(lines)}</summary>\n\n{listed}\n\n</details>"
