"""POST /api/catalog/skills/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...models.skill import Skill
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient
    from ...models.skill_create_update_request import SkillCreateUpdateRequest

OPERATION: Operation[Skill] = Operation(
    "catalog_skills_create",
    "POST",
    "/api/catalog/skills/",
    Skill.from_dict,
)


async def asyncio(
    *,
    client: DataManagerClient,
    body: SkillCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Skill:
    """Add or update a skill.

    Args:
        id: Skill ID
        name: Skill name
        name_iexact: Exact match for skill name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Skill slug
        sort: Field to sort results by. Default on the server: id.

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "id": id,
            "name": name,
            "name__iexact": name_iexact,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "slug": slug,
            "sort": sort,
        },
        body,
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    body: SkillCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Skill]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "id": id,
            "name": name,
            "name__iexact": name_iexact,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "slug": slug,
            "sort": sort,
        },
        body,
    )


def sync(
    *,
    client: DataManagerClient,
    body: SkillCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Skill:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "id": id,
            "name": name,
            "name__iexact": name_iexact,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "slug": slug,
            "sort": sort,
        },
        body,
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    body: SkillCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Skill]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "id": id,
            "name": name,
            "name__iexact": name_iexact,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "slug": slug,
            "sort": sort,
        },
        body,
    )
