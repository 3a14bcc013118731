"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_settings import MentorSettings
from ...models.mentor_settings_request import MentorSettingsRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorSettings] = Operation(
    "ai_mentor_orgs_users_mentors_settings_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/settings/",
    MentorSettings,
    media_type="multipart/form-data",
    without_file="application/json",
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorSettingsRequest | Unset = UNSET,
    department_id: int | Unset = UNSET,
) -> MentorSettings:
    """Update Mentor Settings

    Update various mentor settings including system prompts, tool permissions, and UI configurations.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As multipart/form-data; without a file application/json.
        department_id: Department to authorize users by

    Returns:
        MentorSettings.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), {"department_id": department_id}, body)


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorSettingsRequest | Unset = UNSET,
    department_id: int | Unset = UNSET,
) -> Response[MentorSettings]:
    """Update Mentor Settings

    As `asyncio`. Returns Response[MentorSettings]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), {"department_id": department_id}, body)


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorSettingsRequest | Unset = UNSET,
    department_id: int | Unset = UNSET,
) -> MentorSettings:
    """Update Mentor Settings

    As `asyncio`, blocking. Returns MentorSettings. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As multipart/form-data; without a file application/json.
        department_id: Department to authorize users by
    """
    return OPERATION.sync(client, (org, user_id, mentor), {"department_id": department_id}, body)


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorSettingsRequest | Unset = UNSET,
    department_id: int | Unset = UNSET,
) -> Response[MentorSettings]:
    """Update Mentor Settings

    As `asyncio`, blocking. Returns Response[MentorSettings]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), {"department_id": department_id}, body)
