"""GET /api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.assertion import Assertion
from ...types import Response

OPERATION: Operation[Assertion] = Operation(
    "credentials_orgs_users_assertions_retrieve_2",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/assertions/{entity_id}",
    Assertion,
)


async def asyncio(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Assertion:
    """Endpoint to retrieve and update a specific credential assertion.

    This endpoint allows retrieving details of a specific credential assertion
    and updating its status (e.g., revoking it).

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The assertion entity ID

    Methods:
        GET: Retrieve assertion details
        PUT: Update assertion status (e.g., revoke)

    PUT Request Body:
        A JSON object containing:
        - revoked (bool): Set to true to revoke the assertion
        - revocationReason (str): Reason for revocation (required when revoking)

    Returns:
        GET: A JSON response containing the assertion details using the AssertionSerializer format
        PUT: A JSON response containing the updated assertion using the AssertionSerializer format

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the assertion doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.

    Returns:
        Assertion.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If the request data is invalid
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            404: If the assertion doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, entity_id))


async def asyncio_detailed(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Response[Assertion]:
    """Endpoint to retrieve and update a specific credential assertion.

    As `asyncio`. Returns Response[Assertion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id))


def sync(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Assertion:
    """Endpoint to retrieve and update a specific credential assertion.

    As `asyncio`, blocking. Returns Assertion. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, entity_id))


def sync_detailed(org: str, user_id: str, entity_id: str, *, client: DataManagerClient) -> Response[Assertion]:
    """Endpoint to retrieve and update a specific credential assertion.

    As `asyncio`, blocking. Returns Response[Assertion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id))
