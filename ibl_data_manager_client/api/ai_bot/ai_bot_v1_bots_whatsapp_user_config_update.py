"""PUT /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.whatsapp_user_config import WhatsappUserConfig
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.whatsapp_user_config_input import WhatsappUserConfigInput

OPERATION: Operation[WhatsappUserConfig] = Operation(
    "ai_bot_v1_bots_whatsapp_user_config_update",
    "PUT",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    WhatsappUserConfig.from_dict,
)


async def asyncio(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: WhatsappUserConfigInput,
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
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: WhatsappUserConfigInput,
) -> Response[WhatsappUserConfig]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: WhatsappUserConfigInput,
) -> WhatsappUserConfig:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    id: int,
    *,
    client: DataManagerClient,
    body: WhatsappUserConfigInput,
) -> Response[WhatsappUserConfig]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            id,
        ),
        None,
        body,
    )
