"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion"""

from __future__ import annotations

from uuid import UUID

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.related_text import RelatedText
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[RelatedText]] = Operation(
    "ai_mentor_orgs_users_sessions_suggestion_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/sessions/{session_id}/suggestion",
    list[RelatedText],
)


async def asyncio(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, num_questions: int | Unset = UNSET
) -> list[RelatedText]:
    """Retrieve a list of related questions based on a chat session.

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        num_questions: Default on the server: 3.

    Returns:
        list[RelatedText].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, session_id), {"num_questions": num_questions})


async def asyncio_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, num_questions: int | Unset = UNSET
) -> Response[list[RelatedText]]:
    """Retrieve a list of related questions based on a chat session.

    As `asyncio`. Returns Response[list[RelatedText]]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, session_id), {"num_questions": num_questions})


def sync(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, num_questions: int | Unset = UNSET
) -> list[RelatedText]:
    """Retrieve a list of related questions based on a chat session.

    As `asyncio`, blocking. Returns list[RelatedText]. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        session_id: In the path.
        num_questions: Default on the server: 3.
    """
    return OPERATION.sync(client, (org, user_id, session_id), {"num_questions": num_questions})


def sync_detailed(
    org: str, user_id: str, session_id: UUID, *, client: DataManagerClient, num_questions: int | Unset = UNSET
) -> Response[list[RelatedText]]:
    """Retrieve a list of related questions based on a chat session.

    As `asyncio`, blocking. Returns Response[list[RelatedText]]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, session_id), {"num_questions": num_questions})
