"""POST /api/service/stripe/checkout/free-trial/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_checkout_session_response import StripeCheckoutSessionResponse
from ...types import Response

OPERATION: Operation[StripeCheckoutSessionResponse] = Operation(
    "service_stripe_checkout_free_trial_create",
    "POST",
    "/api/service/stripe/checkout/free-trial/",
    StripeCheckoutSessionResponse,
)


async def asyncio(*, client: DataManagerClient, body: StripeCheckoutSessionResponse) -> StripeCheckoutSessionResponse:
    """Stripe free trial checkout session. No user auth

    Request the following fields:

    - success_url
    - cancel_url
    - product

    Response:
    {
        "redirect_to": "https://checkout.stripe.com/xxx/xxxx/xxxx",
    }

    Args:
        body: Stripe checkout session serialized response

    Returns:
        StripeCheckoutSessionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: StripeCheckoutSessionResponse
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe free trial checkout session. No user auth

    As `asyncio`. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: StripeCheckoutSessionResponse) -> StripeCheckoutSessionResponse:
    """Stripe free trial checkout session. No user auth

    As `asyncio`, blocking. Returns StripeCheckoutSessionResponse. Raises errors.APIStatusError.

    Args:
        body: Stripe checkout session serialized response
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: StripeCheckoutSessionResponse
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe free trial checkout session. No user auth

    As `asyncio`, blocking. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
