"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_destroy_2",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/{memory_id}/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, memory_id: int, *, client: DataManagerClient) -> None:
    """Delete a specific chat memory entry.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user who owns the memory.
        memory_id: The ID of the specific memory entry to delete.

    Returns:
        Response: A success message if the memory was deleted.

    Raises:
        NotFound: If the specified memory entry does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, memory_id))


async def asyncio_detailed(org: str, user_id: str, memory_id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific chat memory entry.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, memory_id))


def sync(org: str, user_id: str, memory_id: int, *, client: DataManagerClient) -> None:
    """Delete a specific chat memory entry.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        memory_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, memory_id))


def sync_detailed(org: str, user_id: str, memory_id: int, *, client: DataManagerClient) -> Response[None]:
    """Delete a specific chat memory entry.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, memory_id))
