"""POST /api/catalog/invitations/platform/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bulk_platform_invitation_create import BulkPlatformInvitationCreate
from ...models.bulk_platform_invitation_response import BulkPlatformInvitationResponse
from ...types import Response

OPERATION: Operation[BulkPlatformInvitationResponse] = Operation(
    "catalog_invitations_platform_bulk_create",
    "POST",
    "/api/catalog/invitations/platform/bulk/",
    BulkPlatformInvitationResponse,
)


async def asyncio(*, client: DataManagerClient, body: BulkPlatformInvitationCreate) -> BulkPlatformInvitationResponse:
    """API View for bulk creating platform invitations.

    This endpoint allows creating multiple platform invitations in a single request.

    Request Parameters:
        invitation_data (list, required): List of invitation data objects, each containing:
            platform_key (str, required): The platform to create an invitation for
            email (str, required): The email address to invite
            active (bool, optional): Whether the invitation is active
            metadata fields: Any additional parameters will be added as metadata
        platform_key (str, required for platform admins): The platform key for permission validation

    Methods:
        POST: Create multiple platform invitations

    Returns:
        POST: A JSON response containing the creation results:
            {
                "successes": 5,
                "error_codes": []
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs during creation

    Access Control:
        - Requires IsDMAdmin or IsPlatformAdmin permission
        - Available to platform administrators and DM admins

    Args:
        body: Request serializer for BulkPlatformInvitationView POST endpoint

    Returns:
        BulkPlatformInvitationResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: BulkPlatformInvitationCreate
) -> Response[BulkPlatformInvitationResponse]:
    """API View for bulk creating platform invitations.

    As `asyncio`. Returns Response[BulkPlatformInvitationResponse]. Raises errors.APIStatusError (400, 401, 403,
    500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: BulkPlatformInvitationCreate) -> BulkPlatformInvitationResponse:
    """API View for bulk creating platform invitations.

    As `asyncio`, blocking. Returns BulkPlatformInvitationResponse. Raises errors.APIStatusError (400, 401, 403,
    500).

    Args:
        body: Request serializer for BulkPlatformInvitationView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: BulkPlatformInvitationCreate
) -> Response[BulkPlatformInvitationResponse]:
    """API View for bulk creating platform invitations.

    As `asyncio`, blocking. Returns Response[BulkPlatformInvitationResponse]. Raises errors.APIStatusError (400,
    401, 403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
