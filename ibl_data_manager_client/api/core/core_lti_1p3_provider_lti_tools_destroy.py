"""DELETE /api/core/lti/1p3/provider/lti-tools/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[None] = Operation(
    "core_lti_1p3_provider_lti_tools_destroy",
    "DELETE",
    "/api/core/lti/1p3/provider/lti-tools/{id}/",
    answer="none",
)


async def asyncio(
    id: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> None:
    """Delete an LTI Tool

    Args:
        platform_key: Platform Key

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (id,),
        {
            "platform_key": platform_key,
        },
    )


async def asyncio_detailed(
    id: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[None]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (id,),
        {
            "platform_key": platform_key,
        },
    )


def sync(
    id: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> None:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (id,),
        {
            "platform_key": platform_key,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: DataManagerClient,
    platform_key: str,
) -> Response[None]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (id,),
        {
            "platform_key": platform_key,
        },
    )
