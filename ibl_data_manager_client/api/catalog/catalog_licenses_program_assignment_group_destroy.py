"""DELETE /api/catalog/licenses/program/assignment/group/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[Any] = Operation(
    "catalog_licenses_program_assignment_group_destroy",
    "DELETE",
    "/api/catalog/licenses/program/assignment/group/",
    answer="any",
)


async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    remove_user_assignments: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
    """Remove a program license group assignment

    Args:
        active: Filter by the active status of group assignments
        assignment_id: The ID of the assignment to delete
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        remove_user_assignments: Whether to also remove individual user assignments that were created by this group assignment. Default on the
            server: true.
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.

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
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "remove_user_assignments": remove_user_assignments,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    remove_user_assignments: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a program license group assignment

    As `asyncio`. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "remove_user_assignments": remove_user_assignments,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    remove_user_assignments: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Any:
    """Remove a program license group assignment

    As `asyncio`, blocking. Returns Any (a confirmation). Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        active: Filter by the active status of group assignments
        assignment_id: The ID of the assignment to delete
        fulfilled: Filter by the fulfilled status of group assignments
        group_id: Filter assignments for a specific user group ID
        license_id: The ID of the program license
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: The unique identifier for the platform (for permission validation)
        platform_org: The organization identifier for the platform (for permission validation)
        remove_user_assignments: Whether to also remove individual user assignments that were created by this group assignment. Default on the
            server: true.
        sort: Field to sort results by (e.g., 'id', '-id', 'created', '-created') Default on the server: id.
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "remove_user_assignments": remove_user_assignments,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    assignment_id: int,
    fulfilled: bool | Unset = UNSET,
    group_id: int | Unset = UNSET,
    license_id: int,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    remove_user_assignments: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Any]:
    """Remove a program license group assignment

    As `asyncio`, blocking. Returns Response[Any] (a confirmation). Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    _query = {
        "active": active,
        "assignment_id": assignment_id,
        "fulfilled": fulfilled,
        "group_id": group_id,
        "license_id": license_id,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "remove_user_assignments": remove_user_assignments,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query)
