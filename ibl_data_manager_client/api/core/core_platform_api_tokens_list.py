"""GET /api/core/platform/api-tokens/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_api_key import PlatformApiKey
from ...types import Response

OPERATION: Operation[list[PlatformApiKey]] = Operation(
    "core_platform_api_tokens_list", "GET", "/api/core/platform/api-tokens/", list[PlatformApiKey]
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> list[PlatformApiKey]:
    """List Platform API Key's belonging to the target platform

    Args:
        platform_key: Platform key of target platform

    Returns:
        list[PlatformApiKey].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[PlatformApiKey]]:
    """List Platform API Key's belonging to the target platform

    As `asyncio`. Returns Response[list[PlatformApiKey]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> list[PlatformApiKey]:
    """List Platform API Key's belonging to the target platform

    As `asyncio`, blocking. Returns list[PlatformApiKey]. Raises errors.APIStatusError.

    Args:
        platform_key: Platform key of target platform
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[PlatformApiKey]]:
    """List Platform API Key's belonging to the target platform

    As `asyncio`, blocking. Returns Response[list[PlatformApiKey]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
