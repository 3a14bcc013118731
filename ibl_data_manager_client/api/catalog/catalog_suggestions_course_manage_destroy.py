"""DELETE /api/catalog/suggestions/course/manage/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[Any] = Operation(
    "catalog_suggestions_course_manage_destroy",
    "DELETE",
    "/api/catalog/suggestions/course/manage/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Any:
    """Delete single suggestion

    Args:
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter suggestions
        sort: Field to sort results by. Default on the server: -id.
        suggestion_id: The ID of the suggestion to delete

    Returns:
        What the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: Not found - suggestion does not exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "department_mode": department_mode,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "suggestion_id": suggestion_id,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Response[Any]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "department_mode": department_mode,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "suggestion_id": suggestion_id,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Any:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "department_mode": department_mode,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "suggestion_id": suggestion_id,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    department_mode: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str,
    platform_org: str | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    suggestion_id: int,
) -> Response[Any]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "department_mode": department_mode,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "query": query,
            "sort": sort,
            "suggestion_id": suggestion_id,
        },
    )
