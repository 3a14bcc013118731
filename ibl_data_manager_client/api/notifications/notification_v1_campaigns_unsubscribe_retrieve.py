"""GET /api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_v1_campaigns_unsubscribe_retrieve_response import (
    NotificationV1CampaignsUnsubscribeRetrieveResponse,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[NotificationV1CampaignsUnsubscribeRetrieveResponse] = Operation(
    "notification_v1_campaigns_unsubscribe_retrieve",
    "GET",
    "/api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/",
    NotificationV1CampaignsUnsubscribeRetrieveResponse.from_dict,
)


async def asyncio(
    unsubscribe_hash: str,
    *,
    client: DataManagerClient,
) -> NotificationV1CampaignsUnsubscribeRetrieveResponse:
    """Unsubscribe from a campaign using a hash

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (unsubscribe_hash,),
    )


async def asyncio_detailed(
    unsubscribe_hash: str,
    *,
    client: DataManagerClient,
) -> Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (unsubscribe_hash,),
    )


def sync(
    unsubscribe_hash: str,
    *,
    client: DataManagerClient,
) -> NotificationV1CampaignsUnsubscribeRetrieveResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (unsubscribe_hash,),
    )


def sync_detailed(
    unsubscribe_hash: str,
    *,
    client: DataManagerClient,
) -> Response[NotificationV1CampaignsUnsubscribeRetrieveResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (unsubscribe_hash,),
    )
