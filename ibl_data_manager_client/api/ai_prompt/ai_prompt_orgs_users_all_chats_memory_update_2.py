"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_all_chat_memory_view import UserAllChatMemoryView
from ...models.user_all_chat_memory_view_input import UserAllChatMemoryViewInput
from ...types import Response

OPERATION: Operation[UserAllChatMemoryView] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_update_2",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/",
    UserAllChatMemoryView,
)


async def asyncio(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserAllChatMemoryView:
    """Update a specific chat memory entry.

    Args:
        request: The HTTP request containing the updated chat memory data.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the memory.
        memory_id: The ID of the specific memory entry to update.

    Returns:
        Response: The updated chat memory entry.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the specified memory entry does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.
        body: As application/json.

    Returns:
        UserAllChatMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, memory_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserAllChatMemoryView]:
    """Update a specific chat memory entry.

    As `asyncio`. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, memory_id), None, body)


def sync(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> UserAllChatMemoryView:
    """Update a specific chat memory entry.

    As `asyncio`, blocking. Returns UserAllChatMemoryView. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, memory_id), None, body)


def sync_detailed(
    org: str, user_id: str, memory_id: int, *, client: DataManagerClient, body: UserAllChatMemoryViewInput
) -> Response[UserAllChatMemoryView]:
    """Update a specific chat memory entry.

    As `asyncio`, blocking. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, memory_id), None, body)
