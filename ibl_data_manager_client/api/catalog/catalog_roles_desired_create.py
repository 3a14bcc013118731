"""POST /api/catalog/roles/desired/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.desired_role import DesiredRole
from ...models.desired_role_create_update_request import DesiredRoleCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[DesiredRole] = Operation(
    "catalog_roles_desired_create", "POST", "/api/catalog/roles/desired/", DesiredRole
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: DesiredRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> DesiredRole:
    """Add or update desired roles for a user.

    Args:
        body: Serializer for desired role creation/update request parameters.
        user_id: User ID
        username: Username

    Returns:
        DesiredRole.

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
    body: DesiredRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[DesiredRole]:
    """Add or update desired roles for a user.

    As `asyncio`. Returns Response[DesiredRole]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (), {"user_id": user_id, "username": username}, body)


def sync(
    *,
    client: DataManagerClient,
    body: DesiredRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> DesiredRole:
    """Add or update desired roles for a user.

    As `asyncio`, blocking. Returns DesiredRole. Raises errors.APIStatusError (400).

    Args:
        body: Serializer for desired role creation/update request parameters.
        user_id: User ID
        username: Username
    """
    return OPERATION.sync(client, (), {"user_id": user_id, "username": username}, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: DesiredRoleCreateUpdateRequest,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[DesiredRole]:
    """Add or update desired roles for a user.

    As `asyncio`, blocking. Returns Response[DesiredRole]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (), {"user_id": user_id, "username": username}, body)
