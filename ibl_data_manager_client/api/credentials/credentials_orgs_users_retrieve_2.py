"""GET /api/credentials/orgs/{org}/users/{user_id}/{entity_id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.credential import Credential
from ...types import Response

OPERATION: Operation[Credential] = Operation(
    "credentials_orgs_users_retrieve_2", "GET", "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}", Credential
)


async def asyncio(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Credential:
    """API View for managing individual credentials.

    This endpoint allows retrieving, updating, and deleting specific credentials
    identified by their entity_id.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The credential entity ID

    Methods:
        GET: Retrieve a specific credential
        PUT: Update a specific credential
        DELETE: Delete a specific credential

    PUT Request Body:
        A JSON object containing credential details to update:
        - name (str, optional): Credential name
        - description (str, optional): Credential description
        - credential_type (str, optional): Type of credential
        - html_template (str, optional): HTML template for credential rendering
        - css_template (str, optional): CSS template for credential styling
        - icon_image (str, optional): URL to credential icon
        - background_image (str, optional): URL to credential background
        - thumbnail_image (str, optional): URL to credential thumbnail
        - criteria_url (str, optional): URL to credential criteria
        - criteria_text (str, optional): Text description of credential criteria
        - issuing_signal (str, optional): Signal that triggers credential issuance

    Returns:
        GET: A JSON response containing:
            {
                "status": {"success": true, "description": "Ok"},
                "result": {credential object}
            }

        PUT: A JSON response containing:
            {
                "status": {"success": true, "description": "Updated"},
                "result": {credential object}
            }

        DELETE: No content (204)

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the credential doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires CredentialAssignmentPermission
        - Users can only manage credentials they have permission to access

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.

    Returns:
        Credential.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the credential doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entity_id))


async def asyncio_detailed(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient
) -> Response[Credential]:
    """API View for managing individual credentials.

    As `asyncio`. Returns Response[Credential]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id))


def sync(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Credential:
    """API View for managing individual credentials.

    As `asyncio`, blocking. Returns Credential. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, entity_id))


def sync_detailed(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Response[Credential]:
    """API View for managing individual credentials.

    As `asyncio`, blocking. Returns Response[Credential]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id))
