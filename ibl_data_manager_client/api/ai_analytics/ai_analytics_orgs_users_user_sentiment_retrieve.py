"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/user-sentiment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.sentiment_summary import SentimentSummary
from ...types import UNSET, Response, Unset

OPERATION: Operation[SentimentSummary] = Operation(
    "ai_analytics_orgs_users_user_sentiment_retrieve",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/user-sentiment/",
    SentimentSummary,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> SentimentSummary:
    """Retrieve user sentiment distribution.

    This endpoint returns data on the distribution of user sentiments (positive,
    negative, neutral) within a specified date range, expressed as percentages.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Sentiment distribution percentages and total sentiment count.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        SentimentSummary.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> Response[SentimentSummary]:
    """Retrieve user sentiment distribution.

    As `asyncio`. Returns Response[SentimentSummary]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


def sync(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> SentimentSummary:
    """Retrieve user sentiment distribution.

    As `asyncio`, blocking. Returns SentimentSummary. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    return OPERATION.sync(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> Response[SentimentSummary]:
    """Retrieve user sentiment distribution.

    As `asyncio`, blocking. Returns Response[SentimentSummary]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )
