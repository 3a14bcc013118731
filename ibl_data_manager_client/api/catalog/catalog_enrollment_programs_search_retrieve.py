"""GET /api/catalog/enrollment/programs/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.program_enrollment_plus import ProgramEnrollmentPlus
from ...models.program_enrollment_search_response import ProgramEnrollmentSearchResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramEnrollmentSearchResponse] = Operation(
    "catalog_enrollment_programs_search_retrieve",
    "GET",
    "/api/catalog/enrollment/programs/search/",
    ProgramEnrollmentSearchResponse,
)
PAGINATION: Pagination[ProgramEnrollmentPlus] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramEnrollmentPlus
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
    """Search program enrollments based on user or program identifiers. Returns paginated enrollment results.

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

    Returns:
        ProgramEnrollmentSearchResponse.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {
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
    }
    return await OPERATION.asyncio(client, (), _query)


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
    """Search program enrollments based on user or program identifiers.

    As `asyncio`. Returns Response[ProgramEnrollmentSearchResponse]. Raises errors.APIStatusError. Pages: see
    `paginate`.
    """
    _query = {
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
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


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
    """Search program enrollments based on user or program identifiers.

    As `asyncio`, blocking. Returns ProgramEnrollmentSearchResponse. Raises errors.APIStatusError. Pages: see
    `paginate`.

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
    """
    _query = {
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
    }
    return OPERATION.sync(client, (), _query)


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
    """Search program enrollments based on user or program identifiers.

    As `asyncio`, blocking. Returns Response[ProgramEnrollmentSearchResponse]. Raises errors.APIStatusError. Pages:
    see `paginate`.
    """
    _query = {
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
    }
    return OPERATION.sync_detailed(client, (), _query)
