"""DELETE /api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    "ai_prompt_orgs_users_all_chats_memory_destroy",
    "DELETE",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/all-chats-memory/",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete all chat memory for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to delete chat memory for.

    Returns:
        Response: A success message if the memory was deleted.

    Raises:
        NotFound: If no chat memory exists for the user.

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET
) -> Response[None]:
    """Delete all chat memory for a specific user.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> None:
    """Delete all chat memory for a specific user.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        body: Any JSON; none is described.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: Any | Unset = UNSET) -> Response[None]:
    """Delete all chat memory for a specific user.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
