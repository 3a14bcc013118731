"""POST /api/catalog/licenses/user/assignment/group/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_license_group_assignment_create import UserLicenseGroupAssignmentCreate
from ...models.user_license_group_assignment_detail import UserLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserLicenseGroupAssignmentDetail] = Operation(
    "catalog_licenses_user_assignment_group_create",
    "POST",
    "/api/catalog/licenses/user/assignment/group/",
    UserLicenseGroupAssignmentDetail,
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
        body: Request serializer for UserLicenseGroupAssignmentView POST endpoint
        license_id: The ID of the user license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.

    Returns:
        UserLicenseGroupAssignmentDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - license or group doesn't exist
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
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserLicenseGroupAssignmentDetail]:
    """Create or update a user license group assignment

    As `asyncio`. Returns Response[UserLicenseGroupAssignmentDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
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
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> UserLicenseGroupAssignmentDetail:
    """Create or update a user license group assignment

    As `asyncio`, blocking. Returns UserLicenseGroupAssignmentDetail. Raises errors.APIStatusError (400, 401, 403,
    404, 500).

    Args:
        body: Request serializer for UserLicenseGroupAssignmentView POST endpoint
        license_id: The ID of the user license
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
    body: UserLicenseGroupAssignmentCreate,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[UserLicenseGroupAssignmentDetail]:
    """Create or update a user license group assignment

    As `asyncio`, blocking. Returns Response[UserLicenseGroupAssignmentDetail]. Raises errors.APIStatusError (400,
    401, 403, 404, 500).
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
