"""POST /api/core/users/platforms/config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_membership_config import PlatformMembershipConfig
from ...models.platform_membership_config_post_request import PlatformMembershipConfigPostRequest
from ...types import Response

OPERATION: Operation[PlatformMembershipConfig] = Operation(
    "core_users_platforms_config_create", "POST", "/api/core/users/platforms/config/", PlatformMembershipConfig
)


async def asyncio(*, client: DataManagerClient, body: PlatformMembershipConfigPostRequest) -> PlatformMembershipConfig:
    """Set platform self-linking configuration

    Params:
    platform_key: The key of the platform to configure
    allow_self_linking: Whether to allow self-linking for this platform

    Args:
        body: As application/json.

    Returns:
        PlatformMembershipConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformMembershipConfigPostRequest
) -> Response[PlatformMembershipConfig]:
    """Set platform self-linking configuration

    As `asyncio`. Returns Response[PlatformMembershipConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformMembershipConfigPostRequest) -> PlatformMembershipConfig:
    """Set platform self-linking configuration

    As `asyncio`, blocking. Returns PlatformMembershipConfig. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformMembershipConfigPostRequest
) -> Response[PlatformMembershipConfig]:
    """Set platform self-linking configuration

    As `asyncio`, blocking. Returns Response[PlatformMembershipConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
