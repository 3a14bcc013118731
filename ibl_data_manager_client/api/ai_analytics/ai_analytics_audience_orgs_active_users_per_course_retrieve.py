"""GET /api/ai-analytics/audience/orgs/{org}/active-users/per-course"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.active_users_per_course import ActiveUsersPerCourse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ActiveUsersPerCourse] = Operation(
    "ai_analytics_audience_orgs_active_users_per_course_retrieve",
    "GET",
    "/api/ai-analytics/audience/orgs/{org}/active-users/per-course",
    ActiveUsersPerCourse,
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> ActiveUsersPerCourse:
    """Get active user counts on a per-course basis.

    This endpoint provides counts of active users for each course within
    the specified date range.

    Query Parameters:
        start_date (str, optional): Start date for filtering (ISO format)
        end_date (str, optional): End date for filtering (ISO format)

    Returns:
        A list of courses with their active user counts.

    Default time range is the last 7 days if no dates are specified.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        ActiveUsersPerCourse.

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
) -> Response[ActiveUsersPerCourse]:
    """Get active user counts on a per-course basis.

    As `asyncio`. Returns Response[ActiveUsersPerCourse]. Raises errors.APIStatusError.
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
) -> ActiveUsersPerCourse:
    """Get active user counts on a per-course basis.

    As `asyncio`, blocking. Returns ActiveUsersPerCourse. Raises errors.APIStatusError.

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
) -> Response[ActiveUsersPerCourse]:
    """Get active user counts on a per-course basis.

    As `asyncio`, blocking. Returns Response[ActiveUsersPerCourse]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
