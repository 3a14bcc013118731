"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.vector_result import VectorResult
from ...types import Response

OPERATION: Operation[list[VectorResult]] = Operation(
    "ai_mentor_orgs_users_clean_vector_results_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/",
    list[VectorResult],
)


async def asyncio(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: list[VectorResult]
) -> list[VectorResult]:
    """Clean up provided vector results.

    This endpoint allows users to submit specific vector results for cleaning,
    which is useful when there are particular documents that need to be processed.

    Args:
        request: The HTTP request containing the vector results to clean.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.

    Returns:
        Response: The cleaned vector results.

    Raises:
        BadRequest: If the API key for the cleaning provider is not found or the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.

    Returns:
        list[VectorResult].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: API key not found or invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: list[VectorResult]
) -> Response[list[VectorResult]]:
    """Clean up provided vector results.

    As `asyncio`. Returns Response[list[VectorResult]]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), None, body)


def sync(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: list[VectorResult]
) -> list[VectorResult]:
    """Clean up provided vector results.

    As `asyncio`, blocking. Returns list[VectorResult]. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, session_id), None, body)


def sync_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient, body: list[VectorResult]
) -> Response[list[VectorResult]]:
    """Clean up provided vector results.

    As `asyncio`, blocking. Returns Response[list[VectorResult]]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), None, body)
