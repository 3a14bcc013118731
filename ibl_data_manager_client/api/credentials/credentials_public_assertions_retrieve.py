"""GET /api/credentials/public/assertions/{entity_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.assertion import Assertion
from ...types import Response

OPERATION: Operation[Assertion] = Operation(
    "credentials_public_assertions_retrieve", "GET", "/api/credentials/public/assertions/{entity_id}/", Assertion
)


async def asyncio(entity_id: str, *, client: DataManagerClient) -> Assertion:
    """Public endpoint to retrieve a specific credential assertion by its entity ID.

    This endpoint allows public access to view a specific credential assertion
    without authentication.

    Path Parameters:
        entity_id (str): The assertion entity ID

    Returns:
        A JSON response containing the assertion details using the AssertionSerializer format

    Error Responses:
        404 Not Found:
            - If the assertion doesn't exist: Empty response with 404 status
            - If the assertion has been revoked: JSON with error detail and revocation reason
        500 Internal Server Error: If an unexpected error occurs

    Args:
        entity_id: In the path.

    Returns:
        Assertion.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (entity_id,))


async def asyncio_detailed(entity_id: str, *, client: DataManagerClient) -> Response[Assertion]:
    """Public endpoint to retrieve a specific credential assertion by its entity ID.

    As `asyncio`. Returns Response[Assertion]. Raises errors.APIStatusError (404, 500).
    """
    return await OPERATION.asyncio_detailed(client, (entity_id,))


def sync(entity_id: str, *, client: DataManagerClient) -> Assertion:
    """Public endpoint to retrieve a specific credential assertion by its entity ID.

    As `asyncio`, blocking. Returns Assertion. Raises errors.APIStatusError (404, 500).

    Args:
        entity_id: In the path.
    """
    return OPERATION.sync(client, (entity_id,))


def sync_detailed(entity_id: str, *, client: DataManagerClient) -> Response[Assertion]:
    """Public endpoint to retrieve a specific credential assertion by its entity ID.

    As `asyncio`, blocking. Returns Response[Assertion]. Raises errors.APIStatusError (404, 500).
    """
    return OPERATION.sync_detailed(client, (entity_id,))
