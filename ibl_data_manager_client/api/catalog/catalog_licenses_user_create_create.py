"""POST /api/catalog/licenses/user/create/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_license_create import UserLicenseCreate
from ...models.user_license_detail import UserLicenseDetail
from ...types import Response

OPERATION: Operation[UserLicenseDetail] = Operation(
    "catalog_licenses_user_create_create", "POST", "/api/catalog/licenses/user/create/", UserLicenseDetail
)


async def asyncio(*, client: DataManagerClient, body: UserLicenseCreate) -> UserLicenseDetail:
    """Create a new user license

    Args:
        body: Request serializer for UserLicenseCreateView POST endpoint

    Returns:
        UserLicenseDetail.

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


async def asyncio_detailed(*, client: DataManagerClient, body: UserLicenseCreate) -> Response[UserLicenseDetail]:
    """Create a new user license

    As `asyncio`. Returns Response[UserLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserLicenseCreate) -> UserLicenseDetail:
    """Create a new user license

    As `asyncio`, blocking. Returns UserLicenseDetail. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for UserLicenseCreateView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserLicenseCreate) -> Response[UserLicenseDetail]:
    """Create a new user license

    As `asyncio`, blocking. Returns Response[UserLicenseDetail]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
