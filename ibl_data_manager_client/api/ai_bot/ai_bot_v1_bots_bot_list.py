"""GET /api/ai-bot/v1/bots/{org}/bot/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bot import Bot
from ...types import Response

OPERATION: Operation[list[Bot]] = Operation(
    "ai_bot_v1_bots_bot_list", "GET", "/api/ai-bot/v1/bots/{org}/bot/", list[Bot]
)


async def asyncio(org: str, *, client: DataManagerClient) -> list[Bot]:
    """Create modify and update bot information for a specific tenant.

    Args:
        org: In the path.

    Returns:
        list[Bot].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org,))


async def asyncio_detailed(org: str, *, client: DataManagerClient) -> Response[list[Bot]]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`. Returns Response[list[Bot]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org,))


def sync(org: str, *, client: DataManagerClient) -> list[Bot]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns list[Bot]. Raises errors.APIStatusError.

    Args:
        org: In the path.
    """
    return OPERATION.sync(client, (org,))


def sync_detailed(org: str, *, client: DataManagerClient) -> Response[list[Bot]]:
    """Create modify and update bot information for a specific tenant.

    As `asyncio`, blocking. Returns Response[list[Bot]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org,))
