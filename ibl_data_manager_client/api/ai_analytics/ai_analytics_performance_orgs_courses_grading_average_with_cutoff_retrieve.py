"""GET /api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.avg_course_grade_with_cutoff import AvgCourseGradeWithCutoff
from ...types import UNSET, Response, Unset

OPERATION: Operation[AvgCourseGradeWithCutoff] = Operation(
    "ai_analytics_performance_orgs_courses_grading_average_with_cutoff_retrieve",
    "GET",
    "/api/ai-analytics/performance/orgs/{org}/courses/{course_id}/grading/average-with-cutoff",
    AvgCourseGradeWithCutoff,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> AvgCourseGradeWithCutoff:
    """Returns average course grade and grade cuttoff

    e.g
    ```
    {
        "data": {
            "grade_cutoffs": {
                "A": 90,
                "B": 80,
                "C": 70,
            },
            "average_grade": 50.0,
        }
    }
    ```

    Kwargs
    course_id

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        AvgCourseGradeWithCutoff.

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
) -> Response[AvgCourseGradeWithCutoff]:
    """Returns average course grade and grade cuttoff

    As `asyncio`. Returns Response[AvgCourseGradeWithCutoff]. Raises errors.APIStatusError.
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
) -> AvgCourseGradeWithCutoff:
    """Returns average course grade and grade cuttoff

    As `asyncio`, blocking. Returns AvgCourseGradeWithCutoff. Raises errors.APIStatusError.

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
) -> Response[AvgCourseGradeWithCutoff]:
    """Returns average course grade and grade cuttoff

    As `asyncio`, blocking. Returns Response[AvgCourseGradeWithCutoff]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
