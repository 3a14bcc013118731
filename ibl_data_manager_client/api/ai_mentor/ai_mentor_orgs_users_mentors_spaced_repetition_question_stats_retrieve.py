"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.spaced_repetition_question_stats import SpacedRepetitionQuestionStats
from ...types import Response

OPERATION: Operation[SpacedRepetitionQuestionStats] = Operation(
    "ai_mentor_orgs_users_mentors_spaced_repetition_question_stats_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/spaced-repetition-question-stats/",
    SpacedRepetitionQuestionStats,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> SpacedRepetitionQuestionStats:
    """Retrieve spaced repetition question statistics.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user to retrieve statistics for.
        mentor: The unique identifier of the mentor.

    Returns:
        Response: Statistics about the user's performance on spaced repetition questions.

    Raises:
        NotFound: If the mentor or student does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        SpacedRepetitionQuestionStats.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or student not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[SpacedRepetitionQuestionStats]:
    """Retrieve spaced repetition question statistics.

    As `asyncio`. Returns Response[SpacedRepetitionQuestionStats]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> SpacedRepetitionQuestionStats:
    """Retrieve spaced repetition question statistics.

    As `asyncio`, blocking. Returns SpacedRepetitionQuestionStats. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[SpacedRepetitionQuestionStats]:
    """Retrieve spaced repetition question statistics.

    As `asyncio`, blocking. Returns Response[SpacedRepetitionQuestionStats]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
