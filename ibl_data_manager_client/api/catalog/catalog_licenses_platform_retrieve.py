"""GET /api/catalog/licenses/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_platform_license import PaginatedPlatformLicense
from ...models.platform_license_detail import PlatformLicenseDetail
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPlatformLicense] = Operation(
    "catalog_licenses_platform_retrieve", "GET", "/api/catalog/licenses/platform/", PaginatedPlatformLicense
)
PAGINATION: Pagination[PlatformLicenseDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=PlatformLicenseDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedPlatformLicense:
    """Retrieve a paginated list of platform licenses

    Args:
        active: Filter by active status
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        query: Search license names (contains)
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.

    Returns:
        PaginatedPlatformLicense.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - invalid parameters
            401: Unauthorized
            403: Forbidden
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedPlatformLicense]:
    """Retrieve a paginated list of platform licenses

    As `asyncio`. Returns Response[PaginatedPlatformLicense]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedPlatformLicense:
    """Retrieve a paginated list of platform licenses

    As `asyncio`, blocking. Returns PaginatedPlatformLicense. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        active: Filter by active status
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        query: Search license names (contains)
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedPlatformLicense]:
    """Retrieve a paginated list of platform licenses

    As `asyncio`, blocking. Returns Response[PaginatedPlatformLicense]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "external_id": external_id,
        "key": key,
        "name": name,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query)
