"""POST /api/catalog/invitations/program/redeem/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.program_invitation_detail import ProgramInvitationDetail
from ...models.program_invitation_redemption import ProgramInvitationRedemption
from ...types import Response

OPERATION: Operation[ProgramInvitationDetail] = Operation(
    "catalog_invitations_program_redeem_create",
    "POST",
    "/api/catalog/invitations/program/redeem/",
    ProgramInvitationDetail,
)


async def asyncio(*, client: DataManagerClient, body: ProgramInvitationRedemption) -> ProgramInvitationDetail:
    """API View for redeeming blank program invitations.

    This endpoint allows redeeming a blank program invitation by associating it with a user.

    Request Parameters:
        program_key (str, required): The program key for the invitation
        source (str, required): The source identifier for the invitation
        email (str, optional): The email to associate with the invitation
        username (str, optional): The username to associate with the invitation
        metadata fields: Any additional parameters will be added as metadata

    Methods:
        POST: Redeem a blank program invitation

    Returns:
        POST: A JSON response containing the redeemed invitation:
            {
                "id": 123,
                "user_id": 456,
                "username": "username",
                "email": "user@example.com",
                "created": "2023-06-15T14:30:00Z",
                "started": "2023-06-15T14:30:00Z",
                "source": "source",
                "redirect_to": "https://example.com",
                "expired": null,
                "active": true,
                "metadata": {},
                "program_key": "org+program1"
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If no blank invitation is available
        500 Internal Server Error: If an unexpected error occurs during redemption

    Access Control:
        - Requires IsDMAdmin or IsPlatformAdminForProgram permission
        - Available to DM admins and platform admins for the specific program

    Args:
        body: Request serializer for ProgramInvitationRedemptionView POST endpoint

    Returns:
        ProgramInvitationDetail.

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
    *, client: DataManagerClient, body: ProgramInvitationRedemption
) -> Response[ProgramInvitationDetail]:
    """API View for redeeming blank program invitations.

    As `asyncio`. Returns Response[ProgramInvitationDetail]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: ProgramInvitationRedemption) -> ProgramInvitationDetail:
    """API View for redeeming blank program invitations.

    As `asyncio`, blocking. Returns ProgramInvitationDetail. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        body: Request serializer for ProgramInvitationRedemptionView POST endpoint
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: ProgramInvitationRedemption) -> Response[ProgramInvitationDetail]:
    """API View for redeeming blank program invitations.

    As `asyncio`, blocking. Returns Response[ProgramInvitationDetail]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
