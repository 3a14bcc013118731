"""GET /api/orgs/{platform_key}/scim/v2/Groups"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.scim_group_list_response import SCIMGroupListResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.list_groups_format import ListGroupsFormat

OPERATION: Operation[SCIMGroupListResponse] = Operation(
    "list_groups",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Groups",
    SCIMGroupListResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> SCIMGroupListResponse:
    """List existing RBAC groups

    List all existing RBAC groups for the specified platform. Only returns groups that have been
    pre-created in the RBAC system.

    Args:
        filter_: SCIM filter, for example `userName eq "ada"`.

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
            "filter": filter_,
        },
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[SCIMGroupListResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
            "filter": filter_,
        },
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> SCIMGroupListResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
        {
            "format": format_,
            "filter": filter_,
        },
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListGroupsFormat | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Response[SCIMGroupListResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
            "filter": filter_,
        },
    )
