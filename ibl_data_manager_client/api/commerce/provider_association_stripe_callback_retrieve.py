"""GET /api/provider-association/stripe/callback/{launch_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.provider_association_stripe_callback_retrieve_response import (
    ProviderAssociationStripeCallbackRetrieveResponse,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ProviderAssociationStripeCallbackRetrieveResponse] = Operation(
    "provider_association_stripe_callback_retrieve",
    "GET",
    "/api/provider-association/stripe/callback/{launch_id}/",
    ProviderAssociationStripeCallbackRetrieveResponse.from_dict,
)


async def asyncio(
    launch_id: str,
    *,
    client: DataManagerClient,
) -> ProviderAssociationStripeCallbackRetrieveResponse:
    """Handle callbacks from Stripe after successful checkout.

    Updates:
    - Platform launch state
    - Association configuration status

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            404:
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (launch_id,),
    )


async def asyncio_detailed(
    launch_id: str,
    *,
    client: DataManagerClient,
) -> Response[ProviderAssociationStripeCallbackRetrieveResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (launch_id,),
    )


def sync(
    launch_id: str,
    *,
    client: DataManagerClient,
) -> ProviderAssociationStripeCallbackRetrieveResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (launch_id,),
    )


def sync_detailed(
    launch_id: str,
    *,
    client: DataManagerClient,
) -> Response[ProviderAssociationStripeCallbackRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (launch_id,),
    )
