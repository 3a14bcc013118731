"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/sentiment-count/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_sentiment_count_view import UserSentimentCountView
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UserSentimentCountView]] = Operation(
    "ai_analytics_orgs_users_sentiment_count_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/sentiment-count/",
    list[UserSentimentCountView],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, period: str | Unset = UNSET
) -> list[UserSentimentCountView]:
    """Retrieve user sentiment counts over time.

    This endpoint returns data on the number of user sentiment entries
    within a specified time period, aggregated by date.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: User identifier.

    Returns:
        Response: Time series data of sentiment counts.

    Raises:
        NotFound: If the specified organization does not exist.
        ValidationError: If the provided query parameters are invalid.

    Query Parameters:
        period (str): Time period filter (today, yesterday, 7d, 30d, 90d) - default: 7d.

    Args:
        org: In the path.
        user_id: In the path.
        period: Default on the server: 7d.

    Returns:
        list[UserSentimentCountView].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the provided query parameters are invalid.
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), {"period": period})


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, period: str | Unset = UNSET
) -> Response[list[UserSentimentCountView]]:
    """Retrieve user sentiment counts over time.

    As `asyncio`. Returns Response[list[UserSentimentCountView]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), {"period": period})


def sync(
    org: str, user_id: str, *, client: DataManagerClient, period: str | Unset = UNSET
) -> list[UserSentimentCountView]:
    """Retrieve user sentiment counts over time.

    As `asyncio`, blocking. Returns list[UserSentimentCountView]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        period: Default on the server: 7d.
    """
    return OPERATION.sync(client, (org, user_id), {"period": period})


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, period: str | Unset = UNSET
) -> Response[list[UserSentimentCountView]]:
    """Retrieve user sentiment counts over time.

    As `asyncio`, blocking. Returns Response[list[UserSentimentCountView]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id), {"period": period})
