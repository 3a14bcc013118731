"""What the planted changes of `planted.py` are made with."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from generation.document import Json

from .project import OPERATIONS, OVERLAY
from .tiny import ref, thing

KEEP = (
    *OPERATIONS,
    "credentials_orgs_users_retrieve",
    "credentials_orgs_users_create",
    "credentials_orgs_users_retrieve_2",
    "roles_platform_orgs_roles_users_reported_roles_retrieve",
    "core_rbac_groups_list",
    "ai_account_orgs_use_free_trial_create",
    "ai_bot_v1_bots_bot_commands_partial_update",
    "ai_bot_v1_bots_bot_config_discord_partial_update",
    "ai_analytics_costs_pertenant_list",
)
SCIM = "/api/orgs/{platform_key}/scim/v2/Groups"
GROUPS = "/api/user-groups/orgs/{key}/"
OVER_TIME = "/api/ai-analytics/audience/orgs/{org}/enrollments/over-time"
CREDENTIALS = "/api/credentials/orgs/{org}/users/{user_id}/"
CREDENTIAL = "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}"
ROLES = "/api/roles/platform/orgs/{org}/roles/users/{username}/reported-roles/"
ROLES_NOW = ROLES.replace("{org}", "{platform_key}")
RBAC = "/api/core/rbac/groups/"
TRAIN = "/api/ai-index/orgs/{org}/users/{user_id}/documents/train/"
DATASET = "/api/ai-finetuning/v1/org/{org}/user/{username}/datasets/{id}/"
TRIAL = "/api/ai-account/orgs/{org}/use-free-trial/"
COMMAND = "/api/ai-bot/v1/bots/{org}/bot-commands/{id}/"
DISCORD = "/api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/"
COSTS = "/api/ai-analytics/costs/pertenant/"
API = {
    GROUPS: "api.core.user_groups_orgs_retrieve",
    OVER_TIME: "api.ai_analytics.ai_analytics_audience_orgs_enrollments_over_time_retrieve",
    ROLES: "api.core.roles_platform_orgs_roles_users_reported_roles_retrieve",
    CREDENTIALS: "api.credentials.credentials_orgs_users_retrieve",
}
ACTIVE = "models.AiAnalyticsAudienceOrgsEnrollmentsOverTimeRetrieveActive"

DELETION = {
    "target": f"$.paths['{SCIM}/{{id}}'].delete",
    "x-correction": "group-deletion",
    "x-evidence": "A test.",
    "x-source": "inference",
    "x-confidence": "one-source",
    "update": {"x-of-a-test": True},
}
CORRECTIONS: Json = {**OVERLAY, "actions": [*OVERLAY["actions"], DELETION]}


@dataclass(frozen=True)
class Plant:
    """A planted change: what makes it, and what the report must say.

    Attributes:
        make: changes the document.
        said: `(kind, line)` of what the description changes.
        breaking, additive: lines of what that changes for callers.
        more: lines of other groups.
        claims: what the texts, which nobody changed with it, claim now, without what they say.
    """

    make: Callable[[Json], Any]
    said: set[tuple[str, str]] = field(default_factory=set)
    breaking: set[str] = field(default_factory=set)
    additive: set[str] = field(default_factory=set)
    more: set[str] = field(default_factory=set)
    claims: set[str] = field(default_factory=set)


def operation(document: Json, path: str, method: str = "get") -> Any:
    """An operation of the document."""
    return document["paths"][path][method]


def schema(document: Json, name: str) -> Any:
    """A component of the document."""
    return document["components"]["schemas"][name]


def parameter(document: Json, path: str, name: str) -> Any:
    """A parameter of the document's GET."""
    return next(one for one in operation(document, path)["parameters"] if one["name"] == name)


def query(path: str, name: str, kind: str, **more: Any) -> Callable[[Json], Any]:
    """Declare another query parameter of a GET."""
    new = {"in": "query", "name": name, "schema": {"type": kind}, **more}
    return lambda it: operation(it, path).setdefault("parameters", []).append(new)


def no_query(path: str, name: str) -> Callable[[Json], Any]:
    """Declare a query parameter no more."""
    return lambda it: operation(it, path)["parameters"].remove(parameter(it, path, name))


def update(find: Callable[[Json], Any], **more: Any) -> Callable[[Json], Any]:
    """Change keys of what is found."""
    return lambda it: find(it).update(more)


def of_parameter(path: str, name: str, **more: Any) -> Callable[[Json], Any]:
    """Change keys of a parameter's schema."""
    return update(lambda it: parameter(it, path, name)["schema"], **more)


def of_field(component: str, name: str, **more: Any) -> Callable[[Json], Any]:
    """Change keys of a field; one that is new is added."""
    return lambda it: schema(it, component)["properties"].setdefault(name, {}).update(more)


def no_field(component: str, name: str) -> Callable[[Json], Any]:
    """Remove a field."""

    def remove(it: Json) -> None:
        del schema(it, component)["properties"][name]
        optional(component, name)(it)

    return remove


def required(component: str, name: str) -> Callable[[Json], Any]:
    """Require a field."""
    return lambda it: schema(it, component).setdefault("required", []).append(name)


def optional(component: str, name: str) -> Callable[[Json], Any]:
    """Require a field no more."""
    return lambda it: schema(it, component).update(
        required=[one for one in schema(it, component).get("required", []) if one != name]
    )


def both(*changes: Callable[[Json], Any]) -> Callable[[Json], Any]:
    """Several changes."""

    def make(it: Json) -> None:
        for change in changes:
            change(it)

    return make


def values(find: Callable[[Json], Any], gone: str, come: str) -> Callable[[Json], Any]:
    """Replace a value of an enum."""
    return lambda it: find(it).update(enum=[one for one in find(it)["enum"] if one != gone] + [come])


def moved(old: str, new: str, method: str = "get") -> Callable[[Json], Any]:
    """Move an operation to another path."""
    return lambda it: it["paths"].setdefault(new, {}).update({method: it["paths"][old].pop(method)})


def path_parameter(it: Json) -> None:
    """Rename a path parameter."""
    parameter(it, ROLES, "org")["name"] = "platform_key"
    moved(ROLES, ROLES_NOW)(it)


def other_meaning(it: Json) -> None:
    """Give an operationId to another route, and its own route another id."""
    new = copy.deepcopy(operation(it, RBAC))
    it["paths"]["/api/core/rbac/all-groups/"] = {"get": new}
    operation(it, RBAC)["operationId"] = "core_rbac_groups_list_2"


def another_enum(it: Json) -> None:
    """Rename an enum whose name is made of a hash of its values, and add a value."""
    components = it["components"]["schemas"]
    components["StatusA1bEnum"] = components.pop("DataSetStatusEnum")
    components["StatusA1bEnum"]["enum"] = [*components["StatusA1bEnum"]["enum"], "queued"]
    schema(it, "DataSet")["properties"]["status"] = ref("StatusA1bEnum")


def another_body(it: Json) -> None:
    """Give a body a component of its own."""
    it["components"]["schemas"]["CredentialCreate"] = thing(name={"type": "string"}, required=["name"])
    for media in operation(it, CREDENTIALS, "post")["requestBody"]["content"].values():
        media["schema"] = ref("CredentialCreate")


def a_list(it: Json) -> None:
    """Let an operation answer with pages."""
    query(CREDENTIALS, "page", "integer")(it)
    operation(it, CREDENTIALS)["responses"]["200"]["content"]["application/json"]["schema"] = ref(
        "PaginatedRbacGroupList"
    )


def silent(name: str) -> Json:
    """An operation of no concern."""
    return {"operationId": name, "tags": ["core"], "responses": {"204": {"description": "Done."}}}


def get(path: str) -> str:
    """How a GET is named."""
    return f"GET {path}"
