"""GET /api/catalog/licenses/program/assignment/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_program_license_assignment import PaginatedProgramLicenseAssignment
from ...models.program_license_assignment_detail import ProgramLicenseAssignmentDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProgramLicenseAssignment] = Operation(
    "catalog_licenses_program_assignment_retrieve",
    "GET",
    "/api/catalog/licenses/program/assignment/",
    PaginatedProgramLicenseAssignment,
)
PAGINATION: Pagination[ProgramLicenseAssignmentDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramLicenseAssignmentDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> PaginatedProgramLicenseAssignment:
    """Retrieve a paginated list of program license assignments

    Args:
        active: Filter by the active status of assignments
        email: Filter assignments for a specific email
        fulfilled: Filter by the fulfilled status of assignments
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
        user_id: Filter assignments for a specific user ID

    Returns:
        PaginatedProgramLicenseAssignment.

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
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[PaginatedProgramLicenseAssignment]:
    """Retrieve a paginated list of program license assignments

    As `asyncio`. Returns Response[PaginatedProgramLicenseAssignment]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> PaginatedProgramLicenseAssignment:
    """Retrieve a paginated list of program license assignments

    As `asyncio`, blocking. Returns PaginatedProgramLicenseAssignment. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.

    Args:
        active: Filter by the active status of assignments
        email: Filter assignments for a specific email
        fulfilled: Filter by the fulfilled status of assignments
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
        user_id: Filter assignments for a specific user ID
    """
    _query = {
        "active": active,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[PaginatedProgramLicenseAssignment]:
    """Retrieve a paginated list of program license assignments

    As `asyncio`, blocking. Returns Response[PaginatedProgramLicenseAssignment]. Raises errors.APIStatusError (400,
    401, 403, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
