"""DELETE /api/catalog/licenses/user/assignment/group/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_licenses_user_assignment_group_destroy",
    "DELETE",
    "/api/catalog/licenses/user/assignment/group/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    assignment_id: int,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
    """Remove a user license group assignment

    Args:
        assignment_id: The ID of the assignment to delete
        license_id: The ID of the user license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.

    Returns:
        Any: a confirmation: that it returns says that it worked, and no field of the answer is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - assignment doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "assignment_id": assignment_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    assignment_id: int,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a user license group assignment

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "assignment_id": assignment_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    assignment_id: int,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
    """Remove a user license group assignment

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        assignment_id: The ID of the assignment to delete
        license_id: The ID of the user license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform
        platform_org: The organization identifier for the platform
        sort: Field to sort results by. Default on the server: id.
    """
    _query = {
        "assignment_id": assignment_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    assignment_id: int,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a user license group assignment

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "assignment_id": assignment_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
