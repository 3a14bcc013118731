"""PUT /api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_status_request_view import MemoryStatusRequestView
from ...models.memory_status_view import MemoryStatusView
from ...types import Response

OPERATION: Operation[MemoryStatusView] = Operation(
    "ai_prompt_orgs_users_memory_status_update",
    "PUT",
    "/api/ai-prompt/orgs/{org}/users/{user_id}/memory-status/",
    MemoryStatusView,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: MemoryStatusRequestView
) -> MemoryStatusView:
    """Update the memory status for a specific user.

    Args:
        request: The HTTP request containing the updated status.
        org: The organization/tenant identifier.
        user_id: The ID of the user to update memory status for.

    Returns:
        Response: The updated memory status.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        MemoryStatusView.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MemoryStatusRequestView
) -> Response[MemoryStatusView]:
    """Update the memory status for a specific user.

    As `asyncio`. Returns Response[MemoryStatusView]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MemoryStatusRequestView) -> MemoryStatusView:
    """Update the memory status for a specific user.

    As `asyncio`, blocking. Returns MemoryStatusView. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MemoryStatusRequestView
) -> Response[MemoryStatusView]:
    """Update the memory status for a specific user.

    As `asyncio`, blocking. Returns Response[MemoryStatusView]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
