"""An administrator's morning: read what came in, let users go and in, and give the mentor a new face.

    python examples/administrators_morning.py --leaver student130 --newcomer student131 --picture tutor.png

Leavers are disabled over SCIM, newcomers enrolled in a program and put into a group; both options can be repeated, and
what is done is not done again. Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api import ai_mentor, catalog, core, notifications, scim
from ibl_data_manager_client.models import (
    MentorSettingsRequest,
    NotificationStatusRequest,
    PatchedRbacGroup,
    PatchedSCIMUserResponse,
    ProgramEnrollmentPlusInput,
    RbacGroupInput,
    SCIMPatchOperation,
    UserPolicyUpdate,
)
from ibl_data_manager_client.types import File


def read_notifications(client: DataManagerClient, org: str, me: str) -> None:
    """Print what is unread, and mark that as read: what arrives meanwhile stays unread."""
    unread = paginate(notifications.list_user_notifications.sync, org, me, client=client, status="UNREAD").collect()
    for one in unread:
        print(f"{one.created_at:%d %b} {one.title}: {one.short_message}")
    if unread:
        body = NotificationStatusRequest(notification_id=",".join(str(one.id) for one in unread), status="READ")
        notifications.update_user_notifications.sync(org, me, client=client, body=body)
    print(f"{notifications.get_notifications_count.sync(org, me, client=client, status='UNREAD').count} unread")


def user(client: DataManagerClient, org: str, username: str) -> Any:
    """The platform's user of exactly this name."""
    for one in paginate(core.list_platform_users.sync, client=client, platform_key=org, query=username):
        if one.username == username:
            return one
    raise SystemExit(f"{org} has no user {username}")


def let_go(client: DataManagerClient, org: str, username: str) -> None:
    """Disable a user, and take all policies."""
    leaver = user(client, org, username)
    change = PatchedSCIMUserResponse(operations=[SCIMPatchOperation("replace", path="active", value=False)])
    active = scim.patch_user.sync(org, str(leaver.user_id), client=client, body=change).active
    body = [UserPolicyUpdate(leaver.user_id, org, policies_to_set=[])]
    core.bulk_update_platform_user_policies.sync(client=client, body=body)
    print(f"{username}: {'still active' if active else 'disabled'}")


def let_in(client: DataManagerClient, org: str, username: str, program: str) -> int:
    """Enroll a user in a program; returns the number of the user."""
    newcomer = user(client, org, username)
    enrolled = catalog.list_program_enrollments.sync
    if not enrolled(client=client, active=True, username=username, program_id=program, platform_key=org):
        body = ProgramEnrollmentPlusInput(username=username, program_id=program, platform_key=org)
        catalog.create_program_enrollment.sync(client=client, body=body)
    print(f"{username}: in {program}")
    return int(newcomer.user_id)


def group(client: DataManagerClient, org: str, name: str, users: list[int]) -> int:
    """Put users into the group of this name, which is made where it is missing; returns how many it has."""
    for one in paginate(core.list_rbac_groups.sync, client=client, platform_key=org, name=name):
        if one.name == name:
            body = PatchedRbacGroup(platform_key=org, users_to_add=users)
            return len(core.patch_rbac_group.sync(one.id, client=client, body=body).users)
    made = RbacGroupInput(org, name=name, users_to_add=users)
    return len(core.create_rbac_group.sync(client=client, body=made).users)


def main() -> None:
    """Read the command line, and do what it says."""
    parser = argparse.ArgumentParser(description="An administrator's morning.")
    parser.add_argument("--leaver", action="append", default=[], metavar="USERNAME", help="who leaves")
    parser.add_argument("--newcomer", action="append", default=[], metavar="USERNAME", help="who comes")
    parser.add_argument("--program", default="engineering", help="what newcomers learn (default: engineering)")
    parser.add_argument("--group", default="Newcomers", help="the group that they are put into (default: Newcomers)")
    parser.add_argument("--mentor", default="tutor", help="whose picture it is (default: tutor)")
    parser.add_argument("--picture", type=Path, help="a picture for the mentor")
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"), help="who you are")
    options = parser.parse_args()
    with DataManagerClient() as client:
        read_notifications(client, options.org, options.user)
        for username in options.leaver:
            let_go(client, options.org, username)
        if options.newcomer:
            numbers = [let_in(client, options.org, username, options.program) for username in options.newcomer]
            print(f"{options.group}: {group(client, options.org, options.group, numbers)} users")
        if options.picture:
            face = MentorSettingsRequest(uploaded_profile_image=File(options.picture))
            place = (options.org, options.user, options.mentor)
            print(ai_mentor.update_mentor_settings.sync(*place, client=client, body=face).profile_image)


if __name__ == "__main__":
    try:
        main()
    except (errors.DataManagerError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
