"""POST /api/catalog/reviews/course/update/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_review import CourseReview
from ...models.course_review_request import CourseReviewRequest
from ...types import Response

OPERATION: Operation[CourseReview] = Operation(
    "catalog_reviews_course_update_create", "POST", "/api/catalog/reviews/course/update/", CourseReview
)


async def asyncio(*, client: DataManagerClient, body: CourseReviewRequest) -> CourseReview:
    """Create or update a course review

    Args:
        body: Request serializer for CourseReviewUpdateView POST endpoint.

    Returns:
        CourseReview.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Invalid parameters
            401: Unauthorized
            403: Permission denied
            500: Review could not be saved
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), None, body)


async def asyncio_detailed(*, client: DataManagerClient, body: CourseReviewRequest) -> Response[CourseReview]:
    """Create or update a course review

    As `asyncio`. Returns Response[CourseReview]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return await OPERATION.asyncio_detailed(client, (), None, body)


def sync(*, client: DataManagerClient, body: CourseReviewRequest) -> CourseReview:
    """Create or update a course review

    As `asyncio`, blocking. Returns CourseReview. Raises errors.APIStatusError (400, 401, 403, 500).

    Args:
        body: Request serializer for CourseReviewUpdateView POST endpoint.
    """
    return OPERATION.sync(client, (), None, body)


def sync_detailed(*, client: DataManagerClient, body: CourseReviewRequest) -> Response[CourseReview]:
    """Create or update a course review

    As `asyncio`, blocking. Returns Response[CourseReview]. Raises errors.APIStatusError (400, 401, 403, 500).
    """
    return OPERATION.sync_detailed(client, (), None, body)
