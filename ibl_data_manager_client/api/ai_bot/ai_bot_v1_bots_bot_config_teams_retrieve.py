"""GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.teams_config import TeamsConfig
from ...types import Response

OPERATION: Operation[TeamsConfig] = Operation(
    "ai_bot_v1_bots_bot_config_teams_retrieve", "GET", "/api/ai-bot/v1/bots/{org}/bot/{id}/config/teams/", TeamsConfig
)


async def asyncio(org: str, id: int, *, client: DataManagerClient) -> TeamsConfig:
    """Create modify and update bot information for a specific tenant.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.

    Returns:
        TeamsConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id))


async def asyncio_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[TeamsConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`. Returns Response[TeamsConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id))


def sync(org: str, id: int, *, client: DataManagerClient) -> TeamsConfig:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns TeamsConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
    """
    return OPERATION.sync(client, (org, id))


def sync_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[TeamsConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns Response[TeamsConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id))
