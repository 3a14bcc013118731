"""GET /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_status_view import MemoryStatusView
from ...types import Response

OPERATION: Operation[MemoryStatusView] = Operation(
    "ai_prompt_orgs_users_memory_status_retrieve",
    "GET",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/",
    MemoryStatusView,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> MemoryStatusView:
    """Retrieve the memory status for a specific user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve memory status for.

    Returns:
        Response: The user's memory status.

    Raises:
        NotFound: If no memory status exists for the user.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        MemoryStatusView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory status not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MemoryStatusView]:
    """Retrieve the memory status for a specific user.

    As `asyncio`. Returns Response[MemoryStatusView]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> MemoryStatusView:
    """Retrieve the memory status for a specific user.

    As `asyncio`, blocking. Returns MemoryStatusView. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[MemoryStatusView]:
    """Retrieve the memory status for a specific user.

    As `asyncio`, blocking. Returns Response[MemoryStatusView]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
