"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.observation import Observation
from ...types import Response

OPERATION: Operation[Observation] = Operation(
    "ai_analytics_orgs_users_observations_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/observations/{id}/",
    Observation,
)


async def asyncio(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Observation:
    """Viewset for retrieving and listing Langfuse observations.

    This viewset provides read-only access to Langfuse observations data for platform admins.
    Observations represent detailed tracking of AI model interactions and responses.

    Permissions:
        - Restricted to platform administrators only

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.

    Returns:
        Observation.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Response[Observation]:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`. Returns Response[Observation]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Observation:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`, blocking. Returns Observation. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: str, *, client: DataManagerClient) -> Response[Observation]:
    """Viewset for retrieving and listing Langfuse observations.

    As `asyncio`, blocking. Returns Response[Observation]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
