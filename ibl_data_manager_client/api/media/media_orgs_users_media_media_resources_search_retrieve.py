"""GET /api/media/orgs/{org}/users/{user_id}/media/media-resources/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

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
    """Search media resources by title, description, or IDs. Supports filtering results by course_id,
    unit_id, and item_id.

    Args:
        org: Organization identifier
        user_id: User identifier
        course_id: Filter results by course ID
        item_id: Filter results by item ID
        q: Search query string
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter results by unit ID

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

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
            "q": q,
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
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[Any]:
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
            "q": q,
            "search": search,
            "unit_id": unit_id,
        },
    )


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
            "q": q,
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
    q: str,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[Any]:
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
            "q": q,
            "search": search,
            "unit_id": unit_id,
        },
    )
