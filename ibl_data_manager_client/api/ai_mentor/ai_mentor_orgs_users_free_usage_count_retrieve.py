"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.free_usage_count import FreeUsageCount
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[FreeUsageCount] = Operation(
    "ai_mentor_orgs_users_free_usage_count_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count",
    FreeUsageCount.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> FreeUsageCount:
    """Retrieve the count of free usage credits available to a user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to check free usage for.

    Returns:
        Response: The count of free usage credits available.

    Raises:
        NotFound: If the specified user does not exist.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404: User not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[FreeUsageCount]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> FreeUsageCount:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
) -> Response[FreeUsageCount]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
    )
