"""DELETE /api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_memory_destroy",
    "DELETE",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/memory/{memory_unique_id_or_name}/",
    answer="any",
)


async def asyncio(
    org: str,
    user_id: str,
    memory_unique_id_or_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: Memory not found.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            memory_unique_id_or_name,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    memory_unique_id_or_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            memory_unique_id_or_name,
        ),
    )


def sync(
    org: str,
    user_id: str,
    memory_unique_id_or_name: str,
    *,
    client: DataManagerClient,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            memory_unique_id_or_name,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    memory_unique_id_or_name: str,
    *,
    client: DataManagerClient,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            memory_unique_id_or_name,
        ),
    )
