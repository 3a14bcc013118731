"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.mentor_category_group import MentorCategoryGroup
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[MentorCategoryGroup]] = Operation(
    "ai_mentor_orgs_users_category_groups_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/",
    list[MentorCategoryGroup],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    audience: int | Unset = UNSET,
    audience_name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[MentorCategoryGroup]:
    """Retrieve a list of Mentor Category Groups.

    Args:
        org: In the path.
        user_id: In the path.
        audience: In the query.
        audience_name: In the query.
        ordering: Which field to use when ordering the results.
        search: A search term.

    Returns:
        list[MentorCategoryGroup].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"audience": audience, "audience__name": audience_name, "ordering": ordering, "search": search}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    audience: int | Unset = UNSET,
    audience_name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[MentorCategoryGroup]]:
    """Retrieve a list of Mentor Category Groups.

    As `asyncio`. Returns Response[list[MentorCategoryGroup]]. Raises errors.APIStatusError.
    """
    _query = {"audience": audience, "audience__name": audience_name, "ordering": ordering, "search": search}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    audience: int | Unset = UNSET,
    audience_name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[MentorCategoryGroup]:
    """Retrieve a list of Mentor Category Groups.

    As `asyncio`, blocking. Returns list[MentorCategoryGroup]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        audience: In the query.
        audience_name: In the query.
        ordering: Which field to use when ordering the results.
        search: A search term.
    """
    _query = {"audience": audience, "audience__name": audience_name, "ordering": ordering, "search": search}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    audience: int | Unset = UNSET,
    audience_name: str | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[MentorCategoryGroup]]:
    """Retrieve a list of Mentor Category Groups.

    As `asyncio`, blocking. Returns Response[list[MentorCategoryGroup]]. Raises errors.APIStatusError.
    """
    _query = {"audience": audience, "audience__name": audience_name, "ordering": ordering, "search": search}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
