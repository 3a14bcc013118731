"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.vector_result import VectorResult
from ...types import Response

OPERATION: Operation[list[VectorResult]] = Operation(
    "ai_mentor_orgs_users_clean_vector_results_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/clean-vector-results/{session_id}/",
    list[VectorResult],
)


async def asyncio(org: str, user_id: str, session_id: str, *, client: DataManagerClient) -> list[VectorResult]:
    """Retrieve and clean up vector results from a specific session.

    This endpoint retrieves the documents last used by the mentor to answer
    the most recent query from the user in the specified session, and cleans
    them to remove any inappropriate content.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        session_id: The ID of the session to retrieve vector results from.

    Returns:
        Response: The cleaned vector results.

    Raises:
        BadRequest: If the API key for the cleaning provider is not found.
        NotFound: If no vector results are found for the session.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.

    Returns:
        list[VectorResult].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: API key not found
            404: Session or results not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id))


async def asyncio_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient
) -> Response[list[VectorResult]]:
    """Retrieve and clean up vector results from a specific session.

    As `asyncio`. Returns Response[list[VectorResult]]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id))


def sync(org: str, user_id: str, session_id: str, *, client: DataManagerClient) -> list[VectorResult]:
    """Retrieve and clean up vector results from a specific session.

    As `asyncio`, blocking. Returns list[VectorResult]. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id, session_id))


def sync_detailed(
    org: str, user_id: str, session_id: str, *, client: DataManagerClient
) -> Response[list[VectorResult]]:
    """Retrieve and clean up vector results from a specific session.

    As `asyncio`, blocking. Returns Response[list[VectorResult]]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id))
