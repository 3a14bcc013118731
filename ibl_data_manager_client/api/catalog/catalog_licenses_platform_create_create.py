"""POST /api/catalog/licenses/platform/create/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_license_detail import PlatformLicenseDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.platform_license_create import PlatformLicenseCreate

OPERATION: Operation[PlatformLicenseDetail] = Operation(
    "catalog_licenses_platform_create_create",
    "POST",
    "/api/catalog/licenses/platform/create/",
    PlatformLicenseDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PlatformLicenseCreate,
) -> PlatformLicenseDetail:
    """Create a new platform license

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
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
    body: PlatformLicenseCreate,
) -> Response[PlatformLicenseDetail]:
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
    body: PlatformLicenseCreate,
) -> PlatformLicenseDetail:
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
    body: PlatformLicenseCreate,
) -> Response[PlatformLicenseDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
