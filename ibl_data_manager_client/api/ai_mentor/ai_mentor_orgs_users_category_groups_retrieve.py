"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_category_group import MentorCategoryGroup
from ...types import Response

OPERATION: Operation[MentorCategoryGroup] = Operation(
    "ai_mentor_orgs_users_category_groups_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/{id}/",
    MentorCategoryGroup,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> MentorCategoryGroup:
    """Mentor Category Groups offer parent grouping for mentor category objects.

    The parameter `audience` is deprecated and is currently left behind for backward compatibility.

    Permissions:
        GET: Accessible to both Platform Admins and Students
        POST, DELETE, PATCH, PUT: Accessible to only Platform Admins

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mentor category group.

    Returns:
        MentorCategoryGroup.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(
    org: str, user_id: str, id: int, *, client: DataManagerClient
) -> Response[MentorCategoryGroup]:
    """Mentor Category Groups offer parent grouping for mentor category objects.

    As `asyncio`. Returns Response[MentorCategoryGroup]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> MentorCategoryGroup:
    """Mentor Category Groups offer parent grouping for mentor category objects.

    As `asyncio`, blocking. Returns MentorCategoryGroup. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this mentor category group.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[MentorCategoryGroup]:
    """Mentor Category Groups offer parent grouping for mentor category objects.

    As `asyncio`, blocking. Returns Response[MentorCategoryGroup]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
