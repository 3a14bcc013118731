"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_component_response import MemoryComponentResponse
from ...types import Response

OPERATION: Operation[MemoryComponentResponse] = Operation(
    "ai_mentor_orgs_users_mentors_current_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/current-memory/",
    MemoryComponentResponse,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MemoryComponentResponse:
    """Retrieve memory components for a specific mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to retrieve memory for.

    Returns:
        Response: The memory components for the mentor.

    Raises:
        NotFound: If the specified mentor or memory does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        MemoryComponentResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or memory not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MemoryComponentResponse]:
    """Retrieve memory components for a specific mentor.

    As `asyncio`. Returns Response[MemoryComponentResponse]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MemoryComponentResponse:
    """Retrieve memory components for a specific mentor.

    As `asyncio`, blocking. Returns MemoryComponentResponse. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MemoryComponentResponse]:
    """Retrieve memory components for a specific mentor.

    As `asyncio`, blocking. Returns Response[MemoryComponentResponse]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
