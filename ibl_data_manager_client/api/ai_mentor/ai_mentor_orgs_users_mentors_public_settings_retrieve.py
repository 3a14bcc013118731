"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_settings_public import MentorSettingsPublic
from ...types import Response

OPERATION: Operation[MentorSettingsPublic] = Operation(
    "ai_mentor_orgs_users_mentors_public_settings_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/public-settings/",
    MentorSettingsPublic,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorSettingsPublic:
    """Retrieve public mentor settings.

    Args:
        request: HTTP request instance.
        user_id: The ID of the user requesting settings.
        mentor: The mentor identifier (name, slug, or unique_id).
        org: The organization key.

    Returns:
        Response containing the mentor settings or an error message.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        MentorSettingsPublic.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor not found.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MentorSettingsPublic]:
    """Retrieve public mentor settings.

    As `asyncio`. Returns Response[MentorSettingsPublic]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MentorSettingsPublic:
    """Retrieve public mentor settings.

    As `asyncio`, blocking. Returns MentorSettingsPublic. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[MentorSettingsPublic]:
    """Retrieve public mentor settings.

    As `asyncio`, blocking. Returns Response[MentorSettingsPublic]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
