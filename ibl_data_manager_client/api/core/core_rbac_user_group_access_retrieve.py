"""GET /api/core/rbac/user-group-access/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_group_access import UserGroupAccess
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserGroupAccess] = Operation(
    "core_rbac_user_group_access_retrieve",
    "GET",
    "/api/core/rbac/user-group-access/",
    UserGroupAccess.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str,
    user_id: int,
) -> UserGroupAccess:
    """Get user group access status

    Retrieve current group access information for a specific user, including all groups the user has
    access to and whether they have mentor management permissions.

    Args:
        platform_key: Platform key where the groups exist
        user_id: ID of the user to check group access for

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Missing or invalid query parameters
            404: Platform or user not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "platform_key": platform_key,
            "user_id": user_id,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
    user_id: int,
) -> Response[UserGroupAccess]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
            "user_id": user_id,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str,
    user_id: int,
) -> UserGroupAccess:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "platform_key": platform_key,
            "user_id": user_id,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
    user_id: int,
) -> Response[UserGroupAccess]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
            "user_id": user_id,
        },
    )
