"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.assumed_knowledge import AssumedKnowledge
from ...types import Response

OPERATION: Operation[AssumedKnowledge] = Operation(
    "ai_mentor_orgs_users_assumed_knowledge_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/assumed-knowledge/",
    AssumedKnowledge,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: AssumedKnowledge) -> AssumedKnowledge:
    """Update assumed knowledge levels.

    Args:
        request: The HTTP request containing the updated knowledge levels.
        org: The organization/tenant identifier.
        user_id: The ID of the user to update assumed knowledge for.

    Returns:
        Response: The updated assumed knowledge levels.

    Raises:
        BadRequest: If the provided data is invalid.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        AssumedKnowledge.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AssumedKnowledge
) -> Response[AssumedKnowledge]:
    """Update assumed knowledge levels.

    As `asyncio`. Returns Response[AssumedKnowledge]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: AssumedKnowledge) -> AssumedKnowledge:
    """Update assumed knowledge levels.

    As `asyncio`, blocking. Returns AssumedKnowledge. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AssumedKnowledge
) -> Response[AssumedKnowledge]:
    """Update assumed knowledge levels.

    As `asyncio`, blocking. Returns Response[AssumedKnowledge]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
