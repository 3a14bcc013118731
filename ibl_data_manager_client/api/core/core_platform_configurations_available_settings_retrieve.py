"""GET /api/core/platform/configurations/available-settings/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_configuration_list import PlatformConfigurationList
from ...types import Response

OPERATION: Operation[PlatformConfigurationList] = Operation(
    "core_platform_configurations_available_settings_retrieve",
    "GET",
    "/api/core/platform/configurations/available-settings/",
    PlatformConfigurationList,
)


async def asyncio(*, client: DataManagerClient) -> PlatformConfigurationList:
    """Get all available settings that can be configured with current platform values

    Returns:
        PlatformConfigurationList: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, ())


async def asyncio_detailed(*, client: DataManagerClient) -> Response[PlatformConfigurationList]:
    """Get all available settings that can be configured with current platform values

    As `asyncio`. Returns Response[PlatformConfigurationList] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, ())


def sync(*, client: DataManagerClient) -> PlatformConfigurationList:
    """Get all available settings that can be configured with current platform values

    As `asyncio`, blocking. Returns PlatformConfigurationList (any JSON, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync(client, ())


def sync_detailed(*, client: DataManagerClient) -> Response[PlatformConfigurationList]:
    """Get all available settings that can be configured with current platform values

    As `asyncio`, blocking. Returns Response[PlatformConfigurationList] (any JSON, parsed). Raises
    errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, ())
