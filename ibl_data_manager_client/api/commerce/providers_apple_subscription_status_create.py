"""POST /api/providers/apple/subscription-status/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.apple_subscription_status import AppleSubscriptionStatus
from ...models.apple_subscription_status_request import AppleSubscriptionStatusRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[AppleSubscriptionStatus] = Operation(
    "providers_apple_subscription_status_create",
    "POST",
    "/api/providers/apple/subscription-status/",
    AppleSubscriptionStatus,
)


async def asyncio(
    *, client: DataManagerClient, body: AppleSubscriptionStatusRequest | Unset = UNSET
) -> AppleSubscriptionStatus:
    """Returns information about a user subscription status

    Args:
        body: As application/json.

    Returns:
        AppleSubscriptionStatus.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: AppleSubscriptionStatusRequest | Unset = UNSET
) -> Response[AppleSubscriptionStatus]:
    """Returns information about a user subscription status

    As `asyncio`. Returns Response[AppleSubscriptionStatus]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: AppleSubscriptionStatusRequest | Unset = UNSET) -> AppleSubscriptionStatus:
    """Returns information about a user subscription status

    As `asyncio`, blocking. Returns AppleSubscriptionStatus. Raises errors.APIStatusError (404).

    Args:
        body: As application/json.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: AppleSubscriptionStatusRequest | Unset = UNSET
) -> Response[AppleSubscriptionStatus]:
    """Returns information about a user subscription status

    As `asyncio`, blocking. Returns Response[AppleSubscriptionStatus]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (), None, body)
