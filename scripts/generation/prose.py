"""What the text of an operation claims: the query parameters it names, paging, the answer's shape, statuses.

The descriptions are docstrings of views, in a dozen styles. A text is read as sections under headings (`Query
Parameters:`, `Returns:`, `**Available Filters:**`, `Query Params` without a colon, …); what does not look like a claim
is left alone, for a list of differences that nobody can read is of no use.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

METHODS = "GET|POST|PUT|PATCH|DELETE"
QUERY, INPUT, ANSWER, ERRORS, OTHER = "query", "input", "answer", "errors", "other"
"""Kinds of sections; `INPUT` says parameters without saying where they go, in the query or in a body."""

NOT_PARAMETERS = {"request", "self", "args", "kwargs", "pk", "none", "null"}
"""What an `Args:` section lists and no caller can send."""

RAISED = {
    "BadRequest": "400",
    "ValidationError": "400",
    "NotAuthenticated": "401",
    "PermissionDenied": "403",
    "NotFound": "404",
    "Http404": "404",
    "TooManyRequests": "429",
    "ServerError": "500",
}
"""Django REST Framework's exceptions, which `Raises:` names, and the status that each becomes."""

LINE = 1_000
"""Characters of a line that are read; what patterns take more than linear time for is a line."""

_IDENT = r"`?[a-z]\w*`?"
_ITEM = re.compile(
    rf"^\s*(?:[-*•]\s+|\d+[.)]\s*)?(?P<names>\**{_IDENT}(?:\s*\([^)]*\))?(?:\s*(?:,|/|\bor\b|\bOR\b)\s*{_IDENT}(?:\s*\([^)]*\))?)*)\**"
    r"(?P<rest>\s*(?::(?!/)|<|–|—|\s-\s|e\.g|$).*)$"
)
_HEADINGS = (
    (
        OTHER,
        re.compile(r"body|payload|request\s*:?$|form data|endpoints|methods|access control|permission|^notes?$", re.I),
    ),
    (ERRORS, re.compile(r"^error|^raises|return codes", re.I)),
    (QUERY, re.compile(r"query[ /\w]*\bparam|params?\b.*\bquery|^query/request", re.I)),
    (INPUT, re.compile(r"\bparam(eter)?s?\b(?! for)|^(url )?args$|^kwargs$|filters$|authentication required", re.I)),
    (ANSWER, re.compile(r"^returns?\b|\bresponse\b|\breturns?\b", re.I)),
)
_SCOPE = re.compile(
    rf"^\s*(?:[-*]\s*)?(?:For )?(?P<methods>(?:{METHODS})(?:\s*/\s*(?:{METHODS}))*)(?:\s*\([^)]*\))?:(?P<rest>.*)$"
)
_INLINE = re.compile(r"^\s*(?P<title>Returns?|Response|Raises)\s*:\s*(?P<rest>\S.*)$")
_STATUS = re.compile(
    r"(?:^\s*[-*]?\s*|status(?: code)?(?: of)? |HTTP |\bwith |\breturns? (?:an? )?)(?P<status>[45]\d\d)\b"
    r"(?:\s+(?:Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Internal Server Error|Too Many Requests))?"
    r"[\s:–-]*(?P<rest>.*)",
    re.I,
)
_PAGED = re.compile(r"\bpaginat(?:ed|ion)\b|\bpage_size\b", re.I)
_UNPAGED = re.compile(r"\b(?:no|not|without|un-?)\s*paginat", re.I)
_IN_URL = re.compile(r"[?&]\s*([a-z]\w*)=")
_FILTER = re.compile(
    r"\b(?P<how>filter|search)(?:ed|s|es|ing)?(?: [\w-]+){0,2} (?:by|based on)(?: the| a| an)? "
    r"(?P<what>[^.;:()\n]{3,120})"
)
_NO_FILTER = re.compile(r"parameter|paginat|permission|filter|search|facet|pagination|various", re.I)
_QUERY_WORD = re.compile(r"[`'\"](\w+)[`'\"] (?:as a )?query param|query param(?:eter)? [`'\"](\w+)[`'\"]")
_REQUIRED = re.compile(
    r"\b(?:[Mm]ust (?:include|provide|specify)|[Rr]equires?) "
    r"([`'\"]?[a-z]+_\w+[`'\"]?(?:(?:,|,? or|,? and|/) [a-z]+_\w+)*|'\w+')"
)


@dataclass(frozen=True)
class Named:
    """A parameter that a text names.

    Attributes:
        name: as written.
        note: what the text says of it.
        explicit: the text says that it goes in the query.
    """

    name: str
    note: str = ""
    explicit: bool = False


@dataclass
class Prose:
    """What a text claims, for one method.

    Attributes:
        parameters: named parameters by name.
        filters: what the list is said to be filtered or searched by, in words, each after the verb.
        paged: the answer is said to come in pages.
        answer: what the answer is said to be, in words.
        blocks: the answers that are shown, as far as they can be read: dict, list, or None for what is not shown.
        fields: fields of the answer that are listed.
        statuses: error status to what is said of it.
    """

    parameters: dict[str, Named] = field(default_factory=dict)
    filters: list[tuple[str, str]] = field(default_factory=list)
    paged: bool = False
    answer: str = ""
    blocks: list[Any] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    statuses: dict[str, str] = field(default_factory=dict)


@dataclass
class _Section:
    kind: str
    indent: int
    title: str = ""
    lines: list[str] = field(default_factory=list)
    scoped: bool = False
    """Whether the text says that it is about this method."""


def read(text: str, method: str, shared: bool = False) -> Prose:
    """What a text claims of the operation with this method.

    Where it is `shared` with the GET of the same view, another method is only meant where the text says so.
    """
    found = Prose()
    text = plain(text)
    method = method.upper()
    others = shared and method != "GET"
    for section in _sections(text, method):
        body = "\n".join(section.lines)
        if others and not section.scoped and section.kind != ERRORS:
            continue
        if section.kind in (QUERY, INPUT):
            for name in _named(section, method):
                found.parameters.setdefault(name.name, name)
        elif section.kind == ANSWER:
            found.answer = found.answer or _first_sentence(body)
            found.blocks += blocks(body)
            found.fields += [name.name for name in _named(section, method) if name.note.startswith(":")]
        if section.kind in (ERRORS, ANSWER):
            for status, said in _statuses(section.lines):
                found.statuses.setdefault(status, said)
    prose = _without_blocks(text)
    for status, said in _statuses(line for line in prose.splitlines() if re.search(r"status|returns?", line, re.I)):
        found.statuses.setdefault(status, said)
    if method in ("GET", "DELETE") and not others:
        for name in _in_passing(text, prose, method):
            found.parameters.setdefault(name.name, name)
        sentences = "\n".join(line for line in prose.splitlines() if not _ITEM.match(line))
        found.filters = [(hit["how"], part) for hit in _FILTER.finditer(sentences) for part in _parts(hit["what"])]
    said = " ".join([found.answer, prose if method == "GET" else ""])
    found.paged = bool(_PAGED.search(said)) and not _UNPAGED.search(said)
    return found


def plain(text: str) -> str:
    """A text as it is read: common indentation gone, lines cut, of several empty lines one."""
    lines = [line[:LINE].rstrip() for line in inspect.cleandoc(text).splitlines()]
    return "\n".join(line for number, line in enumerate(lines) if line or number == 0 or lines[number - 1])


# --- sections --------------------------------------------------------------------------------------------------------


def _sections(text: str, method: str) -> Iterator[_Section]:
    """The sections of a text, without the parts that are said of other methods."""
    current = _Section(ANSWER if text.lower().startswith("return") else OTHER, 0)
    scope, scope_indent = "", 0
    fenced, depth = False, 0
    for line in text.splitlines():
        if line.strip().startswith("```"):
            fenced = not fenced
            continue
        indent = len(line) - len(line.lstrip())
        inside = fenced or depth > 0
        depth = max(0, depth + line.count("{") + line.count("[") - line.count("}") - line.count("]"))
        if not line.strip() or re.match(r"\s*# ", line):  # a comment between parameters
            continue
        limits = None if inside else _SCOPE.match(line)
        heading = None if inside or limits else _heading(line)
        if heading and (heading[0] is not None or indent <= current.indent):
            kind, title, rest = heading
            nested = current.kind == ANSWER and kind == ANSWER and indent > current.indent
            if nested:
                continue
            yield current
            limited = re.findall(rf"\b({METHODS})\b", title)
            meant = kind if kind and (not limited or method in limited) else OTHER
            current = _Section(meant, indent, title, [rest] if rest else [], bool(limited))
            scope = ""
            continue
        if limits:
            scope, scope_indent = limits["methods"], indent
            line = " " * indent + limits["rest"]
            yield current
            current = _Section(current.kind, current.indent, current.title, scoped=True)
        elif scope and not inside and indent < scope_indent:
            scope = ""
            yield current
            current = _Section(current.kind, current.indent, current.title)
        if scope and method not in scope:
            continue
        ends = not inside and not limits and current.lines and indent <= current.indent and not _ITEM.match(line)
        if ends and current.kind in (QUERY, INPUT):
            yield current
            current = _Section(OTHER, indent)
        if line.strip():
            current.lines.append(line)
    yield current


def _heading(line: str) -> tuple[str | None, str, str] | None:
    """The kind (None: not one that is known), the title and what follows on the line; None for any other line."""
    inline = _INLINE.match(line)
    if inline:
        return (ERRORS if inline["title"] == "Raises" else ANSWER), inline["title"], inline["rest"]
    bare = line.strip()
    marked = bare.endswith((":", "**")) or bare.startswith(("**", "#"))
    title = bare.strip("*#: ")
    if not title or (not marked and (len(title.split()) > 3 or bare[:1] in "-`{[\"'" or not title[0].isupper())):
        return None
    for kind, pattern in _HEADINGS:
        if pattern.search(title):
            return kind, title, ""
    return (None, title, "") if marked and not bare.startswith(("#", "-")) else None


def _named(section: _Section, method: str) -> Iterator[Named]:
    depth = 0
    for line in section.lines:
        outside = depth == 0 and not line.lstrip().startswith(("{", "[", '"', "#", "//"))
        depth = max(0, depth + line.count("{") + line.count("[") - line.count("}") - line.count("]"))
        item = _ITEM.match(line) if outside else None
        if not item:
            continue
        note = item["rest"].strip()
        for part in re.findall(r"`?([a-z]\w*)`?(?:\s*(\([^)]*\)))?", re.sub(r"\bor\b", ",", item["names"])):
            name, paren = part
            methods = re.findall(rf"\b({METHODS})\b", paren)
            if name not in NOT_PARAMETERS and (not methods or method in methods):
                yield Named(name, f"{paren} {note}".strip(), section.kind == QUERY)


def _in_passing(text: str, prose: str, method: str) -> Iterator[Named]:
    """Parameters that are named outside of a section: in the URL of an example, or by a sentence."""
    for line in text.splitlines():
        if not re.search(rf"\b({METHODS})\b", line) or re.search(rf"\b{method}\b", line):
            yield from (Named(name, "in a URL", True) for name in _IN_URL.findall(line))
    for line in re.findall(r"^\s*([a-z]\w*)=\S*&", text, re.M):
        yield Named(line, "in a URL", True)
    for line in re.findall(r"^\s*([a-z]\w*_id) is (?:the |a |an )?\w+", prose, re.M):
        yield Named(line, "in a sentence")
    for hit in _QUERY_WORD.finditer(prose):
        yield Named(hit[1] or hit[2], "in a sentence", True)
    for hit in _REQUIRED.finditer(prose):
        yield from (
            Named(name, "required, in a sentence")
            for name in re.findall(r"[a-z]\w+", hit[1])
            if name not in ("or", "and")
        )


def _parts(phrase: str) -> list[str]:
    phrase = re.split(r"\b(?:when|if|using|within|across|for|in|on|with|that|which|through|who)\b|  ", phrase)[0]
    words = [
        re.sub(r"^(?:optionally|either|the|a|an|specific|by|their|its)\s+", "", part.strip(" `'\""))
        for part in re.split(r",|\band\b|\bor\b|/", phrase)
    ]
    return [word for word in words if word and len(word.split()) < 4 and not _NO_FILTER.search(word)]


def _first_sentence(body: str) -> str:
    body = re.sub(r"^\s*(?:[-*]\s*)?(?:(?:Response|20\d)\s*:\s*)+", "", body)
    return " ".join(re.split(r"(?<=\w)\.(?=\s|$)|[{\[]", body)[0].split())


def _statuses(lines: Any) -> Iterator[tuple[str, str]]:
    for line in lines:
        raised = re.match(r"^\s*(?:[-*]\s*)?(?:\w+\.)?(\w+)\s*:\s*(.*)", line)
        if raised and raised[1] in RAISED:
            yield RAISED[raised[1]], raised[2].strip()
            continue
        hit = _STATUS.search(line)
        if hit:
            yield hit["status"], hit["rest"].strip(" *.")


# --- what an answer looks like ---------------------------------------------------------------------------------------


def _without_blocks(text: str) -> str:
    """The text without what stands in braces over several lines, and without fenced code."""
    text = re.sub(r"```.*?(?:```|\Z)", "", text, flags=re.S)
    lines, depth = [], 0
    for line in text.splitlines():
        opened = line.count("{") + line.count("[") - line.count("}") - line.count("]")
        if depth == 0 and opened <= 0:
            lines.append(line)
        depth = max(0, depth + opened)
    return "\n".join(lines)


_KEY = re.compile(r"[\"']?[A-Za-z_]\w*[\"']?")
_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//.*|<[^>\n]*>|[{}\[\],:]|[^\s{}\[\],:"\']+|["\']')


def blocks(text: str) -> list[Any]:
    """The JSON that a text shows, as far as it goes: `...`, comments, missing commas and types for values pass."""
    tokens = [token for token in _TOKEN.finditer(text) if not token[0].startswith("//")]
    words = [token[0] for token in tokens]
    found, at = [], 0
    while at < len(tokens):
        before = text[tokens[at].start() - 1] if tokens[at].start() else " "
        if words[at] not in "{[" or not (before.isspace() or before == ":"):
            at += 1
            continue
        value, at = _value(words, at)
        if value:
            found.append(value)
    return found


@dataclass
class _Open:
    """An object or a list that is not closed yet; in an object, the key that waits for its value."""

    closed_by: str
    keys: dict[str, Any] = field(default_factory=dict)
    items: list[Any] = field(default_factory=list)
    key: str | None = None

    def take(self, value: Any) -> None:
        """Take a value that stands in it."""
        if self.closed_by == "]":
            if isinstance(value, dict | list):
                self.items.append(value)
        elif self.key is not None:
            self.keys[self.key], self.key = value, None

    def value(self) -> Any:
        """What it is; `{credential object}` shows none of its fields and is None."""
        return (self.keys or None) if self.closed_by == "}" else (self.items or [None])


def _value(tokens: list[str], at: int) -> tuple[Any, int]:
    """The object or list that begins there, read to its end or to the last token, and where to go on."""
    opened = [_Open("}" if tokens[at] == "{" else "]")]
    at += 1
    while at < len(tokens):
        word, inner = tokens[at], opened[-1]
        if word == inner.closed_by:
            opened.pop()
            if not opened:
                return inner.value(), at + 1
            opened[-1].take(inner.value())
        elif word in ("{", "[") and (inner.closed_by == "]" or inner.key is not None):
            opened.append(_Open("}" if word == "{" else "]"))
        elif inner.closed_by == "}" and inner.key is None:
            following = tokens[at + 2] if at + 2 < len(tokens) and tokens[at + 1] == ":" else None
            if following is not None and _KEY.fullmatch(word):
                name = word.strip("\"'")
                if following in ("}", ",", "]"):
                    inner.keys[name] = None
                else:
                    inner.key = name
                at += 1
        else:
            inner.take(None)
        at += 1
    for inner, outer in zip(reversed(opened), reversed(opened[:-1]), strict=False):
        outer.take(inner.value())
    return opened[0].value(), at
