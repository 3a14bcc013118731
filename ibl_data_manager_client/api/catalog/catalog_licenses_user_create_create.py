"""POST /api/catalog/licenses/user/create/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_license_detail import UserLicenseDetail
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.user_license_create import UserLicenseCreate

OPERATION: Operation[UserLicenseDetail] = Operation(
    "catalog_licenses_user_create_create",
    "POST",
    "/api/catalog/licenses/user/create/",
    UserLicenseDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: UserLicenseCreate,
) -> UserLicenseDetail:
    """Create a new user license

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
    body: UserLicenseCreate,
) -> Response[UserLicenseDetail]:
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
    body: UserLicenseCreate,
) -> UserLicenseDetail:
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
    body: UserLicenseCreate,
) -> Response[UserLicenseDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
