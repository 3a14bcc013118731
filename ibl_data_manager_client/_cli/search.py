"""What `find` finds: words of a question, and of an operation's name, path, summary, parameters and description."""

from __future__ import annotations

import math
import operator
import re
import shlex
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from . import usage
from .index import Operation

_WORDS = """
a about all an and any are as at be been by can could did do does each every for from had has have how i if in into is
it its many may me much my of on once or our please should so somebody someone than that the their them then there these
they this those to want was we were what when where whether which who whose will with would you your
fetch get list read retrieve see show view
"""
FILLERS = frozenset(_WORDS.split())
"""Words of sentences that no operation needs to have."""

SAME = """
agent assistant bot: mentor
tenant organization org company workspace: platform org tenant
platform: tenant
badge certificate: credential assertion
revenue income billing: financial
spending price: cost financial
conversation: chat session
chat: session
session: chat
student: learner user
person people member: user
file: document
pdf: document file
website webpage: url document
upload: train
key: token credential
favourite favorite: starred star
copy duplicate clone: fork
picture photo: image
mark score: grade
permission: access policy role
role: policy
subtitle: caption
remember: memory
week weekly daily schedule: periodic
"""
NEAR = """
agent assistant bot mentor: pathway
"""
DONE = """
disable deactivate enable activate suspend ban block: active patch
issue award: assertion
revoke: delete update
enroll unenroll: enrollment
invite: invitation
assign: assignment
add make new write generate open give start begin store: create
turn switch: toggle
create: add generate
edit modify change set replace: update patch
update: patch set
remove drop cancel: delete
deliver notify: send
upload: import create
verify validate: check public
"""
"""What this API calls what people ask for, what may be meant too, and words for something to be done, and not read."""

_WEIGHTS = (8.0, 5.0, 3.0, 2.5, 1.0, 0.5)
"""Of name, path, summary, parameters, description, and of what only says for whom something is: orgs/{org}."""

_FORM, _LIKE, _NEAR, _START = 1.0, 0.95, 0.65, 0.7
"""Of a word in one of its forms, of one that names the same, of one that is near it, and of one that begins so."""

_SCOPE = re.compile(r"/(?:orgs?|users?|platforms|tenants)/\{\w+\}")
_PART = operator.methodcaller("partition", ":")
SPELLING = re.compile(r"(?<=\w\w)([iy])([sz])(?=e|ing|at|$)")
"""Where British and American spelling differ: organisation and organization, analyse and analyze."""

_BLANKS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_NAMED = 18.0
"""What it is worth that all words of a name were asked for."""

_OTHERWISE = 0.5
"""Of an operation that reads, where something is to be done, and of one that does, where nothing is."""

_PLAIN = 1.5
"""What a word is worth at least that is not only in a description."""

_WHOLE = 9
"""What a path is worth at least that is an operation's whole path."""


class Found(NamedTuple):
    """What a question finds, the best first, and whether that has all of its words."""

    operations: list[Operation]
    complete: bool


def search(every: Iterable[Operation], words: Iterable[str]) -> Found:
    """The operations that have all of the words; those that have half of them or more where none has; all for no words.

    Where the descriptions alone of some have all words, others may be meant, and those with half of them stay.
    """
    words, every = list(words), list(every)
    asked, paths = split(words)
    for path in paths:  # the whole path of some is no part of others
        every = [one for one in every if _path_score(one, path) >= _WHOLE] or every
    texts = [_texts(one) for one in every]
    rows = [
        [_score(text, word) for word in asked] + [_path_score(one, path) for path in paths]
        for one, text in zip(every, texts, strict=True)
    ]
    wanted, most = len(asked) + len(paths), max((sum(map(bool, row)) for row in rows), default=0)
    least = wanted if any(all(worth >= _PLAIN for worth in row) for row in rows) else -(-wanted // 2)
    if most < least:
        return Found([], False)
    rare = [
        math.log(1 + _WEIGHTS[0] * len(rows) / sum(column)) if any(column) else 0.0
        for column in zip(*rows, strict=True)
    ]
    whole = {word.lower().replace("-", "_").rpartition(".")[2] for word in words}
    acts = not ACTS.isdisjoint(stem for word in asked for stem in word.stems)
    scored = []
    for one, text, row in zip(every, texts, rows, strict=True):
        itself = not whole.isdisjoint((one.name, one.id, one.module))
        if itself or sum(map(bool, row)) >= least:
            named, tagged = (sum(_likeness(of, word) for word in asked) for of in (text[0], f" {one.tag} "))
            share = named / len(text[0].split())
            worth = sum(map(operator.mul, row, rare)) + _NAMED * share + tagged
            worth *= _OTHERWISE if acts == (one.method == "GET") and share < 1 else 1
            scored.append((not itself, -worth, len(one.path), one.tag, one.name, one))
    return Found([one for *_, one in sorted(scored, key=lambda entry: entry[:5])], most == wanted)


ACTS = {word for line in DONE.split("\n") for word in line.partition(":")[0].split()} | {
    "delete",
    "patch",
    "send",
    "train",
}
"""Words for something to be done."""


class _Word(NamedTuple):
    """A word as it was asked for, its singular in both spellings, how its kind begins, and what others are worth."""

    asked: str
    stems: tuple[str, ...]
    starts: tuple[str, ...]
    forms: dict[float, tuple[str, ...]]
    """By worth: its own forms, those of words that name the same, those of near ones."""


def split(words: Iterable[str]) -> tuple[list[_Word], list[list[str]]]:
    """Words to look for, and paths as their segments."""
    asked: list[str] = []
    paths = []
    for word in words:
        if "/" in word.strip("/"):
            path = [part for part in re.sub(r"^\w+://[^/]*|[?#].*$", "", word).split("/") if part]
            paths += [path[path.index("api") :] if "api" in path else path] if path else []
        else:
            asked += re.sub(r"'s\b", "", word.lower()).translate(_BLANKS).split()
    asked = [word for word in asked if word not in FILLERS] or asked
    return [_word(word) for word in dict.fromkeys(asked)], paths


def _word(asked: str) -> _Word:
    other = SPELLING.sub(lambda found: found[1] + ("z" if found[2] == "s" else "s"), asked)
    stems = tuple(dict.fromkeys(map(_stem, [asked, other])))
    own = {asked, other, *stems}
    same, related = (
        {word for said, _, meant in map(_PART, lines.split("\n")) if own & {*said.split()} for word in meant.split()}
        for lines in (SAME, NEAR + DONE)
    )
    forms = (tuple(_forms(sorted(words))) for words in (own, same - own, related - own))
    starts = tuple(f" {start}" for start in map(_start, stems) if len(start) > 1)
    return _Word(asked, stems, starts, dict(zip((_FORM, _LIKE, _NEAR), forms, strict=True)))


def _forms(words: Iterable[str]) -> Iterator[str]:
    """Words as they stand in a text, a blank on each side, and their plurals."""
    for word in words:
        yield from (f" {word} ", f" {word}s ", f" {word}es ")
        if word.endswith("y"):
            yield f" {word[:-1]}ies "


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


def _start(stem: str) -> str:
    """How other words of its kind begin: finetuning as finetune, trained as training."""
    return re.sub(r"(?<=\w{4})(e|ed|ing)$", "", stem)


def _texts(one: Operation) -> tuple[str, ...]:
    """The texts of an operation in the order of the weights, in small letters, a blank around each word."""
    parameters = " ".join(parameter.name for parameter in one.parameters if parameter.place != "path")
    about = f"{one.summary} {'paged list' if one.dialect else ''} {'upload file files' if one.files else ''}"
    scope = " ".join(_SCOPE.findall(one.path))
    path = _SCOPE.sub("", one.path.removeprefix("/api").removeprefix(f"/{one.tag.replace('_', '-')}"))
    path = f"{one.method} {path}"
    texts = (one.name, path, about, f"{one.tag} {parameters} {' '.join(one.files)}", one.words, scope)
    return tuple(f" {text.lower().translate(_BLANKS)} " for text in texts)


def _score(texts: tuple[str, ...], word: _Word) -> float:
    """The best of what a word is worth in one of the texts, 0 where it is in none.

    Where only a near word is there, a text that has the word itself adds to it: one of many updates is for revoking.
    """
    best, near = 0.0, False
    for text, weight in zip(texts, _WEIGHTS, strict=True):
        if weight <= best and not near:
            break
        likeness = _likeness(text, word)
        if weight * likeness > best:
            best, near = weight * likeness, likeness == _NEAR
        elif near and likeness == _FORM:
            return best + weight
    return best


def _likeness(text: str, word: _Word) -> float:
    """How much of a word a text has."""
    for worth, forms in word.forms.items():
        for form in forms:  # `any` takes twice as long, and this is most of what a search does
            if form in text:
                return worth
    return _START if any(start in text for start in word.starts) else 0.0


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
    """What to say where no operation has all words: those that are nowhere, and what is like them."""
    every = list(every)
    texts = [_texts(one) for one in every]
    asked, paths = split(words)
    named = [*(word.asked for word in asked), *(word for word in words if "/" in word.strip("/"))]
    lines = [f"no operation has {'all of: ' if len(named) > 1 else ''}{', '.join(named)}{usage.left_out()}"]
    known: set[str] = set()
    for word in asked:
        if not any(_score(one, word) for one in texts):
            known = known or {part for one in texts for text in one for part in text.split() if not part.isdigit()}
            lines.append(f"  {word.asked} is nowhere{usage.near(word.asked, known)}")
    given = [text for text in words if split([text])[1]]
    for text, path in zip(given, paths, strict=True):
        if any(_path_score(one, path) for one in every):
            continue
        raw = f"not described; to call it all the same: {usage.program()} call GET {_raw(text)}"
        lines.append(f"  {text} is {raw if _is_whole(text) else 'nowhere'}")
    if len(lines) == 1 and len(asked) + len(paths) > 1:
        lines.append("  each alone is there: leave one out")
    return lines


def _is_whole(word: str) -> bool:
    """Whether it is a path from its start on, be that `/` or `api`, or a URL."""
    return word.startswith("/") or "://" in word or "api" in word.split("/")


def _raw(word: str) -> str:
    """The path and query of a URL below the base URL, as a shell gives them to `call`."""
    path = "/" + re.sub(r"^\w+://[^/]*|#.*$", "", word).lstrip("/")
    return shlex.quote(path[path.index("/api/") :] if "/api/" in path else path)
