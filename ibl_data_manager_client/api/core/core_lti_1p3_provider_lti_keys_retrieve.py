"""GET /api/core/lti/1p3/provider/lti-keys/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.lti_key import LtiKey
from ...types import Response

OPERATION: Operation[LtiKey] = Operation(
    "core_lti_1p3_provider_lti_keys_retrieve", "GET", "/api/core/lti/1p3/provider/lti-keys/{id}/", LtiKey
)


async def asyncio(id: str, *, client: DataManagerClient, platform_key: str) -> LtiKey:
    """Get details about a specific LTI Provider Key

    Args:
        id: In the path.
        platform_key: Platform Key

    Returns:
        LtiKey.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (id,), {"platform_key": platform_key})


async def asyncio_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[LtiKey]:
    """Get details about a specific LTI Provider Key

    As `asyncio`. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (id,), {"platform_key": platform_key})


def sync(id: str, *, client: DataManagerClient, platform_key: str) -> LtiKey:
    """Get details about a specific LTI Provider Key

    As `asyncio`, blocking. Returns LtiKey. Raises errors.APIStatusError.

    Args:
        id: In the path.
        platform_key: Platform Key
    """
    return OPERATION.sync(client, (id,), {"platform_key": platform_key})


def sync_detailed(id: str, *, client: DataManagerClient, platform_key: str) -> Response[LtiKey]:
    """Get details about a specific LTI Provider Key

    As `asyncio`, blocking. Returns Response[LtiKey]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (id,), {"platform_key": platform_key})
