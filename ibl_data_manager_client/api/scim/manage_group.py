"""POST /api/orgs/{platform_key}/scim/v2/Groups"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.manage_group_format import ManageGroupFormat

OPERATION: Operation[SCIMGroup] = Operation(
    "manage_group",
    "POST",
    "/api/orgs/{platform_key}/scim/v2/Groups",
    SCIMGroup.from_dict,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: ManageGroupFormat | Unset = UNSET,
) -> SCIMGroup:
    """Manage existing user group

    Add/remove users from an existing RBAC group for the specified platform. Does not create new groups.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid request
            401: Unauthorized
            403: Forbidden
            404: RBAC group does not exist
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (platform_key,),
        {
            "format": format_,
        },
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: ManageGroupFormat | Unset = UNSET,
) -> Response[SCIMGroup]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
        },
        body,
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: ManageGroupFormat | Unset = UNSET,
) -> SCIMGroup:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
        {
            "format": format_,
        },
        body,
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: ManageGroupFormat | Unset = UNSET,
) -> Response[SCIMGroup]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
        },
        body,
    )
