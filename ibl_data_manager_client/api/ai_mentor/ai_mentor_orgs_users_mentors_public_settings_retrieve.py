"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_settings_public import MentorSettingsPublic
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MentorSettingsPublic] = Operation(
    "ai_mentor_orgs_users_mentors_public_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/",
    MentorSettingsPublic.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    *,
    client: DataManagerClient,
) -> MentorSettingsPublic:
    """Retrieve public mentor settings.

    Args:
        request: HTTP request instance.
        user_id: The ID of the user requesting settings.
        mentor: The mentor identifier (name, slug, or unique_id).
        org: The organization key.

    Returns:
        Response containing the mentor settings or an error message.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Mentor not found.
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
) -> Response[MentorSettingsPublic]:
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
) -> MentorSettingsPublic:
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
) -> Response[MentorSettingsPublic]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
        ),
    )
