"""GET /api/service/orgs/{platform_key}/stripe/course-payment-callback/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import UNSET, Response, Unset

OPERATION: Operation[str] = Operation(
    "service_orgs_stripe_course_payment_callback_retrieve",
    "GET",
    "/api/service/orgs/{platform_key}/stripe/course-payment-callback/",
    str,
    answer="redirect",
)


async def asyncio(platform_key: str, *, client: DataManagerClient, stripe_checkout_id: str | Unset = UNSET) -> str:
    """Handle course payment callback after successful Stripe checkout.
    Enrolls the user in the purchased course.

    URL Parameters:
        - stripe_checkout_id: The local Checkout Session UUID

    Response:
        - Redirect: Successfully processed course enrollment
        - 404: Checkout session not found
        - 400: Invalid checkout session or product
        - 500: Server error during processing

    Args:
        platform_key: In the path.
        stripe_checkout_id: UUID of the checkout session.

    Returns:
        str: the redirect's target.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid checkout session or product
            404: Checkout session not found
            500: Server error during processing
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), {"stripe_checkout_id": stripe_checkout_id})


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, stripe_checkout_id: str | Unset = UNSET
) -> Response[str]:
    """Handle course payment callback after successful Stripe checkout.

    As `asyncio`. Returns Response[str] (the redirect's target). Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), {"stripe_checkout_id": stripe_checkout_id})


def sync(platform_key: str, *, client: DataManagerClient, stripe_checkout_id: str | Unset = UNSET) -> str:
    """Handle course payment callback after successful Stripe checkout.

    As `asyncio`, blocking. Returns str (the redirect's target). Raises errors.APIStatusError (400, 404, 500).

    Args:
        platform_key: In the path.
        stripe_checkout_id: UUID of the checkout session.
    """
    return OPERATION.sync(client, (platform_key,), {"stripe_checkout_id": stripe_checkout_id})


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, stripe_checkout_id: str | Unset = UNSET
) -> Response[str]:
    """Handle course payment callback after successful Stripe checkout.

    As `asyncio`, blocking. Returns Response[str] (the redirect's target). Raises errors.APIStatusError (400, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (platform_key,), {"stripe_checkout_id": stripe_checkout_id})
