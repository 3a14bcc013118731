"""GET /api/orgs/{platform_key}/scim/v2/Users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.scim_user_list_response import SCIMUserListResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.list_users_format import ListUsersFormat

OPERATION: Operation[list[SCIMUserListResponse]] = Operation(
    "list_users",
    "GET",
    "/api/orgs/{platform_key}/scim/v2/Users",
    _codec.ListOf(SCIMUserListResponse.from_dict),
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    format_: ListUsersFormat | Unset = UNSET,
) -> list[SCIMUserListResponse]:
    """List users in the system

    List users in the system for the specified platform

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
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
    format_: ListUsersFormat | Unset = UNSET,
) -> Response[list[SCIMUserListResponse]]:
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
    format_: ListUsersFormat | Unset = UNSET,
) -> list[SCIMUserListResponse]:
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
    format_: ListUsersFormat | Unset = UNSET,
) -> Response[list[SCIMUserListResponse]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        {
            "format": format_,
        },
    )
