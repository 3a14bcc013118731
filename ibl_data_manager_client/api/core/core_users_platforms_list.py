"""GET /api/core/users/platforms/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.user_platform_link import UserPlatformLink
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[UserPlatformLink]] = Operation(
    "core_users_platforms_list",
    "GET",
    "/api/core/users/platforms/",
    _codec.ListOf(UserPlatformLink.from_dict),
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

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[UserPlatformLink]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> list[UserPlatformLink]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[list[UserPlatformLink]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "email": email,
            "user_id": user_id,
            "username": username,
        },
    )
