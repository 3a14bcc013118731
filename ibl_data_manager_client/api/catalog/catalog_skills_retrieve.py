"""GET /api/catalog/skills/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_skill import PaginatedSkill
from ...models.skill import Skill
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedSkill] = Operation(
    "catalog_skills_retrieve", "GET", "/api/catalog/skills/", PaginatedSkill
)
PAGINATION: Pagination[Skill] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=Skill
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedSkill:
    """Retrieve skills matching query. Limited parameters.

    Args:
        id: Skill ID
        name: Skill name
        name_iexact: Exact match for skill name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Skill slug
        sort: Field to sort results by. Default on the server: id.

    Returns:
        PaginatedSkill.

    Pages: `paginate` reads all of them (dm_page).

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
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedSkill]:
    """Retrieve skills matching query. Limited parameters.

    As `asyncio`. Returns Response[PaginatedSkill]. Raises errors.APIStatusError. Pages: see `paginate`.
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
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> PaginatedSkill:
    """Retrieve skills matching query. Limited parameters.

    As `asyncio`, blocking. Returns PaginatedSkill. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
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
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[PaginatedSkill]:
    """Retrieve skills matching query. Limited parameters.

    As `asyncio`, blocking. Returns Response[PaginatedSkill]. Raises errors.APIStatusError. Pages: see `paginate`.
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
    return OPERATION.sync_detailed(client, (), _query)
