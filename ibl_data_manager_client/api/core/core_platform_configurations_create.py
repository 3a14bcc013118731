"""POST /api/core/platform/configurations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_configuration_set import PlatformConfigurationSet
from ...models.platform_configuration_set_response import PlatformConfigurationSetResponse
from ...types import Response

OPERATION: Operation[PlatformConfigurationSetResponse] = Operation(
    "core_platform_configurations_create",
    "POST",
    "/api/core/platform/configurations/",
    PlatformConfigurationSetResponse,
)


async def asyncio(*, client: DataManagerClient, body: PlatformConfigurationSet) -> PlatformConfigurationSetResponse:
    """Set Platform Configurations

    Set or update multiple platform configuration values.Values will be automatically normalized for storage and
    cast appropriately on retrieval.

    Args:
        body: Serializer for setting platform configurations

    Returns:
        PlatformConfigurationSetResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformConfigurationSet
) -> Response[PlatformConfigurationSetResponse]:
    """Set Platform Configurations

    As `asyncio`. Returns Response[PlatformConfigurationSetResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformConfigurationSet) -> PlatformConfigurationSetResponse:
    """Set Platform Configurations

    As `asyncio`, blocking. Returns PlatformConfigurationSetResponse. Raises errors.APIStatusError.

    Args:
        body: Serializer for setting platform configurations
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformConfigurationSet
) -> Response[PlatformConfigurationSetResponse]:
    """Set Platform Configurations

    As `asyncio`, blocking. Returns Response[PlatformConfigurationSetResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
