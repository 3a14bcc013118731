"""GET /api/catalog/roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_role_list import PaginatedRoleList
from ...models.role import Role
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedRoleList] = Operation(
    "catalog_roles_retrieve", "GET", "/api/catalog/roles/", PaginatedRoleList
)
PAGINATION: Pagination[Role] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=Role
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
) -> PaginatedRoleList:
    """Retrieve roles matching query parameters. Supports filtering by name, id, and slug.

    Args:
        id: Role ID
        name: Role name
        name_iexact: Exact match for role name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Role slug
        sort: Field to sort results by. Default on the server: id.

    Returns:
        PaginatedRoleList.

    Pages: `paginate` reads all of them (drf_page).

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
) -> Response[PaginatedRoleList]:
    """Retrieve roles matching query parameters. Supports filtering by name, id, and slug.

    As `asyncio`. Returns Response[PaginatedRoleList]. Raises errors.APIStatusError. Pages: see `paginate`.
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
) -> PaginatedRoleList:
    """Retrieve roles matching query parameters. Supports filtering by name, id, and slug.

    As `asyncio`, blocking. Returns PaginatedRoleList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        id: Role ID
        name: Role name
        name_iexact: Exact match for role name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Role slug
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
) -> Response[PaginatedRoleList]:
    """Retrieve roles matching query parameters. Supports filtering by name, id, and slug.

    As `asyncio`, blocking. Returns Response[PaginatedRoleList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
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
