"""POST /api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.what_app_web_hook import WhatAppWebHook
from ...types import Response

OPERATION: Operation[WhatAppWebHook] = Operation(
    "ai_bot_v1_bots_webhooks_whatsapp_create",
    "POST",
    "/api/ai-bot/v1/bots/webhooks/{org}/whatsapp/{name}/",
    WhatAppWebHook,
)


async def asyncio(org: str, name: str, *, client: DataManagerClient, body: WhatAppWebHook) -> WhatAppWebHook:
    """Accept and process webhook events from whatsapp.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.

    Returns:
        WhatAppWebHook: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, name), None, body)


async def asyncio_detailed(
    org: str, name: str, *, client: DataManagerClient, body: WhatAppWebHook
) -> Response[WhatAppWebHook]:
    """Accept and process webhook events from whatsapp.

    As `asyncio`. Returns Response[WhatAppWebHook] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, name), None, body)


def sync(org: str, name: str, *, client: DataManagerClient, body: WhatAppWebHook) -> WhatAppWebHook:
    """Accept and process webhook events from whatsapp.

    As `asyncio`, blocking. Returns WhatAppWebHook (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        org: In the path.
        name: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, name), None, body)


def sync_detailed(org: str, name: str, *, client: DataManagerClient, body: WhatAppWebHook) -> Response[WhatAppWebHook]:
    """Accept and process webhook events from whatsapp.

    As `asyncio`, blocking. Returns Response[WhatAppWebHook] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, name), None, body)
