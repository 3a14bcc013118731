"""GET /api/catalog/licenses/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_license_detail import CourseLicenseDetail
from ...models.paginated_course_license import PaginatedCourseLicense
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseLicense] = Operation(
    "catalog_licenses_course_retrieve", "GET", "/api/catalog/licenses/course/", PaginatedCourseLicense
)
PAGINATION: Pagination[CourseLicenseDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=CourseLicenseDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedCourseLicense:
    """Retrieve a paginated list of course licenses

    Args:
        active: Filter by active status
        course_id: Filter by course ID
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        query: Search license names (contains)
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.

    Returns:
        PaginatedCourseLicense.

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
        "course_id": course_id,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
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
    course_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedCourseLicense]:
    """Retrieve a paginated list of course licenses

    As `asyncio`. Returns Response[PaginatedCourseLicense]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
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
    course_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedCourseLicense:
    """Retrieve a paginated list of course licenses

    As `asyncio`, blocking. Returns PaginatedCourseLicense. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        active: Filter by active status
        course_id: Filter by course ID
        external_id: Filter by external identifier
        key: Alternative filter by platform key
        name: Filter by license name (exact match)
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        query: Search license names (contains)
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by license source
        verbose: Include detailed assignment data in the response. Default on the server: false.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
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
    course_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedCourseLicense]:
    """Retrieve a paginated list of course licenses

    As `asyncio`, blocking. Returns Response[PaginatedCourseLicense]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "external_id": external_id,
        "key": key,
        "name": name,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "source": source,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query)
