"""GET /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.time_spent_by_users_in_course import TimeSpentByUsersInCourse
from ...models.time_spent_by_users_in_course_data import TimeSpentByUsersInCourseData
from ...types import UNSET, Response, Unset

OPERATION: Operation[TimeSpentByUsersInCourse] = Operation(
    "ai_analytics_engagement_orgs_courses_time_users_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/time/users",
    TimeSpentByUsersInCourse,
)
PAGINATION: Pagination[TimeSpentByUsersInCourseData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=TimeSpentByUsersInCourseData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> TimeSpentByUsersInCourse:
    """Time spent by users in a course

    Query Params
    course_id  e.g course-v1:Org+Course4+Run

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: start date. ISO 8601

    Returns:
        TimeSpentByUsersInCourse.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
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
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[TimeSpentByUsersInCourse]:
    """Time spent by users in a course

    As `asyncio`. Returns Response[TimeSpentByUsersInCourse]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org, course_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> TimeSpentByUsersInCourse:
    """Time spent by users in a course

    As `asyncio`, blocking. Returns TimeSpentByUsersInCourse. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: start date. ISO 8601
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
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
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[TimeSpentByUsersInCourse]:
    """Time spent by users in a course

    As `asyncio`, blocking. Returns Response[TimeSpentByUsersInCourse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return OPERATION.sync_detailed(client, (org, course_id), _query)
