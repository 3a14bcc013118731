"""GET /api/core/platform/config/site/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.core_platform_config_site_retrieve_response import CorePlatformConfigSiteRetrieveResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[CorePlatformConfigSiteRetrieveResponse] = Operation(
    "core_platform_config_site_retrieve",
    "GET",
    "/api/core/platform/config/site/",
    CorePlatformConfigSiteRetrieveResponse.adopt,
)


async def asyncio(
    *,
    client: DataManagerClient,
    key: str,
    user_id: int | Unset = UNSET,
) -> CorePlatformConfigSiteRetrieveResponse:
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
        {
            "key": key,
            "user_id": user_id,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    key: str,
    user_id: int | Unset = UNSET,
) -> Response[CorePlatformConfigSiteRetrieveResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "key": key,
            "user_id": user_id,
        },
    )


def sync(
    *,
    client: DataManagerClient,
    key: str,
    user_id: int | Unset = UNSET,
) -> CorePlatformConfigSiteRetrieveResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "key": key,
            "user_id": user_id,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    key: str,
    user_id: int | Unset = UNSET,
) -> Response[CorePlatformConfigSiteRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "key": key,
            "user_id": user_id,
        },
    )
