"""POST /api/catalog/invitations/platform/blank/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.bulk_platform_invitation_response import BulkPlatformInvitationResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.blank_platform_invitation_create import BlankPlatformInvitationCreate

OPERATION: Operation[BulkPlatformInvitationResponse] = Operation(
    "catalog_invitations_platform_blank_create",
    "POST",
    "/api/catalog/invitations/platform/blank/",
    BulkPlatformInvitationResponse.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: BlankPlatformInvitationCreate,
) -> BulkPlatformInvitationResponse:
    """Create multiple blank platform invitations

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - platform doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        None,
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: BlankPlatformInvitationCreate,
) -> Response[BulkPlatformInvitationResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        None,
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: BlankPlatformInvitationCreate,
) -> BulkPlatformInvitationResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        None,
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: BlankPlatformInvitationCreate,
) -> Response[BulkPlatformInvitationResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        None,
        body,
    )
