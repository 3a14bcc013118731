"""GET /api/catalog/access_requests/course/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_access_request_detail import CourseAccessRequestDetail
from ...models.paginated_course_access_request import PaginatedCourseAccessRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseAccessRequest] = Operation(
    "catalog_access_requests_course_manage_retrieve",
    "GET",
    "/api/catalog/access_requests/course/manage/",
    PaginatedCourseAccessRequest,
)
PAGINATION: Pagination[CourseAccessRequestDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=CourseAccessRequestDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedCourseAccessRequest:
    """Retrieve a paginated list of access requests

    Args:
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        reviewed: Filter by reviewed status
        sort: Field to sort results by. Default on the server: -id.

    Returns:
        PaginatedCourseAccessRequest.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedCourseAccessRequest]:
    """Retrieve a paginated list of access requests

    As `asyncio`. Returns Response[PaginatedCourseAccessRequest]. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedCourseAccessRequest:
    """Retrieve a paginated list of access requests

    As `asyncio`, blocking. Returns PaginatedCourseAccessRequest. Raises errors.APIStatusError (400, 401, 403, 404,
    500). Pages: see `paginate`.

    Args:
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        reviewed: Filter by reviewed status
        sort: Field to sort results by. Default on the server: -id.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedCourseAccessRequest]:
    """Retrieve a paginated list of access requests

    As `asyncio`, blocking. Returns Response[PaginatedCourseAccessRequest]. Raises errors.APIStatusError (400, 401,
    403, 404, 500). Pages: see `paginate`.
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
