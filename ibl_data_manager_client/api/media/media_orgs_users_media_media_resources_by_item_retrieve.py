"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/by_item/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.media_orgs_users_media_media_resources_by_item_retrieve_item_type import (
    MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
)
from ...models.media_resource import MediaResource
from ...models.paginated_media_resource_list import PaginatedMediaResourceList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedMediaResourceList] = Operation(
    "media_orgs_users_media_media_resources_by_item_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/by_item/",
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
    item_id: str,
    item_type: MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """Get media resources for a specific item. The item_type determines which resources are returned based on the
    provided item_id.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: ID of the item
        item_type: Type of item. Valid values: course, unit, resource, course_unit, course_resource, unit_resource, all
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)
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
        "item_type": item_type,
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
    item_id: str,
    item_type: MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """Get media resources for a specific item.

    As `asyncio`. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "item_type": item_type,
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
    item_id: str,
    item_type: MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PaginatedMediaResourceList:
    """Get media resources for a specific item.

    As `asyncio`, blocking. Returns PaginatedMediaResourceList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: ID of the item
        item_type: Type of item. Valid values: course, unit, resource, course_unit, course_resource, unit_resource, all
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)
        page: Page number. Default on the server: 1.
        page_size: Items per page. Default on the server: 10.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "item_type": item_type,
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
    item_id: str,
    item_type: MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[PaginatedMediaResourceList]:
    """Get media resources for a specific item.

    As `asyncio`, blocking. Returns Response[PaginatedMediaResourceList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "course_id": course_id,
        "item_id": item_id,
        "item_type": item_type,
        "search": search,
        "unit_id": unit_id,
        "page": page,
        "page_size": page_size,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
