"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_eval import MentorEval
from ...types import Response

OPERATION: Operation[list[MentorEval] | MentorEval] = Operation(
    "ai_mentor_orgs_users_mentors_mentor_eval_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/",
    list[MentorEval] | MentorEval,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> list[MentorEval] | MentorEval:
    """Retrieve evaluation criteria for a specific mentor.

    Args:
        request: The HTTP request.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to retrieve evaluations for.

    Returns:
        Response: The evaluation criteria for the mentor.

    Raises:
        NotFound: If the specified mentor or evaluations do not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        list[MentorEval] | MentorEval.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            404: Mentor or evaluations not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MentorEval] | MentorEval]:
    """Retrieve evaluation criteria for a specific mentor.

    As `asyncio`. Returns Response[list[MentorEval] | MentorEval]. Raises errors.APIStatusError (404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> list[MentorEval] | MentorEval:
    """Retrieve evaluation criteria for a specific mentor.

    As `asyncio`, blocking. Returns list[MentorEval] | MentorEval. Raises errors.APIStatusError (404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient
) -> Response[list[MentorEval] | MentorEval]:
    """Retrieve evaluation criteria for a specific mentor.

    As `asyncio`, blocking. Returns Response[list[MentorEval] | MentorEval]. Raises errors.APIStatusError (404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
