"""GET /api/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.over_time_with_total import OverTimeWithTotal
from ...types import UNSET, Response, Unset

OPERATION: Operation[OverTimeWithTotal] = Operation(
    "perlearner_orgs_users_overview_time_over_time_retrieve",
    "GET",
    "/api/perlearner/orgs/{org}/users/{user_id}/overview/time/over-time",
    OverTimeWithTotal,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> OverTimeWithTotal:
    """Time spent in secs on a per-day basis

    Query Params
    1. course_id <optional> e.g course-v1:Org+Course4+Run
    2. user_id <optional> e.g developer@ibleducation.com or dev123 (username|email)
    3. start_date e.g 2020-10-01
    4. end_date e.g 2020-10-10

    Default result when no query param is added is last_7_days (today inclusive)

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
        course_id: Course ID.

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
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[OverTimeWithTotal]:
    """Time spent in secs on a per-day basis

    As `asyncio`. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> OverTimeWithTotal:
    """Time spent in secs on a per-day basis

    As `asyncio`, blocking. Returns OverTimeWithTotal. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601
        course_id: Course ID.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    course_id: str | Unset = UNSET,
) -> Response[OverTimeWithTotal]:
    """Time spent in secs on a per-day basis

    As `asyncio`, blocking. Returns Response[OverTimeWithTotal]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "course_id": course_id,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
