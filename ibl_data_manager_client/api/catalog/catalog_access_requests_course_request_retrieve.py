"""GET /api/catalog/access_requests/course/request/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_access_request_status_response import CourseAccessRequestStatusResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseAccessRequestStatusResponse] = Operation(
    "catalog_access_requests_course_request_retrieve",
    "GET",
    "/api/catalog/access_requests/course/request/",
    CourseAccessRequestStatusResponse,
)


async def asyncio(
    *, client: DataManagerClient, course_id: str, platform_key: str | Unset = UNSET, platform_org: str | Unset = UNSET
) -> CourseAccessRequestStatusResponse:
    """Check if the user has an active access request for a course

    Args:
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform

    Returns:
        CourseAccessRequestStatusResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform or course doesn't exist
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}
    )


async def asyncio_detailed(
    *, client: DataManagerClient, course_id: str, platform_key: str | Unset = UNSET, platform_org: str | Unset = UNSET
) -> Response[CourseAccessRequestStatusResponse]:
    """Check if the user has an active access request for a course

    As `asyncio`. Returns Response[CourseAccessRequestStatusResponse]. Raises errors.APIStatusError (400, 401, 403,
    404).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}
    )


def sync(
    *, client: DataManagerClient, course_id: str, platform_key: str | Unset = UNSET, platform_org: str | Unset = UNSET
) -> CourseAccessRequestStatusResponse:
    """Check if the user has an active access request for a course

    As `asyncio`, blocking. Returns CourseAccessRequestStatusResponse. Raises errors.APIStatusError (400, 401, 403,
    404).

    Args:
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
    """
    return OPERATION.sync(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}
    )


def sync_detailed(
    *, client: DataManagerClient, course_id: str, platform_key: str | Unset = UNSET, platform_org: str | Unset = UNSET
) -> Response[CourseAccessRequestStatusResponse]:
    """Check if the user has an active access request for a course

    As `asyncio`, blocking. Returns Response[CourseAccessRequestStatusResponse]. Raises errors.APIStatusError (400,
    401, 403, 404).
    """
    return OPERATION.sync_detailed(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}
    )
