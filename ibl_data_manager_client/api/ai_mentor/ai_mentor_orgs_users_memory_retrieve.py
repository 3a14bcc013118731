"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_memory import UserMemory
from ...types import Response

OPERATION: Operation[UserMemory] = Operation(
    "ai_mentor_orgs_users_memory_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/",
    UserMemory,
)


async def asyncio(org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient) -> UserMemory:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        memory_unique_id_or_name: In the path.

    Returns:
        UserMemory.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, memory_unique_id_or_name))


async def asyncio_detailed(
    org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient
) -> Response[UserMemory]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, memory_unique_id_or_name))


def sync(org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient) -> UserMemory:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns UserMemory. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        memory_unique_id_or_name: In the path.
    """
    return OPERATION.sync(client, (org, user_id, memory_unique_id_or_name))


def sync_detailed(
    org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient
) -> Response[UserMemory]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[UserMemory]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, memory_unique_id_or_name))
