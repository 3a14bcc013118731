"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/total-users-by-mentor/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_analytics_orgs_users_total_users_by_mentor_list_aggregation import (
    AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation,
)
from ...models.user_chat_by_period import UserChatByPeriod
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UserChatByPeriod]] = Operation(
    "ai_analytics_orgs_users_total_users_by_mentor_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/total-users-by-mentor/",
    list[UserChatByPeriod],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation | Unset = UNSET,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> list[UserChatByPeriod]:
    """Retrieve the total number of users interacting with mentors over time.

    This endpoint returns data on the number of unique users who interacted with
    mentors each day or hour within a specified date range, with optional
    filtering by specific mentor. If no date range is provided, the last 30 days
    are used by default.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Time series of unique user counts.

    Raises:
        NotFound: If the specified organization or mentor does not exist.
        BadRequest: If the provided parameters are invalid.

    Query Parameters:
        start_date (str): Start date for filtering (YYYY-MM-DD) - defaults to 30 days ago.
        end_date (str): End date for filtering (YYYY-MM-DD) - defaults to today.
        aggregation (str): Time aggregation level (hourly, daily) - default: daily.
        mentor_id (str): Filter by mentor unique ID.

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)

    Returns:
        list[UserChatByPeriod].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            404: Organization or mentor not found
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation | Unset = UNSET,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[list[UserChatByPeriod]]:
    """Retrieve the total number of users interacting with mentors over time.

    As `asyncio`. Returns Response[list[UserChatByPeriod]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation | Unset = UNSET,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> list[UserChatByPeriod]:
    """Retrieve the total number of users interacting with mentors over time.

    As `asyncio`, blocking. Returns list[UserChatByPeriod]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        aggregation: Time aggregation level (hourly, daily) Default on the server: daily.
        end_date: End date for filtering (YYYY-MM-DD)
        group_by: Default on the server: day.
        mentor_id: Filter by mentor unique ID
        start_date: Start date for filtering (YYYY-MM-DD)
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    aggregation: AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation | Unset = UNSET,
    end_date: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    mentor_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[list[UserChatByPeriod]]:
    """Retrieve the total number of users interacting with mentors over time.

    As `asyncio`, blocking. Returns Response[list[UserChatByPeriod]]. Raises errors.APIStatusError (400, 404).
    """
    _query = {
        "aggregation": aggregation,
        "end_date": end_date,
        "group_by": group_by,
        "mentor_id": mentor_id,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
