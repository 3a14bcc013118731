"""GET /api/catalog/reviews/program/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._paging import Pagination
from ...models.program_review import ProgramReview
from ...models.program_review_paginated_response import ProgramReviewPaginatedResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import DataManagerClient

OPERATION: Operation[ProgramReviewPaginatedResponse] = Operation(
    "catalog_reviews_program_retrieve",
    "GET",
    "/api/catalog/reviews/program/",
    ProgramReviewPaginatedResponse.from_dict,
)
PAGINATION: Pagination[ProgramReview] = Pagination(
    "dm_page",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    decode=ProgramReview.from_dict,
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

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: the status is not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """

    return await OPERATION.asyncio(
        client,
        (),
        {
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "program_id": program_id,
            "sort": sort,
            "user_id": user_id,
        },
    )


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
) -> Response[ProgramReviewPaginatedResponse]:
    """As `asyncio`, with status and headers."""
    return await OPERATION.asyncio_detailed(
        client,
        (),
        {
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "program_id": program_id,
            "sort": sort,
            "user_id": user_id,
        },
    )


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
) -> ProgramReviewPaginatedResponse:
    """As `asyncio`, blocking."""
    return OPERATION.sync(
        client,
        (),
        {
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "program_id": program_id,
            "sort": sort,
            "user_id": user_id,
        },
    )


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
) -> Response[ProgramReviewPaginatedResponse]:
    """As `asyncio`, blocking, with status and headers."""
    return OPERATION.sync_detailed(
        client,
        (),
        {
            "org": org,
            "page": page,
            "page_size": page_size,
            "platform_key": platform_key,
            "platform_org": platform_org,
            "program_id": program_id,
            "sort": sort,
            "user_id": user_id,
        },
    )
