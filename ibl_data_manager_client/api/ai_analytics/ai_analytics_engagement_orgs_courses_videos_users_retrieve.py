"""GET /api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/users"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.watched_videos_per_user import WatchedVideosPerUser
from ...types import UNSET, Response, Unset

OPERATION: Operation[WatchedVideosPerUser] = Operation(
    "ai_analytics_engagement_orgs_courses_videos_users_retrieve",
    "GET",
    "/api/ai-analytics/engagement/orgs/{org}/courses/{course_id}/videos/users",
    WatchedVideosPerUser,
)


async def asyncio(
    org: str,
    course_id: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> WatchedVideosPerUser:
    """List of users' videos completed records for a specific course

    Kwargs
    course_id  e.g course-v1:Org+Course4+Run

    Args:
        org: In the path.
        course_id: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        WatchedVideosPerUser.

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
) -> Response[WatchedVideosPerUser]:
    """List of users' videos completed records for a specific course

    As `asyncio`. Returns Response[WatchedVideosPerUser]. Raises errors.APIStatusError.
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
) -> WatchedVideosPerUser:
    """List of users' videos completed records for a specific course

    As `asyncio`, blocking. Returns WatchedVideosPerUser. Raises errors.APIStatusError.

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
) -> Response[WatchedVideosPerUser]:
    """List of users' videos completed records for a specific course

    As `asyncio`, blocking. Returns Response[WatchedVideosPerUser]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org, course_id), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
