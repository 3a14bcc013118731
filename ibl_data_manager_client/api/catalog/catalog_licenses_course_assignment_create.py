"""POST /api/catalog/licenses/course/assignment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_license_assignment_create import CourseLicenseAssignmentCreate
from ...models.course_license_assignment_detail import CourseLicenseAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseLicenseAssignmentDetail] = Operation(
    "catalog_licenses_course_assignment_create",
    "POST",
    "/api/catalog/licenses/course/assignment/",
    CourseLicenseAssignmentDetail,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseLicenseAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> CourseLicenseAssignmentDetail:
    """Create or update a course license assignment

    Args:
        body: Request serializer for CourseLicenseAssignmentView POST endpoint
        license_id: The ID of the course license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.

    Returns:
        CourseLicenseAssignmentDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or user doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseLicenseAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[CourseLicenseAssignmentDetail]:
    """Create or update a course license assignment

    As `asyncio`. Returns Response[CourseLicenseAssignmentDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


def sync(
    *,
    client: DataManagerClient,
    body: CourseLicenseAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> CourseLicenseAssignmentDetail:
    """Create or update a course license assignment

    As `asyncio`, blocking. Returns CourseLicenseAssignmentDetail. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for CourseLicenseAssignmentView POST endpoint
        license_id: The ID of the course license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseLicenseAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[CourseLicenseAssignmentDetail]:
    """Create or update a course license assignment

    As `asyncio`, blocking. Returns Response[CourseLicenseAssignmentDetail]. Raises errors.APIStatusError (400, 401,
    403, 404, 500).
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
