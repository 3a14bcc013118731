"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_audience import MentorAudience
from ...types import Response

OPERATION: Operation[list[MentorAudience]] = Operation(
    "ai_mentor_orgs_users_mentor_audience_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/audience/",
    list[MentorAudience],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorAudience]:
    """Retrieve the list of mentor audiences.

    Returns:
        - 200: List of mentor audiences.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[MentorAudience].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorAudience]]:
    """Retrieve the list of mentor audiences.

    As `asyncio`. Returns Response[list[MentorAudience]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorAudience]:
    """Retrieve the list of mentor audiences.

    As `asyncio`, blocking. Returns list[MentorAudience]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorAudience]]:
    """Retrieve the list of mentor audiences.

    As `asyncio`, blocking. Returns Response[list[MentorAudience]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
