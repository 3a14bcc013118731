"""POST /api/core/rbac/groups/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_group import RbacGroup
from ...models.rbac_group_input import RbacGroupInput
from ...types import Response

OPERATION: Operation[RbacGroup] = Operation("core_rbac_groups_create", "POST", "/api/core/rbac/groups/", RbacGroup)


async def asyncio(*, client: DataManagerClient, body: RbacGroupInput) -> RbacGroup:
    """Create RBAC group

    Create a new RBAC group for a platform. Users can be assigned during creation.

    Args:
        body: Serializer for RBAC groups.

    Returns:
        RbacGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data. Common errors include: - Users do not belong to the specified platform - Invalid user IDs
                provided
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: RbacGroupInput) -> Response[RbacGroup]:
    """Create RBAC group

    As `asyncio`. Returns Response[RbacGroup]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: RbacGroupInput) -> RbacGroup:
    """Create RBAC group

    As `asyncio`, blocking. Returns RbacGroup. Raises errors.APIStatusError (400, 403).

    Args:
        body: Serializer for RBAC groups.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: RbacGroupInput) -> Response[RbacGroup]:
    """Create RBAC group

    As `asyncio`, blocking. Returns Response[RbacGroup]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
