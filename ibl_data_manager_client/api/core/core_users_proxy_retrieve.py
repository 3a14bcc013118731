"""GET /api/core/users/proxy/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.user_proxy_get_response import UserProxyGetResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[UserProxyGetResponse] = Operation(
    "core_users_proxy_retrieve",
    "GET",
    "/api/core/users/proxy/",
    UserProxyGetResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> UserProxyGetResponse:
    """Retrieve proxy user information by user_id

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
) -> Response[UserProxyGetResponse]:
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
) -> UserProxyGetResponse:
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
) -> Response[UserProxyGetResponse]:
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
