"""GET /api/service/platforms/{platform_key}/stripe/credit-topup-callback/{checkout_session_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[str] = Operation(
    "service_platforms_stripe_credit_topup_callback_retrieve",
    "GET",
    "/api/service/platforms/{platform_key}/stripe/credit-topup-callback/{checkout_session_id}/",
    str,
    answer="redirect",
)


async def asyncio(platform_key: str, checkout_session_id: str, *, client: DataManagerClient) -> str:
    """Handle  callback after successful Stripe checkout for credit top up.
    Redirects user to another page, ensures user credit is updated accordingly.

    URL Parameters:
        - stripe_checkout_id: The Checkout Session UUID

    Response:
        - Redirect: Successfully validated and sending to next page
        - 404: Checkout session not found
        - 400: Invalid checkout session or product
        - 500: Server error during processing

    Args:
        platform_key: In the path.
        checkout_session_id: In the path.

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
    return await OPERATION.asyncio(client, (platform_key, checkout_session_id))


async def asyncio_detailed(platform_key: str, checkout_session_id: str, *, client: DataManagerClient) -> Response[str]:
    """Handle callback after successful Stripe checkout for credit top up.

    As `asyncio`. Returns Response[str] (the redirect's target). Raises errors.APIStatusError (400, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (platform_key, checkout_session_id))


def sync(platform_key: str, checkout_session_id: str, *, client: DataManagerClient) -> str:
    """Handle callback after successful Stripe checkout for credit top up.

    As `asyncio`, blocking. Returns str (the redirect's target). Raises errors.APIStatusError (400, 404, 500).

    Args:
        platform_key: In the path.
        checkout_session_id: In the path.
    """
    return OPERATION.sync(client, (platform_key, checkout_session_id))


def sync_detailed(platform_key: str, checkout_session_id: str, *, client: DataManagerClient) -> Response[str]:
    """Handle callback after successful Stripe checkout for credit top up.

    As `asyncio`, blocking. Returns Response[str] (the redirect's target). Raises errors.APIStatusError (400, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (platform_key, checkout_session_id))
