"""GET /api/core/rbac/mentor-access/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_access import MentorAccess
from ...types import Response

OPERATION: Operation[MentorAccess] = Operation(
    "core_rbac_mentor_access_list", "GET", "/api/core/rbac/mentor-access/", MentorAccess
)


async def asyncio(*, client: DataManagerClient, mentor_id: int, platform_key: str) -> MentorAccess:
    """Get mentor access status

    Retrieve current access information for a specific mentor, including all groups and users that have access with
    their respective roles.

    Args:
        mentor_id: ID of the mentor to get access information for
        platform_key: Platform key where the mentor belongs

    Returns:
        MentorAccess.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid query parameters
            403: Permission denied - ShareMentor permission required
            404: Platform not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"mentor_id": mentor_id, "platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, mentor_id: int, platform_key: str) -> Response[MentorAccess]:
    """Get mentor access status

    As `asyncio`. Returns Response[MentorAccess]. Raises errors.APIStatusError (400, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"mentor_id": mentor_id, "platform_key": platform_key})


def sync(*, client: DataManagerClient, mentor_id: int, platform_key: str) -> MentorAccess:
    """Get mentor access status

    As `asyncio`, blocking. Returns MentorAccess. Raises errors.APIStatusError (400, 403, 404, 500).

    Args:
        mentor_id: ID of the mentor to get access information for
        platform_key: Platform key where the mentor belongs
    """
    return OPERATION.sync(client, (), {"mentor_id": mentor_id, "platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, mentor_id: int, platform_key: str) -> Response[MentorAccess]:
    """Get mentor access status

    As `asyncio`, blocking. Returns Response[MentorAccess]. Raises errors.APIStatusError (400, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (), {"mentor_id": mentor_id, "platform_key": platform_key})
