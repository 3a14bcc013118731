"""GET /api/core/platform/api-tokens/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.platform_api_key import PlatformApiKey
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[PlatformApiKey]] = Operation(
    "core_platform_api_tokens_list",
    "GET",
    "/api/core/platform/api-tokens/",
    _codec.ListOf(PlatformApiKey.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> list[PlatformApiKey]:
    """List Platform API Key's belonging to the target platform

    Args:
        platform_key: Platform key of target platform

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[list[PlatformApiKey]]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> list[PlatformApiKey]:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[list[PlatformApiKey]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )
