"""POST /api/core/rbac/policies/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.rbac_policy import RbacPolicy
from ...models.rbac_policy_input import RbacPolicyInput
from ...types import Response

OPERATION: Operation[RbacPolicy] = Operation(
    "core_rbac_policies_create", "POST", "/api/core/rbac/policies/", RbacPolicy
)


async def asyncio(*, client: DataManagerClient, body: RbacPolicyInput) -> RbacPolicy:
    """Create RBAC policy

    Create a new RBAC policy that defines resource access for a role

    Args:
        body: Serializer for policies.

    Returns:
        RbacPolicy.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid input data. Common errors include: invalid user/group IDs, users/groups not belonging to the platform,
                or invalid resource paths.
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: RbacPolicyInput) -> Response[RbacPolicy]:
    """Create RBAC policy

    As `asyncio`. Returns Response[RbacPolicy]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: RbacPolicyInput) -> RbacPolicy:
    """Create RBAC policy

    As `asyncio`, blocking. Returns RbacPolicy. Raises errors.APIStatusError (400, 403).

    Args:
        body: Serializer for policies.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: RbacPolicyInput) -> Response[RbacPolicy]:
    """Create RBAC policy

    As `asyncio`, blocking. Returns Response[RbacPolicy]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
