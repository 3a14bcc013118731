"""A made-up version 4.91: operations of 4.90.4 with changes of every kind planted, and what a report says of each."""

from __future__ import annotations

import copy

from generation.document import SCHEMA_REF, Json, bare, operations, schemas

from .planting import (
    ACTIVE,
    API,
    COMMAND,
    COSTS,
    CREDENTIAL,
    CREDENTIALS,
    DATASET,
    DELETION,
    DISCORD,
    GROUPS,
    KEEP,
    OVER_TIME,
    RBAC,
    ROLES,
    ROLES_NOW,
    SCIM,
    TRAIN,
    TRIAL,
    Plant,
    a_list,
    another_body,
    another_enum,
    both,
    get,
    moved,
    no_field,
    no_query,
    of_field,
    of_parameter,
    operation,
    optional,
    other_meaning,
    parameter,
    path_parameter,
    query,
    required,
    schema,
    silent,
    update,
    values,
)
from .project import reduced
from .tiny import ref, thing

PLANTS: dict[str, Plant] = {
    "operation added": Plant(
        lambda it: it["paths"].update({"/api/new/": {"get": silent("new_list")}}),
        {("operation added", "GET /api/new/: new_list")},
        additive={"api.core.new_list: added"},
        more={"api.core.get_core_new: GET /api/new/"},
    ),
    "operation removed": Plant(
        lambda it: it["paths"][f"{SCIM}/{{id}}"].pop("delete"),
        {("operation removed", f"DELETE {SCIM}/{{id}}: delete_group")},
        {"api.scim.delete_group: removed", "models.DeleteGroupFormat: removed"},
        more={
            f"group-deletion: {DELETION['target']} (DELETE {SCIM}/{{id}} is gone)",
            f"api.scim.delete_group: DELETE {bare(SCIM)}/{{}}",
        },
    ),
    "operation moved": Plant(
        moved(SCIM, "/api/scim/v2/groups/{platform_key}", "post"),
        {("operation moved", f"manage_group: POST {SCIM} → POST /api/scim/v2/groups/{{platform_key}}")},
        {"api.scim.create_group: gone, its operation is create_group_alt now (POST /api/scim/v2/groups/{})"},
        more={"api.scim.create_group_alt: POST /api/scim/v2/groups/{}"},
    ),
    "operation renamed": Plant(
        update(lambda it: operation(it, CREDENTIAL), operationId="credentials_entity_retrieve"),
        {
            (
                "operation renamed",
                f"{get(CREDENTIAL)}: credentials_orgs_users_retrieve_2 → credentials_entity_retrieve",
            )
        },
        {"api.credentials.credentials_orgs_users_retrieve_2: renamed to api.credentials.credentials_entity_retrieve"},
    ),
    "operationId means another": Plant(
        other_meaning,
        {
            ("operation renamed", f"{get(RBAC)}: core_rbac_groups_list → core_rbac_groups_list_2"),
            ("operation added", "GET /api/core/rbac/all-groups/: core_rbac_groups_list"),
            ("operation means another", f"core_rbac_groups_list: {get(RBAC)} → GET /api/core/rbac/all-groups/"),
        },
        {
            f"core_rbac_groups_list: calls another operation now, {get(RBAC)} → GET /api/core/rbac/all-groups/",
            "api.core.core_rbac_groups_list: renamed to api.core.core_rbac_groups_list_2",
        },
        {"api.core.core_rbac_groups_list: added"},
        {
            "GET /api/core/rbac/all-groups/: core_rbac_groups_list (new)",
            "api.core.list_rbac_all_groups: GET /api/core/rbac/all-groups/",
        },
    ),
    "operation retagged": Plant(
        update(lambda it: operation(it, TRAIN, "post"), tags=["ai-media"]),
        {("operation retagged", f"POST {TRAIN}: ai-index → ai-media")},
        {
            "api.ai_index.ai_index_orgs_users_documents_train_create: "
            "moved to api.ai_media.ai_index_orgs_users_documents_train_create",
            "api.ai_index.train_document: moved to api.ai_media.train_ai_index_document",
        },
        more={
            f"api.ai_media.train_ai_index_document: POST {bare(TRAIN)}",
        },
    ),
    "operation deprecated": Plant(
        update(lambda it: operation(it, DATASET, "put"), deprecated=True),
        {("operation deprecated", f"PUT {DATASET}: ai_finetuning_v1_org_user_datasets_update")},
    ),
    "path parameter renamed": Plant(
        path_parameter,
        {("path parameter renamed", f"{get(ROLES_NOW)}: org → platform_key")},
        {f"{API[ROLES]}: parameter org is platform_key now"},
        claims={f"{get(ROLES_NOW)}: parameter org"},
    ),
    "parameter added": Plant(
        query(GROUPS, "region", "string"),
        {("parameter added", f"{get(GROUPS)}: region (string)")},
        additive={f"{API[GROUPS]}: parameter region added"},
    ),
    "required parameter added": Plant(
        query(GROUPS, "tenant", "string", required=True),
        {("parameter added", f"{get(GROUPS)}: tenant (string, required)")},
        {f"{API[GROUPS]}: required parameter tenant added"},
    ),
    "corrected parameter declared": Plant(
        query(GROUPS, "search", "string"),
        {("parameter added", f"{get(GROUPS)}: search (string)")},
        more={"group-search"},
    ),
    "parameter removed": Plant(
        no_query(GROUPS, "location"),
        {("parameter removed", f"{get(GROUPS)}: location")},
        {f"{API[GROUPS]}: parameter location removed"},
        claims={f"{get(GROUPS)}: parameter location"},
    ),
    "pages lost": Plant(
        no_query(GROUPS, "page"),
        {("parameter removed", f"{get(GROUPS)}: page")},
        {f"{API[GROUPS]}: parameter page removed", f"{API[GROUPS]}: can no longer be paged"},
        more={f"{get(GROUPS)}: user_groups_orgs_retrieve"},
        claims={f"{get(GROUPS)}: parameter page", f"{get(GROUPS)}: paging described"},
    ),
    "pages gained": Plant(
        a_list,
        {
            ("parameter added", f"{get(CREDENTIALS)}: page (integer)"),
            ("answer changed", f"{get(CREDENTIALS)}: Credential → PaginatedRbacGroupList"),
        },
        {f"{API[CREDENTIALS]}: what it returns: Credential → PaginatedRbacGroupList"},
        {f"{API[CREDENTIALS]}: parameter page added", f"{API[CREDENTIALS]}: can be paged"},
        {f"{get(CREDENTIALS)}: credentials_orgs_users_retrieve"},
        claims={"component PaginatedRbacGroupList: shared"},
    ),
    "parameter retyped": Plant(
        of_parameter(GROUPS, "program", type="integer"),
        {("parameter retyped", f"{get(GROUPS)}: program: string → integer")},
        {f"{API[GROUPS]}: parameter program: str → int"},
    ),
    "parameter widened": Plant(
        lambda it: parameter(it, GROUPS, "pathway").update(schema={"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        {("parameter retyped", f"{get(GROUPS)}: pathway: string → string or integer")},
        additive={f"{API[GROUPS]}: parameter pathway: str → int | str"},
    ),
    "parameter made required": Plant(
        update(lambda it: parameter(it, GROUPS, "end_date"), required=True),
        {("parameter made required", f"{get(GROUPS)}: end_date")},
        {f"{API[GROUPS]}: parameter end_date is required now"},
        claims={f"{get(GROUPS)}: optional end_date"},
    ),
    "parameter made optional": Plant(
        update(lambda it: parameter(it, COSTS, "start_date"), required=False),
        {("parameter made optional", f"{get(COSTS)}: start_date")},
        additive={"api.ai_analytics.ai_analytics_costs_pertenant_list: parameter start_date is optional now"},
    ),
    "parameter's value": Plant(
        values(lambda it: parameter(it, OVER_TIME, "active")["schema"], "y", "maybe"),
        {
            ("value added", f"{get(OVER_TIME)}: active: 'maybe'"),
            ("value removed", f"{get(OVER_TIME)}: active: 'y'"),
        },
        {f"{ACTIVE}: value 'y' removed"},
        {f"{ACTIVE}: value 'maybe' added"},
    ),
    "body added": Plant(
        lambda it: operation(it, TRIAL, "post").update(
            requestBody={"required": True, "content": {"application/json": {"schema": ref("OvertimeMeta")}}}
        ),
        {("body added", f"POST {TRIAL}: OvertimeMeta, required")},
        {
            "api.ai_account.ai_account_orgs_use_free_trial_create: parameter body: Any → OvertimeMeta",
            "api.ai_account.ai_account_orgs_use_free_trial_create: parameter body is required now",
        },
        claims={"component OvertimeMeta: shared"},
    ),
    "body removed": Plant(
        lambda it: operation(it, DISCORD, "patch").pop("requestBody"),
        {("body removed", f"PATCH {DISCORD}: PatchedDiscordConfig")},
        set(),
        # nothing sends the component any more, so that it has what only the server makes
        {
            "api.ai_bot.ai_bot_v1_bots_bot_config_discord_partial_update: parameter body: PatchedDiscordConfig → Any",
            "models.PatchedDiscordConfig: field bot added",
            "models.PatchedDiscordConfig: field id added",
        },
    ),
    "body made required": Plant(
        lambda it: operation(it, COMMAND, "patch")["requestBody"].update(required=True),
        {("body made required", f"PATCH {COMMAND}")},
        {"api.ai_bot.ai_bot_v1_bots_bot_commands_partial_update: parameter body is required now"},
    ),
    "body retyped": Plant(
        another_body,
        {
            ("body retyped", f"POST {CREDENTIALS}: Credential → CredentialCreate"),
            ("component added", "CredentialCreate"),
        },
        {"api.credentials.credentials_orgs_users_create: parameter body: Credential → CredentialCreate"},
        {"models.CredentialCreate: added"},
    ),
    "another status": Plant(
        lambda it: operation(it, TRAIN, "post").update(
            responses={"201": operation(it, TRAIN, "post")["responses"]["200"]}
        ),
        {("answer changed", f"POST {TRAIN}: 200 → 201")},
        claims={f"POST {TRAIN}: example 201 TrainDocumentResponse"},
    ),
    "field added": Plant(
        of_field("Role", "color", type="string"),
        {("field added", "Role: color (string)")},
        additive={"models.Role: field color added"},
    ),
    "required field of an answer added": Plant(
        both(of_field("Role", "level", type="integer"), required("Role", "level")),
        {("field added", "Role: level (integer, required)")},
        additive={"models.Role: field level added"},
    ),
    "field removed": Plant(
        no_field("Role", "platform_key"),
        {("field removed", "Role: platform_key")},
        {"models.Role: field platform_key removed"},
    ),
    "field retyped": Plant(
        of_field("Role", "id", type="string"),
        {("field retyped", "Role: id: integer, read only → string, read only")},
        {"models.Role: field id: int → str"},
    ),
    "answer's field never null": Plant(
        of_field("Role", "slug", nullable=False),
        {("field retyped", "Role: slug: string or null, read only → string, read only")},
        additive={"models.Role: field slug: None | str → str"},
    ),
    "answer's field may be null": Plant(
        of_field("Pagination", "perPage", nullable=True),
        {("field retyped", "Pagination: perPage: integer → integer or null")},
        {"models.Pagination: field per_page: int → None | int"},
    ),
    "answer's field made required": Plant(
        required("GroupList", "data"),
        {("field made required", "GroupList: data")},
        additive={"models.GroupList: field data is always there now"},
    ),
    "answer's field made optional": Plant(
        optional("GroupListData", "time_spent"),
        {("field made optional", "GroupListData: time_spent")},
        {"models.GroupListData: field time_spent may be UNSET now"},
    ),
    "body's field made required": Plant(
        required("TrainDocumentViewRequest", "text"),
        {("field made required", "TrainDocumentViewRequest: text")},
        {"models.TrainDocumentViewRequest: field text is required now"},
    ),
    "body's field made optional": Plant(
        optional("TrainDocumentViewRequest", "type"),
        {("field made optional", "TrainDocumentViewRequest: type")},
        additive={"models.TrainDocumentViewRequest: field type_ is optional now"},
    ),
    "body's field added": Plant(
        of_field("TrainDocumentViewRequest", "language", type="string"),
        {("field added", "TrainDocumentViewRequest: language (string)")},
        additive={"models.TrainDocumentViewRequest: field language added"},
    ),
    "body's required field added": Plant(
        both(
            of_field("TrainDocumentViewRequest", "tenant", type="string"),
            required("TrainDocumentViewRequest", "tenant"),
        ),
        {("field added", "TrainDocumentViewRequest: tenant (string, required)")},
        {"models.TrainDocumentViewRequest: required field tenant added"},
    ),
    "body's field removed": Plant(
        no_field("TrainDocumentViewRequest", "branch"),
        {("field removed", "TrainDocumentViewRequest: branch")},
        {"models.TrainDocumentViewRequest: field branch removed"},
    ),
    "body's field widened": Plant(
        of_field("TrainDocumentViewRequest", "access", nullable=True),
        {("field retyped", "TrainDocumentViewRequest: access: string → string or null")},
        additive={"models.TrainDocumentViewRequest: field access: str → None | str"},
    ),
    "enum's values": Plant(
        values(lambda it: schema(it, "CrawlerPatternTypeEnum"), "glob", "exact"),
        {("value added", "CrawlerPatternTypeEnum: 'exact'"), ("value removed", "CrawlerPatternTypeEnum: 'glob'")},
        {"models.CrawlerPatternTypeEnum: value 'glob' removed"},
        {"models.CrawlerPatternTypeEnum: value 'exact' added"},
    ),
    "enum of another hash": Plant(
        another_enum,
        {("component renamed", "StatusA1bEnum: was DataSetStatusEnum"), ("value added", "StatusA1bEnum: 'queued'")},
        additive={"models.DataSetStatusEnum: value 'queued' added"},
    ),
    "component removed": Plant(
        both(no_field("SCIMGroup", "meta"), lambda it: it["components"]["schemas"].pop("SCIMMeta")),
        {("component removed", "SCIMMeta"), ("field removed", "SCIMGroup: meta")},
        {"models.SCIMGroup: field meta removed", "models.SCIMMeta: removed"},
    ),
    "component added": Plant(
        both(
            lambda it: it["components"]["schemas"].update(Region=thing(code={"type": "string"})),
            lambda it: schema(it, "Skill")["properties"].update(region={"$ref": f"{SCHEMA_REF}Region"}),
        ),
        {("component added", "Region"), ("field added", "Skill: region (Region)")},
        additive={"models.Skill: field region added", "models.Region: added"},
    ),
}


def before(fixed: Json) -> Json:
    """The few operations of 4.90.4."""
    return reduced(fixed, KEEP)


def among(described: Json, few: Json) -> Json:
    """The few operations among those of a whole description, of which they stand for their like."""
    ids = {one["operationId"] for _, _, one in operations(few)}
    forms = {bare(path) for path in few["paths"]}
    others = {
        path: item
        for path, item in described["paths"].items()
        if bare(path) not in forms and not ids & {one["operationId"] for one in item.values()}
    }
    components = {**schemas(described), **schemas(few)}
    return {**few, "paths": {**few["paths"], **others}, "components": {"schemas": components}}


def after(fixed: Json) -> Json:
    """The same with everything planted, as version 4.91."""
    document = copy.deepcopy(before(fixed))
    document["info"]["version"] = "4.91.0-ai-plus"
    for plant in PLANTS.values():
        plant.make(document)
    return document
