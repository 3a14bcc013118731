"""GET /api/credentials/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.credential import Credential
from ...models.paginated_credential_list import PaginatedCredentialList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCredentialList] = Operation(
    "credentials_orgs_users_retrieve", "GET", "/api/credentials/orgs/{org}/users/{user_id}/", PaginatedCredentialList
)
PAGINATION: Pagination[Credential] = Pagination(
    "credentials", "page", move="page", size="page_size", items=("data",), item=Credential
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    course: str | Unset = UNSET,
    program: str | Unset = UNSET,
) -> PaginatedCredentialList:
    """Get all credentials for a platform with search and pagination support.

    Query Parameters:
    - platform_org: Platform org ID (takes precedence over URL org)
    - page: Page number (default: 1)
    - page_size: Items per page (default: 10, max: 100)
    - search: Search term to filter credentials
    - course: Course ID to filter credentials
    - program: Program ID to filter credentials

    Args:
        org: In the path.
        user_id: In the path.
        platform_org: Platform org ID; takes precedence over org.
        page: Page number. Default on the server: 1.
        page_size: Items per page. (at most 100) Default on the server: 10.
        search: Search term to filter credentials by name or description.
        course: Course ID to filter credentials.
        program: Program ID to filter credentials.

    Returns:
        PaginatedCredentialList.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "platform_org": platform_org,
        "page": page,
        "page_size": page_size,
        "search": search,
        "course": course,
        "program": program,
    }
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    course: str | Unset = UNSET,
    program: str | Unset = UNSET,
) -> Response[PaginatedCredentialList]:
    """Get all credentials for a platform with search and pagination support.

    As `asyncio`. Returns Response[PaginatedCredentialList]. Raises errors.APIStatusError. Pages: see `paginate`.
    """
    _query = {
        "platform_org": platform_org,
        "page": page,
        "page_size": page_size,
        "search": search,
        "course": course,
        "program": program,
    }
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    course: str | Unset = UNSET,
    program: str | Unset = UNSET,
) -> PaginatedCredentialList:
    """Get all credentials for a platform with search and pagination support.

    As `asyncio`, blocking. Returns PaginatedCredentialList. Raises errors.APIStatusError. Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        platform_org: Platform org ID; takes precedence over org.
        page: Page number. Default on the server: 1.
        page_size: Items per page. (at most 100) Default on the server: 10.
        search: Search term to filter credentials by name or description.
        course: Course ID to filter credentials.
        program: Program ID to filter credentials.
    """
    _query = {
        "platform_org": platform_org,
        "page": page,
        "page_size": page_size,
        "search": search,
        "course": course,
        "program": program,
    }
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    platform_org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    course: str | Unset = UNSET,
    program: str | Unset = UNSET,
) -> Response[PaginatedCredentialList]:
    """Get all credentials for a platform with search and pagination support.

    As `asyncio`, blocking. Returns Response[PaginatedCredentialList]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
        "platform_org": platform_org,
        "page": page,
        "page_size": page_size,
        "search": search,
        "course": course,
        "program": program,
    }
    return OPERATION.sync_detailed(client, (org, user_id), _query)
