"""POST /api/catalog/licenses/course/create/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.course_license_detail import CourseLicenseDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.course_license_create import CourseLicenseCreate

OPERATION: Operation[CourseLicenseDetail] = Operation(
    "catalog_licenses_course_create_create",
    "POST",
    "/api/catalog/licenses/course/create/",
    CourseLicenseDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CourseLicenseCreate,
) -> CourseLicenseDetail:
    """Create a new course license

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - course or platform doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CourseLicenseCreate,
) -> Response[CourseLicenseDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: CourseLicenseCreate,
) -> CourseLicenseDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CourseLicenseCreate,
) -> Response[CourseLicenseDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
