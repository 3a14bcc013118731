"""GET /api/core/platform/configurations/available-settings/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_configuration_list import PlatformConfigurationList
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PlatformConfigurationList] = Operation(
    "core_platform_configurations_available_settings_retrieve",
    "GET",
    "/api/core/platform/configurations/available-settings/",
    PlatformConfigurationList.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
) -> PlatformConfigurationList:
    """Get all available settings that can be configured with current platform values

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
) -> Response[PlatformConfigurationList]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
    )


def sync(
    *,
    client: DataManagerClient,
) -> PlatformConfigurationList:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
    )


def sync_detailed(
    *,
    client: DataManagerClient,
) -> Response[PlatformConfigurationList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
    )
