"""GET /api/core/rbac/policies/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_policy import RbacPolicy
from ...types import UNSET, Response, Unset

OPERATION: Operation[RbacPolicy] = Operation(
    "core_rbac_policies_retrieve", "GET", "/api/core/rbac/policies/{id}/", RbacPolicy
)


async def asyncio(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacPolicy:
    """Retrieve RBAC policy

    Retrieve details of a specific RBAC policy, including role, platform, resources, users, and groups.

    Args:
        id: A unique integer value identifying this RBAC Policy.
        platform_key: In the query.

    Returns:
        RbacPolicy.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
            404: Policy not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(
    id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[RbacPolicy]:
    """Retrieve RBAC policy

    As `asyncio`. Returns Response[RbacPolicy]. Raises errors.APIStatusError (403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> RbacPolicy:
    """Retrieve RBAC policy

    As `asyncio`, blocking. Returns RbacPolicy. Raises errors.APIStatusError (403, 404).

    Args:
        id: A unique integer value identifying this RBAC Policy.
        platform_key: In the query.
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: int, *, client: DataManagerClient, platform_key: str | Unset = UNSET) -> Response[RbacPolicy]:
    """Retrieve RBAC policy

    As `asyncio`, blocking. Returns Response[RbacPolicy]. Raises errors.APIStatusError (403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
