"""POST /api/core/launcher/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.launcher_view_post_request import LauncherViewPostRequest
from ...models.platform_list import PlatformList
from ...types import Response

OPERATION: Operation[PlatformList] = Operation("core_launcher_create", "POST", "/api/core/launcher/", PlatformList)


async def asyncio(*, client: DataManagerClient, body: LauncherViewPostRequest) -> PlatformList:
    """POST: Launch a new edX platform

    Params:
    user_id: The ID of the requesting user (required)
    key: The Deep LMS subdomain (required)
    name: The edX platform name ("optional")
    org: The edX organization ("optional")
    lms_url: LMS URL ("optional")
    cms_url: CMS URL ("optional")
    portal_url: Portal URL ("optional")
    use_default_hosts: Use Django settings for LMS/CMS hosts ("optional")

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


async def asyncio_detailed(*, client: DataManagerClient, body: LauncherViewPostRequest) -> Response[PlatformList]:
    """POST: Launch a new edX platform

    As `asyncio`. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: LauncherViewPostRequest) -> PlatformList:
    """POST: Launch a new edX platform

    As `asyncio`, blocking. Returns PlatformList. Raises errors.APIStatusError.

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: LauncherViewPostRequest) -> Response[PlatformList]:
    """POST: Launch a new edX platform

    As `asyncio`, blocking. Returns Response[PlatformList]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
