"""GET /api/core/platform/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.platform_list import PlatformList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PlatformList] = Operation(
    "core_platform_retrieve",
    "GET",
    "/api/core/platform/",
    PlatformList.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    key: str,
    user_id: int | Unset = UNSET,
) -> PlatformList:
    """GET /api/core/platform/
    Get main platform info.

    POST /api/core/platform/
    Save main platform settings.

    Params:
    user_id (optional)
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
) -> Response[PlatformList]:
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
) -> PlatformList:
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
) -> Response[PlatformList]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "key": key,
            "user_id": user_id,
        },
    )
