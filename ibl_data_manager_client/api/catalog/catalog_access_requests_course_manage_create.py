"""POST /api/catalog/access_requests/course/manage/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_access_request_detail import CourseAccessRequestDetail
from ...models.course_access_request_update import CourseAccessRequestUpdate
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseAccessRequestDetail] = Operation(
    "catalog_access_requests_course_manage_create",
    "POST",
    "/api/catalog/access_requests/course/manage/",
    CourseAccessRequestDetail,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestUpdate,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> CourseAccessRequestDetail:
    """Update an existing access request (approve/reject)

    Args:
        body: Request serializer for CourseLicenseAccessRequestManagementView POST endpoint
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        reviewed: Filter by reviewed status
        sort: Field to sort results by. Default on the server: -id.

    Returns:
        CourseAccessRequestDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform or access request doesn't exist
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
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestUpdate,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[CourseAccessRequestDetail]:
    """Update an existing access request (approve/reject)

    As `asyncio`. Returns Response[CourseAccessRequestDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestUpdate,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> CourseAccessRequestDetail:
    """Update an existing access request (approve/reject)

    As `asyncio`, blocking. Returns CourseAccessRequestDetail. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for CourseLicenseAccessRequestManagementView POST endpoint
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
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestUpdate,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    reviewed: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[CourseAccessRequestDetail]:
    """Update an existing access request (approve/reject)

    As `asyncio`, blocking. Returns Response[CourseAccessRequestDetail]. Raises errors.APIStatusError (400, 401,
    403, 404, 500).
    """
    _query = {
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "reviewed": reviewed,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
