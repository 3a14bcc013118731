"""GET /api/catalog/access_requests/course/request/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.course_access_request_status_response import CourseAccessRequestStatusResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CourseAccessRequestStatusResponse] = Operation(
    "catalog_access_requests_course_request_retrieve",
    "GET",
    "/api/catalog/access_requests/course/request/",
    CourseAccessRequestStatusResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> CourseAccessRequestStatusResponse:
    """Check if the user has an active access request for a course

    Args:
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform or course doesn't exist
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "course_id": course_id,
            "platform_key": platform_key,
            "platform_org": platform_org,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> Response[CourseAccessRequestStatusResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "platform_key": platform_key,
            "platform_org": platform_org,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> CourseAccessRequestStatusResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "course_id": course_id,
            "platform_key": platform_key,
            "platform_org": platform_org,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> Response[CourseAccessRequestStatusResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "course_id": course_id,
            "platform_key": platform_key,
            "platform_org": platform_org,
        },
    )
