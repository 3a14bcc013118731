"""POST /api/service/stripe/checkout/free-trial/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.stripe_checkout_session_response import StripeCheckoutSessionResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[StripeCheckoutSessionResponse] = Operation(
    "service_stripe_checkout_free_trial_create",
    "POST",
    "/api/service/stripe/checkout/free-trial/",
    StripeCheckoutSessionResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionResponse,
) -> StripeCheckoutSessionResponse:
    """Stripe free trial checkout session. No user auth

    Request the following fields:

    - success_url
    - cancel_url
    - product

    Response:
    {
        "redirect_to": "https://checkout.stripe.com/xxx/xxxx/xxxx",
    }

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionResponse,
) -> Response[StripeCheckoutSessionResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionResponse,
) -> StripeCheckoutSessionResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionResponse,
) -> Response[StripeCheckoutSessionResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
