"""POST /api/orgs/{platform_key}/scim/v2/Groups/{id}/add_members"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.add_group_members_format import AddGroupMembersFormat

OPERATION: Operation[SCIMGroup] = Operation(
    "add_group_members",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/add_members",
    SCIMGroup.from_dict,
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: AddGroupMembersFormat | Unset = UNSET,
) -> SCIMGroup:
    """Add members to an existing RBAC group

    Add members to an existing RBAC group using SCIM patch operations

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden
            404: RBAC group not found
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
    )


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: AddGroupMembersFormat | Unset = UNSET,
) -> Response[SCIMGroup]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
    )


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: AddGroupMembersFormat | Unset = UNSET,
) -> SCIMGroup:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
    )


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    format_: AddGroupMembersFormat | Unset = UNSET,
) -> Response[SCIMGroup]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            platform_key,
            id,
        ),
        {
            "format": format_,
        },
    )
