"""GET /api/ai-bot/v1/bots/{org}/discord-user-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.discord_user_config import DiscordUserConfig
from ...types import Response

OPERATION: Operation[list[DiscordUserConfig]] = Operation(
    "ai_bot_v1_bots_discord_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/",
    list[DiscordUserConfig],
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[DiscordUserConfig]:
    """Setup discord user id linkage with discord bots
    this will be used to authenticate the user when interracting with discord bots.
    the user id can be copied from the discord app after tapping on the user profile.

    Args:
        org: In the path.

    Returns:
        list[DiscordUserConfig].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[DiscordUserConfig]]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`. Returns Response[list[DiscordUserConfig]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[DiscordUserConfig]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns list[DiscordUserConfig]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[DiscordUserConfig]]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns Response[list[DiscordUserConfig]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
