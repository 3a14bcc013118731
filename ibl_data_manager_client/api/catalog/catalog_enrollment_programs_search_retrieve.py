"""GET /api/catalog/enrollment/programs/search/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.program_enrollment_plus import ProgramEnrollmentPlus
from ...models.program_enrollment_search_response import ProgramEnrollmentSearchResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ProgramEnrollmentSearchResponse] = Operation(
    "catalog_enrollment_programs_search_retrieve",
    "GET",
    "/api/catalog/enrollment/programs/search/",
    ProgramEnrollmentSearchResponse.from_dict,
)
PAGINATION: Pagination[ProgramEnrollmentPlus] = Pagination(
    "dm_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=ProgramEnrollmentPlus.from_dict,
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollmentSearchResponse:
    """Search program enrollments based on user or program identifiers. Returns paginated enrollment
    results.

    Args:
        include_default_platform: Include enrollments from default platform
        org: Filter enrollments by organization
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter enrollments by platform key
        program_id: Filter enrollments by program ID
        program_type: Filter by program type (standard, platform, custom)
        slug: Filter enrollments by program slug
        sort: Field to sort results by. Default on the server: -id.
        user_id: Filter enrollments by user ID
        username: Filter enrollments by username

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: the status is not 2xx.
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "include_default_platform": include_default_platform,
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_type": program_type,
            "slug": slug,
            "sort": sort,
            "user_id": user_id,
            "username": username,
        },
    )


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ProgramEnrollmentSearchResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "include_default_platform": include_default_platform,
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_type": program_type,
            "slug": slug,
            "sort": sort,
            "user_id": user_id,
            "username": username,
        },
    )


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> ProgramEnrollmentSearchResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "include_default_platform": include_default_platform,
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_type": program_type,
            "slug": slug,
            "sort": sort,
            "user_id": user_id,
            "username": username,
        },
    )


def sync_detailed(
    *,
    client: DataManagerClient,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    program_type: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[ProgramEnrollmentSearchResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "include_default_platform": include_default_platform,
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "program_id": program_id,
            "program_type": program_type,
            "slug": slug,
            "sort": sort,
            "user_id": user_id,
            "username": username,
        },
    )
