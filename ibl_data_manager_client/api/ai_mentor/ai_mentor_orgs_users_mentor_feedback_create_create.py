"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_chat_feedback import UserChatFeedback
from ...models.user_chat_feedback_input import UserChatFeedbackInput
from ...types import Response

OPERATION: Operation[UserChatFeedback] = Operation(
    "ai_mentor_orgs_users_mentor_feedback_create_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-feedback/create/",
    UserChatFeedback,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> UserChatFeedback:
    """Create a new user chat feedback entry.

    Args:
        request: The HTTP request containing the feedback data.
        org: The organization/tenant identifier.

    Returns:
        Response: The created feedback entry.

    Raises:
        BadRequest: If the provided data is invalid or the mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        UserChatFeedback.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> Response[UserChatFeedback]:
    """Create a new user chat feedback entry.

    As `asyncio`. Returns Response[UserChatFeedback]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: UserChatFeedbackInput) -> UserChatFeedback:
    """Create a new user chat feedback entry.

    As `asyncio`, blocking. Returns UserChatFeedback. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserChatFeedbackInput
) -> Response[UserChatFeedback]:
    """Create a new user chat feedback entry.

    As `asyncio`, blocking. Returns Response[UserChatFeedback]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
