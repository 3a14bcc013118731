"""POST /api/service/orgs/{org}/users/{user_id}/stripe/subscription-renewal/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_subscription_renewal_request import StripeSubscriptionRenewalRequest
from ...models.stripe_subscription_renewal_response import StripeSubscriptionRenewalResponse
from ...types import Response

OPERATION: Operation[StripeSubscriptionRenewalResponse] = Operation(
    "service_orgs_users_stripe_subscription_renewal_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/subscription-renewal/",
    StripeSubscriptionRenewalResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeSubscriptionRenewalRequest
) -> StripeSubscriptionRenewalResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        StripeSubscriptionRenewalResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeSubscriptionRenewalRequest
) -> Response[StripeSubscriptionRenewalResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[StripeSubscriptionRenewalResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeSubscriptionRenewalRequest
) -> StripeSubscriptionRenewalResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns StripeSubscriptionRenewalResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeSubscriptionRenewalRequest
) -> Response[StripeSubscriptionRenewalResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[StripeSubscriptionRenewalResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
