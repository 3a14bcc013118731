"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_all_chat_memory_view_input import UserAllChatMemoryViewInput
from ...models.user_chat_memory_update_view import UserChatMemoryUpdateView
from ...types import Response

OPERATION: Operation[UserChatMemoryUpdateView] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    UserChatMemoryUpdateView,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserChatMemoryUpdateView:
    """Update chat memory for a specific user.

    Args:
        request: The HTTP request containing the updated chat memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user to update chat memory for.

    Returns:
        Response: A confirmation of the scheduled update task.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If no chat memory exists for the user.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        UserChatMemoryUpdateView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserChatMemoryUpdateView]:
    """Update chat memory for a specific user.

    As `asyncio`. Returns Response[UserChatMemoryUpdateView]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserChatMemoryUpdateView:
    """Update chat memory for a specific user.

    As `asyncio`, blocking. Returns UserChatMemoryUpdateView. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserChatMemoryUpdateView]:
    """Update chat memory for a specific user.

    As `asyncio`, blocking. Returns Response[UserChatMemoryUpdateView]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
