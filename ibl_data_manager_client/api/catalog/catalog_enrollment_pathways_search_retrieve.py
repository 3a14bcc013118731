"""GET /api/catalog/enrollment/pathways/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.paginated_pathway_enrollment_list import PaginatedPathwayEnrollmentList
from ...models.pathway_enrollment_plus import PathwayEnrollmentPlus
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedPathwayEnrollmentList] = Operation(
    "catalog_enrollment_pathways_search_retrieve",
    "GET",
    "/api/catalog/enrollment/pathways/search/",
    PaginatedPathwayEnrollmentList.from_dict,
)
PAGINATION: Pagination[PathwayEnrollmentPlus] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=PathwayEnrollmentPlus.from_dict,
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
) -> PaginatedPathwayEnrollmentList:
    """Search pathway enrollments based on user or pathway identifiers. Returns paginated enrollment
    results.

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

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "pathway_id": pathway_id,
            "pathway_uuid": pathway_uuid,
            "platform_key": platform_key,
            "org": org,
            "slug": slug,
            "page": page,
            "page_size": page_size,
        },
    )


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
) -> Response[PaginatedPathwayEnrollmentList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "pathway_id": pathway_id,
            "pathway_uuid": pathway_uuid,
            "platform_key": platform_key,
            "org": org,
            "slug": slug,
            "page": page,
            "page_size": page_size,
        },
    )


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
) -> PaginatedPathwayEnrollmentList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "pathway_id": pathway_id,
            "pathway_uuid": pathway_uuid,
            "platform_key": platform_key,
            "org": org,
            "slug": slug,
            "page": page,
            "page_size": page_size,
        },
    )


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
) -> Response[PaginatedPathwayEnrollmentList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "user_id": user_id,
            "username": username,
            "pathway_id": pathway_id,
            "pathway_uuid": pathway_uuid,
            "platform_key": platform_key,
            "org": org,
            "slug": slug,
            "page": page,
            "page_size": page_size,
        },
    )
