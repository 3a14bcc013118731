"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/search/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "media_orgs_users_media_media_resources_search_retrieve",
    "GET",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/search/",
    answer="any",
)


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
) -> Any:
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

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"course_id": course_id, "item_id": item_id, "q": q, "search": search, "unit_id": unit_id}
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
) -> Response[Any]:
    """Search media resources by title, description, or IDs.

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    _query = {"course_id": course_id, "item_id": item_id, "q": q, "search": search, "unit_id": unit_id}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


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
) -> Any:
    """Search media resources by title, description, or IDs.

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter results by course ID
        item_id: Filter results by item ID
        q: Search query string
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter results by unit ID
    """
    _query = {"course_id": course_id, "item_id": item_id, "q": q, "search": search, "unit_id": unit_id}
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
) -> Response[Any]:
    """Search media resources by title, description, or IDs.

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    _query = {"course_id": course_id, "item_id": item_id, "q": q, "search": search, "unit_id": unit_id}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
