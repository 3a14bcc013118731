"""POST /api/core/users/platforms/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

if TYPE_CHECKING:
    from ...models.user_platform_view_post_request import UserPlatformViewPostRequest

OPERATION: Operation[Any] = Operation("core_users_platforms_create", "POST", "/api/core/users/platforms/", answer="any")


async def asyncio(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> Any:
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
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> Response[Any]:
    """Explicitly link platform to user_id

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> Any:
    """Explicitly link platform to user_id

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: UserPlatformViewPostRequest) -> Response[Any]:
    """Explicitly link platform to user_id

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
