"""POST /api/core/users/platforms/config/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_membership_config import PlatformMembershipConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.platform_membership_config_post_request import PlatformMembershipConfigPostRequest

OPERATION: Operation[PlatformMembershipConfig] = Operation(
    "core_users_platforms_config_create",
    "POST",
    "/api/core/users/platforms/config/",
    PlatformMembershipConfig.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: PlatformMembershipConfigPostRequest,
) -> PlatformMembershipConfig:
    """Set platform self-linking configuration

    Params:
    platform_key: The key of the platform to configure
    allow_self_linking: Whether to allow self-linking for this platform

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: PlatformMembershipConfigPostRequest,
) -> Response[PlatformMembershipConfig]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: PlatformMembershipConfigPostRequest,
) -> PlatformMembershipConfig:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: PlatformMembershipConfigPostRequest,
) -> Response[PlatformMembershipConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
