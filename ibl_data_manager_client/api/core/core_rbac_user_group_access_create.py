"""POST /api/core/rbac/user-group-access/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_group_access import UserGroupAccess
from ...models.user_group_access_input import UserGroupAccessInput
from ...types import Response

OPERATION: Operation[UserGroupAccess] = Operation(
    "core_rbac_user_group_access_create", "POST", "/api/core/rbac/user-group-access/", UserGroupAccess
)


async def asyncio(*, client: DataManagerClient, body: UserGroupAccessInput) -> UserGroupAccess:
    """Manage user access to groups

    Create or update user access to groups by adding/removing group access. Creates one policy per user with
    GROUP_MENTOR_MANAGER role for managing mentor access.

    Args:
        body: ModelSerializer for user group access policies

    Returns:
        UserGroupAccess.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid request data or validation errors
            404: Platform or user not found
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: UserGroupAccessInput) -> Response[UserGroupAccess]:
    """Manage user access to groups

    As `asyncio`. Returns Response[UserGroupAccess]. Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserGroupAccessInput) -> UserGroupAccess:
    """Manage user access to groups

    As `asyncio`, blocking. Returns UserGroupAccess. Raises errors.APIStatusError (400, 404, 500).

    Args:
        body: ModelSerializer for user group access policies
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserGroupAccessInput) -> Response[UserGroupAccess]:
    """Manage user access to groups

    As `asyncio`, blocking. Returns Response[UserGroupAccess]. Raises errors.APIStatusError (400, 404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
