"""PUT /api/orgs/{platform_key}/scim/v2/Groups/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_group import SCIMGroup
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.update_group_2_format import UpdateGroup2Format

OPERATION: Operation[SCIMGroup] = Operation(
    "update_group_2",
    "PUT",
    "/api/orgs/{platform_key}/scim/v2/Groups/{id}/",
    SCIMGroup.from_dict,
    media_type="application/scim+json",
)


async def asyncio(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: UpdateGroup2Format | Unset = UNSET,
) -> SCIMGroup:
    """Update an existing RBAC group

    Update an existing RBAC group's name, description, and members for the specified platform

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
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: UpdateGroup2Format | Unset = UNSET,
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
        body,
    )


def sync(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: UpdateGroup2Format | Unset = UNSET,
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
        body,
    )


def sync_detailed(
    platform_key: str,
    id: str,
    *,
    client: DataManagerClient,
    body: SCIMGroup,
    format_: UpdateGroup2Format | Unset = UNSET,
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
        body,
    )
