"""What the description says that operations answer, a digest each: evidence against one says nothing of another.

`data/described.json` has the digests that the evidence was gathered against. Where the description declares another
answer since, what it declares counts. After gathering evidence: `PYTHONPATH=scripts python -m tests.fidelity.described`
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path

from generation import made_against, source
from generation.document import Json, operations, reachable, refs, schemas, success

from tests import committed

FILE = Path(__file__).parent / "data" / "described.json"
EVIDENCE = ("answers", "untyped_answers", "vendor_programs", "response_shapes")
"""The files of `data/` that tell answers."""


def digest(document: Json, operation: Json) -> str:
    """That of what an operation answers, without texts: its 2xx responses and all components that they reach."""
    answers = success(operation["responses"])
    components = {name: schemas(document)[name] for name in sorted(reachable(document, refs(answers)))}
    told = [made_against.told(answers), made_against.told(components, names=True)]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:8]


@cache
def _digests() -> dict[str, str]:
    """That of each operation of the committed description, by operationId."""
    document = source.from_path(committed.ROOT / "openapi.yaml").document
    return {one["operationId"]: digest(document, one) for _, _, one in operations(document)}


@cache
def declared_anew() -> Collection[str]:
    """The operations whose answers the description has declared anew since the evidence was gathered.

    Raises:
        LookupError: these are more than a tenth of those that there is evidence of: gather it anew.
    """
    recorded: dict[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    known = {name: was for route, was in recorded.items() if (name := committed.id_of(route))}
    found = {name for name, was in known.items() if _digests()[name] != was}
    if len(found) > 0.1 * len(known):
        raise LookupError(f"of {len(known)} answers that there is evidence of, {len(found)} are declared anew")
    return found


def routes() -> list[str]:
    """The routes that there is evidence of."""
    texts = [(FILE.parent / f"{name}.json").read_text(encoding="utf-8") for name in EVIDENCE]
    return sorted({route for text in texts for route in re.findall(r'"([A-Z]+ /[^"]*)"', text)})


if __name__ == "__main__":
    recorded = {route: _digests()[name] for route in routes() if (name := committed.id_of(route))}
    FILE.write_text(json.dumps(recorded, indent=2) + "\n", encoding="utf-8")
