"""GET /api/engagement/orgs/{org}/courses/{course_id}/videos/summary"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.videos_in_course_summary import VideosInCourseSummary
from ...types import UNSET, Response, Unset

OPERATION: Operation[VideosInCourseSummary] = Operation(
    "engagement_orgs_courses_videos_summary_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/courses/{course_id}/videos/summary",
    VideosInCourseSummary,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> VideosInCourseSummary:
    """Get a summary of video watch statistics for a specific course.

    This endpoint provides a structured summary of video watch data for a course,
    organized in a tree-like format by course sections and subsections.

    Query Parameters:
        course_id (str): The course ID to get video summary for

    Returns:
        A hierarchical structure of video watch data for the course, including:
        - Section and subsection organization
        - Video identification and metadata
        - Watch counts and completion rates

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        VideosInCourseSummary.

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
) -> Response[VideosInCourseSummary]:
    """Get a summary of video watch statistics for a specific course.

    As `asyncio`. Returns Response[VideosInCourseSummary]. Raises errors.APIStatusError.
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
) -> VideosInCourseSummary:
    """Get a summary of video watch statistics for a specific course.

    As `asyncio`, blocking. Returns VideosInCourseSummary. Raises errors.APIStatusError.

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
) -> Response[VideosInCourseSummary]:
    """Get a summary of video watch statistics for a specific course.

    As `asyncio`, blocking. Returns Response[VideosInCourseSummary]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
