"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor-types/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_type import MentorType
from ...types import Response

OPERATION: Operation[list[MentorType]] = Operation(
    "ai_mentor_orgs_users_mentor_types_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor-types/",
    list[MentorType],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorType]:
    """Retrieve Mentor Types

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[MentorType].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorType]]:
    """Retrieve Mentor Types

    As `asyncio`. Returns Response[list[MentorType]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorType]:
    """Retrieve Mentor Types

    As `asyncio`, blocking. Returns list[MentorType]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorType]]:
    """Retrieve Mentor Types

    As `asyncio`, blocking. Returns Response[list[MentorType]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
