"""GET /api/ai-index/orgs/{org}/users/{user_id}/resource/data/scrapped/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.resource_scrapped_data import ResourceScrappedData
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[ResourceScrappedData]] = Operation(
    "ai_index_orgs_users_resource_data_scrapped_list",
    "GET",
    "/api/ai-index/orgs/{org}/users/{user_id}/resource/data/scrapped/",
    list[ResourceScrappedData],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_archive: bool | None | Unset = UNSET,
    is_like: bool | None | Unset = UNSET,
    is_video: bool | None | Unset = UNSET,
    search_key: str | Unset = UNSET,
) -> list[ResourceScrappedData]:
    """Retrieve and filter scraped data from resources.

    This endpoint returns a list of scraped data from resources associated
    with the specified user, with optional filtering based on query parameters.

    Args:
        request: The HTTP request containing filter query parameters.
        org: Organization key identifier.
        user_id: The username of the user whose resources to retrieve.

    Returns:
        Response: A list of scraped resource data matching the filter criteria.

    Raises:
        BadRequest: If the username is invalid or query parameters are incorrect.

    Args:
        org: In the path.
        user_id: In the path.
        is_archive: In the query.
        is_like: In the query.
        is_video: In the query.
        search_key: In the query.

    Returns:
        list[ResourceScrappedData].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid username or query parameters
        errors.APIConnectionError: no answer came.
    """
    _query = {"is_archive": is_archive, "is_like": is_like, "is_video": is_video, "search_key": search_key}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_archive: bool | None | Unset = UNSET,
    is_like: bool | None | Unset = UNSET,
    is_video: bool | None | Unset = UNSET,
    search_key: str | Unset = UNSET,
) -> Response[list[ResourceScrappedData]]:
    """Retrieve and filter scraped data from resources.

    As `asyncio`. Returns Response[list[ResourceScrappedData]]. Raises errors.APIStatusError (400).
    """
    _query = {"is_archive": is_archive, "is_like": is_like, "is_video": is_video, "search_key": search_key}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_archive: bool | None | Unset = UNSET,
    is_like: bool | None | Unset = UNSET,
    is_video: bool | None | Unset = UNSET,
    search_key: str | Unset = UNSET,
) -> list[ResourceScrappedData]:
    """Retrieve and filter scraped data from resources.

    As `asyncio`, blocking. Returns list[ResourceScrappedData]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        is_archive: In the query.
        is_like: In the query.
        is_video: In the query.
        search_key: In the query.
    """
    _query = {"is_archive": is_archive, "is_like": is_like, "is_video": is_video, "search_key": search_key}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    is_archive: bool | None | Unset = UNSET,
    is_like: bool | None | Unset = UNSET,
    is_video: bool | None | Unset = UNSET,
    search_key: str | Unset = UNSET,
) -> Response[list[ResourceScrappedData]]:
    """Retrieve and filter scraped data from resources.

    As `asyncio`, blocking. Returns Response[list[ResourceScrappedData]]. Raises errors.APIStatusError (400).
    """
    _query = {"is_archive": is_archive, "is_like": is_like, "is_video": is_video, "search_key": search_key}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
