"""POST /api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.assertion import Assertion
from ...models.assertion_input import AssertionInput
from ...types import Response

OPERATION: Operation[Assertion] = Operation(
    "credentials_orgs_users_assertions_create",
    "POST",
    "/api/credentials/orgs/{org}/users/{user_id}/{entity_id}/assertions/",
    Assertion,
)


async def asyncio(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: AssertionInput
) -> Assertion:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    This endpoint allows issuing new credential assertions and retrieving existing
    assertions for a specific credential.

    Path Parameters:
        org (str): The organization/tenant identifier
        user_id (str): The user ID making the request
        entity_id (str): The credential entity ID

    Methods:
        POST: Issue a new credential assertion
        GET: Retrieve assertions for a specific credential

    POST Request Body:
        A JSON object containing recipient information and any additional metadata
        required for issuing the credential.

    Returns:
        POST: A JSON response containing the created assertion using the AssertionSerializer format
        GET: A paginated list of assertions using the AssertionSerializer format

    Error Responses:
        400 Bad Request: If the request data is invalid
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        404 Not Found: If the credential doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        body: An assertion to issue. What is set is sent.

    Returns:
        Assertion.

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
    return await OPERATION.asyncio(client, (org, user_id, entity_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: AssertionInput
) -> Response[Assertion]:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`. Returns Response[Assertion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, entity_id), None, body)


def sync(org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: AssertionInput) -> Assertion:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`, blocking. Returns Assertion. Raises errors.APIStatusError (400, 401, 403, 404, 500).

    Args:
        org: In the path.
        user_id: In the path.
        entity_id: In the path.
        body: An assertion to issue. What is set is sent.
    """
    return OPERATION.sync(client, (org, user_id, entity_id), None, body)


def sync_detailed(
    org: str, user_id: str, entity_id: str, *, client: DataManagerClient, body: AssertionInput
) -> Response[Assertion]:
    """Endpoint to issue and retrieve credential assertions for a specific credential.

    As `asyncio`, blocking. Returns Response[Assertion]. Raises errors.APIStatusError (400, 401, 403, 404, 500).
    """
    return OPERATION.sync_detailed(client, (org, user_id, entity_id), None, body)
