"""GET /api/catalog/licenses/user/assignment/group/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_user_license_group_assignment import PaginatedUserLicenseGroupAssignment
from ...models.user_license_group_assignment_detail import UserLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedUserLicenseGroupAssignment] = Operation(
    "catalog_licenses_user_assignment_group_retrieve",
    "GET",
    "/api/catalog/licenses/user/assignment/group/",
    PaginatedUserLicenseGroupAssignment,
)
PAGINATION: Pagination[UserLicenseGroupAssignmentDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=UserLicenseGroupAssignmentDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedUserLicenseGroupAssignment:
    """Retrieve a paginated list of user license group assignments

    Args:
        license_id: The ID of the user license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.

    Returns:
        PaginatedUserLicenseGroupAssignment.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
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
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedUserLicenseGroupAssignment]:
    """Retrieve a paginated list of user license group assignments

    As `asyncio`. Returns Response[PaginatedUserLicenseGroupAssignment]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedUserLicenseGroupAssignment:
    """Retrieve a paginated list of user license group assignments

    As `asyncio`, blocking. Returns PaginatedUserLicenseGroupAssignment. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.

    Args:
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
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedUserLicenseGroupAssignment]:
    """Retrieve a paginated list of user license group assignments

    As `asyncio`, blocking. Returns Response[PaginatedUserLicenseGroupAssignment]. Raises errors.APIStatusError
    (400, 401, 403, 500). Pages: see `paginate`.
    """
    _query = {
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
