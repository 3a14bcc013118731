"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_memory_settings_response import MentorMemorySettingsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.mentor_memory_settings_request import MentorMemorySettingsRequest

OPERATION: Operation[MentorMemorySettingsResponse] = Operation(
    "ai_mentor_orgs_users_mentors_memory_settings_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/",
    MentorMemorySettingsResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorMemorySettingsRequest | Unset = UNSET,
) -> MentorMemorySettingsResponse:
    """Endpoint for mentor memory item settings.

    Accessible to platform admins and superusers.

    Returns:

        200: Change mentor memory component item.

        400: When request is not valid.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid data
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorMemorySettingsRequest | Unset = UNSET,
) -> Response[MentorMemorySettingsResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorMemorySettingsRequest | Unset = UNSET,
) -> MentorMemorySettingsResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
    body: MentorMemorySettingsRequest | Unset = UNSET,
) -> Response[MentorMemorySettingsResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
        None,
        body,
    )
