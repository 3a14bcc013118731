"""POST /api/core/users/proxy/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_proxy_post_request import UserProxyPostRequest
from ...models.user_proxy_post_response import UserProxyPostResponse
from ...types import Response

OPERATION: Operation[UserProxyPostResponse] = Operation(
    "core_users_proxy_create", "POST", "/api/core/users/proxy/", UserProxyPostResponse
)


async def asyncio(*, client: DataManagerClient, body: UserProxyPostRequest) -> UserProxyPostResponse:
    """Add proxy user

    Params:
    user_id
    username
    email
    edx_data
    data

    Args:
        body: As application/json.

    Returns:
        UserProxyPostResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: UserProxyPostRequest) -> Response[UserProxyPostResponse]:
    """Add proxy user

    As `asyncio`. Returns Response[UserProxyPostResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserProxyPostRequest) -> UserProxyPostResponse:
    """Add proxy user

    As `asyncio`, blocking. Returns UserProxyPostResponse. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserProxyPostRequest) -> Response[UserProxyPostResponse]:
    """Add proxy user

    As `asyncio`, blocking. Returns Response[UserProxyPostResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
