"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.memory_progress import MemoryProgress
from ...types import Response

OPERATION: Operation[MemoryProgress] = Operation(
    "ai_mentor_orgs_users_mentors_memory_progress_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/memory-progress/",
    MemoryProgress,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MemoryProgress:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        MemoryProgress.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[MemoryProgress]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[MemoryProgress]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> MemoryProgress:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns MemoryProgress. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[MemoryProgress]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[MemoryProgress]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
