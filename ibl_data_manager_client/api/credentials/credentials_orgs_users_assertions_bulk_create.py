"""POST /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/bulk/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.bulk_assertion_input import BulkAssertionInput
from ...models.bulk_create_assertion import BulkCreateAssertion
from ...types import Response

OPERATION: Operation[BulkCreateAssertion] = Operation(
    "credentials_orgs_users_assertions_bulk_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/bulk/",
    BulkCreateAssertion,
)


async def asyncio(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: BulkAssertionInput
) -> BulkCreateAssertion:
    """Endpoint to issue credential assertions in bulk for a specific credential.

    This endpoint allows issuing credential assertions to multiple users at once.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The credential entity ID

    POST Request Body:
        A JSON object containing:
        - users (list): List of usernames to issue the credential to
        - Additional metadata required for issuing the credential

    Returns:
        A JSON response containing:
        {
            "skipped": ["username1", "username3"],  // Users that were skipped (e.g., already have the credential)
            "issued": ["username2", "username4"]    // Users that were successfully issued the credential
        }

    Error Responses:
        400 Bad Request: If the request data is invalid or missing required fields
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the credential doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        body: As application/json.

    Returns:
        BulkCreateAssertion.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid or missing required fields
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the credential doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entity_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: BulkAssertionInput
) -> Response[BulkCreateAssertion]:
    """Endpoint to issue credential assertions in bulk for a specific credential.

    As `asyncio`. Returns Response[BulkCreateAssertion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id), None, body)


def sync(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: BulkAssertionInput
) -> BulkCreateAssertion:
    """Endpoint to issue credential assertions in bulk for a specific credential.

    As `asyncio`, blocking. Returns BulkCreateAssertion. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, entity_id), None, body)


def sync_detailed(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: BulkAssertionInput
) -> Response[BulkCreateAssertion]:
    """Endpoint to issue credential assertions in bulk for a specific credential.

    As `asyncio`, blocking. Returns Response[BulkCreateAssertion]. Raises errors.APIStatusError (400, 401, 403, 404,
    500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id), None, body)
