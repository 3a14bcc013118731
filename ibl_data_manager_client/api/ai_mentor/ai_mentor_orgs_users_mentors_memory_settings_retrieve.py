"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_memory_settings_response import MentorMemorySettingsResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MentorMemorySettingsResponse] = Operation(
    "ai_mentor_orgs_users_mentors_memory_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-settings/",
    MentorMemorySettingsResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> MentorMemorySettingsResponse:
    """Retrieve memory settings for a specific mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to retrieve settings for.

    Returns:
        Response: The memory settings for the mentor.

    Raises:
        NotFound: If the specified mentor or settings do not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Mentor or settings not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[MentorMemorySettingsResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> MentorMemorySettingsResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> Response[MentorMemorySettingsResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )
