"""POST /api/core/rbac/groups/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.rbac_group import RbacGroup
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.rbac_group_input import RbacGroupInput

OPERATION: Operation[RbacGroup] = Operation(
    "core_rbac_groups_create",
    "POST",
    "/api/core/rbac/groups/",
    RbacGroup.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: RbacGroupInput,
) -> RbacGroup:
    """Create RBAC group

    Create a new RBAC group for a platform. Users can be assigned during creation.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid input data. Common errors include: - Users do not belong to the specified platform - Invalid
                user IDs provided
            403: Permission denied - insufficient RBAC permissions
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: RbacGroupInput,
) -> Response[RbacGroup]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: RbacGroupInput,
) -> RbacGroup:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: RbacGroupInput,
) -> Response[RbacGroup]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
