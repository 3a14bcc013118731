"""POST /api/core/platform/config/site/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.core_platform_config_site_create_body import CorePlatformConfigSiteCreateBody
from ...models.site_configuration import SiteConfiguration
from ...types import UNSET, Response, Unset

OPERATION: Operation[SiteConfiguration] = Operation(
    "core_platform_config_site_create", "POST", "/api/core/platform/config/site/", SiteConfiguration
)


async def asyncio(
    *, client: DataManagerClient, body: CorePlatformConfigSiteCreateBody | Unset = UNSET
) -> SiteConfiguration:
    """GET /site
    Get site settings.

    POST /site
    Save site settings.

    Params:
    user_id
    key
    field_key (POST)
    value (POST)

    Args:
        body: Unspecified request body

    Returns:
        SiteConfiguration.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: CorePlatformConfigSiteCreateBody | Unset = UNSET
) -> Response[SiteConfiguration]:
    """GET /site Get site settings.

    As `asyncio`. Returns Response[SiteConfiguration]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CorePlatformConfigSiteCreateBody | Unset = UNSET) -> SiteConfiguration:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns SiteConfiguration. Raises errors.APIStatusError.

    Args:
        body: Unspecified request body
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: CorePlatformConfigSiteCreateBody | Unset = UNSET
) -> Response[SiteConfiguration]:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns Response[SiteConfiguration]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
