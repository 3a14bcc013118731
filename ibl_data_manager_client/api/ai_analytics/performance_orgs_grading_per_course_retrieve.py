"""GET /api/performance/orgs/{org}/grading/per-course"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.performance_grades_per_course import PerformanceGradesPerCourse
from ...models.performance_grades_per_course_data import PerformanceGradesPerCourseData
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerformanceGradesPerCourse] = Operation(
    "performance_orgs_grading_per_course_retrieve",
    "GET",
    "/api/performance/orgs/{org}/grading/per-course",
    PerformanceGradesPerCourse,
)
PAGINATION: Pagination[PerformanceGradesPerCourseData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=PerformanceGradesPerCourseData
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> PerformanceGradesPerCourse:
    """List grade-related performance data for all courses.

    This endpoint provides a comprehensive view of grade performance across
    courses, including enrollment counts, pass rates, and average grades.

    Returns:
        A paginated list of courses with:
        - Course identification (ID and name)
        - Enrollment count
        - Number of students who passed
        - Average grade

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset

    Returns:
        PerformanceGradesPerCourse.

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return await OPERATION.asyncio(client, (org,), _query)


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PerformanceGradesPerCourse]:
    """List grade-related performance data for all courses.

    As `asyncio`. Returns Response[PerformanceGradesPerCourse]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return await OPERATION.asyncio_detailed(client, (org,), _query)


@PAGINATION.sync
def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> PerformanceGradesPerCourse:
    """List grade-related performance data for all courses.

    As `asyncio`, blocking. Returns PerformanceGradesPerCourse. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return OPERATION.sync(client, (org,), _query)


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PerformanceGradesPerCourse]:
    """List grade-related performance data for all courses.

    As `asyncio`, blocking. Returns Response[PerformanceGradesPerCourse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
