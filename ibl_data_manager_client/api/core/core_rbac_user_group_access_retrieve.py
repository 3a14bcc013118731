"""GET /api/core/rbac/user-group-access/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_group_access import UserGroupAccess
from ...types import Response

OPERATION: Operation[UserGroupAccess] = Operation(
    "core_rbac_user_group_access_retrieve", "GET", "/api/core/rbac/user-group-access/", UserGroupAccess
)


async def asyncio(*, client: DataManagerClient, platform_key: str, user_id: int) -> UserGroupAccess:
    """Get user group access status

    Retrieve current group access information for a specific user, including all groups the user has access to and
    whether they have mentor management permissions.

    Args:
        platform_key: Platform key where the groups exist
        user_id: ID of the user to check group access for

    Returns:
        UserGroupAccess.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Missing or invalid query parameters
            404: Platform or user not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key, "user_id": user_id})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str, user_id: int) -> Response[UserGroupAccess]:
    """Get user group access status

    As `asyncio`. Returns Response[UserGroupAccess]. Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key, "user_id": user_id})


def sync(*, client: DataManagerClient, platform_key: str, user_id: int) -> UserGroupAccess:
    """Get user group access status

    As `asyncio`, blocking. Returns UserGroupAccess. Raises errors.APIStatusError (400, 404, 500).

    Args:
        platform_key: Platform key where the groups exist
        user_id: ID of the user to check group access for
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, platform_key: str, user_id: int) -> Response[UserGroupAccess]:
    """Get user group access status

    As `asyncio`, blocking. Returns Response[UserGroupAccess]. Raises errors.APIStatusError (400, 404, 500).
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key, "user_id": user_id})
