"""POST /api/credentials/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.credential import Credential
from ...models.credential_input import CredentialInput
from ...types import Response

OPERATION: Operation[Credential] = Operation(
    "credentials_orgs_users_create", "POST", "/api/credentials/orgs/{org}/users/{user_id}/", Credential
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: CredentialInput) -> Credential:
    """API View for managing credentials across a platform.

    This endpoint allows creating and retrieving credentials for a specific organization/tenant,
    with support for filtering, searching, and pagination.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request

    Query Parameters:
        # Platform identification
        platform_org (str, optional): Alternative platform identifier (takes precedence over URL org)

        # Pagination
        page (int, optional): Page number (default: 1)
        page_size (int, optional): Items per page (default: 10, max: 100)

        # Filtering and search
        search (str, optional): Search term to filter credentials by name or description
        course (str, optional): Course ID to filter credentials associated with a specific course
        program (str, optional): Program ID to filter credentials associated with a specific program

    Methods:
        GET: Retrieve credentials with filtering and pagination
        POST: Create a new credential

    POST Request Body:
        A JSON object containing credential details:
        - name (str): Credential name
        - description (str, optional): Credential description
        - issuer (str): Issuer entity ID
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
                "result": {
                    "next": "URL to next page",
                    "previous": "URL to previous page",
                    "count": 42,
                    "data": [
                        {credential object},
                        {credential object},
                        ...
                    ],
                    "num_pages": 5,
                    "page_number": 1,
                    "max_page_size": 100
                }
            }

        POST: A JSON response containing:
            {
                "status": {"success": true, "description": "Created"},
                "result": {credential object}
            }

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the platform doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires CredentialAssignmentPermission
        - Only public credentials are returned by default

    Args:
        org: In the path.
        user_id: In the path.
        body: A credential to create: it needs a name, and by the platform's own text an issuer. Older spellings of fields can
            be sent through `additional_properties`.

    Returns:
        Credential.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the platform doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CredentialInput
) -> Response[Credential]:
    """API View for managing credentials across a platform.

    As `asyncio`. Returns Response[Credential]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: CredentialInput) -> Credential:
    """API View for managing credentials across a platform.

    As `asyncio`, blocking. Returns Credential. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        body: A credential to create: it needs a name, and by the platform's own text an issuer. Older spellings of fields can
            be sent through `additional_properties`.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient, body: CredentialInput) -> Response[Credential]:
    """API View for managing credentials across a platform.

    As `asyncio`, blocking. Returns Response[Credential]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
