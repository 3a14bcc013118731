"""GET /api/catalog/reviews/course/info/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.course_review_info_response import CourseReviewInfoResponse
from ...types import Response

OPERATION: Operation[CourseReviewInfoResponse] = Operation(
    "catalog_reviews_course_info_retrieve", "GET", "/api/catalog/reviews/course/info/", CourseReviewInfoResponse
)


async def asyncio(*, client: DataManagerClient, course_id: str) -> CourseReviewInfoResponse:
    """Retrieve aggregate review information for a course.

    Args:
        course_id: The course ID to get review information for

    Returns:
        CourseReviewInfoResponse.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: No response body
            404: No response body
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (), {"course_id": course_id})


async def asyncio_detailed(*, client: DataManagerClient, course_id: str) -> Response[CourseReviewInfoResponse]:
    """Retrieve aggregate review information for a course.

    As `asyncio`. Returns Response[CourseReviewInfoResponse]. Raises errors.APIStatusError (400, 404).
    """
    return await OPERATION.asyncio_detailed(client, (), {"course_id": course_id})


def sync(*, client: DataManagerClient, course_id: str) -> CourseReviewInfoResponse:
    """Retrieve aggregate review information for a course.

    As `asyncio`, blocking. Returns CourseReviewInfoResponse. Raises errors.APIStatusError (400, 404).

    Args:
        course_id: The course ID to get review information for
    """
    return OPERATION.sync(client, (), {"course_id": course_id})


def sync_detailed(*, client: DataManagerClient, course_id: str) -> Response[CourseReviewInfoResponse]:
    """Retrieve aggregate review information for a course.

    As `asyncio`, blocking. Returns Response[CourseReviewInfoResponse]. Raises errors.APIStatusError (400, 404).
    """
    return OPERATION.sync_detailed(client, (), {"course_id": course_id})
