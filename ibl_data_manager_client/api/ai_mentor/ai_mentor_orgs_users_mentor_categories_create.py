"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_category import MentorCategory
from ...models.mentor_category_create import MentorCategoryCreate
from ...types import Response

OPERATION: Operation[MentorCategory] = Operation(
    "ai_mentor_orgs_users_mentor_categories_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/mentor/categories/",
    MentorCategory,
)


async def asyncio(org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryCreate) -> MentorCategory:
    """Create a new mentor category.

    Accessible only to tenant admins.

    Returns:
        200: Details of the created mentor category.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        MentorCategory.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryCreate
) -> Response[MentorCategory]:
    """Create a new mentor category.

    As `asyncio`. Returns Response[MentorCategory]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryCreate) -> MentorCategory:
    """Create a new mentor category.

    As `asyncio`, blocking. Returns MentorCategory. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryCreate
) -> Response[MentorCategory]:
    """Create a new mentor category.

    As `asyncio`, blocking. Returns Response[MentorCategory]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
