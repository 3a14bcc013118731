"""GET /api/service/platforms/{platform_key}/stripe/pricing-page-session/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.stripe_billing_page_identifier_response import StripeBillingPageIdentifierResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[StripeBillingPageIdentifierResponse] = Operation(
    "service_platforms_stripe_pricing_page_session_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/pricing-page-session/",
    StripeBillingPageIdentifierResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> StripeBillingPageIdentifierResponse:
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
) -> Response[StripeBillingPageIdentifierResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> StripeBillingPageIdentifierResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
) -> Response[StripeBillingPageIdentifierResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
    )
