"""POST /api/catalog/skills/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.skill import Skill
from ...models.skill_create_update_request import SkillCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Skill] = Operation("catalog_skills_create", "POST", "/api/catalog/skills/", Skill)


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
        body: Serializer for skill creation/update request parameters.
        id: Skill ID
        name: Skill name
        name_iexact: Exact match for skill name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Skill slug
        sort: Field to sort results by. Default on the server: id.

    Returns:
        Skill.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "id": id,
        "name": name,
        "name__iexact": name_iexact,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
    }
    return await OPERATION.asyncio(client, (), _query, body)


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
    """Add or update a skill.

    As `asyncio`. Returns Response[Skill]. Raises errors.APIStatusError.
    """
    _query = {
        "id": id,
        "name": name,
        "name__iexact": name_iexact,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
    }
    return await OPERATION.asyncio_detailed(client, (), _query, body)


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
    """Add or update a skill.

    As `asyncio`, blocking. Returns Skill. Raises errors.APIStatusError.

    Args:
        body: Serializer for skill creation/update request parameters.
        id: Skill ID
        name: Skill name
        name_iexact: Exact match for skill name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Skill slug
        sort: Field to sort results by. Default on the server: id.
    """
    _query = {
        "id": id,
        "name": name,
        "name__iexact": name_iexact,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
    }
    return OPERATION.sync(client, (), _query, body)


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
    """Add or update a skill.

    As `asyncio`, blocking. Returns Response[Skill]. Raises errors.APIStatusError.
    """
    _query = {
        "id": id,
        "name": name,
        "name__iexact": name_iexact,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
    }
    return OPERATION.sync_detailed(client, (), _query, body)
