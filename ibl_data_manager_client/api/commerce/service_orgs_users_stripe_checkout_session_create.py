"""POST /api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.stripe_checkout_session_response import StripeCheckoutSessionResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.stripe_checkout_session_request import StripeCheckoutSessionRequest

OPERATION: Operation[StripeCheckoutSessionResponse] = Operation(
    "service_orgs_users_stripe_checkout_session_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/checkout-session/",
    StripeCheckoutSessionResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionRequest,
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

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionRequest,
) -> Response[StripeCheckoutSessionResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionRequest,
) -> StripeCheckoutSessionResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: StripeCheckoutSessionRequest,
) -> Response[StripeCheckoutSessionResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        None,
        body,
    )
