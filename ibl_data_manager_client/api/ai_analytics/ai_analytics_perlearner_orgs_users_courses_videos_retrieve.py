"""GET /api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.per_learner_course_videos_watched import PerLearnerCourseVideosWatched
from ...types import UNSET, Response, Unset

OPERATION: Operation[PerLearnerCourseVideosWatched] = Operation(
    "ai_analytics_perlearner_orgs_users_courses_videos_retrieve",
    "GET",
    "/api/ai-analytics/perlearner/orgs/{org}/users/{user_id}/courses/{course_id}/videos",
    PerLearnerCourseVideosWatched,
)


async def asyncio(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> PerLearnerCourseVideosWatched:
    """List of videos within a course a learner has watched

    Kwargs
    1. course_id e.g course-v1:Org+Course4+Run
    2. user_id e.g developer@ibleducation.com or dev123 (username|email)

    Default result when no query param is added is [], 0

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        PerLearnerCourseVideosWatched.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client,
        (org, user_id, course_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[PerLearnerCourseVideosWatched]:
    """List of videos within a course a learner has watched

    As `asyncio`. Returns Response[PerLearnerCourseVideosWatched]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client,
        (org, user_id, course_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


def sync(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> PerLearnerCourseVideosWatched:
    """List of videos within a course a learner has watched

    As `asyncio`, blocking. Returns PerLearnerCourseVideosWatched. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client,
        (org, user_id, course_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


def sync_detailed(
    org: str,
    user_id: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[PerLearnerCourseVideosWatched]:
    """List of videos within a course a learner has watched

    As `asyncio`, blocking. Returns Response[PerLearnerCourseVideosWatched]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client,
        (org, user_id, course_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )
