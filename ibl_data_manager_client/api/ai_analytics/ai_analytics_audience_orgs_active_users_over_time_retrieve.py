"""GET /api/ai-analytics/audience/orgs/{org}/active-users/over-time"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.overtime_with_change_info import OvertimeWithChangeInfo
from ...types import UNSET, Response, Unset

OPERATION: Operation[OvertimeWithChangeInfo] = Operation(
    "ai_analytics_audience_orgs_active_users_over_time_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/active-users/over-time",
    OvertimeWithChangeInfo,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> OvertimeWithChangeInfo:
    """Get active user counts over time.

    This endpoint provides daily counts of active users (users with known activity)
    over a specified time period.

    Query Parameters:
        start_date (str, optional): Start date for the time range (ISO format)
        end_date (str, optional): End date for the time range (ISO format)

    Returns:
        Daily active user counts over the specified time period, with change metrics
        compared to previous periods.

    Default time range is the last 7 days if no dates are specified.

    An active user is defined as a user with any activity within the past 30 days.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        OvertimeWithChangeInfo.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[OvertimeWithChangeInfo]:
    """Get active user counts over time.

    As `asyncio`. Returns Response[OvertimeWithChangeInfo]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> OvertimeWithChangeInfo:
    """Get active user counts over time.

    As `asyncio`, blocking. Returns OvertimeWithChangeInfo. Raises errors.APIStatusError.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[OvertimeWithChangeInfo]:
    """Get active user counts over time.

    As `asyncio`, blocking. Returns Response[OvertimeWithChangeInfo]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
