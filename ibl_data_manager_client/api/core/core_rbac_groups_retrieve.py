"""GET /api/core/rbac/groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_group import RbacGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[RbacGroup] = Operation(
    "core_rbac_groups_retrieve", "GET", "/api/core/rbac/groups/{id}/", RbacGroup
)


async def asyncio(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacGroup:
    """Retrieve RBAC group

    Retrieve details of a specific RBAC group including assigned users.

    Args:
        id: A unique integer value identifying this RBAC Group.
        platform_key: In the query.

    Returns:
        RbacGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
            404: Group not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(
    id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[RbacGroup]:
    """Retrieve RBAC group

    As `asyncio`. Returns Response[RbacGroup]. Raises errors.APIStatusError (403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacGroup:
    """Retrieve RBAC group

    As `asyncio`, blocking. Returns RbacGroup. Raises errors.APIStatusError (403, 404).

    Args:
        id: A unique integer value identifying this RBAC Group.
        platform_key: In the query.
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> Response[RbacGroup]:
    """Retrieve RBAC group

    As `asyncio`, blocking. Returns Response[RbacGroup]. Raises errors.APIStatusError (403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
