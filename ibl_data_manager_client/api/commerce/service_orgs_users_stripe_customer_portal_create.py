"""POST /api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.stripe_customer_portal_request import StripeCustomerPortalRequest
from ...models.stripe_customer_portal_response import StripeCustomerPortalResponse
from ...types import Response

OPERATION: Operation[StripeCustomerPortalResponse] = Operation(
    "service_orgs_users_stripe_customer_portal_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/",
    StripeCustomerPortalResponse,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCustomerPortalRequest
) -> StripeCustomerPortalResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        StripeCustomerPortalResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCustomerPortalRequest
) -> Response[StripeCustomerPortalResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`. Returns Response[StripeCustomerPortalResponse]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCustomerPortalRequest
) -> StripeCustomerPortalResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns StripeCustomerPortalResponse. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: StripeCustomerPortalRequest
) -> Response[StripeCustomerPortalResponse]:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

    As `asyncio`, blocking. Returns Response[StripeCustomerPortalResponse]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
