"""POST /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_all_chat_memory_view import UserAllChatMemoryView
from ...models.user_all_chat_memory_view_input import UserAllChatMemoryViewInput
from ...types import Response

OPERATION: Operation[UserAllChatMemoryView] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_create",
    "POST",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    UserAllChatMemoryView,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserAllChatMemoryView:
    """Create a new chat memory entry for a user.

    Args:
        request: The HTTP request containing the chat memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user to create chat memory for.

    Returns:
        Response: The created chat memory entry.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        UserAllChatMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserAllChatMemoryView]:
    """Create a new chat memory entry for a user.

    As `asyncio`. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserAllChatMemoryView:
    """Create a new chat memory entry for a user.

    As `asyncio`, blocking. Returns UserAllChatMemoryView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserAllChatMemoryView]:
    """Create a new chat memory entry for a user.

    As `asyncio`, blocking. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
