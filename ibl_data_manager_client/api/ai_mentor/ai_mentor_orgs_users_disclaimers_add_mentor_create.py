"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/add-mentor/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.add_mentor_to_disclaimer import AddMentorToDisclaimer
from ...models.disclaimer import Disclaimer
from ...types import Response

OPERATION: Operation[Disclaimer] = Operation(
    "ai_mentor_orgs_users_disclaimers_add_mentor_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/disclaimers/{id}/add-mentor/",
    Disclaimer,
)


async def asyncio(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: AddMentorToDisclaimer
) -> Disclaimer:
    """Add mentor to disclaimer

    Add a mentor to a disclaimer with `mentor` scope. Only platform admins can perform this action.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: Serializer for adding a mentor to a disclaimer.

            This serializer validates the mentor_id input and provides proper schema documentation
            for the add_mentor action.

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
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: AddMentorToDisclaimer
) -> Response[Disclaimer]:
    """Add mentor to disclaimer

    As `asyncio`. Returns Response[Disclaimer]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), None, body)


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient, body: AddMentorToDisclaimer) -> Disclaimer:
    """Add mentor to disclaimer

    As `asyncio`, blocking. Returns Disclaimer. Raises errors.APIStatusError (400, 403, 404).

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this disclaimer.
        body: Serializer for adding a mentor to a disclaimer.

            This serializer validates the mentor_id input and provides proper schema documentation
            for the add_mentor action.
    """
    return OPERATION.sync(client, (org, user_id, id), None, body)


def sync_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient, body: AddMentorToDisclaimer
) -> Response[Disclaimer]:
    """Add mentor to disclaimer

    As `asyncio`, blocking. Returns Response[Disclaimer]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, id), None, body)
