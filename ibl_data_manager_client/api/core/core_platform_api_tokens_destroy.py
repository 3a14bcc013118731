"""DELETE /api/core/platform/api-tokens/{name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "core_platform_api_tokens_destroy",
    "DELETE",
    "/api/core/platform/api-tokens/{name}",
    answer="none",
)


async def asyncio(
    name: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> None:
    """Delete Platform Api Key by name in the target platform

    Args:
        platform_key: Platform key of target platform

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (name,),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    name: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (name,),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    name: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (name,),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    name: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (name,),
        {
            "platform_key": platform_key,
        },
    )
