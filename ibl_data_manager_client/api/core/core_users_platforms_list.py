"""GET /api/core/users/platforms/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_platform_link import UserPlatformLink
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[UserPlatformLink]] = Operation(
    "core_users_platforms_list", "GET", "/api/core/users/platforms/", list[UserPlatformLink]
)


async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[UserPlatformLink]:
    """Retrieve platforms associated with user_id

    Params:
    user_id
    username
    email

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.

    Returns:
        list[UserPlatformLink].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"email": email, "user_id": user_id, "username": username})


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[UserPlatformLink]]:
    """Retrieve platforms associated with user_id

    As `asyncio`. Returns Response[list[UserPlatformLink]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"email": email, "user_id": user_id, "username": username})


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[UserPlatformLink]:
    """Retrieve platforms associated with user_id

    As `asyncio`, blocking. Returns list[UserPlatformLink]. Raises errors.APIStatusError.

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.
    """
    return OPERATION.sync(client, (), {"email": email, "user_id": user_id, "username": username})


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[UserPlatformLink]]:
    """Retrieve platforms associated with user_id

    As `asyncio`, blocking. Returns Response[list[UserPlatformLink]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"email": email, "user_id": user_id, "username": username})
