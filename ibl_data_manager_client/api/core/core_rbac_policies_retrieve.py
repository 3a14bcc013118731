"""GET /api/core/rbac/policies/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.rbac_policy import RbacPolicy
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[RbacPolicy] = Operation(
    "core_rbac_policies_retrieve",
    "GET",
    "/api/core/rbac/policies/{id}/",
    RbacPolicy.from_dict,
)


async def asyncio(
    id: int,
    *,
    client: DataManagerClient,
) -> RbacPolicy:
    """Retrieve RBAC policy

    Retrieve details of a specific RBAC policy, including role, platform, resources, users, and groups.

    Args:
        id: A unique integer value identifying this RBAC Policy.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            403: Permission denied - insufficient RBAC permissions
            404: Policy not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (id,),
    )


async def asyncio_detailed(
    id: int,
    *,
    client: DataManagerClient,
) -> Response[RbacPolicy]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (id,),
    )


def sync(
    id: int,
    *,
    client: DataManagerClient,
) -> RbacPolicy:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (id,),
    )


def sync_detailed(
    id: int,
    *,
    client: DataManagerClient,
) -> Response[RbacPolicy]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (id,),
    )
