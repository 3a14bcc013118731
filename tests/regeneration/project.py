"""A small copy of the project in a folder of its own: a few real operations, cut out of the real description."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any

import regenerate
import yaml
from generation import known_claims
from generation import overlay as overlay_module
from generation.document import Json, operations, reachable, refs, schemas
from generation.generator import PACKAGE
from generation.tree import GENERATED

ROOT = Path(__file__).resolve().parents[2]

OPERATIONS = (
    "user_groups_orgs_retrieve",  # pages
    "ai_analytics_audience_orgs_enrollments_over_time_retrieve",  # an enum whose values collide, and `format=json`
    "ai_finetuning_v1_org_user_datasets_update",  # five media types, fields that only the server makes
    "ai_index_orgs_users_documents_train_create",  # uploads
    "manage_group",  # SCIM
    "delete_group",  # answers nothing
)

OVERLAY: Json = {
    "overlay": "1.0.0",
    "info": {"title": "Corrections to the small description", "version": "1"},
    "actions": [
        {
            "target": "$.paths['/api/user-groups/orgs/{key}/'].get.parameters",
            "x-correction": "group-search",
            "x-evidence": "A test.",
            "x-source": "inference",
            "x-confidence": "one-source",
            "update": {"in": "query", "name": "search", "schema": {"type": "string"}},
        }
    ],
}

SILENT: Json = {"operationId": "list_things", "responses": {"204": {"description": "Done."}}}
"""An operation that takes nothing and answers nothing."""

PYPROJECT = """\
[tool.other]
kept = "as it is"  # with this comment

[tool.ibl-data-manager-client.description]
origin = "{origin}"
version = "{version}"
sha256 = "{sha256}"
server = "{server}"
"""


def reduced(document: Json, keep: Collection[str] = OPERATIONS) -> Json:
    """The document with the operations whose ids are in `keep` alone, and the components that they reach."""
    kept: dict[tuple[str, str], Json] = {}
    for method, path, operation in operations(document):
        if operation["operationId"] in keep:
            kept[path, method] = operation
    paths: Json = {}
    for (path, method), operation in kept.items():
        paths.setdefault(path, {})[method] = operation
    needed = reachable(document, refs(paths))
    components = {name: schema for name, schema in schemas(document).items() if name in needed}
    return {**document, "paths": paths, "components": {**document["components"], "schemas": components}}


def as_yaml(document: Any) -> bytes:
    """The document as it is stored."""
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True).encode()


def make_project(root: Path, document: Json, overlay: Json | None = None) -> Path:
    """A project in the new folder `root`: the hand-written modules, this description, nothing generated yet."""
    root.mkdir()
    shutil.copytree(ROOT / PACKAGE, root / PACKAGE, ignore=shutil.ignore_patterns(*GENERATED, "__pycache__"))
    shutil.copy(ROOT / "generator-config.yaml", root)
    describe(root, document)
    (root / "openapi-overlay.yaml").write_bytes(as_yaml(overlay or OVERLAY))
    know_claims(root, overlay_module.apply(document, overlay or OVERLAY).document)
    return root


def know_claims(root: Path, corrected: Json) -> None:
    """List all that the texts of a corrected description claim as known in a project."""
    known = known_claims.load()
    listed: dict[str, dict[str, str]] = {}
    for claim in known_claims.review(corrected, {**known, "claims": {}}).new:
        listed.setdefault(claim.where, {})[claim.key] = next(iter(known["reasons"]))
    place = root / known_claims.PLACE
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(as_yaml({**known, "claims": listed}))


def describe(root: Path, document: Json) -> None:
    """Commit to another description in a project, without generating from it."""
    content = as_yaml(document)
    (root / "openapi.yaml").write_bytes(content)
    record = PYPROJECT.format(
        origin="a test",
        version=document["info"]["version"],
        sha256=hashlib.sha256(content).hexdigest(),
        server=document["servers"][0]["url"],
    )
    (root / "pyproject.toml").write_text(record, encoding="utf-8")


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Every file below `root` with its content, and every folder (None); bytecode caches left out."""
    return {
        str(path.relative_to(root)): path.read_bytes() if path.is_file() else None
        for path in sorted(root.rglob("*"))
        if "__pycache__" not in path.parts
    }


def run(project: Path, *arguments: str) -> int:
    """What the command line answers for a project."""
    return regenerate.main(["--root", str(project), *arguments])
