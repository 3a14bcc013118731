"""DELETE /api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...types import Response

OPERATION: Operation[None] = Operation(
    "credentials_orgs_users_issuers_destroy",
    "DELETE",
    "/api/credentials/orgs/{org}/users/{user_id}/issuers/{entity_id}",
    None,
    answer="none",
)


async def asyncio(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> None:
    """API View for managing individual issuers.

    This endpoint allows retrieving, updating, and deleting specific issuers
    identified by their entity_id or org identifier.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The issuer entity ID or org identifier

    Methods:
        GET: Retrieve a specific issuer
        PUT: Update a specific issuer
        DELETE: Delete a specific issuer

    PUT Request Body:
        A JSON object containing issuer details to update:
        - name (str, optional): Issuer name
        - iconImage (str, optional): URL to issuer icon
        - email (str, optional): Contact email for the issuer
        - url (str, optional): Website URL for the issuer
        - allowed_template_tags (array, optional): List of allowed template tags

    Returns:
        GET: A JSON response containing the issuer details:
            [
                {
                    "name": "Example University",
                    "org": "example-university",
                    "entityId": "abc123",
                    "signatories": [...],
                    "url": "https://example.com",
                    "iconImage": "https://example.com/logo.png",
                    "allowed_template_tags": [...]
                }
            ]

        PUT: A JSON response containing the updated issuer details:
            [
                {
                    "name": "Example University",
                    "org": "example-university",
                    "entityId": "abc123",
                    "signatories": [...],
                    "url": "https://example.com",
                    "iconImage": "https://example.com/new-logo.png",
                    "allowed_template_tags": [...]
                }
            ]

        DELETE: A JSON response indicating success:
            {
                "status": {"success": true, "description": "Deleted"}
            }

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the issuer doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsAdminUserOrStudentDRFMixin
        - Only authenticated users with appropriate permissions can manage issuers

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.

    Returns:
        None.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the issuer doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entity_id))


async def asyncio_detailed(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Response[None]:
    """API View for managing individual issuers.

    As `asyncio`. Returns Response[None]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id))


def sync(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> None:
    """API View for managing individual issuers.

    As `asyncio`, blocking. Returns None. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, entity_id))


def sync_detailed(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Response[None]:
    """API View for managing individual issuers.

    As `asyncio`, blocking. Returns Response[None]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id))
