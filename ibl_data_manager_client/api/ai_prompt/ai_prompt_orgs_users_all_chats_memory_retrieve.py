"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_all_chat_memory_view import UserAllChatMemoryView
from ...types import Response

OPERATION: Operation[UserAllChatMemoryView] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    UserAllChatMemoryView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> UserAllChatMemoryView:
    """Retrieve chat memory for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve chat memory for.

    Returns:
        Response: The user's chat memory entries.

    Raises:
        NotFound: If no chat memory exists for the user.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        UserAllChatMemoryView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserAllChatMemoryView]:
    """Retrieve chat memory for a specific user.

    As `asyncio`. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> UserAllChatMemoryView:
    """Retrieve chat memory for a specific user.

    As `asyncio`, blocking. Returns UserAllChatMemoryView. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[UserAllChatMemoryView]:
    """Retrieve chat memory for a specific user.

    As `asyncio`, blocking. Returns Response[UserAllChatMemoryView]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
