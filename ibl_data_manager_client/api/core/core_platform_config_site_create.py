"""POST /api/core/platform/config/site/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.core_platform_config_site_create_response import CorePlatformConfigSiteCreateResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.core_platform_config_site_create_body import CorePlatformConfigSiteCreateBody

OPERATION: Operation[CorePlatformConfigSiteCreateResponse] = Operation(
    "core_platform_config_site_create",
    "POST",
    "/api/core/platform/config/site/",
    CorePlatformConfigSiteCreateResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: CorePlatformConfigSiteCreateBody | Unset = UNSET,
) -> CorePlatformConfigSiteCreateResponse:
    """GET /site
    Get site settings.

    POST /site
    Save site settings.

    Params:
    user_id
    key
    field_key (POST)
    value (POST)

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: CorePlatformConfigSiteCreateBody | Unset = UNSET,
) -> Response[CorePlatformConfigSiteCreateResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: CorePlatformConfigSiteCreateBody | Unset = UNSET,
) -> CorePlatformConfigSiteCreateResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: CorePlatformConfigSiteCreateBody | Unset = UNSET,
) -> Response[CorePlatformConfigSiteCreateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
