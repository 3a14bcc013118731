"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/rating-summary/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_rating_summary_list_group_by import AiAnalyticsOrgsUsersRatingSummaryListGroupBy
from ...models.rating_record import RatingRecord
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[RatingRecord]] = Operation(
    "ai_analytics_orgs_users_rating_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/rating-summary/",
    list[RatingRecord],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str,
    group_by: AiAnalyticsOrgsUsersRatingSummaryListGroupBy | Unset = UNSET,
    start_date: str,
) -> list[RatingRecord]:
    """Retrieve user rating metrics over time.

    This endpoint returns data on the number of user ratings submitted
    within a specified date range, aggregated by day or hour.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Time series of rating counts aggregated by day or hour.

    Raises:
        NotFound: If the specified organization does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - required.
        end_date (str): End date for filtering (YYYY-MM-DD) - required.
        group_by (str): Aggregation level (day or hour) - default: day.

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Aggregation level (day or hour) Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        list[RatingRecord].

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
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str,
    group_by: AiAnalyticsOrgsUsersRatingSummaryListGroupBy | Unset = UNSET,
    start_date: str,
) -> Response[list[RatingRecord]]:
    """Retrieve user rating metrics over time.

    As `asyncio`. Returns Response[list[RatingRecord]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str,
    group_by: AiAnalyticsOrgsUsersRatingSummaryListGroupBy | Unset = UNSET,
    start_date: str,
) -> list[RatingRecord]:
    """Retrieve user rating metrics over time.

    As `asyncio`, blocking. Returns list[RatingRecord]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Aggregation level (day or hour) Default on the server: day.
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    return OPERATION.sync(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    end_date: str,
    group_by: AiAnalyticsOrgsUsersRatingSummaryListGroupBy | Unset = UNSET,
    start_date: str,
) -> Response[list[RatingRecord]]:
    """Retrieve user rating metrics over time.

    As `asyncio`, blocking. Returns Response[list[RatingRecord]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )
