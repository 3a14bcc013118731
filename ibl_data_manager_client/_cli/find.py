"""`find`: the operations whose name, path, summary, parameters or description have all of some words."""

from __future__ import annotations

import json
import os
import re
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from . import index, usage
from .index import Operation

_ABOUT = """\
Search the operations. All words must be there, in any order, but those like "all", "of" and "the"; singular or plural,
British or American spelling, and the start of a word will do."""
_EPILOG = """\
What is in the name counts most, then the path, then the summary and the parameters, then the description.
A path finds its operation too, with placeholders or with values: find /api/credentials/orgs/acme/users/ada/
"upload" and "file" find those whose body has a file.
Of the parameters printed, those with `= UNSET` may be left out.

Exit status: 0 found; 1 nothing found; 2 the command line is wrong."""

_LIMIT = 10
_FILLERS = """
a all an and any are as at by can do does each every for from how i in into is it its my of on or our that the their
this to what which with your
"""
_STOP = frozenset(_FILLERS.split())
"""Words of sentences that no operation needs to have."""

_WEIGHTS = (8.0, 5.0, 3.0, 2.5, 1.0)
"""Of name, path, summary, parameters and description."""

_EXACT, _FORM, _START = 1.0, 0.95, 0.6
"""Of a word as it was asked for, in another form of it, and of one that begins so."""

_SHORT = {"organization": "org"}
"""What the names and paths of this API have instead of a word."""

_SPELLING = re.compile(r"(?<=\w\w)([iy])([sz])(?=e|ing|at|$)")
"""Where British and American spelling differ: organisation and organization, analyse and analyze."""

_BLANKS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_JOINT = "\N{NO-BREAK SPACE}"
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_ITSELF = 100.0
"""What a whole name is worth."""

_WHOLE = 9
"""What a path is worth at least that is an operation's whole path."""

_MODEL = re.compile(r"\b(?!UUID\b|Any\b|File\b|None\b|IO\b)[A-Z]\w+")


def main(arguments: Sequence[str]) -> int:
    """Run `find`; returns the exit status."""
    parser = usage.parser("find", description=_ABOUT, epilog=_EPILOG)
    parser.add_argument("words", nargs="*", metavar="WORD", help="of a name, a path or a description")
    parser.add_argument("--tag", help="only operations of this tag, such as ai-mentor")
    parser.add_argument("--limit", type=int, default=_LIMIT, metavar="N", help=f"how many to print ({_LIMIT})")
    parser.add_argument("--all", action="store_true", help="print all that are found")
    parser.add_argument("--json", action="store_true", help="print an array of objects")
    options = parser.parse_args(arguments)
    if not any(_split(options.words)) and (options.words or not options.tag):
        parser.error("say what to look for, or --tag: find user groups")
    if options.limit < 1:
        parser.error("--limit takes a number from 1 on")
    try:
        every = index.operations()
    except index.IndexFileError as error:
        parser.error(str(error))
    if options.tag:
        tags = {one.tag for one in every}
        tag = options.tag.replace("-", "_").lower()
        if tag not in tags:
            parser.error(f"there is no tag {options.tag}{usage.near(tag, tags)}{usage.left_out()}")
        every = [one for one in every if one.tag == tag]
    found = search(every, options.words)
    shown = found if options.all else found[: options.limit]
    if options.json:
        print(json.dumps([_as_json(one) for one in shown], indent=2))
    elif shown:
        print("\n\n".join(map(_as_text, shown)))
    if not found:
        print(*hints(every, options.words), sep="\n", file=sys.stderr)
        return 1
    if len(shown) < len(found):
        print(f"\n{len(shown)} of {len(found)}: --all prints the rest, more words narrow it down", file=sys.stderr)
    return 0


# --- searching -------------------------------------------------------------------------------------------------------


def search(every: Iterable[Operation], words: Iterable[str]) -> list[Operation]:
    """The operations that have all of the words, the best first; all of them for no words."""
    words, every = list(words), list(every)
    asked, paths = _split(words)
    whole = {word.lower().replace("-", "_") for word in words}
    for path in paths:  # the whole path of some is no part of others
        every = [one for one in every if _path_score(one, path) >= _WHOLE] or every
    scored = []
    for one in every:
        texts = _texts(one)
        scores = [_score(texts, word) for word in asked] + [_path_score(one, path) for path in paths]
        if all(scores):
            parts = texts[0].split()
            named = sum(any(part in word.forms or part.startswith(word.stems) for part in parts) for word in asked)
            method = _METHODS.index(one.method) if one.method in _METHODS else len(_METHODS)
            worth = sum(scores) + 2 * named / len(parts) + (_ITSELF if one.module in whole else 0)
            scored.append((-worth, method, len(one.module), one.module, one))
    return [one for *_, one in sorted(scored, key=lambda entry: entry[:4])]


class _Word(NamedTuple):
    """A word as it was asked for; its singular and plural, in both spellings; what a word must begin with."""

    asked: str
    forms: frozenset[str]
    stems: tuple[str, ...]


def _split(words: Iterable[str]) -> tuple[list[_Word], list[list[str]]]:
    """Words to look for, and paths as their segments."""
    asked: list[str] = []
    paths = []
    for word in words:
        if "/" in word.strip("/"):
            path = [part for part in re.sub(r"^\w+://[^/]*|[?#].*$", "", word).split("/") if part]
            paths += [path[path.index("api") :] if "api" in path else path] if path else []
        else:
            asked += word.lower().translate(_BLANKS).split()
    asked = [word for word in asked if word not in _STOP] or asked
    return [_word(word) for word in dict.fromkeys(asked)], paths


def _word(asked: str) -> _Word:
    other = _SPELLING.sub(lambda found: found[1] + ("z" if found[2] == "s" else "s"), asked)
    stems = tuple(map(_stem, dict.fromkeys([asked, other])))
    forms = {asked, other}
    for stem in (*stems, *(_SHORT[stem] for stem in stems if stem in _SHORT)):
        forms |= {stem, f"{stem}s", f"{stem}es", *([f"{stem[:-1]}ies"] if stem.endswith("y") else [])}
    return _Word(asked, frozenset(forms), stems)


def _stem(word: str) -> str:
    """The singular, where a word looks like a plural."""
    stem = word
    if len(word) > 4 and word.endswith("ies"):
        stem = f"{word[:-3]}y"
    elif word.endswith(("sses", "xes", "ches", "shes", "uses")):
        stem = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        stem = word[:-1]
    return stem


def _texts(one: Operation) -> tuple[str, ...]:
    """The texts of an operation in the order of the weights, in small letters, a blank around each word."""
    parameters = " ".join(parameter.name for parameter in one.parameters)
    about = f"{one.summary} {'paged list' if one.dialect else ''} {'upload file files' if one.files else ''}"
    texts = (one.module, f"{one.method} {one.path}", about, f"{parameters} {' '.join(one.files)}")
    return *(f" {text.lower().translate(_BLANKS)} " for text in texts), f" {one.words} "


def _score(texts: tuple[str, ...], word: _Word) -> float:
    """The best of what a word is worth in one of the texts; 0 where it is in none."""
    best = 0.0
    for text, weight in zip(texts, _WEIGHTS, strict=True):
        if weight <= best:
            break
        if f" {word.asked} " in text:
            best = max(best, weight * _EXACT)
        elif any(f" {form} " in text for form in word.forms):
            best = max(best, weight * _FORM)
        elif any(len(stem) > 1 and f" {stem}" in text for stem in word.stems):
            best = max(best, weight * _START)
    return best


def _path_score(one: Operation, asked: list[str]) -> float:
    """What a path, or a part of one, is worth: more when it is the whole, less for each placeholder that it fills."""
    parts = one.path.strip("/").split("/")
    best = 0.0
    for start in range(1 if asked[0] == parts[0] else len(parts) - len(asked) + 1):
        pairs = list(zip(parts[start:], asked, strict=False))
        filled = sum(part != word for part, word in pairs)
        if filled < len(asked) <= len(pairs) and all(part == word or part.startswith("{") for part, word in pairs):
            best = max(best, (10 if len(asked) == len(parts) else 5) - filled / 10)
    return best


def hints(every: Iterable[Operation], words: Sequence[str]) -> list[str]:
    """What to say when nothing is found: the words that are nowhere, and what is like them."""
    texts = [_texts(one) for one in every]
    asked, paths = _split(words)
    named = [*(word.asked for word in asked), *(word for word in words if "/" in word.strip("/"))]
    lines = [f"no operation has {'all of: ' if len(named) > 1 else ''}{', '.join(named)}{usage.left_out()}"]
    known: set[str] = set()
    for word in asked:
        if not any(_score(one, word) for one in texts):
            known = known or {part for one in texts for text in one for part in text.split() if not part.isdigit()}
            lines.append(f"  {word.asked} is nowhere{usage.near(word.asked, known)}")
    if len(lines) == 1 and len(asked) + len(paths) > 1:
        lines.append("  each alone is there: leave one out")
    return lines


# --- showing ---------------------------------------------------------------------------------------------------------


def _imports(one: Operation) -> list[str]:
    """The import of the operation, and of the model that its body is."""
    bodies = [parameter.type for parameter in one.parameters if parameter.place == "body"]
    names = {name for body in bodies for name in _MODEL.findall(body)}
    models = f"from {usage.PACKAGE}.models import {', '.join(sorted(names))}"
    return [one.import_line, *([models] if names else [])]


def _as_text(one: Operation) -> str:
    try:
        width = min(os.get_terminal_size(sys.stdout.fileno()).columns, 120)
    except (OSError, ValueError):  # it goes to a file
        width = 100
    head = f"{one.id}{f'  (paged: {one.dialect})' if one.dialect else ''}"
    head += f"  (uploads: {', '.join(one.files)})" if one.files else ""
    blocks = [f"{one.method} {one.path}", one.summary, *_imports(one)]
    whole = f"{one.module}.asyncio{one.signature}".replace(" ", _JOINT).replace(f",{_JOINT}", ", ")
    signature = textwrap.wrap(whole, max(width - 4, 20), break_long_words=False, subsequent_indent="    ")
    lines = [*filter(None, blocks), *(line.replace(_JOINT, " ") for line in signature)]
    return "\n".join([head, *(f"    {line}" for line in lines)])


def _as_json(one: Operation) -> dict[str, Any]:
    return {
        "operation": one.id,
        "tag": one.tag,
        "method": one.method,
        "path": one.path,
        "summary": one.summary,
        "import": one.import_line,
        "signature": f"{one.module}.asyncio{one.signature}",
        "parameters": [parameter._asdict() for parameter in one.parameters],
        "returns": one.returns,
        "paged": one.dialect,
        "uploads": list(one.files),
    }
