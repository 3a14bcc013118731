"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pinned_message_create import PinnedMessageCreate
from ...models.pinned_message_request import PinnedMessageRequest
from ...types import Response

OPERATION: Operation[PinnedMessageCreate] = Operation(
    "ai_mentor_orgs_users_pin_message_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    PinnedMessageCreate,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest
) -> PinnedMessageCreate:
    """Create a pinned message for a user session.

    Args:
        request: The HTTP request containing session details.
        org: Organization key identifier.
        user_id: The username of the student.

    Returns:
        Response: Status 201 on success.

    Raises:
        NotFound: If the student does not exist.
        ValidationError: If request data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        PinnedMessageCreate.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If request data is invalid.
            404: If the student does not exist.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest
) -> Response[PinnedMessageCreate]:
    """Create a pinned message for a user session.

    As `asyncio`. Returns Response[PinnedMessageCreate]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest) -> PinnedMessageCreate:
    """Create a pinned message for a user session.

    As `asyncio`, blocking. Returns PinnedMessageCreate. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest
) -> Response[PinnedMessageCreate]:
    """Create a pinned message for a user session.

    As `asyncio`, blocking. Returns Response[PinnedMessageCreate]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
