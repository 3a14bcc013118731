"""GET /api/catalog/licenses/program/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_program_license import PaginatedProgramLicense
from ...models.program_license_detail import ProgramLicenseDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedProgramLicense] = Operation(
    "catalog_licenses_program_retrieve", "GET", "/api/catalog/licenses/program/", PaginatedProgramLicense
)
PAGINATION: Pagination[ProgramLicenseDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramLicenseDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedProgramLicense:
    """API View for managing program licenses.

    This endpoint allows retrieving program licenses with filtering and pagination support.

    Query Parameters:
        platform_key (str, optional): The unique identifier for the platform
        name (str, optional): Filter by license name (exact match)
        source (str, optional): Filter by license source
        active (bool, optional): Filter by active status
        program_id (str, optional): Filter by program ID
        query (str, optional): Search licenses by name (contains)
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page
        verbose (bool, optional): Include additional details in response
        sort (str, optional): Field to sort results by (default: '-id')

    Methods:
        GET: Retrieve a paginated list of program licenses

    Returns:
        GET: A paginated JSON response containing program licenses:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/licenses/program/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "created": "2023-06-15T14:30:00Z",
                        "started": "2023-06-15T14:30:00Z",
                        "expired": null,
                        "name": "Program License 2023",
                        "count": 100,
                        "active": true,
                        "metadata": {},
                        "source": "source",
                        "external_id": "ext-123",
                        "platform_key": "platform1",
                        "program_id": "program-v1:org+program+run",
                        "assignments": {
                            "total": 50,
                            "active": 45,
                            "pending": 5
                        }
                    },
                    ...
                ]
            }

    Error Responses:
        400 Bad Request: If query parameters are invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin or IsPlatformAdminReadOnly permission
        - Available to platform administrators (read-only) and DM admins

    Args:
        active: Filter by active status
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        program_id: Filter by program ID
        query: Search license names (contains)
        sort: Field to sort results by (e.g., '-id', 'created', '-created') Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.

    Returns:
        PaginatedProgramLicense.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - invalid parameters
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedProgramLicense]:
    """API View for managing program licenses.

    As `asyncio`. Returns Response[PaginatedProgramLicense]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedProgramLicense:
    """API View for managing program licenses.

    As `asyncio`, blocking. Returns PaginatedProgramLicense. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        active: Filter by active status
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        program_id: Filter by program ID
        query: Search license names (contains)
        sort: Field to sort results by (e.g., '-id', 'created', '-created') Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedProgramLicense]:
    """API View for managing program licenses.

    As `asyncio`, blocking. Returns Response[PaginatedProgramLicense]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query)
