"""GET /api/credentials/orgs/{org}/users/{user_id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.credential import Credential
from ...models.paginated_credential_list import PaginatedCredentialList
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[PaginatedCredentialList] = Operation(
    "credentials_orgs_users_retrieve",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/",
    PaginatedCredentialList.from_dict,
)
PAGINATION: Pagination[Credential] = Pagination(
    "credentials",
    "page",
    move="page",
    size="page_size",
    items=("data",),
    decode=Credential.from_dict,
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
        platform_org: Platform org ID; takes precedence over org.
        page: Page number. Default on the server: 1.
        page_size: Items per page. (at most 100) Default on the server: 10.
        search: Search term to filter credentials by name or description.
        course: Course ID to filter credentials.
        program: Program ID to filter credentials.

    Pages: `paginate` reads all of them (credentials).

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
            "platform_org": platform_org,
            "page": page,
            "page_size": page_size,
            "search": search,
            "course": course,
            "program": program,
        },
    )


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
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "platform_org": platform_org,
            "page": page,
            "page_size": page_size,
            "search": search,
            "course": course,
            "program": program,
        },
    )


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
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (
            org,
            user_id,
        ),
        {
            "platform_org": platform_org,
            "page": page,
            "page_size": page_size,
            "search": search,
            "course": course,
            "program": program,
        },
    )


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
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (
            org,
            user_id,
        ),
        {
            "platform_org": platform_org,
            "page": page,
            "page_size": page_size,
            "search": search,
            "course": course,
            "program": program,
        },
    )
