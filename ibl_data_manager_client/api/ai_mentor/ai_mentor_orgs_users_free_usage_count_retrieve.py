"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.free_usage_count import FreeUsageCount
from ...types import Response

OPERATION: Operation[FreeUsageCount] = Operation(
    "ai_mentor_orgs_users_free_usage_count_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/free-usage-count",
    FreeUsageCount,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> FreeUsageCount:
    """Retrieve the count of free usage credits available to a user.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to check free usage for.

    Returns:
        Response: The count of free usage credits available.

    Raises:
        NotFound: If the specified user does not exist.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        FreeUsageCount.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: User not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[FreeUsageCount]:
    """Retrieve the count of free usage credits available to a user.

    As `asyncio`. Returns Response[FreeUsageCount]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> FreeUsageCount:
    """Retrieve the count of free usage credits available to a user.

    As `asyncio`, blocking. Returns FreeUsageCount. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[FreeUsageCount]:
    """Retrieve the count of free usage credits available to a user.

    As `asyncio`, blocking. Returns Response[FreeUsageCount]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
