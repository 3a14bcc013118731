"""GET /api/recommendations/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.recommendation_search_api import RecommendationSearchAPI
from ...types import Response

OPERATION: Operation[RecommendationSearchAPI] = Operation(
    "recommendations_orgs_users_retrieve",
    "GET",
    "/api/recommendations/orgs/{org}/users/{user_id}/",
    RecommendationSearchAPI,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> RecommendationSearchAPI:
    """API endpoint that returns a search api url prepopulated with context data
    See http://localhost:8000/api/schema/swagger-ui/#/recommendations

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        RecommendationSearchAPI.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[RecommendationSearchAPI]:
    """API endpoint that returns a search api url prepopulated with context data See …

    As `asyncio`. Returns Response[RecommendationSearchAPI]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> RecommendationSearchAPI:
    """API endpoint that returns a search api url prepopulated with context data See …

    As `asyncio`, blocking. Returns RecommendationSearchAPI. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[RecommendationSearchAPI]:
    """API endpoint that returns a search api url prepopulated with context data See …

    As `asyncio`, blocking. Returns Response[RecommendationSearchAPI]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
