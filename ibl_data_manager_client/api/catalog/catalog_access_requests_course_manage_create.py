"""POST /api/catalog/access_requests/course/manage/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.course_access_request_detail import CourseAccessRequestDetail
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.course_access_request_update import CourseAccessRequestUpdate

OPERATION: Operation[CourseAccessRequestDetail] = Operation(
    "catalog_access_requests_course_manage_create",
    "POST",
    "/api/catalog/access_requests/course/manage/",
    CourseAccessRequestDetail.from_dict,
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
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        reviewed: Filter by reviewed status
        sort: Field to sort results by. Default on the server: -id.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform or access request doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "reviewed": reviewed,
            "sort": sort,
        },
        body,
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "reviewed": reviewed,
            "sort": sort,
        },
        body,
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "reviewed": reviewed,
            "sort": sort,
        },
        body,
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "reviewed": reviewed,
            "sort": sort,
        },
        body,
    )
