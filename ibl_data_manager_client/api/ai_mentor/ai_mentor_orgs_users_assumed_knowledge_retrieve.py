"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.assumed_knowledge import AssumedKnowledge
from ...types import Response

OPERATION: Operation[AssumedKnowledge] = Operation(
    "ai_mentor_orgs_users_assumed_knowledge_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/",
    AssumedKnowledge,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> AssumedKnowledge:
    """Retrieve assumed knowledge levels.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve assumed knowledge for.

    Returns:
        Response: The assumed knowledge levels for different categories.

    Raises:
        NotFound: If no assumed knowledge exists for the user.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        AssumedKnowledge.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Assumed knowledge not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[AssumedKnowledge]:
    """Retrieve assumed knowledge levels.

    As `asyncio`. Returns Response[AssumedKnowledge]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> AssumedKnowledge:
    """Retrieve assumed knowledge levels.

    As `asyncio`, blocking. Returns AssumedKnowledge. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[AssumedKnowledge]:
    """Retrieve assumed knowledge levels.

    As `asyncio`, blocking. Returns Response[AssumedKnowledge]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id))
