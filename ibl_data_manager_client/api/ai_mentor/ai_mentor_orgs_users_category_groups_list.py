"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _codec
from ..._operation import Operation
from ...models.mentor_category_group import MentorCategoryGroup
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[list[MentorCategoryGroup]] = Operation(
    "ai_mentor_orgs_users_category_groups_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/category-groups/",
    _codec.ListOf(MentorCategoryGroup.from_dict),
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
        ordering: Which field to use when ordering the results.
        search: A search term.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (
            org,
            user_id,
        ),
        {
            "audience": audience,
            "audience__name": audience_name,
            "ordering": ordering,
            "search": search,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "audience": audience,
            "audience__name": audience_name,
            "ordering": ordering,
            "search": search,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "audience": audience,
            "audience__name": audience_name,
            "ordering": ordering,
            "search": search,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "audience": audience,
            "audience__name": audience_name,
            "ordering": ordering,
            "search": search,
        },
    )
