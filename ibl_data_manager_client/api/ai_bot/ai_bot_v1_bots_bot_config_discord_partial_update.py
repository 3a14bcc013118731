"""PATCH /api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.discord_config import DiscordConfig
from ...models.patched_discord_config import PatchedDiscordConfig
from ...types import UNSET, Response, Unset

OPERATION: Operation[DiscordConfig] = Operation(
    "ai_bot_v1_bots_bot_config_discord_partial_update",
    "PATCH",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/discord/",
    DiscordConfig,
)


async def asyncio(
    org: str, id: int, *, client: DataManagerClient, body: PatchedDiscordConfig | Unset = UNSET
) -> DiscordConfig:
    """Create modify and update bot information for a specific tenant.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
        body: As application/json.

    Returns:
        DiscordConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id), None, body)


async def asyncio_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedDiscordConfig | Unset = UNSET
) -> Response[DiscordConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`. Returns Response[DiscordConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id), None, body)


def sync(org: str, id: int, *, client: DataManagerClient, body: PatchedDiscordConfig | Unset = UNSET) -> DiscordConfig:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns DiscordConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, id), None, body)


def sync_detailed(
    org: str, id: int, *, client: DataManagerClient, body: PatchedDiscordConfig | Unset = UNSET
) -> Response[DiscordConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns Response[DiscordConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id), None, body)
