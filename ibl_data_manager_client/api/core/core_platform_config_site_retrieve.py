"""GET /api/core/platform/config/site/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[dict[str, Any]] = Operation(
    "core_platform_config_site_retrieve", "GET", "/api/core/platform/config/site/", dict[str, Any]
)


async def asyncio(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> dict[str, Any]:
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
        dict[str, Any]: any object, parsed: no field of it is documented.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"key": key, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, key: str, user_id: int | Unset = UNSET
) -> Response[dict[str, Any]]:
    """GET /site Get site settings.

    As `asyncio`. Returns Response[dict[str, Any]] (any object, parsed). Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"key": key, "user_id": user_id})


def sync(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> dict[str, Any]:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns dict[str, Any] (any object, parsed). Raises errors.APIStatusError.

    Args:
        key: In the query.
        user_id: In the query.
    """
    return OPERATION.sync(client, (), {"key": key, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> Response[dict[str, Any]]:
    """GET /site Get site settings.

    As `asyncio`, blocking. Returns Response[dict[str, Any]] (any object, parsed). Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"key": key, "user_id": user_id})
