"""POST /api/catalog/invitations/platform/redeem/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.platform_invitation_detail import PlatformInvitationDetail
from ...models.platform_invitation_redemption import PlatformInvitationRedemption
from ...types import Response

OPERATION: Operation[PlatformInvitationDetail] = Operation(
    "catalog_invitations_platform_redeem_create",
    "POST",
    "/api/catalog/invitations/platform/redeem/",
    PlatformInvitationDetail,
)


async def asyncio(*, client: DataManagerClient, body: PlatformInvitationRedemption) -> PlatformInvitationDetail:
    """Redeem a blank platform invitation

    Args:
        body: Request serializer for PlatformInvitationRedemptionView POST endpoint

    Returns:
        PlatformInvitationDetail.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - no blank invitation available
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: PlatformInvitationRedemption
) -> Response[PlatformInvitationDetail]:
    """Redeem a blank platform invitation

    As `asyncio`. Returns Response[PlatformInvitationDetail]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: PlatformInvitationRedemption) -> PlatformInvitationDetail:
    """Redeem a blank platform invitation

    As `asyncio`, blocking. Returns PlatformInvitationDetail. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for PlatformInvitationRedemptionView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: PlatformInvitationRedemption
) -> Response[PlatformInvitationDetail]:
    """Redeem a blank platform invitation

    As `asyncio`, blocking. Returns Response[PlatformInvitationDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
