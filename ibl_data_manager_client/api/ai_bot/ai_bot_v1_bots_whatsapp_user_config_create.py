"""POST /api/ai-bot/v1/bots/{org}/whatsapp-user-config/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.whatsapp_user_config import WhatsappUserConfig
from ...models.whatsapp_user_config_input import WhatsappUserConfigInput
from ...types import Response

OPERATION: Operation[WhatsappUserConfig] = Operation(
    "ai_bot_v1_bots_whatsapp_user_config_create",
    "POST",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/",
    WhatsappUserConfig,
)


async def asyncio(org: str, *, client: DataManagerClient, body: WhatsappUserConfigInput) -> WhatsappUserConfig:
    """Setup phone number linkage with whatsapp bots
    This phone number will be used to authenticate and allow access to whatsapp bots.

    Args:
        org: In the path.
        body: As application/json.

    Returns:
        WhatsappUserConfig.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,), None, body)


async def asyncio_detailed(
    org: str, *, client: DataManagerClient, body: WhatsappUserConfigInput
) -> Response[WhatsappUserConfig]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`. Returns Response[WhatsappUserConfig]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,), None, body)


def sync(org: str, *, client: DataManagerClient, body: WhatsappUserConfigInput) -> WhatsappUserConfig:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns WhatsappUserConfig. Raises errors.APIStatusError.

    Args:
        org: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org,), None, body)


def sync_detailed(
    org: str, *, client: DataManagerClient, body: WhatsappUserConfigInput
) -> Response[WhatsappUserConfig]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns Response[WhatsappUserConfig]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,), None, body)
