"""POST /api/notification/v1/orgs/{platform_key}/campaigns/exclude/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.campaign_exclusion import CampaignExclusion
from ...models.campaign_exclusion_result import CampaignExclusionResult
from ...types import UNSET, Response, Unset

OPERATION: Operation[CampaignExclusionResult] = Operation(
    "notification_v1_orgs_campaigns_exclude_create",
    "POST",
    "/api/notification/v1/orgs/{platform_key}/campaigns/exclude/",
    CampaignExclusionResult,
)


async def asyncio(
    platform_key: str, *, client: DataManagerClient, body: CampaignExclusion | Unset = UNSET
) -> CampaignExclusionResult:
    """Exclude a user from specified campaigns

    Args:
        platform_key: In the path.
        body: Serializer for campaign exclusion requests.

    Returns:
        CampaignExclusionResult.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (platform_key,), None, body)


async def asyncio_detailed(
    platform_key: str, *, client: DataManagerClient, body: CampaignExclusion | Unset = UNSET
) -> Response[CampaignExclusionResult]:
    """Exclude a user from specified campaigns

    As `asyncio`. Returns Response[CampaignExclusionResult]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (platform_key,), None, body)


def sync(
    platform_key: str, *, client: DataManagerClient, body: CampaignExclusion | Unset = UNSET
) -> CampaignExclusionResult:
    """Exclude a user from specified campaigns

    As `asyncio`, blocking. Returns CampaignExclusionResult. Raises errors.APIStatusError.

    Args:
        platform_key: In the path.
        body: Serializer for campaign exclusion requests.
    """
    return OPERATION.sync(client, (platform_key,), None, body)


def sync_detailed(
    platform_key: str, *, client: DataManagerClient, body: CampaignExclusion | Unset = UNSET
) -> Response[CampaignExclusionResult]:
    """Exclude a user from specified campaigns

    As `asyncio`, blocking. Returns Response[CampaignExclusionResult]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (platform_key,), None, body)
