"""POST /api/catalog/roles/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.role import Role
from ...models.role_create_update_request import RoleCreateUpdateRequest
from ...types import UNSET, Response, Unset

OPERATION: Operation[Role] = Operation("catalog_roles_create", "POST", "/api/catalog/roles/", Role)


async def asyncio(
    *,
    client: DataManagerClient,
    body: RoleCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Role:
    """Add a new role or update an existing role based on provided data.

    Args:
        body: Serializer for role creation/update request parameters.
        id: Role ID
        name: Role name
        name_iexact: Exact match for role name (case insensitive)
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Platform key
        slug: Role slug
        sort: Field to sort results by. Default on the server: id.

    Returns:
        Role.

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
    body: RoleCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Role]:
    """Add a new role or update an existing role based on provided data.

    As `asyncio`. Returns Response[Role]. Raises errors.APIStatusError.
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
    body: RoleCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Role:
    """Add a new role or update an existing role based on provided data.

    As `asyncio`, blocking. Returns Role. Raises errors.APIStatusError.

    Args:
        body: Serializer for role creation/update request parameters.
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
    return OPERATION.sync(client, (), _query, body)


def sync_detailed(
    *,
    client: DataManagerClient,
    body: RoleCreateUpdateRequest,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[Role]:
    """Add a new role or update an existing role based on provided data.

    As `asyncio`, blocking. Returns Response[Role]. Raises errors.APIStatusError.
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
