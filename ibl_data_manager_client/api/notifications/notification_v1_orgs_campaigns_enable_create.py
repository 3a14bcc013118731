"""POST /api/notification/v1/orgs/{platform_key}/campaigns/enable/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_v1_orgs_campaigns_enable_create_response import (
    NotificationV1OrgsCampaignsEnableCreateResponse,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.campaign_enablement import CampaignEnablement

OPERATION: Operation[NotificationV1OrgsCampaignsEnableCreateResponse] = Operation(
    "notification_v1_orgs_campaigns_enable_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/enable/",
    NotificationV1OrgsCampaignsEnableCreateResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: CampaignEnablement | Unset = UNSET,
) -> NotificationV1OrgsCampaignsEnableCreateResponse:
    """Re-enable campaigns for a user

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (platform_key,),
        None,
        body,
    )


async def asyncio_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: CampaignEnablement | Unset = UNSET,
) -> Response[NotificationV1OrgsCampaignsEnableCreateResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (platform_key,),
        None,
        body,
    )


def sync(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: CampaignEnablement | Unset = UNSET,
) -> NotificationV1OrgsCampaignsEnableCreateResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (platform_key,),
        None,
        body,
    )


def sync_detailed(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: CampaignEnablement | Unset = UNSET,
) -> Response[NotificationV1OrgsCampaignsEnableCreateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        None,
        body,
    )
