"""DELETE /api/catalog/licenses/program/assignment/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_licenses_program_assignment_destroy", "DELETE", "/api/catalog/licenses/program/assignment/", answer="any"
)


async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Any:
    """Unassign single user from license

    Args:
        active: Filter by the active status of assignments
        assignment_id: The ID of the assignment to delete
        email: Filter assignments for a specific email
        fulfilled: Filter by the fulfilled status of assignments
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
        user_id: Filter assignments for a specific user ID

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
        "active": active,
        "assignment_id": assignment_id,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[Any]:
    """Unassign single user from license

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Any:
    """Unassign single user from license

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        active: Filter by the active status of assignments
        assignment_id: The ID of the assignment to delete
        email: Filter assignments for a specific email
        fulfilled: Filter by the fulfilled status of assignments
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
        user_id: Filter assignments for a specific user ID
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    email: str | Unset = UNSET,
    fulfilled: bool | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[Any]:
    """Unassign single user from license

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "email": email,
        "fulfilled": fulfilled,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
