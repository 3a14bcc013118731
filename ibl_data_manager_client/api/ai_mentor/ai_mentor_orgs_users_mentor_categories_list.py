"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_category import MentorCategory
from ...types import Response

OPERATION: Operation[list[MentorCategory]] = Operation(
    "ai_mentor_orgs_users_mentor_categories_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    list[MentorCategory],
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorCategory]:
    """Retrieve a list of mentor categories.

    Returns:
        200: A list of mentor categories.

    Args:
        org: In the path.
        user_id: In the path.

    Returns:
        list[MentorCategory].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id))


async def asyncio_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorCategory]]:
    """Retrieve a list of mentor categories.

    As `asyncio`. Returns Response[list[MentorCategory]]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id))


def sync(org: str, user_id: str, *, client: DataManagerClient) -> list[MentorCategory]:
    """Retrieve a list of mentor categories.

    As `asyncio`, blocking. Returns list[MentorCategory]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
    """
    return OPERATION.sync(client, (org, user_id))


def sync_detailed(org: str, user_id: str, *, client: DataManagerClient) -> Response[list[MentorCategory]]:
    """Retrieve a list of mentor categories.

    As `asyncio`, blocking. Returns Response[list[MentorCategory]]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id))
