"""POST /api/service/stripe/new-user-checkout/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_checkout_session_request import StripeCheckoutSessionRequest
from ...models.stripe_checkout_session_response import StripeCheckoutSessionResponse
from ...types import Response

OPERATION: Operation[StripeCheckoutSessionResponse] = Operation(
    "service_stripe_new_user_checkout_create",
    "POST",
    "/api/service/stripe/new-user-checkout/",
    StripeCheckoutSessionResponse,
)


async def asyncio(*, client: DataManagerClient, body: StripeCheckoutSessionRequest) -> StripeCheckoutSessionResponse:
    """Stripe checkout session API View for new users (first-time subscription)

    Request the following fields:

    - user_id, username, or email (user identifier)
    - tenant (tenant type to create after successful checkout)
    - sku
    - mode (choices: "subscription", "payment", "setup")
    - success_url
    - cancel_url
    - period (optional): Billing period - "weekly", "monthly", or "yearly" (defaults to "monthly")
    - skip_card (optional): Skip card collection for free plans
    - is_free_trial (optional): Enable free trial mode

    Response:
    {
        "redirect_to": "https://checkout.stripe.com/xxx/xxxx/xxxx",
    }

    Args:
        body: Serializer for Stripe checkout session creation requests.

    Returns:
        StripeCheckoutSessionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe checkout session API View for new users (first-time subscription)

    As `asyncio`. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: StripeCheckoutSessionRequest) -> StripeCheckoutSessionResponse:
    """Stripe checkout session API View for new users (first-time subscription)

    As `asyncio`, blocking. Returns StripeCheckoutSessionResponse. Raises errors.APIStatusError.

    Args:
        body: Serializer for Stripe checkout session creation requests.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe checkout session API View for new users (first-time subscription)

    As `asyncio`, blocking. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (), None, body)
