"""GET /api/engagement/orgs/{org}/videos/over-time"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.over_time_with_total import OverTimeWithTotal
from ...types import UNSET, Response, Unset

OPERATION: Operation[OverTimeWithTotal] = Operation(
    "engagement_orgs_videos_over_time_retrieve", "GET", "/api/engagement/orgs/{org}/videos/over-time", OverTimeWithTotal
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> OverTimeWithTotal:
    """Get video watch counts over time.

    This endpoint provides daily counts of videos watched over a specified time period,
    with options to filter by course or user.

    Query Parameters:
        start_date (str, optional): Start date for the time range (ISO format)
        end_date (str, optional): End date for the time range (ISO format)
        course_id (str, optional): Filter by course ID
        user_id (str, optional): Filter by username or email

    Returns:
        Daily video watch counts over the specified time period.

    Default time range is the last 7 days if no dates are specified.

    Access Control:
        - Platform admins can access any video watch data
        - Learners can access their own video watch data

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
        course_id: Course ID.
        user_id: Username or email.

    Returns:
        OverTimeWithTotal.

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
        "course_id": course_id,
        "user_id": user_id,
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
    course_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Response[OverTimeWithTotal]:
    """Get video watch counts over time.

    As `asyncio`. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
        "user_id": user_id,
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
    course_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> OverTimeWithTotal:
    """Get video watch counts over time.

    As `asyncio`, blocking. Returns OverTimeWithTotal. Raises errors.APIStatusError.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
        course_id: Course ID.
        user_id: Username or email.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
        "user_id": user_id,
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
    course_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Response[OverTimeWithTotal]:
    """Get video watch counts over time.

    As `asyncio`, blocking. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
        "user_id": user_id,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
