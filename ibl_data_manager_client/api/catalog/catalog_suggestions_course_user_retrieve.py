"""GET /api/catalog/suggestions/course/user/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_suggestion_detail import CourseSuggestionDetail
from ...models.paginated_course_suggestion import PaginatedCourseSuggestion
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseSuggestion] = Operation(
    "catalog_suggestions_course_user_retrieve",
    "GET",
    "/api/catalog/suggestions/course/user/",
    PaginatedCourseSuggestion,
)
PAGINATION: Pagination[CourseSuggestionDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=CourseSuggestionDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> PaginatedCourseSuggestion:
    """API View for retrieving course suggestions for a specific user.

    This endpoint allows users to view course suggestions that have been made for them,
    with support for filtering by platform and pagination.

    Query Parameters:
        user (str, required): Username or user ID to retrieve suggestions for
        platform_key (str, optional): Filter suggestions by platform key
        platform_org (str, optional): Filter suggestions by platform organization
        sort (str, optional): Field to sort results by (default: '-id')
        page (int, optional): Page number for pagination
        page_size (int, optional): Number of items per page

    Methods:
        GET: Retrieve a paginated list of course suggestions for a user

    Returns:
        GET: A paginated JSON response containing course suggestions:
            {
                "count": 10,
                "next": "https://example.com/api/catalog/suggestions/course/user/?page=2",
                "previous": null,
                "results": [
                    {
                        "id": 123,
                        "user_id": 456,
                        "username": "student1",
                        "name": "Student Name",
                        "platform_key": "platform1",
                        "accepted": false,
                        "visible": true,
                        "created": "2023-06-15T14:30:00Z",
                        "modified": "2023-06-15T14:30:00Z",
                        "metadata": {},
                        "course_id": "course-v1:org+course+run",
                        "course_name": "Introduction to Programming"
                    },
                    ...
                ]
            }

    Error Responses:
        400 Bad Request: If required parameters are missing or invalid, or if suggestion retrieval fails
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this resource
        500 Internal Server Error: If an unexpected error occurs

    Access Control:
        - Requires IsDMAdmin, IsPlatformAdminReadOnly, or IsEdxUserReadOnly permission
        - Users can view their own suggestions
        - Platform admins can view suggestions for users in their platform (read-only)
        - DM admins can view all suggestions

    Args:
        email: Email to retrieve suggestions for
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter suggestions by platform key
        platform_org: Filter suggestions by platform organization
        sort: Field to sort results by. Default on the server: -id.
        user: Username or user ID to retrieve suggestions for
        user_id: User ID to retrieve suggestions for

    Returns:
        PaginatedCourseSuggestion.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - required parameters missing or invalid
            401: Unauthorized - authentication required
            403: Forbidden - insufficient permissions
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user": user,
        "user_id": user_id,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[PaginatedCourseSuggestion]:
    """API View for retrieving course suggestions for a specific user.

    As `asyncio`. Returns Response[PaginatedCourseSuggestion]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user": user,
        "user_id": user_id,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> PaginatedCourseSuggestion:
    """API View for retrieving course suggestions for a specific user.

    As `asyncio`, blocking. Returns PaginatedCourseSuggestion. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        email: Email to retrieve suggestions for
        page: Page number for pagination
        page_size: Number of items per page
        platform_key: Filter suggestions by platform key
        platform_org: Filter suggestions by platform organization
        sort: Field to sort results by. Default on the server: -id.
        user: Username or user ID to retrieve suggestions for
        user_id: User ID to retrieve suggestions for
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user": user,
        "user_id": user_id,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    email: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    user: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[PaginatedCourseSuggestion]:
    """API View for retrieving course suggestions for a specific user.

    As `asyncio`, blocking. Returns Response[PaginatedCourseSuggestion]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "email": email,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "user": user,
        "user_id": user_id,
    }
    return OPERATION.sync_detailed(client, (), _query)
