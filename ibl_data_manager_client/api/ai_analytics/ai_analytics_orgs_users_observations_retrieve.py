"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.observation import Observation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Observation] = Operation(
    "ai_analytics_orgs_users_observations_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/",
    Observation.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    id: str,
    *,
    client: DataManagerClient,
) -> Observation:
    """Viewset for retrieving and listing Langfuse observations.

    This viewset provides read-only access to Langfuse observations data for platform admins.
    Observations represent detailed tracking of AI model interactions and responses.

    Permissions:
        - Restricted to platform administrators only

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: str,
    *,
    client: DataManagerClient,
) -> Response[Observation]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync(
    org: str,
    user_id: str,
    id: str,
    *,
    client: DataManagerClient,
) -> Observation:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            id,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    id: str,
    *,
    client: DataManagerClient,
) -> Response[Observation]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            id,
        ),
    )
