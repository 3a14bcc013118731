"""POST /api/core/users/platforms/self-link/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_platform_self_link_request import UserPlatformSelfLinkRequest
from ...models.user_platform_self_link_response import UserPlatformSelfLinkResponse
from ...types import Response

OPERATION: Operation[UserPlatformSelfLinkResponse] = Operation(
    "core_users_platforms_self_link_create",
    "POST",
    "/api/core/users/platforms/self-link/",
    UserPlatformSelfLinkResponse,
)


async def asyncio(*, client: DataManagerClient, body: UserPlatformSelfLinkRequest) -> UserPlatformSelfLinkResponse:
    """Allow authenticated users to self-link to platforms that have self-linking enabled

    Params:
    platform_key: The key of the platform to link to

    Args:
        body: As application/json.

    Returns:
        UserPlatformSelfLinkResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400
            403
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: UserPlatformSelfLinkRequest
) -> Response[UserPlatformSelfLinkResponse]:
    """Allow authenticated users to self-link to platforms that have self-linking enabled

    As `asyncio`. Returns Response[UserPlatformSelfLinkResponse]. Raises errors.APIStatusError (400, 403).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserPlatformSelfLinkRequest) -> UserPlatformSelfLinkResponse:
    """Allow authenticated users to self-link to platforms that have self-linking enabled

    As `asyncio`, blocking. Returns UserPlatformSelfLinkResponse. Raises errors.APIStatusError (400, 403).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: UserPlatformSelfLinkRequest
) -> Response[UserPlatformSelfLinkResponse]:
    """Allow authenticated users to self-link to platforms that have self-linking enabled

    As `asyncio`, blocking. Returns Response[UserPlatformSelfLinkResponse]. Raises errors.APIStatusError (400, 403).
    """
    return OPERATION.sync_detailed(client, (), None, body)
