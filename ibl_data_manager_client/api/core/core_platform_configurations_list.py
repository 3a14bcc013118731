"""GET /api/core/platform/configurations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_configuration_list import PlatformConfigurationList
from ...types import Response

OPERATION: Operation[PlatformConfigurationList] = Operation(
    "core_platform_configurations_list", "GET", "/api/core/platform/configurations/", PlatformConfigurationList
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> PlatformConfigurationList:
    """List Platform Configurations

    Get all configuration values for a platform with proper type casting.

    Args:
        platform_key: Platform key to get/set configurations for

    Returns:
        PlatformConfigurationList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[PlatformConfigurationList]:
    """List Platform Configurations

    As `asyncio`. Returns Response[PlatformConfigurationList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> PlatformConfigurationList:
    """List Platform Configurations

    As `asyncio`, blocking. Returns PlatformConfigurationList. Raises errors.APIStatusError.

    Args:
        platform_key: Platform key to get/set configurations for
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[PlatformConfigurationList]:
    """List Platform Configurations

    As `asyncio`, blocking. Returns Response[PlatformConfigurationList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
