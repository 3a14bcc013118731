"""PATCH /api/core/rbac/roles/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_rbac_role import PatchedRbacRole
from ...models.rbac_role import RbacRole
from ...types import UNSET, Response, Unset

OPERATION: Operation[RbacRole] = Operation(
    "core_rbac_roles_partial_update", "PATCH", "/api/core/rbac/roles/{id}/", RbacRole
)


async def asyncio(id: int, *, client: DataManagerClient, body: PatchedRbacRole | Unset = UNSET) -> RbacRole:
    """Partially update RBAC role

    Partially update an existing RBAC role.

    Args:
        id: A unique integer value identifying this RBAC Role.
        body: Serializer for roles.

    Returns:
        RbacRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data
            403: Permission denied - insufficient RBAC permissions
            404: Role not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(
    id: int, *, client: DataManagerClient, body: PatchedRbacRole | Unset = UNSET
) -> Response[RbacRole]:
    """Partially update RBAC role

    As `asyncio`. Returns Response[RbacRole]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: int, *, client: DataManagerClient, body: PatchedRbacRole | Unset = UNSET) -> RbacRole:
    """Partially update RBAC role

    As `asyncio`, blocking. Returns RbacRole. Raises errors.APIStatusError (400, 403, 404).

    Args:
        id: A unique integer value identifying this RBAC Role.
        body: Serializer for roles.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: int, *, client: DataManagerClient, body: PatchedRbacRole | Unset = UNSET) -> Response[RbacRole]:
    """Partially update RBAC role

    As `asyncio`, blocking. Returns Response[RbacRole]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
