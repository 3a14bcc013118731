"""GET /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.what_app_web_hook import WhatAppWebHook
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[WhatAppWebHook] = Operation(
    "ai_bot_v1_bots_webhooks_whatsapp_retrieve",
    "GET",
    "/api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/",
    WhatAppWebHook.from_dict,
)


async def asyncio(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
) -> WhatAppWebHook:
    """Respond to whatsapp's webhook challenge.
    Parameters Required include the tenant key (org) and the name of the bot: (name)

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            name,
        ),
    )


async def asyncio_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
) -> Response[WhatAppWebHook]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            name,
        ),
    )


def sync(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
) -> WhatAppWebHook:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            name,
        ),
    )


def sync_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
) -> Response[WhatAppWebHook]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            name,
        ),
    )
