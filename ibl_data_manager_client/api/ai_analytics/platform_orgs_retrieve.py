"""GET /api/platform/orgs/{org}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.registered_user import RegisteredUser
from ...models.registered_user_list import RegisteredUserList
from ...types import Response

OPERATION: Operation[list[RegisteredUser] | RegisteredUserList] = Operation(
    "platform_orgs_retrieve", "GET", "/api/platform/orgs/{org}/", RegisteredUserList | list[RegisteredUser]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[RegisteredUser] | RegisteredUserList:
    """Get a list of registered users on the platform.

    This endpoint provides a list of all registered users with basic profile
    information including username, name, email, and registration date.

    Returns:
        A list of registered users with their profile information.

    Args:
        org: In the path.

    Returns:
        list[RegisteredUser] | RegisteredUserList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(
    org: str, *, client: DataManagerClient
) -> Response[list[RegisteredUser] | RegisteredUserList]:
    """Get a list of registered users on the platform.

    As `asyncio`. Returns Response[list[RegisteredUser] | RegisteredUserList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[RegisteredUser] | RegisteredUserList:
    """Get a list of registered users on the platform.

    As `asyncio`, blocking. Returns list[RegisteredUser] | RegisteredUserList. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[RegisteredUser] | RegisteredUserList]:
    """Get a list of registered users on the platform.

    As `asyncio`, blocking. Returns Response[list[RegisteredUser] | RegisteredUserList]. Raises
    errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
