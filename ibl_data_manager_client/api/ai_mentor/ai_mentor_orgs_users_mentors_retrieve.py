"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor import Mentor
from ...types import Response

OPERATION: Operation[Mentor] = Operation(
    "ai_mentor_orgs_users_mentors_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentors/{mentor}/",
    Mentor,
)


async def asyncio(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Mentor:
    """Retrieve details of a specific mentor by slug or name.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.

    Returns:
        Mentor.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, mentor))


async def asyncio_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[Mentor]:
    """Retrieve details of a specific mentor by slug or name.

    As `asyncio`. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, mentor))


def sync(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Mentor:
    """Retrieve details of a specific mentor by slug or name.

    As `asyncio`, blocking. Returns Mentor. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the path.
    """
    return OPERATION.sync(client, (org, user_id, mentor))


def sync_detailed(org: str, user_id: str, mentor: str, *, client: DataManagerClient) -> Response[Mentor]:
    """Retrieve details of a specific mentor by slug or name.

    As `asyncio`, blocking. Returns Response[Mentor]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, mentor))
