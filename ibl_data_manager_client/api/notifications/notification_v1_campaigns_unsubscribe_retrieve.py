"""GET /api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.campaign_unsubscription import CampaignUnsubscription
from ...types import Response

OPERATION: Operation[CampaignUnsubscription] = Operation(
    "notification_v1_campaigns_unsubscribe_retrieve",
    "GET",
    "/api/notification/v1/campaigns/unsubscribe/{unsubscribe_hash}/",
    CampaignUnsubscription,
)


async def asyncio(unsubscribe_hash: str, *, client: DataManagerClient) -> CampaignUnsubscription:
    """Unsubscribe from a campaign using a hash

    Args:
        unsubscribe_hash: In the path.

    Returns:
        CampaignUnsubscription.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (unsubscribe_hash,))


async def asyncio_detailed(unsubscribe_hash: str, *, client: DataManagerClient) -> Response[CampaignUnsubscription]:
    """Unsubscribe from a campaign using a hash

    As `asyncio`. Returns Response[CampaignUnsubscription]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (unsubscribe_hash,))


def sync(unsubscribe_hash: str, *, client: DataManagerClient) -> CampaignUnsubscription:
    """Unsubscribe from a campaign using a hash

    As `asyncio`, blocking. Returns CampaignUnsubscription. Raises errors.APIStatusError.

    Args:
        unsubscribe_hash: In the path.
    """
    return OPERATION.sync(client, (unsubscribe_hash,))


def sync_detailed(unsubscribe_hash: str, *, client: DataManagerClient) -> Response[CampaignUnsubscription]:
    """Unsubscribe from a campaign using a hash

    As `asyncio`, blocking. Returns Response[CampaignUnsubscription]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (unsubscribe_hash,))
