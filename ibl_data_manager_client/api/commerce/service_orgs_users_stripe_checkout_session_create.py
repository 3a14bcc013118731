"""POST /api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_checkout_session_request import StripeCheckoutSessionRequest
from ...models.stripe_checkout_session_response import StripeCheckoutSessionResponse
from ...types import Response

OPERATION: Operation[StripeCheckoutSessionResponse] = Operation(
    "service_orgs_users_stripe_checkout_session_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/",
    StripeCheckoutSessionResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> StripeCheckoutSessionResponse:
    """Stripe checkout session API View for user upgrade

    Request the following fields:

    - tenant
    - sku
    - mode
    - success_url
    - cancel_url

    Response:
    {
        "redirect_to": "https://checkout.stripe.com/xxx/xxxx/xxxx",
    }

    Args:
        org: In the path.
        user_id: In the path.
        body: Serializer for Stripe checkout session creation requests.

    Returns:
        StripeCheckoutSessionResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe checkout session API View for user upgrade

    As `asyncio`. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> StripeCheckoutSessionResponse:
    """Stripe checkout session API View for user upgrade

    As `asyncio`, blocking. Returns StripeCheckoutSessionResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: Serializer for Stripe checkout session creation requests.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCheckoutSessionRequest
) -> Response[StripeCheckoutSessionResponse]:
    """Stripe checkout session API View for user upgrade

    As `asyncio`, blocking. Returns Response[StripeCheckoutSessionResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
