"""POST /api/core/platform/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_list import PlatformList
from ...models.platform_update_post_request import PlatformUpdatePostRequest
from ...types import Response

OPERATION: Operation[PlatformList] = Operation("core_platform_create", "POST", "/api/core/platform/", PlatformList)


async def asyncio(*, client: DataManagerClient, body: PlatformUpdatePostRequest) -> PlatformList:
    """Update platform object

    Params:
    user_id

    key
    new_key (If changing platform key)
    name

    Advanced Params (Don't expose these to users)
    lms_url
    cms_url
    portal_url

    Args:
        body: As application/json.

    Returns:
        PlatformList.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: PlatformUpdatePostRequest) -> Response[PlatformList]:
    """Update platform object

    As `asyncio`. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformUpdatePostRequest) -> PlatformList:
    """Update platform object

    As `asyncio`, blocking. Returns PlatformList. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: PlatformUpdatePostRequest) -> Response[PlatformList]:
    """Update platform object

    As `asyncio`, blocking. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
