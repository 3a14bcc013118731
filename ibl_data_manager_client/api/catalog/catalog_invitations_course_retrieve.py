"""GET /api/catalog/invitations/course/"""

from __future__ import annotations

from ..._call.operation import Operation
from ..._pages.dialects import Pagination
from ...client import DataManagerClient
from ...models.course_invitation_detail import CourseInvitationDetail
from ...models.paginated_course_invitation import PaginatedCourseInvitation
from ...types import UNSET, Response, Unset

OPERATION: Operation[PaginatedCourseInvitation] = Operation(
    "catalog_invitations_course_retrieve", "GET", "/api/catalog/invitations/course/", PaginatedCourseInvitation
)
PAGINATION: Pagination[CourseInvitationDetail] = Pagination(
    "dm_page", "page", move="page", size="page_size", items=("results",), item=CourseInvitationDetail
)


@PAGINATION.asyncio
async def asyncio(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedCourseInvitation:
    """Retrieve a paginated list of course invitations

    Args:
        active: Filter by active status
        course_id: Filter by course ID
        email: Filter by user email
        key: Alternative filter by platform key
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        platform_org: Filter by platform organization
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output

    Returns:
        PaginatedCourseInvitation.

    Pages: `paginate` reads all of them (dm_page).

    Raises:
        errors.APIStatusError: not 2xx; documented:
            400: Bad request - missing or invalid parameters
            401: Unauthorized
            403: Forbidden
            500: Internal server error
        errors.APIConnectionError: no answer came.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return await OPERATION.asyncio(client, (), _query)


async def asyncio_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedCourseInvitation]:
    """Retrieve a paginated list of course invitations

    As `asyncio`. Returns Response[PaginatedCourseInvitation]. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return await OPERATION.asyncio_detailed(client, (), _query)


@PAGINATION.sync
def sync(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> PaginatedCourseInvitation:
    """Retrieve a paginated list of course invitations

    As `asyncio`, blocking. Returns PaginatedCourseInvitation. Raises errors.APIStatusError (400, 401, 403, 500).
    Pages: see `paginate`.

    Args:
        active: Filter by active status
        course_id: Filter by course ID
        email: Filter by user email
        key: Alternative filter by platform key
        org: Alternative filter by platform organization
        page: Page number for pagination
        page_size: Number of results per page
        platform_key: Filter by platform key
        platform_org: Filter by platform organization
        sort: Field to sort results by. Default on the server: -id.
        source: Filter by invitation source
        username: Filter by username
        verbose: Whether to include verbose output
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return OPERATION.sync(client, (), _query)


def sync_detailed(
    *,
    client: DataManagerClient,
    active: bool | Unset = UNSET,
    course_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    key: str | Unset = UNSET,
    org: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    platform_key: str | Unset = UNSET,
    platform_org: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    source: str | Unset = UNSET,
    username: str | Unset = UNSET,
    verbose: bool | Unset = UNSET,
) -> Response[PaginatedCourseInvitation]:
    """Retrieve a paginated list of course invitations

    As `asyncio`, blocking. Returns Response[PaginatedCourseInvitation]. Raises errors.APIStatusError (400, 401,
    403, 500). Pages: see `paginate`.
    """
    _query = {
        "active": active,
        "course_id": course_id,
        "email": email,
        "key": key,
        "org": org,
        "page": page,
        "page_size": page_size,
        "platform_key": platform_key,
        "platform_org": platform_org,
        "sort": sort,
        "source": source,
        "username": username,
        "verbose": verbose,
    }
    return OPERATION.sync_detailed(client, (), _query)
