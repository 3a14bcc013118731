"""GET /api/core/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_list import PlatformList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PlatformList] = Operation("core_platform_retrieve", "GET", "/api/core/platform/", PlatformList)


async def asyncio(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> PlatformList:
    """GET /api/core/platform/
    Get main platform info.

    POST /api/core/platform/
    Save main platform settings.

    Params:
    user_id (optional)
    key
    field_key (POST)
    value (POST)

    Args:
        key: In the query.
        user_id: In the query.

    Returns:
        PlatformList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"key": key, "user_id": user_id})


async def asyncio_detailed(
    *, client: DataManagerClient, key: str, user_id: int | Unset = UNSET
) -> Response[PlatformList]:
    """GET /api/core/platform/ Get main platform info.

    As `asyncio`. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"key": key, "user_id": user_id})


def sync(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> PlatformList:
    """GET /api/core/platform/ Get main platform info.

    As `asyncio`, blocking. Returns PlatformList. Raises errors.APIStatusError.

    Args:
        key: In the query.
        user_id: In the query.
    """
    return OPERATION.sync(client, (), {"key": key, "user_id": user_id})


def sync_detailed(*, client: DataManagerClient, key: str, user_id: int | Unset = UNSET) -> Response[PlatformList]:
    """GET /api/core/platform/ Get main platform info.

    As `asyncio`, blocking. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"key": key, "user_id": user_id})
