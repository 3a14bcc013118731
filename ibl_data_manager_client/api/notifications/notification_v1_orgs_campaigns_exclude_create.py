"""POST /api/notification/v1/orgs/{platform_key}/campaigns/exclude/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.notification_v1_orgs_campaigns_exclude_create_response import (
    NotificationV1OrgsCampaignsExcludeCreateResponse,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.campaign_exclusion import CampaignExclusion

OPERATION: Operation[NotificationV1OrgsCampaignsExcludeCreateResponse] = Operation(
    "notification_v1_orgs_campaigns_exclude_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/exclude/",
    NotificationV1OrgsCampaignsExcludeCreateResponse.from_dict,
)


async def asyncio(
    platform_key: str,
    *,
    client: DataManagerClient,
    body: CampaignExclusion | Unset = UNSET,
) -> NotificationV1OrgsCampaignsExcludeCreateResponse:
    """Exclude a user from specified campaigns

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
    body: CampaignExclusion | Unset = UNSET,
) -> Response[NotificationV1OrgsCampaignsExcludeCreateResponse]:
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
    body: CampaignExclusion | Unset = UNSET,
) -> NotificationV1OrgsCampaignsExcludeCreateResponse:
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
    body: CampaignExclusion | Unset = UNSET,
) -> Response[NotificationV1OrgsCampaignsExcludeCreateResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (platform_key,),
        None,
        body,
    )
