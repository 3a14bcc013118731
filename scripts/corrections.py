#!/usr/bin/env python3
"""Write docs/corrections.md: what openapi-overlay.yaml corrects, where, and how that is known.

With --record it also records what the corrections are made against (openapi-overlay-made-against.jsonl): of those that
are new, and of the NAMEs, which hold as they are though the description has changed there.

Exit status: 0 written (or `--check`: both are up to date), 1 they are not, or no correction is called so.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import _set_up  # noqa: F401 - before all that is installed by it
from generation import facts, figures, made_against, overlay, source
from generation.document import ABSENT, METHODS, Json, Location, at, refs, schemas
from generation.overlay import Overlaid

ROOT = Path(__file__).resolve().parent.parent
KINDS = {
    "parameters": "Query parameters",
    "responses": "Answers",
    "requestBody": "Request bodies",
    "components": "Components alone",
}
"""What a correction is listed under: the first of these that it changes."""

DICTIONARY = "a dictionary"
"""What the client has in place of a class for an object without fields of its own."""

UNTYPED = {
    "confirmation": "It confirms that it worked, and no source names a field of the confirmation.",
    "free-form": "It may be any JSON: what callers put in, what a messenger or shop asks for, or things by name, "
    "whose form no text gives.",
    "": "No text, example, guide or program says what is in it.",
}
"""Why an answer has no shape, by what the overlay says of it."""

HEAD = """# Corrections to the description

<!-- Written by scripts/corrections.py from openapi-overlay.yaml; edit that. -->

The description of the platform is wrong in the places below, and the client is generated from the corrected one. The
corrections are an [OpenAPI Overlay](https://spec.openapis.org/overlay/v1.0.0.html), so that whoever keeps the
description can apply them to it. Where sources disagree, both are read and nothing is required.

Of each: what it is taken from first of all, and how sure it is. *documented*, the vendor's documentation or guide says
so; *vendor-client*, two or more of the vendor's own clients do so; *one-source*, a single one of them does, or it
follows from a sibling operation.

Beside them stand rules, which hold for whole kinds and for what later versions add (`scripts/generation/rules.py`): a
POST, PUT or PATCH that describes no body takes any JSON or none, and so does a DELETE that says nowhere what to delete,
for the description leaves out what a view reads without a serializer; and what a page says of its neighbours may be
null.
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="only say whether both files are up to date")
    mode.add_argument("--record", nargs="*", metavar="NAME", help="record what the corrections are made against")
    parser.add_argument("--path", type=Path, metavar="FILE", help="--record: against a description not taken yet")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    root: Path = options.root
    if options.path and options.record is None:
        parser.error("--path is for --record")
    place, page = root / "openapi-overlay.yaml", root / "docs" / "corrections.md"
    corrections = overlay.load(place)
    document = source.from_path(options.path or root / "openapi.yaml").document
    fresh = options.record or []
    if unknown := sorted(set(fresh) - {action["x-correction"] for action in corrections["actions"]}):
        print(f"{place.name} has no correction {', '.join(unknown)}", file=sys.stderr)
        return 1
    record = made_against.path_of(place)
    files = {} if options.path else {page: render(document, corrections)}
    if options.check or options.record is not None:
        files[record] = made_against.text(corrections["actions"], replaced(document, corrections), fresh)
    wrong = [path for path, text in files.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if options.check:
        for path in files:
            how = f"not up to date; run scripts/corrections.py{' --record' if path == record else ''}"
            print(f"{path.name}: {how if path in wrong else 'up to date'}")
        return 1 if wrong else 0
    for path in wrong:
        path.parent.mkdir(exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    print(*(f"{path.name}: {'written' if path in wrong else 'up to date'}" for path in files), sep="\n")
    return 0


def replaced(document: Json, corrections: Json) -> list[made_against.Replaced]:
    """What each action replaces in a description, whatever it was made against."""
    actions = [{key: value for key, value in one.items() if key != made_against.KEY} for one in corrections["actions"]]
    return overlay.apply(document, {**corrections, "actions": actions}).replaces


def render(document: Json, corrections: Json) -> str:
    """The page."""
    done = overlay.apply(document, corrections)
    first: dict[str, Json] = {}
    evidence: dict[str, dict[str, None]] = {}
    for action in corrections["actions"]:
        first.setdefault(action["x-correction"], action)
        said = " ".join(action["x-evidence"].split()) + f" *({action['x-source']}; {action['x-confidence']})*"
        evidence.setdefault(action["x-correction"], {})[said] = None
    sections: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for name in first:
        lines = [f"### {name}", "", *(line for said in evidence[name] for line in (said, ""))]
        sections[kind_of(done.before[name])] += [*lines, *sorted(changes(done, name)), ""]
    counts = [f"{len(first)} corrections, {sum(len(before) for before in done.before.values())} places.", ""]
    by_source = Counter(action["x-source"] for action in first.values())
    counts += ["| source | what that is | corrections |", "|---|---|---|"]
    counts += [f"| {name} | {text} | {by_source[name]} |" for name, text in overlay.SOURCES.items()] + [""]
    body = [line for kind, lines in sections.items() for line in ([f"## {KINDS[kind]}", "", *lines] if lines else [])]
    return "\n".join([HEAD, *counts, *body, *untyped(done.document)]).rstrip() + "\n"


def untyped(document: Json) -> Iterator[str]:
    """What stays without a shape, and why: answers, then lists in other answers."""
    places: dict[tuple[str, str], list[str]] = {}
    for kind, method, path, operation, lists in figures.found(document):
        if kind in ("any", "items"):
            line = f"- `{method.upper()} {path}` ({operation['operationId']}){lists and f': {lists}'}"
            places.setdefault((kind, facts.said(operation)), []).append(line)
    yield from ("## What has no shape", "", "What is answered there is any JSON or any object, as it comes.", "")
    for kind, what in (("any", "Answers"), ("items", "Items of lists in answers")):
        for said, why in UNTYPED.items():
            if lines := places.get((kind, said)):
                yield from (f"### {what}{said and f': {said}'}", "", f"{why} *({len(lines)})*", "", *sorted(lines), "")


def kind_of(before: dict[Location, Any]) -> str:
    """The kind that a correction is listed under."""
    parts = {str(place[3]) for place in before if place[0] == "paths" and len(place) > 3}
    return next((kind for kind in KINDS if kind in parts), "components")


def changes(done: Overlaid, name: str) -> Iterator[str]:
    """A line for each operation and each component that a correction changes, and each path that it removes."""
    said: dict[str, list[str]] = {}
    for place, old in done.before[name].items():
        new = at(done.document, place)
        if place[0] == "paths" and len(place) < 4:
            route = " ".join([*(str(one).upper() for one in place[2:]), str(place[1])])
            said.setdefault(f"- `{route}`", []).append("removed" if new is ABSENT else "other operations")
        elif place[0] == "paths" and place[2] in METHODS and (operation := at(done.document, place[:3])) is not ABSENT:
            line = f"- `{str(place[2]).upper()} {place[1]}` ({operation['operationId']})"
            said.setdefault(line, []).append(_of_operation(done.document, operation, place[3:], old, new))
        elif place[:2] != ("components", "schemas") or len(place) < 3:
            said.setdefault(f"- {overlay.shown(place)}", []).append("removed" if new is ABSENT else "other")
        else:
            line = f"- component `{place[2]}`"
            dictionary = [DICTIONARY] if _is_map(at(done.document, place[:3])) else []
            said.setdefault(line, []).extend([_of_component(place[3:], old, new), *dictionary])
    for line, texts in said.items():
        yield f"{line}: {', '.join(sorted(dict.fromkeys(texts), key=DICTIONARY.__eq__))}"


def _of_operation(document: Json, operation: Json, place: Location, old: Any, new: Any) -> str:
    if place[0] == "parameters":
        if len(place) > 1:
            name = operation["parameters"][place[1]]["name"]
            return f"`{name}` is not required" if place[2] == "required" else f"`{name}` as {new}"
        known, named = ([] if some is ABSENT else [one["name"] for one in some] for some in (old, new))
        gone = [f"without `{name}`" for name in known if name not in named]
        return ", ".join([*(f"`{name}`" for name in named if name not in known), *gone]) or "the order of parameters"
    if place[0] == "x-pagination":
        return "how it pages"
    if place[0] not in ("requestBody", "responses"):
        return f"`{place[0]}`"
    what = "body" if place[0] == "requestBody" else " ".join(map(str, ("answer", *place[1:2])))
    if new is ABSENT:
        return f"{what} not declared"
    if "Location" in str(new):
        return f"{what} a redirect"
    return f"{what} {_shape(document, {'$ref': new} if place[-1] == '$ref' else new)}"


def _of_component(place: Location, old: Any, new: Any) -> str:
    if not place:
        return "new" if old is ABSENT else "other fields"
    if place[0] == "required":
        return "less is required"
    if place == ("properties",):
        if new is ABSENT or old is ABSENT:
            return "other fields"
        return ", ".join(f"`{name}`" for name in new if name not in old or old[name] != new[name])
    return f"`{place[1]}`" if len(place) > 1 else "other fields"


def _is_map(schema: Any) -> bool:
    """Whether a schema is an object without fields of its own."""
    known = isinstance(schema, dict) and schema.get("type") == "object"
    return known and not any(schema.get(key) for key in ("properties", "allOf", "anyOf", "oneOf"))


def _shape(document: Json, schema: Any) -> str:
    """What a schema, or the content that holds it, is, in few words."""
    names = {name: _is_map(schemas(document).get(name)) for name in refs(schema) if name != "EnvelopeStatus"}
    text = str(schema)
    form = "in an envelope" if "EnvelopeStatus" in text else "a list" if "'array'" in text else ""
    if "'binary'" in text:
        return "a file"
    called = [DICTIONARY if is_map else f"`{name}`" for name, is_map in names.items()]
    return " ".join(filter(None, [" or ".join(dict.fromkeys(called)) or "any", form and f"({form})"]))


if __name__ == "__main__":
    sys.exit(main())
