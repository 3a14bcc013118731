"""DELETE /api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "media_orgs_users_media_media_resources_destroy",
    "DELETE",
    "/api/media/orgs/{org}/users/{user_id}/media/media-resources/{id}/",
    answer="any",
)


async def asyncio(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Any:
    """List and filter media resources. Supports filtering by course_id, unit_id, item_id and searching across multiple
    fields.

    Args:
        org: Organization identifier
        user_id: User identifier
        id: A unique integer value identifying this Media Resource.
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: Filter by item ID
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"course_id": course_id, "item_id": item_id, "search": search, "unit_id": unit_id}
    return await OPERATION.asyncio(client, (org, user_id, id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[Any]:
    """List and filter media resources.

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    _query = {"course_id": course_id, "item_id": item_id, "search": search, "unit_id": unit_id}
    return await OPERATION.asyncio_detailed(client, (org, user_id, id), _query)


def sync(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Any:
    """List and filter media resources.

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError.

    Args:
        org: Organization identifier
        user_id: User identifier
        id: A unique integer value identifying this Media Resource.
        course_id: Filter by course ID (e.g., course-v1:main+NB101+2025-T1)
        item_id: Filter by item ID
        search: Search across title, description, course_id, unit_id, item_id, and file_url
        unit_id: Filter by unit ID (e.g., block-v1:main+NB101+2025-T1+type@vertical+block@12345)
    """
    _query = {"course_id": course_id, "item_id": item_id, "search": search, "unit_id": unit_id}
    return OPERATION.sync(client, (org, user_id, id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    id: int,
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    item_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
) -> Response[Any]:
    """List and filter media resources.

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError.
    """
    _query = {"course_id": course_id, "item_id": item_id, "search": search, "unit_id": unit_id}
    return OPERATION.sync_detailed(client, (org, user_id, id), _query)
