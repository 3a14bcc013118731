"""POST /api/ai-mentor/webhooks/azure/emailchat/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_webhooks_azure_emailchat_create", "POST", "/api/ai-mentor/webhooks/azure/emailchat/", answer="any"
)


async def asyncio(*, client: DataManagerClient) -> Any:
    """POST /api/ai-mentor/webhooks/azure/emailchat/

    Returns:
        Any: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[Any]:
    """POST /api/ai-mentor/webhooks/azure/emailchat/

    As `asyncio`. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> Any:
    """POST /api/ai-mentor/webhooks/azure/emailchat/

    As `asyncio`, blocking. Returns Any. Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[Any]:
    """POST /api/ai-mentor/webhooks/azure/emailchat/

    As `asyncio`, blocking. Returns Response[Any]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
