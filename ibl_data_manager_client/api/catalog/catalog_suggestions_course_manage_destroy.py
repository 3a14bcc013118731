"""DELETE /api/catalog/suggestions/course/manage/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_suggestions_course_manage_destroy", "DELETE", "/api/catalog/suggestions/course/manage/", answer="any"
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
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            404: Not found - suggestion does not exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return await OPERATION.asyncio(client, (), _query)


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
    """Delete single suggestion

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


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
    """Delete single suggestion

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: The platform to retrieve suggestions for
        platform_org: The organization identifier for the platform
        query: Search term to filter suggestions
        sort: Field to sort results by. Default on the server: -id.
        suggestion_id: The ID of the suggestion to delete
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return OPERATION.sync(client, (), _query)


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
    """Delete single suggestion

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "department_mode": department_mode,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "query": query,
        "sort": sort,
        "suggestion_id": suggestion_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
