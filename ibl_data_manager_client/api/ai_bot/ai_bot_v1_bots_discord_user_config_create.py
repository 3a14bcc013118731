"""POST /api/ai-bot/v1/bots/{org}/discord-user-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.discord_user_config import DiscordUserConfig
from ...models.discord_user_config_input import DiscordUserConfigInput
from ...types import Response

OPERATION: Operation[DiscordUserConfig] = Operation(
    "ai_bot_v1_bots_discord_user_config_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/discord-user-config/",
    DiscordUserConfig,
)


async def asyncio(org: str, *, client: DataManagerClient, body: DiscordUserConfigInput) -> DiscordUserConfig:
    """Setup discord user id linkage with discord bots
    this will be used to authenticate the user when interracting with discord bots.
    the user id can be copied from the discord app after tapping on the user profile.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        DiscordUserConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: DiscordUserConfigInput
) -> Response[DiscordUserConfig]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`. Returns Response[DiscordUserConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: DiscordUserConfigInput) -> DiscordUserConfig:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns DiscordUserConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(org: str, *, client: DataManagerClient, body: DiscordUserConfigInput) -> Response[DiscordUserConfig]:
    """Setup discord user id linkage with discord bots this will be used to authenticate the user when …

    As `asyncio`, blocking. Returns Response[DiscordUserConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
