"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.media_resource import MediaResource
from ...models.paginated_media_resource_list import PaginatedMediaResourceList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMediaResourceList] = Operation(
    "media_orgs_users_media_media_resources_list",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/",
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """List and filter media resources. Supports filtering by course_id, unit_id, item_id and searching across multiple
    fields.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: Filter by item ID
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)

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
        "page": page,
        "page_size": page_size,
        "search": search,
        "unit_id": unit_id,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


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
    """List and filter media resources.

    As `asyncio`. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "page": page,
        "page_size": page_size,
        "search": search,
        "unit_id": unit_id,
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
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """List and filter media resources.

    As `asyncio`, blocking. Returns PaginatedMediaResourceList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: Filter by item ID
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "page": page,
        "page_size": page_size,
        "search": search,
        "unit_id": unit_id,
    }
    return OPERATION.sync(client, (org, user_id), _query)


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
    """List and filter media resources.

    As `asyncio`, blocking. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "page": page,
        "page_size": page_size,
        "search": search,
        "unit_id": unit_id,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
