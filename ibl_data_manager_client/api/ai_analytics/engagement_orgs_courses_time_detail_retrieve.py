"""GET /api/engagement/orgs/{org}/courses/{course_id}/time/detail"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.time_detail import TimeDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[TimeDetail] = Operation(
    "engagement_orgs_courses_time_detail_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/time/detail",
    TimeDetail,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> TimeDetail:
    """Time spent per course in secs in a tree like form

    Kwargs
    course_id e.g course-v1:Org+Course4+Run

    Query Params
    1. start_date <optional> e.g 2020-10-01
    2. end_date <optional> e.g 2020-10-10

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: First day, YYYY-MM-DD.
        end_date: Last day, YYYY-MM-DD.

    Returns:
        TimeDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "end_date": end_date,
    }
    return await OPERATION.asyncio(client, (org, course_id), _query)


async def asyncio_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[TimeDetail]:
    """Time spent per course in secs in a tree like form

    As `asyncio`. Returns Response[TimeDetail]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "end_date": end_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, course_id), _query)


def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> TimeDetail:
    """Time spent per course in secs in a tree like form

    As `asyncio`, blocking. Returns TimeDetail. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        start_date: First day, YYYY-MM-DD.
        end_date: Last day, YYYY-MM-DD.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "end_date": end_date,
    }
    return OPERATION.sync(client, (org, course_id), _query)


def sync_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[TimeDetail]:
    """Time spent per course in secs in a tree like form

    As `asyncio`, blocking. Returns Response[TimeDetail]. Raises errors.APIStatusError.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "start_date": start_date,
        "end_date": end_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id), _query)
