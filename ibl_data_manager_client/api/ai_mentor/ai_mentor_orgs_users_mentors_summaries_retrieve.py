"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.mentor_summary import MentorSummary
from ...types import Response

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[MentorSummary] = Operation(
    "ai_mentor_orgs_users_mentors_summaries_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/summaries/{summary_type}/",
    MentorSummary.from_dict,
)


async def asyncio(
    org: str,
    user_id: str,
    mentor: str,
    summary_type: str,
    *,
    client: DataManagerClient,
) -> MentorSummary:
    """GET `/api/orgs/<platform_key>/users/<username>/mentors/<mentor_unique_id>/summaries/<summary_type>/`

    Endpoint to get mentor summary. The summary type can be `user` or `general`.

    Sample response:
    ```
    {"rating": 3.9, "summary": "The mentor had a good chat."}
    ```

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
            mentor,
            summary_type,
        ),
    )


async def asyncio_detailed(
    org: str,
    user_id: str,
    mentor: str,
    summary_type: str,
    *,
    client: DataManagerClient,
) -> Response[MentorSummary]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
            mentor,
            summary_type,
        ),
    )


def sync(
    org: str,
    user_id: str,
    mentor: str,
    summary_type: str,
    *,
    client: DataManagerClient,
) -> MentorSummary:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
            mentor,
            summary_type,
        ),
    )


def sync_detailed(
    org: str,
    user_id: str,
    mentor: str,
    summary_type: str,
    *,
    client: DataManagerClient,
) -> Response[MentorSummary]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
            mentor,
            summary_type,
        ),
    )
