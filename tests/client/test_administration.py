"""The operations that the vendor's own programs use most, against the sandbox: no answer deviates, whoever asks."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api import ai_mentor, catalog, core, credentials, notifications, scim
from ibl_data_manager_client.models import (
    CredentialImageUpload,
    MarkAllReadRequest,
    MentorFromTemplateWithSettingRequest,
    MentorPolicy,
    MentorSettingsRequest,
    NotificationStatusRequest,
    PatchedNotification,
    PatchedNotificationToggle,
    PatchedRbacGroup,
    PatchedSCIMUserResponse,
    PathwaySelfEnrollmentRequest,
    PlatformPublicImageAssetInput,
    ProgramEnrollmentPlusInput,
    RbacGroupInput,
    ResourceCreateUpdate,
    SCIMPatch,
    SCIMPatchOperation,
    UserPlatformViewPostRequest,
    UserPolicyUpdate,
)
from ibl_data_manager_client.types import File
from tests.fidelity.calls import module
from tests.fidelity.test_evidence import entries
from tests.keysearch import SANDBOX_KEY
from tests.sandbox import Sandbox, running_sandbox

PLACE = ("acme", "ada")
IMAGE = File(b"\x89PNG", file_name="a.png", mime_type="image/png")
Call = Callable[..., Any]


@pytest.fixture(scope="module")
def own() -> Iterator[Sandbox]:
    """A sandbox of its own, as these change what it has."""
    with running_sandbox(key=SANDBOX_KEY) as running:
        yield running


@pytest.fixture(params=["sync", "asyncio"])
def call(request: pytest.FixtureRequest, own: Sandbox) -> Call:
    """What calls an operation, blocking or with asyncio, and refuses an answer that deviates."""

    def blocking(operation: Any, *arguments: Any, **keywords: Any) -> Any:
        with DataManagerClient(own.key, base_url=own.dm_url, drift="raise", max_retries=0) as client:
            return operation.sync(*arguments, client=client, **keywords)

    async def waiting(operation: Any, *arguments: Any, **keywords: Any) -> Any:
        async with DataManagerClient(own.key, base_url=own.dm_url, drift="raise", max_retries=0) as client:
            return await operation.asyncio(*arguments, client=client, **keywords)

    if request.param == "sync":
        return blocking
    return lambda *arguments, **keywords: asyncio.run(waiting(*arguments, **keywords))


def test_notifications(call: Call, request: pytest.FixtureRequest) -> None:
    place = ("acme", request.node.name)  # whose notifications nobody has read

    def unread() -> int:
        return int(call(notifications.get_notifications_count, *place, status="UNREAD").count)

    page = call(notifications.list_user_notifications, *place, status="UNREAD")
    assert (page.count, page.next_, len(page.results)) == (5, None, 5)
    first, second, third, *_ = [str(one.id) for one in page.results]
    body = NotificationStatusRequest(notification_id=f"{first},{second}", status="READ")
    assert call(notifications.update_user_notifications, *place, body=body).success
    assert unread() == 3
    assert call(notifications.delete_notification, *place, third).message == "Notification deleted."
    with pytest.raises(errors.NotFoundError):
        call(notifications.delete_notification, *place, third)
    assert unread() == 2
    marked = call(notifications.mark_all_as_read, "acme", body=MarkAllReadRequest([page.results[3].id]))
    assert (marked.count, unread()) == (1, 1)
    bulk = call(notifications.bulk_update_user_notifications, *place, body=PatchedNotification(status="READ"))
    assert (bulk.message, unread()) == ("5 notifications updated.", 0)
    body = NotificationStatusRequest(notification_id="x", status="READ")
    with pytest.raises(errors.BadRequestError, match="UUID"):
        call(notifications.update_user_notifications, *place, body=body)


def test_templates_of_notifications(call: Call) -> None:
    kind = call(notifications.list_templates, "acme")[1].type_
    for enabled in (False, True):
        body = PatchedNotificationToggle(allow_notification=enabled)
        assert call(notifications.toggle_template, "acme", kind, body=body).is_enabled is enabled
        listed = {one.type_: one.is_enabled for one in call(notifications.list_templates, "acme")}
        assert listed[kind] is enabled


def test_settings_of_a_mentor(call: Call) -> None:
    for image, url in ((IMAGE, "https://acme.example.com/media/a.png"), ("https://x.example/b.png",) * 2):
        body = MentorSettingsRequest(initial_message="Welcome.", uploaded_profile_image=image)
        changed = call(ai_mentor.update_mentor_settings, *PLACE, "tutor", body=body)
        assert (changed.initial_message, changed.profile_image) == ("Welcome.", url)
    for settings in (ai_mentor.get_mentor_settings, ai_mentor.get_mentor_public_settings):
        got = call(settings, *PLACE, "tutor")
        assert (got.mentor, got.initial_message, got.profile_image) == ("tutor", "Welcome.", "https://x.example/b.png")
        assert got.permissions["object"]["write"]
        assert hasattr(got, "system_prompt") is (settings is ai_mentor.get_mentor_settings)
    off = call(ai_mentor.update_mentor_settings, *PLACE, "tutor", body=MentorSettingsRequest(initial_message=None))
    assert (off.initial_message, off.profile_image) == (None, "https://x.example/b.png")  # a form has no null
    with pytest.raises(errors.NotFoundError):
        call(ai_mentor.get_mentor_settings, *PLACE, "nobody")


def test_a_mentor_after_a_template(call: Call) -> None:
    made = MentorFromTemplateWithSettingRequest("tutor", "helper", uploaded_profile_image=IMAGE)
    assert call(ai_mentor.create_mentor_with_settings, *PLACE, body=made).name == "helper"
    assert str(call(ai_mentor.get_mentor_settings, *PLACE, "helper").profile_image).endswith("/media/a.png")


def test_enrollments(call: Call, request: pytest.FixtureRequest) -> None:
    program = request.node.name
    body = ProgramEnrollmentPlusInput(username="student003", program_id=program, platform_key="acme")
    assert call(catalog.create_program_enrollment, body=body).active
    of = {"username": "student003", "program_id": program}
    assert [one.program_id for one in call(catalog.list_program_enrollments, **of)] == [program]
    assert call(catalog.delete_program_enrollment, **of).active is False
    assert call(catalog.list_program_enrollments, **of, active=True) == []
    with pytest.raises(errors.NotFoundError):
        call(catalog.delete_program_enrollment, username="student003", program_id="none")
    nobody = ProgramEnrollmentPlusInput(username="nobody", program_id=program)
    with pytest.raises(errors.BadRequestError, match="No such user"):
        call(catalog.create_program_enrollment, body=nobody)

    own = call(
        catalog.create_self_pathway_enrollment, body=PathwaySelfEnrollmentRequest(username="student004", pathway_id="P")
    )
    assert own.pathway_id == "P"
    assert [one.name for one in call(catalog.list_pathway_enrollments, username="student004")] == ["P"]
    for archived, count in ((False, 1), (True, 2)):
        page = call(catalog.search_course_enrollments, username="student005", include_archived_courses=archived)
        assert page.count == len(page.results) == count


def test_users_and_their_policies(call: Call) -> None:
    for active in (False, True):
        linked = call(core.create_user_platform, body=UserPlatformViewPostRequest(130, "acme", active=active))
        assert (linked.username, linked.active) == ("student130", active)
        (row,) = call(core.list_platform_users, query="student130").results
        assert row.active is active
    body = [UserPolicyUpdate(131, "acme", policies_to_set=["Platform Admin"], policies_to_add=["Analytics Viewer"])]
    after = call(core.bulk_update_platform_user_policies, body=body)
    assert after["131"] == ["Platform Admin", "Analytics Viewer"]
    with_policies = call(core.list_platform_users, query="student131", return_policies=True).results
    assert with_policies.data[0].policies == ["Platform Admin", "Analytics Viewer"]
    body = [UserPolicyUpdate(131, "acme", policies_to_add=["Emperor"])]
    with pytest.raises(errors.BadRequestError, match="not a valid choice"):
        call(core.bulk_update_platform_user_policies, body=body)


def test_rbac_groups_and_access(call: Call) -> None:
    made = call(core.create_rbac_group, body=RbacGroupInput("acme", name="Tutors", user_ids=[1, 2]))
    assert [one.id for one in made.users] == [1, 2]
    for changes, ids in (
        (PatchedRbacGroup(user_ids=[3]), [1, 2, 3]),
        (PatchedRbacGroup(users_to_add=[4], users_to_remove=[1]), [2, 3, 4]),
    ):
        changed = call(core.patch_rbac_group, made.id, body=changes)
        assert [one.id for one in changed.users] == ids
    assert call(core.get_rbac_group, made.id, platform_key="acme").name == "Tutors"
    assert call(core.delete_rbac_group, made.id, platform_key="acme") is None
    with pytest.raises(errors.NotFoundError):
        call(core.get_rbac_group, made.id)

    access = MentorPolicy("acme", "Mentor Editor", "tutor", emails_to_add=["student007@example.com"])
    access.additional_properties["usernames_to_add"] = ["student006"]
    call(core.set_rbac_mentor_access, body=access)
    (policy,) = call(core.get_rbac_mentor_access, mentor_id="tutor", platform_key="acme").policies
    assert [one.username for one in policy.users] == ["student006", "student007"]
    tokens = call(core.list_platform_api_tokens, platform_key="acme")
    assert [one.expires is None for one in tokens] == [True, False]
    assert call(core.check_department_member, platform_key="acme").is_platform_admin


def test_scim(call: Call) -> None:
    operations = [
        [SCIMPatchOperation("replace", "active", False)],
        [SCIMPatchOperation(op="Replace", value={"active": True})],
    ]
    for active, change in enumerate(operations):
        body = PatchedSCIMUserResponse(operations=change)
        assert call(scim.patch_user, "acme", "132", body=body).active is bool(active)
        assert call(scim.get_user, "acme", "132").active is bool(active)
    with pytest.raises(errors.BadRequestError, match="cannot be patched"):
        call(
            scim.patch_user, "acme", "132", body=PatchedSCIMUserResponse(operations=[SCIMPatchOperation("remove", "x")])
        )
    assert call(scim.list_groups, "acme").total_results == 120
    for members, count in ((scim.add_group_members, 2), (scim.remove_group_members, 1)):
        patch = SCIMPatch(operations=[SCIMPatchOperation(op="add", path="members", value=[{"value": "9"}])])
        assert len(call(members, "acme", "5", body=patch).members) == count


def test_images(call: Call) -> None:
    url = "https://acme.example.com/media/a.png"
    assert call(credentials.create_image, *PLACE, body=CredentialImageUpload(IMAGE, name="Seal")).image == url
    asset = call(core.create_public_image_asset, "acme", body=PlatformPublicImageAssetInput("banner", IMAGE))
    assert (asset.url, asset.category) == (url, "banner")
    for image, stored in ((IMAGE, url), ("https://x.example/b.png",) * 2):
        body = ResourceCreateUpdate(name="Notes", resource_type="document", data={"pages": 3}, image=image)
        made = call(catalog.create_resource, body=body)
        assert (made.image, made.name) == (stored, "Notes")


def test_the_pager_reads_notifications(own: Sandbox) -> None:
    with DataManagerClient(own.key, base_url=own.dm_url, drift="raise") as client:
        found = paginate(notifications.list_user_notifications.sync, "acme", "pager", client=client).collect()
    assert [one.title for one in found] == [f"Course {n}" for n in range(1, 7)]


def test_what_the_vendors_programs_use_is_served(own: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the operations of the evidence, those that a route and its methods take."""
    served, asked = [], {entry["operation"] for entry in entries("vendor_programs")}
    segments = {"orgs": "acme", "platforms": "acme", "notifications": UUID(int=0), "templates": "T", "groups": 1}
    with httpx.Client(base_url=own.dm_url, headers={"Authorization": f"Api-Token {own.key}"}) as client:
        for name in sorted(asked):
            operation = module(name).OPERATION
            path = re.sub(r"(\w+)/\{\w+\}", lambda found: f"{found[1]}/{segments.get(found[1], 'x')}", operation.path)
            if operation.method in client.options(path).headers.get("Allow", ""):
                served.append(name)
    with capsys.disabled():
        print(f"\n{len(served)} of {len(asked)} operations of the vendor's programs are served by the sandbox")
    assert len(served) >= 25
