"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_component_memory_detail import MemoryComponentMemoryDetail
from ...types import Response

OPERATION: Operation[list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail] = Operation(
    "ai_mentor_orgs_users_mentors_historical_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/historical-memory/",
    list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail:
    """Retrieve memory history entries for a specific mentor and user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve memory history for.
        mentor: The identifier of the mentor to retrieve memory history for.

    Returns:
        Response: The memory history entries for the mentor and user.

    Raises:
        NotFound: If the specified mentor or memory history does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or memory history not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail]:
    """Retrieve memory history entries for a specific mentor and user.

    As `asyncio`. Returns Response[list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail]. Raises
    errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail:
    """Retrieve memory history entries for a specific mentor and user.

    As `asyncio`, blocking. Returns list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail. Raises
    errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail]:
    """Retrieve memory history entries for a specific mentor and user.

    As `asyncio`, blocking. Returns Response[list[MemoryComponentMemoryDetail] | MemoryComponentMemoryDetail].
    Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
