"""GET /api/engagement/orgs/{org}/activity"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.engagement_per_course import EngagementPerCourse
from ...models.engagement_per_course_data import EngagementPerCourseData
from ...types import UNSET, Response, Unset

OPERATION: Operation[EngagementPerCourse] = Operation(
    "engagement_orgs_activity_retrieve", "GET", "/api/engagement/orgs/{org}/activity", EngagementPerCourse
)
PAGINATION: Pagination[EngagementPerCourseData] = Pagination(
    "analytics_length", "page", move="page", size="length", items=("data",), item=EngagementPerCourseData
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
        org: In the path.
        department_id: When `department_mode=1` is passed, it allows to filter data for only user content groups for the specified
            department
        include_main_platform: Include main platform data. Default on the server: true.
        length: Size of data to return
        page: Page offset

    Returns:
        EngagementPerCourse.

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
) -> Response[EngagementPerCourse]:
    """Get engagement metrics on a per-course basis.

    As `asyncio`. Returns Response[EngagementPerCourse]. Raises errors.APIStatusError. Pages: see `paginate`.
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
) -> EngagementPerCourse:
    """Get engagement metrics on a per-course basis.

    As `asyncio`, blocking. Returns EngagementPerCourse. Raises errors.APIStatusError. Pages: see `paginate`.

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
) -> Response[EngagementPerCourse]:
    """Get engagement metrics on a per-course basis.

    As `asyncio`, blocking. Returns Response[EngagementPerCourse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "department_id": department_id,
        "include_main_platform": include_main_platform,
        "length": length,
        "page": page,
    }
    return OPERATION.sync_detailed(client, (org,), _query)
