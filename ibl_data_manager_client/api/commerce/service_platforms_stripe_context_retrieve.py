"""GET /api/service/platforms/{platform_key}/stripe/context/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.stripe_context import StripeContext
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[StripeContext] = Operation(
    "service_platforms_stripe_context_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/context/",
    StripeContext.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> StripeContext:
    """Create a uuid to help us track internally user initiated checkout

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (platform_key,),
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[StripeContext]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> StripeContext:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[StripeContext]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
    )
