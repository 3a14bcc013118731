"""GET /api/catalog/enrollment/courses/search/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_enrollment_search_response import CourseEnrollmentSearchResponse
from ...models.paginated_course_enrollment_list import PaginatedCourseEnrollmentList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseEnrollmentList] = Operation(
    "catalog_enrollment_courses_search_retrieve",
    "GET",
    "/api/catalog/enrollment/courses/search/",
    PaginatedCourseEnrollmentList,
)
PAGINATION: Pagination[CourseEnrollmentSearchResponse] = Pagination(
    "drf_page", "page", move="page", size="page_size", items=("results",), item=CourseEnrollmentSearchResponse
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    course_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    include_archived_courses: bool | Unset = UNSET,
) -> PaginatedCourseEnrollmentList:
    """API View for searching course enrollments.

    This endpoint allows searching for course enrollments based on various filters such as user ID,
    username, email, course ID, slug, organization, and platform key. Results are paginated and
    include detailed enrollment information.

    Query Parameters:
        user_id (str, optional): Filter enrollments by user ID
        username (str, optional): Filter enrollments by username
        email (str, optional): Filter enrollments by user email
        course_id (str, optional): Filter enrollments by course ID
        slug (str, optional): Filter enrollments by course slug
        org (str, optional): Filter enrollments by organization
        platform_key (str, optional): Filter enrollments by platform key
        course_name (str, optional): Filter enrollments by course name (partial match)
        include_default_platform (bool, optional): Include enrollments from default platform
        sort (str, optional): Field to sort results by (default: '-id')
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page

    Methods:
        GET: Search for course enrollments with filtering and pagination

    Returns:
        GET: A paginated JSON response containing course enrollments:
            {
                "count": 42,
                "next": "https://api.example.com/api/catalog/enrollment/courses/search/?page=2",
                "previous": null,
                "results": [
                    {
                        "user_id": 123,
                        "username": "student1",
                        "email": "student1@example.com",
                        "course_id": "course-v1:org+course+run",
                        "active": true,
                        "created": "2023-01-15T10:30:00Z",
                        "started": "2023-01-15T10:30:00Z",
                        "ended": null,
                        "expired": null,
                        "metadata": {},
                        "name": "John Doe",
                        "course_name": "Introduction to Data Science"
                    },
                    ...
                ]
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or if enrollment search fails
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsEdxUserReadOnly, or IsPlatformAdminOfUserReadOnly permission
        - Users can view their own enrollments
        - Platform admins can view enrollments for users in their platform
        - DM admins can view all enrollments

    Args:
        course_id: Filter enrollments by course ID
        course_name: Filter enrollments by course name (partial match)
        email: Filter enrollments by user email
        include_default_platform: Include enrollments from default platform
        org: Filter enrollments by organization
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter enrollments by platform key
        slug: Filter enrollments by course slug
        sort: Field to sort results by. Default on the server: -id.
        user_id: Filter enrollments by user ID
        username: Filter enrollments by username
        include_archived_courses: In the query.

    Returns:
        PaginatedCourseEnrollmentList.

    Pages: `paginate` reads all of them (drf_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: If required parameters are missing or if enrollment search fails
            401: If the user is not authenticated
            403: If the user does not have permission to access this resource
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "course_id": course_id,
        "course_name": course_name,
        "email": email,
        "include_default_platform": include_default_platform,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "include_archived_courses": include_archived_courses,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    course_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    include_archived_courses: bool | Unset = UNSET,
) -> Response[PaginatedCourseEnrollmentList]:
    """API View for searching course enrollments.

    As `asyncio`. Returns Response[PaginatedCourseEnrollmentList]. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "course_name": course_name,
        "email": email,
        "include_default_platform": include_default_platform,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "include_archived_courses": include_archived_courses,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    course_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    include_archived_courses: bool | Unset = UNSET,
) -> PaginatedCourseEnrollmentList:
    """API View for searching course enrollments.

    As `asyncio`, blocking. Returns PaginatedCourseEnrollmentList. Raises errors.APIStatusError (400, 401, 403,
    500). Pages: see `paginate`.

    Args:
        course_id: Filter enrollments by course ID
        course_name: Filter enrollments by course name (partial match)
        email: Filter enrollments by user email
        include_default_platform: Include enrollments from default platform
        org: Filter enrollments by organization
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter enrollments by platform key
        slug: Filter enrollments by course slug
        sort: Field to sort results by. Default on the server: -id.
        user_id: Filter enrollments by user ID
        username: Filter enrollments by username
        include_archived_courses: In the query.
    """
    _query = {
        "course_id": course_id,
        "course_name": course_name,
        "email": email,
        "include_default_platform": include_default_platform,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "include_archived_courses": include_archived_courses,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    course_id: str | Unset = UNSET,
    course_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    include_default_platform: bool | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    include_archived_courses: bool | Unset = UNSET,
) -> Response[PaginatedCourseEnrollmentList]:
    """API View for searching course enrollments.

    As `asyncio`, blocking. Returns Response[PaginatedCourseEnrollmentList]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "course_id": course_id,
        "course_name": course_name,
        "email": email,
        "include_default_platform": include_default_platform,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "slug": slug,
        "sort": sort,
        "user_id": user_id,
        "username": username,
        "include_archived_courses": include_archived_courses,
    }
    return OPERATION.sync_detailed(client, (), _query)
