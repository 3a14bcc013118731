"""The sandbox's data: made once, the same at every start; what `administration` serves, requests may change."""

from collections.abc import Iterable, Mapping
from typing import Any

Item = dict[str, Any]

ORG = "acme"
OTHER_ORGS = {"globex": 40, "initech": 12}
"""How many user groups they have, and they have nothing else."""
TOPICS = ("Python Basics", "Data Science", "Cloud Security", "Team Leadership")
POLICIES = ("Analytics Viewer", "Platform Admin", "Content Creator")
NEW_SHAPE_USERS = ("newshape", "newshape-2")
SIZES = {"credentials": 257, "groups": 120, "users": 135, "rbac_groups": 45, "traces": 64}

KEYS: set[str] = set()
ROWS: dict[str, list[Item]] = {}


def load(keys: Iterable[str], sizes: Mapping[str, int]) -> None:
    """Fill `KEYS` and `ROWS`; `sizes` has the names of `SIZES`."""
    makers = (credential, group, user, rbac_group, trace)
    KEYS.update(keys)
    ROWS.update({name: [make(n + 1) for n in range(sizes[name])] for name, make in zip(SIZES, makers, strict=True)})


def moment(n: int) -> str:
    """Return the n-th date-time, as DRF writes one: with microseconds only where there are any."""
    return f"2024-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:30:00{'' if n % 2 else '.250000'}Z"


def credential(n: int) -> Item:
    """Return the n-th credential, with all 26 fields; every 50th is assigned to somebody."""
    site, topic = "https://acme.example.com", TOPICS[n % 4]
    item: Item = {
        "entityId": f"credential-{n:04}" + ("-assigned" if n % 50 == 0 else ""),
        "name": f"{topic} {n:04}",
        "name_override": None if n % 3 else f"Override {n:04}",
        "description": None if n % 5 == 0 else f"Awarded for {topic}.",
        "criteriaUrl": f"{site}/criteria/{n}",
        "criteriaNarrative": f"{site}/narrative/{n}",
        "createdAt": moment(n),
        "catalog_items": [f"item-{n % 7}"],
        "courses": [{"course_id": f"course-v1:acme+C{n % 10}+2024", "name": f"Course {n % 10}"}],
        "programs": "engineering" if n % 2 else "management",
        "issuerDetails": {"entityId": "issuer-1", "name": "Acme Academy"},
        "html_template": "<h1>{{ name }}</h1>",
        "css_template": None,
        "metadata": None if n % 3 == 0 else {"level": n % 3, "notes": ["one", "two"]},
        "credentialType": "CERTIFICATE",
        "expires": {"years": 1, "months": 6},
        "tags": None if n % 4 == 0 else ["sandbox", topic],
        "signatories": [{"name": "Ada Lovelace", "title": "Dean"}],
        "signal": "COURSE_COMPLETED",
        "pathways": [{"pathway_id": f"pathway-{n % 5}", "name": f"Pathway {n % 5}"}],
    }
    for i, image in enumerate(("icon", "background", "thumbnail")):
        item |= {f"{image}Image": f"{site}/{image}/{n}.png", f"{image}_image_id": 3 * n + i}
    return item


def group(n: int) -> Item:
    """Return the n-th user group with its metrics (component `GroupListData`)."""
    return (
        {"id": n, "name": f"Group {n:03}", "platform": ORG}
        | {"courses_enrolled": 2 * n, "courses_completed": n, "completion_rate": 50.0, "pathways_completed": n % 4}
        | {"certificates_earned": n % 6, "skills_points": 10 * n, "skills_earned": n % 9, "time_spent": f"{n}h 30m"}
    )


def user(n: int) -> Item:
    """Return the n-th user of the platform, as its user management lists one; every 10th has expired."""
    username, expired = f"student{n:03}", n % 10 == 0
    return (
        {"username": username, "user_id": n, "name": f"Student {n:03}", "email": f"{username}@example.com"}
        | {"platform_org": ORG, "platform_key": ORG, "is_admin": n == 1, "is_staff": n % 20 == 0}
        | {"active": not expired, "expired_on": moment(n + 1) if expired else None, "added_on": moment(n)}
        | {"policies": [POLICIES[n % 3]] if n % 2 else []}
    )


def rbac_user(row: Item) -> Item:
    """Return a user as groups and policies have one."""
    return {"id": row["user_id"], "username": row["username"], "email": row["email"]}


def rbac_group(n: int) -> Item:
    """Return the n-th RBAC group, without its request-only fields."""
    members = [rbac_user(user(i)) for i in (n, n + 1)]
    return (
        {"id": n, "unique_id": f"rbac-{n:03}", "name": f"RBAC group {n:03}", "description": "", "is_internal": False}
        | {"platform": {"id": 1, "key": ORG, "name": "Acme"}, "owner": members[0], "users": members}
    )  # fmt: skip


def trace(n: int) -> Item:
    """Return the n-th trace (component `Trace`)."""
    return (
        {"id": f"trace-{n:03}", "name": f"chat {n:03}", "user_id": None if n % 4 == 0 else f"student{n:03}"}
        | {"input": f"Question {n}", "output": f"Answer {n}", "session_id": f"session-{n % 6}", "metadata": {"turn": n}}
        | {"release": None, "version": "1.0", "tags": ["sandbox"], "is_deleted": 0, "event_ts": moment(n)}
        | {"timestamp": moment(n), "created_at": moment(n), "updated_at": moment(n + 1)}
    )


def scim_user(row: Item) -> Item:
    """Return a user as a SCIM resource (RFC 7643)."""
    return (
        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": str(row["user_id"])}
        | {"userName": row["username"], "displayName": row["name"], "active": row["active"]}
        | {"emails": [{"value": row["email"], "type": "work", "primary": True}]}
        | {"meta": {"resourceType": "User", "created": row["added_on"]}}
    )


def reported_role(username: str) -> Item:
    """Return what a user reported; the skills of `NEW_SHAPE_USERS` have the newer fields."""
    skills: list[Item] = []
    for n, topic in enumerate(TOPICS[:3], start=1):
        skill: Item = {"name": topic, "slug": topic.lower().replace(" ", "-")}
        if username in NEW_SHAPE_USERS:
            skills.append(skill | {"skill_id": n, "platform": ORG})
        else:
            skills.append(skill | {"id": n, "platform_key": ORG, "data": None if n == 1 else {"level": n}})
    role = {"id": 1, "name": "Engineer", "slug": "engineer", "platform_key": ORG, "skills": skills, "data": {}}
    return {"user_id": 36, "username": username, "roles": [role], "data": {"source": "sandbox"}}
