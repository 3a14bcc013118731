"""GET /api/catalog/licenses/program/assignment/group/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_program_license_group_assignment import PaginatedProgramLicenseGroupAssignment
from ...models.program_license_group_assignment_detail import ProgramLicenseGroupAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProgramLicenseGroupAssignment] = Operation(
    "catalog_licenses_program_assignment_group_retrieve",
    "GET",
    "/api/catalog/licenses/program/assignment/group/",
    PaginatedProgramLicenseGroupAssignment,
)
PAGINATION: Pagination[ProgramLicenseGroupAssignmentDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramLicenseGroupAssignmentDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedProgramLicenseGroupAssignment:
    """Retrieve a paginated list of program license group assignments

    Args:
        active: Filter by the active status of group assignments
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.

    Returns:
        PaginatedProgramLicenseGroupAssignment.

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
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
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
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedProgramLicenseGroupAssignment]:
    """Retrieve a paginated list of program license group assignments

    As `asyncio`. Returns Response[PaginatedProgramLicenseGroupAssignment]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
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
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedProgramLicenseGroupAssignment:
    """Retrieve a paginated list of program license group assignments

    As `asyncio`, blocking. Returns PaginatedProgramLicenseGroupAssignment. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.

    Args:
        active: Filter by the active status of group assignments
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
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
    active: bool | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedProgramLicenseGroupAssignment]:
    """Retrieve a paginated list of program license group assignments

    As `asyncio`, blocking. Returns Response[PaginatedProgramLicenseGroupAssignment]. Raises errors.APIStatusError
    (400, 401, 403, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
