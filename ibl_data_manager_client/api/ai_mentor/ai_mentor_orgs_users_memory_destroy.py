"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/",
    answer="any",
)


async def asyncio(org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        memory_unique_id_or_name: In the path.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Memory not found.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, memory_unique_id_or_name))


async def asyncio_detailed(
    org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient
) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, memory_unique_id_or_name))


def sync(org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        memory_unique_id_or_name: In the path.
    """
    return OPERATION.sync(client, (org, user_id, memory_unique_id_or_name))


def sync_detailed(org: str, user_id: str, memory_unique_id_or_name: str, *, client: DataManagerClient) -> Response[Any]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, memory_unique_id_or_name))
