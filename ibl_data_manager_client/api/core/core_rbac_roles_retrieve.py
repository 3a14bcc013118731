"""GET /api/core/rbac/roles/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_role import RbacRole
from ...types import UNSET, Response, Unset

OPERATION: Operation[RbacRole] = Operation("core_rbac_roles_retrieve", "GET", "/api/core/rbac/roles/{id}/", RbacRole)


async def asyncio(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacRole:
    """Retrieve RBAC role

    Retrieve details of a specific RBAC role.

    Args:
        id: A unique integer value identifying this RBAC Role.
        platform_key: In the query.

    Returns:
        RbacRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
            404: Role not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(
    id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[RbacRole]:
    """Retrieve RBAC role

    As `asyncio`. Returns Response[RbacRole]. Raises errors.APIStatusError (403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacRole:
    """Retrieve RBAC role

    As `asyncio`, blocking. Returns RbacRole. Raises errors.APIStatusError (403, 404).

    Args:
        id: A unique integer value identifying this RBAC Role.
        platform_key: In the query.
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> Response[RbacRole]:
    """Retrieve RBAC role

    As `asyncio`, blocking. Returns Response[RbacRole]. Raises errors.APIStatusError (403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
