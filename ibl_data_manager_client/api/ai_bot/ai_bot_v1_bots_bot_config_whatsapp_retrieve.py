"""GET /api/ai-bot/v1/bots/{org}/bot/{id}/config/whatsapp/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.whatsapp_config import WhatsappConfig
from ...types import Response

OPERATION: Operation[WhatsappConfig] = Operation(
    "ai_bot_v1_bots_bot_config_whatsapp_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/bot/{id}/config/whatsapp/",
    WhatsappConfig,
)


async def asyncio(org: str, id: int, *, client: DataManagerClient) -> WhatsappConfig:
    """Create modify and update bot information for a specific tenant.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.

    Returns:
        WhatsappConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id))


async def asyncio_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[WhatsappConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`. Returns Response[WhatsappConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id))


def sync(org: str, id: int, *, client: DataManagerClient) -> WhatsappConfig:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns WhatsappConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this bot.
    """
    return OPERATION.sync(client, (org, id))


def sync_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[WhatsappConfig]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns Response[WhatsappConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id))
