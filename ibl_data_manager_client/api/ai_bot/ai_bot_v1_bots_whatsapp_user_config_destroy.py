"""DELETE /api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "ai_bot_v1_bots_whatsapp_user_config_destroy",
    "DELETE",
    "/api/ai-bot/v1/bots/{org}/whatsapp-user-config/{id}/",
    None,
    answer="none",
)


async def asyncio(org: str, id: int, *, client: DataManagerClient) -> None:
    """Setup phone number linkage with whatsapp bots
    This phone number will be used to authenticate and allow access to whatsapp bots.

    Args:
        org: In the path.
        id: A unique integer value identifying this whatsapp user config.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, id))


async def asyncio_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, id))


def sync(org: str, id: int, *, client: DataManagerClient) -> None:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        org: In the path.
        id: A unique integer value identifying this whatsapp user config.
    """
    return OPERATION.sync(client, (org, id))


def sync_detailed(org: str, id: int, *, client: DataManagerClient) -> Response[None]:
    """Setup phone number linkage with whatsapp bots This phone number will be used to authenticate and …

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, id))
