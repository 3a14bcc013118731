"""GET /api/ai-analytics/performance/orgs/{org}/grading/per-course"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.performance_grades_per_course import PerformanceGradesPerCourse
from ...models.performance_grades_per_course_data import PerformanceGradesPerCourseData
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PerformanceGradesPerCourse] = Operation(
    "ai_analytics_performance_orgs_grading_per_course_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/grading/per-course",
    PerformanceGradesPerCourse.from_dict,
)
PAGINATION: Pagination[PerformanceGradesPerCourseData] = Pagination(
    "analytics_length",
    "page",
    move="page",
    size="length",
    items=("data",),
    decode=PerformanceGradesPerCourseData.from_dict,
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
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the
            specified department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset

    Pages: `paginate` reads all of them (analytics_length).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (org,),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "length": length,
            "page": page,
        },
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PerformanceGradesPerCourse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (org,),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "length": length,
            "page": page,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (org,),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "length": length,
            "page": page,
        },
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[PerformanceGradesPerCourse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (org,),
        {
            "department_id": department_id,
            "include_main_platform": include_main_platform,
            "length": length,
            "page": page,
        },
    )
