"""PATCH /api/core/rbac/roles/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.rbac_role import RbacRole
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.patched_rbac_role import PatchedRbacRole

OPERATION: Operation[RbacRole] = Operation(
    "core_rbac_roles_partial_update",
    "PATCH",
    "/api/core/rbac/roles/{id}/",
    RbacRole.from_dict,
)


async def asyncio(
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedRbacRole | Unset = UNSET,
) -> RbacRole:
    """Partially update RBAC role

    Partially update an existing RBAC role.

    Args:
        id: A unique integer value identifying this RBAC Role.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid input data
            403: Permission denied - insufficient RBAC permissions
            404: Role not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (id,),
        None,
        body,
    )


async def asyncio_detailed(
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedRbacRole | Unset = UNSET,
) -> Response[RbacRole]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (id,),
        None,
        body,
    )


def sync(
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedRbacRole | Unset = UNSET,
) -> RbacRole:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (id,),
        None,
        body,
    )


def sync_detailed(
    id: int,
    *,
    client: DataManagerClient,
    body: PatchedRbacRole | Unset = UNSET,
) -> Response[RbacRole]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (id,),
        None,
        body,
    )
