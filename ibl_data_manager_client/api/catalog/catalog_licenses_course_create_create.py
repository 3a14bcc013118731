"""POST /api/catalog/licenses/course/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_license_create import CourseLicenseCreate
from ...models.course_license_detail import CourseLicenseDetail
from ...types import Response

OPERATION: Operation[CourseLicenseDetail] = Operation(
    "catalog_licenses_course_create_create", "POST", "/api/catalog/licenses/course/create/", CourseLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: CourseLicenseCreate) -> CourseLicenseDetail:
    """Create a new course license

    Args:
        body: Request serializer for CourseLicenseCreateView POST endpoint

    Returns:
        CourseLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - course or platform doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: CourseLicenseCreate) -> Response[CourseLicenseDetail]:
    """Create a new course license

    As `asyncio`. Returns Response[CourseLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CourseLicenseCreate) -> CourseLicenseDetail:
    """Create a new course license

    As `asyncio`, blocking. Returns CourseLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for CourseLicenseCreateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: CourseLicenseCreate) -> Response[CourseLicenseDetail]:
    """Create a new course license

    As `asyncio`, blocking. Returns Response[CourseLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
