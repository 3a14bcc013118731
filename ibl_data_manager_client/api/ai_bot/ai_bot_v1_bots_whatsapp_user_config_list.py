"""GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.whatsapp_user_config import WhatsappUserConfig
from ...types import Response

OPERATION: Operation[list[WhatsappUserConfig]] = Operation(
    "ai_bot_v1_bots_whatsapp_user_config_list",
    "GET",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/",
    list[WhatsappUserConfig],
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[WhatsappUserConfig]:
    """Setup phone number linkage with whatsapp bots
    This phone number will be used to authenticate and allow access to whatsapp bots.

    Args:
        org: In the path.

    Returns:
        list[WhatsappUserConfig].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[WhatsappUserConfig]]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`. Returns Response[list[WhatsappUserConfig]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[WhatsappUserConfig]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns list[WhatsappUserConfig]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[WhatsappUserConfig]]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns Response[list[WhatsappUserConfig]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
