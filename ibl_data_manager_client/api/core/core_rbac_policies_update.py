"""PUT /api/core/rbac/policies/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_policy import RbacPolicy
from ...models.rbac_policy_input import RbacPolicyInput
from ...types import Response

OPERATION: Operation[RbacPolicy] = Operation(
    "core_rbac_policies_update", "PUT", "/api/core/rbac/policies/{id}/", RbacPolicy
)


async def asyncio(id: int, *, client: DataManagerClient, body: RbacPolicyInput) -> RbacPolicy:
    """Update RBAC policy

    Update an existing RBAC policy.

    Args:
        id: A unique integer value identifying this RBAC Policy.
        body: Serializer for policies.

    Returns:
        RbacPolicy.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data. Common errors include: invalid user/group IDs, users/groups not belonging to the platform,
                or invalid resource paths.
            403: Permission denied - insufficient RBAC permissions
            404: Policy not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), None, body)


async def asyncio_detailed(id: int, *, client: DataManagerClient, body: RbacPolicyInput) -> Response[RbacPolicy]:
    """Update RBAC policy

    As `asyncio`. Returns Response[RbacPolicy]. Raises errors.APIStatusError (400, 403, 404).
    """
    return await OPERATION.asyncio_detailed(client, (id,), None, body)


def sync(id: int, *, client: DataManagerClient, body: RbacPolicyInput) -> RbacPolicy:
    """Update RBAC policy

    As `asyncio`, blocking. Returns RbacPolicy. Raises errors.APIStatusError (400, 403, 404).

    Args:
        id: A unique integer value identifying this RBAC Policy.
        body: Serializer for policies.
    """
    return OPERATION.sync(client, (id,), None, body)


def sync_detailed(id: int, *, client: DataManagerClient, body: RbacPolicyInput) -> Response[RbacPolicy]:
    """Update RBAC policy

    As `asyncio`, blocking. Returns Response[RbacPolicy]. Raises errors.APIStatusError (400, 403, 404).
    """
    return OPERATION.sync_detailed(client, (id,), None, body)
