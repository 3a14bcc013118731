"""GET /api/orgs/{platform_key}/scim/v2/Groups"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.scim_group_list_response import SCIMGroupListResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.list_groups_format import ListGroupsFormat

OPERATION: Operation[list[SCIMGroupListResponse]] = Operation(
    "list_groups",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Groups",
    _codec.ListOf(SCIMGroupListResponse.from_dict),
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
) -> list[SCIMGroupListResponse]:
    """List existing RBAC groups

    List all existing RBAC groups for the specified platform. Only returns groups that have been
    pre-created in the RBAC system.

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Unauthorized
            403: Forbidden
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (platform_key,),
        {
            "format": format_,
        },
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
) -> Response[list[SCIMGroupListResponse]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
        },
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
) -> list[SCIMGroupListResponse]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
        {
            "format": format_,
        },
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
) -> Response[list[SCIMGroupListResponse]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
        },
    )
