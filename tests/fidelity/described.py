"""What the description says that operations answer, a digest each: evidence against one says nothing of another.

`data/described.json` has the digests that the evidence was gathered against. Where the description declares another
answer since, what it declares counts. `PYTHONPATH=scripts python -m tests.fidelity.described` adds what is not there:
take out the line of an answer whose evidence was gathered anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from functools import cache
from pathlib import Path

from generation import made_against
from generation.document import Json, operations, reachable, refs, schemas, success

from tests import committed, documents

FILE = Path(__file__).parent / "data" / "described.json"


def digest(document: Json, operation: Json) -> str:
    """That of what an operation answers, without texts: its 2xx responses and all components that they reach."""
    answers = success(operation["responses"])
    components = {name: schemas(document)[name] for name in sorted(reachable(document, refs(answers)))}
    told = [made_against.told(answers), made_against.told(components, names=True)]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:8]


@cache
def _digests() -> dict[str, str]:
    """That of each operation of the committed description, by operationId."""
    document = documents.described()
    return {one["operationId"]: digest(document, one) for _, _, one in operations(document)}


@cache
def declared_anew() -> Collection[str]:
    """The operations whose answers the description has declared anew since the evidence was gathered.

    Raises:
        LookupError: these are more than a fifth of those that there is evidence of: gather it anew.
    """
    recorded: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    known = {name: was for route, was in recorded.items() if (name := committed.id_of(route))}
    found = {name for name, was in known.items() if _digests()[name] != was}
    if len(found) > 0.2 * len(known):
        raise LookupError(f"of {len(known)} answers that there is evidence of, {len(found)} are declared anew")
    return found


def routes() -> set[str]:
    """The routes that there is an answer of to read."""
    texts = {one.stem: one.read_text(encoding="utf-8") for one in FILE.parent.glob("*.json")}
    listed = [*json.loads(texts["untyped_answers"]), *json.loads(texts["vendor_programs"])]
    shapes = json.loads(texts["response_shapes"]).values()
    read = {entry["route"] for entry in listed if entry.keys() & {"example", "answer"}}
    return read.union(json.loads(texts["answers"]), *shapes)


if __name__ == "__main__":
    found: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    there = {route: committed.id_of(route) for route in routes() - found.keys()}
    found |= {route: _digests()[name] for route, name in there.items() if name}
    kept = {route: found[route] for route in sorted(routes() & found.keys())}
    FILE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
