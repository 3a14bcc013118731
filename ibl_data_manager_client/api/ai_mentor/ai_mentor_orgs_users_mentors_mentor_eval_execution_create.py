"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.run_mentor_eval import RunMentorEval
from ...types import Response

OPERATION: Operation[Any] = Operation(
    "ai_mentor_orgs_users_mentors_mentor_eval_execution_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/mentor-eval-execution/",
    answer="any",
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: RunMentorEval) -> Any:
    """Run an evaluation for a specific mentor.

    Args:
        request: The HTTP request containing the evaluation ID.
        org: The organization/tenant identifier.
        user_id: The ID of the user making the request.
        mentor: The identifier of the mentor to evaluate.

    Returns:
        Response: The ID of the generated evaluation report.

    Raises:
        BadRequest: If the evaluation ID is invalid or the mentor does not match.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        Any: what the description does not say: JSON is parsed, anything else is bytes; None for no body.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid evaluation ID or mentor mismatch
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: RunMentorEval
) -> Response[Any]:
    """Run an evaluation for a specific mentor.

    As `asyncio`. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError (400).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: RunMentorEval) -> Any:
    """Run an evaluation for a specific mentor.

    As `asyncio`, blocking. Returns Any (what the description does not say). Raises errors.APIStatusError (400).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: RunMentorEval
) -> Response[Any]:
    """Run an evaluation for a specific mentor.

    As `asyncio`, blocking. Returns Response[Any] (what the description does not say). Raises errors.APIStatusError
    (400).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
