"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_category_group import MentorCategoryGroup
from ...models.mentor_category_group_create_input import MentorCategoryGroupCreateInput
from ...types import Response

OPERATION: Operation[MentorCategoryGroup] = Operation(
    "ai_mentor_orgs_users_category_groups_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/",
    MentorCategoryGroup,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryGroupCreateInput
) -> MentorCategoryGroup:
    """Create a new Mentor Category Group. Only accessible to Platform Admins.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.

    Returns:
        MentorCategoryGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryGroupCreateInput
) -> Response[MentorCategoryGroup]:
    """Create a new Mentor Category Group. Only accessible to Platform Admins.

    As `asyncio`. Returns Response[MentorCategoryGroup]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryGroupCreateInput
) -> MentorCategoryGroup:
    """Create a new Mentor Category Group. Only accessible to Platform Admins.

    As `asyncio`, blocking. Returns MentorCategoryGroup. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: MentorCategoryGroupCreateInput
) -> Response[MentorCategoryGroup]:
    """Create a new Mentor Category Group. Only accessible to Platform Admins.

    As `asyncio`, blocking. Returns Response[MentorCategoryGroup]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
