"""A made-up API in two versions, with all that is hard in a real bump, and corrections made against the first.

Parameters of paths are renamed, one URL comes to be declared twice with parameters of two types, operationIds are given
to other routes, answers are mended that were corrected, a component comes that a correction adds too, one goes that a
correction needs, a route moves and another goes.
"""

from __future__ import annotations

import copy
from pathlib import Path

import corrections
from generation.document import Json

from .project import OVERLAY, make_project
from .test_overlay import action
from .tiny import answer, ref, thing

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}
BADGES = "/api/badges/orgs/{org}/users/{user_id}/"
BADGE = f"{BADGES}{{entity_id}}/"
BADGES_NOW, BADGE_NOW = (path.replace("{org}", "{platform_key}") for path in (BADGES, BADGE))
RECENT, PINNED, SESSIONS = "/api/messages/recent/", "/api/messages/pinned/", "/api/sessions/"
GROUPS, GROUP = "/api/core/user_groups/", "/api/core/user-groups/{id}/"
REPORTS, REPORTS_NOW, GONE = "/api/reports/", "/api/v2/reports/", "/api/gone/"
NOTES = "/api/notes/"


def _parameters(path: str, **types: Json) -> list[Json]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return [{"in": "path", "name": name, "required": True, "schema": types.get(name, TEXT)} for name in names]


def _get(name: str, path: str, schema: Json | None = None, *more: Json, **types: Json) -> Json:
    """A GET of the path with this operationId."""
    responses = {"200": answer(schema) if schema else {"description": "What it answers is not said."}}
    parameters = [*_parameters(path, **types), *more]
    return {"get": {"operationId": name, "tags": ["core"], "parameters": parameters, "responses": responses}}


def _query(name: str, schema: Json) -> Json:
    return {"in": "query", "name": name, "schema": schema}


def _list(name: str) -> Json:
    return {"type": "array", "items": ref(name)}


def old() -> Json:
    """The first version."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Hard", "version": "1.0.0"},
        "servers": [{"url": "https://hard.example"}],
        "paths": {
            BADGES: _get("badges_retrieve", BADGES, ref("Badge"), _query("sort", ref("SortEnum"))),
            BADGE: _get("badges_retrieve_2", BADGE, ref("Badge")),
            RECENT: _get("messages_recent_retrieve", RECENT),
            PINNED: _get("messages_pinned_list", PINNED, _list("Pinned")),
            SESSIONS: _get("sessions_list", SESSIONS),
            GROUPS: _get("core_user_groups_retrieve", GROUPS, ref("Group")),
            REPORTS: _get("reports_list", REPORTS),
            GONE: _get("gone_list", GONE),
            NOTES: _get("notes_list", NOTES, ref("NotePage"), _query("page", NUMBER)),
        },
        "components": {
            "schemas": {
                "Badge": thing(name=TEXT),
                "Group": thing(name=TEXT),
                "Pinned": thing(id=NUMBER),
                "StatusEnum": {"type": "string", "enum": ["read", "unread"]},
                "SortEnum": {"type": "string", "enum": ["asc", "desc"]},
                "Note": thing(text=TEXT, status=ref("StatusEnum")),
                "NotePage": thing(count=NUMBER, next=TEXT, results=_list("Note"), required=["count", "results"]),
            }
        },
    }


def new() -> Json:
    """The second version."""
    document = copy.deepcopy(old())
    document["info"]["version"] = "1.1.0"
    paths, components = document["paths"], document["components"]["schemas"]
    for path, now in ((BADGES, BADGES_NOW), (BADGE, BADGE_NOW)):
        name = paths.pop(path)["get"]["operationId"]
        more = [_query("sort", ref("OrderEnum"))] * (path == BADGES)
        twin = now.replace("{user_id}", "{username}")
        paths[twin] = _get(f"{name}_by_name", twin, ref("Badge"), *more)  # which stands first
        paths[now] = _get(name, now, ref("Badge"), *more, user_id=NUMBER)
    components["OrderEnum"] = {**components.pop("SortEnum"), "enum": ["asc", "desc", "random"]}
    paths[RECENT] = _get("messages_recent_list", RECENT, _list("Session"))
    paths[PINNED] = _get("messages_pinned_list", PINNED, _list("Session"))
    components["Session"] = thing(session_id=TEXT, messages=NUMBER)
    paths[GROUPS]["get"]["operationId"] = "core_user_groups_retrieve_2"
    paths[GROUP] = _get("core_user_groups_retrieve", GROUP, ref("Group"))
    paths[REPORTS_NOW] = paths.pop(REPORTS)
    del paths[GONE], components["StatusEnum"]
    components["Note"]["properties"]["status"] = TEXT
    return document


def _replaced(correction: str, path: str, schema: Json) -> list[Json]:
    """The actions that let a GET answer something else."""
    place = f"$.paths['{path}'].get.responses['200'].content['application/json']"
    return [action(f"{place}.schema", correction, remove=True), action(place, correction, update={"schema": schema})]


def _untyped(correction: str, path: str, schema: Json) -> Json:
    """The action that lets a GET answer something that did not say what."""
    content = {"application/json": {"schema": schema}}
    return action(f"$.paths['{path}'].get.responses['200']", correction, update={"content": content})


def overlay() -> Json:
    """Corrections of the first version."""
    parts = {
        "Session": thing(id=NUMBER),
        "SessionPage": thing(count=NUMBER, next=TEXT, results=_list("Session"), required=["count", "results"]),
        "Envelope": thing(result=ref("Badge"), required=["result"]),
        "Report": thing(status=ref("StatusEnum")),
    }
    page = {"parameters": [_query("page", NUMBER)]}
    actions = [
        action("$.components.schemas", "sessions", update=parts),
        _untyped("sessions", SESSIONS, ref("SessionPage")),
        action(f"$.paths['{SESSIONS}'].get", "sessions", update=page),
        *_replaced("badges", BADGES, ref("Envelope")),
        *_replaced("badges", BADGE, ref("Envelope")),
        action(f"$.paths['{BADGES}'].get", "badge-search", update={"parameters": [_query("search", TEXT)]}),
        _untyped("recent", RECENT, ref("SessionPage")),
        *_replaced("pinned", PINNED, ref("SessionPage")),
        _untyped("reports", REPORTS, _list("Report")),
        _untyped("gone", GONE, _list("Report")),
        action("$.components.schemas.Group.properties", "group-fields", update={"owner": TEXT}),
    ]
    return {**OVERLAY, "actions": actions}


def project(root: Path) -> Path:
    """A project at the first version, with what its corrections were made against."""
    made = make_project(root, old(), overlay())
    assert corrections.main(["--root", str(root), "--record"]) == 0
    return made
