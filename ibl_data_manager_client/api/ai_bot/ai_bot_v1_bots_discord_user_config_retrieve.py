"""GET /api/ai-bot/v1/bots/{org}/discord-user-config/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.discord_user_config import DiscordUserConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[DiscordUserConfig] = Operation(
    "ai_bot_v1_bots_discord_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/{id}/",
    DiscordUserConfig.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> DiscordUserConfig:
    """Setup discord user id linkage with discord bots
    this will be used to authenticate the user when interracting with discord bots.
    the user id can be copied from the discord app after tapping on the user profile.

    Args:
        id: A unique integer value identifying this discord user config.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            id,
        ),
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[DiscordUserConfig]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> DiscordUserConfig:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> Response[DiscordUserConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
    )
