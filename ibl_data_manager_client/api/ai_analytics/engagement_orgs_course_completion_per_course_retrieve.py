"""GET /api/engagement/orgs/{org}/course_completion/per-course"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_completion_per_course import CourseCompletionPerCourse
from ...models.course_completion_per_course_data import CourseCompletionPerCourseData
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseCompletionPerCourse] = Operation(
    "engagement_orgs_course_completion_per_course_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/course_completion/per-course",
    CourseCompletionPerCourse,
)
PAGINATION: Pagination[CourseCompletionPerCourseData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=CourseCompletionPerCourseData
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
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset

    Returns:
        CourseCompletionPerCourse.

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
) -> Response[CourseCompletionPerCourse]:
    """List course completion metrics on a per-course basis.

    As `asyncio`. Returns Response[CourseCompletionPerCourse]. Raises errors.APIStatusError. Pages: see `paginate`.
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
) -> CourseCompletionPerCourse:
    """List course completion metrics on a per-course basis.

    As `asyncio`, blocking. Returns CourseCompletionPerCourse. Raises errors.APIStatusError. Pages: see `paginate`.

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
) -> Response[CourseCompletionPerCourse]:
    """List course completion metrics on a per-course basis.

    As `asyncio`, blocking. Returns Response[CourseCompletionPerCourse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
