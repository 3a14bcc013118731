"""PUT /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.spaced_repetition_learning_path import SpacedRepetitionLearningPath
from ...types import Response

OPERATION: Operation[SpacedRepetitionLearningPath] = Operation(
    "ai_mentor_orgs_users_mentors_spaced_repetition_recommended_paths_update",
    "PUT",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-recommended-paths/",
    SpacedRepetitionLearningPath,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: SpacedRepetitionLearningPath
) -> SpacedRepetitionLearningPath:
    """Set a specific learning path for spaced repetition.

    Args:
        request: The HTTP request containing the learning path.
        org: The organization/tenant identifier.
        user_id: The ID of the user to set the learning path for.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: The set learning path.

    Raises:
        BadRequest: If the provided data is invalid.
        NotFound: If the learning path, mentor, or student does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        SpacedRepetitionLearningPath.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data
            404: Learning path, mentor, or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: SpacedRepetitionLearningPath
) -> Response[SpacedRepetitionLearningPath]:
    """Set a specific learning path for spaced repetition.

    As `asyncio`. Returns Response[SpacedRepetitionLearningPath]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: SpacedRepetitionLearningPath
) -> SpacedRepetitionLearningPath:
    """Set a specific learning path for spaced repetition.

    As `asyncio`, blocking. Returns SpacedRepetitionLearningPath. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: SpacedRepetitionLearningPath
) -> Response[SpacedRepetitionLearningPath]:
    """Set a specific learning path for spaced repetition.

    As `asyncio`, blocking. Returns Response[SpacedRepetitionLearningPath]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
