"""GET /api/credentials/orgs/{org}/users/{user_id}/course-credentials/"""

from __future__ import annotations

from typing import Any

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.paginated_course_credential_list import PaginatedCourseCredentialList
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseCredentialList] = Operation(
    "credentials_orgs_users_course_credentials_list",
    "GET",
    "/api/credentials/orgs/{org}/users/{user_id}/course-credentials/",
    PaginatedCourseCredentialList,
)
PAGINATION: Pagination[dict[str, Any]] = Pagination(
    "credentials",
    "page",
    move="page",
    size="page_size",
    items=("results",),
    item=dict[str, Any],
    instead=("offset", "offset", "limit"),
)


@PAGINATION.asyncio
async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedCourseCredentialList:
    """Endpoint to retrieve the credentials of a given tenant grouped by course.

    This endpoint provides access to credential data grouped by course for a specific
    organization/tenant, with support for pagination and filtering.

    Path Parameters:
        org (str): The organization/tenant identifier

    Query Parameters:
        limit (int, optional): Number of results per page (default: 10)
        offset (int, optional): Starting position for pagination
        search (str, optional): Search term e.g course_id

    Returns:
        A paginated response using the CourseCredentialSerializer format.

    Error Responses:
        401 Unauthorized: If the user is not authenticated
        403 Forbidden: If the user does not have permission to access this data
        404 Not Found: If the organization doesn't exist
        500 Internal Server Error: If an unexpected error occurs

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search term, a course ID for example.
        limit: Items per page, where offset is used. Default on the server: 10.
        offset: Items to skip.

    Returns:
        PaginatedCourseCredentialList.

    Pages: `paginate` reads all of them (credentials).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            401: If the user is not authenticated
            403: If the user does not have permission to access this data
            404: If the organization doesn't exist
            500: If an unexpected error occurs
        errors.APIConnectionError: no answer came.
    """
    _query = {"page": page, "page_size": page_size, "search": search, "limit": limit, "offset": offset}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedCourseCredentialList]:
    """Endpoint to retrieve the credentials of a given tenant grouped by course.

    As `asyncio`. Returns Response[PaginatedCourseCredentialList]. Raises errors.APIStatusError (401, 403, 404,
    500). Pages: see `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "search": search, "limit": limit, "offset": offset}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


@PAGINATION.sync
def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> PaginatedCourseCredentialList:
    """Endpoint to retrieve the credentials of a given tenant grouped by course.

    As `asyncio`, blocking. Returns PaginatedCourseCredentialList. Raises errors.APIStatusError (401, 403, 404,
    500). Pages: see `paginate`.

    Args:
        org: In the path.
        user_id: In the path.
        page: A page number within the paginated result set.
        page_size: Number of results to return per page.
        search: Search term, a course ID for example.
        limit: Items per page, where offset is used. Default on the server: 10.
        offset: Items to skip.
    """
    _query = {"page": page, "page_size": page_size, "search": search, "limit": limit, "offset": offset}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[PaginatedCourseCredentialList]:
    """Endpoint to retrieve the credentials of a given tenant grouped by course.

    As `asyncio`, blocking. Returns Response[PaginatedCourseCredentialList]. Raises errors.APIStatusError (401, 403,
    404, 500). Pages: see `paginate`.
    """
    _query = {"page": page, "page_size": page_size, "search": search, "limit": limit, "offset": offset}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
