"""GET /api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.notification_v1_campaigns_unsubscribe_retrieve_response import (
    NotificationV1CampaignsUnsubscribeRetrieveResponse,
)
from ...types import Response

OPERATION: Operation[NotificationV1CampaignsUnsubscribeRetrieveResponse] = Operation(
    "notification_v1_campaigns_unsubscribe_retrieve",
    "GET",
    "/api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/",
    NotificationV1CampaignsUnsubscribeRetrieveResponse.from_dict,
)


async def asyncio(
    unsubscribe_hash: str, *, client: DataManagerClient
) -> NotificationV1CampaignsUnsubscribeRetrieveResponse:
    """Unsubscribe from a campaign using a hash

    Args:
        unsubscribe_hash: In the path.

    Returns:
        NotificationV1CampaignsUnsubscribeRetrieveResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (unsubscribe_hash,))


async def asyncio_detailed(
    unsubscribe_hash: str, *, client: DataManagerClient
) -> Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]:
    """Unsubscribe from a campaign using a hash

    As `asyncio`. Returns Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]. Raises
    errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (unsubscribe_hash,))


def sync(unsubscribe_hash: str, *, client: DataManagerClient) -> NotificationV1CampaignsUnsubscribeRetrieveResponse:
    """Unsubscribe from a campaign using a hash

    As `asyncio`, blocking. Returns NotificationV1CampaignsUnsubscribeRetrieveResponse. Raises
    errors.APIStatusError.

    Args:
        unsubscribe_hash: In the path.
    """
    return OPERATION.sync(client, (unsubscribe_hash,))


def sync_detailed(
    unsubscribe_hash: str, *, client: DataManagerClient
) -> Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]:
    """Unsubscribe from a campaign using a hash

    As `asyncio`, blocking. Returns Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]. Raises
    errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (unsubscribe_hash,))
