"""POST /api/notification/v1/orgs/{platform_key}/campaigns/enable/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.campaign_enablement import CampaignEnablement
from ...models.campaign_enabling_result import CampaignEnablingResult
from ...types import UNSET, Response, Unset

OPERATION: Operation[CampaignEnablingResult] = Operation(
    "notification_v1_orgs_campaigns_enable_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/enable/",
    CampaignEnablingResult,
)


async def asyncio(
    platform_key: str, *, client: DataManagerClient, body: CampaignEnablement | Unset = UNSET
) -> CampaignEnablingResult:
    """Re-enable campaigns for a user

    Args:
        platform_key: In the path.
        body: Serializer for campaign enablement requests.

    Returns:
        CampaignEnablingResult.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: CampaignEnablement | Unset = UNSET
) -> Response[CampaignEnablingResult]:
    """Re-enable campaigns for a user

    As `asyncio`. Returns Response[CampaignEnablingResult]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(
    platform_key: str, *, client: DataManagerClient, body: CampaignEnablement | Unset = UNSET
) -> CampaignEnablingResult:
    """Re-enable campaigns for a user

    As `asyncio`, blocking. Returns CampaignEnablingResult. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        body: Serializer for campaign enablement requests.
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: CampaignEnablement | Unset = UNSET
) -> Response[CampaignEnablingResult]:
    """Re-enable campaigns for a user

    As `asyncio`, blocking. Returns Response[CampaignEnablingResult]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
