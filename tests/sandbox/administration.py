"""What an administrator works with: notifications, mentors' settings, enrollments, access, SCIM, and images.

Unlike most of the sandbox's data, these are what requests have made of them, until the sandbox ends. There are six
notifications for each user, five of them unread; the mentor `nobody` does not exist, every other name is a mentor.
"""

import threading
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from rest_framework import serializers
from rest_framework.decorators import api_view, parser_classes, renderer_classes
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.parsers import FormParser, JSONParser, MultiPartParser
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from . import data, pagination
from .handling import ScimRenderer
from .uploads import ScimParser
from .views import GET, paged, require_org

_lock = threading.RLock()
_notifications: dict[str, list[data.Item]] = {}
_mentors: dict[str, data.Item] = {}
_enrollments: dict[str, dict[tuple[str, str], data.Item]] = {"program": {}, "pathway": {}}
_templates = {"USER_NOTIF_COURSE_ENROLLMENT": True, "POLICY_ASSIGNMENT": True, "DEFAULT_TEMPLATE": True}
_access: dict[str, set[str]] = {}
_members: dict[int, set[int]] = {}

MEDIA = f"https://{data.ORG}.example.com/media"


def checked(serializer: serializers.Serializer[Any]) -> dict[str, Any]:
    """Return what is valid of a body, or raise what DRF answers with 400."""
    serializer.is_valid(raise_exception=True)
    return dict(serializer.validated_data)


def found(kind: str, number: int) -> data.Item:
    """Return the row of a kind with this id, or raise what DRF answers with 404."""
    key = "user_id" if kind == "users" else "id"
    row = next((one for one in data.ROWS[kind] if one[key] == number), None)
    if row is None:
        raise NotFound("Not found.")
    return row


def named(username: str) -> data.Item:
    """Return the user of this name, or raise what DRF answers with 400."""
    row = next((one for one in data.ROWS["users"] if one["username"] == username), None)
    if row is None:
        raise ValidationError({"username": ["No such user."]})
    return row


# --- notifications ---------------------------------------------------------------------------------------------------


class StatusBody(serializers.Serializer[Any]):
    """Notifications, all where none is named, and what becomes of them."""

    notification_id = serializers.CharField(required=False)
    status = serializers.ChoiceField(["READ", "UNREAD", "CANCELLED"])


class MarkBody(serializers.Serializer[Any]):
    """The notifications to mark as read, all where none is named."""

    notification_ids = serializers.ListField(child=serializers.UUIDField(), required=False)


class ToggleBody(serializers.Serializer[Any]):
    """Whether notifications of a type are sent."""

    allow_notification = serializers.BooleanField()


class NotificationPagination(pagination.DefaultPagination):
    """page → count, next and previous as numbers, results."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        page = self.page
        after = page.next_page_number() if page.has_next() else None
        before = page.previous_page_number() if page.has_previous() else None
        return Response({"count": page.paginator.count, "next": after, "previous": before, "results": data})


def notifications_of(user_id: str) -> list[data.Item]:
    """Return a user's notifications, made when they are asked for first."""
    with _lock:
        if user_id not in _notifications:
            _notifications[user_id] = [
                {"id": str(uuid5(NAMESPACE_URL, f"{user_id}/{n}")), "username": user_id, "title": f"Course {n}"}
                | {"body": f"<p>Course {n} begins.</p>", "status": "UNREAD" if n < 6 else "READ", "channel": None}
                | {"context": {"course": n}, "short_message": f"Course {n} begins.", "created_at": data.moment(n)}
                | {"updated_at": data.moment(n)}
                for n in range(1, 7)
            ]
        return _notifications[user_id]


def mark(rows: list[data.Item], identifiers: Iterable[str] | None, status: str) -> int:
    """Set the status of those with these ids, of all for None; return how many that are."""
    wanted = None if identifiers is None else {str(UUID(one.strip())) for one in identifiers}
    chosen = [row for row in rows if wanted is None or row["id"] in wanted]
    if wanted is not None and len(chosen) < len(wanted):
        raise NotFound("Notification not found.")
    for row in chosen:
        row["status"] = status
    return len(chosen)


@api_view([*GET, "PUT"])
def notifications(request: Request, org: str, user_id: str) -> Response:
    """List a user's notifications by status, or change the status of those named."""
    require_org(org)
    rows = notifications_of(user_id)
    if request.method == "PUT":
        body = checked(StatusBody(data=request.data))
        try:
            mark(rows, body["notification_id"].split(",") if "notification_id" in body else None, body["status"])
        except ValueError:
            raise ValidationError({"notification_id": ["Not a valid UUID."]}) from None
        return Response({"message": "Notifications updated.", "success": True})
    wanted = request.query_params.get("status")
    return paged(request, [row for row in rows if wanted in (None, row["status"])], NotificationPagination())


@api_view(["PATCH"])
def bulk_update(request: Request, org: str, user_id: str) -> Response:
    """Change the status of all of a user's notifications."""
    require_org(org)
    count = mark(notifications_of(user_id), None, checked(StatusBody(data=request.data))["status"])
    return Response({"message": f"{count} notifications updated."})


@api_view(["DELETE"])
def one_notification(request: Request, org: str, user_id: str, notification_id: UUID) -> Response:
    """Delete a notification."""
    require_org(org)
    rows = notifications_of(user_id)
    left = [row for row in rows if row["id"] != str(notification_id)]
    if len(left) == len(rows):
        raise NotFound("Notification not found.")
    _notifications[user_id] = left
    return Response({"message": "Notification deleted."})


@api_view(GET)
def notifications_count(request: Request, org: str, user_id: str) -> Response:
    """Return how many notifications a user has: status."""
    require_org(org)
    wanted = request.query_params.get("status", "UNREAD")
    return Response({"count": sum(row["status"] == wanted for row in notifications_of(user_id))})


@api_view(["POST"])
def mark_all_as_read(request: Request, org: str) -> Response:
    """Mark notifications of all users as read."""
    require_org(org)
    identifiers = checked(MarkBody(data=request.data)).get("notification_ids")
    wanted = None if identifiers is None else {str(one) for one in identifiers}
    rows = [row for rows in _notifications.values() for row in rows if wanted is None or row["id"] in wanted]
    return Response({"message": "Marked as read.", "count": mark(rows, None, "READ")})


def template(name: str, number: int) -> data.Item:
    """Return a template of notifications."""
    return (
        {"id": number, "type": name, "name": name.title().replace("_", " "), "description": "", "is_inherited": True}
        | {"source_platform": "main", "is_enabled": _templates[name], "can_customize": True, "is_custom": False}
        | {
            "message_title": "Hello",
            "email_subject": "Hello",
            "spas": "",
            "allowed_channels": "",
            "available_context": "",
        }
    )


@api_view(GET)
def templates(request: Request, platform_key: str) -> Response:
    """List the templates of notifications."""
    require_org(platform_key)
    return Response([template(name, number) for number, name in enumerate(_templates, 1)])


@api_view(["PATCH"])
def toggle(request: Request, platform_key: str, notification_type: str) -> Response:
    """Say whether notifications of a type are sent."""
    require_org(platform_key)
    if notification_type not in _templates:
        raise NotFound("Not found.")
    _templates[notification_type] = enabled = checked(ToggleBody(data=request.data))["allow_notification"]
    said = f"Notifications are {'on' if enabled else 'off'}."
    return Response({"type": notification_type, "is_enabled": enabled, "platform": platform_key, "message": said})


# --- mentors ---------------------------------------------------------------------------------------------------------

FLAGS = """
allow_anonymous can_use_tools embed_is_context_aware embed_open_by_default embed_show_attachment embed_show_voice_call
embed_show_voice_record enable_disclaimer enable_email_chat enable_guided_prompts enable_instruction_mode
enable_memory_component enable_moderation enable_multi_query_rag enable_openai_assistant enable_post_processing_system
enable_safety_system enable_socratic_mode enable_spaced_repetition enable_suggested_prompts enable_total_grounding
forkable forkable_with_training_data is_deleted is_featured is_guided_mentor show_attachment show_voice_call
show_voice_record
"""
TEXTS = """
proactive_response greeting_method llm_name proactive_prompt disclaimer placeholder_prompt llm_provider
"""
SECRETS = """
system_prompt safety_system_prompt safety_response moderation_system_prompt post_processing_prompt moderation_response
department disable_chathistory guided_prompt_instructions google_voice openai_voice
"""
"""Texts that the settings have, and the public ones have not."""


class ImageOrUrl(serializers.Field[Any, Any, Any, Any]):
    """An uploaded file, or the URL of one; becomes a URL."""

    def to_internal_value(self, value: Any) -> str:
        """Take what was sent."""
        if isinstance(value, str):
            return str(serializers.URLField().run_validation(value))
        return f"{MEDIA}/{serializers.FileField().run_validation(value).name}"


class SettingsBody(serializers.Serializer[Any]):
    """What may be changed of a mentor's settings; as a form, when a picture is sent with it."""

    mentor_name = serializers.CharField(required=False)
    display_name = serializers.CharField(required=False)
    initial_message = serializers.CharField(required=False, allow_null=True)
    system_prompt = serializers.CharField(required=False)
    enable_memory_component = serializers.BooleanField(required=False)
    profile_image = serializers.URLField(required=False)
    uploaded_profile_image = ImageOrUrl(required=False)

    def changes(self) -> data.Item:
        """Return the settings to change, or raise what DRF answers with 400; a boolean that a form lacks is false."""
        body = checked(self)
        image = body.pop("uploaded_profile_image", None)
        return body if image is None else {**body, "profile_image": image}


class MentorBody(SettingsBody):
    """A mentor to make after a template."""

    template_name = serializers.CharField()
    new_mentor_name = serializers.CharField()


def mentor_named(name: str) -> data.Item:
    """Return a mentor's settings, or raise what DRF answers with 404."""
    if name == "nobody":
        raise NotFound("Mentor was not found.")
    number, unique = sum(map(ord, name)), str(uuid5(NAMESPACE_URL, name))
    configuration = {"id": 1, "mentor": unique, "platform_key": data.ORG, "mode": "realtime"}
    with _lock:
        return _mentors.setdefault(
            name,
            {"id": number, "mentor_id": number, "mentor": name, "mentor_slug": name, "mentor_name": name}
            | {"mentor_unique_id": unique, "display_name": name.title(), "profile_image": None}
            | {"initial_message": "Hello.", "mentor_description": "", "platform_key": data.ORG, "created_by": "ada"}
            | {"metadata": {}, "suggested_prompts": [], "mentor_tools": [], "llm_config": {}}
            | {"categories": [], "types": [], "subjects": [], "mentor_visibility": "viewable_by_anyone"}
            | {name: data.moment(1) for name in ("recently_accessed_at", "created_at", "updated_at")}
            | {**dict.fromkeys(FLAGS.split(), False), **dict.fromkeys(f"{TEXTS} {SECRETS}".split(), "")}
            | {"mcp_servers": [], "seo_tags": [], "marketing_conversations": [], "template_mentor": None}
            | {"llm_temperature": 0.5, "call_configuration": configuration}
            | {"permissions": {"field": {"system_prompt": {"read": True, "write": True}}, "object": {"write": True}}},
        )


@api_view([*GET, "PUT"])
@parser_classes([MultiPartParser, FormParser, JSONParser])
def mentor_settings(request: Request, org: str, user_id: str, mentor: str) -> Response:
    """Return a mentor's settings, or change those that are sent."""
    require_org(org)
    settings = mentor_named(mentor)
    if request.method == "PUT":
        settings.update(SettingsBody(data=request.data, partial=True).changes())
    return Response(settings)


@api_view(GET)
def public_settings(request: Request, org: str, user_id: str, mentor: str) -> Response:
    """Return what everybody may see of a mentor's settings."""
    require_org(org)
    hidden = {*SECRETS.split(), "mcp_servers", "seo_tags", "llm_temperature", "call_configuration", "template_mentor"}
    return Response({name: value for name, value in mentor_named(mentor).items() if name not in hidden})


@api_view(["POST"])
@parser_classes([MultiPartParser, FormParser, JSONParser])
def mentor_with_settings(request: Request, org: str, user_id: str) -> Response:
    """Make a mentor after a template."""
    require_org(org)
    body = MentorBody(data=request.data)
    changes = body.changes()
    mentor_named(changes.pop("template_name"))
    name = changes.pop("new_mentor_name")
    made = mentor_named(name)
    made.update(changes)
    return Response(
        {"id": made["id"], "name": name, "unique_id": made["mentor_unique_id"], "slug": name, "platform": org}
        | {name: made[name] for name in ("categories", "types", "subjects", "mcp_servers", "created_at", "updated_at")}
    )


# --- enrollments -----------------------------------------------------------------------------------------------------


class EnrollmentBody(serializers.Serializer[Any]):
    """Who is enrolled in what; what is left out is not read from the query."""

    username = serializers.CharField()
    platform_key = serializers.CharField(required=False)
    active = serializers.BooleanField(default=True)


class ProgramBody(EnrollmentBody):
    """An enrollment in a program."""

    program_id = serializers.CharField()


class PathwayBody(EnrollmentBody):
    """An enrollment in a pathway, by its UUID or its id."""

    pathway_uuid = serializers.UUIDField(required=False)
    pathway_id = serializers.CharField(required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Take the id for the UUID, or the other way round."""
        if not {"pathway_uuid", "pathway_id"} & attrs.keys():
            raise ValidationError({"pathway_uuid": ["This field is required."]})
        uuid = str(attrs.get("pathway_uuid") or uuid5(NAMESPACE_URL, attrs.get("pathway_id", "")))
        return {**attrs, "pathway_uuid": uuid, "pathway_id": attrs.get("pathway_id", uuid)}


def enroll(kind: str, body: dict[str, Any]) -> Response:
    """Write an enrollment down, or change it; return it."""
    identifier = body[f"{kind}_id"]
    user = named(body["username"])
    with _lock:
        row = _enrollments[kind].setdefault(
            (user["username"], identifier),
            {"user_id": user["user_id"], "username": user["username"], f"{kind}_id": identifier, "name": identifier}
            | {"platform_key": data.ORG, "org": data.ORG, "slug": identifier.lower(), "created": data.moment(1)}
            | {"ended": None, "active": True}
            | ({"pathway_uuid": body["pathway_uuid"]} if kind == "pathway" else {"program_key": identifier})
            | ({"started": None, "expired": None} if kind == "program" else {}),
        )
        row["active"] = body["active"]
        return Response(row)


def enrolled(request: Request, kind: str) -> Response:
    """Return the enrollments, as a bare list: username, program_id or pathway_id, active."""
    query = request.query_params
    rows = [
        row
        for row in _enrollments[kind].values()
        if all(query.get(name, row[name]) == row[name] for name in ("username", f"{kind}_id"))
        and query.get("active", str(row["active"])).lower() == str(row["active"]).lower()
    ]
    return Response([{**row, "metadata": None} for row in rows])


@api_view([*GET, "POST", "DELETE"])
def programs(request: Request) -> Response:
    """List enrollments in programs, enroll, or end an enrollment: username, program_id."""
    if request.method == "POST":
        return enroll("program", checked(ProgramBody(data=request.data)))
    if request.method == "DELETE":
        body = checked(ProgramBody(data=request.query_params.dict()))
        if (body["username"], body["program_id"]) not in _enrollments["program"]:
            raise NotFound("Enrollment was not found.")
        return enroll("program", {**body, "active": False})
    return enrolled(request, "program")


@api_view(GET)
def pathways(request: Request) -> Response:
    """List enrollments in pathways."""
    return enrolled(request, "pathway")


@api_view(["POST"])
def pathways_self(request: Request) -> Response:
    """Enroll in a pathway."""
    return enroll("pathway", checked(PathwayBody(data=request.data)))


@api_view(GET)
def courses_search(request: Request) -> Response:
    """List enrollments in courses, two for each user, of which one is archived: username, include_archived_courses."""
    query = request.query_params
    archived = query.get("include_archived_courses", "false").lower() == "true"
    rows = [
        {"user_id": row["user_id"], "username": row["username"], "email": row["email"], "active": True}
        | {"course_id": f"course-v1:acme+C{n}+2024", "name": f"Course {n}", "course_name": f"Course {n}"}
        | {"created": row["added_on"], "started": row["added_on"], "ended": None, "expired": None, "metadata": {}}
        for row in data.ROWS["users"]
        for n in ((1, 2) if archived else (1,))
        if query.get("username", row["username"]) == row["username"]
    ]
    return paged(request, rows, pagination.DefaultPagination())


# --- who may what ----------------------------------------------------------------------------------------------------


class LinkBody(serializers.Serializer[Any]):
    """A user of a platform, and whether he is active there."""

    user_id = serializers.IntegerField()
    platform_key = serializers.CharField()
    is_admin = serializers.BooleanField(required=False)
    active = serializers.BooleanField(required=False)


class PoliciesBody(serializers.Serializer[Any]):
    """What changes of a user's policies."""

    user_id = serializers.IntegerField()
    platform_key = serializers.CharField()
    policies_to_add = serializers.ListField(child=serializers.ChoiceField(data.POLICIES), default=list)
    policies_to_remove = serializers.ListField(child=serializers.ChoiceField(data.POLICIES), default=list)
    policies_to_set = serializers.ListField(child=serializers.ChoiceField(data.POLICIES), required=False)


class NumbersField(serializers.ListField):
    """Ids of users."""

    child = serializers.IntegerField()


class GroupBody(serializers.Serializer[Any]):
    """An RBAC group; its users in any of the spellings."""

    platform_key = serializers.CharField()
    name = serializers.CharField(required=False)
    description = serializers.CharField(required=False, allow_blank=True)
    unique_id = serializers.CharField(required=False)
    user_ids = NumbersField(default=list)
    users_to_add = NumbersField(default=list)
    users_to_remove = NumbersField(default=list)

    def applied_to(self, group: data.Item) -> data.Item:
        """Change a group, or raise what DRF answers with 400."""
        body = checked(self)
        require_org(body.pop("platform_key", data.ORG))
        added = [found("users", one) for one in (*body.pop("user_ids", ()), *body.pop("users_to_add", ()))]
        gone = set(body.pop("users_to_remove", ()))
        have = {one["id"]: one for one in group["users"]}
        have.update((one["user_id"], data.rbac_user(one)) for one in added)
        group.update(body, users=[one for key, one in have.items() if key not in gone])
        return group


@api_view(["POST"])
def user_platforms(request: Request) -> Response:
    """Link a user with the platform, or change the link: active, is_admin."""
    body = checked(LinkBody(data=request.data))
    require_org(body["platform_key"])
    row = found("users", body["user_id"])
    row.update({name: body[name] for name in ("active", "is_admin") if name in body})
    urls = {f"{name}_url": f"https://{name}.acme.example.com" for name in ("lms", "cms", "portal")}
    return Response(
        {"user_id": row["user_id"], "username": row["username"], "email": row["email"], "user_active": True, **urls}
        | {"key": data.ORG, "org": data.ORG, "platform_name": "Acme", "public": "", "added_on": row["added_on"]}
        | {name: row[name] for name in ("is_admin", "is_staff", "active", "expired_on")},
        status=201,
    )


@api_view(["PUT"])
def user_policies(request: Request) -> Response:
    """Change the policies of users; returns those that each has from now on."""
    bodies: Any = PoliciesBody(data=request.data, many=True)
    bodies.is_valid(raise_exception=True)
    after = {}
    for body in bodies.validated_data:
        require_org(body["platform_key"])
        row = found("users", body["user_id"])
        kept = body.get("policies_to_set", row["policies"])
        row["policies"] = [
            one for one in dict.fromkeys([*kept, *body["policies_to_add"]]) if one not in body["policies_to_remove"]
        ]
        after[str(row["user_id"])] = row["policies"]
    return Response(after)


def create_rbac_group(request: Request) -> Response:
    """Make an RBAC group."""
    with _lock:
        number = max((row["id"] for row in data.ROWS["rbac_groups"]), default=0) + 1
        made = {**data.rbac_group(number), "name": f"group {number}", "users": []}
        GroupBody(data=request.data).applied_to(made)
        data.ROWS["rbac_groups"].append(made)
    return Response(made, status=201)


@api_view([*GET, "PATCH", "DELETE"])
def one_rbac_group(request: Request, number: int) -> Response:
    """Return an RBAC group, change it, or delete it: platform_key, which the last needs."""
    group = found("rbac_groups", number)
    if request.method == "PATCH":
        return Response(GroupBody(data=request.data, partial=True).applied_to(group))
    if request.method == "DELETE":
        if "platform_key" not in request.query_params:
            raise ValidationError({"platform_key": ["This field is required."]})
        data.ROWS["rbac_groups"].remove(group)
        return Response(status=204)
    return Response(group)


class AccessBody(serializers.Serializer[Any]):
    """Who gets a role for a mentor, by e-mail or by name."""

    mentor_id = serializers.CharField()
    platform_key = serializers.CharField()
    role = serializers.CharField()
    emails_to_add = serializers.ListField(child=serializers.EmailField(), default=list)
    usernames_to_add = serializers.ListField(child=serializers.CharField(), default=list)


@api_view([*GET, "POST"])
def mentor_access(request: Request) -> Response:
    """Return who has which role for a mentor, or give somebody one: mentor_id, platform_key."""
    sent = AccessBody(data=request.data) if request.method == "POST" else None
    body = checked(sent) if sent else {name: request.query_params.get(name) for name in ("mentor_id", "platform_key")}
    missing = {name: ["This field is required."] for name in ("mentor_id", "platform_key") if not body[name]}
    if missing:
        raise ValidationError(missing)
    require_org(body["platform_key"])
    usernames = _access.setdefault(body["mentor_id"], set())
    if sent:
        wanted = {*body["emails_to_add"], *body["usernames_to_add"]}
        usernames |= {row["username"] for row in data.ROWS["users"] if wanted & {row["email"], row["username"]}}
    users = [data.rbac_user(named(username)) for username in sorted(usernames)]
    policy = {"id": 1, "name": "Editors", "role": "Mentor Editor", "users": users, "groups": []}
    return Response({"mentor_id": body["mentor_id"], "policies": [policy]}, status=201 if sent else 200)


@api_view(GET)
def api_tokens(request: Request) -> Response:
    """List the platform's API tokens: platform_key."""
    if "platform_key" not in request.query_params:
        raise ValidationError({"platform_key": ["This field is required."]})
    require_org(request.query_params["platform_key"])
    made = {"username": "ada", "platform_key": data.ORG, "expires_in": None, "created": data.moment(1)}
    return Response([made | {"name": name, "key": f"{name}-…", "expires": expires} for name, expires in TOKENS.items()])


TOKENS = {"reports": None, "sync": "2030-01-01T00:00:00Z"}
"""The names of the platform's tokens, and when they end."""


@api_view(GET)
def department_check(request: Request) -> Response:
    """Return what the caller is an administrator of: platform_key."""
    require_org(request.query_params.get("platform_key") or data.ORG)
    return Response({"is_department_admin": False, "is_platform_admin": True})


# --- SCIM ------------------------------------------------------------------------------------------------------------


class Operation(serializers.Serializer[Any]):
    """One operation of a PATCH (RFC 7644, 3.5.2)."""

    op = serializers.CharField()
    path = serializers.CharField(required=False)
    value = serializers.JSONField(required=False)

    def validate_op(self, value: str) -> str:
        """Take it in any case, as RFC 7644 has it."""
        if value.lower() not in ("add", "remove", "replace"):
            raise ValidationError(f'"{value}" is not a valid choice.')
        return value.lower()


class PatchBody(serializers.Serializer[Any]):
    """A PATCH."""

    Operations = Operation(many=True)


class Member(serializers.Serializer[Any]):
    """A user of a group."""

    value = serializers.IntegerField()


class MembersOperation(Operation):
    """An operation on the members of a group."""

    value = Member(many=True, required=False, allow_null=True)


class MembersBody(serializers.Serializer[Any]):
    """A change of the members of a group."""

    Operations = MembersOperation(many=True)


NAMES = {"active": "active", "displayName": "name", "userName": "username"}
"""Attributes that can be changed, and what our rows call them."""


@api_view([*GET, "PATCH"])
@parser_classes([ScimParser, JSONParser])
@renderer_classes([ScimRenderer, JSONRenderer])
def scim_user(request: Request, platform_key: str, number: str) -> Response:
    """Return a user as a SCIM resource, or patch it: active, displayName, userName."""
    require_org(platform_key)
    row = found("users", int(number))
    if request.method == "PATCH":
        for one in checked(PatchBody(data=request.data))["Operations"]:
            value = one.get("value")
            changes = {one["path"]: value} if "path" in one else value
            if one["op"] == "remove" or not isinstance(changes, dict) or not changes.keys() <= NAMES.keys():
                raise ValidationError({"detail": f"This cannot be patched: {one.get('path')}"})
            row.update({NAMES[name]: value for name, value in changes.items()})
    return Response(data.scim_user(row))


def scim_group_of(number: int) -> data.Item:
    """Return a group as a SCIM resource."""
    group = data.ROWS["groups"][number - 1] if 0 < number <= len(data.ROWS["groups"]) else None
    if group is None:
        raise NotFound("Not found.")
    members = [found("users", one) for one in sorted(_members.setdefault(number, {1}))]
    return (
        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "id": str(number), "displayName": group["name"]}
        | {"members": [{"value": str(one["user_id"]), "display": one["username"]} for one in members]}
        | {"meta": {"resourceType": "Group"}}
    )


@api_view(GET)
@renderer_classes([ScimRenderer, JSONRenderer])
def scim_groups(request: Request, platform_key: str) -> Response:
    """List groups as SCIM resources, all at once."""
    require_org(platform_key)
    rows = [scim_group_of(row["id"]) for row in data.ROWS["groups"]]
    schemas = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
    return Response({"schemas": schemas, "totalResults": len(rows), "Resources": rows})


@api_view(["POST"])
@parser_classes([ScimParser, JSONParser])
@renderer_classes([ScimRenderer, JSONRenderer])
def scim_members(request: Request, platform_key: str, number: str, how: str) -> Response:
    """Add members to a group, or remove them."""
    require_org(platform_key)
    group = int(number)
    scim_group_of(group)
    for one in checked(MembersBody(data=request.data))["Operations"]:
        numbers = {member["value"] for member in one.get("value") or []}
        for member in numbers:
            found("users", member)
        _members[group] = _members[group] | numbers if how == "add" else _members[group] - numbers
    return Response(scim_group_of(group))


# --- images ----------------------------------------------------------------------------------------------------------


class CredentialImageBody(serializers.Serializer[Any]):
    """An image for credentials."""

    image = serializers.FileField()
    name = serializers.CharField(required=False, allow_null=True)


class AssetBody(serializers.Serializer[Any]):
    """A public image of the platform."""

    image = serializers.FileField()
    category = serializers.CharField()


class ResourceBody(serializers.Serializer[Any]):
    """A resource of the catalog, with a picture or the URL of one."""

    name = serializers.CharField()
    resource_type = serializers.CharField()
    url = serializers.URLField(required=False)
    data = serializers.JSONField(required=False)
    image = ImageOrUrl(required=False)


@api_view(["POST"])
@parser_classes([MultiPartParser])
def credential_image(request: Request, org: str, user_id: str) -> Response:
    """Take an image for credentials."""
    require_org(org)
    body = checked(CredentialImageBody(data=request.data))
    made = {"id": 1, "name": body.get("name"), "image": f"{MEDIA}/{body['image'].name}"}
    return Response(pagination.enveloped("Created", made))


@api_view(["POST"])
@parser_classes([MultiPartParser])
def image_asset(request: Request, platform_key: str) -> Response:
    """Take a public image."""
    require_org(platform_key)
    body = checked(AssetBody(data=request.data))
    url = f"{MEDIA}/{body['image'].name}"
    dates = {"created_on": data.moment(1), "last_updated": data.moment(1)}
    return Response({"id": 1, "category": body["category"], "image": url, "url": url, **dates}, status=201)


@api_view(["POST"])
@parser_classes([MultiPartParser, FormParser, JSONParser])
def resource(request: Request) -> Response:
    """Make a resource of the catalog."""
    body = checked(ResourceBody(data=request.data))
    empty = {"url": None, "data": None, "image": None, "description": None}
    return Response({"id": 1, "item_id": "1", **empty, **body})
