"""GET /api/engagement/orgs/{org}/courses/{course_id}/time/average"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.average_overtime import AverageOvertime
from ...types import UNSET, Response, Unset

OPERATION: Operation[AverageOvertime] = Operation(
    "engagement_orgs_courses_time_average_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/average",
    AverageOvertime,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> AverageOvertime:
    """Average time spent in secs on a per-day basis

    Query Params
    1. start_date e.g 2020-10-01
    2. end_date e.g 2020-10-10
    3. course_id <optional>

    Default result when no query param is added is last_7_days (today inclusive)

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: start date. ISO 8601

    Returns:
        AverageOvertime.

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
    return await OPERATION.asyncio(client, (org, course_id), _query)


async def asyncio_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[AverageOvertime]:
    """Average time spent in secs on a per-day basis

    As `asyncio`. Returns Response[AverageOvertime]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, course_id), _query)


def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> AverageOvertime:
    """Average time spent in secs on a per-day basis

    As `asyncio`, blocking. Returns AverageOvertime. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
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
    return OPERATION.sync(client, (org, course_id), _query)


def sync_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[AverageOvertime]:
    """Average time spent in secs on a per-day basis

    As `asyncio`, blocking. Returns Response[AverageOvertime]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id), _query)
