"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_eval import MentorEval
from ...models.mentor_eval_request import MentorEvalRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[MentorEval] = Operation(
    "ai_mentor_orgs_users_mentors_mentor_eval_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval/",
    MentorEval,
)


async def asyncio(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorEvalRequest | Unset = UNSET
) -> MentorEval:
    """Create or update evaluation criteria for a specific mentor.

    Args:
        request: The HTTP request containing the evaluation data.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to create/update evaluations for.

    Returns:
        Response: The created or updated evaluation criteria.

    Raises:
        BadRequest: If the provided data is invalid or the mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        MentorEval.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorEvalRequest | Unset = UNSET
) -> Response[MentorEval]:
    """Create or update evaluation criteria for a specific mentor.

    As `asyncio`. Returns Response[MentorEval]. Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorEvalRequest | Unset = UNSET
) -> MentorEval:
    """Create or update evaluation criteria for a specific mentor.

    As `asyncio`, blocking. Returns MentorEval. Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorEvalRequest | Unset = UNSET
) -> Response[MentorEval]:
    """Create or update evaluation criteria for a specific mentor.

    As `asyncio`, blocking. Returns Response[MentorEval]. Raises errors.APIStatusError (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
