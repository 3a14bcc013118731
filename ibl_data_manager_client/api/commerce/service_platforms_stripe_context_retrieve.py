"""GET /api/service/platforms/{platform_key}/stripe/context/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_context import StripeContext
from ...types import Response

OPERATION: Operation[StripeContext] = Operation(
    "service_platforms_stripe_context_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/context/",
    StripeContext,
)


async def asyncio(platform_key: str, *, client: DataManagerClient) -> StripeContext:
    """Create a uuid to help us track internally user initiated checkout

    Args:
        platform_key: In the path.

    Returns:
        StripeContext.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,))


async def asyncio_detailed(platform_key: str, *, client: DataManagerClient) -> Response[StripeContext]:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`. Returns Response[StripeContext]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,))


def sync(platform_key: str, *, client: DataManagerClient) -> StripeContext:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`, blocking. Returns StripeContext. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
    """
    return OPERATION.sync(client, (platform_key,))


def sync_detailed(platform_key: str, *, client: DataManagerClient) -> Response[StripeContext]:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`, blocking. Returns Response[StripeContext]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,))
