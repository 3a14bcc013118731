"""GET /api/ai-analytics/overview/orgs/{org}/most-active-courses"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.time_spent_per_course import TimeSpentPerCourse
from ...models.time_spent_per_course_data import TimeSpentPerCourseData
from ...types import UNSET, Response, Unset

OPERATION: Operation[TimeSpentPerCourse] = Operation(
    "ai_analytics_overview_orgs_most_active_courses_retrieve",
    "GET",
    "/api/ai-analytics/overview/orgs/{org}/most-active-courses",
    TimeSpentPerCourse,
)
PAGINATION: Pagination[TimeSpentPerCourseData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=TimeSpentPerCourseData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> TimeSpentPerCourse:
    """Get time spent statistics on a per-course basis.

    This endpoint provides a paginated list of courses with the total time
    spent by users in each course.

    Query Parameters:
        start_date (str, optional): Start date for filtering (ISO format)
        end_date (str, optional): End date for filtering (ISO format)
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page

    Returns:
        A paginated list of courses with:
        - Course identification (ID and name)
        - Total time spent (in seconds)
        - Formatted time spent (human-readable)
        - Percentage of total platform time

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        end_date: end date. ISO 8601
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
        start_date: start date. ISO 8601

    Returns:
        TimeSpentPerCourse.

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
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[TimeSpentPerCourse]:
    """Get time spent statistics on a per-course basis.

    As `asyncio`. Returns Response[TimeSpentPerCourse]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "end_date": end_date,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
        "start_date": start_date,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> TimeSpentPerCourse:
    """Get time spent statistics on a per-course basis.

    As `asyncio`, blocking. Returns TimeSpentPerCourse. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
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
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | Unset = UNSET,
) -> Response[TimeSpentPerCourse]:
    """Get time spent statistics on a per-course basis.

    As `asyncio`, blocking. Returns Response[TimeSpentPerCourse]. Raises errors.APIStatusError. Pages: see
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
    return OPERATION.sync_detailed(client, (org,), _query)
