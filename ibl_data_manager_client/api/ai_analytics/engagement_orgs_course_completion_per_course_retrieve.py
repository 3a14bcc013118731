"""GET /api/engagement/orgs/{org}/course_completion/per-course"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.course_completion_per_course import CourseCompletionPerCourse
from ...models.course_completion_per_course_data import CourseCompletionPerCourseData
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CourseCompletionPerCourse] = Operation(
    "engagement_orgs_course_completion_per_course_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/course_completion/per-course",
    CourseCompletionPerCourse.from_dict,
)
PAGINATION: Pagination[CourseCompletionPerCourseData] = Pagination(
    "analytics_length",
    "page",
    move="page",
    size="length",
    items=("data",),
    decode=CourseCompletionPerCourseData.from_dict,
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
) -> CourseCompletionPerCourse:
    """List course completion metrics on a per-course basis.

    This endpoint provides a paginated table of courses with enrollment and
    completion statistics for each course.

    Returns:
        A paginated list of courses with:
        - Course identification (ID and name)
        - Enrollment count
        - Completion count
        - Average completion rate

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
) -> Response[CourseCompletionPerCourse]:
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
) -> CourseCompletionPerCourse:
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
) -> Response[CourseCompletionPerCourse]:
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
