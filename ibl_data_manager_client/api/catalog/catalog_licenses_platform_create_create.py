"""POST /api/catalog/licenses/platform/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_license_create import PlatformLicenseCreate
from ...models.platform_license_detail import PlatformLicenseDetail
from ...types import Response

OPERATION: Operation[PlatformLicenseDetail] = Operation(
    "catalog_licenses_platform_create_create", "POST", "/api/catalog/licenses/platform/create/", PlatformLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: PlatformLicenseCreate) -> PlatformLicenseDetail:
    """Create a new platform license

    Args:
        body: Request serializer for PlatformLicenseCreateView POST endpoint

    Returns:
        PlatformLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformLicenseCreate
) -> Response[PlatformLicenseDetail]:
    """Create a new platform license

    As `asyncio`. Returns Response[PlatformLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformLicenseCreate) -> PlatformLicenseDetail:
    """Create a new platform license

    As `asyncio`, blocking. Returns PlatformLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for PlatformLicenseCreateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PlatformLicenseCreate) -> Response[PlatformLicenseDetail]:
    """Create a new platform license

    As `asyncio`, blocking. Returns Response[PlatformLicenseDetail]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
