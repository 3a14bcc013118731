"""POST /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.what_app_web_hook import WhatAppWebHook
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[WhatAppWebHook] = Operation(
    "ai_bot_v1_bots_webhooks_whatsapp_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/",
    WhatAppWebHook.from_dict,
)


async def asyncio(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: WhatAppWebHook,
) -> WhatAppWebHook:
    """Accept and process webhook events from whatsapp.

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
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: WhatAppWebHook,
) -> Response[WhatAppWebHook]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )


def sync(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: WhatAppWebHook,
) -> WhatAppWebHook:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    name: str,
    *,
    client: DataManagerClient,
    body: WhatAppWebHook,
) -> Response[WhatAppWebHook]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            name,
        ),
        None,
        body,
    )
