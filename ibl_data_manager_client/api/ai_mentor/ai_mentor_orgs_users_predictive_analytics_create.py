"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.predictive_analytics_request import PredictiveAnalyticsRequest
from ...models.predictive_analytics_response import PredictiveAnalyticsResponse
from ...types import Response

OPERATION: Operation[PredictiveAnalyticsResponse] = Operation(
    "ai_mentor_orgs_users_predictive_analytics_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/predictive-analytics/",
    PredictiveAnalyticsResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: PredictiveAnalyticsRequest
) -> PredictiveAnalyticsResponse:
    """Retrieve predictive analytics based on historical data variables.

    Args:
        request: HTTP request containing predictive analytics input.
        org: Organization key identifier.

    Returns:
        - 200: Object containing predicted data.
        - 400: When AI response cannot be loaded into JSON.
        - 404: When OpenAI key for the tenant is not set.
        - 429: When OpenAI request exceeds the rate limit.

    Example:
        **POST** `/api/ai-prompt/orgs/main/users/johndoe/predictive-analytics/`

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        PredictiveAnalyticsResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: When AI response cannot be loaded into JSON
            404: When OpenAI key for the tenant is not set
            429: When OpenAI request exceeds the rate limit
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PredictiveAnalyticsRequest
) -> Response[PredictiveAnalyticsResponse]:
    """Retrieve predictive analytics based on historical data variables.

    As `asyncio`. Returns Response[PredictiveAnalyticsResponse]. Raises errors.APIStatusError (400, 404, 429).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: PredictiveAnalyticsRequest
) -> PredictiveAnalyticsResponse:
    """Retrieve predictive analytics based on historical data variables.

    As `asyncio`, blocking. Returns PredictiveAnalyticsResponse. Raises errors.APIStatusError (400, 404, 429).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: PredictiveAnalyticsRequest
) -> Response[PredictiveAnalyticsResponse]:
    """Retrieve predictive analytics based on historical data variables.

    As `asyncio`, blocking. Returns Response[PredictiveAnalyticsResponse]. Raises errors.APIStatusError (400, 404,
    429).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
