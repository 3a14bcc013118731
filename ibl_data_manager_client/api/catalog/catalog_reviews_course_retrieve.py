"""GET /api/catalog/reviews/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_review import CourseReview
from ...models.course_review_paginated_response import CourseReviewPaginatedResponse
from ...types import UNSET, Response, Unset

OPERATION: Operation[CourseReviewPaginatedResponse] = Operation(
    "catalog_reviews_course_retrieve", "GET", "/api/catalog/reviews/course/", CourseReviewPaginatedResponse
)
PAGINATION: Pagination[CourseReview] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=CourseReview
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> CourseReviewPaginatedResponse:
    """Retrieve a paginated list of course reviews with filtering options

    Args:
        course_id: Filter reviews by course ID
        org: Alias for platform_org
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter reviews by platform key
        platform_org: Filter reviews by platform organization
        sort: Field to sort results by (default: '-id')
        user_id: Filter reviews by user ID

    Returns:
        CourseReviewPaginatedResponse.

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
        "course_id": course_id,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Response[CourseReviewPaginatedResponse]:
    """Retrieve a paginated list of course reviews with filtering options

    As `asyncio`. Returns Response[CourseReviewPaginatedResponse]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> CourseReviewPaginatedResponse:
    """Retrieve a paginated list of course reviews with filtering options

    As `asyncio`, blocking. Returns CourseReviewPaginatedResponse. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.

    Args:
        course_id: Filter reviews by course ID
        org: Alias for platform_org
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter reviews by platform key
        platform_org: Filter reviews by platform organization
        sort: Field to sort results by (default: '-id')
        user_id: Filter reviews by user ID
    """
    _query = {
        "course_id": course_id,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Response[CourseReviewPaginatedResponse]:
    """Retrieve a paginated list of course reviews with filtering options

    As `asyncio`, blocking. Returns Response[CourseReviewPaginatedResponse]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user_id": user_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
