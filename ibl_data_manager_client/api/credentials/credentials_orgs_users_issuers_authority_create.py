"""POST /api/credentials/orgs/{org}/users/{user_id}/issuers/authority/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.issuer_authority_created import IssuerAuthorityCreated
from ...models.issuer_authority_input import IssuerAuthorityInput
from ...types import Response

OPERATION: Operation[IssuerAuthorityCreated] = Operation(
    "credentials_orgs_users_issuers_authority_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/authority/",
    IssuerAuthorityCreated,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerAuthorityInput
) -> IssuerAuthorityCreated:
    """API View for managing issuer authorities (signatories).

    This endpoint allows creating authorities/signatories that can be associated
    with issuers or specific credentials.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request

    Methods:
        POST: Create a new issuer authority

    POST Request Body:
        A JSON object containing authority details:
        - name (str, required): Name of the signatory
        - title (str, required): Title of the signatory
        - signature (str, required): URL to the signature image
        - org (str, optional): Organization identifier to associate with an issuer
        - entityId (str, optional): Issuer entity ID to associate with
        - credential (str, optional): Credential entity ID to associate with

    Returns:
        POST: A JSON response containing the created authority:
            {
                "data": {
                    "name": "John Smith",
                    "title": "President",
                    "signature": "https://example.com/signatures/john-smith.png"
                }
            }

    Error Responses:
        400 Bad Request: If the request data is invalid or missing required fields
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the issuer or credential doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsAdminUserOrStudentDRFMixin
        - Only authenticated users with appropriate permissions can manage authorities

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        IssuerAuthorityCreated.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid or missing required fields
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the issuer or credential doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerAuthorityInput
) -> Response[IssuerAuthorityCreated]:
    """API View for managing issuer authorities (signatories).

    As `asyncio`. Returns Response[IssuerAuthorityCreated]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: IssuerAuthorityInput) -> IssuerAuthorityCreated:
    """API View for managing issuer authorities (signatories).

    As `asyncio`, blocking. Returns IssuerAuthorityCreated. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: IssuerAuthorityInput
) -> Response[IssuerAuthorityCreated]:
    """API View for managing issuer authorities (signatories).

    As `asyncio`, blocking. Returns Response[IssuerAuthorityCreated]. Raises errors.APIStatusError (400, 401, 403,
    404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
