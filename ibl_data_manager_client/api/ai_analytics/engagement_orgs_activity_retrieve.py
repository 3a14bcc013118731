"""GET /api/engagement/orgs/{org}/activity"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.engagement_per_course import EngagementPerCourse
from ...models.engagement_per_course_data import EngagementPerCourseData
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[EngagementPerCourse] = Operation(
    "engagement_orgs_activity_retrieve",
    "GET",
    "/api/engagement/orgs/{org}/activity",
    EngagementPerCourse.from_dict,
)
PAGINATION: Pagination[EngagementPerCourseData] = Pagination(
    "analytics_length",
    "page",
    move="page",
    size="length",
    items=("data",),
    decode=EngagementPerCourseData.from_dict,
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
) -> EngagementPerCourse:
    """Get engagement metrics on a per-course basis.

    This endpoint provides a paginated list of courses with engagement metrics
    including activity counts, time spent, and interaction data.

    Query Parameters:
        page (int, optional): Page number for pagination
        length (int, optional): Number of items per page

    Returns:
        A paginated list of courses with their engagement metrics.

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
) -> Response[EngagementPerCourse]:
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
) -> EngagementPerCourse:
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
) -> Response[EngagementPerCourse]:
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
