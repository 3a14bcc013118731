"""The pages of docs/operations and docs/models, which list what there is to call and what is sent and answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from .catalogue import Entry
from .docstrings import RETURNED
from .generator import PACKAGE
from .rendering import Parameter, Shown

OPERATIONS = "docs/operations"
MODELS = "docs/models"
_SPECIAL = re.compile(r"([\\`*_\[\]{}<>#|&~$!]|^[-+=:])")


NOTE = "<!-- Written by scripts/regenerate.py; do not edit. -->"


def pages(found: Iterable[Entry], shown: Iterable[Shown], version: str) -> dict[str, str]:
    """Path in the project to content of the pages: one for each tag and each first letter of models, and two lists."""
    by_tag: dict[str, list[Entry]] = {}
    for one in found:
        by_tag.setdefault(one.tag, []).append(one)
    by_letter: dict[str, list[Shown]] = {}
    for model in sorted(shown, key=lambda one: one.name.lower()):
        by_letter.setdefault(_letter(model.name), []).append(model)
    models = _Models(model for some in by_letter.values() for model in some)
    version = escaped(version)
    written = {
        f"{OPERATIONS}/{tag}.md": _operations(tag, some, models, version) for tag, some in sorted(by_tag.items())
    }
    written |= {f"{MODELS}/{letter}.md": _models(letter, some, models, version) for letter, some in by_letter.items()}
    written[f"{OPERATIONS}/index.md"] = _all_operations(dict(sorted(by_tag.items())), version)
    written[f"{MODELS}/index.md"] = _all_models(by_letter, version)
    return written


def write(folder: Path, found: Iterable[Entry], shown: Iterable[Shown], version: str) -> None:
    """Write the pages into a folder that has none."""
    for name, text in pages(found, shown, version).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


class _Models:
    """The models that there are pages of, and links to them."""

    def __init__(self, shown: Iterable[Shown]) -> None:
        self._names = {one.name: {each.place: each.name for each in one.fields} for one in shown}

    def fields(self, annotation: str, sent: Iterable[str]) -> list[str]:
        """The fields that are sent so, as the model of a body takes them."""
        names = next((self._names[name] for name in re.findall(r"\w+", annotation) if name in self._names), {})
        return [names.get(one, one) for one in sent]

    def typed(self, annotation: str) -> str:
        """An annotation as it stands, and after it links to the models that it names."""
        links = [
            f"[{escaped(name)}](../models/{_letter(name)}.md#{name.lower()})"
            for name in dict.fromkeys(re.findall(r"\w+", annotation))
            if name in self._names
        ]
        return links[0] if annotation in self._names else ", ".join([code(annotation), *links])


def _letter(name: str) -> str:
    return name[0].lower() if re.match(r"[A-Za-z]", name) else "other"


def _all_operations(by_tag: Mapping[str, list[Entry]], version: str) -> str:
    every = [one for some in by_tag.values() for one in some]
    lines = [
        "# Operations",
        "",
        NOTE,
        "",
        f"All {len(every)} operations of API version {version}, a page for each tag. `python -m {PACKAGE} find WORDS`",
        "searches them: [Find an operation](../finding-operations.md). *Paged* are those that `paginate` reads to the",
        "end ([Pagination](../pagination.md)), *corrected* those that the description has wrong",
        "([Corrections](../corrections.md)). What is sent and answered are the [models](../models/index.md).",
        "",
        "| tag | operations | paged | corrected |",
        "|---|---:|---:|---:|",
    ]
    rows = [*((f"[{tag}]({tag}.md)", some) for tag, some in by_tag.items()), ("all", every)]
    for name, some in rows:
        counts = (len(some), sum(one.dialect is not None for one in some), sum(bool(one.corrections) for one in some))
        lines.append(f"| {name} | " + " | ".join(map(str, counts)) + " |")
    return "\n".join(lines) + "\n"


def _operations(tag: str, some: list[Entry], models: _Models, version: str) -> str:
    parts = [
        f"# {tag}",
        NOTE,
        f"The {len(some)} operations of the tag in API version {version}, by path, each with a call that has all it\n"
        "requires; `client` is a [DataManagerClient](../quickstart.md). [All tags](index.md)",
    ]
    for one in some:
        parts += [f"## {one.name}", code(f"{one.method} {one.path}") + f", operationId {code(one.id)}"]
        if one.instead:
            parts.append(f"The same stands at another path: use [{one.instead}](#{one.instead}).")
        parts += filter(None, [escaped(one.summary), f"```python\n{one.example}\n```"])
        parts += filter(None, [_listed(one, models), _around(one, models)])
    return "\n\n".join(parts) + "\n"


def _listed(one: Entry, models: _Models) -> str:
    """What an operation takes."""
    lines = []
    for each in one.parameters:
        kind = f"body, {code(one.media_type or '')}" if each.place == "body" else each.place
        needed = ", required" if each.required and each.place != "path" else ""
        lines.append(_line(each, f"{kind}, {models.typed(each.type)}{needed}"))
        if each.place == "body" and one.fields:
            lines.append(f"    Fields: {', '.join(map(code, models.fields(each.type, one.fields)))}.")
    return "\n".join(lines)


def _line(each: Parameter, about: str) -> str:
    text = escaped(each.text)
    return f"- {code(each.name)} ({about})" + (f": {text}" if text else "")


def _around(one: Entry, models: _Models) -> str:
    """What an operation answers, and what else is to be known of it."""
    said = RETURNED.get(one.answer)
    marks = [
        "Answers nothing."
        if one.answer == "none"
        else f"Answers {models.typed(one.returns)}{f': {said}' if said else '.'}"
    ]
    if one.dialect:
        marks.append(f"Paged: [{one.dialect}](../pagination.md#the-dialects).")
    if one.files:
        marks.append(f"Uploads: {', '.join(map(code, one.files))}.")
    if one.corrections:
        links = ", ".join(f"[{name}](../corrections.md#{name.lower()})" for name in one.corrections)
        marks.append(f"Corrected: {links}.")
    errors = [f"{code(status)} {escaped(text)}".strip() for status, text in one.errors]
    return " ".join(marks) + (f"\n\nErrors: {'; '.join(errors)}." if errors else "")


def _all_models(by_letter: Mapping[str, list[Shown]], version: str) -> str:
    every = sum(map(len, by_letter.values()))
    parts = [
        "# Models",
        NOTE,
        f"All {every} models and enums of API version {version}: what is sent and answered, by first letter. They are\n"
        f"imported from `{PACKAGE}.models`. The [operations](../operations/index.md) say which they take.",
        "\n".join(f"- [{letter}]({letter}.md): {len(some)}" for letter, some in by_letter.items()),
    ]
    return "\n\n".join(parts) + "\n"


def _models(letter: str, some: list[Shown], models: _Models, version: str) -> str:
    parts = [f"# Models: {letter.upper()}", NOTE, f"The models of API version {version}. [All models](index.md)"]
    for one in some:
        parts += filter(None, [f"## {heading(one.name)}", escaped(one.text)])
        lines = []
        for each in one.fields:
            sent = "" if each.place == each.name else f", sent as {code(each.place)}"
            lines.append(_line(each, models.typed(each.type) + (", required" if each.required else "") + sent))
        if one.values:
            lines.append(f"One of {', '.join(map(code, one.values))}, or what the server has come to send.")
        parts.append("\n".join(lines) or "Any fields.")
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """A text, on one line, in which Markdown finds nothing to make something of, nor HTML."""
    return _SPECIAL.sub(r"\\\1", _one_line(text))


def heading(name: str) -> str:
    """A name as a heading; one of letters, digits and underscores needs nothing."""
    return name if re.fullmatch(r"[A-Za-z0-9]\w*", name, re.ASCII) else escaped(name)


def code(text: str) -> str:
    """A text as it stands, on one line: fenced by more backticks than it has in a row."""
    text = _one_line(text)
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if text[:1] == "`" or text[-1:] == "`" or not text else ""
    return f"{fence}{space}{text}{space}{fence}"


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in text).split())
