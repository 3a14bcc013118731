"""GET /api/performance/orgs/{org}/courses/{course_id}/grading/summary"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_grade_summary import CourseGradeSummary
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseGradeSummary] = Operation(
    "performance_orgs_courses_grading_summary_retrieve",
    "GET",
    "/api/performance/orgs/{org}/courses/{course_id}/grading/summary",
    CourseGradeSummary,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> CourseGradeSummary:
    """Returns average grades across various assignment types in a course

    Query Params
    course_id

    Returns:
        dict
        {
            "data": [
                {
                    "assignment_type': <str>,
                    "weight": <float>,
                    "average_weighted_grade": <float>,
                    "average_section_grade": <float>
                }, ...
            ]
        }

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        CourseGradeSummary.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


async def asyncio_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[CourseGradeSummary]:
    """Returns average grades across various assignment types in a course

    As `asyncio`. Returns Response[CourseGradeSummary]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> CourseGradeSummary:
    """Returns average grades across various assignment types in a course

    As `asyncio`, blocking. Returns CourseGradeSummary. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync_detailed(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[CourseGradeSummary]:
    """Returns average grades across various assignment types in a course

    As `asyncio`, blocking. Returns Response[CourseGradeSummary]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
