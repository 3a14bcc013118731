"""GET /api/core/platform/configurations/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.platform_configuration_list import PlatformConfigurationList
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[PlatformConfigurationList]] = Operation(
    "core_platform_configurations_list",
    "GET",
    "/api/core/platform/configurations/",
    _codec.ListOf(PlatformConfigurationList.from_dict),
)


async def asyncio(
    *,
    client: DataManagerClient,
    platform_key: str,
) -> list[PlatformConfigurationList]:
    """List Platform Configurations

    Get all configuration values for a platform with proper type casting.

    Args:
        platform_key: Platform key to get/set configurations for

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
) -> Response[list[PlatformConfigurationList]]:
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
) -> list[PlatformConfigurationList]:
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
) -> Response[list[PlatformConfigurationList]]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "platform_key": platform_key,
        },
    )
