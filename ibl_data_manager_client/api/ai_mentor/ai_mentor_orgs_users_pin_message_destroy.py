"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.pinned_message_request import PinnedMessageRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_mentor_orgs_users_pin_message_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/pin-message/",
    None,
    answer="none",
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest | Unset = UNSET
) -> None:
    """Delete a pinned message for a user.

    Args:
        request: The HTTP request containing session details.
        org: Organization key identifier.
        user_id: The username of the student.

    Returns:
        Response: Status 204 on success.

    Raises:
        NotFound: If the student or pinned message does not exist.
        ValidationError: If request data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If request data is invalid.
            404: If the student or pinned message does not exist.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest | Unset = UNSET
) -> Response[None]:
    """Delete a pinned message for a user.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest | Unset = UNSET) -> None:
    """Delete a pinned message for a user.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PinnedMessageRequest | Unset = UNSET
) -> Response[None]:
    """Delete a pinned message for a user.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
