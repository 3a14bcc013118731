"""GET /api/core/lti/1p3/provider/lti-keys/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_key import LtiKey
from ...types import Response

OPERATION: Operation[list[LtiKey]] = Operation(
    "core_lti_1p3_provider_lti_keys_list", "GET", "/api/core/lti/1p3/provider/lti-keys/", list[LtiKey]
)


async def asyncio(*, client: DataManagerClient, platform_key: str) -> list[LtiKey]:
    """List your LTI Provider Key's

    Args:
        platform_key: Platform Key

    Returns:
        list[LtiKey].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"platform_key": platform_key})


async def asyncio_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[LtiKey]]:
    """List your LTI Provider Key's

    As `asyncio`. Returns Response[list[LtiKey]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), {"platform_key": platform_key})


def sync(*, client: DataManagerClient, platform_key: str) -> list[LtiKey]:
    """List your LTI Provider Key's

    As `asyncio`, blocking. Returns list[LtiKey]. Raises errors.APIStatusError.

    Args:
        platform_key: Platform Key
    """
    return OPERATION.sync(client, (), {"platform_key": platform_key})


def sync_detailed(*, client: DataManagerClient, platform_key: str) -> Response[list[LtiKey]]:
    """List your LTI Provider Key's

    As `asyncio`, blocking. Returns Response[list[LtiKey]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), {"platform_key": platform_key})
