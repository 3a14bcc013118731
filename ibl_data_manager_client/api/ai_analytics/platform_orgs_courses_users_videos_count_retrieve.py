"""GET /api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/videos/count"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.videos_count import VideosCount
from ...types import UNSET, Response, Unset

OPERATION: Operation[VideosCount] = Operation(
    "platform_orgs_courses_users_videos_count_retrieve",
    "GET",
    "/api/platform/orgs/{org}/courses/{course_id}/users/{user_id}/videos/count",
    VideosCount,
)


async def asyncio(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> VideosCount:
    """(Total videos watched / Total Course Videos) or Total Videos watched in a course by a learner

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        VideosCount.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client,
        (org, course_id, user_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


async def asyncio_detailed(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[VideosCount]:
    """(Total videos watched / Total Course Videos) or Total Videos watched in a course by a learner

    As `asyncio`. Returns Response[VideosCount]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client,
        (org, course_id, user_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


def sync(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> VideosCount:
    """(Total videos watched / Total Course Videos) or Total Videos watched in a course by a learner

    As `asyncio`, blocking. Returns VideosCount. Raises errors.APIStatusError.

    Args:
        org: In the path.
        course_id: In the path.
        user_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client,
        (org, course_id, user_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )


def sync_detailed(
    org: str,
    course_id: str,
    user_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[VideosCount]:
    """(Total videos watched / Total Course Videos) or Total Videos watched in a course by a learner

    As `asyncio`, blocking. Returns Response[VideosCount]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client,
        (org, course_id, user_id),
        {"department_id": department_id, "include_main_platform": include_main_platform},
    )
