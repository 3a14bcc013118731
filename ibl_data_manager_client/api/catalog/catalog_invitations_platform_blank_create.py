"""POST /api/catalog/invitations/platform/blank/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.blank_platform_invitation_create import BlankPlatformInvitationCreate
from ...models.bulk_platform_invitation_response import BulkPlatformInvitationResponse
from ...types import Response

OPERATION: Operation[BulkPlatformInvitationResponse] = Operation(
    "catalog_invitations_platform_blank_create",
    "POST",
    "/api/catalog/invitations/platform/blank/",
    BulkPlatformInvitationResponse,
)


async def asyncio(*, client: DataManagerClient, body: BlankPlatformInvitationCreate) -> BulkPlatformInvitationResponse:
    """Create multiple blank platform invitations

    Args:
        body: Request serializer for BlankPlatformInvitationView POST endpoint

    Returns:
        BulkPlatformInvitationResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: BlankPlatformInvitationCreate
) -> Response[BulkPlatformInvitationResponse]:
    """Create multiple blank platform invitations

    As `asyncio`. Returns Response[BulkPlatformInvitationResponse]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: BlankPlatformInvitationCreate) -> BulkPlatformInvitationResponse:
    """Create multiple blank platform invitations

    As `asyncio`, blocking. Returns BulkPlatformInvitationResponse. Raises errors.APIStatusError (400, 401, 403,
    404, 500).

    Args:
        body: Request serializer for BlankPlatformInvitationView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: BlankPlatformInvitationCreate
) -> Response[BulkPlatformInvitationResponse]:
    """Create multiple blank platform invitations

    As `asyncio`, blocking. Returns Response[BulkPlatformInvitationResponse]. Raises errors.APIStatusError (400,
    401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
