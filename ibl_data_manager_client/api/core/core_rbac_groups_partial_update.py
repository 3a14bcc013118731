"""PATCH /api/core/rbac/groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.patched_rbac_group import PatchedRbacGroup
from ...models.rbac_group import RbacGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[RbacGroup] = Operation(
    "core_rbac_groups_partial_update", "PATCH", "/api/core/rbac/groups/{id}/", RbacGroup
)


async def asyncio(id: int, *, client: DataManagerClient, body: PatchedRbacGroup | Unset = UNSET) -> RbacGroup:
    """Partially update RBAC group

    Partially update an existing RBAC group. Platform validation applies for user assignments. Cannot update
    internal system groups.

    Args:
        id: A unique integer value identifying this RBAC Group.
        body: Serializer for RBAC groups.

    Returns:
        RbacGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data. Common errors include: - Users do not belong to the specified platform - Invalid user IDs
                provided
            403: Permission denied - insufficient RBAC permissions or attempting to edit internal system group
            404: Group not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(
    id: int, *, client: DataManagerClient, body: PatchedRbacGroup | Unset = UNSET
) -> Response[RbacGroup]:
    """Partially update RBAC group

    As `asyncio`. Returns Response[RbacGroup]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: int, *, client: DataManagerClient, body: PatchedRbacGroup | Unset = UNSET) -> RbacGroup:
    """Partially update RBAC group

    As `asyncio`, blocking. Returns RbacGroup. Raises errors.APIStatusError (400, 403, 404).

    Args:
        id: A unique integer value identifying this RBAC Group.
        body: Serializer for RBAC groups.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: int, *, client: DataManagerClient, body: PatchedRbacGroup | Unset = UNSET) -> Response[RbacGroup]:
    """Partially update RBAC group

    As `asyncio`, blocking. Returns Response[RbacGroup]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
