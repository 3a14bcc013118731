"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...models.mentor_from_template_with_setting_request import MentorFromTemplateWithSettingRequest
from ...types import Response

OPERATION: Operation[Mentor] = Operation(
    "ai_mentor_orgs_users_mentor_with_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-with-settings/",
    Mentor,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorFromTemplateWithSettingRequest
) -> Mentor:
    """View to create a mentor from a template with settings.

    Accessible to tenant admins only.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.

    Returns:
        Mentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorFromTemplateWithSettingRequest
) -> Response[Mentor]:
    """View to create a mentor from a template with settings.

    As `asyncio`. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MentorFromTemplateWithSettingRequest) -> Mentor:
    """View to create a mentor from a template with settings.

    As `asyncio`, blocking. Returns Mentor. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As multipart/form-data; without a file application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorFromTemplateWithSettingRequest
) -> Response[Mentor]:
    """View to create a mentor from a template with settings.

    As `asyncio`, blocking. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
