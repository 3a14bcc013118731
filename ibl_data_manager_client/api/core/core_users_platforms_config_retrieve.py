"""GET /api/core/users/platforms/config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_membership_config import PlatformMembershipConfig
from ...types import Response

OPERATION: Operation[PlatformMembershipConfig] = Operation(
    "core_users_platforms_config_retrieve", "GET", "/api/core/users/platforms/config/", PlatformMembershipConfig
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> PlatformMembershipConfig:
    """Get platform self-linking configuration

    Params:
    platform_key: The key of the platform to get configuration for

    Args:
        platform_key: In the query.

    Returns:
        PlatformMembershipConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[PlatformMembershipConfig]:
    """Get platform self-linking configuration

    As `asyncio`. Returns Response[PlatformMembershipConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> PlatformMembershipConfig:
    """Get platform self-linking configuration

    As `asyncio`, blocking. Returns PlatformMembershipConfig. Raises errors.APIStatusError.

    Args:
        platform_key: In the query.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[PlatformMembershipConfig]:
    """Get platform self-linking configuration

    As `asyncio`, blocking. Returns Response[PlatformMembershipConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
