"""GET /api/platform/orgs/{org}/courses/videos"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.watched_videos_per_course import WatchedVideosPerCourse
from ...types import UNSET, Response, Unset

OPERATION: Operation[WatchedVideosPerCourse] = Operation(
    "platform_orgs_courses_videos_retrieve", "GET", "/api/platform/orgs/{org}/courses/videos", WatchedVideosPerCourse
)


async def asyncio(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> WatchedVideosPerCourse:
    """Get video watch statistics on a per-course basis.

    This endpoint provides a list of courses with aggregated video watch metrics,
    including total views and completion percentages.

    Returns:
        A list of courses with:
        - Course identification (ID and name)
        - Video watch count
        - Percentage of total videos watched

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.

    Returns:
        WatchedVideosPerCourse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


async def asyncio_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[WatchedVideosPerCourse]:
    """Get video watch statistics on a per-course basis.

    As `asyncio`. Returns Response[WatchedVideosPerCourse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> WatchedVideosPerCourse:
    """Get video watch statistics on a per-course basis.

    As `asyncio`, blocking. Returns WatchedVideosPerCourse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
    """
    return OPERATION.sync(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )


def sync_detailed(
    org: str,
    *,
    client: DataManagerClient,
    department_id: int | Unset = UNSET,
    include_main_platform: bool | Unset = UNSET,
) -> Response[WatchedVideosPerCourse]:
    """Get video watch statistics on a per-course basis.

    As `asyncio`, blocking. Returns Response[WatchedVideosPerCourse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(
        client, (org,), {"department_id": department_id, "include_main_platform": include_main_platform}
    )
