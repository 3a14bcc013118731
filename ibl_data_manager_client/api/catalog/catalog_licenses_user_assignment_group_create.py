"""POST /api/catalog/licenses/user/assignment/group/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_license_group_assignment_detail import UserLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.user_license_group_assignment_create import UserLicenseGroupAssignmentCreate

OPERATION: Operation[UserLicenseGroupAssignmentDetail] = Operation(
    "catalog_licenses_user_assignment_group_create",
    "POST",
    "/api/catalog/licenses/user/assignment/group/",
    UserLicenseGroupAssignmentDetail.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserLicenseGroupAssignmentDetail:
    """Create or update a user license group assignment

    Args:
        license_id: The ID of the user license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or group doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserLicenseGroupAssignmentDetail]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserLicenseGroupAssignmentDetail:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserLicenseGroupAssignmentDetail]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "license_id": license_id,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "sort": sort,
        },
        body,
    )
