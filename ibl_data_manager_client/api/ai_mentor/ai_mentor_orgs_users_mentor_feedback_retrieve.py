"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_chat_feedback import UserChatFeedback
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserChatFeedback] = Operation(
    "ai_mentor_orgs_users_mentor_feedback_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/",
    UserChatFeedback.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    feedback_id: int,
    *,
    client: DataManagerClient,
) -> UserChatFeedback:
    """Retrieve details of a specific user chat feedback entry.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        feedback_id: The ID of the feedback entry to retrieve.

    Returns:
        Response: The feedback entry details.

    Raises:
        NotFound: If the specified feedback entry does not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Feedback not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            feedback_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    feedback_id: int,
    *,
    client: DataManagerClient,
) -> Response[UserChatFeedback]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            feedback_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    feedback_id: int,
    *,
    client: DataManagerClient,
) -> UserChatFeedback:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            feedback_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    feedback_id: int,
    *,
    client: DataManagerClient,
) -> Response[UserChatFeedback]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            feedback_id,
        ),
    )
