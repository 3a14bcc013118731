"""The description of 3.59.0-ai-plus, as far as its published documentation shows it: five operations."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from generation.comparison import Difference
from generation.document import Json

from .project import OVERLAY, reduced
from .tiny import answer, content, ref, thing

FACTS: Any = json.loads(
    Path(__file__).with_name("data").joinpath("documentation_3.59.0.json").read_text(encoding="utf-8")
)
OPERATIONS = [facts["operationId"] for facts in FACTS["operations"].values()]
CORRECTIONS: Json = {**OVERLAY, "actions": []}
POST = "POST /api/credentials/orgs/{org}/users/{user_id}/"
GROUPS = "GET /api/user-groups/orgs/{key}/"
BODIES = (
    "application/json",
    "application/scim+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "*/*",
)
TYPES: dict[str, Json] = {
    "department_id": {"type": "integer"},
    "end_date": {"type": "string", "format": "date"},
    "format": {"type": "string", "enum": ["json"]},
    "groups": {"type": "array", "items": {"type": "string"}},
    "include_main_platform": {"type": "boolean", "default": True},
    "is_enrolled": {"type": "boolean", "nullable": True},
    "length": {"type": "integer"},
    "location": {"type": "string", "minLength": 1},
    "page": {"type": "integer"},
    "pathway": {"type": "string", "minLength": 1},
    "program": {"type": "string", "minLength": 1},
    "start_date": {"type": "string", "format": "date"},
}
NULL = {"type": "string", "nullable": True, "readOnly": True}
ANY = {"nullable": True, "readOnly": True}
NUMBER = {"type": "integer", "readOnly": True}
TEXT = {"type": "string"}


def description() -> Json:
    """The description, as drf-spectacular would have written it."""
    paths: Json = {}
    for where, facts in FACTS["operations"].items():
        method, path = where.split()
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [{"in": "path", "name": name, "required": True, "schema": TEXT} for name in names]
        parameters += [{"in": "query", "name": name, "schema": TYPES[name]} for name in facts.get("query", {})]
        schema = "GroupList" if "user-groups" in path else "ReportedRole" if "roles" in path else "Credential"
        operation: Json = {
            "operationId": facts["operationId"],
            "tags": [facts.get("tag", "credentials")],
            "parameters": parameters,
            "responses": {"200": answer(ref(schema))},
        }
        if method == "POST":
            operation["requestBody"] = {**content(ref(schema), *BODIES), "required": True}
        paths.setdefault(path, {})[method.lower()] = operation
    return {
        "openapi": "3.0.3",
        "info": {"title": "API", "version": FACTS["version"]},
        "servers": [{"url": FACTS["servers"][1]}],
        "paths": paths,
        "components": {"schemas": _components()},
    }


def _components() -> Json:
    shown = FACTS["operations"][POST]
    sent = shown["declared_request_example"]
    fields = {
        name: _like(value) | ({} if name in sent else {"readOnly": True})
        for name, value in shown["declared_response_example"].items()
    }
    numbers = {name: {"type": "integer"} for name in FACTS["operations"][GROUPS]["response_example"]["pagination"]}
    return {
        "Credential": {"type": "object", "properties": fields},
        "Skill": thing(
            required=["data", "id", "name", "slug"], id=NUMBER, name=NULL, platform_key=TEXT, slug=NULL, data=ANY
        ),
        "Role": thing(
            required=["data", "id", "name", "skills", "slug"],
            id=NUMBER,
            name=NULL,
            slug=NULL,
            platform_key=TEXT,
            skills={"type": "array", "items": ref("Skill")},
            data=ANY,
        ),
        "ReportedRole": thing(
            required=["data", "roles"],
            user_id={"type": "integer"},
            username=TEXT,
            roles={"type": "array", "items": ref("Role")},
            data=ANY,
        ),
        "GroupListData": thing(),
        "GroupList": thing(
            required=["pagination"],
            data={"type": "array", "items": ref("GroupListData")},
            pagination=ref("Pagination"),
        ),
        "Pagination": thing(required=list(numbers), **numbers),
    }


def _like(example: Any) -> Json:
    """A schema that an example value fits."""
    if example is None:
        return {}
    if isinstance(example, list):
        return {"type": "array", "items": _like(example[0])}
    if isinstance(example, dict):
        return {"type": "object", "additionalProperties": _like(next(iter(example.values()), None))}
    if isinstance(example, int):
        return {"type": "integer"}
    formats = {"http://example.com": "uri", "2019-08-24T14:15:22Z": "date-time"}
    return {"type": "string"} | ({"format": formats[example]} if example in formats else {})


def same_operations(described: Json) -> Json:
    """The same operations of another version."""
    return reduced(described, OPERATIONS)


GONE = [name for name in FACTS["operations"][POST]["declared_response_example"] if name != "name"]
COME = {
    "Credential": {
        "credential_id": "string, required",
        "credential_url": "string, required",
        "credential_type": "string or null",
        "issuer": "string or null",
        "issued_on": "string (date-time) or null",
        "expires_at": "string (date-time) or null",
        "revoked": "boolean, required",
    },
    "Skill": {"skill_id": "integer, required", "platform": "string or null"},
    "GroupListData": {
        "id": "integer, required",
        "name": "string, required",
        "platform": "string, required",
        "courses_enrolled": "integer, required",
        "courses_completed": "integer, required",
        "completion_rate": "number (double), required",
        "pathways_completed": "integer, required",
        "certificates_earned": "integer, required",
        "skills_points": "integer, required",
        "skills_earned": "integer, required",
        "time_spent": "string, required",
    },
}
DIFFERENCES = (
    {("field removed", f"Credential: {name}") for name in GONE}
    | {("field removed", f"Skill: {name}") for name in ("id", "platform_key", "data")}
    | {("field added", f"{owner}: {name} ({kind})") for owner, some in COME.items() for name, kind in some.items()}
    | {("field made required", "Credential: name")}
    | {("field made optional", f"Skill: {name}") for name in ("name", "slug")}
    | {("field retyped", f"Skill: {name}: string or null, read only → string or null") for name in ("name", "slug")}
)
"""What the documentation of 3.59.0 and the description of 4.90.4 differ in, counted by hand."""


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


BREAKING = (
    {f"models.Credential: field {_snake(name)} removed" for name in GONE if name != "credentialType"}
    | {f"models.Credential: required field {name} added" for name in ("credential_id", "credential_url", "revoked")}
    | {f"models.Skill: field {name} removed" for name in ("id", "platform_key", "data")}
    | {f"models.Skill: field {name} may be UNSET now" for name in ("name", "slug")}
    | {
        "models.CredentialInput: removed",
        "models.GroupList: field data: list[dict[str, Any]] → list[_models.GroupListData]",
        "api.core.user_groups_orgs_retrieve: what its pages hold: "
        "Pagination[dict[str, Any]] → Pagination[GroupListData]",
        "models.Credential: field name is required now",
        "models.Credential: field credential_type: str → None | str",  # of `credentialType` and `credential_type`
        "api.credentials.credentials_orgs_users_create: parameter body: CredentialInput → Credential",
    }
)
"""What of that breaks callers: `Credential` had fields that only the server makes, so its request was a class apart."""

OPPOSITE = {"added": "removed", "removed": "added", "required": "optional", "optional": "required"}


def named(one: Difference) -> tuple[str, str, str]:
    """A difference without its types."""
    return one.kind, one.where, one.what.split(" ")[0].rstrip(":")


def mirrored(one: Difference) -> tuple[str, str, str]:
    """What the way back says of a difference."""
    *start, last = one.kind.split()
    return (" ".join([*start, OPPOSITE.get(last, last)]), *named(one)[1:])
