"""GET /api/core/platform/config/site/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.site_configuration import SiteConfiguration
from ...types import UNSET, Response, Unset

OPERATION: Operation[SiteConfiguration] = Operation(
    "core_platform_config_site_retrieve", "GET", "/api/core/platform/config/site/", SiteConfiguration
)


async def asyncio(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> SiteConfiguration:
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
        key: In the query.
        user_id: In the query.

    Returns:
        SiteConfiguration.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"key": key, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, key: str, user_id: int | Unset = UNSET
) -> Response[SiteConfiguration]:
    """GET /site Get site settings.

    As `asyncio`. Returns Response[SiteConfiguration]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"key": key, "user_id": user_id})


def sync(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> SiteConfiguration:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns SiteConfiguration. Raises errors.APIStatusError.

    Args:
        key: In the query.
        user_id: In the query.
    """
    return OPERATION.sync(client, (), {"key": key, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> Response[SiteConfiguration]:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns Response[SiteConfiguration]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"key": key, "user_id": user_id})
