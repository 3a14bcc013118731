"""POST /api/catalog/access_requests/course/request/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_access_request_create import CourseAccessRequestCreate
from ...models.course_access_request_detail import CourseAccessRequestDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseAccessRequestDetail] = Operation(
    "catalog_access_requests_course_request_create",
    "POST",
    "/api/catalog/access_requests/course/request/",
    CourseAccessRequestDetail,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestCreate,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> CourseAccessRequestDetail:
    """Create a new access request for a course

    Args:
        body: Request serializer for CourseLicenseAccessRequestUserView POST endpoint
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform

    Returns:
        CourseAccessRequestDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform or course doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}, body
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestCreate,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> Response[CourseAccessRequestDetail]:
    """Create a new access request for a course

    As `asyncio`. Returns Response[CourseAccessRequestDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return await OPERATION.asyncio_detailed(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}, body
    )


def sync(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestCreate,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> CourseAccessRequestDetail:
    """Create a new access request for a course

    As `asyncio`, blocking. Returns CourseAccessRequestDetail. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for CourseLicenseAccessRequestUserView POST endpoint
        course_id: The unique identifier for the course
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
    """
    return OPERATION.sync(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}, body
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseAccessRequestCreate,
    course_id: str,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
) -> Response[CourseAccessRequestDetail]:
    """Create a new access request for a course

    As `asyncio`, blocking. Returns Response[CourseAccessRequestDetail]. Raises errors.APIStatusError (400, 401,
    403, 404, 500).
    """
    return OPERATION.sync_detailed(
        client, (), {"course_id": course_id, "platform_key": platform_key, "platform_org": platform_org}, body
    )
