"""GET /api/service/platforms/{platform_key}/stripe/pricing-page-session/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_billing_page_identifier_response import StripeBillingPageIdentifierResponse
from ...types import Response

OPERATION: Operation[StripeBillingPageIdentifierResponse] = Operation(
    "service_platforms_stripe_pricing_page_session_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/pricing-page-session/",
    StripeBillingPageIdentifierResponse,
)


async def asyncio(platform_key: str, *, client: DataManagerClient) -> StripeBillingPageIdentifierResponse:
    """Create a uuid to help us track internally user initiated checkout

    Args:
        platform_key: In the path.

    Returns:
        StripeBillingPageIdentifierResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,))


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient
) -> Response[StripeBillingPageIdentifierResponse]:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`. Returns Response[StripeBillingPageIdentifierResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,))


def sync(platform_key: str, *, client: DataManagerClient) -> StripeBillingPageIdentifierResponse:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`, blocking. Returns StripeBillingPageIdentifierResponse. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
    """
    return OPERATION.sync(client, (platform_key,))


def sync_detailed(platform_key: str, *, client: DataManagerClient) -> Response[StripeBillingPageIdentifierResponse]:
    """Create a uuid to help us track internally user initiated checkout

    As `asyncio`, blocking. Returns Response[StripeBillingPageIdentifierResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,))
