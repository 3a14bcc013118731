"""GET /api/ai-analytics/orgs/{org}/users/{user_id}/usage-summary/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_count_record import UserCountRecord
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UserCountRecord]] = Operation(
    "ai_analytics_orgs_users_usage_summary_list",
    "GET",
    "/api/ai-analytics/orgs/{org}/users/{user_id}/usage-summary/",
    list[UserCountRecord],
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> list[UserCountRecord]:
    """Retrieve daily user engagement metrics with mentors.

    This endpoint returns data on the number of unique users who interact with
    mentors each day within a specified date range.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.

    Returns:
        Response: Daily time series of unique user counts.

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
        list[UserCountRecord].

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
) -> Response[list[UserCountRecord]]:
    """Retrieve daily user engagement metrics with mentors.

    As `asyncio`. Returns Response[list[UserCountRecord]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )


def sync(
    org: str, user_id: str, *, client: DataManagerClient, end_date: str, group_by: str | Unset = UNSET, start_date: str
) -> list[UserCountRecord]:
    """Retrieve daily user engagement metrics with mentors.

    As `asyncio`, blocking. Returns list[UserCountRecord]. Raises errors.APIStatusError (400, 404).

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
) -> Response[list[UserCountRecord]]:
    """Retrieve daily user engagement metrics with mentors.

    As `asyncio`, blocking. Returns Response[list[UserCountRecord]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(
        client, (org, user_id), {"end_date": end_date, "group_by": group_by, "start_date": start_date}
    )
