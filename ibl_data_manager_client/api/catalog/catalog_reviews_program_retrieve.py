"""GET /api/catalog/reviews/program/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.program_review import ProgramReview
from ...models.program_review_paginated_response import ProgramReviewPaginatedResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[ProgramReviewPaginatedResponse] = Operation(
    "catalog_reviews_program_retrieve", "GET", "/api/catalog/reviews/program/", ProgramReviewPaginatedResponse
)
PAGINATION: Pagination[ProgramReview] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=ProgramReview
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
) -> ProgramReviewPaginatedResponse:
    """Retrieve a paginated list of program reviews with filtering options

    Args:
        org: Alias for platform_org
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter reviews by platform key
        platform_org: Filter reviews by platform organization
        program_id: Filter reviews by program ID
        sort: Field to sort results by (default: '-id')
        user_id: Filter reviews by user ID
        program_key: In the query.

    Returns:
        ProgramReviewPaginatedResponse.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "sort": sort,
        "user_id": user_id,
        "program_key": program_key,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
) -> Response[ProgramReviewPaginatedResponse]:
    """Retrieve a paginated list of program reviews with filtering options

    As `asyncio`. Returns Response[ProgramReviewPaginatedResponse]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "sort": sort,
        "user_id": user_id,
        "program_key": program_key,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
) -> ProgramReviewPaginatedResponse:
    """Retrieve a paginated list of program reviews with filtering options

    As `asyncio`, blocking. Returns ProgramReviewPaginatedResponse. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.

    Args:
        org: Alias for platform_org
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter reviews by platform key
        platform_org: Filter reviews by platform organization
        program_id: Filter reviews by program ID
        sort: Field to sort results by (default: '-id')
        user_id: Filter reviews by user ID
        program_key: In the query.
    """
    _query = {
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "sort": sort,
        "user_id": user_id,
        "program_key": program_key,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    program_id: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    program_key: str | Unset = UNSET,
) -> Response[ProgramReviewPaginatedResponse]:
    """Retrieve a paginated list of program reviews with filtering options

    As `asyncio`, blocking. Returns Response[ProgramReviewPaginatedResponse]. Raises errors.APIStatusError (400,
    401, 403, 500). Pages: see `paginate`.
    """
    _query = {
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "program_id": program_id,
        "sort": sort,
        "user_id": user_id,
        "program_key": program_key,
    }
    return OPERATION.sync_detailed(client, (), _query)
