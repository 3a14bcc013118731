"""POST /api/core/rbac/roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_role import RbacRole
from ...models.rbac_role_input import RbacRoleInput
from ...types import Response

OPERATION: Operation[RbacRole] = Operation("core_rbac_roles_create", "POST", "/api/core/rbac/roles/", RbacRole)


async def asyncio(*, client: DataManagerClient, body: RbacRoleInput) -> RbacRole:
    """Create RBAC role

    Create a new RBAC role for a platform.

    Args:
        body: Serializer for roles.

    Returns:
        RbacRole.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: RbacRoleInput) -> Response[RbacRole]:
    """Create RBAC role

    As `asyncio`. Returns Response[RbacRole]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: RbacRoleInput) -> RbacRole:
    """Create RBAC role

    As `asyncio`, blocking. Returns RbacRole. Raises errors.APIStatusError (400, 403).

    Args:
        body: Serializer for roles.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: RbacRoleInput) -> Response[RbacRole]:
    """Create RBAC role

    As `asyncio`, blocking. Returns Response[RbacRole]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
