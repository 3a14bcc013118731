"""POST /api/catalog/roles/reported/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.reported_role import ReportedRole
from ...models.reported_role_create_update_request import ReportedRoleCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[ReportedRole] = Operation(
    "catalog_roles_reported_create", "POST", "/api/catalog/roles/reported/", ReportedRole
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: ReportedRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedRole:
    """Add or update reported roles for a user.

    Args:
        body: Serializer for reported role creation/update request parameters.
        user_id: User ID
        username: Username

    Returns:
        ReportedRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"user_id": user_id, "username": username}, body)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: ReportedRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedRole]:
    """Add or update reported roles for a user.

    As `asyncio`. Returns Response[ReportedRole]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"user_id": user_id, "username": username}, body)


def sync(
    *,
    client: DataManagerClient,
    body: ReportedRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ReportedRole:
    """Add or update reported roles for a user.

    As `asyncio`, blocking. Returns ReportedRole. Raises errors.APIStatusError (400).

    Args:
        body: Serializer for reported role creation/update request parameters.
        user_id: User ID
        username: Username
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username}, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: ReportedRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ReportedRole]:
    """Add or update reported roles for a user.

    As `asyncio`, blocking. Returns Response[ReportedRole]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username}, body)
