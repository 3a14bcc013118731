"""GET /api/core/platform/configurations/public/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_configuration_list import PlatformConfigurationList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformConfigurationList] = Operation(
    "core_platform_configurations_public_retrieve",
    "GET",
    "/api/core/platform/configurations/public/",
    PlatformConfigurationList,
)


async def asyncio(*, client: DataManagerClient, platform_key: str | Unset = UNSET) -> PlatformConfigurationList:
    """Get public platform configurations for platform members

    Query Parameters:
    - platform_key: Platform key to get public configurations for

    Returns:
    - platform_key: The platform key
    - configurations: Dictionary of public config key-value pairs
    - count: Number of public configurations returned

    Args:
        platform_key: Platform key.

    Returns:
        PlatformConfigurationList: any JSON, parsed: the answer is free-form.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[PlatformConfigurationList]:
    """Get public platform configurations for platform members

    As `asyncio`. Returns Response[PlatformConfigurationList] (any JSON, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str | Unset = UNSET) -> PlatformConfigurationList:
    """Get public platform configurations for platform members

    As `asyncio`, blocking. Returns PlatformConfigurationList (any JSON, parsed). Raises errors.APIStatusError.

    Args:
        platform_key: Platform key.
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(
    *, client: DataManagerClient, platform_key: str | Unset = UNSET
) -> Response[PlatformConfigurationList]:
    """Get public platform configurations for platform members

    As `asyncio`, blocking. Returns Response[PlatformConfigurationList] (any JSON, parsed). Raises
    errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
