"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_user_profile_memory_relation import AIUserProfileMemoryRelation
from ...models.ai_user_profile_request import AIUserProfileRequest
from ...types import Response

OPERATION: Operation[AIUserProfileMemoryRelation] = Operation(
    "ai_mentor_orgs_users_ai_user_profile_memory_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/ai-user-profile-memory/",
    AIUserProfileMemoryRelation,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: AIUserProfileRequest
) -> AIUserProfileMemoryRelation:
    """Endpoint to create an AI user profile memory entry.

    Sample request:
    ```
    {"favorite-animal": "my favorite animal is cat"}
    ```
    Sample Response (the same as request data):
    ```
    {"favorite-animal": "my favorite animal is cat"}
    ```

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        AIUserProfileMemoryRelation.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AIUserProfileRequest
) -> Response[AIUserProfileMemoryRelation]:
    """Endpoint to create an AI user profile memory entry.

    As `asyncio`. Returns Response[AIUserProfileMemoryRelation]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: AIUserProfileRequest
) -> AIUserProfileMemoryRelation:
    """Endpoint to create an AI user profile memory entry.

    As `asyncio`, blocking. Returns AIUserProfileMemoryRelation. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: AIUserProfileRequest
) -> Response[AIUserProfileMemoryRelation]:
    """Endpoint to create an AI user profile memory entry.

    As `asyncio`, blocking. Returns Response[AIUserProfileMemoryRelation]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
