"""POST /api/core/users/platforms/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.user_platform_link import UserPlatformLink
from ...models.user_platform_view_post_request import UserPlatformViewPostRequest
from ...types import Response

OPERATION: Operation[UserPlatformLink] = Operation(
    "core_users_platforms_create", "POST", "/api/core/users/platforms/", UserPlatformLink
)


async def asyncio(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> UserPlatformLink:
    """Explicitly link platform to user_id

    Params:
    user_id
    platform_key
    added_on (optional)
    expired_on (optional)
    is_admin (optional)
    active (optional)

    Args:
        body: As application/json.

    Returns:
        UserPlatformLink.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: UserPlatformViewPostRequest
) -> Response[UserPlatformLink]:
    """Explicitly link platform to user_id

    As `asyncio`. Returns Response[UserPlatformLink]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> UserPlatformLink:
    """Explicitly link platform to user_id

    As `asyncio`, blocking. Returns UserPlatformLink. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> Response[UserPlatformLink]:
    """Explicitly link platform to user_id

    As `asyncio`, blocking. Returns Response[UserPlatformLink]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
