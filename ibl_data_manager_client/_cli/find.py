"""`find`: the operations whose name, path, summary, parameters or description have all of some words."""

from __future__ import annotations

import json
import os
import re
import sys
import textwrap
from collections.abc import Sequence
from typing import Any

from . import index, search, usage
from .index import Operation

_ABOUT = """\
Search the operations, in words as you would ask. Words like "all", "of" and "the" are left out; singular or plural,
British or American spelling, the start of a word, and what this API calls the same will do: agent for mentor."""
_EPILOG = """\
Those that have all words are found, or else those that have half of them or more. What is in the name counts most, then
the path, then the summary and the parameters, then the description. For whom something is (orgs/{org}) hardly counts.
A path finds its operation too, with placeholders or with values: find /api/credentials/orgs/acme/users/ada/
"upload" and "file" find those whose body has a file.
Of the parameters printed, those with `= UNSET` may be left out.

Exit status: 0 found; 1 nothing found; 2 the command line is wrong."""

_LIMIT = 10
_JOINT = "\N{NO-BREAK SPACE}"
_MODEL = re.compile(r"\b(?!UUID\b|Any\b|File\b|None\b|IO\b)[A-Z]\w+")


def parser() -> usage.Parser:
    """The command line of `find`."""
    parser = usage.parser("find", description=_ABOUT, epilog=_EPILOG)
    words = parser.add_argument("words", nargs="*", metavar="WORD", help="of a name, a path or a description")
    usage.offer(words, list)  # or argcomplete would offer files
    tag = parser.add_argument("--tag", help="only operations of this tag, such as ai-mentor")
    usage.offer(tag, lambda: sorted({one.tag.replace("_", "-") for one in index.operations()}))
    parser.add_argument("--limit", type=int, default=_LIMIT, metavar="N", help=f"how many to print ({_LIMIT})")
    parser.add_argument("--all", action="store_true", help="print all that are found")
    parser.add_argument("--json", action="store_true", help="print an array of objects")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run `find`; returns the exit status."""
    own = parser()
    options = own.parse_args(arguments)
    if not any(search.split(options.words)) and (options.words or not options.tag):
        own.error("say what to look for, or --tag: find user groups")
    if options.limit < 1:
        own.error("--limit takes a number from 1 on")
    try:
        every = index.operations()
    except index.IndexFileError as error:
        own.error(str(error))
    if options.tag:
        tags = {one.tag for one in every}
        tag = options.tag.replace("-", "_").lower()
        if tag not in tags:
            own.error(f"there is no tag {options.tag}{usage.near(tag, tags)}{usage.left_out()}")
        every = [one for one in every if one.tag == tag]
    found, complete = search.search(every, options.words)
    shown = found if options.all else found[: options.limit]
    urls: dict[str, list[Operation]] = {}
    for one in every:
        urls.setdefault(_url(one), []).append(one)
    twins = [[f"{other.tag}.{other.name}" for other in urls[_url(one)] if other is not one] for one in shown]
    if options.json:
        print(json.dumps(list(map(_as_json, shown, twins)), indent=2))
    elif shown:
        usage.say("\n\n".join(map(_as_text, shown, twins)), to=sys.stdout)
    notes = [] if complete else search.hints(every, options.words)
    if len(shown) < len(found):
        notes.append(f"{len(shown)} of {len(found)}: --all prints the rest, more words narrow it down")
    if notes:
        usage.say(*([""] if shown else []), *notes)
    return 0 if found else 1


# --- showing ---------------------------------------------------------------------------------------------------------


def _url(one: Operation) -> str:
    """What is on the wire, where nothing tells apart operations that only call their parameters otherwise."""
    return re.sub(r"\{\w*\}", "{}", f"{one.method} {one.path}")


def _imports(one: Operation) -> list[str]:
    """The import of the operation, and of the model that its body is."""
    bodies = [parameter.type for parameter in one.parameters if parameter.place == "body"]
    names = {name for body in bodies for name in _MODEL.findall(body)}
    models = f"from {usage.PACKAGE}.models import {', '.join(sorted(names))}"
    return [one.import_line, *([models] if names else [])]


def _as_text(one: Operation, twins: Sequence[str]) -> str:
    try:
        width = min(os.get_terminal_size(sys.stdout.fileno()).columns, 120)
    except (OSError, ValueError):  # it goes to a file
        width = 100
    head = f"{one.tag}.{one.name}{f'  (paged: {one.dialect})' if one.dialect else ''}"
    head += f"  (uploads: {', '.join(one.files)})" if one.files else ""
    twin = f"one URL with {', '.join(twins)}, which the platform cannot tell from it" if twins else ""
    blocks = [f"{one.method} {one.path}", twin, f"operationId {one.id}", one.summary, *_imports(one)]
    whole = f"{one.name}.asyncio{one.signature}".replace(" ", _JOINT).replace(f",{_JOINT}", ", ")
    signature = textwrap.wrap(whole, max(width - 4, 20), break_long_words=False, subsequent_indent="    ")
    lines = [*filter(None, blocks), *(line.replace(_JOINT, " ") for line in signature)]
    return "\n".join([head, *(f"    {line}" for line in lines)])


def _as_json(one: Operation, twins: Sequence[str]) -> dict[str, Any]:
    return {
        "name": f"{one.tag}.{one.name}",
        "operation": one.id,
        "tag": one.tag,
        "method": one.method,
        "path": one.path,
        "twins": twins,
        "summary": one.summary,
        "import": one.import_line,
        "signature": f"{one.name}.asyncio{one.signature}",
        "parameters": [parameter._asdict() for parameter in one.parameters],
        "returns": one.returns,
        "paged": one.dialect,
        "uploads": list(one.files),
    }
