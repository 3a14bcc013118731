"""POST /api/catalog/invitations/program/blank/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.blank_program_invitation_create import BlankProgramInvitationCreate
from ...models.bulk_program_invitation_response import BulkProgramInvitationResponse
from ...types import Response

OPERATION: Operation[BulkProgramInvitationResponse] = Operation(
    "catalog_invitations_program_blank_create",
    "POST",
    "/api/catalog/invitations/program/blank/",
    BulkProgramInvitationResponse,
)


async def asyncio(*, client: DataManagerClient, body: BlankProgramInvitationCreate) -> BulkProgramInvitationResponse:
    """API View for creating blank program invitations.

    This endpoint allows creating multiple blank program invitations (without user association)
    that can be redeemed later.

    Request Parameters:
        program_key (str, required): The program to create invitations for
        source (str, required): The source identifier for the invitations
        count (int, required): The number of blank invitations to create
        metadata fields: Any additional parameters will be added as metadata

    Methods:
        POST: Create multiple blank program invitations

    Returns:
        POST: A JSON response containing the creation results:
            {
                "successes": 10,
                "error_codes": []
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs during creation

    Access Control:
        - Requires IsDMAdmin or IsPlatformAdminForProgram permission
        - Available to DM admins and platform admins for the specific program

    Args:
        body: Request serializer for BlankProgramInvitationView POST endpoint

    Returns:
        BulkProgramInvitationResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            404: Not found - program doesn't exist
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(
    *, client: DataManagerClient, body: BlankProgramInvitationCreate
) -> Response[BulkProgramInvitationResponse]:
    """API View for creating blank program invitations.

    As `asyncio`. Returns Response[BulkProgramInvitationResponse]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: BlankProgramInvitationCreate) -> BulkProgramInvitationResponse:
    """API View for creating blank program invitations.

    As `asyncio`, blocking. Returns BulkProgramInvitationResponse. Raises errors.APIStatusError (400, 401, 403, 404,
    500).

    Args:
        body: Request serializer for BlankProgramInvitationView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(
    *, client: DataManagerClient, body: BlankProgramInvitationCreate
) -> Response[BulkProgramInvitationResponse]:
    """API View for creating blank program invitations.

    As `asyncio`, blocking. Returns Response[BulkProgramInvitationResponse]. Raises errors.APIStatusError (400, 401,
    403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
