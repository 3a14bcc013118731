"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_summary import MentorSummary
from ...types import Response

OPERATION: Operation[MentorSummary] = Operation(
    "ai_mentor_orgs_users_mentors_summaries_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/",
    MentorSummary,
)


async def asyncio(
    org: str, user_id: str, mentor: str, summary_type: str, *, client: DataManagerClient
) -> MentorSummary:
    """GET `/api/orgs/<platform_key>/users/<username>/mentors/<mentor_unique_id>/summaries/<summary_type>/`

    Endpoint to get mentor summary. The summary type can be `user` or `general`.

    Sample response:
    ```
    {"rating": 3.9, "summary": "The mentor had a good chat."}
    ```

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        summary_type: In the path.

    Returns:
        MentorSummary.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor, summary_type))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, summary_type: str, *, client: DataManagerClient
) -> Response[MentorSummary]:
    """GET `/api/orgs/<platform_key>/users/<username>/mentors/<mentor_unique_id>/summaries/<summary_type>/`

    As `asyncio`. Returns Response[MentorSummary]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor, summary_type))


def sync(org: str, user_id: str, mentor: str, summary_type: str, *, client: DataManagerClient) -> MentorSummary:
    """GET `/api/orgs/<platform_key>/users/<username>/mentors/<mentor_unique_id>/summaries/<summary_type>/`

    As `asyncio`, blocking. Returns MentorSummary. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        summary_type: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor, summary_type))


def sync_detailed(
    org: str, user_id: str, mentor: str, summary_type: str, *, client: DataManagerClient
) -> Response[MentorSummary]:
    """GET `/api/orgs/<platform_key>/users/<username>/mentors/<mentor_unique_id>/summaries/<summary_type>/`

    As `asyncio`, blocking. Returns Response[MentorSummary]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor, summary_type))
