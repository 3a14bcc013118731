"""GET /api/core/users/proxy/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_proxy_get_response import UserProxyGetResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[UserProxyGetResponse] = Operation(
    "core_users_proxy_retrieve", "GET", "/api/core/users/proxy/", UserProxyGetResponse
)


async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> UserProxyGetResponse:
    """Retrieve proxy user information by user_id

    Args:
        email: In the query.
        user_id: In the query.
        username: In the query.

    Returns:
        UserProxyGetResponse.

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
) -> Response[UserProxyGetResponse]:
    """Retrieve proxy user information by user_id

    As `asyncio`. Returns Response[UserProxyGetResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"email": email, "user_id": user_id, "username": username})


def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> UserProxyGetResponse:
    """Retrieve proxy user information by user_id

    As `asyncio`, blocking. Returns UserProxyGetResponse. Raises errors.APIStatusError.

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
) -> Response[UserProxyGetResponse]:
    """Retrieve proxy user information by user_id

    As `asyncio`, blocking. Returns Response[UserProxyGetResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"email": email, "user_id": user_id, "username": username})
