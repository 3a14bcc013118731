"""POST /api/core/platform/api-tokens/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_api_key import PlatformApiKey
from ...models.platform_api_key_input import PlatformApiKeyInput
from ...types import Response

OPERATION: Operation[PlatformApiKey] = Operation(
    "core_platform_api_tokens_create", "POST", "/api/core/platform/api-tokens/", PlatformApiKey
)


async def asyncio(*, client: DataManagerClient, body: PlatformApiKeyInput) -> PlatformApiKey:
    """Create a new Platform Api Key for the target platform

    Args:
        body: Serializer for PlatformApiKey's

    Returns:
        PlatformApiKey.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: PlatformApiKeyInput) -> Response[PlatformApiKey]:
    """Create a new Platform Api Key for the target platform

    As `asyncio`. Returns Response[PlatformApiKey]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformApiKeyInput) -> PlatformApiKey:
    """Create a new Platform Api Key for the target platform

    As `asyncio`, blocking. Returns PlatformApiKey. Raises errors.APIStatusError.

    Args:
        body: Serializer for PlatformApiKey's
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PlatformApiKeyInput) -> Response[PlatformApiKey]:
    """Create a new Platform Api Key for the target platform

    As `asyncio`, blocking. Returns Response[PlatformApiKey]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
