"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/remove-mentor/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.disclaimer import Disclaimer
from ...models.remove_mentor_from_disclaimer import RemoveMentorFromDisclaimer
from ...types import Response

OPERATION: Operation[Disclaimer] = Operation(
    "ai_mentor_orgs_users_disclaimers_remove_mentor_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/remove-mentor/",
    Disclaimer,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: RemoveMentorFromDisclaimer
) -> Disclaimer:
    """Remove mentor from disclaimer

    Remove a mentor from a disclaimer with `mentor` scope. Only platform admins can perform this action. Validates
    that at least one mentor remains after removal.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: Serializer for removing a mentor from a disclaimer.

            This serializer validates the mentor_id input and provides proper schema documentation
            for the remove_mentor action.

    Returns:
        Disclaimer.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad Request
            403: Permission Denied
            404: Not Found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: RemoveMentorFromDisclaimer
) -> Response[Disclaimer]:
    """Remove mentor from disclaimer

    As `asyncio`. Returns Response[Disclaimer]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: RemoveMentorFromDisclaimer) -> Disclaimer:
    """Remove mentor from disclaimer

    As `asyncio`, blocking. Returns Disclaimer. Raises errors.APIStatusError (400, 403, 404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: Serializer for removing a mentor from a disclaimer.

            This serializer validates the mentor_id input and provides proper schema documentation
            for the remove_mentor action.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: RemoveMentorFromDisclaimer
) -> Response[Disclaimer]:
    """Remove mentor from disclaimer

    As `asyncio`, blocking. Returns Response[Disclaimer]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
