"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_memory_settings_request import MentorMemorySettingsRequest
from ...models.mentor_memory_settings_response import MentorMemorySettingsResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorMemorySettingsResponse] = Operation(
    "ai_mentor_orgs_users_mentors_memory_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/",
    MentorMemorySettingsResponse,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorMemorySettingsRequest | Unset = UNSET
) -> MentorMemorySettingsResponse:
    """Endpoint for mentor memory item settings.

    Accessible to platform admins and superusers.

    Returns:

        200: Change mentor memory component item.

        400: When request is not valid.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        MentorMemorySettingsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorMemorySettingsRequest | Unset = UNSET
) -> Response[MentorMemorySettingsResponse]:
    """Endpoint for mentor memory item settings.

    As `asyncio`. Returns Response[MentorMemorySettingsResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorMemorySettingsRequest | Unset = UNSET
) -> MentorMemorySettingsResponse:
    """Endpoint for mentor memory item settings.

    As `asyncio`, blocking. Returns MentorMemorySettingsResponse. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorMemorySettingsRequest | Unset = UNSET
) -> Response[MentorMemorySettingsResponse]:
    """Endpoint for mentor memory item settings.

    As `asyncio`, blocking. Returns Response[MentorMemorySettingsResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
