"""GET /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.videos_specific_course import VideosSpecificCourse
from ...types import UNSET, Response, Unset

OPERATION: Operation[VideosSpecificCourse] = Operation(
    "ai_analytics_engagement_orgs_courses_videos_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/",
    VideosSpecificCourse,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> VideosSpecificCourse:
    """Get video engagement metrics for a specific course.

    This endpoint provides detailed video engagement statistics for a single course,
    including view counts, completion rates, and time spent on videos.

    Query Parameters:
        course_id (str): The course ID to get video engagement data for

    Returns:
        Detailed video engagement metrics for the specified course.

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        VideosSpecificCourse.

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
) -> Response[VideosSpecificCourse]:
    """Get video engagement metrics for a specific course.

    As `asyncio`. Returns Response[VideosSpecificCourse]. Raises errors.APIStatusError.
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
) -> VideosSpecificCourse:
    """Get video engagement metrics for a specific course.

    As `asyncio`, blocking. Returns VideosSpecificCourse. Raises errors.APIStatusError.

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
) -> Response[VideosSpecificCourse]:
    """Get video engagement metrics for a specific course.

    As `asyncio`, blocking. Returns Response[VideosSpecificCourse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
