"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...models.mentor_fork import MentorFork
from ...types import Response

OPERATION: Operation[Mentor] = Operation(
    "ai_mentor_orgs_users_mentors_fork_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/fork/",
    Mentor,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorFork) -> Mentor:
    """Fork (clone) an existing mentor.

    Args:
        request: The HTTP request containing the fork parameters.
        org: The organization/tenant identifier.
        mentor: The identifier of the mentor to fork.
        user_id: The ID of the user initiating the fork.

    Returns:
        Response: The newly created forked mentor.

    Raises:
        BadRequest: If the provided data is invalid or the fork operation fails.
        NotFound: If the specified mentor does not exist.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.

    Returns:
        Mentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid data or fork failed
            404: Mentor not found
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor), None, body)


async def asyncio_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorFork
) -> Response[Mentor]:
    """Fork (clone) an existing mentor.

    As `asyncio`. Returns Response[Mentor]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor), None, body)


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorFork) -> Mentor:
    """Fork (clone) an existing mentor.

    As `asyncio`, blocking. Returns Mentor. Raises errors.APIStatusError (400, 404).

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id, mentor), None, body)


def sync_detailed(
    org: str, user_id: str, mentor: str, *, client: DataManagerClient, body: MentorFork
) -> Response[Mentor]:
    """Fork (clone) an existing mentor.

    As `asyncio`, blocking. Returns Response[Mentor]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor), None, body)
