"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.media_resource import MediaResource
from ...models.paginated_media_resource_list import PaginatedMediaResourceList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedMediaResourceList] = Operation(
    "media_orgs_users_media_media_resources_list",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/",
    PaginatedMediaResourceList.from_dict,
)
PAGINATION: Pagination[MediaResource] = Pagination(
    "drf_page",
    "page",
    move="page",
    size="page_size",
    items=(
        "results",
        "data",
    ),
    decode=MediaResource.from_dict,
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """List and filter media resources. Supports filtering by course_id, unit_id, item_id and searching
    across multiple fields.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: Filter by item ID
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "course_id": course_id,
            "item_id": item_id,
            "page": page,
            "page_size": page_size,
            "search": search,
            "unit_id": unit_id,
        },
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "course_id": course_id,
            "item_id": item_id,
            "page": page,
            "page_size": page_size,
            "search": search,
            "unit_id": unit_id,
        },
    )


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "course_id": course_id,
            "item_id": item_id,
            "page": page,
            "page_size": page_size,
            "search": search,
            "unit_id": unit_id,
        },
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "course_id": course_id,
            "item_id": item_id,
            "page": page,
            "page_size": page_size,
            "search": search,
            "unit_id": unit_id,
        },
    )
