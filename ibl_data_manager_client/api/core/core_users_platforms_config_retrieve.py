"""GET /api/core/users/platforms/config/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_membership_config import PlatformMembershipConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PlatformMembershipConfig] = Operation(
    "core_users_platforms_config_retrieve",
    "GET",
    "/api/core/users/platforms/config/",
    PlatformMembershipConfig.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> PlatformMembershipConfig:
    """Get platform self-linking configuration

    Params:
    platform_key: The key of the platform to get configuration for

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[PlatformMembershipConfig]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> PlatformMembershipConfig:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[PlatformMembershipConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )
