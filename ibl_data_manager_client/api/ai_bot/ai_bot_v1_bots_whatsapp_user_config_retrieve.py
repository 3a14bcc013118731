"""GET /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.whatsapp_user_config import WhatsappUserConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[WhatsappUserConfig] = Operation(
    "ai_bot_v1_bots_whatsapp_user_config_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    WhatsappUserConfig.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
) -> WhatsappUserConfig:
    """Setup phone number linkage with whatsapp bots
    This phone number will be used to authenticate and allow access to whatsapp bots.

    Args:
        id: A unique integer value identifying this whatsapp user config.

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
) -> Response[WhatsappUserConfig]:
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
) -> WhatsappUserConfig:
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
) -> Response[WhatsappUserConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
    )
