"""DELETE /api/core/platform/api-tokens/{name}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "core_platform_api_tokens_destroy", "DELETE", "/api/core/platform/api-tokens/{name}", None, answer="none"
)


async def asyncio(name: str, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete Platform Api Key by name in the target platform

    Args:
        name: In the path.
        platform_key: Platform key of target platform

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (name,), {"platform_key": platform_key})


async def asyncio_detailed(name: str, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete Platform Api Key by name in the target platform

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (name,), {"platform_key": platform_key})


def sync(name: str, *, client: DataManagerClient, platform_key: str) -> None:
    """Delete Platform Api Key by name in the target platform

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError.

    Args:
        name: In the path.
        platform_key: Platform key of target platform
    """
    return OPERATION.sync(client, (name,), {"platform_key": platform_key})


def sync_detailed(name: str, *, client: DataManagerClient, platform_key: str) -> Response[None]:
    """Delete Platform Api Key by name in the target platform

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (name,), {"platform_key": platform_key})
