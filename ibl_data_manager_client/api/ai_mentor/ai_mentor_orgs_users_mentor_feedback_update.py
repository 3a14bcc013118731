"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_chat_feedback import UserChatFeedback
from ...models.user_chat_feedback_input import UserChatFeedbackInput
from ...types import Response

OPERATION: Operation[UserChatFeedback] = Operation(
    "ai_mentor_orgs_users_mentor_feedback_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/{feedback_id}/",
    UserChatFeedback,
)


async def asyncio(
    org: str, user_id: str, feedback_id: int, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> UserChatFeedback:
    """Update an existing user chat feedback entry.

    Args:
        request: The HTTP request containing the updated feedback data.
        org: The organization/tenant identifier.
        feedback_id: The ID of the feedback entry to update.

    Returns:
        Response: The updated feedback entry.

    Raises:
        NotFound: If the specified feedback entry does not exist.
        BadRequest: If the provided data is invalid or the mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        feedback_id: In the path.
        body: As application/json.

    Returns:
        UserChatFeedback.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or mentor not found
            404: Feedback not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, feedback_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, feedback_id: int, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> Response[UserChatFeedback]:
    """Update an existing user chat feedback entry.

    As `asyncio`. Returns Response[UserChatFeedback]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, feedback_id), None, body)


def sync(
    org: str, user_id: str, feedback_id: int, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> UserChatFeedback:
    """Update an existing user chat feedback entry.

    As `asyncio`, blocking. Returns UserChatFeedback. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        feedback_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, feedback_id), None, body)


def sync_detailed(
    org: str, user_id: str, feedback_id: int, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> Response[UserChatFeedback]:
    """Update an existing user chat feedback entry.

    As `asyncio`, blocking. Returns Response[UserChatFeedback]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, feedback_id), None, body)
