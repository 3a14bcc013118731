"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.media_resource import MediaResource
from ...models.paginated_media_resource_list import PaginatedMediaResourceList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMediaResourceList] = Operation(
    "media_orgs_users_media_media_resources_search_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/search/",
    PaginatedMediaResourceList,
)
PAGINATION: Pagination[MediaResource] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results", "data"), item=MediaResource
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """Search media resources by title, description, or IDs. Supports filtering results by course_id, unit_id, and
    item_id.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter results by course ID
        item_id: Filter results by item ID
        q: Search query string
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter results by unit ID
        page: Page number. Default on the server: 1.
        page_size: Items per page. Default on the server: 10.

    Returns:
        PaginatedMediaResourceList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "q": q,
        "search": search,
        "unit_id": unit_id,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """Search media resources by title, description, or IDs.

    As `asyncio`. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "q": q,
        "search": search,
        "unit_id": unit_id,
        "page": page,
        "page_size": page_size,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """Search media resources by title, description, or IDs.

    As `asyncio`, blocking. Returns PaginatedMediaResourceList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter results by course ID
        item_id: Filter results by item ID
        q: Search query string
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter results by unit ID
        page: Page number. Default on the server: 1.
        page_size: Items per page. Default on the server: 10.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "q": q,
        "search": search,
        "unit_id": unit_id,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """Search media resources by title, description, or IDs.

    As `asyncio`, blocking. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "q": q,
        "search": search,
        "unit_id": unit_id,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
