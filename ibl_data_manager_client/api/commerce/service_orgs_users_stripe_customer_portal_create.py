"""POST /api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.stripe_customer_portal_response import StripeCustomerPortalResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.stripe_customer_portal_request import StripeCustomerPortalRequest

OPERATION: Operation[StripeCustomerPortalResponse] = Operation(
    "service_orgs_users_stripe_customer_portal_create",
    "POST",
    "/api/service/orgs/{org}/users/{user_id}/stripe/customer-portal/",
    StripeCustomerPortalResponse.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    body: StripeCustomerPortalRequest,
) -> StripeCustomerPortalResponse:
    """Mixin that includes the StudentTokenAuthentication and IsAdminUserOrStudent

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
    body: StripeCustomerPortalRequest,
) -> Response[StripeCustomerPortalResponse]:
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
    body: StripeCustomerPortalRequest,
) -> StripeCustomerPortalResponse:
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
    body: StripeCustomerPortalRequest,
) -> Response[StripeCustomerPortalResponse]:
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
