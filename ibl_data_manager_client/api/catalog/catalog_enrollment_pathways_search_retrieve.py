"""GET /api/catalog/enrollment/pathways/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_pathway_enrollment_list import PaginatedPathwayEnrollmentList
from ...models.pathway_enrollment_plus import PathwayEnrollmentPlus
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedPathwayEnrollmentList] = Operation(
    "catalog_enrollment_pathways_search_retrieve",
    "GET",
    "/api/catalog/enrollment/pathways/search/",
    PaginatedPathwayEnrollmentList,
)
PAGINATION: Pagination[PathwayEnrollmentPlus] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=PathwayEnrollmentPlus
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
) -> PaginatedPathwayEnrollmentList:
    """Search pathway enrollments based on user or pathway identifiers. Returns paginated enrollment results.

    Args:
        user_id: User ID.
        username: Username.
        pathway_id: Pathway ID.
        pathway_uuid: Pathway UUID.
        platform_key: Platform key.
        org: Organization.
        slug: Slug of a pathway.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
        sort: In the query.
        include_default_platform: In the query.

    Returns:
        PaginatedPathwayEnrollmentList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "user_id": user_id,
        "username": username,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "org": org,
        "slug": slug,
        "page": page,
        "page_size": page_size,
        "sort": sort,
        "include_default_platform": include_default_platform,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
) -> Response[PaginatedPathwayEnrollmentList]:
    """Search pathway enrollments based on user or pathway identifiers.

    As `asyncio`. Returns Response[PaginatedPathwayEnrollmentList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "user_id": user_id,
        "username": username,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "org": org,
        "slug": slug,
        "page": page,
        "page_size": page_size,
        "sort": sort,
        "include_default_platform": include_default_platform,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
) -> PaginatedPathwayEnrollmentList:
    """Search pathway enrollments based on user or pathway identifiers.

    As `asyncio`, blocking. Returns PaginatedPathwayEnrollmentList. Raises errors.APIStatusError. Pages: see
    `paginate`.

    Args:
        user_id: User ID.
        username: Username.
        pathway_id: Pathway ID.
        pathway_uuid: Pathway UUID.
        platform_key: Platform key.
        org: Organization.
        slug: Slug of a pathway.
        page: Page number. Default on the server: 1.
        page_size: Items per page.
        sort: In the query.
        include_default_platform: In the query.
    """
    _query = {
        "user_id": user_id,
        "username": username,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "org": org,
        "slug": slug,
        "page": page,
        "page_size": page_size,
        "sort": sort,
        "include_default_platform": include_default_platform,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    pathway_id: str | Unset = UNSET,
    pathway_uuid: str | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
) -> Response[PaginatedPathwayEnrollmentList]:
    """Search pathway enrollments based on user or pathway identifiers.

    As `asyncio`, blocking. Returns Response[PaginatedPathwayEnrollmentList]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
        "user_id": user_id,
        "username": username,
        "pathway_id": pathway_id,
        "pathway_uuid": pathway_uuid,
        "platform_key": platform_key,
        "org": org,
        "slug": slug,
        "page": page,
        "page_size": page_size,
        "sort": sort,
        "include_default_platform": include_default_platform,
    }
    return OPERATION.sync_detailed(client, (), _query)
