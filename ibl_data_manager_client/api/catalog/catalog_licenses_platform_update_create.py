"""POST /api/catalog/licenses/platform/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_license_detail import PlatformLicenseDetail
from ...models.platform_license_update import PlatformLicenseUpdate
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformLicenseDetail] = Operation(
    "catalog_licenses_platform_update_create", "POST", "/api/catalog/licenses/platform/update/", PlatformLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: PlatformLicenseUpdate | Unset = UNSET) -> PlatformLicenseDetail:
    """Update an existing platform license

    Args:
        body: Request serializer for PlatformLicenseUpdateView POST endpoint

    Returns:
        PlatformLicenseDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformLicenseUpdate | Unset = UNSET
) -> Response[PlatformLicenseDetail]:
    """Update an existing platform license

    As `asyncio`. Returns Response[PlatformLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformLicenseUpdate | Unset = UNSET) -> PlatformLicenseDetail:
    """Update an existing platform license

    As `asyncio`, blocking. Returns PlatformLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for PlatformLicenseUpdateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformLicenseUpdate | Unset = UNSET
) -> Response[PlatformLicenseDetail]:
    """Update an existing platform license

    As `asyncio`, blocking. Returns Response[PlatformLicenseDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
